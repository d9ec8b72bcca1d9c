#include <web/sitepage.h>

#include <core/log.h>
#include <core/whendone.h>
#include <net/policy.h>
#include <net/proof.h>

#include <QAuthenticator>
#include <QNetworkProxy>
#include <QWebEngineCertificateError>
#include <QWebEngineHistory>
#include <QWebEngineSettings>
#include <QWebEngineUrlRequestInfo>
#include <QtConcurrentRun>

namespace belvedere::web {
namespace {

void useProxy(const net::ProxyChoice &choice)
{
    using Kind = net::ProxyChoice::Kind;
    QNetworkProxyFactory::setUseSystemConfiguration(choice.kind == Kind::System);
    if (choice.kind == Kind::None)
        QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
    else if (choice.kind == Kind::Given)
        QNetworkProxy::setApplicationProxy({QNetworkProxy::HttpProxy, choice.host, choice.port, choice.user, choice.password});
}

} // namespace

void SiteInterceptor::interceptRequest(QWebEngineUrlRequestInfo &info)
{
    const QUrl url = info.requestUrl();
    using Info = QWebEngineUrlRequestInfo;
    const bool inPage = info.resourceType() != Info::ResourceTypeMainFrame && info.resourceType() != Info::ResourceTypeSubFrame;
    const bool ofItself = inPage && (url.scheme() == QStringLiteral("data") || url.scheme() == QStringLiteral("blob"));
    if (!ofItself && !(m_allowed && m_allowed(url)))
        info.block(true);
}

SiteAccess SiteAccess::of(const Settings &settings)
{
    const net::HttpPolicy policy = net::httpPolicy(settings);
    useProxy(policy.proxy);
    SiteAccess access{{}, policy.proxy.user, policy.proxy.password};
    if (settings.caFile.isEmpty())
        return access;
    const auto certificates = net::readCertificates(settings.caFile);
    if (certificates)
        access.authorities = *certificates;
    else
        qCWarning(logNet).noquote() << certificates.error().text();
    return access;
}

SitePage::SitePage(QWebEngineProfile *profile, const SiteAccess &access, QObject *parent)
    : ClosedPage(profile, parent), m_access(access)
{
    settings()->setAttribute(QWebEngineSettings::JavascriptEnabled, true);
    settings()->setAttribute(QWebEngineSettings::LocalStorageEnabled, true);
    connect(this, &QWebEnginePage::loadFinished, this, [this] {
        if (!m_warming && m_warmed && url() != blank()) { // nobody goes back to the empty page
            m_warmed = false;
            history()->clear();
        }
        m_warmed = m_warmed || m_warming;
        m_warming = false;
        if (const QUrl wanted = std::exchange(m_wanted, {}); !wanted.isEmpty())
            load(wanted);
    }, Qt::QueuedConnection);
    connect(this, &QWebEnginePage::certificateError, this, &SitePage::checkCertificate);
    connect(this, &QWebEnginePage::proxyAuthenticationRequired, this,
            [this](const QUrl &, QAuthenticator *authenticator, const QString &) {
                if (m_access.proxyUser.isEmpty() || authenticator->user() == m_access.proxyUser)
                    return; // none, or refused already
                authenticator->setUser(m_access.proxyUser);
                authenticator->setPassword(m_access.proxyPassword);
            });
}

QUrl SitePage::blank()
{
    return QUrl(QStringLiteral("about:blank"));
}

void SitePage::warmUp()
{
    m_warming = true;
    load(blank());
}

void SitePage::open(const QUrl &address)
{
    if (m_warming)
        m_wanted = address;
    else
        load(address);
}

// The engine knows the system's certificates; those of the settings are looked at here, on another thread. Nobody is
// ever asked whether to go on without a proof.
void SitePage::checkCertificate(QWebEngineCertificateError error)
{
    const bool unknown = error.type() == QWebEngineCertificateError::CertificateAuthorityInvalid;
    if (!unknown || !error.isOverridable() || m_access.authorities.isEmpty()) {
        error.rejectCertificate();
        return;
    }
    error.defer();
    const auto proved = QtConcurrent::run(net::provesItself, error.certificateChain(), error.url().host(), m_access.authorities);
    whenDone(proved, this, [error](bool proves) mutable {
        if (proves)
            error.acceptCertificate();
        else
            error.rejectCertificate();
    });
}

} // namespace belvedere::web
