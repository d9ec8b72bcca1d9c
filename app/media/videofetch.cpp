#include <media/videofetch.h>

#include <core/whendone.h>
#include <vault/disk.h>

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace belvedere::media {

namespace {

const QString mainName = QStringLiteral("main.m3u8");

// As the address ends, where that is one of the usual ways.
QString suffixOf(const QUrl &address)
{
    static const QRegularExpression form(QStringLiteral("^[a-z0-9]{1,5}$"));
    const QString suffix = QFileInfo(address.path()).suffix().toLower();
    return form.match(suffix).hasMatch() && suffix != u"m3u8" && suffix != u"json" && suffix != u"part" && suffix != u"tag" ? suffix : QStringLiteral("ts");
}

} // namespace

VideoFetch::VideoFetch(net::Http &http, KeptVideos kept, KeepSource source, const FetchLimits &limits, QObject *parent)
    : QObject(parent), m_http(http), m_kept(std::move(kept)), m_source(std::move(source)), m_limits(limits)
{
}

VideoFetch::~VideoFetch() = default;

void VideoFetch::start()
{
    readPlaylistAt(m_source.stream, [this](const Playlist &playlist) { sawFirst(playlist); });
}

void VideoFetch::readPlaylistAt(const QUrl &address, std::function<void(Playlist)> then)
{
    whenDone(m_http.glimpse(address, PlaylistLimits().bytes + 1), this, [this, then](const Result<net::Glimpse> &seen) {
        const Result<Playlist> playlist = seen.and_then([](const net::Glimpse &came) { return readPlaylist(came.beginning, came.address); });
        if (playlist)
            then(*playlist);
        else
            end(fail(playlist.error()));
    });
}

void VideoFetch::sawFirst(const Playlist &playlist)
{
    if (const auto *media = std::get_if<MediaPlaylist>(&playlist)) {
        m_tracks.append({m_source.stream, mainName, *media});
        listPieces();
        return;
    }
    const auto &master = std::get<MasterPlaylist>(playlist);
    const Variant &variant = master.variants.at(bestVariant(master, m_limits.height));
    m_tracks.append({variant.address, mainName});
    const Rendition *sound = nullptr; // the default one of its group, or the first
    for (const Rendition &rendition : master.renditions) {
        const bool its = rendition.type == u"AUDIO" && rendition.group == variant.audio && !rendition.address.isEmpty();
        if (its && (!sound || (rendition.byDefault && !sound->byDefault)))
            sound = &rendition;
    }
    if (sound) {
        m_tracks.first().name = QStringLiteral("picture.m3u8");
        m_tracks.append({sound->address, QStringLiteral("sound.m3u8")});
        m_main = {{variant}, {*sound}};
    }
    readTracks(0);
}

void VideoFetch::readTracks(qsizetype at)
{
    if (at == m_tracks.size()) {
        listPieces();
        return;
    }
    readPlaylistAt(m_tracks.at(at).address, [this, at](const Playlist &playlist) {
        const auto *media = std::get_if<MediaPlaylist>(&playlist);
        if (!media) {
            end(fail(ErrorKind::Malformed, QStringLiteral("a list of variants inside a list of variants"), m_tracks.at(at).address.toString()));
            return;
        }
        m_tracks[at].playlist = *media;
        readTracks(at + 1);
    });
}

QString VideoFetch::nameOf(const QUrl &address, qint64 durationMs)
{
    QString &name = m_names[address];
    if (name.isEmpty()) {
        name = QStringLiteral("%1.%2").arg(m_pieces.size(), 5, 10, QLatin1Char('0')).arg(suffixOf(address));
        m_pieces.append({address, name, 0});
    }
    m_wholeMs += durationMs;
    for (qsizetype at = m_pieces.size() - 1; at >= 0; --at) {
        if (m_pieces.at(at).name == name) {
            m_pieces[at].durationMs += durationMs;
            break;
        }
    }
    return name;
}

// Every file once, in the order in which it is played; then the folder for exactly these.
void VideoFetch::listPieces()
{
    for (const Track &track : m_tracks) {
        if (track.playlist.endless) {
            end(fail(ErrorKind::Refused, QStringLiteral("a playlist without end cannot be kept"), track.address.toString()));
            return;
        }
        for (const Segment &segment : track.playlist.segments) {
            if (segment.init)
                nameOf(segment.init->address, 0);
            nameOf(segment.address, segment.durationMs);
        }
    }
    QByteArray mark = m_source.stream.toEncoded() + '\n' + mainText();
    for (const Track &track : m_tracks)
        mark += playlistText(track);
    for (const Piece &piece : m_pieces)
        mark += piece.address.toEncoded() + '\n';
    const Status open = m_kept.openPart(m_source.id, QCryptographicHash::hash(mark, QCryptographicHash::Sha256).toHex());
    if (open)
        fetchNext();
    else
        end(fail(open.error()));
}

QByteArray VideoFetch::playlistText(const Track &track) const
{
    return writePlaylist(track.playlist, [this](const QUrl &address) { return m_names.value(address).toLatin1(); });
}

QByteArray VideoFetch::mainText() const
{
    if (m_main.variants.isEmpty())
        return {};
    return writePlaylist(m_main, [this](const QUrl &address) {
        return (address == m_main.variants.constFirst().address ? m_tracks.first() : m_tracks.last()).name.toLatin1();
    });
}

void VideoFetch::fetchNext()
{
    if (m_at == m_pieces.size()) {
        commit();
        return;
    }
    const Piece &piece = m_pieces.at(m_at);
    const QString path = m_kept.partFolder(m_source.id) + u'/' + piece.name;
    if (const QFileInfo there(path); there.exists()) { // it came whole another time
        pieceCame(there.size());
        return;
    }
    m_download = m_http.download({piece.address, path, m_limits.bytes - m_bytes});
    connect(m_download.get(), &net::Download::progress, this, [this](qint64 done, qint64) {
        Q_EMIT progress(m_bytes + done, int(100 * m_at / m_pieces.size()));
    });
    whenDone(m_download->start(), this, [this](const Result<qint64> &size) { pieceCame(size); });
}

// A film that shows after a tenth that it will not fit is not fetched to the end.
bool VideoFetch::outgrows() const
{
    return m_bytes > m_limits.bytes
           || (m_at >= 4 && m_doneMs * 10 > m_wholeMs && double(m_bytes) * double(m_wholeMs) > 1.5 * double(m_limits.bytes) * double(m_doneMs));
}

void VideoFetch::pieceCame(const Result<qint64> &size)
{
    if (!size) {
        end(fail(size.error()));
        return;
    }
    m_bytes += *size;
    m_doneMs += m_pieces.at(m_at).durationMs;
    ++m_at;
    Q_EMIT progress(m_bytes, int(100 * m_at / m_pieces.size()));
    if (outgrows())
        end(fail(ErrorKind::TooMany, QStringLiteral("it does not fit in the %1 bytes that are left").arg(m_limits.bytes), {}, 0,
                 QStringLiteral("raise keep-megabytes, or choose fewer videos")));
    else // not from within: pieces that are there already are thousands of calls
        QMetaObject::invokeMethod(this, &VideoFetch::fetchNext, Qt::QueuedConnection);
}

void VideoFetch::commit()
{
    vault::Disk disk;
    const QString part = m_kept.partFolder(m_source.id) + u'/';
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Status done;
    for (auto track = m_tracks.begin(); done && track != m_tracks.end(); ++track)
        done = disk.write(part + track->name, playlistText(*track), now);
    if (done && !m_main.variants.isEmpty())
        done = disk.write(part + mainName, mainText(), now);
    done = done.and_then([this] { return m_kept.commit({m_source.id, m_source.stream, m_limits.height}); });
    end(done.map([this] { return m_bytes; }));
}

void VideoFetch::end(const Result<qint64> &result)
{
    if (std::exchange(m_ended, true))
        return;
    m_result = result;
    const bool again = !result && (net::worthAnotherTry(result.error().kind) || result.error().kind == ErrorKind::Cancelled || result.error().kind == ErrorKind::Proxy);
    if (!result && !again)
        m_kept.forgetPart(m_source.id);
    Q_EMIT finished();
}

} // namespace belvedere::media
