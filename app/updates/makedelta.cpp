#include <updates/delta.h>

#include <updates/landmarks_p.h>
#include <updates/wholefile_p.h>

#include <zstd.h>

#include <memory>

namespace belvedere::updates {
namespace {

// Measured on a pack of 27 MB (app/updates/README.md): higher levels gain little for much time.
constexpr int level = 12;
// So that a match may reach back over the ranges and the block.
constexpr int windowLog = 24;
static_assert((1 << windowLog) >= deltaBlockBytes + deltaReferenceBytes);

struct CompressorFree {
    void operator()(ZSTD_CCtx *context) const { ZSTD_freeCCtx(context); }
};

Result<QByteArray> compressed(ZSTD_CCtx *context, const QByteArray &block, const QByteArray &reference)
{
    ZSTD_CCtx_reset(context, ZSTD_reset_session_and_parameters);
    ZSTD_CCtx_setParameter(context, ZSTD_c_compressionLevel, level);
    ZSTD_CCtx_setParameter(context, ZSTD_c_windowLog, windowLog);
    ZSTD_CCtx_setParameter(context, ZSTD_c_enableLongDistanceMatching, 1);
    ZSTD_CCtx_setParameter(context, ZSTD_c_checksumFlag, 1);
    ZSTD_CCtx_refPrefix(context, reference.constData(), static_cast<std::size_t>(reference.size()));
    QByteArray frame(static_cast<qsizetype>(ZSTD_compressBound(static_cast<std::size_t>(block.size()))), Qt::Uninitialized);
    const std::size_t size = ZSTD_compress2(context, frame.data(), static_cast<std::size_t>(frame.size()), block.constData(),
                                            static_cast<std::size_t>(block.size()));
    if (ZSTD_isError(size))
        return fail(ErrorKind::Internal, QString::fromLatin1(ZSTD_getErrorName(size)));
    frame.truncate(static_cast<qsizetype>(size));
    return frame;
}

} // namespace

Result<qint64> makeDelta(const QString &oldPath, const QString &newPath, const QString &deltaPath, const StopFlag &stop,
                         const DeltaProgress &progress)
{
    QFile old(oldPath);
    QFile fresh(newPath);
    Landmarks landmarks;
    Status ready = openToRead(fresh);
    if (ready && !oldPath.isEmpty())
        ready = openToRead(old).and_then([&] { return landmarks.read(old); });
    if (!ready)
        return fail(ready.error());
    const qint64 newBytes = fresh.size();
    WholeFile out(deltaPath);
    Status written_ = out.open().and_then([&] { return out.write(written(DeltaHead{old.isOpen() ? old.size() : 0, newBytes})); });
    const std::unique_ptr<ZSTD_CCtx, CompressorFree> context(ZSTD_createCCtx());
    for (qint64 done = 0; written_ && done < newBytes;) {
        if (stop)
            return fail(ErrorKind::Cancelled, QStringLiteral("making the delta was stopped"), deltaPath);
        const QByteArray bytes = fresh.read(qMin<qint64>(deltaBlockBytes, newBytes - done));
        if (bytes.size() != qMin<qint64>(deltaBlockBytes, newBytes - done))
            return fail(ErrorKind::Unreadable, fresh.errorString(), newPath, 0, QStringLiteral("check the disk"));
        DeltaBlock block{bytes.size(), landmarks.rangesFor(bytes), {}};
        const auto frame = readRanges(old, block.ranges).and_then([&](const QByteArray &reference) {
            return compressed(context.get(), bytes, reference);
        });
        if (!frame)
            return fail(frame.error());
        block.frame = *frame;
        written_ = out.write(written(block));
        done += bytes.size();
        if (progress)
            progress(done, newBytes);
    }
    return written_.and_then([&] { return out.finish(); }).map([&] { return out.written(); });
}

} // namespace belvedere::updates
