#include <seance/ui/seancebar.h>

#include <seance/ui/timeleft.h>

#include <look/access.h>
#include <look/button.h>
#include <look/flowrow.h>
#include <look/icons.h>
#include <look/labels.h>

#include <QApplication>
#include <QBoxLayout>
#include <QPainter>

namespace belvedere::seance::ui {

using look::Button;
using look::Label;

SeanceBar::SeanceBar(const look::Theme &theme, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_clock(clock), m_icon(new QLabel), m_step(new Label(theme, QString(), Label::Style::Body)), m_says(new Label(theme, QString(), Label::Style::Small)),
      m_time(new Label(theme, QString(), Label::Style::Heading)), m_line(new Label(theme, QString(), Label::Style::Small)),
      m_place(new Button(theme, tr("Go there"), Button::Role::Secondary, QStringLiteral("arrow-right"))), m_help(new Button(theme, tr("I need help"), Button::Role::Secondary, QStringLiteral("help"))),
      m_done(new Button(theme, tr("I am done"), Button::Role::Secondary, QStringLiteral("check"))), m_hide(new Button(theme, tr("Show no more"), Button::Role::Secondary, QStringLiteral("close")))
{
    look::giveRole(*this, QAccessible::Grouping);
    setAccessibleName(tr("The class session"));
    auto *row = new QBoxLayout(theme.hasLargeText() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, this);
    row->setContentsMargins(theme.space(3), theme.space(1), theme.space(3), theme.space(1));
    row->setSpacing(theme.space(2));
    auto *said = new QHBoxLayout;
    said->setSpacing(theme.space(2));
    said->addWidget(m_icon);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    QFont bold = theme.body();
    bold.setWeight(QFont::DemiBold);
    m_step->setFont(bold);
    words->addWidget(m_step);
    words->addWidget(m_says);
    words->addWidget(m_line);
    m_says->setMuted(true);
    said->addLayout(words, 1);
    m_time->setWordWrap(false);
    said->addWidget(m_time);
    row->addLayout(said, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme.space(1));
    for (Button *each : {m_hide, m_place, m_help, m_done})
        buttons->addWidget(each);
    if (theme.hasLargeText())
        buttons->addStretch();
    row->addLayout(buttons);
    connect(m_place, &QAbstractButton::clicked, this, &SeanceBar::placeRequested, Qt::QueuedConnection);
    connect(m_help, &QAbstractButton::clicked, this, [this] { Q_EMIT helpRequested(!m_state.asksHelp); });
    connect(m_done, &QAbstractButton::clicked, this, &SeanceBar::doneRequested);
    connect(m_hide, &QAbstractButton::clicked, this, &SeanceBar::showNoMoreRequested, Qt::QueuedConnection); // it hides by that
    m_hide->setAccessibleDescription(tr("The class sees what you show, under your invented name"));
    m_seconds.setInterval(500);
    connect(&m_seconds, &QTimer::timeout, this, &SeanceBar::tick);
    m_seconds.start();
    setState({});
}

void SeanceBar::setState(const State &state, bool tells)
{
    const State before = std::exchange(m_state, state);
    const Stage &stage = state.stage;
    const bool begun = stage.step >= 0;
    const int side = qRound(32 * m_theme.textScale());
    m_icon->setPixmap(look::iconPixmap(begun ? iconOf(stage.now.kind) : QStringLiteral("people"), side, m_theme.tokens().accent, devicePixelRatioF()));
    const QString counted = state.of > 0 ? tr(" (%1 of %2)").arg(qMin(state.done, state.of)).arg(state.of) : QString();
    m_step->setText(begun ? tr("Step %1 of %2: %3").arg(stage.step + 1).arg(stage.steps).arg(stage.now.title) + counted : tr("Welcome, %1").arg(state.pseudonym));
    m_says->setText(begun ? stage.now.says : tr("The class begins soon. Look around meanwhile."));
    m_says->setVisible(!m_theme.hasLargeText() || !begun);
    const bool isTalk = begun && stage.now.kind == Step::Kind::Talk;
    m_place->setVisible(begun && !isTalk);
    const bool finished = state.saidDone || (state.of > 0 && state.done >= state.of);
    m_done->setVisible(begun && !isTalk);
    m_done->setEnabled(!finished);
    m_done->setText(finished ? tr("Done") : tr("I am done"));
    m_help->setText(state.asksHelp ? tr("The teacher is coming") : tr("I need help"));
    m_help->setAccessibleDescription(state.asksHelp ? tr("Touch once more when you need no more help") : QString());
    m_help->setIconName(state.asksHelp ? QStringLiteral("check") : QStringLiteral("help"));
    m_hide->setVisible(state.shows);
    m_line->setVisible(state.line != Line::Good);
    m_line->setText(state.line == Line::Cut ? tr("No line to the class: it comes back by itself. Go on.") : tr("On its way to the teacher…"));
    if (tells)
        tell(before);
    else
        m_toldOver = isTimeOver(m_state.stage, m_clock.now());
    tick();
}

// A new step, and what becomes of what the pupil said or lost.
void SeanceBar::tell(const State &before)
{
    if (m_state.pseudonym.isEmpty())
        return;
    const Stage &now = m_state.stage;
    QStringList news;
    if (before.pseudonym.isEmpty() || now.step != before.stage.step) { // the class begins, or goes on
        m_toldOver = isTimeOver(now, m_clock.now());
        news += m_step->text();
        news += m_says->text();
    } else {
        if (m_state.asksHelp && !before.asksHelp)
            news += m_help->text();
        if (m_state.saidDone && !before.saidDone)
            news += m_done->text();
    }
    if (m_state.line == Line::Cut && before.line != Line::Cut)
        news += m_line->text();
    news.removeAll(QString());
    QWidget *lasting = parentWidget() ? window() : QApplication::activeWindow(); // a new page with a bar of its own may be on its way
    look::announce(lasting ? *lasting : *this, news.join(QStringLiteral(". ")));
}

void SeanceBar::tick()
{
    const QDateTime now = m_clock.now();
    const QString left = timeLeft(m_state.stage, now);
    const bool over = isTimeOver(m_state.stage, now);
    m_time->setText(left.isEmpty() ? QString() : over ? tr("Time is over") : left);
    m_time->setAccessibleName(left.isEmpty() || over ? m_time->text() : tr("Time left: %1").arg(left));
    m_time->setVisible(!m_time->text().isEmpty());
    if (over && !std::exchange(m_toldOver, true) && !m_state.pseudonym.isEmpty())
        look::announce(*this, m_time->text());
    m_toldOver = over;
}

void SeanceBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().accentSoft);
    painter.fillRect(0, height() - 2, width(), 2, m_theme.tokens().accent);
}

} // namespace belvedere::seance::ui
