#include <content/jsonreader.h>

#include <content/jsonlines.h>

#include <QJsonDocument>

#include <cmath>

namespace belvedere::content {

JsonReader::JsonReader(const QByteArray &json, QString fileName)
    : m_fileName(std::move(fileName))
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        m_status = fail(ErrorKind::Malformed, error.errorString(), m_fileName,
                        1 + json.left(error.offset).count('\n'), QStringLiteral("correct the JSON there"));
        return;
    }
    if (!document.isObject()) {
        m_status = fail(ErrorKind::Malformed, QStringLiteral("not a JSON object"), m_fileName, 1,
                        QStringLiteral("put everything between { and }"));
        return;
    }
    const JsonWithLines lines = jsonWithLines(json);
    if (lines.repeatedLine > 0)
        m_status = fail(ErrorKind::Malformed,
                        QString::fromUtf8(lines.repeatedKey) + QStringLiteral(" is given twice"), m_fileName,
                        lines.repeatedLine, QStringLiteral("keep one of the two"));
    m_root = QJsonDocument::fromJson(lines.json).object();
}

void JsonReader::fault(ErrorKind kind, const QJsonObject &object, const QString &detail,
                       const QString &remedy)
{
    if (!m_status)
        return;
    const QString id = object.value(QStringLiteral("id")).toString();
    m_status = fail(kind, id.isEmpty() ? detail : QString(id + QStringLiteral(": ") + detail), m_fileName,
                    object.value(jsonLineKey()).toInteger(), remedy);
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
    onlyKeys(both, {QStringLiteral("fr"), QStringLiteral("en")});
    return Text{text(both, QStringLiteral("fr")), text(both, QStringLiteral("en"))};
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
    for (const QString &id : keys(table)) {
        const double weight = table.value(id).toDouble(std::nan(""));
        if (!std::isfinite(weight) || weight < -1 || weight > 1)
            fault(ErrorKind::Malformed, table,
                  QStringLiteral("the weight of %1 is not a number from -1 to 1").arg(id),
                  QStringLiteral("give \"%1\": 0.5").arg(id));
        out.insert(id, weight);
    }
    return out;
}

QStringList JsonReader::keys(const QJsonObject &object) const
{
    QStringList all = object.keys();
    all.removeOne(jsonLineKey());
    return all;
}

void JsonReader::onlyKeys(const QJsonObject &object, const QStringList &known)
{
    for (const QString &key : keys(object)) {
        if (!known.contains(key))
            fault(ErrorKind::Refused, object, QStringLiteral("\"%1\" is not known here").arg(key),
                  QStringLiteral("remove it, or correct its name"));
    }
}

void JsonReader::expectSchema(int version)
{
    const int found = integer(m_root, QStringLiteral("schema"));
    if (found != version)
        fault(found > version ? ErrorKind::NewerVersion : ErrorKind::OlderVersion, m_root,
              QStringLiteral("schema %1 instead of %2").arg(found).arg(version),
              QStringLiteral("convert the file, or use the belvedere-pack of its version"));
}

Status JsonReader::status() const
{
    return m_status;
}

} // namespace belvedere::content
