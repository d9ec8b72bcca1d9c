#include <spaces/davtree.h>

namespace belvedere::spaces {
namespace {

const QString folderOfOurs = QStringLiteral("Belvédère/");

} // namespace

DavTree::DavTree(net::Http &http, const QUrl &root, net::Dav::Access access) : m_dav(http, root, std::move(access)) {}

QFuture<Result<QVector<net::DavEntry>>> DavTree::list() { return m_dav.list(folderOfOurs, 1); }

QFuture<Status> DavTree::makeFolder() { return m_dav.makeFolder(folderOfOurs); }

QFuture<Result<net::Reply>> DavTree::fetch(const QString &name, qint64 mostBytes)
{
    return m_dav.get(QString(folderOfOurs + name), mostBytes);
}

QFuture<Result<net::Reply>> DavTree::put(const QString &name, const QByteArray &bytes, const QByteArray &type, const QByteArray &etag)
{
    return m_dav.put(QString(folderOfOurs + name), bytes, type, etag);
}

QFuture<Status> DavTree::remove(const QString &name, const QByteArray &etag)
{
    return m_dav.remove(QString(folderOfOurs + name), etag);
}

} // namespace belvedere::spaces
