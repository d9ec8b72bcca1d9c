// A page of monorientationenligne: it goes nowhere else.
#pragma once

#include <web/sitepage.h>

namespace belvedere::contact::ui {

class MoelWebPage : public web::SitePage
{
    Q_OBJECT
public:
    MoelWebPage(QWebEngineProfile *profile, const web::SiteAccess &access, web::Allowed allowed);

Q_SIGNALS:
    void linkRefused();

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool mainFrame) override;

private:
    void openHere(const QUrl &url); // what asks for a new window

    const web::Allowed m_allowed;
};

} // namespace belvedere::contact::ui
