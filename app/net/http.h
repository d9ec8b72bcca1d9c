// The one way to the network for exchanges over HTTP. Asynchronous, on the thread that made it, which
// runs an event loop; nothing is shown, nothing is asked of the person, nothing personal is logged.
#pragma once

#include <core/clock.h>
#include <net/download.h>
#include <net/policy.h>

namespace belvedere::net {

class Http : public QObject
{
    Q_OBJECT
public:
    // The clock outlives it. NotFound, Unreadable, Malformed: the file of certificates.
    static Result<std::unique_ptr<Http>> create(const HttpPolicy &policy, const Clock &clock);
    ~Http() override; // what is under way answers Cancelled

    // A small answer, in memory: of 200 alone, TooMany when it is longer.
    QFuture<Result<QByteArray>> get(const QUrl &address, qint64 mostBytes);
    // A file; it must not outlive this object.
    std::unique_ptr<Download> download(const DownloadRequest &request);

    // True once the network or the proxy could not be reached, until something answers.
    bool isOffline() const { return m_offline; }

Q_SIGNALS:
    void offlineChanged(bool offline);

private:
    explicit Http(std::unique_ptr<Session> session);
    void setOffline(bool offline);

    std::unique_ptr<Session> m_session;
    QObject m_fetches; // the parent of what get() began
    bool m_offline = false;
};

} // namespace belvedere::net
