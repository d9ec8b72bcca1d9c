#include <media/player/playback.h>

#include <media/player/plugins.h>
#include <media/player/sound.h>

#include <QAudioDevice>

#include <algorithm>

namespace belvedere::media {
namespace {

constexpr int tickMs = 100;
constexpr qint64 starvesAfterMs = 250;     // without a frame, when there is nothing ahead
constexpr qint64 jumpsForMs = 600;         // a jump may take that long before it is said to wait
constexpr qint64 littleAheadMs = 500;
constexpr qint64 enoughAheadMs = 1500;
constexpr qint64 hopelessAfterMs = 15'000; // all is delivered, and no frame comes of it
constexpr int againMs = 1500;
constexpr int mostFailures = 2;
constexpr qint64 endToleranceMs = 2000;

bool sameKind(const std::optional<Error> &one, const std::optional<Error> &other)
{
    return one.has_value() == other.has_value() && (!one || one->kind == other->kind);
}

} // namespace

bool Playback::Report::operator==(const Report &other) const
{
    return state == other.state && sameKind(problem, other.problem);
}

Playback::Playback(FrameWriter frames) : m_relay(new Relay(m_clock)), m_screen(std::move(frames))
{
    m_relay->moveToThread(&m_relayThread);
    connect(&m_relayThread, &QThread::finished, m_relay, &QObject::deleteLater);
    m_relayThread.start();
    QMetaObject::invokeMethod(m_relay, [this] { m_port = m_relay->listen(); }, Qt::BlockingQueuedConnection);
    connect(m_relay, &Relay::faulted, this, &Playback::faulted);
    connect(m_relay, &Relay::troubled, this, &Playback::troubled);
    connect(m_relay, &Relay::flowing, this, &Playback::flowing);
    connect(m_relay, &Relay::delivered, this, [this](qint64 untilMs, qint64 speed) {
        m_sinceDelivery.start();
        m_deliveredMs = std::max(m_deliveredMs, untilMs);
        m_opening.lineSpeed = speed; // for the next load
        Q_EMIT lineMeasured(speed);
    });

    connect(&m_screen, &Screen::decoded, this, &Playback::decoded);
    connect(&m_screen, &Screen::painted, this, &Playback::frame);
    m_player.setVideoSink(m_screen.sink());
    connect(&m_player, &QMediaPlayer::seekableChanged, this, &Playback::startAt);
    connect(&m_player, &QMediaPlayer::errorOccurred, this, &Playback::playerFailed);
    connect(&m_player, &QMediaPlayer::mediaStatusChanged, this, &Playback::playerStatus);
    connect(&m_player, &QMediaPlayer::durationChanged, this, [this](qint64 ms) {
        if (ms > 0)
            m_durationMs = ms;
    });
    connect(&m_devices, &QMediaDevices::audioOutputsChanged, this, &Playback::findSound);
    connect(&m_tick, &QTimer::timeout, this, &Playback::lookAtLine);
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, [this] { load(m_positionMs); });
    findSound();
    m_plugins = std::thread(loadPlugins);
}

Playback::~Playback()
{
    m_plugins.join();
    m_player.stop();
    m_relayThread.quit();
    m_relayThread.wait();
}

void Playback::findSound()
{
    const bool has = !QMediaDevices::defaultAudioOutput().isNull();
    if (has && !m_sound) {
        m_sound = makeSound();
        m_sound->setVolume(float(m_volume));
        m_player.setAudioOutput(m_sound.get());
    } else if (!has && m_sound) {
        loseSound();
    }
    Q_EMIT soundChanged();
}

void Playback::loseSound()
{
    m_player.setAudioOutput(nullptr);
    m_sound.reset();
}

void Playback::prepare(const net::HttpPolicy &policy)
{
    QMetaObject::invokeMethod(m_relay, [relay = m_relay, policy] { relay->prepare(policy); });
}

void Playback::open(const RelayOpening &opening, qint64 atMs, bool play, double rate, double volume)
{
    m_opening = opening;
    m_open = true;
    m_wantsToPlay = play;
    m_sawFrame = false;
    m_durationMs = 0;
    m_failures = 0;
    m_rate = rate;
    setVolume(volume);
    load(atMs);
}

void Playback::load(qint64 atMs)
{
    m_again.stop();
    m_positionMs = atMs;
    m_startMs = atMs > 0 ? std::optional(atMs) : std::nullopt;
    m_ended = m_starves = false;
    m_waitsForFrame = true;
    m_fault.reset();
    m_screen.skipTo(atMs);
    const QByteArray token = Relay::newToken();
    QMetaObject::invokeMethod(m_relay, [relay = m_relay, opening = m_opening, token, atMs] {
        relay->open(opening, token);
        relay->goTo(atMs);
    });
    m_player.setSource({});
    m_player.setSource(Relay::addressOf(m_port, token));
    m_player.setPlaybackRate(m_rate);
    if (m_wantsToPlay && !m_startMs)
        m_player.play();
    else
        m_player.pause();
    m_sinceFrame.start();
    m_sinceDelivery.invalidate();
    m_deliveredMs = 0;
    m_tick.start(tickMs);
    Q_EMIT changed();
}

void Playback::startAt()
{
    if (!m_player.isSeekable() || !m_startMs)
        return;
    m_player.setPosition(*std::exchange(m_startMs, {}));
    m_sinceFrame.start();
    if (m_wantsToPlay)
        m_player.play();
}

void Playback::play()
{
    m_wantsToPlay = true;
    if (m_ended || m_fault)
        load(m_ended ? 0 : m_positionMs);
    else if (!m_starves && !m_startMs)
        m_player.play();
    m_sinceFrame.start();
    Q_EMIT changed();
}

void Playback::pause()
{
    m_wantsToPlay = false;
    m_player.pause();
    Q_EMIT changed();
}

void Playback::seek(qint64 ms)
{
    const qint64 to = m_durationMs > 0 ? std::clamp<qint64>(ms, 0, std::max<qint64>(0, m_durationMs - 100)) : std::max<qint64>(0, ms);
    m_positionMs = to;
    m_screen.skipTo(to);
    if (m_fault || m_again.isActive())
        return; // where it will begin
    if (m_ended || !m_player.isSeekable()) {
        if (m_ended)
            load(to);
        else
            m_startMs = to;
        return;
    }
    m_waitsForFrame = true;
    m_starves = false;
    m_deliveredMs = 0;
    m_sinceFrame.start();
    QMetaObject::invokeMethod(m_relay, [relay = m_relay, to] { relay->goTo(to); });
    m_player.setPosition(to);
    if (m_wantsToPlay)
        m_player.play();
    Q_EMIT changed();
}

void Playback::setRate(double rate)
{
    m_rate = rate;
    if (m_open && !isOver())
        m_player.setPlaybackRate(rate);
}

void Playback::setVolume(double volume)
{
    m_volume = volume;
    if (m_sound)
        m_sound->setVolume(float(volume));
}

void Playback::setSaving(bool saving)
{
    m_opening.saving = saving;
    if (m_open && !isOver())
        load(positionMs());
}

void Playback::decoded(qint64 ms)
{
    if (m_startMs || isOver()) // the first picture of a video that begins elsewhere
        return;
    if (ms >= 0)
        m_positionMs = ms;
    if (!m_waitsForFrame && !m_starves && m_sinceFrame.isValid())
        m_usualGapMs = std::clamp<qint64>(m_sinceFrame.elapsed(), 20, 5000);
    m_sinceFrame.start();
    m_sawFrame = true;
    if (std::exchange(m_waitsForFrame, false))
        QMetaObject::invokeMethod(m_relay, &Relay::arrived);
    m_failures = 0;
    m_cameSince = m_starves;
    Q_EMIT changed();
}

void Playback::lookAtLine()
{
    if (!m_open || isOver() || m_again.isActive())
        return;
    const qint64 gap = m_sinceFrame.elapsed();
    if (m_starves)
        goOn();
    else if (isStarving(gap))
        starve();
    const bool fed = m_sinceDelivery.isValid() && m_sinceDelivery.elapsed() > hopelessAfterMs;
    if (fed && gap > hopelessAfterMs && m_wantsToPlay && !m_trouble)
        playerFailed();
}

qint64 Playback::aheadMs() const
{
    const bool all = m_durationMs > 0 && m_deliveredMs > m_durationMs - endToleranceMs;
    return all ? enoughAheadMs : m_deliveredMs - m_positionMs;
}

// A frame that is late with enough ahead is late because of the processor: that mends itself.
bool Playback::isStarving(qint64 gap) const
{
    const qint64 allowed = std::max(m_waitsForFrame ? jumpsForMs : starvesAfterMs, 4 * m_usualGapMs);
    return m_wantsToPlay && m_sawFrame && gap > allowed && aheadMs() < littleAheadMs;
}

// No frame where one was due. GStreamer's clock would run on, and what comes late would be thrown away:
// it is stopped until there is something to show.
void Playback::starve()
{
    m_starves = true;
    m_cameSince = false;
    m_player.pause();
    Q_EMIT changed();
}

void Playback::goOn()
{
    const bool trickles = m_cameSince && m_sinceFrame.elapsed() > enoughAheadMs; // of long segments
    if (aheadMs() < enoughAheadMs && !trickles)
        return;
    m_starves = false;
    m_sinceFrame.start();
    if (m_wantsToPlay)
        m_player.play();
    Q_EMIT changed();
}

void Playback::faulted(const Error &error)
{
    if (m_fault)
        return;
    m_fault = error;
    m_tick.stop();
    m_again.stop();
    m_player.stop();
    Q_EMIT changed();
}

void Playback::troubled(const Error &error)
{
    m_trouble = error;
    Q_EMIT changed();
}

void Playback::flowing()
{
    m_trouble.reset();
    Q_EMIT changed();
}

// GStreamer gave up: because of the line, of a device that went away without a word, or of what it was given.
void Playback::playerFailed()
{
    if (!m_open || isOver() || m_again.isActive())
        return;
    const bool hopeless = !m_trouble && ++m_failures > (m_sawFrame ? mostFailures : 0);
    if (hopeless && !m_sound) {
        faulted({ErrorKind::Malformed, QStringLiteral("what came is no video that can be played")});
        return;
    }
    m_waitsForFrame = m_starves = true;
    m_cameSince = false;
    m_again.start(hopeless ? 0 : againMs);
    if (hopeless) { // perhaps because of the device
        m_player.setSource({}); // with its pipeline, which does not let go of a device that hangs
        loseSound();
        m_failures = 0;
        Q_EMIT soundChanged();
    }
    Q_EMIT changed();
}

void Playback::playerStatus(QMediaPlayer::MediaStatus status)
{
    if (status != QMediaPlayer::EndOfMedia || isOver() || !m_open)
        return;
    if (m_durationMs > 0 && m_positionMs < m_durationMs - endToleranceMs) {
        playerFailed(); // an end that is none
        return;
    }
    m_ended = true;
    m_tick.stop();
    if (m_durationMs > 0)
        m_positionMs = m_durationMs;
    Q_EMIT changed();
}

qint64 Playback::positionMs() const
{
    return m_positionMs;
}

Playback::Report Playback::report() const
{
    if (!m_open)
        return {QStringLiteral("idle"), {}};
    if (m_fault)
        return {QStringLiteral("failed"), m_fault};
    if (m_ended)
        return {QStringLiteral("ended"), {}};
    if (!m_sawFrame)
        return {m_trouble ? QStringLiteral("waiting") : QStringLiteral("opening"), m_trouble};
    if (!m_wantsToPlay)
        return {QStringLiteral("paused"), {}};
    if (m_starves)
        return {QStringLiteral("waiting"), m_trouble};
    return {QStringLiteral("playing"), {}};
}

} // namespace belvedere::media
