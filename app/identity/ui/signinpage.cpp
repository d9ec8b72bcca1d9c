#include <identity/ui/signinpage.h>

#include <identity/ui/signinbrowser.h>
#include <identity/ui/siteframe_p.h>
#include <identity/ui/words.h>

#include <look/button.h>
#include <look/flowgrid.h>
#include <look/labels.h>
#include <look/linkcard.h>
#include <look/notice.h>
#include <look/toast.h>

#include <QVBoxLayout>
#include <QWebEngineView>

namespace belvedere::identity::ui {

using look::Button;
using look::Label;
using look::Notice;
using State = SignIn::State;

SignInPage::SignInPage(look::Theme &theme, const QVector<IdentityProvider> &providers, SignInBrowser &browser, QWidget *parent)
    : Page(theme, tr("Keep it in my space"), parent), m_providers(providers), m_browser(browser), m_frame(new SiteFrame(theme, this))
{
    fillWidth();
    setWholeBody(m_frame);
    browser.setTextScale(theme.textScale());
    connect(&browser, &SignInBrowser::addressChanged, m_frame, &SiteFrame::setAddress);
    connect(&browser, &SignInBrowser::progressChanged, m_frame, &SiteFrame::setProgress);
    connect(&browser, &SignInBrowser::linkRefused, this, &SignInPage::tellOfLink);
    showChoice();
}

SignInPage::~SignInPage()
{
    m_browser.takeBack(m_frame->siteHolder());
}

void SignInPage::follow(SignIn *signIn)
{
    if (m_signIn)
        m_signIn->disconnect(this);
    m_signIn = signIn;
    connect(signIn, &SignIn::changed, this, &SignInPage::showState);
    connect(signIn, &QObject::destroyed, this, &SignInPage::showChoice);
    showState();
}

void SignInPage::showState()
{
    if (!m_signIn)
        return;
    switch (m_signIn->state()) {
    case State::Out: showChoice(); return;
    case State::AtLogin:
        setTitle(tr("Sign in: %1").arg(m_signIn->provider().name));
        if (!m_frame->isSiteShown() || !m_browser.isLentTo(m_frame->siteHolder()))
            m_frame->setView(m_browser.lend(m_frame->siteHolder()));
        m_frame->setAddress(m_browser.address());
        m_frame->showSite();
        focusFirst();
        return;
    case State::Checking:
    case State::Opening: showWaiting(); return;
    case State::In: showPerson(); return;
    case State::Failed: showFailure(); return;
    }
}

void SignInPage::showChoice()
{
    setTitle(tr("Keep it in my space"));
    auto *column = m_frame->newColumn();
    column->addWidget(new Label(theme(), tr("Sign in with an account that you have already. There is nothing to create."), Label::Style::Heading));
    auto *cards = new QWidget;
    auto *grid = new look::FlowGrid(cards, 380 * theme().textScale(), theme().space(2), 2);
    for (int i = 0; i < m_providers.size(); ++i) {
        auto *card = new look::LinkCard(theme(), m_providers[i].name, m_providers[i].cas.host(), QStringLiteral("key"));
        connect(card, &QAbstractButton::clicked, this, [this, i] { Q_EMIT providerChosen(i); });
        grid->addWidget(card);
        if (i == 0)
            m_first = card;
    }
    column->addWidget(cards);
    column->addWidget(new Label(theme(), tr("At the end of your visit the terminal signs you out.")));
    column->addStretch();
}

void SignInPage::showWaiting()
{
    auto *column = m_frame->newColumn();
    column->addWidget(new Notice(theme(), Notice::Kind::Info, tr("One moment: your account is being checked…")));
    column->addStretch();
    m_first.clear();
    setFocus();
}

void SignInPage::showPerson()
{
    auto *column = m_frame->newColumn();
    column->addWidget(new Notice(theme(), Notice::Kind::Success,
                                 tr("You are signed in at %1: %2.").arg(m_signIn->provider().name, m_signIn->person()->name)));
    column->addWidget(new Label(theme(), tr("At the end of your visit the terminal signs you out. You can also do it now.")));
    auto *buttons = new QWidget;
    auto *row = new look::FlowGrid(buttons, 300 * theme().textScale(), theme().space(2), 3);
    m_first.clear();
    for (int i = 0; i < m_offered.size(); ++i) {
        auto *action = new Button(theme(), m_offered[i], i == 0 ? Button::Role::Primary : Button::Role::Secondary);
        connect(action, &QAbstractButton::clicked, this, [this, i] { Q_EMIT actionRequested(i); });
        row->addWidget(action);
        if (i == 0)
            m_first = action;
    }
    auto *out = new Button(theme(), tr("Sign out"), Button::Role::Secondary, QStringLiteral("leave"));
    out->setObjectName(QStringLiteral("sign-out"));
    connect(out, &QAbstractButton::clicked, this, &SignInPage::signOutRequested);
    row->addWidget(out);
    if (!m_first)
        m_first = out;
    column->addWidget(buttons);
    column->addStretch();
    focusFirst();
}

void SignInPage::showFailure()
{
    auto *column = m_frame->newColumn();
    auto *notice = new Notice(theme(), Notice::Kind::Error, failureInWords(m_signIn->problem().kind, m_signIn->provider().cas.host()));
    notice->setObjectName(QStringLiteral("failure"));
    column->addWidget(notice);
    column->addWidget(new Label(theme(), tr("Your classeur is not lost. You can also keep it with five words, without an account.")));
    auto *buttons = new QWidget;
    auto *row = new look::FlowGrid(buttons, 300 * theme().textScale(), theme().space(2), 2);
    auto *again = new Button(theme(), tr("Try again"), Button::Role::Primary, QStringLiteral("again"));
    connect(again, &QAbstractButton::clicked, this, &SignInPage::retryRequested, Qt::QueuedConnection);
    auto *words = new Button(theme(), tr("Keep it with five words"), Button::Role::Secondary);
    connect(words, &QAbstractButton::clicked, this, &SignInPage::otherWayRequested);
    row->addWidget(again);
    row->addWidget(words);
    column->addWidget(buttons);
    column->addStretch();
    m_first = again;
    focusFirst();
}

void SignInPage::tellOfLink()
{
    if (!m_signIn || m_signIn->state() != State::AtLogin)
        return;
    auto *toast = new look::Toast(theme(), this);
    toast->showMessage(tr("This link leads out of the sign-in. It is not opened here."));
}

void SignInPage::focusFirst()
{
    if (m_frame->isSiteShown() && m_signIn)
        m_browser.lend(m_frame->siteHolder())->setFocus();
    else if (m_first)
        m_first->setFocus();
    else
        setFocus();
}

} // namespace belvedere::identity::ui
