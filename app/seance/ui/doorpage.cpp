#include <seance/ui/doorpage.h>

#include <seance/ui/teacherwords.h>
#include <seance/ui/timeleft.h>

#include <look/access.h>
#include <look/button.h>
#include <look/flowgrid.h>
#include <look/icons.h>
#include <look/flowrow.h>
#include <look/labels.h>
#include <look/linkcard.h>
#include <look/notice.h>
#include <look/panel.h>

#include <QVBoxLayout>

namespace belvedere::seance::ui::teacher {

using look::Label;

namespace {

// One step as it is told before a class: its picture, its time, what is asked.
QWidget *plannedStep(const look::Theme &theme, const Step &step, int number)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme.space(2));
    auto *icon = new QLabel;
    icon->setPixmap(look::iconPixmap(iconOf(step.kind), qRound(28 * theme.textScale()), theme.tokens().accent, row->devicePixelRatioF()));
    line->addWidget(icon, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new Label(theme, QStringLiteral("%1. %2").arg(number).arg(step.title)));
    auto *says = new Label(theme, step.says, Label::Style::Small);
    says->setMuted(true);
    line->addLayout(words, 1);
    words->addWidget(says);
    says->setVisible(!step.says.isEmpty());
    auto *time = new Label(theme, minutesInWords(step.minutes));
    time->setWordWrap(false);
    line->addWidget(time, 0, Qt::AlignTop);
    return row;
}

} // namespace

QString DoorPage::draftTitle(const QString &title)
{
    return title.trimmed().isEmpty() ? tr("Without a title") : title;
}

DoorPage::DoorPage(look::Theme &theme, const Offer &offer, QWidget *parent)
    : Page(theme, tr("A class session"), parent), m_offer(offer), m_notice(new look::Notice(theme, look::Notice::Kind::Info, QString())), m_chosen(new QWidget)
{
    body()->addWidget(m_notice);
    m_notice->setVisible(!offer.line || offer.open);
    if (!offer.line)
        m_notice->say(look::Notice::Kind::Warning, tr("This terminal does not know where classes meet: ask the administrator to fill [seance] in its settings. Scenarios can be written all the same."));
    if (offer.open) {
        m_notice->say(look::Notice::Kind::Info, tr("A class session stands open on this terminal."));
        auto *takeUp = m_notice->addAction(tr("Take it up"));
        connect(takeUp, &QAbstractButton::clicked, this, &DoorPage::takeUpRequested, Qt::QueuedConnection);
    }
    auto *column = new QVBoxLayout(m_chosen);
    column->setContentsMargins(0, 0, 0, 0);
    look::giveRole(*m_chosen, QAccessible::Grouping);
    m_chosen->hide();
    body()->addWidget(m_chosen);
    body()->addWidget(new Label(theme, tr("Choose what the class will do. Each pupil joins with a code, under an invented name: nobody signs in."), Label::Style::Heading));
    addDrafts();
    addList(tr("Ready to use"), offer.ready);
    addList(tr("My scenarios"), offer.own);
    auto *own = new look::Button(theme, tr("Write my own scenario"), look::Button::Role::Secondary, QStringLiteral("plus"));
    connect(own, &QAbstractButton::clicked, this, &DoorPage::newRequested);
    auto *bring = new look::Button(theme, tr("Bring scenarios in from a stick"), look::Button::Role::Secondary, QStringLiteral("folder"));
    connect(bring, &QAbstractButton::clicked, this, &DoorPage::bringInRequested);
    auto *ways = new QWidget;
    auto *row = new look::FlowRow(ways, theme.space(1));
    row->addWidget(own);
    row->addWidget(bring);
    body()->addWidget(ways);
    body()->addStretch();
}

void DoorPage::addDrafts()
{
    if (m_offer.drafts.isEmpty())
        return;
    body()->addWidget(new Label(theme(), tr("Begun, not saved yet"), Label::Style::Heading));
    auto *holder = new QWidget;
    auto *grid = new look::FlowGrid(holder, 380 * theme().textScale(), theme().space(2), 2);
    for (const Draft &each : m_offer.drafts) {
        auto *card = new look::LinkCard(theme(), draftTitle(each.scenario.title), tr("%n step(s)", nullptr, static_cast<int>(each.scenario.steps.size())), QStringLiteral("pen"));
        connect(card, &QAbstractButton::clicked, this, [this, each] { chooseDraft(each); });
        grid->addWidget(card);
    }
    body()->addWidget(holder);
}

void DoorPage::chooseDraft(const Draft &draft)
{
    const QString name = tr("%1: not saved yet").arg(draftTitle(draft.scenario.title));
    QVBoxLayout *column = newChoice(theme().tokens().accent, name);
    column->addWidget(new Label(theme(), name, Label::Style::Title));
    for (int at = 0; at < draft.scenario.steps.size(); ++at)
        column->addWidget(plannedStep(theme(), draft.scenario.steps.at(at), at + 1));
    auto *holder = new QWidget;
    auto *row = new look::FlowRow(holder, theme().space(2));
    auto *on = new look::Button(theme(), tr("Go on writing"), look::Button::Role::Primary, QStringLiteral("pen"));
    connect(on, &QAbstractButton::clicked, this, [this, name = draft.name] { Q_EMIT goOnRequested(name); });
    row->addWidget(on);
    auto *forget = new look::Button(theme(), tr("Forget what is not saved"), look::Button::Role::Ghost, QStringLiteral("trash"));
    connect(forget, &QAbstractButton::clicked, this, [this, name = draft.name] { Q_EMIT forgetRequested(name); });
    row->addWidget(forget);
    column->addWidget(holder);
    QMetaObject::invokeMethod(on, [on] { on->setFocus(); }, Qt::QueuedConnection);
}

void DoorPage::addList(const QString &heading, const QVector<Scenario> &scenarios)
{
    if (scenarios.isEmpty())
        return;
    body()->addWidget(new Label(theme(), heading, Label::Style::Heading));
    auto *holder = new QWidget;
    auto *grid = new look::FlowGrid(holder, 380 * theme().textScale(), theme().space(2), 2);
    for (const Scenario &each : scenarios) {
        auto *card = new look::LinkCard(theme(), each.title, each.about, each.steps.isEmpty() ? QStringLiteral("people") : iconOf(each.steps.first().kind));
        card->setTrailing(minutesInWords(each.minutes()));
        connect(card, &QAbstractButton::clicked, this, [this, each] { choose(each); });
        grid->addWidget(card);
    }
    body()->addWidget(holder);
}

QVBoxLayout *DoorPage::newChoice(const QColor &border, const QString &name)
{
    m_chosen->setAccessibleName(name);
    while (QLayoutItem *old = m_chosen->layout()->takeAt(0)) {
        old->widget()->hide();
        old->widget()->deleteLater();
        delete old;
    }
    auto *panel = new look::Panel(theme().tokens().surface, border);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(theme().space(3), theme().space(3), theme().space(3), theme().space(3));
    column->setSpacing(theme().space(2));
    m_chosen->layout()->addWidget(panel);
    m_chosen->show();
    return column;
}

// What cannot be taken back is asked once more, in the page.
void DoorPage::askForRemoval(const Scenario &scenario)
{
    const QString name = tr("Remove “%1” from this terminal? It cannot be taken back.").arg(scenario.title);
    QVBoxLayout *column = newChoice(theme().tokens().danger, name);
    column->addWidget(new Label(theme(), name, Label::Style::Heading));
    auto *holder = new QWidget;
    auto *row = new look::FlowRow(holder, theme().space(2));
    auto *keep = new look::Button(theme(), tr("No, keep it"));
    connect(keep, &QAbstractButton::clicked, this, [this, scenario] { choose(scenario); });
    auto *remove = new look::Button(theme(), tr("Yes, remove it"), look::Button::Role::Danger, QStringLiteral("trash"));
    connect(remove, &QAbstractButton::clicked, this, [this, scenario] { Q_EMIT removeRequested(scenario); });
    row->addWidget(keep);
    row->addWidget(remove);
    column->addWidget(holder);
    QMetaObject::invokeMethod(keep, [keep] { keep->setFocus(); }, Qt::QueuedConnection);
}

void DoorPage::choose(const Scenario &scenario)
{
    const QString name = tr("%1 (%2)").arg(scenario.title, minutesInWords(scenario.minutes()));
    QVBoxLayout *column = newChoice(theme().tokens().accent, name);
    column->addWidget(new Label(theme(), name, Label::Style::Title));
    for (int at = 0; at < scenario.steps.size(); ++at)
        column->addWidget(plannedStep(theme(), scenario.steps.at(at), at + 1));
    const auto problems = problemsOf(scenario);
    if (!problems.isEmpty())
        column->addWidget(new look::Notice(theme(), look::Notice::Kind::Warning, tr("Something is still to be chosen: %1").arg(problemInWords(problems.first().what))));
    auto *holder = new QWidget;
    auto *row = new look::FlowRow(holder, theme().space(2));
    auto *edit = new look::Button(theme(), tr("Edit"), problems.isEmpty() ? look::Button::Role::Secondary : look::Button::Role::Primary, QStringLiteral("pen"));
    connect(edit, &QAbstractButton::clicked, this, [this, scenario] { Q_EMIT editRequested(scenario); });
    auto *open = new look::Button(theme(), tr("Open the session"), look::Button::Role::Primary, QStringLiteral("people"));
    connect(open, &QAbstractButton::clicked, this, [this, scenario] { Q_EMIT openRequested(scenario); });
    row->addWidget(open);
    open->setVisible(problems.isEmpty() && m_offer.line);
    row->addWidget(edit);
    auto *rehearse = new look::Button(theme(), tr("Try it without a class"), look::Button::Role::Secondary, QStringLiteral("play"));
    connect(rehearse, &QAbstractButton::clicked, this, [this, scenario] { Q_EMIT rehearseRequested(scenario); });
    rehearse->setVisible(problems.isEmpty());
    row->addWidget(rehearse);
    auto *take = new look::Button(theme(), tr("Take it away as a file"), look::Button::Role::Ghost, QStringLiteral("download"));
    connect(take, &QAbstractButton::clicked, this, [this, scenario] { Q_EMIT takeAwayRequested(scenario); });
    row->addWidget(take);
    if (m_offer.own.contains(scenario)) {
        auto *remove = new look::Button(theme(), tr("Remove"), look::Button::Role::Ghost, QStringLiteral("trash"));
        connect(remove, &QAbstractButton::clicked, this, [this, scenario] { askForRemoval(scenario); });
        row->addWidget(remove);
    }
    column->addWidget(holder);
    QWidget *first = problems.isEmpty() && m_offer.line ? open : edit;
    QMetaObject::invokeMethod(first, [first] { first->setFocus(); }, Qt::QueuedConnection); // it is laid out by then, and scrolled to
}

void DoorPage::sayForgotten(const QString &title)
{
    say(tr("%1: what was not saved is forgotten.").arg(draftTitle(title)), false);
    auto *back = m_notice->addAction(tr("Put it back"));
    connect(back, &QAbstractButton::clicked, this, &DoorPage::putBackRequested, Qt::QueuedConnection);
}

void DoorPage::say(const QString &text, bool isError)
{
    m_notice->say(isError ? look::Notice::Kind::Error : look::Notice::Kind::Info, text);
    m_notice->show();
}

} // namespace belvedere::seance::ui::teacher
