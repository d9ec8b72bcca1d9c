// A web view with its ways out closed: what each page that shows the web on a kiosk begins with.
#pragma once

#include <QWebEnginePage>
#include <QWebEngineView>

namespace belvedere::web {

// No script, no plug-in, no storage, no window, no file, no dialog, no permission, no full screen, no client
// certificate, no password asked by the engine itself. Who opens some of it again does so in settings().
class ClosedPage : public QWebEnginePage
{
    Q_OBJECT
public:
    ClosedPage(QWebEngineProfile *profile, QObject *parent);

protected:
    QWebEnginePage *createWindow(WebWindowType) override { return nullptr; }
    QStringList chooseFiles(FileSelectionMode, const QStringList &, const QStringList &) override { return {}; }
    bool javaScriptConfirm(const QUrl &, const QString &) override { return false; }
    bool javaScriptPrompt(const QUrl &, const QString &, const QString &, QString *) override { return false; }
    void javaScriptAlert(const QUrl &, const QString &) override {}
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString &, int, const QString &) override {} // may be personal
};

// No context menu, nothing dropped in.
class ClosedView : public QWebEngineView
{
    Q_OBJECT
public:
    explicit ClosedView(QWidget *parent);
    // Out of the page that it was lent to, which may die: hidden below its window until the next one asks for it.
    void restIn(QWidget *window);

protected:
    QWebEngineView *createWindow(QWebEnginePage::WebWindowType) override { return nullptr; }
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
};

// Off the record: nothing of it is ever on disk. No cache, no download. Its pages die before it.
QWebEngineProfile *makeClosedProfile(QObject *parent);

} // namespace belvedere::web
