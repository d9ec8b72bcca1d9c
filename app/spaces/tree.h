// The folder of ours in a person's space, whatever keeps it.
#pragma once

#include <net/http.h>
#include <net/multistatus.h>

#include <QFuture>

namespace belvedere::spaces {

// Asynchronous, on the thread that made it. Errors as in net/dav.h. A name is that of a file right in the folder.
class Tree
{
public:
    virtual ~Tree() = default;
    virtual QFuture<Result<QVector<net::DavEntry>>> list() = 0; // NotFound: the folder is not there
    virtual QFuture<Status> makeFolder() = 0;                    // one that is there is no error
    virtual QFuture<Result<net::Reply>> fetch(const QString &name, qint64 mostBytes) = 0;
    // In place of the version of that etag; empty: where nothing is. The reply has the new etag, or an empty one.
    virtual QFuture<Result<net::Reply>> put(const QString &name, const QByteArray &bytes, const QByteArray &type, const QByteArray &etag) = 0;
    virtual QFuture<Status> remove(const QString &name, const QByteArray &etag) = 0; // gone already is no error
};

} // namespace belvedere::spaces
