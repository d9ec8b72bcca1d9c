#include <territoire/territoirereader.h>

#include <content/sql.h>
#include <territoire/departements.h>
#include <territoire/reader_p.h>

#include <QSet>

namespace belvedere::territoire {

namespace {

using content::Statement;

constexpr int mostRecruiting = 10;
const QString figureColumns = QStringLiteral(" t.code, t.libelle, t.annee, t.projets, t.difficiles, t.niveau, t.source, t.published, t.n ");

// The figures of a row whose first columns are figureColumns.
Figures figuresOf(const Statement &row)
{
    Figures figures{row.text(0), row.text(1), row.integer(2), {}, {}, {},
                    {row.text(6), QDate::fromString(row.text(7), Qt::ISODate)}};
    if (!row.text(3).isEmpty())
        figures.projects = row.integer(3);
    if (!row.text(4).isEmpty())
        figures.hardPercent = row.real(4);
    if (!row.text(5).isEmpty())
        figures.level = row.integer(5);
    return figures;
}

Result<std::optional<Figures>> firstFigures(QSqlDatabase &db, const QString &where, const QVariantList &values)
{
    Statement row(db, QStringLiteral("SELECT") + figureColumns + QStringLiteral("FROM tension t ") + where + QStringLiteral(" LIMIT 1"));
    std::optional<Figures> first;
    if (const Status done = row.each(values, [&] { first = figuresOf(row); }); !done)
        return fail(done.error());
    return first;
}

// One figure a year: where two publications give one, the later one.
Status readYears(QSqlDatabase &db, const QString &departement, Recruiting &line)
{
    Statement row(db, QStringLiteral("SELECT") + figureColumns
                          + QStringLiteral("FROM tension t WHERE t.departement = ? AND t.code = ? AND t.projets IS NOT NULL "
                                           "ORDER BY t.annee, t.published, t.source"));
    return row.each({departement, line.figures.code}, [&] {
        const Figures figures = figuresOf(row);
        if (!line.years.isEmpty() && line.years.last().year == figures.year)
            line.years.removeLast();
        line.years.append(figures);
    });
}

Status readMetiers(QSqlDatabase &db, qint64 tension, Recruiting &line)
{
    Statement row(db, QStringLiteral("SELECT m.id FROM tension_metier l JOIN metier m ON m.n = l.metier WHERE l.tension = ? ORDER BY m.name"));
    return row.each({tension}, [&] { line.metiers.append(row.text(0)); });
}

Status complete(QSqlDatabase &db, const QString &departement, qint64 tension, Recruiting &line)
{
    const auto level = firstFigures(db, QStringLiteral("WHERE t.departement = ? AND t.code = ? AND t.niveau IS NOT NULL "
                                                       "ORDER BY t.annee DESC, t.published DESC, t.source"),
                                    {departement, line.figures.code});
    if (!level)
        return fail(level.error());
    line.level = *level;
    return readMetiers(db, tension, line).and_then([&] { return readYears(db, departement, line); });
}

// Of the latest year for which there are projects.
Status readRecruiting(QSqlDatabase &db, Territory &territory)
{
    Statement row(db, QStringLiteral("SELECT") + figureColumns
                          + QStringLiteral("FROM tension t WHERE t.departement = ? AND t.projets > 0 "
                                           "AND EXISTS (SELECT 1 FROM tension_metier WHERE tension = t.n) "
                                           "AND t.annee = (SELECT max(u.annee) FROM tension u WHERE u.departement = ? AND u.projets > 0 "
                                           "AND EXISTS (SELECT 1 FROM tension_metier WHERE tension = u.n)) "
                                           "ORDER BY t.projets DESC, t.code, t.published DESC"));
    QSet<QString> seen;
    QVector<qint64> rows;
    Status done = row.each({territory.departement, territory.departement}, [&] {
        Recruiting line;
        line.figures = figuresOf(row);
        if (seen.contains(line.figures.code) || rows.size() == mostRecruiting)
            return;
        seen.insert(line.figures.code);
        territory.recruiting.append(line);
        rows.append(row.bigInteger(8));
    });
    for (qsizetype at = 0; done && at < rows.size(); ++at)
        done = complete(db, territory.departement, rows.at(at), territory.recruiting[at]);
    return done;
}

Status readKnown(QSqlDatabase &db, QStringList &known)
{
    Statement row(db, QStringLiteral("SELECT departement FROM tension UNION SELECT id FROM about "
                                     "WHERE target = 'departement' AND id != '*' ORDER BY 1"));
    return row.each({}, [&] { known.append(row.text(0)); });
}

} // namespace

Result<bool> hasTerritory(QSqlDatabase &db)
{
    return content::number(db, QStringLiteral("SELECT EXISTS (SELECT 1 FROM tension) OR EXISTS (SELECT 1 FROM event) "
                                              "OR EXISTS (SELECT 1 FROM article)"))
        .map([](qint64 any) { return any != 0; });
}

Result<Territory> readTerritory(QSqlDatabase &db, const QString &departement, const QDateTime &now)
{
    Territory territory;
    territory.departement = departement;
    const Status read = readKnown(db, territory.known).and_then([&] { return readRecruiting(db, territory); });
    if (!read)
        return fail(read.error());
    return eventsFor(db, departement, now)
        .and_then([&](const QVector<Event> &events) {
            territory.events = events;
            return articlesOf(db, Article::Kind::Pole, departement);
        })
        .and_then([&](const QVector<Article> &poles) {
            territory.poles = poles;
            return articlesOf(db, Article::Kind::Note, departement);
        })
        .map([&](const QVector<Article> &notes) {
            territory.notes = notes;
            return territory;
        });
}

Result<MetierFigures> tensionOf(QSqlDatabase &db, const QString &metier, const QString &departement)
{
    const QString where = QStringLiteral("JOIN tension_metier l ON l.tension = t.n JOIN metier m ON m.n = l.metier "
                                         "WHERE m.id = ? AND t.departement = ? AND t.%1 IS NOT NULL "
                                         "ORDER BY t.annee DESC, t.projets DESC, t.published DESC, t.code");
    MetierFigures out;
    return firstFigures(db, where.arg(QStringLiteral("projets")), {metier, departement})
        .and_then([&](const std::optional<Figures> &projects) {
            out.projects = projects;
            return firstFigures(db, where.arg(QStringLiteral("niveau")), {metier, departement});
        })
        .map([&](const std::optional<Figures> &level) {
            out.level = level;
            return out;
        });
}

} // namespace belvedere::territoire
