// Reads fields of a JSON object by name; the first thing that is wrong is kept, with its place.
#pragma once

#include <core/language.h>
#include <core/result.h>

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

namespace belvedere::content {

// One a file. After a first fault every read answers with an empty value, so that a reader is
// written straight on and asks once, at the end.
class JsonReader
{
public:
    JsonReader(const QByteArray &json, QString fileName);

    const QJsonObject &root() const { return m_root; }
    QString text(const QJsonObject &object, const QString &key);
    Text bilingual(const QJsonObject &object, const QString &key);
    int integer(const QJsonObject &object, const QString &key);
    QVector<QJsonObject> objects(const QJsonObject &object, const QString &key);
    QJsonObject object(const QJsonObject &object, const QString &key);
    // id -> number from -1 to 1; an absent key is an empty table.
    QHash<QString, double> weights(const QJsonObject &object, const QString &key);
    // The keys of the object, sorted.
    QStringList keys(const QJsonObject &object) const;
    // Refused when a key of the object is none of these.
    void onlyKeys(const QJsonObject &object, const QStringList &known);
    void expectSchema(int version);
    // Keeps a fault found by the caller, with the place of the object, unless there is one already.
    void fault(ErrorKind kind, const QJsonObject &object, const QString &detail, const QString &remedy);

    Status status() const;

private:
    QString m_fileName;
    QJsonObject m_root;
    Status m_status;
};

} // namespace belvedere::content
