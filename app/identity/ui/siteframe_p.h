// Where the pages of a sign-in are shown: which site it is, how far it is loaded, and the view; or in its place
// what there is to say.
#pragma once

#include <look/theme.h>

#include <QPointer>
#include <QStackedWidget>

class QVBoxLayout;

namespace belvedere::look {
class Label;
}

namespace belvedere::identity::ui {

class ProgressStripe;

class SiteFrame : public QStackedWidget
{
    Q_OBJECT
public:
    SiteFrame(look::Theme &theme, QWidget *parent);

    void setView(QWidget *view);
    void showSite();
    bool isSiteShown() const { return currentIndex() == 0; }
    QWidget *siteHolder() const { return m_holder; } // the parent of the view
    void setAddress(const QUrl &url);
    void setProgress(int percent);
    // An empty column to write into, which scrolls; it takes the place of the site.
    QVBoxLayout *newColumn();

private:
    look::Theme &m_theme;
    look::Label *m_site;
    ProgressStripe *m_progress;
    QWidget *m_holder;
    QPointer<QWidget> m_words;
};

} // namespace belvedere::identity::ui
