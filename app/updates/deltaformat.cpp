#include <updates/deltaformat_p.h>

#include <updates/delta.h>

#include <QtEndian>

#include <zstd.h>

namespace belvedere::updates {
namespace {

const QByteArray deltaMagic("BELVDELTA1\0\0\0\0\0\0", 16);

tl::unexpected<Error> notADelta(const QFile &delta)
{
    return fail(ErrorKind::Malformed, QStringLiteral("not a delta between packs, or cut"), delta.fileName(), 0,
                QStringLiteral("fetch it again, or make it again"));
}

template <typename T>
void append(QByteArray &bytes, qint64 value)
{
    const T big = qToBigEndian(static_cast<T>(value));
    bytes.append(reinterpret_cast<const char *>(&big), sizeof big);
}

qint64 number32(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

} // namespace

QByteArray written(const DeltaHead &head)
{
    QByteArray bytes = deltaMagic;
    append<qint64>(bytes, head.oldBytes);
    append<qint64>(bytes, head.newBytes);
    return bytes;
}

QByteArray written(const DeltaBlock &block)
{
    QByteArray bytes;
    append<quint32>(bytes, block.size);
    append<quint32>(bytes, block.ranges.size());
    append<quint32>(bytes, block.frame.size());
    for (const DeltaRange &range : block.ranges) {
        append<qint64>(bytes, range.offset);
        append<quint32>(bytes, range.size);
    }
    return bytes + block.frame;
}

Result<DeltaHead> readDeltaHead(QFile &delta)
{
    const QByteArray bytes = delta.read(32);
    if (bytes.size() != 32 || !bytes.startsWith(deltaMagic))
        return notADelta(delta);
    const DeltaHead head{qFromBigEndian<qint64>(bytes.constData() + 16), qFromBigEndian<qint64>(bytes.constData() + 24)};
    if (head.oldBytes < 0 || head.newBytes < 0)
        return notADelta(delta);
    return head;
}

Result<DeltaBlock> readDeltaBlock(QFile &delta, const DeltaHead &head, qint64 missingBytes)
{
    const QByteArray sizes = delta.read(12);
    if (sizes.size() != 12)
        return notADelta(delta);
    DeltaBlock block;
    block.size = number32(sizes, 0);
    const qint64 count = number32(sizes, 4);
    const qint64 frameBytes = number32(sizes, 8);
    const auto longestFrame = static_cast<qint64>(ZSTD_compressBound(deltaBlockBytes));
    if (block.size != qMin<qint64>(missingBytes, deltaBlockBytes) || count > mostDeltaRanges || frameBytes > longestFrame)
        return notADelta(delta);
    const QByteArray ranges = delta.read(12 * count);
    block.frame = delta.read(frameBytes);
    if (ranges.size() != 12 * count || block.frame.size() != frameBytes)
        return notADelta(delta);
    qint64 total = 0;
    for (qint64 at = 0; at < 12 * count; at += 12) {
        const DeltaRange range{qFromBigEndian<qint64>(ranges.constData() + at), number32(ranges, at + 8)};
        total += range.size;
        if (range.offset < 0 || range.offset > head.oldBytes || range.size > head.oldBytes - range.offset
            || total > deltaReferenceBytes)
            return notADelta(delta);
        block.ranges.append(range);
    }
    return block;
}

Result<QByteArray> readRanges(QFile &old, const QVector<DeltaRange> &ranges)
{
    qint64 total = 0;
    for (const DeltaRange &range : ranges)
        total += range.size;
    QByteArray bytes(total, Qt::Uninitialized);
    qint64 at = 0;
    for (const DeltaRange &range : ranges) {
        if (!old.seek(range.offset) || old.read(bytes.data() + at, range.size) != range.size)
            return fail(ErrorKind::Unreadable, QStringLiteral("the old pack cannot be read to its end"), old.fileName(), 0,
                        QStringLiteral("check the disk"));
        at += range.size;
    }
    return bytes;
}

} // namespace belvedere::updates
