#include "browser.h"

#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSslCertificate>
#include <QUrlQuery>

using namespace belvedere;
using namespace belvedere::identity;

namespace {

QString value(const QString &page, const QString &name)
{
    const QRegularExpression field(QStringLiteral("name=\"%1\" value=\"([^\"]*)\"").arg(name));
    return field.match(page).captured(1);
}

} // namespace

Browser::Browser(SignIn &signIn, const QString &caFile) : m_signIn(signIn), m_tls(QSslConfiguration::defaultConfiguration())
{
    m_tls.setCaCertificates(QSslCertificate::fromPath(caFile));
    m_manager.setProxy(QNetworkProxy::NoProxy);
    m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    connect(&m_signIn, &SignIn::loadRequested, this, &Browser::load, Qt::QueuedConnection);
}

void Browser::answerWith(const QString &user, const QString &password)
{
    m_user = user;
    m_password = password;
}

void Browser::load(const QUrl &url)
{
    switch (m_signIn.verdictOn(url, true)) {
    case Verdict::Ticket:
        m_held = url;
        if (!m_hold)
            m_signIn.take(url);
        return;
    case Verdict::Load: break;
    case Verdict::Elsewhere: m_signIn.ledElsewhere(url); return;
    case Verdict::Refuse: m_signIn.loadFailed(ErrorKind::Refused); return;
    }
    QNetworkRequest request(url);
    request.setSslConfiguration(m_tls);
    auto *reply = m_manager.get(request);
    connect(reply, &QNetworkReply::finished, this, [this, url, reply] { loaded(url, reply); });
}

QByteArray Browser::cookiesFor(const QUrl &url) const
{
    QByteArrayList pairs;
    for (const QNetworkCookie &cookie : m_manager.cookieJar()->cookiesForUrl(url))
        pairs += cookie.toRawForm(QNetworkCookie::NameAndValueOnly);
    return pairs.join("; ");
}

void Browser::loaded(const QUrl &url, QNetworkReply *reply)
{
    reply->deleteLater();
    const QUrl location = reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    if (!location.isEmpty()) {
        load(url.resolved(location));
        return;
    }
    if (reply->error() == QNetworkReply::SslHandshakeFailedError || reply->error() == QNetworkReply::ConnectionRefusedError) {
        m_signIn.loadFailed(reply->error() == QNetworkReply::ConnectionRefusedError ? ErrorKind::Offline : ErrorKind::Tls);
        return;
    }
    m_signIn.pageShown();
    fillIn(url, QString::fromUtf8(reply->readAll()));
}

void Browser::fillIn(const QUrl &url, const QString &page)
{
    const QString once = value(page, QStringLiteral("lt"));
    if (once.isEmpty() || m_user.isEmpty())
        return;
    QUrlQuery form;
    form.addQueryItem(QStringLiteral("csrfmiddlewaretoken"), value(page, QStringLiteral("csrfmiddlewaretoken")));
    form.addQueryItem(QStringLiteral("lt"), once);
    form.addQueryItem(QStringLiteral("service"), value(page, QStringLiteral("service")));
    form.addQueryItem(QStringLiteral("username"), m_user);
    form.addQueryItem(QStringLiteral("password"), m_password);
    m_user.clear(); // once
    QNetworkRequest request(url);
    request.setSslConfiguration(m_tls);
    request.setRawHeader("Referer", url.toEncoded());
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/x-www-form-urlencoded"));
    auto *reply = m_manager.post(request, form.toString(QUrl::FullyEncoded).toUtf8());
    connect(reply, &QNetworkReply::finished, this, [this, url, reply] { loaded(url, reply); });
}
