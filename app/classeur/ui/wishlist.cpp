#include <classeur/ui/wishlist.h>

#include <classeur/ui/movekeys.h>
#include <classeur/ui/sectionhead.h>
#include <classeur/ui/words.h>

#include <look/button.h>
#include <look/draghandle.h>
#include <look/labels.h>
#include <look/paint.h>
#include <look/sortcolumn.h>

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace belvedere::classeur::ui {

WishRow::WishRow(const look::Theme &theme, const ClasseurItem &item, int count, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_item(item), m_count(count), m_handle(new look::DragHandle(theme, tr("Drag the wish %1").arg(nameOf(item))))
{
    const QString name = nameOf(item);
    setAccessibleName(tr("Wish no. %1: %2").arg(item.wish).arg(name));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.space(1), theme.space(1), theme.space(2), theme.space(1));
    row->setSpacing(theme.space(1));
    row->addWidget(m_handle, 0, Qt::AlignVCenter);
    m_handle->setVisible(count > 1);
    auto *number = new look::Label(theme, QString::number(item.wish), look::Label::Style::Title);
    number->setColour(theme.tokens().accent);
    number->setAlignment(Qt::AlignCenter);
    number->setMinimumWidth(qRound(48 * theme.textScale()));
    row->addWidget(number);
    row->addWidget(new look::Label(theme, name, look::Label::Style::Heading), 1);
    const auto icon = [&](const char *role, const char *picture, const QString &action, bool enabled, auto slot) {
        auto *each = new look::IconButton(theme, QLatin1String(picture), action.arg(name));
        each->setObjectName(QLatin1String(role) + u' ' + item.id);
        each->setEnabled(enabled);
        connect(each, &QAbstractButton::clicked, this, slot);
        row->addWidget(each);
    };
    if (count > 1) {
        moveByKeys(this, [this](int step) { Q_EMIT moved(step); });
        icon("wish-up", "up", tr("Move the wish %1 up"), item.wish > 1, [this] { Q_EMIT moved(-1); });
        icon("wish-down", "down", tr("Move the wish %1 down"), item.wish < count, [this] { Q_EMIT moved(1); });
    }
    icon("wish-left", "close", tr("Take %1 out of my wishes"), true, [this] { Q_EMIT left(); });
}

void WishRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    look::drawGround(painter, rect(), 20, m_theme.tokens().accentSoft, m_theme.tokens().accent, 1.5);
}

WishList::WishList(const look::Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_hint(new look::Label(theme, tr("Touch “Add to my wishes” under what you want most: it comes here, in your order."))),
      m_rows(new look::SortColumn(theme))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(1));
    column->addWidget(new SectionHead(theme, QStringLiteral("star"), tr("My wishes, in order")));
    m_hint->setMuted(true);
    column->addWidget(m_hint);
    column->addWidget(m_rows);
    connect(m_rows, &look::SortColumn::moved, this, [this](int from, int to) { Q_EMIT rankWanted(m_wishes.at(from).id, to + 1); });
}

void WishList::setWishes(const QVector<ClasseurItem> &wishes, bool hint)
{
    m_wishes = wishes;
    const int count = static_cast<int>(wishes.size());
    const QVector<WishRow *> former = std::exchange(m_shown, {});
    QVector<look::SortColumn::Row> rows;
    for (const ClasseurItem &wish : wishes) {
        WishRow *row = nullptr;
        for (WishRow *each : former)
            if (each->shows(wish, count))
                row = each;
        if (!row) {
            row = new WishRow(m_theme, wish, count);
            connect(row, &WishRow::moved, this, [this, id = wish.id, rank = wish.wish](int step) { Q_EMIT rankWanted(id, rank + step); });
            connect(row, &WishRow::left, this, [this, id = wish.id] { Q_EMIT left(id); });
        }
        m_shown.append(row);
        rows.append({row, row->handle()});
    }
    m_rows->setRows(rows);
    m_hint->setVisible(wishes.isEmpty());
    setVisible(!wishes.isEmpty() || hint);
}

} // namespace belvedere::classeur::ui
