// The cookies that a CAS server has given a view, for the one request that ends its session later, without the view.
#pragma once

#include <vault/secret.h>

#include <QNetworkCookie>
#include <QUrl>

#include <vector>

namespace belvedere::identity {

class SessionCookies
{
public:
    void add(const QNetworkCookie &cookie); // in the place of one of that name, domain and path
    void remove(const QNetworkCookie &cookie);
    void clear() { m_kept.clear(); }

    // The field Cookie of a request to that address over https (RFC 6265, 5.4); empty: none goes there.
    vault::Secret fieldFor(const QUrl &address) const;

private:
    struct Kept {
        QNetworkCookie about; // without its value
        vault::Secret value;
    };
    std::vector<Kept> m_kept;
};

} // namespace belvedere::identity
