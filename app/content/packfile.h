// The pack as a file: SQLite pages, then a trailer of 64 bytes that seals every byte before it.
//
//   16 bytes  "BELVPACK1", padded with zeros
//    8 bytes  size of the SQLite part, big endian
//    8 bytes  zero
//   32 bytes  BLAKE2b-256 of everything before these 32 bytes
//
// SQLite takes its number of pages from its header and does not look at what follows them.
#pragma once

#include <core/result.h>

namespace belvedere::content {

struct PackFileInfo {
    qint64 databaseBytes = 0;
    int schemaVersion = 0;
    QString digest; // hex
};

// Appends the trailer to a finished database and brings the file to the disk.
Result<PackFileInfo> sealPackFile(const QString &path);

// Reads the file once. NotFound, Unreadable, Malformed (not a pack), Tampered (a pack, changed or
// cut), NewerVersion, OlderVersion.
Result<PackFileInfo> verifyPackFile(const QString &path);

// Copies a file and brings the copy to the disk, readable by all and writable by its owner. What was
// there before is lost. NotFound, Unreadable, Unwritable, DiskFull.
Status copyFile(const QString &from, const QString &to);

// Puts a finished file in the place of another, or of none: whoever opens the name finds the one
// or the other, whole. Both are in one folder.
Status replaceFile(const QString &from, const QString &to);

} // namespace belvedere::content
