// Small IDEO exports of formations made for the tests, and what becomes of them.
#pragma once

#include <content/importreport.h>
#include <core/result.h>
#include <formations/formation.h>

class QIODevice;

namespace belvedere::formations::testing {

// A record with every element of an export and nothing odd in it. Its 1st line is <formation>.
QByteArray fullRecord(const QByteArray &id = "FOR.445");
// The same with one piece replaced; the test stops when the piece is not there.
QByteArray fullRecordWith(const QByteArray &piece, const QByteArray &replacement, const QByteArray &id = "FOR.445");
// The first record begins at line 3.
QByteArray exportOf(const QList<QByteArray> &records);

struct Imported {
    Status status;
    content::ImportReport report;
    QVector<Formation> formations;

    QVector<content::ImportNote> notes(content::Oddity oddity) const;
    QString say() const; // for the messages of the tests
};
Imported importBytes(const QByteArray &xml);
Imported importDevice(QIODevice &device, const QString &name);

} // namespace belvedere::formations::testing
