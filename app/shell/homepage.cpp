#include <shell/homepage.h>

#include <look/access.h>
#include <look/doorcard.h>
#include <look/flowgrid.h>
#include <look/labels.h>
#include <look/landscape.h>
#include <look/scrollpage.h>
#include <look/theme.h>

#include <QGridLayout>
#include <QVBoxLayout>

namespace belvedere::shell {

using Place = Route::Place;

namespace {

constexpr int widestDoors = 1500;

// The game is the great door, the others stand beside it; with large text all stand in a row.
void arrangeDoors(const look::Theme &theme, const QVector<QWidget *> &doors, QWidget *holder)
{
    if (theme.hasLargeText()) {
        auto *flow = new look::FlowGrid(holder, 260 * theme.textScale(), theme.space(3));
        for (QWidget *door : doors)
            flow->addWidget(door);
        return;
    }
    auto *grid = new QGridLayout(holder);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(theme.space(3));
    const int rest = static_cast<int>(doors.size()) - 1;
    // Two rows beside it; those of the shorter row are wider.
    const int above = (rest + 1) / 2, below = rest - above;
    const int parts = above * qMax(1, below);
    for (QWidget *door : doors) { // equally wide, whatever their words
        QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        door->setSizePolicy(policy);
    }
    grid->addWidget(doors.first(), 0, 0, 2, 1);
    for (int i = 0; i < above; ++i)
        grid->addWidget(doors[i + 1], 0, 1 + i * parts / above, 1, parts / above);
    for (int i = 0; i < below; ++i)
        grid->addWidget(doors[above + i + 1], 1, 1 + i * parts / below, 1, parts / below);
    grid->setColumnStretch(0, 3 * parts / above);
    for (int column = 1; column <= parts; ++column)
        grid->setColumnStretch(column, 2);
}

} // namespace

HomePage::HomePage(look::Theme &theme, const HomeState &state, QWidget *parent)
    : QWidget(parent), m_landscape(new look::Landscape(theme, this))
{
    const QString question = theme.simpleWords() ? tr("Choose a picture.") : tr("Where do you want to start?");
    look::giveRole(*this, QAccessible::Grouping);
    setAccessibleName(tr("Home. %1").arg(question));
    m_landscape->setProgress(0.35);
    m_landscape->setAttribute(Qt::WA_TransparentForMouseEvents);

    auto *content = new QWidget;
    auto *centre = new QHBoxLayout(content);
    centre->setContentsMargins(theme.space(6), theme.space(5), theme.space(6), theme.space(5));
    auto *inner = new QWidget;
    inner->setMaximumWidth(widestDoors);
    centre->addWidget(inner);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(2));
    column->addWidget(new look::Label(theme, question, look::Label::Style::Display));
    column->addWidget(new look::Label(
        theme, state.centreName.isEmpty() ? tr("You may change at any moment.") : state.centreName,
        look::Label::Style::Heading));
    column->addStretch(1);
    column->addWidget(doors(theme, state));
    column->addStretch(2);
    if (!state.partners.isEmpty())
        column->addWidget(new look::PartnerRow(theme, state.partners));

    auto *scroll = new look::ScrollArea(theme);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
}

QWidget *HomePage::doors(look::Theme &theme, const HomeState &state)
{
    auto *holder = new QWidget;
    QVector<QWidget *> all;
    const auto door = [&](const QString &title, const QString &phrase, const QString &icon,
                          const QColor &colour, Place place, const QString &id = {}) {
        auto *card = new look::DoorCard(theme, title, phrase, icon, colour, holder);
        connect(card, &QAbstractButton::clicked, this, [this, place, id] { Q_EMIT open({place, id}); });
        all.append(card);
    };
    const auto &tokens = theme.tokens();
    const bool over = state.answered >= state.questions;
    const auto said = [&theme](const QString &whole, const QString &simple) { return theme.simpleWords() ? simple : whole; };
    const QString game = theme.simpleWords() ? tr("I touch pictures. I see métiers for me.")
        : !state.started
        ? tr("Climb the four puys. Find what suits you.")
        : over ? tr("All %1 questions answered.").arg(state.questions)
               : tr("Question %1 of %2.").arg(qMin(state.position + 1, state.questions)).arg(state.questions);
    door(!state.started ? tr("Play") : over ? said(tr("The view from the summit"), tr("My results")) : said(tr("Take up the climb"), tr("I go on with the game")), game,
         QStringLiteral("mountain"), tokens.accent,
         !state.started ? Place::Way : over ? Place::Results : Place::Quiz);
    for (const auto &each : {state.interview, state.ahead}) {
        if (each)
            door(each->title, each->phrase, each->icon, tokens.pole(each->pole).strong, each->place, each->id);
    }
    door(tr("Explore"), said(tr("Look at all the métiers, freely."), tr("I see all the métiers.")), QStringLiteral("compass"),
         tokens.pole(QStringLiteral("nature")).strong, Place::Explore);
    if (state.videos)
        door(tr("Watch"), said(tr("Short videos: see how they work."), tr("I watch videos of métiers.")), QStringLiteral("video"),
             tokens.pole(QStringLiteral("aider")).strong, Place::Videos);
    const auto find = [&] {
        door(tr("Find help near you"), said(tr("People to talk to, formations, your territory."), tr("I find a person who helps me.")), QStringLiteral("pin"),
             tokens.pole(QStringLiteral("batir")).strong, Place::Find);
    };
    if (!state.videos)
        find();
    door(tr("My classeur"),
         theme.simpleWords() ? tr("I see what I keep.") : state.kept == 0 ? tr("What you like goes here.") : tr("%n thing(s) kept.", nullptr, state.kept),
         QStringLiteral("keep"), tokens.pole(QStringLiteral("creer")).strong, Place::Classeur);
    if (state.videos)
        find(); // its name is long: among the wider doors
    if (state.advisers)
        door(state.advisers->title, state.advisers->phrase, state.advisers->icon, tokens.pole(state.advisers->pole).strong, state.advisers->place);
    if (state.classes)
        door(tr("Join a class session"), said(tr("Your teacher gives you a code of six characters."), tr("I have a code from my teacher.")), QStringLiteral("people"),
             tokens.pole(QStringLiteral("nature")).strong, Place::SeanceJoin);
    door(tr("Find again"), said(tr("You have five words? Take up where you were."), tr("I have 5 words. I find my classeur again.")),
         QStringLiteral("key"), tokens.pole(QStringLiteral("inventer")).strong, Place::Resume);
    m_first = all.first();
    arrangeDoors(theme, all, holder);
    return holder;
}

void HomePage::focusFirst()
{
    if (m_first)
        m_first->setFocus();
}

void HomePage::resizeEvent(QResizeEvent *)
{
    m_landscape->setGeometry(rect());
    m_landscape->lower();
}

} // namespace belvedere::shell
