// What QJsonDocument does not tell of a file: on what line each object begins, and keys given twice.
#pragma once

#include <QByteArray>
#include <QString>

namespace belvedere::content {

// The key under which jsonWithLines() writes the line of an object.
inline QString jsonLineKey() { return QStringLiteral("\u0001line"); }

struct JsonWithLines {
    QByteArray json;         // the same, each object holding its line, from 1
    QByteArray repeatedKey;  // the first key that an object holds twice, as written; or empty
    qint64 repeatedLine = 0; // of its second time
};

// The JSON is well formed. It is read once.
JsonWithLines jsonWithLines(const QByteArray &json);

} // namespace belvedere::content
