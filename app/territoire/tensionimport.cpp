#include <territoire/tensionimport.h>

#include <content/csvreader.h>
#include <territoire/departements.h>
#include <territoire/importlog_p.h>

#include <QRegularExpression>
#include <QSet>

#include <cmath>
#include <set>

namespace belvedere::territoire {

namespace {

using content::Oddity;
const QString romeColumn = QStringLiteral("code_rome");

// A figure of a table. Statistical secrecy is written as "*" or "nd".
struct Cell {
    std::optional<double> value;
    bool wrong = false;
};

Cell cell(QString text, double lowest, double highest)
{
    static const QRegularExpression spaces(QStringLiteral("[\\s\\x{a0}\\x{202f}%]"));
    text.remove(spaces);
    text.replace(u',', u'.');
    if (text.isEmpty() || text == u"*" || text.compare(u"nd", Qt::CaseInsensitive) == 0)
        return {};
    bool number = false;
    const double value = text.toDouble(&number);
    if (!number || !(value >= lowest && value <= highest)) // false for a NaN too
        return {{}, true};
    return {value, false};
}

struct TensionRow {
    QString departement, code, label, source, published;
    int year = 0;
    Cell projects, hard, level;
    QString fault;
};

// "J1501 J1502": the codes, sorted, once each.
QString codesOf(const QString &rome, const QString &metier)
{
    static const QRegularExpression separators(QStringLiteral("[\\s,;|]+"));
    QStringList codes = QString(rome.toUpper() + u' ' + metier).split(separators, Qt::SkipEmptyParts);
    codes.sort();
    codes.removeDuplicates();
    return codes.join(u' ');
}

QString faultOf(const TensionRow &row, const content::CsvReader &csv)
{
    static const QRegularExpression rome(QStringLiteral("^([A-Na-n][0-9]{4}([\\s,;|]+|$))*$"));
    if (!csv.isWhole())
        return QStringLiteral("not as many fields as columns");
    if (row.departement.isEmpty())
        return QStringLiteral("no department has the code \"%1\"").arg(csv.value(QStringLiteral("departement")));
    if (row.year < 2000 || row.year > 2100)
        return QStringLiteral("\"%1\" is no year").arg(csv.value(QStringLiteral("annee")));
    if (row.code.isEmpty() || !rome.match(csv.value(romeColumn)).hasMatch())
        return QStringLiteral("\"%1\" is no ROME code, such as J1501").arg(csv.value(romeColumn));
    if (row.label.isEmpty() || row.source.isEmpty())
        return QStringLiteral("no libelle, or no source");
    if (row.published.isEmpty())
        return QStringLiteral("\"%1\" is no date, such as 2025-04-30").arg(csv.value(QStringLiteral("date")));
    if (row.projects.wrong || row.hard.wrong || row.level.wrong)
        return QStringLiteral("a figure out of its range");
    if (row.level.value && *row.level.value != std::floor(*row.level.value))
        return QStringLiteral("a tension that is not 1, 2, 3, 4 or 5");
    return {};
}

TensionRow rowOf(const content::CsvReader &csv)
{
    TensionRow row;
    row.departement = departementCode(csv.value(QStringLiteral("departement")));
    row.year = csv.value(QStringLiteral("annee")).toInt();
    row.code = codesOf(csv.value(romeColumn), csv.value(QStringLiteral("metier")));
    row.label = csv.value(QStringLiteral("libelle")).left(200);
    row.projects = cell(csv.value(QStringLiteral("projets_recrutement")), 0, 10'000'000);
    row.hard = cell(csv.value(QStringLiteral("part_difficiles")), 0, 100);
    row.level = cell(csv.value(QStringLiteral("tension")), 1, 5);
    row.source = csv.value(QStringLiteral("source")).left(200);
    row.published = QDate::fromString(csv.value(QStringLiteral("date")), Qt::ISODate).toString(Qt::ISODate);
    row.fault = faultOf(row, csv);
    return row;
}

QVariant orNull(const Cell &figure)
{
    return figure.value ? QVariant(*figure.value) : QVariant();
}

class TensionImport
{
public:
    TensionImport(const QString &file, const Subjects &subjects, content::SectionWork &work)
        : m_subjects(subjects), m_log(work.report, file), m_db(work.db),
          m_insert(m_db, QStringLiteral("INSERT INTO tension (n, departement, annee, code, libelle, projets, difficiles, "
                                        "niveau, source, published) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")),
          m_link(m_db, QStringLiteral("INSERT INTO tension_metier (metier, tension) VALUES (?, ?)")),
          m_former(m_db, QStringLiteral("SELECT projets IS ? AND difficiles IS ? AND niveau IS ? FROM tension "
                                        "WHERE departement = ? AND annee = ? AND code = ? AND source = ?"))
    {
    }
    Status start()
    {
        return content::number(m_db, QStringLiteral("SELECT coalesce(max(n), 0) FROM tension")).map([this](qint64 n) { m_count = n; });
    }
    Status take(const content::CsvReader &csv);

private:
    Status insert(const TensionRow &row, qint64 line);

    const Subjects &m_subjects;
    ImportLog m_log;
    QSqlDatabase &m_db;
    content::Statement m_insert, m_link, m_former;
    QSet<QString> m_unknown; // codes of which it was said that no fiche has them
    qint64 m_count = 0;
};

Status TensionImport::take(const content::CsvReader &csv)
{
    m_log.read();
    const TensionRow row = rowOf(csv);
    if (!row.fault.isEmpty()) {
        m_log.skipped(csv.isWhole() ? Oddity::UnexpectedValue : Oddity::MissingElement, csv.line(), row.code, row.fault);
        return m_log.tooMany(csv.line());
    }
    if (!row.projects.value && !row.level.value) { // statistical secrecy
        m_log.passedOver(csv.line(), row.code, QStringLiteral("neither projets_recrutement nor tension is published"));
        return m_log.tooMany(csv.line());
    }
    if (const Status asked = m_former.run({orNull(row.projects), orNull(row.hard), orNull(row.level), row.departement,
                                           row.year, row.code, row.source}); !asked)
        return asked;
    if (m_former.next()) {
        if (m_former.integer(0) != 0)
            m_log.merged(csv.line(), row.code);
        else
            m_log.skipped(Oddity::DuplicateId, csv.line(), row.code,
                          QStringLiteral("other figures of this department, year, code and source came before"));
        return m_log.tooMany(csv.line());
    }
    return insert(row, csv.line());
}

Status TensionImport::insert(const TensionRow &row, qint64 line)
{
    std::set<int> metiers;
    for (const QString &code : row.code.split(u' ')) {
        for (const int metier : m_subjects.metiers(code))
            metiers.insert(metier);
    }
    if (metiers.empty() && !m_unknown.contains(row.code)) {
        m_unknown.insert(row.code);
        m_log.note(Oddity::UnresolvedLink, line, row.code, QStringLiteral("no fiche of the pack has this code"),
                   QStringLiteral("kept, shown nowhere"));
    }
    ++m_count;
    Status written = m_insert.run({m_count, row.departement, row.year, row.code, row.label, orNull(row.projects),
                                   orNull(row.hard), orNull(row.level), row.source, row.published});
    for (auto it = metiers.begin(); written && it != metiers.end(); ++it)
        written = m_link.run({*it, m_count});
    if (written)
        m_log.kept(false);
    return written;
}

} // namespace

Status importTension(QIODevice &device, const QString &fileName, const Subjects &subjects, content::SectionWork &work)
{
    content::CsvReader csv(device, fileName);
    TensionImport import(fileName, subjects, work);
    const QStringList columns{QStringLiteral("departement"), QStringLiteral("annee"), romeColumn, QStringLiteral("libelle"),
                              QStringLiteral("source"), QStringLiteral("date")};
    Status done = csv.readHeader(columns).and_then([&] { return import.start(); });
    while (done) {
        if (work.stop)
            return fail(ErrorKind::Cancelled, QStringLiteral("the import was stopped"), fileName);
        const Result<bool> more = csv.next();
        if (!more)
            return fail(more.error());
        if (!*more)
            break;
        done = import.take(csv);
        if (work.progress)
            work.progress(csv.bytesRead(), 0);
    }
    return done;
}

} // namespace belvedere::territoire
