#include <shell/findpage.h>

#include <look/doorcard.h>
#include <look/flowgrid.h>
#include <look/notice.h>

#include <QVBoxLayout>

namespace belvedere::shell {

namespace {
constexpr int great = 420, greatOfMany = 250;
}

FindPage::FindPage(look::Theme &theme, const QVector<FindDoor> &doors, QWidget *parent)
    : Page(theme, tr("Find help near you"), parent)
{
    auto *holder = new QWidget;
    auto *grid = new look::FlowGrid(holder, 320 * theme.textScale(), theme.space(3), 3);
    for (const FindDoor &door : doors) {
        auto *card = new look::DoorCard(theme, door.title, door.phrase, door.icon, theme.tokens().pole(door.pole).strong);
        connect(card, &QAbstractButton::clicked, this, [this, place = door.place, id = door.id] { Q_EMIT open({place, id}); });
        if (!theme.hasLargeText())
            card->setMinimumHeight(doors.size() > 3 ? greatOfMany : great); // few doors alone on a page
        grid->addWidget(card);
    }
    body()->addSpacing(theme.space(2));
    if (doors.isEmpty())
        body()->addWidget(new look::Notice(theme, look::Notice::Kind::Info,
            tr("This terminal knows nothing near here yet. Explore the métiers, or ask an adviser.")));
    body()->addWidget(holder);
    body()->addStretch();
    showLand(0.5);
}

} // namespace belvedere::shell
