#include <net/ranges_p.h>

#include <QRegularExpression>

namespace belvedere::net {

ContentRange parseContentRange(const QByteArray &header)
{
    static const QRegularExpression form(QStringLiteral("^bytes (\\d{1,18})-(\\d{1,18})/(\\d{1,18}|\\*)$"));
    const auto match = form.match(QString::fromLatin1(header));
    if (!match.hasMatch())
        return {};
    bool known = false;
    const qint64 total = match.captured(3).toLongLong(&known);
    return {match.captured(1).toLongLong(), match.captured(2).toLongLong(), known ? total : -1};
}

QByteArray tagOf(const ReplyHead &head)
{
    const QByteArray tag = head.etag.startsWith('"') ? head.etag : head.lastModified;
    return tag.size() < longestTag ? tag : QByteArray();
}

} // namespace belvedere::net
