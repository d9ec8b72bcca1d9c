// The one road of a video to GStreamer: a server on the loopback that fetches what a playlist names under
// the product's own policy (net/policy.h), or reads it from the folder where the video is kept.
//
// Playlists are read, bounded and written again: what is handed on names nothing but this relay, and the
// relay asks nobody but the stream's own server. Segments pass through as they come, in the quality that
// the line lets. A line that fails is tried again from the byte where it broke, while GStreamer waits.
//
// A server of our own, because QHttpServer 6.4 cannot answer with bytes that come little by little.
#pragma once

#include <core/clock.h>
#include <media/player/relaytrack.h>
#include <net/http.h>

#include <QTcpServer>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace belvedere::media {

class Upstream;

struct RelayOpening {
    QUrl stream;         // of the first playlist
    QString folder = {}; // where the video is kept, with its first playlist named as the stream's; empty: streamed
    bool saving = false; // the smallest quality only
    qint64 lineSpeed = 0; // of the last video, in bits a second; 0: not known
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
    // Ready for a video of that policy: certificates are read, which takes longer than a first request.
    void prepare(const net::HttpPolicy &policy);
    // What was open is closed. The video is then at addressOf(port, token); the token is not to be guessed.
    void open(const RelayOpening &opening, const QByteArray &token);
    // A start or a jump: what lies behind that moment is not fetched before the picture has arrived(), a
    // quarter of a second at most, so that it takes no processor and no line from it.
    void goTo(qint64 ms);
    void arrived();
    static QUrl addressOf(quint16 port, const QByteArray &token);
    static QByteArray newToken();

Q_SIGNALS:
    void faulted(const Error &error);  // the opening is hopeless; nothing more is served of it
    void troubled(const Error &error); // the line fails, and is tried again
    void flowing();                    // bytes come, for the first time or again
    void released(); // what waited for a picture is fetched now
    // The film is handed on up to there, from where GStreamer began to ask; the line brings so many bits a
    // second, by the last segments.
    void delivered(qint64 untilMs, qint64 lineSpeed);

private:
    friend class RelayRequest;
    struct Target {
        enum class Kind { Entry, List, Segment, Init } kind;
        int track = 0;
        int index = 0;
    };
    using Written = std::function<void(const Result<QByteArray> &)>;

    void accept();
    std::optional<Target> target(const QByteArray &path) const;
    void playlist(const Target &target, const Written &written);
    std::optional<RelayTrack::Part> part(const Target &target, bool again);
    bool isHeld(const Target &target);
    std::unique_ptr<Upstream> upstream(net::StreamRequest request);
    std::optional<qint64> &clockDelay(const Target &target, int choice) { return m_tracks[std::size_t(target.track)].clockDelay(choice); }
    void segmentDone(const Target &target, qint64 bytes, qint64 ms);

    void fetch(const QUrl &address, const std::function<void(const Result<Playlist> &)> &answer);
    void fetchList(int track, int choice, const std::function<void(const Status &)> &answer);
    Status begin(const Playlist &playlist);
    QVector<Variant> chosen(const MasterPlaylist &master) const;
    void writeTrack(int track, const Written &written);
    void fault(const Error &error);
    void lineFailed(const Error &error);
    void bytesCame();

    const Clock &m_clock;
    QTcpServer m_server;
    std::unique_ptr<net::Http> m_http;
    std::unique_ptr<net::Http> m_prepared;
    net::HttpPolicy m_preparedFor;
    RelayOpening m_opening;
    QByteArray m_token;
    QByteArray m_master; // for GStreamer, when the sound is apart
    std::vector<RelayTrack> m_tracks; // the picture, and the sound when it is apart
    QObject *m_requests; // the parent of what is being answered
    QTimer m_hold{this};
    std::optional<qint64> m_goal; // where a picture is awaited
    qint64 m_speed = 0;
    bool m_flows = false;
    bool m_everFlowed = false;
    bool m_faulted = false;
};

} // namespace belvedere::media
