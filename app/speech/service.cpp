#include <speech/service.h>

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include <cstring>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <csignal>

namespace belvedere::speech {
namespace {

constexpr int startMs = 8000;
constexpr int stepMs = 20;
constexpr const char *variable = "SPEECHD_ADDRESS";
// The service, and beside it one that waits for the end of a pipe that the program alone holds open: when the program
// is killed, what the service started goes too (a module may wait for a sound that never plays), and the folder.
constexpr const char *withItsEnd = R"(exec 3<&0; (read -r end <&3; rm -rf "$0"; kill -9 0) & exec speech-dispatcher "$@" </dev/null 3<&-)";

bool answers(const QString &socketPath)
{
    sockaddr_un address{};
    const QByteArray path = QFile::encodeName(socketPath);
    if (path.size() >= qsizetype(sizeof address.sun_path))
        return false;
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, path.constData(), size_t(path.size()));
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (socket < 0)
        return false;
    const bool good = ::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    ::close(socket);
    return good;
}

QString socketIn(const QString &folder)
{
    return folder + QStringLiteral("/speechd.sock");
}

} // namespace

Service::Service()
{
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (qEnvironmentVariableIsSet(variable) || runtime.isEmpty() || answers(socketIn(runtime + QStringLiteral("/speech-dispatcher"))))
        return;
    m_folder = runtime + QStringLiteral("/belvedere-speech-") + QString::number(QCoreApplication::applicationPid());
    qputenv(variable, QByteArray("unix_socket:" + QFile::encodeName(socketIn(m_folder))));
}

Service::~Service()
{
    if (!m_folder.isEmpty())
        qunsetenv(variable);
}

void Service::start()
{
    if (m_folder.isEmpty() || (m_process && m_process->state() != QProcess::NotRunning))
        return;
    stop();
    QDir().mkpath(m_folder);
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_process = std::make_unique<QProcess>();
    m_process->setStandardOutputFile(QProcess::nullDevice());
    m_process->setStandardErrorFile(QProcess::nullDevice());
    m_process->setChildProcessModifier([] {
        ::setpgid(0, 0);
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    });
    m_process->start(QStringLiteral("/bin/sh"),
                     {QStringLiteral("-c"), QLatin1String(withItsEnd), m_folder, QStringLiteral("--run-single"), QStringLiteral("--communication-method"), QStringLiteral("unix_socket"), QStringLiteral("--socket-path"),
                      socketIn(m_folder), QStringLiteral("--pid-file"), QString(m_folder + QStringLiteral("/pid")), QStringLiteral("--log-dir"), m_folder,
                      QStringLiteral("--log-level"), QStringLiteral("0"), QStringLiteral("--timeout"), QStringLiteral("0")});
    if (!m_process->waitForStarted(startMs))
        return;
    const QDeadlineTimer patience(startMs);
    while (!answers(socketIn(m_folder)) && !patience.hasExpired()) {
        if (m_process->waitForFinished(stepMs))
            return; // it has ended: the voice will find none
    }
}

void Service::stop()
{
    if (m_process && m_process->processId() > 0) {
        ::kill(-pid_t(m_process->processId()), SIGKILL); // its modules too, that may wait for a sound that never plays
        m_process->waitForFinished(startMs);
    }
    m_process.reset();
    if (!m_folder.isEmpty())
        QDir(m_folder).removeRecursively();
}

} // namespace belvedere::speech
