// Communes from a CSV table.
#include <content/gazetteersources_p.h>

#include <content/csvreader.h>

#include <QFile>
#include <QRegularExpression>

namespace belvedere::content {
namespace {

// The columns by our name, then as La Poste (base officielle des codes postaux) and data.gouv.fr name them.
struct Columns {
    QString insee, name, postcodes, latitude, longitude, population;

    static QString first(const CsvReader &reader, std::initializer_list<const char *> names)
    {
        for (const char *name : names) {
            if (reader.hasColumn(QLatin1String(name)))
                return QLatin1String(name);
        }
        return {};
    }
    explicit Columns(const CsvReader &reader)
        : insee(first(reader, {"insee", "code_insee", "code_commune_insee", "#code_commune_insee"}))
        , name(first(reader, {"nom", "nom_commune_complet", "nom_standard", "nom_commune", "nom_de_la_commune"}))
        , postcodes(first(reader, {"codes_postaux", "code_postal"}))
        , latitude(first(reader, {"latitude", "lat"}))
        , longitude(first(reader, {"longitude", "lon"}))
        , population(first(reader, {"population"}))
    {
    }
    bool complete() const { return !insee.isEmpty() && !name.isEmpty() && !postcodes.isEmpty(); }
};

class CsvImport
{
public:
    CsvImport(const QString &path, ImportReport &report, const QHash<QString, QString> &departements)
        : m_path(path), m_report(report), m_departements(departements)
    {
    }
    Result<Gazetteer> read();

private:
    void take(const CsvReader &reader, const Columns &columns);
    void merge(GazetteerEntry &entry, const QStringList &postcodes);
    QStringList postcodesOf(const CsvReader &reader, const Columns &columns);
    void note(const CsvReader &reader, const QString &record, const QString &what, const QString &done, bool skipped);

    QString m_path;
    ImportReport &m_report;
    const QHash<QString, QString> &m_departements;
    Gazetteer m_gazetteer;
    qint64 m_repairedLine = 0; // the last one
};

void CsvImport::note(const CsvReader &reader, const QString &record, const QString &what, const QString &done, bool skipped)
{
    m_report.add({Oddity::UnexpectedValue, m_path, reader.line(), record, what, done, !skipped, skipped});
    if (skipped)
        ++m_report.skipped;
    else if (std::exchange(m_repairedLine, reader.line()) != reader.line())
        ++m_report.repaired;
}

QStringList CsvImport::postcodesOf(const CsvReader &reader, const Columns &columns)
{
    static const QRegularExpression between(QStringLiteral("[\\s,;|/]+"));
    QStringList codes = reader.value(columns.postcodes).split(between, Qt::SkipEmptyParts);
    const auto given = codes.size();
    codes.removeIf([](const QString &code) { return !places::isPostcode(code); });
    if (codes.size() < given)
        note(reader, reader.value(columns.insee), QStringLiteral("a postcode that is not five digits"),
             QStringLiteral("that one left out"), false);
    codes.removeDuplicates();
    codes.sort();
    return codes;
}

// One table has a line for each postcode of a commune.
void CsvImport::merge(GazetteerEntry &entry, const QStringList &postcodes)
{
    ++m_report.merged;
    entry.commune.postcodes += postcodes;
    entry.commune.postcodes.removeDuplicates();
    entry.commune.postcodes.sort();
}

void CsvImport::take(const CsvReader &reader, const Columns &columns)
{
    ++m_report.read;
    GazetteerEntry entry;
    places::Commune &commune = entry.commune;
    commune.insee = reader.value(columns.insee).rightJustified(5, u'0'); // "1001" where a spreadsheet cut it
    commune.name = reader.value(columns.name);
    if (!reader.isWhole() || !places::isInseeCode(commune.insee) || commune.name.isEmpty()) {
        note(reader, reader.value(columns.insee), QStringLiteral("no commune with an INSEE code and a name"),
             QStringLiteral("left out; give insee (five characters), nom, and as many fields as columns"), true);
        return;
    }
    commune.departement = places::departementOf(commune.insee);
    commune.departementName = m_departements.value(commune.departement);
    if (commune.departementName.isEmpty()) {
        note(reader, commune.insee, QStringLiteral("no department %1").arg(commune.departement),
             QStringLiteral("left out; correct the INSEE code"), true);
        return;
    }
    const QStringList postcodes = postcodesOf(reader, columns);
    if (GazetteerEntry *known = m_gazetteer.find(commune.insee)) {
        merge(*known, postcodes);
        return;
    }
    commune.postcodes = postcodes;
    commune.population = qMax(0, reader.value(columns.population).toInt());
    commune.position = {reader.value(columns.latitude).toDouble(), reader.value(columns.longitude).toDouble()};
    entry.placed = places::isPlausible(commune.position);
    if (!entry.placed && !reader.value(columns.latitude).isEmpty())
        note(reader, commune.insee, QStringLiteral("no position on the globe"),
             QStringLiteral("taken from its surroundings"), false);
    ++m_report.kept;
    m_gazetteer.add(std::move(entry));
}

Result<Gazetteer> CsvImport::read()
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file);
    CsvReader reader(file, m_path);
    if (const Status header = reader.readHeader({}); !header)
        return fail(header.error());
    const Columns columns(reader);
    if (!columns.complete())
        return fail(ErrorKind::Malformed, QStringLiteral("not a table of communes"), m_path, 1,
                    QStringLiteral("name the columns insee, nom, codes_postaux, latitude, longitude"));
    for (Result<bool> more = reader.next();; more = reader.next()) {
        if (!more)
            return fail(more.error());
        if (!*more)
            return std::move(m_gazetteer);
        take(reader, columns);
    }
}

} // namespace

Result<Gazetteer> readCommuneTable(const QString &path, const QHash<QString, QString> &departements, ImportReport &report)
{
    return CsvImport(path, report, departements).read();
}

} // namespace belvedere::content
