// The folder "Belvédère" of a WebDAV server.
#pragma once

#include <net/dav.h>
#include <spaces/tree.h>

namespace belvedere::spaces {

class DavTree : public Tree
{
public:
    // `http` outlives it. `root`: the top of the person's space.
    DavTree(net::Http &http, const QUrl &root, net::Dav::Access access);

    QFuture<Result<QVector<net::DavEntry>>> list() override;
    QFuture<Status> makeFolder() override;
    QFuture<Result<net::Reply>> fetch(const QString &name, qint64 mostBytes) override;
    QFuture<Result<net::Reply>> put(const QString &name, const QByteArray &bytes, const QByteArray &type, const QByteArray &etag) override;
    QFuture<Status> remove(const QString &name, const QByteArray &etag) override;

private:
    net::Dav m_dav;
};

} // namespace belvedere::spaces
