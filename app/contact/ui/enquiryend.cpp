// What the questions lead to: another desk, a stop, the summary, and what became of the request.
#include <contact/ui/enquirypage.h>

#include <contact/ui/words.h>

#include <core/whendone.h>
#include <look/button.h>
#include <look/flowgrid.h>
#include <look/labels.h>
#include <look/linkcard.h>
#include <look/notice.h>
#include <look/panel.h>
#include <look/qrpicture.h>

#include <QGridLayout>
#include <QVBoxLayout>

namespace belvedere::contact::ui {

using look::Button;
using look::Label;
using look::Notice;

void EnquiryPage::showRouted()
{
    tell({tr("Mon orientation en ligne answers you"), m_enquiry.rule().because.in(m_means.language)});
    m_now->addWidget(new Label(theme(), tr("Mon orientation en ligne answers you"), Label::Style::Title));
    m_now->addWidget(new Label(theme(), m_enquiry.rule().because.in(m_means.language)));
    auto *both = new QWidget;
    auto *grid = new look::FlowGrid(both, 460 * theme().textScale(), theme().space(4), 2);
    auto *here = new QWidget;
    auto *column = new QVBoxLayout(here);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().space(2));
    column->addWidget(new Label(theme(), tr("By chat, e-mail or telephone. It opens here. You come back with the button above."), Label::Style::Body));
    auto *open = new Button(theme(), tr("Open Mon orientation en ligne"), Button::Role::Primary, QStringLiteral("globe"));
    connect(open, &QAbstractButton::clicked, this, &EnquiryPage::siteRequested);
    column->addWidget(open, 0, Qt::AlignLeft);
    if (!m_means.partners.isEmpty())
        column->addWidget(new look::PartnerRow(theme(), m_means.partners));
    column->addStretch();
    grid->addWidget(here);
    auto *phone = new QWidget;
    auto *later = new QVBoxLayout(phone);
    later->setContentsMargins(0, 0, 0, 0);
    later->setSpacing(theme().space(1));
    later->addWidget(new Label(theme(), tr("Or later, on your phone: hold its camera in front of the code."), Label::Style::Body));
    later->addWidget(new look::QrPicture(theme(), m_means.national.toString(QUrl::FullyEncoded), tr("A code for your phone: Mon orientation en ligne")), 0, Qt::AlignLeft);
    later->addStretch();
    grid->addWidget(phone);
    m_now->addWidget(both);
    m_first = open;
    addSuggestions();
    addCounted(true);
}

void EnquiryPage::showStopped()
{
    const Option *stop = m_enquiry.stop();
    tell({tr("Nothing is sent")});
    m_now->addWidget(new Label(theme(), tr("Nothing is sent"), Label::Style::Title));
    m_now->addWidget(new Notice(theme(), Notice::Kind::Info, stop ? stop->stop.in(m_means.language) : tr("Nobody can be asked from this terminal. Look who can help near you.")));
    auto *places = new Button(theme(), tr("See the people who can help"), Button::Role::Primary, QStringLiteral("people"));
    connect(places, &QAbstractButton::clicked, this, &EnquiryPage::placesRequested);
    addRow({places});
    m_first = places;
    addSuggestions();
}

// Each answer with a way to change it: what is read here is what is sent.
void EnquiryPage::addAnswers()
{
    auto *panel = new look::Panel(theme().tokens().surface, theme().tokens().line);
    auto *grid = new QGridLayout(panel);
    grid->setContentsMargins(theme().space(3), theme().space(2), theme().space(3), theme().space(2));
    grid->setVerticalSpacing(theme().space(1));
    grid->setHorizontalSpacing(theme().space(2));
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const Question *question : askedOf(m_enquiry.form(), m_enquiry.answers())) {
        const Answer answer = m_enquiry.answers().value(question->id);
        const QString text = question->text.in(m_means.language);
        auto *lines = new QWidget;
        auto *column = new QVBoxLayout(lines);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(2);
        auto *asked = new Label(theme(), text, Label::Style::Small);
        asked->setMuted(true);
        column->addWidget(asked);
        column->addWidget(new Label(theme(), answer.value.isEmpty() ? tr("(passed over)") : inWords(*question, answer, m_means.language)));
        auto *change = new Button(theme(), tr("Change"), Button::Role::Ghost, QStringLiteral("pen"));
        change->setAccessibleName(tr("Change: %1").arg(text));
        connect(change, &QAbstractButton::clicked, this, [this, id = question->id] { m_enquiry.goTo(id); });
        grid->addWidget(lines, row, 0);
        grid->addWidget(change, row++, 1, Qt::AlignVCenter | Qt::AlignRight);
    }
    m_now->addWidget(panel);
}

void EnquiryPage::showSummary()
{
    const Profile profile = m_enquiry.profile();
    const bool talks = profile.channel == QStringLiteral("chat");
    const QString receiver = m_means.receiver.isEmpty() ? tr("the advisers of the region") : m_means.receiver;
    const QString title = talks ? tr("Read it again, then begin") : tr("Read it again, then send it");
    const QString whom = tr("To whom: %1. Nobody else reads it.").arg(receiver);
    tell({title, whom});
    m_now->addWidget(new Label(theme(), title, Label::Style::Title));
    if (!m_trouble.isEmpty()) {
        auto *notice = new Notice(theme(), Notice::Kind::Error, m_trouble);
        notice->setObjectName(QStringLiteral("trouble"));
        m_now->addWidget(notice);
    }
    m_now->addWidget(new Label(theme(), whom));
    if (talks)
        m_now->addWidget(new Label(theme(), tr("The adviser reads these answers at the beginning of the talk.")));
    else if (profile.channel == QStringLiteral("code"))
        m_now->addWidget(new Label(theme(), tr("Nobody learns who you are. Keep your classeur afterwards: with its code you find the answer in it, here or on another terminal.")));
    else
        m_now->addWidget(new Label(theme(), tr("For how long: they keep it %n day(s) at most, then erase it.", nullptr, m_means.keptDays) + u' '
                                                 + tr("Without network it waits here, locked, for %1 at most.").arg(hoursInWords(m_means.waitHours))));
    auto *send = new Button(theme(), talks ? tr("Begin to talk") : tr("Send"), Button::Role::Primary, talks ? QStringLiteral("talk") : QStringLiteral("mail"));
    send->setObjectName(QStringLiteral("send"));
    connect(send, &QAbstractButton::clicked, this, talks ? &EnquiryPage::talkRequested : &EnquiryPage::sendRequested);
    auto *nothing = new Button(theme(), tr("Send nothing, erase it"), Button::Role::Secondary, QStringLiteral("trash"));
    connect(nothing, &QAbstractButton::clicked, this, &EnquiryPage::anotherRequested, Qt::QueuedConnection);
    addRow({send, nothing});
    m_first = send;
    m_now->addSpacing(theme().space(1));
    m_now->addWidget(new Label(theme(), tr("What is sent"), Label::Style::Heading));
    addAnswers();
    addSuggestions();
}

void EnquiryPage::showSent()
{
    const Standing standing = *m_standing;
    const auto kind = standing == Standing::Sent ? Notice::Kind::Success : standing == Standing::Lost ? Notice::Kind::Warning : Notice::Kind::Info;
    auto *notice = new Notice(theme(), kind, standingInWords(standing, m_enquiry.profile().channel, m_means.waitHours));
    notice->setObjectName(QStringLiteral("standing"));
    m_now->addWidget(notice);
    QVector<QWidget *> buttons;
    Button *keep = nullptr;
    if (standing == Standing::Sent && m_enquiry.profile().channel == QStringLiteral("code")) {
        keep = new Button(theme(), tr("Keep my classeur"), Button::Role::Primary, QStringLiteral("keep"));
        connect(keep, &QAbstractButton::clicked, this, &EnquiryPage::keepRequested, Qt::QueuedConnection);
        buttons += keep;
    }
    if (standing == Standing::Waiting || standing == Standing::Lost) {
        auto *withdraw = new Button(theme(), tr("Do not send it any more"), Button::Role::Secondary, QStringLiteral("trash"));
        connect(withdraw, &QAbstractButton::clicked, this, &EnquiryPage::withdrawRequested, Qt::QueuedConnection);
        buttons += withdraw;
    }
    if (standing != Standing::Sending) {
        auto *another = new Button(theme(), tr("Ask another question"), Button::Role::Secondary, QStringLiteral("plus"));
        connect(another, &QAbstractButton::clicked, this, &EnquiryPage::anotherRequested, Qt::QueuedConnection);
        buttons += another;
        m_first = another;
    }
    if (keep)
        m_first = keep;
    addRow(buttons);
    addSuggestions();
    if (standing == Standing::Sent || standing == Standing::Waiting)
        addCounted(false);
}

void EnquiryPage::addSuggestions()
{
    auto *place = new QWidget;
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, theme().space(2), 0, 0);
    column->setSpacing(theme().space(2));
    m_now->addWidget(place);
    m_suggestions = place;
    const Profile profile = m_enquiry.profile();
    if (m_suggestedTo == profile) {
        fillSuggestions(m_found);
        return;
    }
    if (!m_means.suggest)
        return;
    whenDone(m_means.suggest(profile), this, [this, profile](const QVector<Suggestion> &found) {
        if (m_enquiry.profile() != profile)
            return; // changed meanwhile
        m_suggestedTo = profile;
        m_found = found;
        fillSuggestions(found);
    });
}

void EnquiryPage::addCounted(bool asksChannel)
{
    if (!m_counted)
        return;
    auto *panel = new CountedPanel(theme(), asksChannel, *m_counted);
    connect(panel, &CountedPanel::told, this, [this](const Counted &now) {
        m_counted = now;
        Q_EMIT countedTold(now);
    });
    m_now->addSpacing(theme().space(1));
    m_now->addWidget(panel);
}

void EnquiryPage::fillSuggestions(const QVector<Suggestion> &found)
{
    if (!m_suggestions || found.isEmpty() || m_suggestions->layout()->count() > 0)
        return;
    const auto iconOf = [](Suggestion::Kind kind) {
        return kind == Suggestion::Kind::Fiche ? QStringLiteral("suitcase") : kind == Suggestion::Kind::Formation ? QStringLiteral("book") : QStringLiteral("people");
    };
    m_suggestions->layout()->addWidget(new Label(theme(), tr("Already here, for you"), Label::Style::Heading));
    auto *cards = new QWidget;
    auto *grid = new look::FlowGrid(cards, 340 * theme().textScale(), theme().space(2), 3);
    for (const Suggestion &each : found) {
        auto *card = new look::LinkCard(theme(), each.title, each.detail, iconOf(each.kind));
        connect(card, &QAbstractButton::clicked, this, [this, each] { Q_EMIT suggestionChosen(each.kind, each.id); });
        grid->addWidget(card);
    }
    m_suggestions->layout()->addWidget(cards);
}

} // namespace belvedere::contact::ui
