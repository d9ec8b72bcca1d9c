#include <look/retrywait.h>

namespace belvedere::look {

RetryWait::RetryWait(Say say, QObject *parent) : QObject(parent), m_say(std::move(say)), m_tick(this)
{
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        m_isCounting = --m_left > 0;
        tell();
    });
}

void RetryWait::begin(int seconds)
{
    m_left = qMax(0, seconds);
    m_isCounting = false;
    m_tick.start();
    tell();
}

void RetryWait::tell()
{
    if (m_left > 0) {
        m_say(tr("Please wait %n second(s) before you try again.", nullptr, m_left), true);
        return;
    }
    m_tick.stop();
    m_say(tr("You may try again."), false);
    Q_EMIT over();
}

} // namespace belvedere::look
