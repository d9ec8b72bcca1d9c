#include <classeur/regionshelf.h>

#include <vault/bundlestore.h>

namespace belvedere::classeur {

RegionShelf::RegionShelf(net::Http &http, const QUrl &address) : m_http(http), m_folder(address) {}

QUrl RegionShelf::addressOf(const QString &name) const
{
    QUrl address = m_folder;
    const QString folder = m_folder.path();
    address.setPath(folder + (folder.endsWith(u'/') ? QString() : QStringLiteral("/")) + name);
    return address;
}

QFuture<Result<net::Reply>> RegionShelf::fetch(const QString &name)
{
    return m_http.send({"GET", addressOf(name), {}, {}, vault::largestBundle});
}

QFuture<Result<net::Reply>> RegionShelf::put(const QString &name, const QByteArray &sealed, const QByteArray &etag)
{
    // RFC 9110, 13.1: nothing is overwritten that was not read.
    const std::pair<QByteArray, QByteArray> condition = etag.isEmpty() ? std::pair{QByteArray("If-None-Match"), QByteArray("*")}
                                                                        : std::pair{QByteArray("If-Match"), etag};
    return m_http.send({"PUT", addressOf(name), sealed, {condition}});
}

QFuture<Result<net::Reply>> RegionShelf::replace(const QString &name, const QByteArray &sealed)
{
    return m_http.send({"PUT", addressOf(name), sealed});
}

} // namespace belvedere::classeur
