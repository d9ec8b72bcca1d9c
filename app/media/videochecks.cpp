// What a video of a catalogue must be to be taken.
#include <media/videodraft_p.h>

#include <content/directions.h>
#include <media/webvtt.h>
#include <net/policy.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace belvedere::media {

namespace {

constexpr double longestSeconds = 12 * 3600;

tl::unexpected<Error> refused(const QString &what, const QString &remedy)
{
    return fail(ErrorKind::Refused, what, {}, 0, remedy);
}

QString clean(QString text)
{
    content::removeDirections(text);
    return text.simplified();
}

// Paragraphs separated by an empty line.
QString paragraphs(QString text)
{
    content::removeDirections(text);
    static const QRegularExpression between(QStringLiteral("\\n[ \\t\\r]*\\n\\s*"));
    QStringList kept;
    for (const QString &each : text.split(between)) {
        if (const QString simple = each.simplified(); !simple.isEmpty())
            kept.append(simple);
    }
    return kept.join(QStringLiteral("\n\n"));
}

Status checkLength(const QString &text, qsizetype most, const char *key)
{
    if (text.size() <= most)
        return {};
    return refused(QStringLiteral("\"%1\" has more than %2 letters").arg(QLatin1String(key)).arg(most), QStringLiteral("say it shorter"));
}

Result<QUrl> streamAddress(const QString &text, const char *key)
{
    const QUrl address(text, QUrl::StrictMode);
    if (!net::checkAddress(address, {}) || text.size() > 2000)
        return refused(QStringLiteral("\"%1\" is not an address that begins with https://").arg(QLatin1String(key)),
                       QStringLiteral("give the address of the master playlist, https://host/.../main.m3u8"));
    return address;
}

// A file beside the catalogue or in a folder below it, of so many bytes at most.
Result<QByteArray> fileBeside(const QString &catalogue, const QString &name, qint64 most)
{
    const QDir folder = QFileInfo(catalogue).absoluteDir();
    const QString path = folder.filePath(name);
    const QString real = QFileInfo(path).canonicalFilePath();
    if (real.isEmpty())
        return refused(QStringLiteral("there is no file \"%1\" beside the catalogue").arg(name), QStringLiteral("put it there, or correct its name"));
    if (QDir::isAbsolutePath(name) || !real.startsWith(folder.canonicalPath() + u'/') || !QFileInfo(real).isFile())
        return refused(QStringLiteral("\"%1\" is no file in the folder of the catalogue").arg(name), QStringLiteral("put it there, and name it from there"));
    QFile file(real);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Unreadable, QStringLiteral("\"%1\": %2").arg(name, file.errorString()), {}, 0, QStringLiteral("check the rights"));
    const QByteArray bytes = file.read(most + 1);
    if (bytes.size() > most)
        return refused(QStringLiteral("\"%1\" has more than %2 bytes").arg(name).arg(most), QStringLiteral("make it smaller"));
    return bytes;
}

// By its first bytes, whatever its name says: JFIF, PNG (RFC 2083, 3.1) or WebP (RFC 9649, 2.4).
bool isPicture(const QByteArray &bytes)
{
    return bytes.startsWith("\xff\xd8\xff") || bytes.startsWith("\x89PNG\r\n\x1a\n")
           || (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP");
}

QString labelOf(const TrackDraft &track)
{
    if (!track.label.isEmpty())
        return clean(track.label);
    QString name = QLocale(track.language).nativeLanguageName();
    if (name.isEmpty() || QLocale(track.language).language() == QLocale::C)
        return track.language;
    name[0] = name.at(0).toUpper();
    return name;
}

} // namespace

Status CatalogueReader::readPoster(const Draft &draft, CatalogueVideo &out) const
{
    if (draft.poster.isEmpty())
        return {};
    Result<QByteArray> bytes = fileBeside(draft.file, draft.poster, m_limits.posterBytes);
    if (!bytes)
        return fail(bytes.error());
    if (!isPicture(*bytes))
        return refused(QStringLiteral("\"%1\" is no JPEG, PNG or WebP").arg(draft.poster), QStringLiteral("save the poster as JPEG"));
    out.poster = std::move(*bytes);
    return {};
}

Status CatalogueReader::readTracks(const Draft &draft, CatalogueVideo &out)
{
    static const QRegularExpression form(QStringLiteral("^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$")); // of BCP 47
    if (draft.tracks.size() > m_limits.tracks)
        return refused(QStringLiteral("more than %1 files of subtitles").arg(m_limits.tracks), QStringLiteral("keep the most useful ones"));
    bool repaired = false;
    for (const TrackDraft &track : draft.tracks) {
        if (!form.match(track.language).hasMatch())
            return refused(QStringLiteral("\"%1\" is no language of subtitles").arg(track.language), QStringLiteral("give \"fr\" or \"en\""));
        for (const SubtitleTrack &former : out.video.tracks) {
            if (former.language == track.language && former.hardOfHearing == track.hardOfHearing)
                return refused(QStringLiteral("subtitles in \"%1\" are given twice").arg(track.language), QStringLiteral("keep one file"));
        }
        const auto bytes = fileBeside(draft.file, track.file, WebVttLimits().bytes);
        if (!bytes)
            return fail(bytes.error());
        const auto vtt = readWebVtt(*bytes, track.file);
        if (!vtt)
            return fail(vtt.error().kind, QStringLiteral("%1:%2: %3").arg(track.file).arg(vtt.error().line).arg(vtt.error().detail), {}, 0, vtt.error().remedy);
        for (const WebVttNote &note : vtt->notes)
            m_report.add({content::Oddity::UnexpectedValue, track.file, note.line, draft.id, note.what, note.done, true});
        repaired = repaired || !vtt->notes.isEmpty();
        out.video.tracks.append({track.language, labelOf(track), track.hardOfHearing, vtt->cues});
    }
    m_report.repaired += repaired ? 1 : 0;
    return {};
}

Result<CatalogueVideo> CatalogueReader::whole(const Draft &draft)
{
    CatalogueVideo out{{}, {}, draft.file, draft.line};
    Video &video = out.video;
    if (!isVideoId(draft.id))
        return refused(QStringLiteral("\"%1\" cannot be an id").arg(draft.id.left(80)), QStringLiteral("give 1 to 64 letters, digits, dots, hyphens or underscores"));
    if (m_ids.contains(draft.id))
        return refused(QStringLiteral("this id is given twice"), QStringLiteral("give each video an id of its own"));
    if (!(draft.seconds >= 1 && draft.seconds <= longestSeconds))
        return refused(QStringLiteral("\"duration\" is not a number of seconds from 1 to %1").arg(longestSeconds), QStringLiteral("give \"duration\": 95.5"));
    video.summary = {draft.id, clean(draft.title), draft.pole, draft.metiers, std::llround(draft.seconds * 1000), !draft.tracks.isEmpty(), !draft.sign.isEmpty()};
    video.summary.metiers.removeDuplicates();
    video.description = clean(draft.description);
    video.transcript = paragraphs(draft.transcript);
    video.licence = clean(draft.licence);
    video.credit = clean(draft.credit);
    video.date = QDate::fromString(draft.date, Qt::ISODate);
    if (video.summary.title.isEmpty() || video.licence.isEmpty())
        return refused(QStringLiteral("no title or no licence"), QStringLiteral("give both"));
    if (!draft.date.isEmpty() && !video.date.isValid())
        return refused(QStringLiteral("\"%1\" is no date").arg(draft.date), QStringLiteral("give a date such as 2026-09-01"));
    const Status fits = checkLength(video.summary.title, 200, "title")
                            .and_then([&] { return checkLength(video.description, 1000, "description"); })
                            .and_then([&] { return checkLength(video.transcript, 100'000, "transcript"); })
                            .and_then([&] { return checkLength(video.licence, 200, "licence"); })
                            .and_then([&] { return checkLength(video.credit, 200, "credit"); })
                            .and_then([&] { return checkLength(draft.metiers.join(u' '), 2000, "metiers"); });
    if (!fits)
        return fail(fits.error());
    const Result<QUrl> stream = streamAddress(draft.stream, "stream");
    if (!stream)
        return fail(stream.error());
    video.stream = *stream;
    if (!draft.sign.isEmpty()) {
        const Result<QUrl> sign = streamAddress(draft.sign, "sign");
        if (!sign)
            return fail(sign.error());
        video.signStream = *sign;
    }
    const Status read = readPoster(draft, out).and_then([&] { return readTracks(draft, out); });
    if (!read)
        return fail(read.error());
    m_ids.insert(draft.id);
    return out;
}

} // namespace belvedere::media
