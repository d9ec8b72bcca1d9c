// The web view of monorientationenligne: its sites alone, off the record, for one visit.
#pragma once

#include <core/language.h>
#include <core/result.h>
#include <core/settings.h>

#include <QObject>
#include <QUrl>

#include <memory>

class QWebEngineView;

namespace belvedere::contact::ui {

class MoelBrowser : public QObject
{
    Q_OBJECT
public:
    explicit MoelBrowser(const Settings &settings, QObject *parent = nullptr);
    // To be called before the QApplication ends.
    ~MoelBrowser() override;

    QUrl home() const { return m_home; } // empty: nobody is sent there

    // The view becomes a child of `host`, in the caller's layout. What was shown before in the visit is there still;
    // otherwise the home page is asked for, in that language.
    QWebEngineView *lend(QWidget *host, Language language, double textScale);
    // To be called before the host dies.
    void takeBack(const QWidget *host);
    void goHome(); // again
    void goBack(); // to the page before, in the site
    // The profile is thrown away with all its cookies.
    void endVisit();

Q_SIGNALS:
    void shown(const QUrl &address); // a page of the site
    void failed(belvedere::ErrorKind kind);
    void linkRefused(); // it leads out of the sites

private:
    struct Web;
    const Settings m_settings;
    const QUrl m_home;
    std::unique_ptr<Web> m_web; // of this visit; null until it is wanted
};

} // namespace belvedere::contact::ui
