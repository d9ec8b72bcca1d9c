#include <updates/delta.h>

#include <updates/deltaformat_p.h>
#include <updates/wholefile_p.h>

#include <QFileInfo>

#include <zstd.h>

#include <memory>

namespace belvedere::updates {
namespace {

struct DecompressorFree {
    void operator()(ZSTD_DCtx *context) const { ZSTD_freeDCtx(context); }
};

class Patch
{
public:
    Patch(const QString &oldPath, const QString &deltaPath) : m_old(oldPath), m_delta(deltaPath) {}

    Result<DeltaHead> open(qint64 mostBytes);
    // The next block; the answer stays good until the next call.
    Result<QByteArrayView> next(const DeltaHead &head, qint64 missingBytes);
    Status checkEnd();

private:
    QFile m_old;
    QFile m_delta;
    QByteArray m_block;
    std::unique_ptr<ZSTD_DCtx, DecompressorFree> m_context{ZSTD_createDCtx()};
};

Result<DeltaHead> Patch::open(qint64 mostBytes)
{
    if (const Status opened = openToRead(m_delta); !opened)
        return fail(opened.error());
    const Result<DeltaHead> head = readDeltaHead(m_delta);
    if (!head)
        return head;
    if (head->newBytes > mostBytes)
        return fail(ErrorKind::TooMany, QStringLiteral("it makes %1 bytes, where at most %2 are expected").arg(head->newBytes).arg(mostBytes),
                    m_delta.fileName());
    if (head->oldBytes > 0) {
        if (const Status opened = openToRead(m_old); !opened)
            return fail(opened.error());
        if (m_old.size() != head->oldBytes)
            return fail(ErrorKind::Malformed, QStringLiteral("it is from another pack than this one"), m_delta.fileName(), 0,
                        QStringLiteral("give the pack that it was made from"));
    }
    m_block.resize(static_cast<qsizetype>(qMin<qint64>(head->newBytes, deltaBlockBytes)));
    return head;
}

Result<QByteArrayView> Patch::next(const DeltaHead &head, qint64 missingBytes)
{
    const Result<DeltaBlock> block = readDeltaBlock(m_delta, head, missingBytes);
    if (!block)
        return fail(block.error());
    const Result<QByteArray> reference = readRanges(m_old, block->ranges);
    if (!reference)
        return fail(reference.error());
    ZSTD_DCtx_reset(m_context.get(), ZSTD_reset_session_only);
    ZSTD_DCtx_refPrefix(m_context.get(), reference->constData(), static_cast<std::size_t>(reference->size()));
    const std::size_t made = ZSTD_decompressDCtx(m_context.get(), m_block.data(), static_cast<std::size_t>(block->size),
                                                 block->frame.constData(), static_cast<std::size_t>(block->frame.size()));
    if (ZSTD_isError(made) || static_cast<qint64>(made) != block->size)
        return fail(ErrorKind::Tampered, QStringLiteral("a block of the delta is damaged"), m_delta.fileName(), 0,
                    QStringLiteral("fetch it again, or make it again"));
    return QByteArrayView(m_block.constData(), block->size);
}

Status Patch::checkEnd()
{
    if (m_delta.atEnd())
        return {};
    return fail(ErrorKind::Malformed, QStringLiteral("more follows the last block of the delta"), m_delta.fileName());
}

} // namespace

Status applyDelta(const QString &oldPath, const QString &deltaPath, const QString &newPath, qint64 mostBytes,
                  const StopFlag &stop, const DeltaProgress &progress)
{
    Patch patch(oldPath, deltaPath);
    const Result<DeltaHead> head = patch.open(mostBytes);
    if (!head)
        return fail(head.error());
    WholeFile out(newPath);
    Status written = out.open();
    for (qint64 done = 0; written && done < head->newBytes;) {
        if (stop)
            return fail(ErrorKind::Cancelled, QStringLiteral("patching was stopped"), newPath);
        const Result<QByteArrayView> block = patch.next(*head, head->newBytes - done);
        if (!block)
            return fail(block.error());
        written = out.write(*block);
        done += block->size();
        if (progress)
            progress(done, head->newBytes);
    }
    return written.and_then([&] { return patch.checkEnd(); }).and_then([&] { return out.finish(); });
}

} // namespace belvedere::updates
