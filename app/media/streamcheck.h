// Looks at one stream from end to end, without fetching it: playlists, qualities, lengths, the first and
// the last piece of each.
#pragma once

#include <core/result.h>
#include <media/playlist.h>
#include <net/http.h>

#include <QObject>

#include <functional>

namespace belvedere::media {

// What is not as it should be.
struct Finding {
    QString video;        // id
    Error error;          // what, and what to do; the kinds are those of net::Http and of readPlaylist()
    bool broken = true;   // false: a remark, the film can be seen
};

class StreamCheck : public QObject
{
    Q_OBJECT
public:
    // http outlives it. `name` says in the findings which stream it is: "stream" or "sign stream".
    StreamCheck(net::Http &http, QUrl address, QString name, qint64 durationMs, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void found(const belvedere::Error &error, bool broken);
    void finished(); // once

private:
    struct Step {
        enum class What { Master, Media, Piece };
        What what;
        QUrl address;
        QString name; // of the quality
        qint64 from = 0; // of a piece: where it begins in its file
    };
    void next();
    void look(const Step &step);
    void saw(const Step &step, const net::Glimpse &seen);
    void sawPlaylist(const Step &step, const net::Glimpse &seen);
    void sawMaster(const MasterPlaylist &master);
    void sawMedia(const Step &step, const MediaPlaylist &media);
    void sawPiece(const Step &step, const net::Glimpse &seen);
    void broken(ErrorKind kind, const Step &step, const QString &what, const QString &remedy);

    net::Http &m_http;
    const QString m_name;
    const qint64 m_durationMs;
    QVector<Step> m_steps; // still to be done, the next one first
};

} // namespace belvedere::media
