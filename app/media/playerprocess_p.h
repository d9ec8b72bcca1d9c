// One belvedere-player: started, spoken with, watched, and ended by its id. Never waited for.
#pragma once

#include <media/framering.h>

#include <QJsonObject>
#include <QObject>
#include <QProcess>
#include <QTimer>

#include <optional>

namespace belvedere::media {

class PlayerProcess : public QObject
{
    Q_OBJECT
public:
    explicit PlayerProcess(const QString &program, QObject *parent = nullptr);
    ~PlayerProcess() override; // ends it at once; what is left of it is reaped later

    void send(const QJsonObject &command);
    void end(); // at once; nothing is said any more
    QImage newestFrame() const; // null when there is none that is new

Q_SIGNALS:
    void said(const QJsonObject &event);
    void died(); // or was ended because it did not answer any more; once

private:
    void readEvents();
    void lookAtSilence();
    void over();

    std::optional<FrameReader> m_frames;
    QProcess *m_process;
    QByteArray m_read;
    QTimer m_watch;
    int m_silentTicks = 0;
    bool m_ready = false;
    bool m_over = false;
};

} // namespace belvedere::media
