// The protocol of belvedere-player (README.md): commands in, events out.
#pragma once

#include <media/player/playback.h>

#include <QJsonObject>
#include <QSocketNotifier>
#include <QTimer>

namespace belvedere::media {

class Session : public QObject
{
    Q_OBJECT
public:
    // Reads commands from `input` until it ends; writes events to `output`.
    Session(FrameWriter frames, int input, int output);

Q_SIGNALS:
    void ended();

private:
    void readCommands();
    void obey(const QJsonObject &command);
    void say(const char *what, QJsonObject with = {});
    void sayTime();
    void sayState();

    const int m_input;
    const int m_output;
    QByteArray m_read;
    QSocketNotifier m_notifier;
    Playback m_playback;
    Playback::Report m_said;
    int m_serial = 0; // of the last jump: what is said of the time belongs to it
    QTimer m_tick;
};

} // namespace belvedere::media
