#include <net/dav.h>

#include <core/whendone.h>

#include <QPromise>

namespace belvedere::net {
namespace {

const QByteArray askedProperties = QByteArrayLiteral(
    "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
    "<propfind xmlns=\"DAV:\"><prop><resourcetype/><getetag/><getcontentlength/><getcontenttype/><getlastmodified/>"
    "<quota-available-bytes/></prop></propfind>");

// An answer that Message::readsRefusals let through, as WebDAV means it.
Result<Reply> understood(const Result<Reply> &reply)
{
    if (!reply || reply->status < 300)
        return reply;
    const QString detail = QStringLiteral("an answer %1").arg(reply->status);
    switch (reply->status) {
    case 401:
    case 403: return fail(ErrorKind::SignedOut, detail);
    case 404:
    case 410: return fail(ErrorKind::NotFound, detail);
    case 409: return fail(ErrorKind::NotFound, QStringLiteral("the folder that is to hold it is not there"));
    case 412: return fail(ErrorKind::Refused, QStringLiteral("what was there has changed meanwhile"));
    case 413: return fail(ErrorKind::TooMany, QStringLiteral("too large for the server"));
    default: break;
    }
    if (reply->status < 400) // a service behind a sign-in sends there
        return fail(ErrorKind::SignedOut, detail);
    return fail(ErrorKind::Http, detail, {}, 0, QStringLiteral("check that the address is one of WebDAV"));
}

// RFC 9110, 13.1; and 8.8.3.2: If-Match compares strongly. An etag that is weak for a second after a change, as
// Apache's of time and size is, is meant in its strong form.
std::pair<QByteArray, QByteArray> condition(const QByteArray &etag)
{
    if (etag.isEmpty())
        return {"If-None-Match", "*"};
    return {"If-Match", etag.startsWith("W/") ? etag.mid(2) : etag};
}

// The answer as something else; none once the context has died.
template <typename To, typename Function>
QFuture<To> mapped(const QFuture<Result<Reply>> &future, QObject *context, Function function)
{
    auto promise = std::make_shared<QPromise<To>>();
    promise->start();
    whenDone(future, context, [promise, function](const Result<Reply> &reply) {
        promise->addResult(function(reply));
        promise->finish();
    });
    return promise->future();
}

} // namespace

Dav::Dav(Http &http, const QUrl &root, Access access)
    : m_http(http), m_root(root.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment)), m_access(std::move(access))
{
    if (!m_root.path().endsWith(u'/'))
        m_root.setPath(QString(m_root.path() + u'/'));
}

QUrl Dav::addressOf(const QString &path) const
{
    return QUrl::fromEncoded(m_root.toEncoded() + QUrl::toPercentEncoding(path, "/"), QUrl::StrictMode);
}

QFuture<Result<Reply>> Dav::send(const QByteArray &method, const QString &path, Fields fields, const QByteArray &body, qint64 mostBytes)
{
    if (m_access)
        fields += m_access();
    return m_http.send({method, addressOf(path), body, fields, mostBytes, true, true});
}

QFuture<Result<QVector<DavEntry>>> Dav::list(const QString &path, int depth)
{
    const Fields fields{{"Depth", QByteArray::number(depth)}, {"Content-Type", "application/xml; charset=utf-8"}};
    const auto read = [folder = addressOf(path)](const Result<Reply> &answer) -> Result<QVector<DavEntry>> {
        const auto reply = understood(answer);
        if (!reply)
            return fail(reply.error());
        if (reply->status != 207)
            return fail(ErrorKind::Http, QStringLiteral("no listing"), {}, 0, QStringLiteral("check that the address is one of WebDAV"));
        return readMultistatus(reply->body, folder);
    };
    return mapped<Result<QVector<DavEntry>>>(send("PROPFIND", path, fields, askedProperties, largestMultistatus), &m_http, read);
}

QFuture<Result<Reply>> Dav::get(const QString &path, qint64 mostBytes)
{
    return mapped<Result<Reply>>(send("GET", path, {}, {}, mostBytes), &m_http, understood);
}

QFuture<Result<Reply>> Dav::put(const QString &path, const QByteArray &bytes, const QByteArray &type, const QByteArray &etag)
{
    return mapped<Result<Reply>>(send("PUT", path, {{"Content-Type", type}, condition(etag)}, bytes), &m_http, understood);
}

QFuture<Status> Dav::makeFolder(const QString &path)
{
    return mapped<Status>(send("MKCOL", path, {}), &m_http, [](const Result<Reply> &made) -> Status {
        if (made && made->status == 405) // RFC 4918, 9.3.1: something is there
            return {};
        return understood(made).map([](const Reply &) {});
    });
}

QFuture<Status> Dav::remove(const QString &path, const QByteArray &etag)
{
    return mapped<Status>(send("DELETE", path, {condition(etag)}), &m_http, [](const Result<Reply> &answer) -> Status {
        const auto gone = understood(answer);
        if (gone || gone.error().kind == ErrorKind::NotFound)
            return {};
        return fail(gone.error());
    });
}

QFuture<Status> Dav::move(const QString &from, const QString &to)
{
    return mapped<Status>(send("MOVE", from, {{"Destination", addressOf(to).toEncoded()}, {"Overwrite", "F"}}), &m_http, [](const Result<Reply> &moved) -> Status {
        return understood(moved).map([](const Reply &) {});
    });
}

} // namespace belvedere::net
