// Communes and positions from the JSON of two npm packages.
#include <content/gazetteersources_p.h>

#include <places/names.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace belvedere::content {
namespace {

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString().simplified();
}

Result<QJsonArray> readArray(const QString &path)
{
    const Result<QByteArray> json = wholeSource(path, QStringLiteral("check that it is a list of communes"));
    if (!json)
        return fail(json.error());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(*json, &error);
    if (error.error != QJsonParseError::NoError || !document.isArray())
        return fail(ErrorKind::Malformed, document.isNull() ? error.errorString() : QStringLiteral("not a list"), path,
                    1 + json->left(error.offset).count('\n'), QStringLiteral("fetch the file again"));
    return document.array();
}

class FolderImport
{
public:
    FolderImport(const QHash<QString, QString> &departements, ImportReport &report, QString path)
        : m_departements(departements), m_report(report), m_path(std::move(path))
    {
    }
    Gazetteer read(const QJsonArray &communes)
    {
        int number = 0;
        for (const QJsonValue &value : communes)
            take(value.toObject(), ++number);
        dropOrphans();
        return std::move(m_gazetteer);
    }

private:
    void take(const QJsonObject &object, int number);
    void dropOrphans();
    void skip(const QString &record, const QString &what)
    {
        ++m_report.skipped;
        m_report.add({Oddity::UnexpectedValue, m_path, 0, record, what, QStringLiteral("left out"), false, true});
    }

    const QHash<QString, QString> &m_departements;
    ImportReport &m_report;
    QString m_path;
    Gazetteer m_gazetteer;
};

void FolderImport::take(const QJsonObject &object, int number)
{
    ++m_report.read;
    const QString insee = text(object, "code"), name = text(object, "nom"), type = text(object, "type");
    if (!places::isInseeCode(insee) || name.isEmpty()) {
        skip(insee, QStringLiteral("record %1 has no code and name of a commune").arg(number));
        return;
    }
    if (type != QStringLiteral("commune-actuelle")) {
        const QString today = text(object, "chefLieu") + text(object, "commune"); // it has one of them
        ++m_report.kept;
        if (today != insee) // the part of a new commune that gave it its code
            m_gazetteer.former.append({insee, name, today});
        return;
    }
    GazetteerEntry entry;
    entry.commune.insee = insee;
    entry.commune.name = name;
    entry.commune.departement = places::departementOf(insee);
    entry.commune.departementName = m_departements.value(entry.commune.departement);
    entry.commune.population = qMax(0, object.value(QStringLiteral("population")).toInt());
    entry.arrondissement = text(object, "arrondissement");
    for (const QJsonValue &code : object.value(QStringLiteral("codesPostaux")).toArray()) {
        if (places::isPostcode(code.toString()))
            entry.commune.postcodes.append(code.toString());
    }
    entry.commune.postcodes.sort();
    if (entry.commune.departementName.isEmpty() || m_gazetteer.find(insee)) {
        skip(insee, QStringLiteral("given twice, or in no department"));
        return;
    }
    ++m_report.kept;
    m_gazetteer.add(std::move(entry));
}

// Former communes whose commune of today is not in the list.
void FolderImport::dropOrphans()
{
    m_gazetteer.former.removeIf([this](const FormerCommune &former) {
        if (m_gazetteer.find(former.today))
            return false;
        --m_report.kept;
        skip(former.insee, QStringLiteral("part of %1, which is not in the list").arg(former.today));
        return true;
    });
}

// The position that a commune has so far, and how well it fits.
struct Found {
    places::Position position;
    bool sameName = false;
    int population = -1;
};

} // namespace

tl::unexpected<Error> unreadable(const QFileDevice &file)
{
    return fail(QFileInfo::exists(file.fileName()) ? ErrorKind::Unreadable : ErrorKind::NotFound, file.errorString(), file.fileName(), 0,
                QStringLiteral("check the path and the rights"));
}

Result<QByteArray> wholeSource(const QString &path, const QString &remedyWhenLarge)
{
    constexpr qint64 most = 256 << 20;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file);
    if (file.size() > most)
        return fail(ErrorKind::TooMany, QStringLiteral("more than %1 bytes").arg(most), path, 0, remedyWhenLarge);
    return file.readAll();
}

Result<Gazetteer> readCommuneFolder(const QString &folder, const QHash<QString, QString> &departements, ImportReport &report)
{
    const QDir dir(folder);
    const QString path = dir.filePath(QStringLiteral("communes.json"));
    const Result<QJsonArray> communes = readArray(path);
    if (!communes)
        return fail(communes.error());
    Gazetteer gazetteer = FolderImport(departements, report, path).read(*communes);
    const QString groups = dir.filePath(QStringLiteral("epci.json"));
    if (!QFileInfo::exists(groups))
        return gazetteer;
    const Result<QJsonArray> epci = readArray(groups);
    if (!epci)
        return fail(epci.error());
    for (const QJsonValue &group : *epci) {
        const QJsonObject object = group.toObject();
        for (const QJsonValue &member : object.value(QStringLiteral("membres")).toArray()) {
            if (GazetteerEntry *entry = gazetteer.find(text(member.toObject(), "code")))
                entry->intercommunality = text(object, "code");
        }
    }
    return gazetteer;
}

Result<Gazetteer> readGazetteer(const QString &path, ImportReport &report)
{
    const Result<QHash<QString, QString>> departements = departementNames();
    if (!departements)
        return fail(departements.error());
    if (!QFileInfo(path).isDir())
        return readCommuneTable(path, *departements, report);
    const QString table = QDir(path).filePath(QStringLiteral("communes.csv"));
    return QFileInfo::exists(table) ? readCommuneTable(table, *departements, report)
                                    : readCommuneFolder(path, *departements, report);
}

Status addPositions(Gazetteer &gazetteer, const QString &path, ImportReport &report)
{
    const Result<QJsonArray> cities = readArray(path);
    if (!cities)
        return fail(cities.error());
    QHash<QString, QString> today;
    for (const FormerCommune &former : std::as_const(gazetteer.former))
        today.insert(former.insee, former.today);
    QHash<GazetteerEntry *, Found> found;
    int strange = 0;
    for (const QJsonValue &value : *cities) {
        const QJsonObject city = value.toObject();
        const QString code = text(city, "muniSub");
        const QJsonArray pair = city.value(QStringLiteral("loc")).toObject().value(QStringLiteral("coordinates")).toArray();
        const places::Position position{pair.at(1).toDouble(), pair.at(0).toDouble()};
        GazetteerEntry *entry = gazetteer.find(today.value(code, code));
        if (!entry || !places::isPlausible(position)) {
            ++strange;
            continue;
        }
        const Found one{position, places::foldName(text(city, "name")) == places::foldName(entry->commune.name),
                        city.value(QStringLiteral("population")).toInt()};
        Found &best = found[entry];
        if (best.population < 0 || std::pair(one.sameName, one.population) > std::pair(best.sameName, best.population))
            best = one;
    }
    for (auto it = found.constBegin(); it != found.constEnd(); ++it) {
        if (it.key()->placed)
            continue;
        it.key()->commune.position = it->position;
        it.key()->placed = true;
    }
    report.findings += QStringLiteral("%1: positions of %2 communes, %3 places of no commune in the list")
                           .arg(QFileInfo(path).fileName()).arg(found.size()).arg(strange);
    return {};
}

} // namespace belvedere::content
