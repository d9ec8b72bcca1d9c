#include "mpv.h"

#include "kiosk.h"
#include "machine.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <array>

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace belvedere::bench {

Mpv::Mpv(const QString &caFile, const QString &output) : m_caFile(caFile), m_output(output) {}

Mpv::~Mpv()
{
    m_socket.disconnect();
    m_process.kill();
    m_process.waitForFinished();
}

Status Mpv::start(const QUrl &film)
{
    std::array<int, 2> ends{};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0)
        return fail(ErrorKind::Internal, QStringLiteral("no socket for mpv"));
    QStringList arguments = QStringLiteral("--no-config --no-terminal --load-scripts=no --ytdl=no --osc=no --cache-on-disk=no --hwdec=no "
                                           "--ao=null --keep-open=yes --geometry=1280x720 --tls-verify=yes").split(u' ');
    arguments += {QStringLiteral("--vo=") + m_output, QStringLiteral("--tls-ca-file=") + m_caFile,
                  QStringLiteral("--input-ipc-client=fd://%1").arg(ends[1])};
    arguments += film.isEmpty() ? QStringLiteral("--idle=yes") : film.toString();
    m_process.setChildProcessModifier([its = ends[1]] { ::fcntl(its, F_SETFD, 0); });
    m_process.start(QStringLiteral("mpv"), arguments);
    const bool started = m_process.waitForStarted();
    ::close(ends[1]);
    m_socket.setSocketDescriptor(ends[0]);
    if (!started)
        return fail(ErrorKind::NotFound, QStringLiteral("mpv is not installed"), {}, 0, QStringLiteral("install the package mpv"));
    return {};
}

void Mpv::command(const QJsonArray &words)
{
    m_socket.write(QJsonDocument(QJsonObject{{QStringLiteral("command"), words}}).toJson(QJsonDocument::Compact) + '\n');
    m_socket.flush();
}

std::optional<QJsonObject> Mpv::waitForLine(const std::function<bool(const QJsonObject &)> &wanted)
{
    std::optional<QJsonObject> found;
    QObject context;
    waitFor([&](const std::function<void()> &finish) {
        const auto look = [&, finish] {
            m_read += m_socket.readAll();
            for (qsizetype end = m_read.indexOf('\n'); end >= 0 && !found; end = m_read.indexOf('\n')) {
                const QJsonObject line = QJsonDocument::fromJson(m_read.left(end)).object();
                m_read.remove(0, end + 1);
                if (!wanted(line))
                    continue;
                found = line;
                finish();
            }
        };
        QObject::connect(&m_socket, &QLocalSocket::readyRead, &context, look);
        QTimer::singleShot(0, &context, look); // what has come already
    });
    return found;
}

double Mpv::untilShown(const std::function<void()> &action)
{
    if (m_socket.isOpen())
        m_socket.readAll(); // of what was before
    m_read.clear();
    QElapsedTimer clock;
    clock.start();
    action();
    const auto shown = waitForLine([](const QJsonObject &line) {
        return line.value(QStringLiteral("event")).toString() == QStringLiteral("playback-restart");
    });
    return shown ? static_cast<double>(clock.nsecsElapsed()) / 1e6 : -1;
}

QJsonValue Mpv::property(const QString &name)
{
    command({QStringLiteral("get_property"), name});
    const auto answer = waitForLine([](const QJsonObject &line) { return !line.contains(QStringLiteral("event")); });
    return answer ? answer->value(QStringLiteral("data")) : QJsonValue();
}

double Mpv::spentSeconds() const
{
    return bench::spentSeconds(m_process.processId());
}

} // namespace belvedere::bench
