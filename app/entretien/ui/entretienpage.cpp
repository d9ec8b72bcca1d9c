#include <entretien/ui/entretienpage.h>

#include <entretien/ui/choicerow.h>
#include <entretien/ui/consentpanel.h>
#include <entretien/ui/contactpanel.h>
#include <entretien/ui/givenpanel.h>
#include <entretien/ui/planeditor.h>

#include <core/whendone.h>
#include <look/access.h>
#include <look/button.h>
#include <look/chip.h>
#include <look/flowgrid.h>
#include <look/flowrow.h>
#include <look/labels.h>
#include <look/linkcard.h>
#include <look/notice.h>
#include <look/textfield.h>

#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>

namespace belvedere::entretien::ui {

using look::Button;
using look::Label;
using look::Notice;

namespace {
constexpr int leftWidth = 340;   // of the pane of the person, at normal text size
constexpr int mostWidth = 1000;  // of what is read
constexpr int notesHeight = 170;
}

EntretienPage::EntretienPage(look::Theme &theme, Session &session, const Clock &clock, View &view, Means means, QWidget *parent)
    : Page(theme, session.entretien().label, parent), m_session(session), m_clock(clock), m_view(view), m_means(std::move(means))
{
    fillWidth();
    connect(this, &Page::backRequested, this, &EntretienPage::closeRequested);
    m_state = new Label(theme, QString(), Label::Style::Small);
    m_state->setObjectName(QStringLiteral("state"));
    m_state->setWordWrap(false);
    m_undo = new Button(theme, tr("Undo"), Button::Role::Ghost, QStringLiteral("undo"));
    m_undo->setAccessibleName(tr("Put back what was removed last"));
    connect(m_undo, &QAbstractButton::clicked, &session, &Session::undo);
    m_forTwo = new look::Chip(theme, tr("Screen for two"));
    m_forTwo->setCheckable(true);
    m_forTwo->setChecked(view.forTwo);
    m_forTwo->setAccessibleDescription(tr("Hides the counsellor's notes"));
    connect(m_forTwo, &QAbstractButton::toggled, this, &EntretienPage::setForTwo);
    auto *summary = new Button(theme, tr("What you take with you"), Button::Role::Primary, QStringLiteral("arrow-right"));
    connect(summary, &QAbstractButton::clicked, this, &EntretienPage::summaryRequested);
    placeActions(summary);
    m_trouble = new Notice(theme, Notice::Kind::Error, QString());
    auto *again = m_trouble->addAction(tr("Try again"));
    connect(again, &QAbstractButton::clicked, &session, &Session::keepNow);
    m_trouble->hide();
    addAboveBody(m_trouble);
    setWholeBody(buildPanes());
    connect(&session, &Session::stateChanged, this, &EntretienPage::tellState);
    tellState();
    setForTwo(view.forTwo);
    showTab(view.tab);
}

// Beside the title; with large text in lines of their own.
void EntretienPage::placeActions(QWidget *summary)
{
    if (!theme().hasLargeText()) {
        actions()->addWidget(m_state, 0, Qt::AlignVCenter);
        actions()->addWidget(m_undo);
        actions()->addWidget(m_forTwo);
        actions()->addWidget(summary);
        return;
    }
    auto *holder = new QWidget;
    auto *room = new QHBoxLayout(holder);
    room->setContentsMargins(theme().space(2), 0, theme().space(2), 0);
    auto *line = new QWidget;
    auto *row = new look::FlowRow(line, theme().space(1));
    row->addWidget(m_forTwo);
    row->addWidget(summary);
    row->addWidget(m_undo);
    row->addWidget(m_state);
    room->addWidget(line);
    addAboveBody(holder);
}

// With large text one pane at a time.
QWidget *EntretienPage::buildPanes()
{
    auto *both = new QWidget;
    auto *outer = new QVBoxLayout(both);
    outer->setContentsMargins(0, theme().space(1), 0, 0);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme().space(2));
    m_left = new PersonPane(theme(), m_means.person);
    connect(m_left, &PersonPane::openRequested, this, &EntretienPage::openRequested);
    connect(m_left, &PersonPane::playRequested, this, &EntretienPage::playRequested);
    connect(m_left, &PersonPane::resumeRequested, this, &EntretienPage::resumeRequested);
    connect(m_left, &PersonPane::exploreRequested, this, &EntretienPage::exploreRequested);
    m_right = new look::ScrollArea(theme());
    auto *content = new QWidget;
    auto *centre = new QHBoxLayout(content);
    centre->setContentsMargins(theme().space(theme().hasLargeText() ? 2 : 1), 0, theme().space(2), theme().space(2));
    auto *words = new QWidget;
    words->setMaximumWidth(qRound(mostWidth * theme().textScale()));
    auto *column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().space(2));
    centre->addWidget(words, 100);
    centre->addStretch(1);
    m_words = column;
    addTabs(column);
    auto *tab = new QWidget;
    m_column = new QVBoxLayout(tab);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme().space(2));
    column->addWidget(tab, 1);
    m_right->setWidget(content);
    row->addWidget(m_left);
    row->addWidget(m_right, 1);
    if (theme().hasLargeText()) {
        auto *panes = new ChoiceRow(theme(), QString(), {tr("The interview"), tr("Their classeur")});
        panes->setCurrent(0);
        m_left->hide();
        connect(panes, &ChoiceRow::chosen, this, [this](int pane) {
            m_left->setVisible(pane == 1);
            m_right->setVisible(pane == 0);
        });
        auto *holder = new QHBoxLayout;
        holder->setContentsMargins(theme().space(2), 0, theme().space(2), 0);
        holder->addWidget(panes);
        outer->addLayout(holder);
    } else {
        m_left->setFixedWidth(leftWidth);
    }
    outer->addLayout(row, 1);
    return both;
}

void EntretienPage::addTabs(QVBoxLayout *column)
{
    QStringList names;
    for (const Theme &each : m_means.guide.themes)
        names += each.title.in(m_means.language);
    names += tr("Documents");
    names += tr("Our agreement");
    m_tabs = new ChoiceRow(theme(), QString(), names);
    m_tabs->setAccessibleName(tr("Themes of the interview"));
    connect(m_tabs, &ChoiceRow::chosen, this, &EntretienPage::showTab);
    column->addWidget(m_tabs);
}

void EntretienPage::showTab(int tab)
{
    const int themes = static_cast<int>(m_means.guide.themes.size());
    m_view.tab = qBound(0, tab, themes + 1);
    m_tabs->setCurrent(m_view.tab);
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // one of them may be the sender
        }
        delete item;
    }
    m_notes.clear();
    m_hidden.clear();
    m_formations.clear();
    const QDate today = m_clock.now().toLocalTime().date();
    if (m_view.tab < themes) {
        showTheme(m_means.guide.themes[m_view.tab]);
    } else if (m_view.tab == themes) {
        m_column->addWidget(new Label(theme(), tr("Documents that were given"), Label::Style::Title));
        m_column->addWidget(new GivenPanel(theme(), m_session, m_means.guide.documents, today, m_means.language));
    } else {
        m_column->addWidget(new Label(theme(), tr("Let us read it together"), Label::Style::Title));
        m_column->addWidget(new ConsentPanel(theme(), m_session, m_means.guide, m_clock, m_means.language));
    }
    if (m_view.tab <= themes) {
        auto *next = new Button(theme(), tr("Continue"), Button::Role::Secondary, QStringLiteral("arrow-right"));
        connect(next, &QAbstractButton::clicked, this, [this] { showTab(m_view.tab + 1); focusFirst(); }, Qt::QueuedConnection);
        m_column->addWidget(next, 0, Qt::AlignRight);
    }
    m_column->addStretch();
    m_right->verticalScrollBar()->setValue(0);
    Q_EMIT tabShown(m_view.tab);
}

void EntretienPage::showTheme(const Theme &one)
{
    m_column->addWidget(new Label(theme(), one.title.in(m_means.language), Label::Style::Title));
    auto *aim = new Label(theme(), one.aim.in(m_means.language));
    aim->setMuted(true);
    m_column->addWidget(aim);
    QStringList guide{one.aim.in(m_means.language)};
    for (const Text &question : one.questions) {
        guide += question.in(m_means.language);
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(theme().space(1));
        auto *dot = new Label(theme(), QStringLiteral("•"));
        dot->setColour(theme().tokens().accent);
        row->addWidget(dot, 0, Qt::AlignTop);
        row->addWidget(new Label(theme(), question.in(m_means.language)), 1);
        m_column->addWidget(line);
    }
    if (isVisible()) // the theme is chosen on the page: its words are heard, the focus stays on the choice
        look::announce(*this, guide.join(u' '));
    if (const QString said = m_means.says.value(one.id); !said.isEmpty())
        m_column->addWidget(new Notice(theme(), Notice::Kind::Info, tr("%1 says: “%2”").arg(m_means.exampleName, said)));
    showBeside(one);
    addNotes(one);
}

void EntretienPage::showBeside(const Theme &one)
{
    const QDate today = m_clock.now().toLocalTime().date();
    switch (one.shows) {
    case Theme::Shows::Nothing: break;
    case Theme::Shows::Strengths:
        if (!m_means.person.strengths.isEmpty())
            m_column->addWidget(strengthsRow(theme(), m_means.person.strengths));
        break;
    case Theme::Shows::Formations: addFormations(); break;
    case Theme::Shows::Plan: m_column->addWidget(new PlanEditor(theme(), m_session, m_means.guide.steps, today, m_means.language)); break;
    case Theme::Shows::Contact: m_column->addWidget(new ContactPanel(theme(), m_session, m_means.guide.ways, today, m_means.language)); break;
    }
}

void EntretienPage::addNotes(const Theme &one)
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().space(1));
    column->addWidget(new Label(theme(), tr("Your notes, for you alone"), Label::Style::Heading));
    auto *notes = new look::NoteField(theme(), tr("Notes about: %1").arg(one.title.in(m_means.language)));
    notes->setObjectName(QStringLiteral("notes"));
    notes->setPlainText(m_session.entretien().notes.value(one.id));
    notes->setFixedHeight(qRound(notesHeight * theme().textScale()));
    connect(notes, &QPlainTextEdit::textChanged, this, [this, notes, id = one.id] { m_session.setNote(id, notes->toPlainText()); });
    column->addWidget(notes);
    auto *erase = new Button(theme(), tr("Erase these notes"), Button::Role::Ghost, QStringLiteral("trash"));
    const auto offer = [this, erase, id = one.id] { erase->setVisible(!m_session.entretien().notes.value(id).isEmpty()); };
    // What is typed is in the field already; what is erased or put back is not.
    const auto show = [this, notes, offer, id = one.id] {
        const QString note = m_session.entretien().notes.value(id);
        if (notes->toPlainText().trimmed() != note.trimmed())
            notes->setPlainText(note);
        offer();
    };
    connect(erase, &QAbstractButton::clicked, this, [this, id = one.id] { m_session.removeNote(id); });
    connect(&m_session, &Session::changed, notes, show);
    column->addWidget(erase, 0, Qt::AlignLeft);
    offer();
    auto *hidden = new Label(theme(), tr("Screen for two: the counsellor's notes are hidden."), Label::Style::Small);
    hidden->setMuted(true);
    m_column->addWidget(holder);
    m_column->addWidget(hidden);
    m_notes = holder;
    m_hidden = hidden;
    setForTwo(m_view.forTwo);
}

void EntretienPage::setForTwo(bool forTwo)
{
    m_view.forTwo = forTwo;
    if (m_notes)
        m_notes->setVisible(!forTwo);
    if (m_hidden)
        m_hidden->setVisible(forTwo);
    const QString label = m_session.entretien().label;
    const int room = theme().hasLargeText() ? 14 : 40; // letters
    setTitle(forTwo ? tr("Our interview") : label.size() <= room ? label : QString(label.left(room - 1) + u'…'));
    if (!forTwo) // it is the counsellor's too
        setAccessibleName(label);
    Q_EMIT sharedWithThePerson(forTwo);
}

void EntretienPage::addFormations()
{
    auto *place = new QWidget;
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().space(1));
    m_column->addWidget(place);
    m_formations = place;
    auto *waiting = new Label(theme(), tr("Looking for those that have places now…"));
    waiting->setObjectName(QStringLiteral("waiting"));
    column->addWidget(waiting);
    auto *all = new Button(theme(), tr("Search in all formations"), Button::Role::Secondary, QStringLiteral("search"));
    connect(all, &QAbstractButton::clicked, this, &EntretienPage::allFormationsRequested);
    column->addWidget(all, 0, Qt::AlignLeft);
    if (!m_means.formations)
        fillFormations({});
    else
        whenDone(m_means.formations(), place, [this](const OpenNow &now) { fillFormations(now); });
}

void EntretienPage::fillFormations(const OpenNow &now)
{
    if (!m_formations)
        return;
    auto *waiting = m_formations->findChild<Label *>(QStringLiteral("waiting"));
    waiting->setText(openNowInWords(now));
    auto *cards = new QWidget;
    auto *grid = new look::FlowGrid(cards, 320 * theme().textScale(), theme().space(1), 2);
    for (const Openable &each : now.formations) {
        auto *card = new look::LinkCard(theme(), each.title, each.detail, each.icon);
        connect(card, &QAbstractButton::clicked, this, [this, id = each.id] { Q_EMIT formationRequested(id); });
        grid->addWidget(card);
    }
    static_cast<QVBoxLayout *>(m_formations->layout())->insertWidget(1, cards);
}

void EntretienPage::addStrip(QWidget *strip)
{
    if (theme().hasLargeText()) { // it scrolls with the rest, which needs the room
        m_words->insertWidget(0, strip);
        return;
    }
    auto *holder = new QWidget;
    auto *room = new QHBoxLayout(holder);
    room->setContentsMargins(theme().space(2), 0, theme().space(2), theme().space(1));
    room->addWidget(strip);
    addAboveBody(holder);
}

void EntretienPage::tellState()
{
    m_undo->setVisible(m_session.canUndo());
    if (!m_means.exampleName.isEmpty()) {
        m_state->setText(tr("An example: nothing is kept"));
        return;
    }
    const auto state = m_session.state();
    m_state->setText(state == Session::State::Kept ? tr("Kept, locked") : state == Session::State::Keeping ? tr("Being kept…") : tr("Not kept"));
    m_state->setColour(state == Session::State::Failed ? theme().tokens().danger : state == Session::State::Kept ? theme().tokens().success : theme().tokens().inkMuted);
    m_trouble->setVisible(state == Session::State::Failed);
    if (state == Session::State::Failed)
        m_trouble->setText(m_session.failure() == ErrorKind::DiskFull
                               ? tr("The last changes are not kept: the disk of this terminal is full. Tell the person in charge of it, and do not close this page.")
                               : tr("The last changes are not kept: the terminal could not write them. Try again, and do not close this page before."));
}

void EntretienPage::focusFirst()
{
    const auto chips = m_tabs->findChildren<QAbstractButton *>();
    if (!chips.isEmpty())
        chips.value(m_view.tab, chips.first())->setFocus();
}

} // namespace belvedere::entretien::ui
