// The one road of a video to GStreamer: a server on the loopback that fetches what a playlist names under
// the product's own policy (net/policy.h), or reads it from the folder where the video is kept.
//
// Playlists are read, bounded and written again: what is handed on names nothing but this relay, and the
// relay asks nobody but the stream's own server. Segments pass through as they come. A line that fails
// is tried again from the byte where it broke, while GStreamer waits.
//
// A server of our own, because QHttpServer 6.4 cannot answer with bytes that come little by little.
#pragma once

#include <core/clock.h>
#include <net/http.h>

#include <QHash>
#include <QHostAddress>
#include <QTcpServer>
#include <QUrl>

#include <map>
#include <memory>
#include <optional>

namespace belvedere::media {

class Upstream;
struct MasterPlaylist;

struct RelayOpening {
    QUrl stream;        // of the first playlist
    QString folder = {}; // where the video is kept, with its first playlist named as the stream's; empty: streamed
    bool saving = false; // the smallest variant only
    net::HttpPolicy policy = {};
};

// Lives on a thread of its own: GStreamer may wait for it on another.
class Relay : public QObject
{
    Q_OBJECT
public:
    explicit Relay(const Clock &clock);
    ~Relay() override;

    // Begins to serve on a port of the loopback; 0 when there is none.
    quint16 listen();
    // What was open is closed. The video is then at addressOf(port, token); the token is not to be guessed.
    void open(const RelayOpening &opening, const QByteArray &token);
    static QUrl addressOf(quint16 port, const QByteArray &token);
    static QByteArray newToken();

Q_SIGNALS:
    void faulted(const Error &error); // the opening is hopeless; nothing more is served of it
    void troubled(const Error &error); // the line fails, and is tried again
    void flowing();                    // bytes come, for the first time or again
    void delivered();                  // a whole segment was handed on

private:
    friend class RelayRequest;
    struct Item {
        QUrl address;
        bool playlist = false;
        int list = -1; // the playlist that it belongs to
    };

    void accept();
    std::optional<Item> item(const QByteArray &path) const;
    std::unique_ptr<Upstream> upstream(const Item &item, net::StreamRequest request);
    // The playlist as GStreamer is to see it.
    Result<QByteArray> rewritten(const QByteArray &bytes, int number);
    void choose(MasterPlaylist &playlist) const;
    std::optional<qint64> &delayOf(const Item &item) { return m_delays[item.list]; }
    QByteArray nameOf(const QUrl &address, bool playlist, int list);
    void fault(const Error &error);
    void lineFailed(const Error &error);
    void bytesCame();

    const Clock &m_clock;
    QTcpServer m_server;
    std::unique_ptr<net::Http> m_http;
    RelayOpening m_opening;
    QByteArray m_token;
    QVector<Item> m_items;
    QHash<QUrl, int> m_numbers;
    std::map<int, std::optional<qint64>> m_delays; // of the clock of each playlist's segments
    QObject *m_requests; // the parent of what is being answered
    bool m_flows = false;
    bool m_everFlowed = false;
    bool m_faulted = false;
};

} // namespace belvedere::media
