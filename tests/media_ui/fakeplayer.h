// A player that plays nothing: it notes what it is asked for, and is in whatever state a test puts it.
#pragma once

#include <media/player.h>

#include <QStringList>

class FakePlayer : public belvedere::media::Player
{
public:
    using State = belvedere::media::Player::State;
    FakePlayer() : Player(belvedere::Settings(), QStringLiteral("/nonexistent")) {}

    void prepare() override { asked += QStringLiteral("prepare"); }
    void open(const belvedere::media::PlayerSource &source) override
    {
        asked += QStringLiteral("open");
        opened = source;
        at = source.startMs;
        be(State::Opening);
    }
    void play() override
    {
        asked += QStringLiteral("play");
        be(State::Playing);
    }
    void pause() override
    {
        asked += QStringLiteral("pause");
        be(State::Paused);
    }
    void seek(qint64 ms) override
    {
        asked += QStringLiteral("seek %1").arg(ms);
        goTo(ms);
    }
    void setRate(double rate) override { speed = rate; }
    void setVolume(int percent) override { loudness = percent; }
    void setQuality(belvedere::media::Quality quality) override
    {
        asked += quality == belvedere::media::Quality::Saving ? QStringLiteral("save") : QStringLiteral("automatic");
    }
    void setFrameSize(const QSize &pixels) override { frameSize = pixels; }
    void close() override
    {
        asked += QStringLiteral("close");
        be(State::Idle);
    }
    State state() const override { return is; }
    qint64 positionMs() const override { return at; }
    qint64 durationMs() const override { return length; }
    int volume() const override { return loudness; }
    double rate() const override { return speed; }
    bool hasSound() const override { return sound; }
    bool isKept() const override { return !opened.keptFolder.isEmpty(); }
    const QImage &frame() const override { return picture; }
    std::optional<belvedere::Error> problem() const override { return trouble; }

    void be(State state, std::optional<belvedere::ErrorKind> kind = {})
    {
        is = state;
        trouble.reset();
        if (kind)
            trouble = belvedere::Error{*kind, QStringLiteral("as the test says")};
        Q_EMIT stateChanged();
    }
    void goTo(qint64 ms)
    {
        at = ms;
        Q_EMIT positionChanged();
    }

    QStringList asked;
    belvedere::media::PlayerSource opened;
    State is = State::Idle;
    qint64 at = 0, length = 0;
    int loudness = 100;
    double speed = 1;
    bool sound = true;
    QImage picture;
    QSize frameSize;
    std::optional<belvedere::Error> trouble;
};
