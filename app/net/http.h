// The one way to the network for exchanges over HTTP. Asynchronous, on the thread that made it, which
// runs an event loop; nothing is shown, nothing is asked of the person, nothing personal is logged.
#pragma once

#include <core/clock.h>
#include <net/download.h>
#include <net/policy.h>
#include <net/stream.h>

namespace belvedere::net {

// What an address answers, seen through its first bytes.
struct Glimpse {
    QUrl address;     // after redirections
    QByteArray type;  // Content-Type, as it came; may be empty
    qint64 length = -1; // of the whole; -1: not said
    QByteArray beginning;
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
    template <typename T, typename AnySink>
    QFuture<Result<T>> fetch(const QUrl &address, qint64 bytes);
    void setOffline(bool offline);

    std::unique_ptr<Session> m_session;
    QObject m_fetches; // the parent of what get() and glimpse() began
    bool m_offline = false;
};

} // namespace belvedere::net
