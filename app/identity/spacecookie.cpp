#include <identity/spacecookie.h>

#include <cstring>
#include <string_view>

#include <algorithm>

namespace belvedere::identity {
namespace {

constexpr int longestCookie = 4096;

// "name=value" of a field Set-Cookie, as RFC 6265, 4.1.1 writes it; empty when it is not, or takes one away.
QByteArray pairOf(const QByteArray &field)
{
    const QList<QByteArray> parts = field.split(';');
    const QByteArray pair = parts.first().trimmed();
    const auto equals = pair.indexOf('=');
    const bool goes = std::any_of(parts.begin() + 1, parts.end(), [](const QByteArray &part) {
        return part.trimmed().toLower() == "max-age=0";
    });
    const bool plain = std::all_of(pair.begin(), pair.end(), [](char c) { return c > ' ' && c < 0x7f && c != ',' && c != '"' && c != '\\'; });
    return goes || !plain || equals <= 0 || equals == pair.size() - 1 || pair.size() > longestCookie ? QByteArray() : pair;
}

} // namespace

Result<vault::Secret> sessionCookie(const net::Reply &reply, const QUrl &root)
{
    if (!reply.location.isEmpty() && reply.location.host() != root.host())
        return fail(ErrorKind::Portal, QStringLiteral("the document space is answered for by another site"));
    QByteArray all;
    for (const QByteArray &field : reply.cookies) {
        QByteArray pair = pairOf(field);
        if (!pair.isEmpty())
            all += (all.isEmpty() ? "" : "; ") + pair;
        vault::wipe(pair);
    }
    if (all.isEmpty())
        return fail(ErrorKind::Http, QStringLiteral("the document space takes the ticket and gives no session"), {}, 0,
                    QStringLiteral("check space under [[identity]]"));
    return vault::takeSecret(all);
}

bool isPassword(const vault::Secret &access)
{
    constexpr std::string_view basic = "Basic ";
    return access.size() > basic.size() && std::memcmp(access.data(), basic.data(), basic.size()) == 0;
}

net::Dav::Fields accessField(const vault::Secret &access)
{
    const QByteArray value(reinterpret_cast<const char *>(access.data()), static_cast<qsizetype>(access.size()));
    return {{isPassword(access) ? "Authorization" : "Cookie", value}};
}

} // namespace belvedere::identity
