#include "pulse.h"

#include <QTest>

#include <algorithm>

namespace servers {

Pulse::~Pulse()
{
    m_ears.kill();
    m_ears.waitForFinished(3000);
}

bool Pulse::start()
{
    m_port = freePort();
    return m_daemon.start(QStringLiteral("pulseaudio"),
                          {QStringLiteral("-n"), QStringLiteral("--daemonize=no"), QStringLiteral("--exit-idle-time=-1"), QStringLiteral("--use-pid-file=no"),
                           QStringLiteral("--disable-shm=yes"), QStringLiteral("-L"), QStringLiteral("module-null-sink sink_name=ears rate=48000"), QStringLiteral("-L"),
                           QStringLiteral("module-native-protocol-tcp listen=127.0.0.1 auth-anonymous=1 port=%1").arg(m_port)},
                          m_port);
}

QByteArray Pulse::address() const
{
    return "tcp:127.0.0.1:" + QByteArray::number(m_port);
}

QVector<qint16> Pulse::listen(int ms)
{
    if (m_ears.state() == QProcess::NotRunning)
        m_ears.start(QStringLiteral("parec"), {QStringLiteral("--server=") + QString::fromLatin1(address()), QStringLiteral("--device=ears.monitor"), QStringLiteral("--raw"),
                                               QStringLiteral("--format=s16le"), QStringLiteral("--rate=%1").arg(rate), QStringLiteral("--channels=1"),
                                               QStringLiteral("--latency-msec=40")});
    m_ears.readAllStandardOutput(); // what was before
    const qint64 wanted = qint64(rate) * ms / 1000 * qint64(sizeof(qint16));
    if (!QTest::qWaitFor([&] { return m_ears.bytesAvailable() >= wanted; }, ms + 10'000))
        return {};
    const QByteArray bytes = m_ears.read(wanted);
    QVector<qint16> samples(bytes.size() / qsizetype(sizeof(qint16)));
    std::copy_n(bytes.constData(), samples.size() * qsizetype(sizeof(qint16)), reinterpret_cast<char *>(samples.data()));
    return samples;
}

} // namespace servers
