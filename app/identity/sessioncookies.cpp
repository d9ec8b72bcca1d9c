#include <identity/sessioncookies.h>

#include <algorithm>
#include <cstring>

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
    const QByteArray value = cookie.value();
    if (value.isEmpty() || value.size() > longestValue)
        return;
    Kept kept{cookie, vault::Secret(static_cast<std::size_t>(value.size()))};
    std::memcpy(kept.value.data(), value.constData(), kept.value.size());
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
    vault::Secret secret(static_cast<std::size_t>(field.size()));
    if (!field.isEmpty())
        std::memcpy(secret.data(), field.constData(), secret.size());
    vault::wipe(field);
    return secret;
}

} // namespace belvedere::identity
