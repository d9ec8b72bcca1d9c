// Plays one video at a time in a process apart (belvedere-player), that can die without the kiosk.
#pragma once

#include <core/result.h>
#include <core/settings.h>

#include <QImage>
#include <QObject>
#include <QUrl>

#include <memory>
#include <optional>

namespace belvedere::media {

enum class Quality { Automatic, Saving }; // as fast as the line lets; as little data as possible

struct PlayerSource {
    QUrl stream;         // HLS, https
    QString keptFolder = {}; // where the video is kept on the terminal; empty: it is streamed
    qint64 startMs = 0;
    Quality quality = Quality::Automatic;
};

// The pages use it through its virtual functions, so that their tests play without a process.
class Player : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Idle,    // nothing is open
        Opening, // until the first frame
        Playing,
        Paused,
        Waiting, // for the line; it goes on by itself, from where it was, when the line is back
        Ended,   // at the end; play() starts again
        Failed,  // problem() says why; play() tries again from the same moment
    };

    // The settings say the proxy, the certificates and the ceiling of the volume. `program` is the path
    // of belvedere-player; empty: beside the running program.
    explicit Player(const Settings &settings, QString program = {}, QObject *parent = nullptr);
    ~Player() override;

    // Has a process ready, so that the first frame comes soon. Called when a page with a video is shown.
    virtual void prepare();
    // Closes what was open; plays as soon as it can.
    virtual void open(const PlayerSource &source);
    virtual void play();
    virtual void pause();
    virtual void seek(qint64 ms);        // within the video; takes the place of a seek under way
    virtual void setRate(double rate);   // 0.5 to 2
    virtual void setVolume(int percent); // 0 to 100 of what the ceiling of the settings lets
    virtual void setQuality(Quality quality); // goes on from the same moment
    // The largest picture that is shown, in pixels of the device: frames come as large as fits into it,
    // up to 1920 x 1080, so that who shows them only copies. 1280 x 720 until it is said.
    virtual void setFrameSize(const QSize &pixels);
    // Silence at once; nothing of the video is left, in memory or on disk.
    virtual void close();

    virtual State state() const;
    virtual qint64 positionMs() const;
    virtual qint64 durationMs() const;   // 0 while it is not known
    virtual int volume() const;
    virtual double rate() const;
    virtual bool hasSound() const;       // false when the terminal has no audio device; then nothing is an error
    virtual bool isKept() const;         // plays from the terminal's disk
    virtual const QImage &frame() const; // the last one; null before the first
    // Why it failed or waits: Offline, TimedOut, Interrupted, Unavailable, Proxy, Tls, NotFound (404, 410),
    // Refused (401, 403, an address that is not allowed), Malformed (what came is no video), TooMany
    // (a playlist without end), Internal (the backend died again and again). Else none.
    virtual std::optional<Error> problem() const;

Q_SIGNALS:
    void stateChanged();    // the problem too
    void positionChanged(); // four times a second at least while it plays
    void durationChanged();
    void frameChanged();
    void soundChanged();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace belvedere::media
