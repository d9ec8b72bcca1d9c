#include <spaces/manifest.h>

#include <spaces/names.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace belvedere::spaces {

const QString manifestName = QStringLiteral("manifest.json");

namespace {

QJsonObject fileToJson(const ManifestFile &file)
{
    QJsonObject json{{QStringLiteral("id"), file.id},
                     {QStringLiteral("file"), file.file},
                     {QStringLiteral("type"), QString::fromUtf8(file.type)},
                     {QStringLiteral("source"), QString::fromUtf8(file.source)},
                     {QStringLiteral("sha256"), QString::fromLatin1(file.digest)},
                     {QStringLiteral("length"), file.length}};
    if (!file.etag.isEmpty())
        json.insert(QStringLiteral("etag"), QString::fromUtf8(file.etag));
    if (file.since.isValid())
        json.insert(QStringLiteral("since"), file.since.toString(Qt::ISODate));
    return json;
}

QJsonArray filesToJson(const QVector<ManifestFile> &files)
{
    QJsonArray all;
    for (const ManifestFile &file : files)
        all.append(fileToJson(file));
    return all;
}

QByteArray text(const QJsonObject &json, const char *name, int most)
{
    return json.value(QLatin1String(name)).toString().left(most).toUtf8();
}

bool isDigest(const QByteArray &digest)
{
    return digest.size() == 64 && QByteArray::fromHex(digest).toHex() == digest;
}

Result<ManifestFile> fileFromJson(const QJsonObject &json)
{
    ManifestFile file;
    file.id = QString::fromUtf8(text(json, "id", 200));
    file.file = json.value(QStringLiteral("file")).toString();
    file.type = text(json, "type", 200);
    file.source = text(json, "source", 200);
    file.digest = text(json, "sha256", 64);
    file.length = json.value(QStringLiteral("length")).toInteger(-1);
    file.etag = text(json, "etag", 400);
    file.since = QDateTime::fromString(json.value(QStringLiteral("since")).toString(), Qt::ISODate);
    if (file.id.isEmpty() || !isSafeName(file.file) || file.file == manifestName || !isDigest(file.digest) || file.length < 0)
        return fail(ErrorKind::Malformed, QStringLiteral("a file of a manifest"));
    return file;
}

Result<QVector<ManifestFile>> filesFromJson(const QJsonValue &value)
{
    const QJsonArray all = value.toArray();
    if (all.size() > mostDocuments)
        return fail(ErrorKind::TooMany, QStringLiteral("a manifest of more than %1 documents").arg(mostDocuments));
    QVector<ManifestFile> files;
    for (const auto &each : all) {
        auto file = fileFromJson(each.toObject());
        if (!file)
            return fail(file.error());
        files.append(std::move(*file));
    }
    return files;
}

bool isDistinct(const QVector<ManifestFile> &files)
{
    QSet<QString> ids, names;
    for (const ManifestFile &file : files) {
        ids.insert(file.id);
        names.insert(foldedName(file.file));
    }
    return ids.size() == files.size() && names.size() == files.size();
}

} // namespace

QByteArray writeManifest(const Manifest &manifest)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), QStringLiteral("belvedere-classeur")},
                                     {QStringLiteral("version"), manifestVersion},
                                     {QStringLiteral("serial"), manifest.serial},
                                     {QStringLiteral("changed"), manifest.changed.toString(Qt::ISODate)},
                                     {QStringLiteral("classeur"), manifest.classeur},
                                     {QStringLiteral("documents"), filesToJson(manifest.documents)},
                                     {QStringLiteral("loose"), filesToJson(manifest.loose)}})
        .toJson(QJsonDocument::Indented);
}

Result<Manifest> readManifest(const QByteArray &bytes)
{
    if (bytes.size() > largestManifest)
        return fail(ErrorKind::TooMany, QStringLiteral("a manifest of more than %1 bytes").arg(largestManifest));
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    if (json.value(QStringLiteral("format")).toString() != QStringLiteral("belvedere-classeur"))
        return fail(ErrorKind::Malformed, QStringLiteral("not a manifest"));
    const int version = json.value(QStringLiteral("version")).toInt();
    if (version > manifestVersion)
        return fail(ErrorKind::NewerVersion, QStringLiteral("a manifest of a newer version"));
    auto documents = filesFromJson(json.value(QStringLiteral("documents")));
    if (!documents)
        return fail(documents.error());
    auto loose = filesFromJson(json.value(QStringLiteral("loose")));
    if (!loose)
        return fail(loose.error());
    if (version < 1 || !json.value(QStringLiteral("classeur")).isObject() || !isDistinct(*documents))
        return fail(ErrorKind::Malformed, QStringLiteral("not a manifest"));
    return Manifest{json.value(QStringLiteral("serial")).toInteger(),
                    QDateTime::fromString(json.value(QStringLiteral("changed")).toString(), Qt::ISODate),
                    json.value(QStringLiteral("classeur")).toObject(), std::move(*documents), std::move(*loose)};
}

} // namespace belvedere::spaces
