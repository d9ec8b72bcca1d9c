#include <quiz/ui/quizpage.h>

#include <quiz/ui/actionbar.h>
#include <quiz/ui/climbscene.h>
#include <look/panel.h>

#include <look/button.h>
#include <look/choicecard.h>
#include <look/flowgrid.h>
#include <look/labels.h>
#include <look/scrollpage.h>

#include <QScrollBar>
#include <QVBoxLayout>

namespace belvedere::quiz::ui {
namespace {

constexpr int widestQuestion = 1240;
constexpr double narrowestItem = 270; // pixels at the normal size of text
constexpr int mostColumns = 3;
constexpr int highestCard = 260; // a card grows up to it where there is room

} // namespace

QuizPage::QuizPage(look::Theme &theme, Game &game, Language language, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_game(game)
    , m_language(language)
{
    if (m_game.finished())
        m_game.restart();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildStrip());
    column->addWidget(buildQuestion(), 1);
    column->addWidget(buildBar());
    showQuestion();
}

QWidget *QuizPage::buildStrip()
{
    m_scene = new ClimbScene(m_theme, ClimbScene::Edge::Paper);
    auto *row = new QHBoxLayout(m_scene);
    row->setContentsMargins(m_theme.space(4), m_theme.space(2), m_theme.space(4), ClimbScene::paperEdge);
    auto *panel = new look::Panel(m_theme.tokens().surface, m_theme.tokens().line);
    auto *words = new QVBoxLayout(panel);
    words->setContentsMargins(m_theme.space(3), m_theme.space(1), m_theme.space(3), m_theme.space(1));
    words->setSpacing(0);
    m_puy = new look::Label(m_theme, QString(), look::Label::Style::Body);
    m_puy->setFont(m_theme.button());
    m_step = new look::Label(m_theme, QString(), look::Label::Style::Small);
    m_step->setMuted(true);
    for (look::Label *label : {m_puy, m_step}) {
        label->setWordWrap(false);
        words->addWidget(label);
    }
    row->addWidget(panel, 0, Qt::AlignTop);
    row->addStretch(1);
    return m_scene;
}

void QuizPage::offerSwitches(bool on)
{
    m_switches = new QBoxLayout(m_theme.hasLargeText() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_switches->setSpacing(m_theme.space(1));
    static_cast<QHBoxLayout *>(m_scene->layout())->addLayout(m_switches);
    addSwitch(tr("Turn the sound on"), tr("Turn the sound off"), QStringLiteral("music"), on,
              [this](bool heard) { Q_EMIT soundToggled(heard); });
    addSwitch(tr("Let things move"), tr("Let nothing move"), QStringLiteral("walk"), !m_theme.reducedMotion(), [this](bool moves) {
        const QSignalBlocker quiet(m_theme); // the page need not be made anew: its scene asks at each step
        m_theme.setReducedMotion(!moves);
    });
    m_switches->addStretch(1);
}

// A button in the picture that says what it will do, and shows how things are; with large text its icon alone
// has room.
void QuizPage::addSwitch(const QString &turnOn, const QString &turnOff, const QString &icon, bool on,
                         const std::function<void(bool)> &set)
{
    auto *button = new look::Button(m_theme, QString(), look::Button::Role::Secondary, icon);
    const auto say = [this, button, icon, turnOn, turnOff](bool isOn) {
        button->setIconName(isOn ? icon : icon + QStringLiteral("-off"));
        const QString words = isOn ? turnOff : turnOn;
        button->setText(m_theme.hasLargeText() ? QString() : words);
        button->setAccessibleName(words);
        button->setToolTip(words);
    };
    say(on);
    connect(button, &QAbstractButton::clicked, this, [say, set, now = on]() mutable {
        now = !now;
        say(now);
        set(now);
    });
    m_switches->addWidget(button, 0, Qt::AlignTop | Qt::AlignRight);
}

QWidget *QuizPage::buildQuestion()
{
    auto *content = new QWidget;
    auto *centre = new QHBoxLayout(content);
    centre->setContentsMargins(m_theme.space(4), m_theme.space(1), m_theme.space(4), m_theme.space(1));
    auto *inner = new QWidget;
    inner->setMaximumWidth(widestQuestion);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.space(1));
    m_question = new look::Label(m_theme, QString(), m_theme.hasLargeText() ? look::Label::Style::Heading
                                                                                 : look::Label::Style::Title);
    column->addWidget(m_question);
    m_hint = new look::Label(m_theme, QString(), look::Label::Style::Body);
    m_hint->setMuted(true);
    column->addWidget(m_hint);
    column->addSpacing(m_theme.space(1));
    m_grid = new QWidget;
    new look::FlowGrid(m_grid, narrowestItem * m_theme.textScale(), m_theme.space(2), mostColumns);
    column->addWidget(m_grid);
    column->addStretch(1);
    centre->addStretch(1);
    centre->addWidget(inner, 1000);
    centre->addStretch(1);
    m_scroll = new look::ScrollArea(m_theme);
    content->setAutoFillBackground(false);
    m_scroll->setWidget(content);
    return m_scroll;
}

QWidget *QuizPage::buildBar()
{
    using Role = look::Button::Role;
    m_bar = new QWidget;
    auto *row = new ActionBar(m_theme, m_bar);
    m_back = new look::Button(m_theme, tr("Back"), Role::Secondary, QStringLiteral("back"));
    m_none = new look::Button(m_theme, tr("None of these"));
    m_soFar = new look::Button(m_theme, tr("See what is known so far"), Role::Ghost, QStringLiteral("eye"));
    m_next = new look::Button(m_theme, tr("Next"), Role::Primary, QStringLiteral("arrow-right"));
    connect(m_back, &QAbstractButton::clicked, this, &QuizPage::back);
    connect(m_none, &QAbstractButton::clicked, this, &QuizPage::none);
    connect(m_soFar, &QAbstractButton::clicked, this, &QuizPage::soFarRequested);
    connect(m_next, &QAbstractButton::clicked, this, &QuizPage::next);
    m_soFar->setVisible(m_game.total() > 1 && !m_theme.simpleWords()); // one answer may be being changed
    m_next->setMinimumWidth(3 * m_theme.touch() + m_theme.space(4));
    for (look::Button *button : {m_back, m_none, m_soFar, m_next}) {
        button->installEventFilter(this);
        row->addWidget(button);
    }
    return m_bar;
}

void QuizPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // With large text the words need the room that the landscape leaves them.
    const double share = m_theme.hasLargeText() ? 0.16 : 0.31;
    const int written = m_puy->parentWidget()->sizeHint().height() + m_theme.space(2);
    const int high = qMax(m_scene->layout()->minimumSize().height(), qRound(height() * share));
    m_scene->setFixedHeight(high);
    m_scene->setClear(high < 3 * written ? m_puy->parentWidget()->sizeHint().width() + m_theme.space(6) : 0);
    fitCards();
}

void QuizPage::showQuestion()
{
    const content::Question *question = m_game.current();
    if (!question)
        return;
    const auto answer = m_game.answer();
    m_first = answer ? answer->first : QString();
    m_second = answer ? answer->second : QString();
    m_wasNone = answer && answer->none;
    m_question->setText(question->text.in(m_language));
    showProgress();
    showItems();
    showPicks();
    fitCards();
    m_scroll->verticalScrollBar()->setValue(0);
}

void QuizPage::showProgress()
{
    const int steps = m_game.stepsInTheme();
    const int puy = m_game.themesDone() + 1;
    m_puy->setText(m_theme.simpleWords() ? tr("Part %1 of %2").arg(puy).arg(m_game.themes()) : tr("Puy %1 of %2: %3").arg(puy).arg(m_game.themes()).arg(m_game.currentTheme()->puy.in(m_language)));
    const bool change = m_game.total() == 1; // of one answer
    const QString theme = m_game.currentTheme()->name.in(m_language);
    m_step->setText(m_theme.simpleWords() ? tr("Question %1 of %2").arg(m_game.position() + 1).arg(m_game.total())
                    : change ? tr("%1 · one answer to change").arg(theme)
                           : tr("%1 · step %2 of %3").arg(theme).arg(m_game.positionInTheme() + 1).arg(steps));
    m_scene->setPlace({puy - 1, m_game.positionInTheme(), steps, m_game.position(), m_game.total(), false});
    m_scene->setAccessibleName(m_puy->text() + QStringLiteral(", ") + m_step->text());
    setAccessibleName(change ? tr("Your answer to: %1").arg(m_question->text())
                             : tr("Question %1 of %2: %3").arg(m_game.position() + 1).arg(m_game.total()).arg(m_question->text()));
    m_soFar->setEnabled(m_game.answered() > 0);
}

void QuizPage::showItems()
{
    for (look::ChoiceCard *card : std::as_const(m_cards)) {
        m_grid->layout()->removeWidget(card);
        card->hide();
        card->deleteLater(); // one of them may be handling the key that brought us here
    }
    m_cards.clear();
    m_items.clear();
    for (const content::Item *item : m_game.items()) {
        auto *card = new look::ChoiceCard(m_theme, item->icon, item->text.in(m_language));
        const int place = static_cast<int>(m_cards.size());
        connect(card, &QAbstractButton::clicked, this, [this, place] { pick(place); });
        card->installEventFilter(this);
        m_grid->layout()->addWidget(card);
        m_cards.append(card);
        m_items.append(item->id);
        card->show();
    }
    QWidget *before = m_scroll;
    for (look::ChoiceCard *card : std::as_const(m_cards)) {
        setTabOrder(before, card);
        before = card;
    }
    for (look::Button *button : {m_next, m_none, m_soFar, m_back}) {
        setTabOrder(before, button);
        before = button;
    }
}

void QuizPage::showPicks()
{
    using Pick = look::ChoiceCard::Pick;
    for (int i = 0; i < m_cards.size(); ++i) {
        const QString &id = m_items.at(i);
        m_cards.at(i)->setPick(id == m_first ? Pick::First : id == m_second ? Pick::Second : Pick::None);
    }
    // A screen reader reads where the focus arrives: the question goes with the first item.
    look::ChoiceCard *arrival = m_cards.first();
    const QString pick = arrival->accessibleDescription();
    arrival->setAccessibleDescription(pick.isEmpty() ? accessibleName() : pick + QStringLiteral(". ") + accessibleName());
    m_next->setEnabled(!m_first.isEmpty() || m_wasNone);
    if (m_theme.simpleWords()) {
        m_hint->setText(m_wasNone            ? tr("You chose no picture. Touch “Next”.")
                        : m_first.isEmpty()  ? tr("Touch 1 picture.")
                        : m_second.isEmpty() ? tr("Good. Now touch “Next”. You can also touch 1 more picture.")
                                             : tr("You chose 2 pictures. Touch “Next”."));
        return;
    }
    m_hint->setText(m_wasNone            ? tr("You answered “none of these”. You may change your mind.")
                    : m_first.isEmpty()  ? tr("Touch what you would like best.")
                    : m_second.isEmpty() ? tr("A second choice? Touch it. Or go on.")
                                         : tr("Two choices. Touch one again to take it back."));
}

// The six are equally high: as high as the highest needs, and more where the screen has room for it.
void QuizPage::fitCards()
{
    if (m_cards.isEmpty())
        return;
    const int wide = qMin(m_scene->width() - 2 * m_theme.space(4), widestQuestion);
    const int gap = m_theme.space(2);
    const int narrowest = qRound(narrowestItem * m_theme.textScale());
    const int columns = qBound(1, (wide + gap) / (narrowest + gap), mostColumns);
    const int rows = (static_cast<int>(m_cards.size()) + columns - 1) / columns;
    int needed = 0;
    for (const look::ChoiceCard *card : std::as_const(m_cards))
        needed = qMax(needed, card->heightForWidth((wide - (columns - 1) * gap) / columns));
    const int above = m_question->heightForWidth(wide) + m_hint->heightForWidth(wide) + m_theme.space(7);
    const int room = (height() - m_scene->height() - m_bar->heightForWidth(width()) - above - (rows - 1) * gap) / rows;
    for (look::ChoiceCard *card : std::as_const(m_cards))
        card->setMinimumHeight(qMax(needed, qMin(room, qRound(highestCard * m_theme.textScale()))));
}

void QuizPage::focusFirst()
{
    if (!m_cards.isEmpty())
        m_cards.first()->setFocus();
}

} // namespace belvedere::quiz::ui
