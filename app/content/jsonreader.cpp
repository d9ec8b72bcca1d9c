#include <content/jsonreader.h>

#include <QJsonDocument>

#include <cmath>

namespace belvedere::content {

qint64 lineAt(const QByteArray &bytes, qsizetype offset)
{
    return 1 + bytes.left(qMax<qsizetype>(0, offset)).count('\n');
}

JsonReader::JsonReader(const QByteArray &json, QString fileName)
    : m_json(json), m_fileName(std::move(fileName))
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        m_status = fail(ErrorKind::Malformed, error.errorString(), m_fileName,
                        lineAt(json, error.offset), QStringLiteral("correct the JSON there"));
    else if (!document.isObject())
        m_status = fail(ErrorKind::Malformed, QStringLiteral("not a JSON object"), m_fileName, 1,
                        QStringLiteral("put everything between { and }"));
    else
        m_root = document.object();
}

// The line of the object's own id, when it has one.
qint64 JsonReader::lineOf(const QJsonObject &object) const
{
    const QString id = object.value(QStringLiteral("id")).toString();
    const qsizetype at = id.isEmpty() ? -1 : m_json.indexOf(QByteArray("\"" + id.toUtf8() + "\""));
    return at < 0 ? 0 : lineAt(m_json, at);
}

void JsonReader::fault(ErrorKind kind, const QJsonObject &object, const QString &detail,
                       const QString &remedy)
{
    if (!m_status)
        return;
    const QString id = object.value(QStringLiteral("id")).toString();
    m_status = fail(kind, id.isEmpty() ? detail : id + QStringLiteral(": ") + detail, m_fileName,
                    lineOf(object), remedy);
}

QString JsonReader::text(const QJsonObject &object, const QString &key)
{
    const QJsonValue value = object.value(key);
    if (!value.isString())
        fault(ErrorKind::Malformed, object, QStringLiteral("\"%1\" is not a text").arg(key),
              QStringLiteral("give \"%1\": \"...\"").arg(key));
    return value.toString().simplified();
}

Text JsonReader::bilingual(const QJsonObject &object, const QString &key)
{
    const QJsonObject both = this->object(object, key);
    return Text{both.value(QStringLiteral("fr")).toString().simplified(),
                both.value(QStringLiteral("en")).toString().simplified()};
}

int JsonReader::integer(const QJsonObject &object, const QString &key)
{
    const QJsonValue value = object.value(key);
    if (!value.isDouble() || value.toInt(-1) < 0)
        fault(ErrorKind::Malformed, object, QStringLiteral("\"%1\" is not a whole number").arg(key),
              QStringLiteral("give \"%1\": 1").arg(key));
    return value.toInt();
}

QVector<QJsonObject> JsonReader::objects(const QJsonObject &object, const QString &key)
{
    QVector<QJsonObject> out;
    const QJsonValue value = object.value(key);
    if (!value.isArray())
        fault(ErrorKind::Malformed, object, QStringLiteral("\"%1\" is not a list").arg(key),
              QStringLiteral("give \"%1\": [ ... ]").arg(key));
    for (const QJsonValue &entry : value.toArray()) {
        if (!entry.isObject())
            fault(ErrorKind::Malformed, object,
                  QStringLiteral("\"%1\" holds something that is not an object").arg(key),
                  QStringLiteral("put { ... } there"));
        out.append(entry.toObject());
    }
    return out;
}

QJsonObject JsonReader::object(const QJsonObject &object, const QString &key)
{
    const QJsonValue value = object.value(key);
    if (!value.isObject())
        fault(ErrorKind::Malformed, object, QStringLiteral("\"%1\" is not an object").arg(key),
              QStringLiteral("give \"%1\": { ... }").arg(key));
    return value.toObject();
}

QHash<QString, double> JsonReader::weights(const QJsonObject &object, const QString &key)
{
    QHash<QString, double> out;
    if (!object.contains(key))
        return out;
    const QJsonObject table = this->object(object, key);
    for (auto it = table.begin(); it != table.end(); ++it) {
        const double weight = it->toDouble(std::nan(""));
        if (!std::isfinite(weight) || weight < -1 || weight > 1)
            fault(ErrorKind::Malformed, object,
                  QStringLiteral("the weight of %1 is not a number from -1 to 1").arg(it.key()),
                  QStringLiteral("give \"%1\": 0.5").arg(it.key()));
        out.insert(it.key(), weight);
    }
    return out;
}

void JsonReader::onlyKeys(const QJsonObject &object, const QStringList &keys)
{
    for (const QString &key : object.keys()) {
        if (!keys.contains(key))
            fault(ErrorKind::Refused, object, QStringLiteral("\"%1\" is not known here").arg(key),
                  QStringLiteral("remove it, or correct its name"));
    }
}

void JsonReader::expectSchema(int version)
{
    const int found = integer(m_root, QStringLiteral("schema"));
    if (m_status && found != version)
        m_status = fail(found > version ? ErrorKind::NewerVersion : ErrorKind::OlderVersion,
                        QStringLiteral("schema %1 instead of %2").arg(found).arg(version), m_fileName, 1,
                        QStringLiteral("convert the file, or use the belvedere-pack of its version"));
}

Status JsonReader::status() const
{
    return m_status;
}

} // namespace belvedere::content
