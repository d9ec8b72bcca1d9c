#include "keyring.h"

#include "daemon.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDir>
#include <QTest>

#include <csignal>
#include <sys/prctl.h>

namespace servers {
namespace {

const QString secretsName = QStringLiteral("org.freedesktop.secrets");
const QString loginPath = QStringLiteral("/org/freedesktop/secrets/collection/login");

QDBusMessage ask(const QString &bus, QDBusMessage question)
{
    const QString name = QStringLiteral("servers::Keyring");
    const QDBusMessage answer = QDBusConnection::connectToBus(bus, name).call(question, QDBus::Block, 5000);
    QDBusConnection::disconnectFromBus(name);
    return answer;
}

bool isOpen(const QString &bus)
{
    QDBusMessage question = QDBusMessage::createMethodCall(secretsName, loginPath, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    question.setArguments({QStringLiteral("org.freedesktop.Secret.Collection"), QStringLiteral("Locked")});
    const QDBusMessage answer = ask(bus, question);
    return answer.type() == QDBusMessage::ReplyMessage && !answer.arguments().first().value<QDBusVariant>().variant().toBool();
}

} // namespace

Keyring::~Keyring()
{
    stop();
    m_bus.kill();
    m_bus.waitForFinished();
}

QString Keyring::bus() const
{
    return QStringLiteral("unix:path=%1/bus").arg(m_folder.path());
}

bool Keyring::startBus()
{
    const QString conf = m_folder.filePath(QStringLiteral("bus.conf"));
    writeFile(conf, "<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\" "
                    "\"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\">\n<busconfig><type>session</type><listen>"
                    + bus().toUtf8() + "</listen><auth>EXTERNAL</auth><policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
                    "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>\n");
    m_bus.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGTERM); });
    m_bus.setProcessChannelMode(QProcess::MergedChannels);
    m_bus.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--config-file=") + conf, QStringLiteral("--nofork"), QStringLiteral("--nopidfile")});
    const bool there = m_bus.waitForStarted() && QTest::qWaitFor([this] { return m_bus.state() == QProcess::NotRunning || QFile::exists(m_folder.filePath(QStringLiteral("bus"))); }, 10'000);
    if (!there || m_bus.state() != QProcess::Running)
        m_problem = QStringLiteral("dbus-daemon does not start: ") + QString::fromLocal8Bit(m_bus.readAll());
    return m_problem.isEmpty();
}

bool Keyring::isThere() const
{
    return isOpen(bus());
}

bool Keyring::start()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), bus());
    for (const char *name : {"HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"})
        environment.insert(QLatin1String(name), m_folder.path());
    m_daemon.setProcessEnvironment(environment);
    m_daemon.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGTERM); });
    m_daemon.setProcessChannelMode(QProcess::MergedChannels);
    m_daemon.start(QStringLiteral("gnome-keyring-daemon"), {QStringLiteral("--foreground"), QStringLiteral("--unlock"), QStringLiteral("--components=secrets")});
    m_daemon.write("of-the-session");
    m_daemon.closeWriteChannel();
    const bool open = m_daemon.waitForStarted() && QTest::qWaitFor([this] { return m_daemon.state() == QProcess::NotRunning || isThere(); }, 10'000);
    if (open && m_daemon.state() == QProcess::Running)
        return true;
    m_problem = QStringLiteral("gnome-keyring-daemon does not start: ") + QString::fromLocal8Bit(m_daemon.readAll());
    return false;
}

void Keyring::stop()
{
    if (m_daemon.state() == QProcess::NotRunning)
        return;
    thaw();
    m_daemon.kill();
    m_daemon.waitForFinished();
}

bool Keyring::lock()
{
    QDBusMessage question = QDBusMessage::createMethodCall(secretsName, QStringLiteral("/org/freedesktop/secrets"), QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("Lock"));
    question.setArguments({QVariant::fromValue(QList<QDBusObjectPath>{QDBusObjectPath(loginPath)})});
    return ask(bus(), question).type() == QDBusMessage::ReplyMessage && !isOpen(bus());
}

void Keyring::freeze()
{
    ::kill(static_cast<pid_t>(m_daemon.processId()), SIGSTOP);
}

void Keyring::thaw()
{
    ::kill(static_cast<pid_t>(m_daemon.processId()), SIGCONT);
}

} // namespace servers
