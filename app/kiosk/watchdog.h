// What the program tells systemd: that it is ready, and then that its own thread still answers (sd_notify(3)).
#pragma once

#include <QByteArray>
#include <QObject>
#include <QTimer>

namespace belvedere::kiosk {

// How often to tell, in ms, from WATCHDOG_USEC: a third of it, a second at least as long as half of it is more;
// 0: not asked for.
int watchdogInterval(const QByteArray &microseconds);

// Reads NOTIFY_SOCKET and WATCHDOG_USEC and takes them out of the environment, so that no process of the web or of
// a video can tell that the kiosk lives when it does not. WATCHDOG_PID is not looked at: under a compositor it is
// the compositor's. Create it in the thread that is watched, before any other process is started. Never waits; what
// cannot be told is not told.
class Watchdog : public QObject
{
    Q_OBJECT
public:
    explicit Watchdog(QObject *parent = nullptr);
    bool isAsked() const { return !m_socket.isEmpty(); }
    // READY=1, and from now on WATCHDOG=1.
    void ready();

private:
    void tell(const QByteArray &words) const;

    QByteArray m_socket; // a path, or "@name" of the abstract ones
    QTimer m_timer;
};

} // namespace belvedere::kiosk
