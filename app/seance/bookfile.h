// A sealed journal in one file: a snapshot and what was written after it, each written once and durably. Blocking; used by
// one thread at a time, and by one process: the others wait.
#pragma once

#include <core/result.h>
#include <vault/secret.h>

#include <QJsonObject>
#include <QVector>

#include <optional>

namespace belvedere::seance {

struct BookContents {
    QJsonObject snapshot;
    QVector<QJsonObject> lines; // the first first
};

// "BVSEANCE" version(1) salt(16), then parts of size(4, little endian) nonce(24) cipher (libsodium's
// XChaCha20-Poly1305; the salt and the number of the part are authenticated with it, so that none is moved, taken out
// or put in twice). A part holds a JSON array: the snapshot, or the lines of one write. What a power cut left half
// written at the end is taken away.
class BookFile
{
public:
    explicit BookFile(QString path) : m_path(std::move(path)) {}
    ~BookFile();
    Q_DISABLE_COPY_MOVE(BookFile)

    // Takes the file for itself. Nothing: there is none. Tampered: another key, or not ours; Unreadable: another process has it.
    Result<std::optional<BookContents>> open(const vault::Secret &key);
    // Each is on the disk when it is answered: DiskFull, Unwritable, with the file as it was before.
    Status replace(const vault::Secret &key, const QJsonObject &snapshot);
    Status append(const vault::Secret &key, const QVector<QJsonObject> &lines);
    void remove();

private:
    Status lock();
    Status grow(const QByteArray &part);
    QByteArray sealedPart(const vault::Secret &key, const QByteArray &plain) const;

    const QString m_path;
    int m_lock = -1, m_file = -1;
    QByteArray m_salt;
    quint64 m_parts = 0;
    qint64 m_size = 0; // of what is whole
};

} // namespace belvedere::seance
