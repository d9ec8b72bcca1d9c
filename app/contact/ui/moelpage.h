// monorientationenligne in its view, with the way back always in sight; without network, a sentence and a code.
#pragma once

#include <core/language.h>
#include <core/result.h>
#include <look/page.h>

#include <QPointer>

class QStackedWidget;

namespace belvedere::look {
class Label;
}

namespace belvedere::contact::ui {

class MoelBrowser;

class MoelPage : public look::Page
{
    Q_OBJECT
public:
    // The browser outlives the page.
    MoelPage(look::Theme &theme, MoelBrowser &browser, Language language, QWidget *parent = nullptr);
    ~MoelPage() override; // gives the view back

    bool isSiteShown() const;
    void focusFirst() override;

private:
    void showSite(const QUrl &address);
    void showFailure(ErrorKind kind);

    MoelBrowser &m_browser;
    QStackedWidget *m_places;
    QWidget *m_holder; // the parent of the view
    look::Label *m_site;
    QPointer<QWidget> m_words; // in place of the site
    QPointer<QWidget> m_first;
};

} // namespace belvedere::contact::ui
