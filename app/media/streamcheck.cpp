#include <media/streamcheck.h>

#include <core/whendone.h>

#include <cstdlib>

namespace belvedere::media {

namespace {

constexpr qint64 pieceBytes = 1024;
constexpr qint64 tolerance = 1000; // milliseconds between the catalogue and the stream

// RFC 8216, 4, and what servers send besides.
bool isPlaylistType(const QByteArray &type)
{
    const QByteArray kind = type.split(';').constFirst().trimmed().toLower();
    return kind == "application/vnd.apple.mpegurl" || kind == "application/x-mpegurl" || kind == "audio/mpegurl" || kind == "audio/x-mpegurl";
}

// MPEG-2 transport stream, fragmented MP4, packed audio, or WebVTT (RFC 8216, 3).
bool isPiece(const QByteArray &bytes)
{
    const QByteArray box = bytes.mid(4, 4);
    const bool transport = bytes.startsWith('\x47') && (bytes.size() <= 188 || bytes.at(188) == '\x47');
    const bool adts = bytes.size() > 1 && uchar(bytes.at(0)) == 0xff && (uchar(bytes.at(1)) & 0xf0) == 0xf0;
    return transport || adts || box == "ftyp" || box == "styp" || box == "moof" || box == "sidx" || bytes.startsWith("ID3") || bytes.startsWith("WEBVTT");
}

QString seconds(qint64 ms)
{
    return QString::number(double(ms) / 1000, 'f', 1);
}

} // namespace

StreamCheck::StreamCheck(net::Http &http, QUrl address, QString name, qint64 durationMs, QObject *parent)
    : QObject(parent), m_http(http), m_name(std::move(name)), m_durationMs(durationMs),
      m_steps{{Step::What::Master, std::move(address), {}}}
{
}

void StreamCheck::start()
{
    next();
}

void StreamCheck::next()
{
    if (m_steps.isEmpty()) {
        Q_EMIT finished();
        return;
    }
    look(m_steps.takeFirst());
}

void StreamCheck::look(const Step &step)
{
    const qint64 most = step.what == Step::What::Piece ? pieceBytes : PlaylistLimits().bytes + 1;
    whenDone(m_http.glimpse(step.address, most), this, [this, step](const Result<net::Glimpse> &seen) {
        if (seen)
            saw(step, *seen);
        else
            broken(seen.error().kind, step, seen.error().detail, seen.error().remedy);
        next();
    });
}

void StreamCheck::broken(ErrorKind kind, const Step &step, const QString &what, const QString &remedy)
{
    const QString quality = step.name.isEmpty() ? m_name : QString(m_name + QStringLiteral(", ") + step.name);
    const QString usual = kind == ErrorKind::NotFound ? QStringLiteral("correct the address, or put the file back")
                                                      : QStringLiteral("ask whoever runs the server");
    Q_EMIT found({kind, quality + QStringLiteral(": ") + what, step.address.toString(QUrl::RemoveUserInfo), 0, remedy.isEmpty() ? usual : remedy}, true);
}

void StreamCheck::saw(const Step &step, const net::Glimpse &seen)
{
    if (step.what == Step::What::Piece)
        sawPiece(step, seen);
    else
        sawPlaylist(step, seen);
}

void StreamCheck::sawPlaylist(const Step &step, const net::Glimpse &seen)
{
    const Result<Playlist> playlist = readPlaylist(seen.beginning, seen.address);
    if (!playlist) {
        const QString line = playlist.error().line > 0 ? QStringLiteral("line %1: ").arg(playlist.error().line) : QString();
        broken(playlist.error().kind, step, line + playlist.error().detail, playlist.error().remedy);
        return;
    }
    if (!isPlaylistType(seen.type))
        Q_EMIT found({ErrorKind::Http, m_name + QStringLiteral(": a playlist served as \"%1\"").arg(QString::fromLatin1(seen.type.left(80))),
                      step.address.toString(QUrl::RemoveUserInfo), 0, QStringLiteral("serve .m3u8 as application/vnd.apple.mpegurl")}, false);
    if (const auto *media = std::get_if<MediaPlaylist>(&*playlist))
        sawMedia(step, *media);
    else if (step.what == Step::What::Master)
        sawMaster(std::get<MasterPlaylist>(*playlist));
    else
        broken(ErrorKind::Malformed, step, QStringLiteral("a list of variants inside a list of variants"), QStringLiteral("make the playlist again"));
}

void StreamCheck::sawMaster(const MasterPlaylist &master)
{
    for (const Variant &variant : master.variants) {
        const QString name = variant.resolution.isEmpty() ? QStringLiteral("%1 kbit/s").arg(variant.bandwidth / 1000)
                                                          : QStringLiteral("%1p").arg(variant.resolution.height());
        m_steps.append({Step::What::Media, variant.address, name});
    }
    for (const Rendition &rendition : master.renditions) {
        if (!rendition.address.isEmpty())
            m_steps.append({Step::What::Media, rendition.address, rendition.type.toLower() + u' ' + rendition.name});
    }
}

void StreamCheck::sawMedia(const Step &step, const MediaPlaylist &media)
{
    if (media.endless) {
        broken(ErrorKind::TooMany, step, QStringLiteral("a playlist without end"), QStringLiteral("publish the whole film, with EXT-X-ENDLIST"));
        return;
    }
    if (std::abs(media.durationMs - m_durationMs) > tolerance)
        broken(ErrorKind::Refused, step, QStringLiteral("%1 s where the catalogue says %2 s").arg(seconds(media.durationMs), seconds(m_durationMs)),
               QStringLiteral("correct the duration in the catalogue"));
    const Segment &first = media.segments.constFirst();
    const Segment &last = media.segments.constLast();
    if (first.init)
        m_steps.append({Step::What::Piece, first.init->address, step.name});
    const auto from = [](const Segment &segment) { return segment.range ? segment.range->offset : 0; };
    m_steps.append({Step::What::Piece, first.address, step.name, from(first)});
    if (last.address != first.address)
        m_steps.append({Step::What::Piece, last.address, step.name, from(last)});
}

void StreamCheck::sawPiece(const Step &step, const net::Glimpse &seen)
{
    if (step.from == 0 && !isPiece(seen.beginning))
        broken(ErrorKind::Malformed, step, QStringLiteral("what came is no piece of a film (%1)").arg(QString::fromLatin1(seen.type.left(80))),
               QStringLiteral("cut the film again"));
}

} // namespace belvedere::media
