// A folder of a WebDAV server (RFC 4918): what is in it, and files fetched, put, moved and taken away there.
#pragma once

#include <net/http.h>
#include <net/multistatus.h>

#include <functional>

namespace belvedere::net {

// Asynchronous, on the thread of the Http it uses. Every path is below the root, decoded, without a slash at its
// beginning; that of a folder ends with one; the empty one is the root.
//
// Errors are those of Http::send(), read as WebDAV means them: SignedOut (401, 403, a redirection to a sign-in),
// NotFound (404; 409: the folder that is to hold it is not there), Refused (412: what is there is another version),
// TooMany (413: too large for the server), DiskFull (507: the quota), Unavailable (423 locked, 429, 5xx, after the
// attempts of the policy), Offline, TimedOut, Interrupted.
class Dav
{
public:
    using Fields = QVector<std::pair<QByteArray, QByteArray>>;
    // What opens the server ("Cookie", "Authorization"), asked for at each request and not kept.
    using Access = std::function<Fields()>;

    // `http` outlives it, and its thread is the one: once it has died nothing is answered.
    Dav(Http &http, const QUrl &root, Access access = {});

    // PROPFIND. Depth 0: the thing itself alone; 1: what is in it too.
    QFuture<Result<QVector<DavEntry>>> list(const QString &path, int depth);
    QFuture<Result<Reply>> get(const QString &path, qint64 mostBytes);
    // In place of the version of that etag; an empty one: where nothing is yet. The reply has the etag of what is
    // there now where the server tells it (Apache does not).
    QFuture<Result<Reply>> put(const QString &path, const QByteArray &bytes, const QByteArray &type, const QByteArray &etag);
    QFuture<Status> makeFolder(const QString &path); // one that is there already is no error
    QFuture<Status> remove(const QString &path, const QByteArray &etag); // of that version alone; one that is gone is no error
    QFuture<Status> move(const QString &from, const QString &to); // Refused where something is

    QUrl addressOf(const QString &path) const;

private:
    QFuture<Result<Reply>> send(const QByteArray &method, const QString &path, Fields fields, const QByteArray &body = {}, qint64 mostBytes = 1 << 20);

    Http &m_http;
    QUrl m_root;
    const Access m_access;
};

} // namespace belvedere::net
