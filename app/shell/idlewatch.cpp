#include <shell/idlewatch.h>

#include <core/log.h>
#include <kiosk/keys.h>

#include <QCoreApplication>
#include <QKeyEvent>

namespace belvedere::shell {

IdleWatch::IdleWatch(const Clock &clock, kiosk::IdleTimes times, QObject *parent)
    : QObject(parent), m_clock(clock), m_times(times), m_held(times)
{
    m_timer.setInterval(500);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::check);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::start()
{
    m_warned = false;
    m_lastTouch = m_clock.elapsed();
    m_timer.start();
}

void IdleWatch::stop()
{
    m_timer.stop();
    m_warned = false;
}

void IdleWatch::setIdle(qint64 idleMs)
{
    m_times.idleMs = idleMs;
}

void IdleWatch::touch()
{
    m_lastTouch = m_clock.elapsed();
    if (std::exchange(m_warned, false))
        Q_EMIT stayed();
}

void IdleWatch::check()
{
    const kiosk::IdleTimes times = m_rule ? m_rule(m_times) : m_times;
    if (std::exchange(m_held, times) != times)
        touch();
    const auto decision = kiosk::idleDecision(m_clock.elapsed() - m_lastTouch, times);
    using State = kiosk::IdleDecision::State;
    if (decision.state == State::Warning) {
        m_warned = true;
        Q_EMIT warning(decision.secondsLeft);
    } else if (decision.state == State::Over) {
        stop();
        Q_EMIT over();
    }
}

bool IdleWatch::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (kiosk::isBlockedKey(key->key(), key->modifiers())) {
            if (event->type() == QEvent::KeyPress && !key->isAutoRepeat())
                qCInfo(logShell) << "a shortcut is refused"; // not which: it may be part of what was typed
            event->accept();
            return true;
        }
        touch();
        return false;
    }
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::Wheel:
        touch();
        return false;
    case QEvent::ContextMenu:
        return true;
    default:
        return false;
    }
}

} // namespace belvedere::shell
