// The pieces of the web engine that FicheBrowser puts together, each as closed as it can be.
#pragma once

#include <QWebEnginePage>
#include <QWebEngineUrlRequestInterceptor>
#include <QWebEngineView>

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

// No script, no plug-in, no storage, no window, no permission; links become a signal.
class FicheWebPage : public QWebEnginePage
{
    Q_OBJECT
public:
    FicheWebPage(QWebEngineProfile *profile, QObject *parent);
    void ask(const QUrl &url); // the only way to load

Q_SIGNALS:
    void linkFollowed(const QString &id);

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool mainFrame) override;
    QWebEnginePage *createWindow(WebWindowType) override { return nullptr; }
    QStringList chooseFiles(FileSelectionMode, const QStringList &, const QStringList &) override;
    bool javaScriptConfirm(const QUrl &, const QString &) override { return false; }
    bool javaScriptPrompt(const QUrl &, const QString &, const QString &, QString *) override;
    void javaScriptAlert(const QUrl &, const QString &) override {}

private:
    QUrl m_asked;
};

// No context menu, nothing dropped in.
class FicheView : public QWebEngineView
{
    Q_OBJECT
public:
    explicit FicheView(QWidget *parent);

protected:
    QWebEngineView *createWindow(QWebEnginePage::WebWindowType) override { return nullptr; }
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
};

// Off the record, for fiches only.
QWebEngineProfile *makeFicheProfile(QWebEngineUrlSchemeHandler *handler, FicheInterceptor *interceptor,
                                    QObject *parent);

} // namespace belvedere::content::ui
