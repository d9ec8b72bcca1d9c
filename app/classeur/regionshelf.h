// The region's server for classeurs: sealed bundles under names that only the resume code gives. It can
// neither read nor list them (app/classeur/README.md says how it is set up).
#pragma once

#include <core/result.h>
#include <net/http.h>

#include <QFuture>
#include <QUrl>

namespace belvedere::classeur {

// Asynchronous, on the thread that made it.
class RegionShelf
{
public:
    // `http` outlives it; `address` is a folder, https.
    RegionShelf(net::Http &http, const QUrl &address);
    virtual ~RegionShelf() = default;

    // The sealed bundle and its etag. NotFound when there is none; else one of the network's kinds.
    virtual QFuture<Result<net::Reply>> fetch(const QString &name);
    // Puts a bundle in place of the version of that etag; empty: where none is yet. Refused: another one
    // is there. The reply has the etag of the new version where the server tells it.
    virtual QFuture<Result<net::Reply>> put(const QString &name, const QByteArray &sealed, const QByteArray &etag);

    // Puts what is attached to a bundle, whatever is there: under one name it is always the same thing.
    virtual QFuture<Result<net::Reply>> replace(const QString &name, const QByteArray &sealed);

private:
    QUrl addressOf(const QString &name) const;

    net::Http &m_http;
    const QUrl m_folder;
};

} // namespace belvedere::classeur
