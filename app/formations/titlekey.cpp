#include <formations/titlekey.h>

#include <text/words.h>

#include <QCryptographicHash>

namespace belvedere::formations {

QString titleKey(const QString &title)
{
    QByteArray key;
    text::WordReader words(title);
    while (words.next()) {
        if (!key.isEmpty())
            key += ' ';
        key += words.folded();
    }
    return QString::fromUtf8(key);
}

QString offeredId(const QString &title, const QString &rncp)
{
    const QByteArray key = QString(titleKey(title) + u'|' + rncp).toUtf8();
    const QByteArray digest = QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex();
    return QStringLiteral("LHEO-") + QString::fromLatin1(digest.left(16));
}

} // namespace belvedere::formations
