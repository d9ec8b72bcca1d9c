#include <live/visitor.h>

#include <QCryptographicHash>

namespace belvedere::live {

QString newVisitorSecret()
{
    return net::unguessable() + net::unguessable();
}

net::XmppAccount visitorAccount(const Desk &desk, const QString &secret)
{
    const QByteArray digest = QCryptographicHash::hash(secret.toUtf8(), QCryptographicHash::Sha256).toHex();
    return {desk.address, desk.domain, QString::fromLatin1(digest.left(32)), secret, true};
}

} // namespace belvedere::live
