#include "pulse.h"

#include <QTest>

#include <algorithm>

namespace servers {

Pulse::~Pulse()
{
    for (QProcess *each : {&m_ears, &m_mouth}) {
        each->kill();
        each->waitForFinished(3000);
    }
}

bool Pulse::start(bool withMicrophone)
{
    m_port = freePort();
    QStringList words{QStringLiteral("-n"), QStringLiteral("--daemonize=no"), QStringLiteral("--exit-idle-time=-1"), QStringLiteral("--use-pid-file=no"), QStringLiteral("--disable-shm=yes")};
    const auto load = [&words](const QString &module) { words << QStringLiteral("-L") << module; };
    load(QStringLiteral("module-null-sink sink_name=ears rate=48000"));
    if (withMicrophone) { // what is played into the mouth; without rewinds it is heard at once, not in pieces of two seconds
        load(QStringLiteral("module-null-sink sink_name=mouth rate=48000 norewinds=1"));
        load(QStringLiteral("module-remap-source master=mouth.monitor source_name=microphone remix=no"));
    }
    load(QStringLiteral("module-native-protocol-tcp listen=127.0.0.1 auth-anonymous=1 port=%1").arg(m_port));
    if (!m_daemon.start(QStringLiteral("pulseaudio"), words, m_port))
        return false;
    return !withMicrophone || (control({QStringLiteral("set-default-sink"), QStringLiteral("ears")}) && control({QStringLiteral("set-default-source"), QStringLiteral("microphone")}));
}

bool Pulse::control(const QStringList &words)
{
    return QProcess::execute(QStringLiteral("pactl"), QStringList{QStringLiteral("--server=") + QString::fromLatin1(address())} + words) == 0;
}

bool Pulse::unplug()
{
    return control({QStringLiteral("unload-module"), QStringLiteral("module-remap-source")});
}

bool Pulse::occupy()
{
    return control({QStringLiteral("suspend-source"), QStringLiteral("microphone"), QStringLiteral("1")});
}

bool Pulse::speak(const QVector<qint16> &samples)
{
    m_mouth.kill();
    m_mouth.waitForFinished(3000);
    m_mouth.start(QStringLiteral("pacat"), {QStringLiteral("--server=") + QString::fromLatin1(address()), QStringLiteral("--device=mouth"), QStringLiteral("--playback"), QStringLiteral("--raw"),
                                            QStringLiteral("--format=s16le"), QStringLiteral("--rate=%1").arg(rate), QStringLiteral("--channels=1"),
                                            QStringLiteral("--latency-msec=300")});
    const bool started = m_mouth.waitForStarted();
    m_mouth.write(reinterpret_cast<const char *>(samples.constData()), samples.size() * qsizetype(sizeof(qint16)));
    m_mouth.closeWriteChannel();
    return started;
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
