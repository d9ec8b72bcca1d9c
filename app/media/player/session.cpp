#include <media/player/session.h>

#include <media/playerwire.h>

#include <array>
#include <cerrno>

#include <unistd.h>

namespace belvedere::media {
namespace {

constexpr int timeMs = 200; // five times a second; it also says that this process lives

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

} // namespace

Session::Session(FrameWriter frames, int input, int output)
    : m_input(input), m_output(output), m_notifier(input, QSocketNotifier::Read), m_playback(std::move(frames))
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &Session::readCommands);
    connect(&m_playback, &Playback::changed, this, &Session::sayState);
    connect(&m_playback, &Playback::frame, this, [this] { say("frame"); });
    connect(&m_playback, &Playback::soundChanged, this, [this] { say("sound", {{QStringLiteral("has"), m_playback.hasSound()}}); });
    connect(&m_playback, &Playback::lineMeasured, this, [this](qint64 speed) { say("line", {{QStringLiteral("speed"), speed}}); });
    connect(&m_tick, &QTimer::timeout, this, &Session::sayTime);
    m_said.state = QStringLiteral("idle");
    say("ready");
    say("sound", {{QStringLiteral("has"), m_playback.hasSound()}});
    m_tick.start(timeMs);
}

void Session::readCommands()
{
    std::array<char, 4096> bytes;
    const auto count = ::read(m_input, bytes.data(), bytes.size());
    if (count < 0 && (errno == EINTR || errno == EAGAIN))
        return;
    if (count <= 0) {
        m_notifier.setEnabled(false);
        Q_EMIT ended();
        return;
    }
    m_read.append(bytes.data(), count);
    while (const auto command = wire::takeLine(m_read))
        obey(*command);
}

void Session::obey(const QJsonObject &command)
{
    const QString what = text(command, "do");
    const double to = command.value(QStringLiteral("to")).toDouble();
    const QSize size(command.value(QStringLiteral("width")).toInt(), command.value(QStringLiteral("height")).toInt());
    m_serial = command.value(QStringLiteral("serial")).toInt(m_serial);
    if (what == QStringLiteral("prepare")) {
        m_playback.prepare(wire::policyFrom(command.value(QStringLiteral("network")).toObject()));
    } else if (what == QStringLiteral("open")) {
        m_playback.setSize(size);
        m_playback.open({QUrl(text(command, "url")), text(command, "folder"), command.value(QStringLiteral("saving")).toBool(),
                         command.value(QStringLiteral("line")).toInteger(),
                         wire::policyFrom(command.value(QStringLiteral("network")).toObject())},
                        command.value(QStringLiteral("at")).toInteger(), command.value(QStringLiteral("play")).toBool(),
                        command.value(QStringLiteral("rate")).toDouble(1), command.value(QStringLiteral("volume")).toDouble(1));
    } else if (what == QStringLiteral("play")) {
        m_playback.play();
    } else if (what == QStringLiteral("pause")) {
        m_playback.pause();
    } else if (what == QStringLiteral("seek")) {
        m_playback.seek(qint64(to));
        sayTime();
        m_said = {};
        sayState(); // with the new serial
    } else if (what == QStringLiteral("rate")) {
        m_playback.setRate(to);
    } else if (what == QStringLiteral("volume")) {
        m_playback.setVolume(to);
    } else if (what == QStringLiteral("quality")) {
        m_playback.setSaving(command.value(QStringLiteral("saving")).toBool());
    } else if (what == QStringLiteral("size")) {
        m_playback.setSize(size);
    }
}

void Session::say(const char *what, QJsonObject with)
{
    with.insert(QStringLiteral("is"), QLatin1String(what));
    const QByteArray line = wire::line(with);
    for (qsizetype done = 0; done < line.size();) {
        const auto written = ::write(m_output, line.constData() + done, std::size_t(line.size() - done));
        if (written < 0 && errno != EINTR)
            return; // nobody listens any more: the input ends too
        done += std::max<qsizetype>(0, written);
    }
}

void Session::sayTime()
{
    say("time", {{QStringLiteral("at"), m_playback.positionMs()},
                 {QStringLiteral("length"), m_playback.durationMs()},
                 {QStringLiteral("serial"), m_serial}});
}

void Session::sayState()
{
    const Playback::Report now = m_playback.report();
    if (now == m_said)
        return;
    m_said = now;
    QJsonObject with{{QStringLiteral("state"), now.state}, {QStringLiteral("serial"), m_serial}};
    if (now.problem)
        with.insert(QStringLiteral("problem"), wire::toJson(*now.problem));
    sayTime();
    say("state", with);
}

} // namespace belvedere::media
