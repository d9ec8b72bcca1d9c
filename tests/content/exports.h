// Small IDEO exports made for the tests, and what becomes of them.
#pragma once

#include <content/importreport.h>
#include <content/metier.h>
#include <content/packbuilder.h>
#include <core/result.h>

namespace belvedere::content::testing {

// A record with every element of an export and nothing odd in it. Its 1st line is <metier>.
QByteArray fullRecord(const QByteArray &id = "MET.1");
// The same with one piece replaced; the test fails to be what it says when the piece is not there.
QByteArray fullRecordWith(const QByteArray &piece, const QByteArray &replacement,
                          const QByteArray &id = "MET.1");
// The first record begins at line 3.
QByteArray exportOf(const QList<QByteArray> &records);
// As many full records, "MET.1" and on.
QByteArray largeExport(int records);

bool writeBytes(const QString &path, const QByteArray &bytes);
QByteArray readBytes(const QString &path);

struct Imported {
    Status status;
    ImportReport report;
    QVector<Fiche> fiches;

    // The notes of that kind.
    QVector<ImportNote> notes(Oddity oddity) const;
};
// Imports bytes as the file "export.xml".
Imported importBytes(const QByteArray &xml);

QString quizFolder();
// Builds a pack from one export and the quiz of the project.
Status buildFrom(const QByteArray &xml, const QString &folder, const QString &output,
                 const StopFlag &stop = false, const Progress &progress = {});

// Every line of what a refusal must say: the file, a line where there is one, a remedy.
bool saysWhere(const Error &error, const QString &fileEnd, qint64 line);

} // namespace belvedere::content::testing
