// Watches touches and keys of the whole application, swallows the blocked keys, and tells when a
// visit is about to end for want of anybody.
#pragma once

#include <core/clock.h>
#include <kiosk/idle.h>

#include <QObject>
#include <QTimer>

namespace belvedere::shell {

class IdleWatch : public QObject
{
    Q_OBJECT
public:
    // Installs itself on the application. The clock outlives it.
    IdleWatch(const Clock &clock, kiosk::IdleTimes times, QObject *parent = nullptr);

    void start(); // a visit begins
    void stop();
    void setIdle(qint64 idleMs); // without a touch before the warning
    void touch(); // somebody is there
    void check(); // what the timer does each half second

Q_SIGNALS:
    void warning(int secondsLeft); // each second of the countdown
    void stayed();                 // a touch during the countdown
    void over();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Clock &m_clock;
    kiosk::IdleTimes m_times;
    QTimer m_timer;
    qint64 m_lastTouch = 0;
    bool m_warned = false;
};

} // namespace belvedere::shell
