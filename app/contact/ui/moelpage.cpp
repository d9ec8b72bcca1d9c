#include <contact/ui/moelpage.h>

#include <contact/ui/moelbrowser.h>

#include <look/button.h>
#include <look/icons.h>
#include <look/labels.h>
#include <look/notice.h>
#include <look/qrpicture.h>
#include <look/scrollpage.h>
#include <look/toast.h>

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QWebEngineView>

namespace belvedere::contact::ui {

using look::Button;
using look::Label;
using look::Notice;

MoelPage::MoelPage(look::Theme &theme, MoelBrowser &browser, Language language, QWidget *parent)
    : Page(theme, tr("Mon orientation en ligne"), parent), m_browser(browser), m_places(new QStackedWidget), m_holder(new QWidget),
      m_site(new Label(theme, browser.home().host(), Label::Style::Small))
{
    fillWidth();
    auto *before = new Button(theme, tr("Page before"), Button::Role::Ghost, QStringLiteral("undo"));
    connect(before, &QAbstractButton::clicked, &browser, &MoelBrowser::goBack);
    actions()->addWidget(before, 0, Qt::AlignTop);

    auto *site = new QWidget;
    auto *column = new QVBoxLayout(site);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(1));
    auto *line = new QHBoxLayout;
    line->setContentsMargins(theme.space(4), 0, theme.space(4), 0);
    auto *lock = new QLabel;
    lock->setPixmap(look::iconPixmap(QStringLiteral("lock"), qRound(22 * theme.textScale()), theme.tokens().success, devicePixelRatioF()));
    lock->setAccessibleName(tr("A site that has proved who it is"));
    line->addWidget(lock);
    m_site->setObjectName(QStringLiteral("site"));
    line->addWidget(m_site, 1);
    column->addLayout(line);
    auto *inHolder = new QVBoxLayout(m_holder);
    inHolder->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_holder, 1);
    m_places->addWidget(site);
    setWholeBody(m_places);

    connect(&browser, &MoelBrowser::shown, this, &MoelPage::showSite);
    connect(&browser, &MoelBrowser::failed, this, &MoelPage::showFailure);
    connect(&browser, &MoelBrowser::linkRefused, this, [this] {
        auto *toast = new look::Toast(this->theme(), this);
        toast->showMessage(tr("This link leads to another site. It is not opened here."));
    });
    auto *view = browser.lend(m_holder, language, theme.textScale());
    inHolder->addWidget(view);
    view->show();
}

MoelPage::~MoelPage()
{
    m_browser.takeBack(m_holder);
}

bool MoelPage::isSiteShown() const
{
    return m_places->currentIndex() == 0;
}

void MoelPage::showSite(const QUrl &address)
{
    m_site->setText(address.host());
    m_places->setCurrentIndex(0);
}

void MoelPage::showFailure(ErrorKind kind)
{
    const bool offline = kind == ErrorKind::Offline || kind == ErrorKind::TimedOut || kind == ErrorKind::Interrupted || kind == ErrorKind::Proxy;
    delete m_words;
    auto *scroll = new look::ScrollArea(theme());
    auto *content = new QWidget;
    content->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(theme().space(4), theme().space(1), theme().space(4), theme().space(4));
    column->setSpacing(theme().space(2));
    auto *notice = new Notice(theme(), Notice::Kind::Info, offline ? tr("There is no network just now. Take the address with you: it works on your phone.")
                                                                   : tr("The site does not open just now. Take the address with you: try it later on your phone."));
    notice->setObjectName(QStringLiteral("failure"));
    column->addWidget(notice);
    const QString address = m_browser.home().toString(QUrl::FullyEncoded);
    column->addWidget(new look::QrPicture(theme(), address, tr("A code for your phone: Mon orientation en ligne")), 0, Qt::AlignLeft);
    column->addWidget(new Label(theme(), tr("No phone? Write the address down: %1").arg(address)));
    auto *again = new Button(theme(), tr("Try again"), Button::Role::Primary, QStringLiteral("again"));
    connect(again, &QAbstractButton::clicked, &m_browser, &MoelBrowser::goHome);
    column->addWidget(again, 0, Qt::AlignLeft);
    column->addStretch();
    scroll->setWidget(content);
    m_words = scroll;
    m_first = again;
    m_places->setCurrentIndex(m_places->addWidget(scroll));
    if (isVisible())
        focusFirst();
}

void MoelPage::focusFirst()
{
    if (!isSiteShown() && m_first)
        m_first->setFocus();
    else if (auto *view = m_holder->findChild<QWebEngineView *>())
        view->setFocus();
}

} // namespace belvedere::contact::ui
