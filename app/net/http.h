// The one way to the network for exchanges over HTTP. Asynchronous, on the thread that made it, which
// runs an event loop; nothing is shown, nothing is asked of the person, nothing personal is logged.
#pragma once

#include <core/clock.h>
#include <net/download.h>
#include <net/policy.h>
#include <net/stream.h>

#include <QVector>

namespace belvedere::net {

// What an address answers, seen through its first bytes.
struct Glimpse {
    QUrl address;     // after redirections
    QByteArray type;  // Content-Type, as it came; may be empty
    qint64 length = -1; // of the whole; -1: not said
    QByteArray beginning;
};

// What answers, which may be anybody.
struct Unproved {
    QDateTime date = {};  // of its clock; invalid: it does not say
    QUrl location = {};   // where it sends to; empty: nowhere
};

// A request of any method (RFC 9110; RFC 4918 for those of WebDAV). It is sent again after a failure that may
// pass, so it must be one that can be: PUT, DELETE, PROPFIND.
struct Message {
    QByteArray method = "GET";
    QUrl address;
    QByteArray body = {};
    QVector<std::pair<QByteArray, QByteArray>> fields = {}; // "If-Match" and the like
    qint64 mostBytes = 1 << 20; // of the answer
    bool follow = true; // a redirection of GET; false: it is an answer (3xx)
    bool readsRefusals = false; // 3xx and 4xx come as a Reply, but for those that a wait may mend (408, 423, 429) and 407
};

struct Reply {
    int status = 0; // 2xx; 3xx too where redirections are not followed; or what Message::readsRefusals lets through
    QByteArray etag = {}; // as the server writes it; empty: it has none
    QByteArray body = {};
    QByteArray type = {}; // Content-Type, as it came; may be empty
    QUrl location = {};   // of a redirection
    QList<QByteArray> cookies = {}; // each Set-Cookie, as it came; nothing else keeps them
};

class Http : public QObject
{
    Q_OBJECT
public:
    // The clock outlives it. NotFound, Unreadable, Malformed: the file of certificates.
    static Result<std::unique_ptr<Http>> create(const HttpPolicy &policy, const Clock &clock);
    ~Http() override; // what is under way answers Cancelled

    // A small answer, in memory: of 200 alone, TooMany when it is longer.
    QFuture<Result<QByteArray>> get(const QUrl &address, qint64 mostBytes);
    // So many first bytes of whatever length; of 200 or 206 alone.
    QFuture<Result<Glimpse>> glimpse(const QUrl &address, qint64 bytes);
    // An answer 2xx. Beside the kinds of get(): Refused (412: a condition of the request does not hold;
    // a redirection of what is no GET), TooMany (413), DiskFull (507), Unavailable (423).
    QFuture<Result<Reply>> send(const Message &message);
    // The head of what answers at an address, whoever it is: to find out why a server cannot prove who it is,
    // and for nothing else. Nothing but the address is sent.
    QFuture<Result<Unproved>> unproved(const QUrl &address);
    // A file; it must not outlive this object.
    std::unique_ptr<Download> download(const DownloadRequest &request);
    // A body that is used as it comes; it must not outlive this object.
    std::unique_ptr<Stream> stream(const StreamRequest &request);

    // True once the network or the proxy could not be reached, until something answers.
    bool isOffline() const { return m_offline; }

Q_SIGNALS:
    void offlineChanged(bool offline);

private:
    explicit Http(std::unique_ptr<Session> session);
    void setOffline(bool offline);
    template <typename T, typename AnySink, typename Asked>
    QFuture<Result<T>> fetch(const QUrl &address, const Asked &asked);

    std::unique_ptr<Session> m_session;
    QObject m_fetches; // the parent of what get(), send() and glimpse() began
    bool m_offline = false;
};

} // namespace belvedere::net
