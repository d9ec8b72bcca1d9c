#include <media/videokeeper.h>

#include <core/schedule.h>
#include <net/policy.h>

#include <QRandomGenerator>

#include <algorithm>
#include <numeric>

namespace belvedere::media {

namespace {

// What one round needs, made on the thread that runs it and gone with it.
class Errand : public QObject
{
public:
    using Took = std::function<void(const KeepState &)>;
    using Done = std::function<void(const Status &)>;

    Errand(QObject *parent, Took took, Done done) : QObject(parent), m_took(std::move(took)), m_done(std::move(done)) {}

    void start(const net::HttpPolicy &policy, const KeptVideos &kept, const QVector<KeepSource> &wanted, qint64 bytes, bool clean,
               const Clock &clock, const StopFlag &stop)
    {
        auto http = net::Http::create(policy, clock);
        if (!http) {
            finish(fail(http.error()));
            return;
        }
        m_http = std::move(*http);
        m_run = std::make_unique<KeepRun>(*m_http, kept, wanted, FetchLimits{bytes}, clean, stop);
        connect(m_run.get(), &KeepRun::changed, this, m_took);
        connect(m_run.get(), &KeepRun::finished, this, [this] { finish(m_run->status()); }, Qt::QueuedConnection);
        m_run->start();
    }

private:
    void finish(const Status &status)
    {
        m_done(status);
        deleteLater();
    }

    const Took m_took;
    const Done m_done;
    std::unique_ptr<net::Http> m_http;
    std::unique_ptr<KeepRun> m_run; // dies before what it uses
};

// Of one video, together.
void addTo(QVector<KeptOne> &all, const KeptOne &more)
{
    const auto same = std::find_if(all.begin(), all.end(), [&](const KeptOne &each) { return each.id == more.id; });
    if (same == all.end())
        all.append(more);
    else
        same->bytes += more.bytes;
}

} // namespace

VideoKeeper::VideoKeeper(const Settings &settings, const QString &dataFolder, const Clock &clock, QObject *parent, int tickMs)
    : QObject(parent), m_settings(settings), m_kept(dataFolder + QStringLiteral("/videos")), m_clock(clock), m_tickMs(tickMs)
{
    connect(&m_tick, &QTimer::timeout, this, &VideoKeeper::lookAtTime);
}

VideoKeeper::~VideoKeeper()
{
    m_stop = true;
}

void VideoKeeper::start(const QVector<KeepSource> &sources)
{
    m_sources = sources;
    if (!m_worker.isRunning())
        m_worker.start(QThread::LowPriority); // not IdlePriority: it waits for the line, and a class may wait for it
    QMetaObject::invokeMethod(m_worker.object(), [this, kept = m_kept] {
        QMetaObject::invokeMethod(this, [this, all = kept.all()] { setKept(all); });
    });
    if (!isOn() || m_tick.isActive())
        return;
    const int jitter = int(QRandomGenerator::global()->bounded(60));
    m_due = firstRun(m_clock.now(), {}, m_settings.keepHour, jitter);
    m_tick.start(m_tickMs);
}

void VideoKeeper::lookAtTime()
{
    if (!m_visiting && m_clock.now() >= m_due)
        runNow();
}

void VideoKeeper::runNow()
{
    run(chosen(m_sources, m_settings.keepVideos), true);
}

bool VideoKeeper::prefetch(const QStringList &words)
{
    if (m_running)
        return false;
    run(chosen(m_sources, words + m_settings.keepVideos), false);
    return true;
}

void VideoKeeper::run(const QVector<KeepSource> &wanted, bool clean)
{
    if (m_running || !m_worker.isRunning())
        return;
    m_running = true;
    m_stop = false;
    m_states.clear();
    for (const KeepSource &source : wanted)
        m_states.append({source.id});
    Q_EMIT changed();
    QMetaObject::invokeMethod(m_worker.object(), [this, kept = m_kept, policy = net::httpPolicy(m_settings), wanted, clean, bytes = mostBytes()] {
        auto *errand = new Errand(
            m_worker.object(), [this](const KeepState &state) { QMetaObject::invokeMethod(this, [this, state] { took(state); }); },
            [this, kept](const Status &status) {
                QMetaObject::invokeMethod(this, [this, status, all = kept.all()] { ended(status, all); });
            });
        errand->start(policy, kept, wanted, bytes, clean, m_clock, m_stop);
    });
}

void VideoKeeper::took(const KeepState &state)
{
    for (KeepState &mine : m_states) {
        if (mine.id == state.id)
            mine = state;
    }
    if (state.what == KeepState::What::Kept) // and plays from here while the others are still fetched
        m_whole.insert(state.id, state.stream);
    Q_EMIT changed();
}

// What the disk says goes before what was thought.
void VideoKeeper::setKept(const QVector<KeptVideo> &kept)
{
    m_whole.clear();
    if (m_states.isEmpty()) {
        for (const KeepSource &source : chosen(m_sources, m_settings.keepVideos))
            m_states.append({source.id});
    }
    for (const KeptVideo &video : kept) {
        m_whole.insert(video.id, video.stream);
        const auto state = std::find_if(m_states.begin(), m_states.end(), [&](const KeepState &each) { return each.id == video.id; });
        if (state == m_states.end())
            m_states.append({video.id, KeepState::What::Kept, video.bytes, 100});
        else if (state->what == KeepState::What::Waiting || state->what == KeepState::What::Kept)
            *state = {video.id, KeepState::What::Kept, video.bytes, 100};
    }
    Q_EMIT changed();
}

void VideoKeeper::ended(const Status &status, const QVector<KeptVideo> &kept)
{
    m_running = false;
    m_last = status;
    m_lastEnd = m_clock.now();
    if (isOn())
        m_due = nextRun(m_clock.now(), m_settings.keepHour, int(QRandomGenerator::global()->bounded(60)));
    for (KeepState &state : m_states) { // a round that was stopped
        if (state.what == KeepState::What::Fetching)
            state = {state.id};
    }
    setKept(kept);
    Q_EMIT runEnded();
}

QString VideoKeeper::keptFolder(const QString &id, const QUrl &stream) const
{
    return !stream.isEmpty() && m_whole.value(id) == stream ? QString(m_kept.folder() + u'/' + id) : QString();
}

KeepSource VideoKeeper::source(const QString &id) const
{
    const auto source = std::find_if(m_sources.begin(), m_sources.end(), [&](const KeepSource &each) { return each.id == id; });
    return source == m_sources.end() ? KeepSource() : *source;
}

QString VideoKeeper::keptFolder(const QString &id) const
{
    return keptFolder(id, source(id).stream);
}

QString VideoKeeper::keptSignFolder(const QString &id) const
{
    return keptFolder(keptSignId(id), source(id).sign);
}

qint64 VideoKeeper::bytes() const
{
    return std::accumulate(m_states.begin(), m_states.end(), qint64(0), [](qint64 sum, const KeepState &state) {
        return state.what == KeepState::What::Kept ? sum + state.bytes : sum;
    });
}

KeptState VideoKeeper::kept() const
{
    KeptState page;
    page.mostBytes = mostBytes();
    page.work = m_running ? KeptState::Work::Fetching : KeptState::Work::Resting;
    int percents = 0;
    QStringList wanted;
    for (const KeepSource &source : chosen(m_sources, m_settings.keepVideos))
        wanted.append(source.id);
    for (const KeepState &state : m_states) {
        percents += wanted.contains(state.id) ? state.percent : 0;
        if (state.what == KeepState::What::Kept)
            addTo(page.whole, {videoOfKept(state.id), state.bytes});
        else if (state.what == KeepState::What::Fetching)
            page.fetching = videoOfKept(state.id);
        if (state.problem && !page.problem)
            page.problem = state.problem->kind;
    }
    page.wanted = int(std::count_if(wanted.begin(), wanted.end(), [](const QString &id) { return videoOfKept(id) == id; }));
    if (!m_last)
        page.problem = m_last.error().kind;
    page.part = wanted.isEmpty() ? 0 : double(percents) / double(100 * wanted.size());
    return page;
}

} // namespace belvedere::media
