#include <updates/manifest.h>

#include <content/jsonreader.h>

#include <QJsonDocument>
#include <QRegularExpression>

namespace belvedere::updates {
namespace {

constexpr int manifestSchema = 1;
constexpr int mostDeltas = 50;
constexpr int longestTitle = 200;

QString key(const char *name) { return QString::fromLatin1(name); }

QString timeText(const QDateTime &time) { return time.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ")); }

class ManifestReader
{
public:
    ManifestReader(const QByteArray &json, const QString &fileName) : m_json(json, fileName) {}
    Result<Manifest> read();

private:
    QString fitting(const QJsonObject &object, const QString &name, const char *form);
    QDateTime time(const QJsonObject &object, const QString &name);
    qint64 bytes(const QJsonObject &object);
    PackEntry pack();
    QVector<DeltaEntry> deltas();

    content::JsonReader m_json;
};

QString ManifestReader::fitting(const QJsonObject &object, const QString &name, const char *form)
{
    const QString text = m_json.text(object, name);
    if (!QRegularExpression(QString::fromLatin1(form)).match(text).hasMatch())
        m_json.fault(ErrorKind::Malformed, object, QStringLiteral("\"%1\" is not as it should be").arg(name),
                     QStringLiteral("publish again"));
    return text;
}

QDateTime ManifestReader::time(const QJsonObject &object, const QString &name)
{
    const QDateTime read = QDateTime::fromString(m_json.text(object, name), Qt::ISODate).toUTC();
    if (!read.isValid() || timeText(read) != m_json.text(object, name))
        m_json.fault(ErrorKind::Malformed, object, QStringLiteral("\"%1\" is not a time such as 2026-11-24T22:00:00Z").arg(name),
                     QStringLiteral("publish again"));
    return read;
}

qint64 ManifestReader::bytes(const QJsonObject &object)
{
    const int read = m_json.integer(object, key("bytes"));
    if (read < 1 || read > mostPackBytes)
        m_json.fault(ErrorKind::Malformed, object, QStringLiteral("\"bytes\" is not the size of a file"), QStringLiteral("publish again"));
    return read;
}

PackEntry ManifestReader::pack()
{
    const QJsonObject object = m_json.object(m_json.root(), key("pack"));
    m_json.onlyKeys(object, {key("digest"), key("bytes"), key("schema")});
    return {fitting(object, key("digest"), "^[0-9a-f]{64}$"), bytes(object), m_json.integer(object, key("schema"))};
}

QVector<DeltaEntry> ManifestReader::deltas()
{
    QVector<DeltaEntry> out;
    const auto objects = m_json.objects(m_json.root(), key("deltas"));
    if (objects.size() > mostDeltas)
        m_json.fault(ErrorKind::Malformed, m_json.root(), QStringLiteral("more than %1 deltas").arg(mostDeltas), QStringLiteral("publish again"));
    for (const QJsonObject &object : objects.mid(0, mostDeltas)) {
        m_json.onlyKeys(object, {key("from"), key("digest"), key("bytes")});
        out.append({fitting(object, key("from"), "^([0-9a-f]{64})?$"), fitting(object, key("digest"), "^[0-9a-f]{64}$"), bytes(object)});
    }
    return out;
}

Result<Manifest> ManifestReader::read()
{
    m_json.expectSchema(manifestSchema);
    const QJsonObject root = m_json.root();
    m_json.onlyKeys(root, {key("schema"), key("channel"), key("version"), key("date"), key("expires"), key("title"), key("pack"), key("deltas")});
    Manifest manifest{fitting(root, key("channel"), "^[a-z0-9-]{1,40}$"), m_json.integer(root, key("version")),
                      time(root, key("date")), time(root, key("expires")), m_json.text(root, key("title")), pack(), deltas()};
    if (manifest.version < 1)
        m_json.fault(ErrorKind::Malformed, root, QStringLiteral("\"version\" begins at 1"), QStringLiteral("publish again"));
    if (manifest.title.size() > longestTitle)
        m_json.fault(ErrorKind::Malformed, root, QStringLiteral("the title is too long"), QStringLiteral("give a shorter one"));
    if (manifest.expires <= manifest.date)
        m_json.fault(ErrorKind::Malformed, root, QStringLiteral("it expires before it begins"), QStringLiteral("publish again"));
    return m_json.status().map([&] { return manifest; });
}

} // namespace

const DeltaEntry *Manifest::deltaFrom(const QString &digest) const
{
    for (const DeltaEntry &delta : deltas) {
        if (delta.from == digest)
            return &delta;
    }
    return nullptr;
}

QByteArray writeManifest(const Manifest &manifest)
{
    QJsonArray deltas;
    for (const DeltaEntry &delta : manifest.deltas)
        deltas.append(QJsonObject{{key("from"), delta.from}, {key("digest"), delta.digest}, {key("bytes"), delta.bytes}});
    const QJsonObject pack{{key("digest"), manifest.pack.digest}, {key("bytes"), manifest.pack.bytes}, {key("schema"), manifest.pack.schema}};
    return QJsonDocument(QJsonObject{{key("schema"), manifestSchema},
                                     {key("channel"), manifest.channel},
                                     {key("version"), manifest.version},
                                     {key("date"), timeText(manifest.date)},
                                     {key("expires"), timeText(manifest.expires)},
                                     {key("title"), manifest.title},
                                     {key("pack"), pack},
                                     {key("deltas"), deltas}})
        .toJson();
}

Result<Manifest> readManifest(const QByteArray &json, const QString &fileName)
{
    if (json.size() > mostManifestBytes)
        return fail(ErrorKind::Malformed, QStringLiteral("too long to be a manifest"), fileName, 0, QStringLiteral("publish again"));
    return ManifestReader(json, fileName).read();
}

QString manifestName()
{
    return QStringLiteral("manifest.json");
}

QString packName(const QString &digest)
{
    return QStringLiteral("packs/%1.pack").arg(digest);
}

QString deltaName(const QString &from, const QString &to)
{
    return QStringLiteral("deltas/%1-%2.delta").arg(from.isEmpty() ? QStringLiteral("nothing") : from, to);
}

QString trustedComment(const Manifest &manifest)
{
    return QStringLiteral("title:%1\tversion:%2\tdate:%3").arg(manifest.title).arg(manifest.version).arg(timeText(manifest.date));
}

} // namespace belvedere::updates
