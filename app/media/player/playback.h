// Plays one video with QMediaPlayer, over the relay: waits for the line, goes on, tells how it is.
#pragma once

#include <core/clock.h>
#include <media/player/relay.h>
#include <media/player/screen.h>

#include <QAudioOutput>
#include <QElapsedTimer>
#include <QMediaDevices>
#include <QMediaPlayer>
#include <QThread>
#include <QTimer>

#include <memory>
#include <optional>
#include <thread>

namespace belvedere::media {

class Playback : public QObject
{
    Q_OBJECT
public:
    // Words of the protocol (README.md).
    struct Report {
        QString state;
        std::optional<Error> problem;
        bool operator==(const Report &other) const;
    };

    explicit Playback(FrameWriter frames);
    ~Playback() override;

    void prepare(const net::HttpPolicy &policy); // of the video that will come
    void open(const RelayOpening &opening, qint64 atMs, bool play, double rate, double volume);
    void play();
    void pause();
    void seek(qint64 ms);
    void setRate(double rate);
    void setVolume(double volume); // 0 to 1
    void setSaving(bool saving);
    void setSize(const QSize &most) { m_screen.setSize(most); }

    Report report() const;
    qint64 positionMs() const;
    qint64 durationMs() const { return m_durationMs; }
    bool hasSound() const { return m_sound != nullptr; }

Q_SIGNALS:
    void changed(); // report() may be another
    void frame();
    void soundChanged();
    void lineMeasured(qint64 bitsPerSecond);

private:
    void load(qint64 atMs);
    void startAt();
    void decoded(qint64 ms);
    void lookAtLine();
    qint64 aheadMs() const; // of the film, that GStreamer has to show
    bool isStarving(qint64 gap) const;
    void starve();
    void goOn();
    void faulted(const Error &error);
    void troubled(const Error &error);
    void flowing();
    void playerFailed();
    void playerStatus(QMediaPlayer::MediaStatus status);
    void findSound();
    void loseSound();
    bool isOver() const { return m_ended || m_fault; }

    SystemClock m_clock;
    std::thread m_plugins;
    QThread m_relayThread;
    Relay *m_relay; // lives on its thread
    quint16 m_port = 0;

    Screen m_screen;
    QMediaDevices m_devices;
    std::unique_ptr<QAudioOutput> m_sound;
    QMediaPlayer m_player;

    RelayOpening m_opening;
    bool m_open = false;
    bool m_wantsToPlay = false;
    double m_rate = 1;
    double m_volume = 1;
    qint64 m_durationMs = 0;

    std::optional<qint64> m_startMs; // where to go once the video can be moved in
    qint64 m_positionMs = 0;         // of the last frame, or where a jump goes
    bool m_sawFrame = false;         // of this video
    bool m_waitsForFrame = false;    // since a load or a jump
    bool m_starves = false;
    bool m_cameSince = false;        // a frame, since it starves
    bool m_ended = false;
    std::optional<Error> m_fault;    // hopeless
    std::optional<Error> m_trouble;  // of the line, which is tried again
    int m_failures = 0;              // of GStreamer, in a row, with a line that is well
    QElapsedTimer m_sinceFrame;
    QElapsedTimer m_sinceDelivery;
    qint64 m_deliveredMs = 0; // since a load or a jump: the film is there up to then
    qint64 m_usualGapMs = 40;
    QTimer m_tick;
    QTimer m_again;
};

} // namespace belvedere::media
