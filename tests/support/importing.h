// What the tests of every importer do with their sources and with what became of them.
#pragma once

#include <content/importreport.h>
#include <core/result.h>

namespace belvedere::testing {

// A text with one piece of it replaced; the test stops when the piece is not there.
inline QByteArray withPiece(QByteArray text, const QByteArray &piece, const QByteArray &replacement)
{
    if (!text.contains(piece))
        qFatal("the source of the tests has no such piece: %s", piece.constData());
    return text.replace(piece, replacement);
}

// The notes of that kind.
inline QVector<content::ImportNote> notesOf(const content::ImportReport &report, content::Oddity oddity)
{
    QVector<content::ImportNote> found;
    for (const content::ImportNote &note : report.notes) {
        if (note.oddity == oddity)
            found.append(note);
    }
    return found;
}

// How an import went, for the messages of the tests.
inline QString account(const Status &status, const content::ImportReport &report)
{
    QString text = status ? QStringLiteral("imported") : status.error().text();
    for (const content::ImportNote &note : report.notes)
        text += u'\n' + note.text();
    return text;
}

} // namespace belvedere::testing
