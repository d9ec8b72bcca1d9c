#include <content/placesreader.h>

#include <content/sql.h>

#include <places/names.h>
#include <text/distance.h>
#include <text/sound.h>

#include <algorithm>
#include <cmath>

namespace belvedere::content {
namespace {

using places::Commune;
using places::Outline;

// What communeOf() reads, from `commune c JOIN departement d`.
const QString communeColumns = QStringLiteral(
    "SELECT c.insee, c.name, (SELECT group_concat(code, ' ') FROM postcode WHERE commune = c.n), "
    "c.departement, d.name, c.latitude, c.longitude, c.approximate, c.population");
const QString fromCommune = QStringLiteral(" FROM commune c JOIN departement d ON d.code = c.departement ");
const QString fromName = QStringLiteral(
    ", m.name, m.insee FROM commune_name m JOIN commune c ON c.n = m.commune JOIN departement d ON d.code = c.departement ");

Commune communeOf(const Statement &row)
{
    Commune commune{row.text(0), row.text(1), row.text(2).split(u' ', Qt::SkipEmptyParts), row.text(3), row.text(4),
                    {row.real(5), row.real(6)}, row.integer(7) != 0, row.integer(8)};
    commune.postcodes.sort();
    return commune;
}

Result<QVector<Commune>> communes(QSqlDatabase &db, const QString &where, const QVariantList &values)
{
    QVector<Commune> found;
    Statement rows(db, communeColumns + fromCommune + where);
    const Status read = rows.each(values, [&] { found.append(communeOf(rows)); });
    if (!read)
        return fail(read.error());
    return found;
}

Result<Commune> firstCommune(QSqlDatabase &db, const QString &where, const QVariantList &values, const QString &what)
{
    const Result<QVector<Commune>> found = communes(db, where, values);
    if (!found)
        return fail(found.error());
    if (found->isEmpty())
        return fail(ErrorKind::NotFound, QStringLiteral("no commune %1").arg(what));
    return found->first();
}

// Gathers matches until there are enough, each commune once.
class Matches
{
public:
    Matches(QSqlDatabase &db, int limit, std::optional<places::Position> near) : m_db(db), m_limit(limit), m_near(near) {}

    // Those whose name is so, in the order that findCommunes() promises. `values` are those of `where`.
    Status add(const QString &where, QVariantList values, const QString &folded)
    {
        if (m_found.size() >= m_limit)
            return {};
        // 60 km, by degrees: 0.54 of latitude; at 46 degrees north one of longitude is 0.69 of one of latitude.
        const places::Position near = m_near.value_or(places::Position{90, 0});
        values << notNull(folded) << near.latitude << near.latitude << near.longitude << near.longitude << m_limit * 2;
        Statement rows(m_db, communeColumns + fromName + QStringLiteral("WHERE ") + where
                           + QStringLiteral(" ORDER BY m.folded = ? DESC, (c.latitude - ?) * (c.latitude - ?) + "
                                            "0.48 * (c.longitude - ?) * (c.longitude - ?) < 0.29 DESC, "
                                            "c.population DESC, m.insee LIMIT ?"));
        return rows.each(values, [&] { take(rows); });
    }
    void take(const Statement &row)
    {
        const QString insee = row.text(0);
        const bool known = std::any_of(m_found.begin(), m_found.end(),
                                       [&](const CommuneMatch &match) { return match.commune.insee == insee; });
        if (!known && m_found.size() < m_limit)
            m_found.append({communeOf(row), row.text(10) == insee ? QString() : row.text(9)});
    }
    QVector<CommuneMatch> found() { return std::move(m_found); }

private:
    QSqlDatabase &m_db;
    int m_limit;
    std::optional<places::Position> m_near;
    QVector<CommuneMatch> m_found;
};

// The first text after all those that begin with this one.
QString after(const QString &beginning)
{
    return beginning + QChar(0xffff);
}

Status addByPostcode(Matches &matches, const places::Typed &typed)
{
    const QString own = QStringLiteral("m.insee IN (SELECT insee FROM postcode p JOIN commune ON n = p.commune "
                                       "WHERE p.code >= ? AND p.code < ?) AND m.folded >= ? AND m.folded < ?");
    return matches.add(own, {typed.postcode, after(typed.postcode), notNull(typed.name), after(typed.name)}, typed.name);
}

// Up to which cost (text/distance.h) a name is still the one that was meant.
int mostErrors(const QString &typed)
{
    return text::oneError * (typed.size() <= 5 ? 1 : typed.size() <= 9 ? 2 : 3);
}

// What a large commune may cost more than a small one, and come before it: 10 for 100 000 people.
int bonus(int population)
{
    return int(2 * std::log10(1 + std::max(0, population)));
}

// A typed name, to be told from others by its letters and by how it sounds: "orillac" is Aurillac.
class SpokenName
{
public:
    explicit SpokenName(const QString &folded)
        : m_letters(folded.toUtf8()), m_sound(soundOf(folded)), m_unfinished(folded.size() >= 5) {}

    // Of having meant that name, or, from five letters on, one that begins so.
    int costOf(const QString &folded, int limit) const
    {
        const text::SpellingCost letters = text::spellingCost(m_letters, folded.toUtf8(), limit);
        int cost = letters.whole;
        if (m_unfinished)
            cost = std::min(cost, 2 + letters.beginning);
        if (cost <= limit || folded.size() > m_letters.size() + 4)
            return cost;
        return 4 + text::spellingCost(m_sound, soundOf(folded), limit - 4).whole;
    }

private:
    // Word by word.
    static QByteArray soundOf(const QString &folded)
    {
        QByteArray sound;
        for (const QStringView word : QStringView(folded).split(u' '))
            sound += text::soundOf(word) + ' ';
        return sound;
    }

    QByteArray m_letters, m_sound;
    bool m_unfinished;
};

Result<QVector<Outline>> outlines(QSqlDatabase &db, Outline::Level level, const QString &where, QVariantList values)
{
    QVector<Outline> found;
    values.prepend(level == Outline::Level::Commune ? QStringLiteral("commune") : QStringLiteral("departement"));
    Statement rows(db, QStringLiteral("SELECT code, name, rings FROM outline WHERE level = ? AND ") + where
                           + QStringLiteral(" ORDER BY code"));
    bool whole = true;
    const Status read = rows.each(values, [&] {
        const auto rings = places::ringsFromBytes(rows.bytes(2));
        whole = whole && rings;
        found.append({level, rows.text(0), rows.text(1), rings.value_or(QVector<places::Ring>())});
    });
    if (!read)
        return fail(read.error());
    if (!whole)
        return fail(ErrorKind::Malformed, QStringLiteral("an outline of the pack"), {}, 0,
                    QStringLiteral("build the pack again"));
    return found;
}

// The first column of the only row; empty when there is none.
Result<QString> textOf(QSqlDatabase &db, const QString &statement, const QVariantList &values)
{
    QString found;
    Statement row(db, statement);
    const Status read = row.each(values, [&] { found = row.text(0); });
    if (!read)
        return fail(read.error());
    return found;
}

} // namespace

Result<QVector<CommuneMatch>> findCommunes(QSqlDatabase &db, const QString &text, int limit, std::optional<places::Position> near)
{
    const places::Typed typed = places::readTyped(text);
    Matches matches(db, limit, near);
    Status added;
    if (!typed.postcode.isEmpty())
        added = addByPostcode(matches, typed);
    else if (!typed.name.isEmpty())
        added = matches.add(QStringLiteral("m.folded >= ? AND m.folded < ?"), {typed.name, after(typed.name)}, typed.name)
                    .and_then([&] { return matches.add(QStringLiteral("instr(m.folded, ?)"), {QVariant(QString(u' ' + typed.name))}, typed.name); });
    if (!added)
        return fail(added.error());
    return matches.found();
}

Result<QVector<CommuneMatch>> similarCommunes(QSqlDatabase &db, const QString &text, int limit)
{
    const QString typed = places::readTyped(text).name;
    const int most = mostErrors(typed);
    const SpokenName wanted(typed);
    struct Near {
        int cost;
        QString folded, insee;
    };
    QVector<Near> close;
    Statement names(db, QStringLiteral("SELECT m.folded, m.insee, c.population FROM commune_name m JOIN commune c ON c.n = m.commune "
                                       "WHERE length(m.folded) >= ? ORDER BY c.population DESC, m.insee"));
    const Status read = names.each({typed.size() - 4}, [&] {
        const QString folded = names.text(0);
        const int cost = wanted.costOf(folded, most);
        if (cost <= most)
            close.append({cost - bonus(names.integer(2)), folded, names.text(1)});
    });
    if (!read)
        return fail(read.error());
    std::stable_sort(close.begin(), close.end(), [](const Near &a, const Near &b) { return a.cost < b.cost; });
    Matches matches(db, limit, {});
    for (const Near &near : std::as_const(close)) {
        if (const Status added = matches.add(QStringLiteral("m.folded = ? AND m.insee = ?"), {near.folded, near.insee}, {}); !added)
            return fail(added.error());
    }
    return matches.found();
}

Result<Commune> communeByInsee(QSqlDatabase &db, const QString &insee)
{
    return firstCommune(db, QStringLiteral("WHERE c.n = (SELECT commune FROM commune_name WHERE insee = ?)"), {insee}, insee);
}

Result<Commune> communeByPlace(QSqlDatabase &db, const QString &place)
{
    const QString insee = QStringLiteral("INSEE ");
    if (place.startsWith(insee))
        return communeByInsee(db, place.mid(insee.size()));
    return firstCommune(db, QStringLiteral("WHERE c.n IN (SELECT commune FROM postcode WHERE code = ?) "
                                           "ORDER BY c.population DESC, c.n LIMIT 1"), {place}, place);
}

Result<QVector<Commune>> communesWithin(QSqlDatabase &db, places::Position position, double km)
{
    const double degrees = km / 111; // of latitude; a little more than there are
    Result<QVector<Commune>> found = communes(db, QStringLiteral("WHERE c.latitude BETWEEN ? AND ?"),
                                              {position.latitude - degrees, position.latitude + degrees});
    if (!found)
        return found;
    const auto away = [&position](const Commune &commune) { return places::distanceKm(position, commune.position); };
    found->removeIf([&](const Commune &commune) { return away(commune) > km; });
    std::stable_sort(found->begin(), found->end(), [&](const Commune &a, const Commune &b) { return away(a) < away(b); });
    return found;
}

Result<QVector<Commune>> largestCommunes(QSqlDatabase &db, const places::Box &box, int limit)
{
    return communes(db, QStringLiteral("WHERE c.latitude BETWEEN ? AND ? AND c.longitude BETWEEN ? AND ? "
                                       "ORDER BY c.population DESC, c.n LIMIT ?"),
                    {box.south, box.north, box.west, box.east, limit});
}

Result<QVector<Outline>> outlinesOf(QSqlDatabase &db, Outline::Level level, const QStringList &departements)
{
    QVector<Outline> all;
    for (const QString &code : departements) {
        // The INSEE codes of a department's communes begin with its own.
        Result<QVector<Outline>> found = outlines(db, level, QStringLiteral("code >= ? AND code < ?"), {code, after(code)});
        if (!found)
            return found;
        all += *found;
    }
    return all;
}

Result<QVector<Outline>> outlinesIn(QSqlDatabase &db, Outline::Level level, const places::Box &box)
{
    return outlines(db, level, QStringLiteral("south <= ? AND north >= ? AND west <= ? AND east >= ?"),
                    {box.north, box.south, box.east, box.west});
}

Result<QString> departementName(QSqlDatabase &db, const QString &code)
{
    return textOf(db, QStringLiteral("SELECT name FROM departement WHERE code = ?"), {code});
}

Result<QString> placesCredit(QSqlDatabase &db)
{
    return textOf(db, QStringLiteral("SELECT text FROM places_credit"), {});
}

} // namespace belvedere::content
