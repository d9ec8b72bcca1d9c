#include <share/shared.h>

#include <QUrlQuery>

namespace belvedere::share {
namespace {

// As many letters as fit in `bytes` of what `encoded` makes of them.
template <typename Encoded>
QString cutTo(const QString &text, qsizetype bytes, Encoded encoded)
{
    if (encoded(text).toUtf8().size() <= bytes)
        return text;
    qsizetype few = 0, many = text.size();
    while (many - few > 1) {
        const qsizetype middle = (few + many) / 2;
        (encoded(text.left(middle) + u'…').toUtf8().size() <= bytes ? few : many) = middle;
    }
    if (few > 0 && text.at(few - 1).isHighSurrogate())
        --few;
    return text.left(few).trimmed() + u'…';
}

QString plain(const QString &text)
{
    return text;
}

// RFC 3986: all but unreserved characters; line ends as RFC 6068 wants them.
QString percent(QString text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text.replace(u'\n', QLatin1String("\r\n"))));
}

QString linesOf(const Shared &shared)
{
    QStringList lines{shared.title};
    for (const QString &each : {shared.text, shared.address, shared.telephone, shared.email, shared.page.toString()})
        if (!each.isEmpty())
            lines += each;
    return lines.join(u'\n');
}

// RFC 2426, 4: backslash, comma, semicolon and line end are written with a backslash.
QString field(const QString &text)
{
    QString out = text;
    return out.replace(u'\\', QLatin1String("\\\\")).replace(u',', QLatin1String("\\,")).replace(u';', QLatin1String("\\;")).replace(u'\n', QLatin1String("\\n"));
}

QString contactOf(const Shared &shared)
{
    QStringList lines{QStringLiteral("BEGIN:VCARD"), QStringLiteral("VERSION:3.0"), QStringLiteral("N:%1;;;;").arg(field(shared.title)),
                      QStringLiteral("FN:%1").arg(field(shared.title)), QStringLiteral("ORG:%1").arg(field(shared.title))};
    if (!shared.telephone.isEmpty())
        lines += QStringLiteral("TEL;TYPE=WORK,VOICE:%1").arg(field(shared.telephone));
    if (!shared.email.isEmpty())
        lines += QStringLiteral("EMAIL:%1").arg(field(shared.email));
    if (!shared.address.isEmpty())
        lines += QStringLiteral("ADR;TYPE=WORK:;;%1;;;;").arg(field(shared.address));
    if (!shared.page.isEmpty())
        lines += QStringLiteral("URL:%1").arg(shared.page.toString());
    lines += QStringLiteral("END:VCARD");
    return lines.join(QLatin1String("\r\n"));
}

QString addressOf(const QString &base, const QVector<std::pair<const char *, QString>> &values)
{
    QString out = base;
    for (qsizetype i = 0; i < values.size(); ++i)
        out += QLatin1Char(i == 0 ? '?' : '&') + QLatin1String(values[i].first) + u'=' + percent(values[i].second);
    return out;
}

bool isPublic(const QUrl &page)
{
    return page.isValid() && (page.scheme() == QLatin1String("https") || page.scheme() == QLatin1String("http")) && !page.host().isEmpty()
        && page.userInfo().isEmpty();
}

} // namespace

QVector<Way> waysOf(const Shared &shared)
{
    QVector<Way> ways;
    const bool open = isPublic(shared.page);
    ways += open ? Way::Page : Way::Text;
    if (!shared.telephone.isEmpty() || !shared.email.isEmpty())
        ways += Way::Contact;
    ways += {Way::Mail, Way::Sms};
    if (open)
        ways += {Way::WhatsApp, Way::Snapchat, Way::Telegram, Way::Facebook, Way::X};
    return ways;
}

QString codeOf(const Shared &shared, Way way)
{
    if (!waysOf(shared).contains(way))
        return {};
    const QString page = shared.page.toString(QUrl::FullyEncoded);
    switch (way) {
    case Way::Page: return page;
    case Way::Text: return cutTo(linesOf(shared), mostCode, plain);
    case Way::Contact: return contactOf(shared);
    case Way::Mail: {
        const QString subject = QLatin1String("mailto:?subject=") + percent(shared.title) + QLatin1String("&body=");
        return subject + percent(cutTo(linesOf(shared), mostCode - subject.size(), percent));
    }
    case Way::Sms: return QLatin1String("SMSTO::") + cutTo(isPublic(shared.page) ? shared.title + u'\n' + page : linesOf(shared), mostCode - 7, plain);
    case Way::WhatsApp: return addressOf(QStringLiteral("https://wa.me/"), {{"text", shared.title + u' ' + page}});
    case Way::Snapchat: return addressOf(QStringLiteral("https://www.snapchat.com/scan"), {{"attachmentUrl", page}});
    case Way::Telegram: return addressOf(QStringLiteral("https://t.me/share/url"), {{"url", page}, {"text", shared.title}});
    case Way::Facebook: return addressOf(QStringLiteral("https://www.facebook.com/sharer/sharer.php"), {{"u", page}});
    case Way::X: return addressOf(QStringLiteral("https://x.com/intent/post"), {{"text", shared.title}, {"url", page}});
    }
    return {};
}

} // namespace belvedere::share
