// The one web view of the product. The web engine takes long to start and a little to change its
// profile: both happen behind the invitation, never during a visit.
#pragma once

#include <content/library.h>

#include <QObject>
#include <QUrl>

#include <memory>

class QWebEngineView;

namespace belvedere::content::ui {

struct FicheLook;

class FicheBrowser : public QObject
{
    Q_OBJECT
public:
    // The library outlives the browser. Nothing is started before warmUp().
    explicit FicheBrowser(Library &library, QObject *parent = nullptr);
    // To be called before the QApplication ends.
    ~FicheBrowser() override;

    // Once, behind the first invitation: starts the web engine (a stall of 60 to 160 ms), loads an
    // empty page, and parks the hidden view in `window`, the window in which it will be shown.
    // Without it the first fiche does the same, and the visitor waits.
    void warmUp(QWidget *window);
    bool isReady() const; // a fiche can be shown without starting anything

    // What the renderer did to the one before is no longer counted.
    void startVisit();
    // Leaves what was read and forgets its history, its visited links and its cookies; ready() when that is done. Whoever
    // asks for a fiche sooner waits for it. After a renderer that died, and after as many visits that read something as a profile serves, there
    // is a new page and a new profile. The profile is off the record, has no cache and runs no script.
    void endVisit();

    // Lends the view: it becomes a child of `host`, in the caller's layout. The one who had it before
    // has it no more.
    QWebEngineView *lend(QWidget *host);
    QWidget *host() const;
    // Parks the view again, if `host` still has it. To be called before the host dies.
    void takeBack(const QWidget *host);
    void show(const QString &id, const FicheLook &look);
    // How long a fiche may take before the page says so and it is loaded anew, 8 s at first. It is silently asked for
    // once more after a quarter of that: now and then the engine loses one on a crowded machine and says nothing.
    void setPatience(int milliseconds);
    void setVisitsAProfile(int visits); // 500 at first

Q_SIGNALS:
    void ready();
    // The fiche is there, or our page that says it is not.
    void shown(const QString &id);
    void failed(const QString &id, belvedere::ErrorKind kind);
    // The renderer died or does not answer. The fiche is loaded again, unless it was so twice on the same one.
    void crashed(const QString &id, bool again);
    void openMetier(const QString &id); // a link to another fiche was followed
    void blocked(const QUrl &url);      // a fiche wanted something that is not a fiche

private:
    void renewProfile();
    void forget();
    void pageLoaded(bool ok);
    void askOnceMore();
    void stopWaiting();
    void tryAgain();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace belvedere::content::ui
