#include "daemon.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QSet>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <sys/prctl.h>

namespace servers {

namespace {

bool somebodyAnswers(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    return socket.waitForConnected(200);
}

} // namespace

quint16 freePort()
{
    static QSet<quint16> given; // a port is free again until its server has started
    for (;;) {
        QTcpServer server;
        if (!server.listen(QHostAddress::LocalHost))
            return 0;
        if (!given.contains(server.serverPort())) {
            given.insert(server.serverPort());
            return server.serverPort();
        }
    }
}

Daemon::~Daemon()
{
    stop();
}

bool Daemon::start(const QString &program, const QStringList &arguments, quint16 port)
{
    const QString path = QStandardPaths::findExecutable(
        program, {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/bin"), QStringLiteral("/sbin")});
    if (path.isEmpty()) {
        m_problem = program + QStringLiteral(" is not installed");
        return false;
    }
    if (somebodyAnswers(port)) {
        m_problem = QStringLiteral("port %1 of %2 is taken by another program").arg(port).arg(program);
        return false;
    }
    m_process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGTERM); }); // also when the test crashes
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(path, arguments);
    m_process.waitForStarted();
    const bool answers = QTest::qWaitFor([&] {
        return m_process.state() == QProcess::NotRunning || somebodyAnswers(port);
    }, 10'000);
    if (answers && m_process.state() == QProcess::Running)
        return true;
    m_problem = program + QStringLiteral(" does not start: ") + QString::fromLocal8Bit(m_process.readAll());
    return false;
}

void Daemon::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(5000)) {
        m_process.kill();
        m_process.waitForFinished(5000);
    }
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static bool holds(const QByteArray &bytes, const QByteArrayList &secrets)
{
    return std::any_of(secrets.begin(), secrets.end(), [&bytes](const QByteArray &secret) {
        const QString wide = QString::fromUtf8(secret);
        return bytes.contains(secret) || bytes.contains(secret.toBase64().left(20))
            || bytes.contains(QByteArray(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2));
    });
}

QStringList filesWith(const QString &folder, const QByteArrayList &secrets)
{
    QStringList found;
    for (QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories); files.hasNext();) {
        if (holds(readFile(files.next()), secrets))
            found += files.filePath();
    }
    return found;
}

QStringList inSharedFolders()
{
    QStringList all;
    for (const char *folder : {"/tmp", "/var/tmp", "/dev/shm"}) {
        for (const QFileInfo &each : QDir(QLatin1String(folder)).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
            all += each.filePath();
    }
    return all;
}

QStringList sharedFilesWith(const QStringList &before, const QByteArrayList &secrets)
{
    QStringList found;
    for (const QString &each : inSharedFolders()) {
        const QFileInfo file(each);
        if (before.contains(each) || file.isSymLink())
            continue;
        if (file.isDir())
            found += filesWith(each, secrets);
        else if (file.isFile() && holds(readFile(each), secrets))
            found += each;
    }
    return found;
}

} // namespace servers
