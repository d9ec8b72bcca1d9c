// Fetches one video to the disk: one quality, its pieces one after another, taken up where a former try
// stopped. Runs on a thread that may wait for the disk.
#pragma once

#include <media/keptvideos.h>
#include <media/playlist.h>
#include <net/http.h>

#include <QObject>

#include <memory>
#include <optional>

namespace belvedere::media {

struct FetchLimits {
    qint64 bytes = 0;  // at most, of the whole video
    int height = 480;  // the best quality of at most so many lines
};

class VideoFetch : public QObject
{
    Q_OBJECT
public:
    // http outlives it. Destroying it stops it; what came is kept for another time.
    VideoFetch(net::Http &http, KeptVideos kept, KeepSource source, const FetchLimits &limits, QObject *parent = nullptr);
    ~VideoFetch() override;

    // Once.
    void start();
    // Once it is finished: the bytes of a video that is whole in its place, or why it is not. TooMany: it does
    // not fit in the bytes; Refused: its playlist has no end; the kinds of readPlaylist() and of net::Download.
    // Nothing is left of what it is no use to take up again.
    const Result<qint64> &result() const { return m_result; }

Q_SIGNALS:
    void progress(qint64 bytes, int percent);
    void finished(); // once, never from within start()

private:
    struct Track { // a media playlist, and how it is called on the disk
        QUrl address;
        QString name;
        MediaPlaylist playlist = {};
    };
    struct Piece {
        QUrl address;
        QString name;
        qint64 durationMs = 0;
    };
    void readPlaylistAt(const QUrl &address, std::function<void(Playlist)> then);
    void sawFirst(const Playlist &playlist);
    void readTracks(qsizetype at);
    void listPieces();
    QString nameOf(const QUrl &address, qint64 durationMs);
    QByteArray playlistText(const Track &track) const;
    QByteArray mainText() const;
    void fetchNext();
    void pieceCame(const Result<qint64> &size);
    bool outgrows() const;
    void commit();
    void end(const Result<qint64> &result);

    net::Http &m_http;
    const KeptVideos m_kept;
    const KeepSource m_source;
    const FetchLimits m_limits;
    MasterPlaylist m_main; // what main.m3u8 says when sound is apart; else empty
    QVector<Track> m_tracks;
    QVector<Piece> m_pieces;
    QHash<QUrl, QString> m_names;
    qsizetype m_at = 0;    // the piece that is fetched
    qint64 m_bytes = 0;    // of the pieces before
    qint64 m_doneMs = 0, m_wholeMs = 0;
    std::unique_ptr<net::Download> m_download;
    Result<qint64> m_result = fail(ErrorKind::Cancelled, QStringLiteral("nothing was fetched yet"));
    bool m_ended = false;
};

} // namespace belvedere::media
