#include <media/ui/words.h>

#include <core/dates.h>

#include <QCoreApplication>

namespace belvedere::media::ui {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("belvedere::media::ui", text);
}

Sentence waiting()
{
    return {tr("Waiting for the network…"), tr("It goes on by itself, from where it was. You can read the text meanwhile.")};
}

} // namespace

QString lengthText(qint64 ms)
{
    const qint64 seconds = (ms + 500) / 1000;
    if (seconds < 60)
        return tr("%1 s").arg(seconds);
    const qint64 minutes = (seconds + 30) / 60;
    if (minutes < 60)
        return tr("%1 min").arg(minutes);
    return tr("%1 h %2").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString sizeText(qint64 bytes, Language language)
{
    const double megabytes = double(bytes) / 1e6;
    const QLocale locale = localeOf(language);
    if (megabytes < 1000)
        return tr("%1 MB").arg(locale.toString(megabytes, 'f', megabytes < 10 ? 1 : 0));
    return tr("%1 GB").arg(locale.toString(megabytes / 1000, 'f', 1));
}

Sentence problemSentence(Player::State state, ErrorKind kind)
{
    if (state == Player::State::Waiting)
        return waiting();
    const QString later = tr("Try again in a moment, read the text, or choose a video that is on this terminal.");
    const QString other = tr("Read the text, or choose another video. An adult can tell who looks after the terminal.");
    switch (kind) {
    case ErrorKind::Offline: return {tr("No network just now."), later};
    case ErrorKind::TimedOut: return {tr("The network is too slow just now."), later};
    case ErrorKind::Interrupted: return {tr("The connection was cut."), tr("Try again: it starts where it stopped. You can also read the text.")};
    case ErrorKind::Unavailable: return {tr("The place the video comes from does not answer."), later};
    case ErrorKind::Proxy: return {tr("The network of this place does not let the video through."), other};
    case ErrorKind::Tls: return {tr("The video does not come from where it should. It was stopped, to be safe."), other};
    case ErrorKind::NotFound: return {tr("This video is not there any more."), tr("Read the text, or choose another video.")};
    case ErrorKind::Refused: return {tr("This video may not be shown here."), other};
    case ErrorKind::Malformed: return {tr("This video is damaged."), tr("Read the text, or choose another video.")};
    case ErrorKind::TooMany: return {tr("This video never ends: it was stopped."), tr("Read the text, or choose another video.")};
    default: break;
    }
    return {tr("The video stopped."), tr("Try again. If it stops again, read the text, or choose another video.")};
}

Sentence stateSentence(Player::State state)
{
    switch (state) {
    case Player::State::Idle: return {};
    case Player::State::Opening: return {tr("The video is starting…"), {}};
    case Player::State::Playing: return {tr("Playing"), {}};
    case Player::State::Paused: return {tr("Paused"), {}};
    case Player::State::Waiting: return waiting();
    case Player::State::Ended: return {tr("The end"), {}};
    case Player::State::Failed: break;
    }
    return problemSentence(Player::State::Failed, ErrorKind::Internal);
}

const SubtitleTrack *trackOf(const Video &video, const Watching &watching)
{
    for (const SubtitleTrack &track : video.tracks)
        if (keyOf(track) == watching.track)
            return &track;
    for (const SubtitleTrack &track : video.tracks)
        if (track.language == watching.track.section(u'+', 0, 0))
            return &track;
    return video.tracks.isEmpty() ? nullptr : &video.tracks.first();
}

QString trackName(const SubtitleTrack &track)
{
    if (!track.label.isEmpty())
        return track.label;
    const QString name = languageName(track.language);
    return track.hardOfHearing ? tr("%1, with the noises").arg(name) : name;
}

QString languageName(const QString &tag)
{
    // Qt names these as they are called in one country.
    if (tag == QStringLiteral("en"))
        return QStringLiteral("English");
    if (tag == QStringLiteral("es"))
        return QStringLiteral("Español");
    const QLocale locale(tag);
    QString name = locale.language() == QLocale::C ? tag : locale.nativeLanguageName();
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

} // namespace belvedere::media::ui
