#include <identity/provider.h>

namespace belvedere::identity {
namespace {

QUrl below(const QUrl &cas, const QString &path)
{
    QUrl url = cas;
    url.setPath(cas.path() + path);
    return url;
}

// One field of a query; everything in it is escaped, so that it stays one.
QString field(const char *name, const QByteArray &value)
{
    return QLatin1String(name) + u'=' + QString::fromLatin1(value.toPercentEncoding());
}

} // namespace

QVector<IdentityProvider> providersOf(const Settings &settings)
{
    QVector<IdentityProvider> providers;
    for (const auto &each : settings.identities) {
        IdentityProvider provider{each.name, QUrl(each.casServer).adjusted(QUrl::StripTrailingSlash), QUrl(each.service),
                                  each.hosts, QUrl(each.space)};
        if (provider.cas.path() == QStringLiteral("/"))
            provider.cas.setPath(QString());
        if (!provider.space.isEmpty() && !provider.space.path().endsWith(u'/'))
            provider.space.setPath(provider.space.path() + u'/');
        providers += provider;
    }
    return providers;
}

QUrl loginAddress(const IdentityProvider &provider, const QUrl &service)
{
    QUrl url = below(provider.cas, QStringLiteral("/login"));
    url.setQuery(field("service", service.toEncoded()), QUrl::StrictMode);
    return url;
}

QUrl validationAddress(const IdentityProvider &provider, const QByteArray &ticket)
{
    QUrl url = below(provider.cas, QStringLiteral("/p3/serviceValidate"));
    url.setQuery(field("service", provider.service.toEncoded()) + u'&' + field("ticket", ticket), QUrl::StrictMode);
    return url;
}

QUrl logoutAddress(const IdentityProvider &provider)
{
    return below(provider.cas, QStringLiteral("/logout"));
}

} // namespace belvedere::identity
