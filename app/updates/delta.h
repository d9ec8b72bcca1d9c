// The difference between two files, and one made from the other with it. Both in bounded memory.
//
// The new file is cut into blocks. Each block is one zstd frame that refers to a few ranges of the old
// file (ZSTD_CCtx_refPrefix: what `zstd --patch-from` does over a whole file). So a patch needs the
// ranges and one block in memory, whatever the size of the files, and content that moved, as rows of a
// database do, is found where it was. The layout of the file is not looked at. Without an old file
// the same format is the new one, compressed.
//
// Format, numbers big endian:
//   16 bytes  "BELVDELTA1", padded with zeros
//    8 bytes  size of the old file, 0 when there is none
//    8 bytes  size of the new file
//   then for each block
//    4 bytes  size of the block (blockBytes, less for the last one)
//    4 bytes  number of ranges
//    4 bytes  size of the frame
//    ranges   8 bytes offset and 4 bytes size each, in the old file
//    frame    zstd (RFC 8878), with its own checksum
#pragma once

#include <core/result.h>
#include <core/stopflag.h>

#include <functional>

namespace belvedere::updates {

constexpr int deltaBlockBytes = 4 << 20;
constexpr int deltaReferenceBytes = 8 << 20; // of all the ranges of a block

using DeltaProgress = std::function<void(qint64 done, qint64 total)>; // bytes of the new file

// Writes the delta, whole or not at all; an empty oldPath: from nothing. Its size. NotFound, Unreadable,
// DiskFull, Unwritable, Cancelled. The same files give the same delta.
Result<qint64> makeDelta(const QString &oldPath, const QString &newPath, const QString &deltaPath,
                         const StopFlag &stop = false, const DeltaProgress &progress = {});

// Writes the new file, fsynced; it is removed on any error. It is right when its digest is: the delta
// may have been made by anybody. Malformed: not a delta, or of other files. Tampered: it is damaged.
// TooMany: it would make more than mostBytes. NotFound, Unreadable, DiskFull, Unwritable, Cancelled.
// Memory: a block, its frame and its ranges, about 17 MB.
Status applyDelta(const QString &oldPath, const QString &deltaPath, const QString &newPath, qint64 mostBytes,
                  const StopFlag &stop = false, const DeltaProgress &progress = {});

} // namespace belvedere::updates
