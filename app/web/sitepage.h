// Pages of the web that are let in: those of an allow-list, with scripts, and nothing of them on the disk.
#pragma once

#include <core/settings.h>
#include <web/closed.h>

#include <QSslCertificate>
#include <QWebEngineUrlRequestInterceptor>

#include <functional>

namespace belvedere::web {

using Allowed = std::function<bool(const QUrl &url)>;

// Blocks every request to a site that is not allowed: pictures, scripts and frames too. At first none is.
class SiteInterceptor : public QWebEngineUrlRequestInterceptor
{
    Q_OBJECT
public:
    using QWebEngineUrlRequestInterceptor::QWebEngineUrlRequestInterceptor;
    void allow(Allowed allowed) { m_allowed = std::move(allowed); }
    void interceptRequest(QWebEngineUrlRequestInfo &info) override;

private:
    Allowed m_allowed;
};

struct SiteAccess {
    QList<QSslCertificate> authorities = {}; // beside the system's
    QString proxyUser = {};
    QString proxyPassword = {};

    // Reads ca-file; without it, sites that only those certificates prove are refused. Takes the proxy of the settings
    // for the whole web engine.
    static SiteAccess of(const Settings &settings);
};

// Closed, but for scripts and their storage in memory. Certificates and the proxy are answered from the settings.
class SitePage : public ClosedPage
{
    Q_OBJECT
public:
    SitePage(QWebEngineProfile *profile, const SiteAccess &access, QObject *parent);

    static QUrl blank();
    // Starts the processes of the engine on an empty page, so that the first page of a person does not wait for them.
    void warmUp();
    // Loads it, after the empty page: the engine drops a page that cannot be reached while that one is on its way.
    void open(const QUrl &address);

private:
    void checkCertificate(QWebEngineCertificateError error);

    const SiteAccess m_access;
    bool m_warming = false, m_warmed = false;
    QUrl m_wanted; // meanwhile
};

} // namespace belvedere::web
