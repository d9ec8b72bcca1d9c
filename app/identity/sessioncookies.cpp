#include <identity/sessioncookies.h>

#include <algorithm>

namespace belvedere::identity {
namespace {

constexpr qsizetype longestValue = 4096;

bool goesTo(const QNetworkCookie &cookie, const QUrl &address)
{
    const QString domain = cookie.domain();
    const bool isHost = domain.startsWith(u'.') ? address.host() == domain.mid(1) || address.host().endsWith(domain)
                                                : address.host() == domain;
    const QString path = cookie.path().isEmpty() ? QStringLiteral("/") : cookie.path();
    const bool isPath = address.path() == path || (address.path().startsWith(path) && (path.endsWith(u'/') || address.path().at(path.size()) == u'/'));
    return isHost && isPath;
}

} // namespace

void SessionCookies::remove(const QNetworkCookie &cookie)
{
    m_kept.erase(std::remove_if(m_kept.begin(), m_kept.end(), [&](const Kept &each) { return each.about.hasSameIdentifier(cookie); }), m_kept.end());
}

void SessionCookies::add(const QNetworkCookie &cookie)
{
    remove(cookie);
    QByteArray value = cookie.value();
    if (value.isEmpty() || value.size() > longestValue)
        return;
    Kept kept{cookie, vault::takeSecret(value)};
    kept.about.setValue({});
    m_kept.push_back(std::move(kept));
}

vault::Secret SessionCookies::fieldFor(const QUrl &address) const
{
    QByteArray field;
    for (const Kept &each : m_kept) {
        if (!goesTo(each.about, address))
            continue;
        field += (field.isEmpty() ? "" : "; ") + each.about.name() + '=';
        field.append(reinterpret_cast<const char *>(each.value.data()), static_cast<qsizetype>(each.value.size()));
    }
    return vault::takeSecret(field);
}

} // namespace belvedere::identity
