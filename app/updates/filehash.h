// BLAKE2b of a file, read once in small pieces.
#pragma once

#include <core/result.h>
#include <core/stopflag.h>

#include <QByteArray>

namespace belvedere::updates {

constexpr int digestBytes = 32;  // of packs and deltas (BLAKE2b-256)
constexpr int prehashBytes = 64; // of what minisign signs (BLAKE2b-512)

// The hash of the whole file, of 16 to 64 bytes. NotFound, Unreadable, Cancelled.
Result<QByteArray> hashFile(const QString &path, int hashBytes, const StopFlag &stop = false);
QByteArray hashBytes(const QByteArray &bytes, int hashBytes);

} // namespace belvedere::updates
