#include <voicenote/sound.h>

#include <core/whendone.h>

#include <QtConcurrentRun>

#include <pulse/pulseaudio.h>
#include <pulse/simple.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <mutex>
#include <thread>

namespace belvedere::voicenote {

namespace {

constexpr int piece = rate / 20; // samples: 50 ms
constexpr int findingMs = 3000;
constexpr int silentMs = 4000;
constexpr int watchMs = 1000;
constexpr int loudestSilence = 50; // of 32768
constexpr pa_sample_spec spec{PA_SAMPLE_S16LE, rate, 1};

struct CloseStream {
    void operator()(pa_simple *stream) const { pa_simple_free(stream); }
};
using Stream = std::unique_ptr<pa_simple, CloseStream>;

Stream openStream(pa_stream_direction_t direction)
{
    constexpr std::uint32_t some = piece * sizeof(qint16), any = std::uint32_t(-1);
    const pa_buffer_attr buffer{any, 4 * some, any, any, some};
    return Stream(pa_simple_new(nullptr, "Belvédère", direction, nullptr, "voice", &spec, nullptr, &buffer, nullptr));
}

void lookAtSource(pa_context *, const pa_source_info *source, int, void *found)
{
    const bool unplugged = source && source->active_port && source->active_port->available == PA_PORT_AVAILABLE_NO;
    if (source && source->monitor_of_sink == PA_INVALID_INDEX && !unplugged)
        *static_cast<bool *>(found) = true;
}

bool lookForMicrophone()
{
    const std::unique_ptr<pa_mainloop, decltype(&pa_mainloop_free)> loop(pa_mainloop_new(), &pa_mainloop_free);
    if (!loop)
        return false;
    const std::unique_ptr<pa_context, decltype(&pa_context_unref)> context(pa_context_new(pa_mainloop_get_api(loop.get()), "Belvédère"), &pa_context_unref);
    if (!context || pa_context_connect(context.get(), nullptr, PA_CONTEXT_NOAUTOSPAWN, nullptr) < 0)
        return false;
    bool found = false;
    pa_operation *asked = nullptr;
    const auto until = std::chrono::steady_clock::now() + std::chrono::milliseconds(findingMs);
    while (std::chrono::steady_clock::now() < until && PA_CONTEXT_IS_GOOD(pa_context_get_state(context.get()))) {
        if (!asked && pa_context_get_state(context.get()) == PA_CONTEXT_READY)
            asked = pa_context_get_source_info_list(context.get(), &lookAtSource, &found);
        if (asked && pa_operation_get_state(asked) != PA_OPERATION_RUNNING)
            break;
        if (pa_mainloop_prepare(loop.get(), 100'000) < 0 || pa_mainloop_poll(loop.get()) < 0 || pa_mainloop_dispatch(loop.get()) < 0)
            break;
    }
    if (asked) {
        pa_operation_cancel(asked);
        pa_operation_unref(asked);
    }
    pa_context_disconnect(context.get());
    return found;
}

int levelOf(const qint16 *samples, int count)
{
    int peak = 0;
    for (int i = 0; i < count; ++i)
        peak = std::max(peak, std::abs(int(samples[i])));
    // Ten steps of 5 dB: a voice near by fills most of them.
    return peak ? std::clamp(int(std::lround(10 + 4 * std::log10(peak / 32768.0))), 0, 10) : 0;
}

} // namespace

QFuture<bool> findMicrophone()
{
    return QtConcurrent::run(&lookForMicrophone);
}

bool isSilence(const Samples &samples)
{
    return std::all_of(samples.begin(), samples.end(), [](qint16 sample) { return std::abs(int(sample)) <= loudestSilence; });
}

void wipe(Samples &samples)
{
    if (samples.isDetached()) {
        for (volatile qint16 &sample : samples)
            sample = 0;
    }
    samples.clear();
}

struct Recorder::Shared : std::enable_shared_from_this<Shared> {
    std::mutex mutex;
    Recorder *owner; // null: nobody listens any more
    Samples samples;

    // False: enough.
    bool add(const qint16 *some)
    {
        const std::lock_guard lock(mutex);
        if (!owner)
            return false;
        const auto room = std::min<qsizetype>(piece, qsizetype(rate) * mostRecorded - samples.size());
        samples.append(Samples(some, some + room));
        const int ms = int(samples.size() / (rate / 1000));
        const bool full = room < piece || ms >= mostRecorded * 1000;
        QMetaObject::invokeMethod(owner, [by = owner, ms, level = levelOf(some, piece), shared = shared_from_this(), full] {
            if (by->m_shared != shared)
                return; // of an earlier one
            by->m_silence.start(silentMs);
            Q_EMIT by->progressed(ms, level);
            if (full)
                by->finish(false);
        }, Qt::QueuedConnection);
        return !full;
    }
    void fail()
    {
        const std::lock_guard lock(mutex);
        if (owner)
            QMetaObject::invokeMethod(owner, [by = owner, shared = shared_from_this()] {
                if (by->m_shared == shared)
                    by->finish(true);
            }, Qt::QueuedConnection);
    }
};

Recorder::Recorder(QObject *parent) : QObject(parent)
{
    m_silence.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, [this] { finish(true); });
}

Recorder::~Recorder()
{
    blockSignals(true);
    finish(false);
}

void Recorder::start()
{
    if (m_shared)
        return;
    m_shared = std::make_shared<Shared>();
    m_shared->owner = this;
    m_shared->samples.reserve(qsizetype(rate) * mostRecorded); // so that no copy of it is left behind
    m_silence.start(silentMs);
    // A stream whose microphone is pulled out is moved to another source, be it the echo of the loudspeaker.
    auto *watch = new QTimer(this);
    connect(watch, &QTimer::timeout, this, [this, watch, of = std::weak_ptr<Shared>(m_shared)] {
        const auto ours = [this, of] { return m_shared && of.lock() == m_shared; };
        if (!ours()) {
            watch->deleteLater();
            return;
        }
        whenDone(findMicrophone(), this, [this, ours](bool found) {
            if (!found && ours())
                finish(true);
        });
    });
    watch->start(watchMs);
    std::thread([shared = m_shared] {
        const Stream stream = openStream(PA_STREAM_RECORD);
        qint16 some[piece];
        bool goesOn = bool(stream);
        while (goesOn) {
            if (pa_simple_read(stream.get(), some, sizeof some, nullptr) < 0)
                break;
            goesOn = shared->add(some);
            if (!goesOn)
                return;
        }
        shared->fail();
    }).detach();
}

void Recorder::stop()
{
    finish(false);
}

void Recorder::finish(bool gone)
{
    if (!m_shared)
        return;
    m_silence.stop();
    const auto shared = std::exchange(m_shared, nullptr);
    Samples samples;
    {
        const std::lock_guard lock(shared->mutex);
        shared->owner = nullptr;
        samples = std::exchange(shared->samples, {});
    }
    if (signalsBlocked())
        wipe(samples);
    else
        Q_EMIT ended(samples, gone);
}

struct Listener::Shared : std::enable_shared_from_this<Shared> {
    std::mutex mutex;
    Listener *owner;

    bool tell(int ms, bool ends, bool failed)
    {
        const std::lock_guard lock(mutex);
        if (!owner)
            return false;
        QMetaObject::invokeMethod(owner, [by = owner, shared = shared_from_this(), ms, ends, failed] {
            if (by->m_shared != shared)
                return;
            if (ends)
                by->finish(failed);
            else
                Q_EMIT by->progressed(ms);
        }, Qt::QueuedConnection);
        return true;
    }
};

Listener::Listener(int mostVolume, QObject *parent) : QObject(parent), m_mostVolume(std::clamp(mostVolume, 0, 100)) {}

Listener::~Listener()
{
    blockSignals(true);
    finish(false);
}

void Listener::play(const Samples &samples)
{
    finish(false);
    m_shared = std::make_shared<Shared>();
    m_shared->owner = this;
    std::thread([shared = m_shared, samples = Samples(samples), volume = m_mostVolume]() mutable {
        const Stream stream = openStream(PA_STREAM_PLAYBACK);
        bool fine = bool(stream);
        for (qsizetype at = 0; fine && at < samples.size(); at += piece) {
            qint16 some[piece] = {};
            for (qsizetype i = 0; i < std::min<qsizetype>(piece, samples.size() - at); ++i)
                some[i] = qint16(int(samples.at(at + i)) * volume / 100);
            fine = pa_simple_write(stream.get(), some, sizeof some, nullptr) >= 0;
            if (fine && !shared->tell(int(at / (rate / 1000)), false, false)) {
                pa_simple_flush(stream.get(), nullptr); // stopped: not a sound more
                wipe(samples);
                return;
            }
        }
        fine = fine && pa_simple_drain(stream.get(), nullptr) >= 0;
        shared->tell(int(samples.size() / (rate / 1000)), true, !fine);
        wipe(samples);
    }).detach();
}

void Listener::stop()
{
    finish(false);
}

void Listener::finish(bool failed)
{
    if (!m_shared)
        return;
    {
        const std::lock_guard lock(m_shared->mutex);
        m_shared->owner = nullptr;
    }
    m_shared.reset();
    Q_EMIT ended(failed);
}

} // namespace belvedere::voicenote
