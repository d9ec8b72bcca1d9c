#include <rooms/visitor.h>

#include <QCryptographicHash>

namespace belvedere::rooms {
namespace {

constexpr int digitsOfName = 32;

} // namespace

QString newVisitorSecret()
{
    return net::unguessable() + net::unguessable();
}

net::XmppAccount visitorAccount(const QUrl &address, const QString &domain, const QString &secret)
{
    const QByteArray digest = QCryptographicHash::hash(secret.toUtf8(), QCryptographicHash::Sha256).toHex();
    return {address, domain, QString::fromLatin1(digest.left(digitsOfName)), secret, {}, true};
}

bool isVisitorName(const QString &bareJid, const QString &domain)
{
    if (bareJid.size() != digitsOfName + 1 + domain.size() || bareJid.mid(digitsOfName) != u'@' + domain)
        return false;
    return std::all_of(bareJid.begin(), bareJid.begin() + digitsOfName, [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
}

} // namespace belvedere::rooms
