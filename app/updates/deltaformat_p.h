// How a delta is written (delta.h).
#pragma once

#include <core/result.h>

#include <QByteArray>
#include <QFile>
#include <QVector>

namespace belvedere::updates {

struct DeltaHead {
    qint64 oldBytes = 0;
    qint64 newBytes = 0;
};

struct DeltaRange {
    qint64 offset = 0;
    qint64 size = 0;
};

struct DeltaBlock {
    qint64 size = 0; // of the block, when it is made
    QVector<DeltaRange> ranges;
    QByteArray frame;
};

constexpr int mostDeltaRanges = 256;

QByteArray written(const DeltaHead &head);
QByteArray written(const DeltaBlock &block); // with its frame

// Malformed when what is read cannot be; every number is within its bounds after that.
Result<DeltaHead> readDeltaHead(QFile &delta);
Result<DeltaBlock> readDeltaBlock(QFile &delta, const DeltaHead &head, qint64 missingBytes);

// The ranges of the old file, one after another. Unreadable.
Result<QByteArray> readRanges(QFile &old, const QVector<DeltaRange> &ranges);

} // namespace belvedere::updates
