#include <media/playerprocess_p.h>

#include <core/log.h>
#include <media/playerwire.h>

#include <QProcessEnvironment>

#include <utility>

#include <fcntl.h>

namespace belvedere::media {
namespace {

// A process that says nothing for so many ticks hangs; ticks that this thread missed do not count.
constexpr int tickMs = 500;
constexpr int mostSilentTicks = 8;
constexpr int mostStartTicks = 40; // the first start of a terminal reads every plugin of GStreamer

// What the process needs to find its libraries, the sound server and the system's proxy; nothing that
// changes what it does. http_proxy is left out: GStreamer would ask it for the loopback.
QProcessEnvironment environment()
{
    const QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment some;
    for (const char *name : {"PATH", "HOME", "USER", "LANG", "LC_ALL", "TZ", "TMPDIR", "LD_LIBRARY_PATH", "QT_PLUGIN_PATH",
                             "XDG_RUNTIME_DIR", "XDG_CACHE_HOME", "PULSE_SERVER", "PULSE_RUNTIME_PATH", "https_proxy",
                             "HTTPS_PROXY", "no_proxy", "NO_PROXY", "all_proxy", "ALL_PROXY", "ASAN_OPTIONS"}) {
        const QString key = QString::fromLatin1(name);
        if (all.contains(key))
            some.insert(key, all.value(key));
    }
    return some;
}

} // namespace

PlayerProcess::PlayerProcess(const QString &program, QObject *parent) : QObject(parent), m_process(new QProcess)
{
    QStringList arguments;
    if (auto frames = FrameReader::create()) {
        m_frames = std::move(*frames);
        const int descriptor = m_frames->descriptor();
        m_process->setChildProcessModifier([descriptor] { ::fcntl(descriptor, F_SETFD, 0); });
        arguments += QString::number(descriptor);
    }
    if (logMedia().isDebugEnabled())
        m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    else
        m_process->setStandardErrorFile(QProcess::nullDevice());
    m_process->setProcessEnvironment(environment());
    connect(m_process, &QProcess::readyReadStandardOutput, this, &PlayerProcess::readEvents);
    connect(m_process, &QProcess::finished, this, &PlayerProcess::over);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            QMetaObject::invokeMethod(this, &PlayerProcess::over, Qt::QueuedConnection);
    });
    connect(&m_watch, &QTimer::timeout, this, &PlayerProcess::lookAtSilence);
    m_watch.start(tickMs);
    m_process->start(program, arguments);
}

PlayerProcess::~PlayerProcess()
{
    end();
    if (m_process->state() == QProcess::NotRunning) {
        m_process->deleteLater(); // it may be the sender
        return;
    }
    QObject::connect(m_process, &QProcess::finished, m_process, &QObject::deleteLater);
}

void PlayerProcess::end()
{
    m_over = true;
    m_watch.stop();
    m_process->disconnect(this);
    m_process->kill();
}

void PlayerProcess::send(const QJsonObject &command)
{
    if (!m_over)
        m_process->write(wire::line(command));
}

QImage PlayerProcess::newestFrame() const
{
    return m_frames ? m_frames->newest() : QImage();
}

void PlayerProcess::readEvents()
{
    m_silentTicks = 0;
    m_read += m_process->readAllStandardOutput();
    while (!m_over) {
        const auto event = wire::takeLine(m_read);
        if (!event)
            break;
        m_ready = true;
        Q_EMIT said(*event); // who hears it destroys this later, if at all
    }
    if (m_read.size() > wire::longestLine)
        over();
}

void PlayerProcess::lookAtSilence()
{
    if (++m_silentTicks > (m_ready ? mostSilentTicks : mostStartTicks)) {
        qCWarning(logMedia) << "the player does not answer; another one is started";
        over();
    }
}

void PlayerProcess::over()
{
    if (std::exchange(m_over, true))
        return;
    m_watch.stop();
    m_process->kill();
    Q_EMIT died();
}

} // namespace belvedere::media
