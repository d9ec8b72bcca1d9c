// The pieces of the web engine that FicheBrowser puts together, each as closed as it can be (web/closed.h).
#pragma once

#include <web/closed.h>

#include <QWebEngineUrlRequestInterceptor>

class QWebEngineUrlSchemeHandler;

namespace belvedere::content::ui {

// Blocks every request that is not for a fiche.
class FicheInterceptor : public QWebEngineUrlRequestInterceptor
{
    Q_OBJECT
public:
    using QWebEngineUrlRequestInterceptor::QWebEngineUrlRequestInterceptor;
    void interceptRequest(QWebEngineUrlRequestInfo &info) override;

Q_SIGNALS:
    void blocked(const QUrl &url);
};

// Links become a signal.
class FicheWebPage : public web::ClosedPage
{
    Q_OBJECT
public:
    using ClosedPage::ClosedPage;
    void ask(const QUrl &url); // the only way to load

Q_SIGNALS:
    void linkFollowed(const QString &id);

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool mainFrame) override;

private:
    QUrl m_asked;
};

// Off the record, for fiches only.
QWebEngineProfile *makeFicheProfile(QWebEngineUrlSchemeHandler *handler, FicheInterceptor *interceptor,
                                    QObject *parent);

} // namespace belvedere::content::ui
