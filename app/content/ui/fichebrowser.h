// The one web view of the product. The web engine takes long to start and a little to change its
// profile: both happen behind the invitation, never during a visit.
#pragma once

#include <content/library.h>

#include <QObject>
#include <QPointer>

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
    ~FicheBrowser() override;

    // Once, behind the first invitation: starts the web engine with a blank fiche, and parks the
    // hidden view in `window`, the window in which it will be shown.
    void warmUp(QWidget *window);
    bool isReady() const; // a fiche can be shown without starting anything

    void startVisit();
    // Throws away the page, its history, its cache and its profile, and makes new ones.
    void endVisit();

    // Lends the view: it becomes a child of `host`, visible, and shows that fiche. Returned by
    // takeBack(), or by the death of the host.
    QWebEngineView *lend(QWidget *host);
    void takeBack(QWidget *host);
    void show(const QString &id, const FicheLook &look);

Q_SIGNALS:
    void ready();
    void shown(const QString &id);  // the fiche is there, or our page that says it is not
    void notFound(const QString &id);
    void crashed();                 // the renderer died; the fiche is being loaded again
    void openMetier(const QString &id); // a link to another fiche was followed

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace belvedere::content::ui
