#include <media/keeprun.h>

#include <QDir>
#include <QStorageInfo>

#include <algorithm>
#include <limits>

namespace belvedere::media {

namespace {

constexpr int watchMs = 100;
constexpr qint64 reserve = 256 << 20; // stays free, so that classeurs and packs can be kept whatever comes

qint64 roomOnDisk(const QString &folder)
{
    QDir().mkpath(folder);
    const QStorageInfo disk(folder);
    return disk.isValid() ? disk.bytesAvailable() - reserve : std::numeric_limits<qint64>::max();
}

// What stops a whole round.
bool concernsAll(ErrorKind kind)
{
    return kind == ErrorKind::Offline || kind == ErrorKind::Proxy || kind == ErrorKind::DiskFull || kind == ErrorKind::Unwritable
           || kind == ErrorKind::Cancelled;
}

} // namespace

KeepRun::KeepRun(net::Http &http, KeptVideos kept, const QVector<KeepSource> &wanted, const FetchLimits &limits, bool clean,
                 const StopFlag &stop, QObject *parent)
    : QObject(parent), m_http(http), m_kept(std::move(kept)), m_wanted(wanted), m_limits(limits), m_clean(clean), m_stop(stop)
{
    for (const KeepSource &source : wanted)
        m_states.append({source.id});
    connect(&m_watch, &QTimer::timeout, this, [this] {
        if (m_stop)
            end(fail(ErrorKind::Cancelled, QStringLiteral("the fetching was stopped")));
    });
}

KeepRun::~KeepRun() = default;

void KeepRun::start()
{
    m_watch.start(watchMs);
    QStringList ids;
    for (const KeepSource &source : m_wanted)
        ids.append(source.id);
    const Status cleaned = m_clean ? m_kept.keepOnly(ids) : Status();
    QMetaObject::invokeMethod(this, [this, cleaned] { cleaned ? next() : end(cleaned); }, Qt::QueuedConnection);
}

void KeepRun::set(KeepState state)
{
    state.stream = m_wanted.at(m_at).stream;
    m_states[m_at] = state;
    Q_EMIT changed(state);
}

void KeepRun::next()
{
    if (m_ended)
        return;
    if (++m_at == m_wanted.size()) {
        end({});
        return;
    }
    const KeepSource &source = m_wanted.at(m_at);
    for (const KeptVideo &kept : m_kept.all()) {
        if (kept.id != source.id || kept.stream != source.stream || kept.height != m_limits.height)
            continue;
        set({source.id, KeepState::What::Kept, kept.bytes, 100});
        QMetaObject::invokeMethod(this, &KeepRun::next, Qt::QueuedConnection);
        return;
    }
    fetch(source);
}

void KeepRun::fetch(const KeepSource &source)
{
    set({source.id, KeepState::What::Fetching});
    const FetchLimits limits{std::min(m_limits.bytes - m_kept.bytesBeside(source.id), roomOnDisk(m_kept.folder())), m_limits.height};
    m_fetch = std::make_unique<VideoFetch>(m_http, m_kept, source, limits);
    connect(m_fetch.get(), &VideoFetch::progress, this, [this, id = source.id](qint64 bytes, int percent) {
        if (percent != m_states.at(m_at).percent)
            set({id, KeepState::What::Fetching, bytes, percent});
    });
    connect(m_fetch.get(), &VideoFetch::finished, this, &KeepRun::fetched);
    if (limits.bytes > 0) {
        m_fetch->start();
        return;
    }
    m_fetch.reset();
    set({source.id, KeepState::What::TooLarge, 0, 0, Error{ErrorKind::TooMany, QStringLiteral("no room is left"), {}, 0,
                                                            QStringLiteral("raise keep-megabytes, or choose fewer videos")}});
    QMetaObject::invokeMethod(this, &KeepRun::next, Qt::QueuedConnection);
}

void KeepRun::fetched()
{
    const Result<qint64> result = m_fetch->result();
    m_fetch.release()->deleteLater(); // it is the sender
    const QString id = m_wanted.at(m_at).id;
    if (result)
        set({id, KeepState::What::Kept, *result, 100});
    else if (result.error().kind == ErrorKind::TooMany)
        set({id, KeepState::What::TooLarge, 0, 0, result.error()});
    else
        set({id, KeepState::What::Failed, 0, 0, result.error()});
    if (!result && concernsAll(result.error().kind))
        end(fail(result.error()));
    else
        next();
}

void KeepRun::end(const Status &status)
{
    if (std::exchange(m_ended, true))
        return;
    m_status = status;
    m_watch.stop();
    if (m_fetch) {
        m_fetch->disconnect(this);
        m_fetch.release()->deleteLater(); // may be on the stack below
    }
    Q_EMIT finished();
}

} // namespace belvedere::media
