#include <seance/ui/consolepage.h>

#include <seance/ui/pupillist.h>
#include <seance/ui/teacherwords.h>
#include <seance/ui/timeleft.h>
#include <seance/ui/trialstrip.h>

#include <look/access.h>
#include <look/button.h>
#include <look/flowgrid.h>
#include <look/flowrow.h>
#include <look/labels.h>
#include <look/notice.h>
#include <look/panel.h>
#include <look/qrpicture.h>

#include <QVBoxLayout>

#include <algorithm>

namespace belvedere::seance::ui::teacher {

using look::Button;
using look::Label;
using Line = ClassView::Line;
using Shown = Stage::Shown;

namespace {

constexpr int moreMinutes = 2;

QVBoxLayout *columnOf(look::Theme &theme, QWidget *panel)
{
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2));
    column->setSpacing(theme.space(1));
    return column;
}

void emptyLayout(QLayout *layout)
{
    while (QLayoutItem *old = layout->takeAt(0)) {
        old->widget()->hide();
        old->widget()->deleteLater();
        delete old;
    }
}

} // namespace

ConsolePage::ConsolePage(look::Theme &theme, const Clock &clock, look::SuggestField::Find find, QWidget *parent)
    : Page(theme, QString(), parent), m_clock(clock), m_notice(new look::Notice(theme, look::Notice::Kind::Info, QString())), m_ending(new QWidget),
      m_stepsHolder(new QWidget), m_words(new WordList(theme)), m_pupils(new PupilList(theme))
{
    auto *project = new Button(theme, tr("Project"), Button::Role::Secondary, QStringLiteral("full-screen"));
    project->setAccessibleName(tr("Project: the code, the step and the picture of the class, without names"));
    connect(project, &QAbstractButton::clicked, this, &ConsolePage::projectRequested);
    auto *end = new Button(theme, tr("End the session"), Button::Role::Ghost, QStringLiteral("leave"));
    connect(end, &QAbstractButton::clicked, this, &ConsolePage::askForEnd);
    placeActions(project, end);
    body()->setSpacing(theme.space(2));
    body()->addWidget(m_notice);
    auto *ending = new QVBoxLayout(m_ending);
    ending->setContentsMargins(0, 0, 0, 0);
    look::giveRole(*m_ending, QAccessible::Grouping);
    m_ending->setAccessibleName(tr("End the session for all? Each pupil keeps their own classeur; you get the picture of the class, without names."));
    m_ending->hide();
    body()->addWidget(m_ending);
    auto *top = new QWidget;
    auto *grid = new look::FlowGrid(top, 440 * theme.textScale(), theme.space(2), 2);
    grid->addWidget(codePanel());
    grid->addWidget(nowPanel());
    body()->addWidget(top);
    new look::FlowRow(m_stepsHolder, theme.space(1));
    body()->addWidget(m_stepsHolder);
    body()->addWidget(putPanel(std::move(find)));
    body()->addWidget(m_words);
    connect(m_words, &WordList::hideRequested, this, &ConsolePage::hideWordRequested);
    body()->addWidget(m_pupils);
    body()->addStretch();
    connect(m_pupils, &PupilList::putOutRequested, this, &ConsolePage::putOutRequested);
    connect(m_pupils, &PupilList::opened, this, &ConsolePage::pupilOpened);
    m_seconds.setInterval(500);
    connect(&m_seconds, &QTimer::timeout, this, &ConsolePage::tick);
    m_seconds.start();
    setView({});
}

// Beside the title; with large text under it, so that the title keeps its line.
void ConsolePage::placeActions(QWidget *project, QWidget *end)
{
    if (!theme().hasLargeText()) {
        actions()->addWidget(project);
        actions()->addWidget(end);
        return;
    }
    auto *holder = new QWidget;
    auto *row = new look::FlowRow(holder, theme().space(1));
    row->addWidget(project);
    row->addWidget(end);
    body()->addWidget(holder);
}

QWidget *ConsolePage::codePanel()
{
    auto *panel = new look::Panel(theme().tokens().surface, theme().tokens().line);
    columnOf(theme(), panel)->addWidget(m_codeHolder = new QWidget);
    auto *row = new QHBoxLayout(m_codeHolder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().space(3));
    return panel;
}

QWidget *ConsolePage::nowPanel()
{
    auto *panel = new look::Panel(theme().tokens().surface, theme().tokens().accent);
    auto *column = columnOf(theme(), panel);
    auto *head = new QHBoxLayout;
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_count = new Label(theme(), QString(), Label::Style::Small));
    words->addWidget(m_title = new Label(theme(), QString(), Label::Style::Heading));
    words->addWidget(m_says = new Label(theme(), QString(), Label::Style::Small));
    m_says->setMuted(true);
    words->addStretch();
    head->addLayout(words, 1);
    auto *time = new QVBoxLayout;
    time->setSpacing(0);
    time->addWidget(m_time = new Label(theme(), QString(), Label::Style::Display), 0, Qt::AlignRight);
    m_time->setWordWrap(false);
    time->addWidget(m_timeWords = new Label(theme(), QString(), Label::Style::Small), 0, Qt::AlignRight);
    m_timeWords->setWordWrap(false);
    time->addStretch();
    head->addLayout(time);
    column->addLayout(head, 1);
    auto *holder = new QWidget;
    auto *row = new look::FlowRow(holder, theme().space(1));
    const auto button = [&](const QString &text, Button::Role role, const char *icon) {
        auto *each = new Button(theme(), text, role, QLatin1String(icon));
        row->addWidget(each);
        return each;
    };
    m_next = button(tr("Next step"), Button::Role::Primary, "arrow-right");
    m_before = button(tr("Previous"), Button::Role::Secondary, "back");
    m_more = button(tr("+%1 min").arg(moreMinutes), Button::Role::Secondary, "clock");
    m_more->setAccessibleName(tr("+%1 min for this step").arg(moreMinutes));
    m_pause = button(tr("Pause all"), Button::Role::Secondary, "pause");
    connect(m_next, &QAbstractButton::clicked, this, [this] { Q_EMIT goRequested(m_view.stage.step + 1); });
    connect(m_before, &QAbstractButton::clicked, this, [this] { Q_EMIT goRequested(m_view.stage.step - 1); });
    connect(m_more, &QAbstractButton::clicked, this, [this] { Q_EMIT extendRequested(moreMinutes); });
    connect(m_pause, &QAbstractButton::clicked, this, [this] { Q_EMIT pauseRequested(!m_view.stage.paused); });
    column->addWidget(holder);
    return panel;
}

QWidget *ConsolePage::putPanel(look::SuggestField::Find find)
{
    auto *panel = new QWidget;
    auto *row = new QHBoxLayout(panel);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().space(2));
    m_search = new look::SuggestField(theme(), tr("Put a fiche or a video on every screen"), QStringLiteral("search"), std::move(find));
    m_search->setNothing(tr("Nothing of that name. Try another word."));
    connect(m_search, &look::SuggestField::chosen, this, [this](const QString &id) {
        m_search->setText(QString());
        const QString ref = id.section(u'/', 1);
        Q_EMIT putRequested({id.startsWith(QStringLiteral("video/")) ? Shown::Kind::Video : Shown::Kind::Fiche, ref});
    });
    row->addWidget(m_search, 2);
    m_shown = new Label(theme(), QString());
    row->addWidget(m_shown, 1);
    m_takeAway = new Button(theme(), tr("Take it away"), Button::Role::Secondary, QStringLiteral("close"));
    connect(m_takeAway, &QAbstractButton::clicked, this, [this] { Q_EMIT putRequested({}); });
    row->addWidget(m_takeAway);
    return panel;
}

void ConsolePage::addTrial(TrialStrip *strip)
{
    body()->insertWidget(0, strip);
}

void ConsolePage::setView(const ClassView &view)
{
    const ClassView before = std::exchange(m_view, view);
    const Stage &stage = view.stage;
    setTitle(view.scenario.title.isEmpty() ? tr("A class session") : view.scenario.title);
    if (before.line != view.line || before.code.isEmpty())
        showLine();
    if (m_codeShown != view.code || !m_codeHolder->layout()->count()) {
        m_codeShown = view.code;
        emptyLayout(m_codeHolder->layout());
        auto *row = static_cast<QHBoxLayout *>(m_codeHolder->layout());
        if (!view.code.isEmpty()) {
            auto *picture = new look::QrPicture(theme(), view.code, tr("QR code of the class: %1").arg(view.code));
            picture->setFixedSize(qRound(132 * qMin(1.5, theme().textScale())), qRound(132 * qMin(1.5, theme().textScale())));
            row->addWidget(picture, 0, Qt::AlignVCenter);
        }
        auto *words = new QWidget;
        auto *column = new QVBoxLayout(words);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(theme().space(1));
        column->addStretch();
        column->addWidget(new Label(theme(), tr("Code of the class"), Label::Style::Small));
        auto *code = new Label(theme(), view.code.isEmpty() ? QStringLiteral("…") : spacedCode(view.code), Label::Style::Display);
        QFont large = theme().display();
        large.setPixelSize(qRound(56 * qMin(1.4, theme().textScale())));
        large.setLetterSpacing(QFont::AbsoluteSpacing, 3);
        code->setFont(large);
        code->setWordWrap(false);
        code->setAccessibleName(tr("Code of the class: %1").arg(view.code.split(QString(), Qt::SkipEmptyParts).join(u' ')));
        column->addWidget(code);
        auto *how = new Label(theme(), view.played ? tr("A trial: this code opens nothing.") : tr("On their screen: “Join a class session”, then the code."), Label::Style::Small);
        how->setMuted(true);
        column->addWidget(how);
        column->addStretch();
        row->addWidget(words, 1);
    }
    const bool begun = stage.step >= 0;
    const int steps = static_cast<int>(view.scenario.steps.size());
    m_count->setText(begun ? tr("Step %1 of %2").arg(stage.step + 1).arg(steps) : tr("%n step(s), %1", nullptr, steps).arg(minutesInWords(view.scenario.minutes())));
    m_title->setText(begun ? stage.now.title : tr("Not begun yet"));
    m_says->setText(begun ? stage.now.says : tr("Begin once all are here. Who comes later joins where the class is."));
    m_next->setText(begun ? tr("Next step") : tr("Begin"));
    m_next->setEnabled(stage.step + 1 < steps);
    m_before->setVisible(begun);
    m_before->setEnabled(stage.step > 0);
    m_more->setVisible(begun);
    m_pause->setText(stage.paused ? tr("Let all go on") : tr("Pause all"));
    m_pause->setIconName(stage.paused ? QStringLiteral("play") : QStringLiteral("pause"));
    const bool shows = stage.shown.kind != Shown::Kind::Nothing;
    m_shown->setText(shows ? tr("On every screen: %1").arg(view.shownTitle.isEmpty() ? stage.shown.ref : view.shownTitle) : QString());
    m_shown->setVisible(shows);
    m_takeAway->setVisible(shows);
    tell(before);
    setSteps();
    m_words->setWords(view.words);
    m_pupils->setLines(view.pupils);
    tick();
}

// What the buttons did, and who asks for help: the focus stays where it is.
void ConsolePage::tell(const ClassView &before)
{
    const Stage &now = m_view.stage;
    QStringList news;
    if (now.step >= 0 && now.step != before.stage.step)
        news += m_count->text() + QStringLiteral(". ") + m_title->text() + u'.';
    if (now.paused != before.stage.paused)
        news += now.paused ? tr("All wait.") : tr("All go on.");
    for (const PupilLine &each : m_view.pupils) {
        const auto asked = [&each](const PupilLine &was) { return was.key == each.key && was.need == PupilLine::Need::Help; };
        if (each.need == PupilLine::Need::Help && std::none_of(before.pupils.begin(), before.pupils.end(), asked))
            news += tr("%1 asks for help.").arg(each.pseudonym);
    }
    look::announce(*this, news.join(u' '));
}

void ConsolePage::setSteps()
{
    if (m_stepsShown == m_view.scenario.steps && m_stepShown == m_view.stage.step)
        return;
    const bool had = m_stepsHolder->isAncestorOf(focusWidget());
    m_stepsShown = m_view.scenario.steps;
    m_stepShown = m_view.stage.step;
    emptyLayout(m_stepsHolder->layout());
    for (int at = 0; at < m_stepsShown.size(); ++at) {
        const Step &step = m_stepsShown.at(at);
        const bool now = at == m_stepShown, over = at < m_stepShown;
        auto *button = new Button(theme(), QStringLiteral("%1. %2").arg(at + 1).arg(step.title), now ? Button::Role::Primary : Button::Role::Secondary, over ? QStringLiteral("check") : iconOf(step.kind));
        button->setFont(theme().small());
        button->setAccessibleName(now ? tr("%1. %2, the step of now").arg(at + 1).arg(step.title) : over ? tr("%1. %2, over. Go back to it").arg(at + 1).arg(step.title)
                                                                                                     : tr("%1. %2. Go to it").arg(at + 1).arg(step.title));
        connect(button, &QAbstractButton::clicked, this, [this, at] {
            if (at != m_view.stage.step)
                Q_EMIT goRequested(at);
        }, Qt::QueuedConnection); // it is made anew by then
        m_stepsHolder->layout()->addWidget(button);
        if (had && now)
            button->setFocus();
    }
}

void ConsolePage::showLine()
{
    using Kind = look::Notice::Kind;
    switch (m_view.line) {
    case Line::Opening: m_notice->say(Kind::Info, tr("The class session is being opened…")); break;
    case Line::Cut: m_notice->say(Kind::Warning, tr("The line is cut. It comes back by itself; the pupils go on, and nothing of theirs is lost.")); break;
    case Line::Refused: m_notice->say(Kind::Error, tr("The server of classes refuses. Ask the administrator to check [seance] in the settings.")); break;
    case Line::Nameless: m_notice->say(Kind::Error, tr("The server of classes keeps no names: after a stop of this terminal the class would be lost. Ask the administrator to install mod_auth_visitor there, or start Belvédère with --seance --local.")); break;
    case Line::Ended: m_notice->say(Kind::Info, tr("This class session is over.")); break;
    case Line::Open: break;
    }
    m_notice->setVisible(m_view.line != Line::Open);
}

void ConsolePage::tick()
{
    const QDateTime now = m_clock.now();
    const bool over = isTimeOver(m_view.stage, now);
    m_time->setText(timeLeft(m_view.stage, now));
    m_timeWords->setText(m_time->text().isEmpty() ? QString() : over ? tr("the time is over") : tr("left"));
    m_time->setColour(over ? theme().tokens().danger : theme().tokens().ink);
}

void ConsolePage::askForEnd()
{
    emptyLayout(m_ending->layout());
    auto *panel = new look::Panel(theme().tokens().surface, theme().tokens().danger);
    auto *column = columnOf(theme(), panel);
    column->addWidget(new Label(theme(), m_ending->accessibleName(), Label::Style::Heading));
    auto *holder = new QWidget;
    auto *row = new look::FlowRow(holder, theme().space(1));
    auto *stay = new Button(theme(), tr("No, go on"));
    connect(stay, &QAbstractButton::clicked, m_ending, &QWidget::hide);
    auto *end = new Button(theme(), tr("Yes, end it"), Button::Role::Danger, QStringLiteral("leave"));
    connect(end, &QAbstractButton::clicked, this, &ConsolePage::endRequested, Qt::QueuedConnection);
    row->addWidget(stay);
    row->addWidget(end);
    column->addWidget(holder);
    m_ending->layout()->addWidget(panel);
    m_ending->show();
    stay->setFocus();
}

} // namespace belvedere::seance::ui::teacher
