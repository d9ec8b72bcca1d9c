#include <quiz/ui/waypage.h>

#include <look/doorcard.h>
#include <look/flowgrid.h>
#include <look/labels.h>

#include <QVBoxLayout>

namespace belvedere::quiz::ui {
namespace {

constexpr double narrowestWay = 420; // pixels at the normal size of text
constexpr int highCard = 400;
constexpr int secondsAtLeast = 20;    // of a question, from its display to the next one
constexpr int secondsAtMost = 25;

int minutes(qsizetype questions, int seconds)
{
    return qMax(1, qRound(static_cast<double>(questions * seconds) / 60));
}

} // namespace

WayPage::WayPage(look::Theme &theme, const content::Guide &guide, QWidget *parent)
    : look::Page(theme, tr("Which way up?"), parent)
{
    body()->addSpacing(theme.space(2));
    body()->addWidget(makeCards(guide));
    body()->addSpacing(theme.space(2));
    body()->addWidget(new look::Label(theme, tr("The short way is less sure: of 20 people, 1 to 3 more see first a valley that is not theirs."),
                                      look::Label::Style::Heading));
    auto *rest = new look::Label(theme, tr("You may stop at any question. After the short way, you may answer the other questions too."));
    rest->setMuted(true);
    body()->addWidget(rest);
    body()->addStretch(1);
    showLand(0.05);
}

QWidget *WayPage::makeCards(const content::Guide &guide)
{
    auto *holder = new QWidget;
    auto *grid = new look::FlowGrid(holder, narrowestWay * theme().textScale(), theme().space(3), 2);
    const auto card = [&](Way way, const QString &title, const QString &icon, const QColor &colour) {
        const qsizetype count = questionsOf(guide, way).size();
        auto *door = new look::DoorCard(theme(), title,
                                        tr("%1 questions, %2 to %3 minutes").arg(count)
                                            .arg(minutes(count, secondsAtLeast)).arg(minutes(count, secondsAtMost)),
                                        icon, colour, holder);
        connect(door, &QAbstractButton::clicked, this, [this, way] { Q_EMIT chosen(way); });
        door->setMinimumHeight(highCard);
        grid->addWidget(door);
    };
    card(Way::Whole, tr("The whole climb"), QStringLiteral("mountain"), theme().tokens().accent);
    card(Way::Short, tr("The short way"), QStringLiteral("clock"), theme().tokens().pole(QStringLiteral("nature")).strong);
    return holder;
}

} // namespace belvedere::quiz::ui
