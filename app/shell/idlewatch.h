// Watches touches and keys of the whole application, swallows the blocked keys, and tells when a
// visit is about to end for want of anybody.
#pragma once

#include <core/clock.h>
#include <kiosk/idle.h>

#include <QObject>
#include <QTimer>

#include <functional>

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
    // Asked at each look for the times that hold now, instead of the usual ones; when they change it begins to count anew.
    using Rule = std::function<kiosk::IdleTimes(const kiosk::IdleTimes &usual)>;
    void setRule(Rule rule) { m_rule = std::move(rule); }
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
    kiosk::IdleTimes m_times, m_held; // the usual ones; those that hold
    Rule m_rule;
    QTimer m_timer;
    qint64 m_lastTouch = 0;
    bool m_warned = false;
};

} // namespace belvedere::shell
