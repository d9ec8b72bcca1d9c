#include <kiosk/watchdog.h>

#include <cstddef>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace belvedere::kiosk {

int watchdogInterval(const QByteArray &microseconds)
{
    bool right = false;
    const qulonglong asked = microseconds.toULongLong(&right);
    if (!right || asked == 0)
        return 0;
    const qulonglong third = asked / 3000;
    const qulonglong half = asked / 2000;
    return int(qBound<qulonglong>(1, qMax(third, qMin<qulonglong>(1000, half)), 3'600'000));
}

Watchdog::Watchdog(QObject *parent) : QObject(parent), m_socket(qgetenv("NOTIFY_SOCKET"))
{
    m_timer.setInterval(watchdogInterval(qgetenv("WATCHDOG_USEC")));
    connect(&m_timer, &QTimer::timeout, this, [this] { tell("WATCHDOG=1"); });
    for (const char *each : {"NOTIFY_SOCKET", "WATCHDOG_USEC", "WATCHDOG_PID"})
        qunsetenv(each);
}

void Watchdog::ready()
{
    tell("READY=1");
    if (isAsked() && m_timer.interval() > 0)
        m_timer.start();
}

void Watchdog::tell(const QByteArray &words) const
{
    sockaddr_un address{};
    if (m_socket.isEmpty() || m_socket.size() >= qsizetype(sizeof address.sun_path))
        return;
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, m_socket.constData(), size_t(m_socket.size()));
    if (m_socket.startsWith('@'))
        address.sun_path[0] = '\0';
    const int socket = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (socket < 0)
        return;
    const auto length = socklen_t(offsetof(sockaddr_un, sun_path) + size_t(m_socket.size()));
    (void)!::sendto(socket, words.constData(), size_t(words.size()), MSG_NOSIGNAL, reinterpret_cast<const sockaddr *>(&address), length);
    ::close(socket);
}

} // namespace belvedere::kiosk
