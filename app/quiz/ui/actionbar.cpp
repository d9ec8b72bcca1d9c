#include <quiz/ui/actionbar.h>

#include <QStyle>
#include <QWidget>

namespace belvedere::quiz::ui {
namespace {
constexpr int widestBar = 1240; // as wide as the question above it; wider where one line needs it
}

ActionBar::ActionBar(const look::Theme &theme, QWidget *parent)
    : QLayout(parent)
    , m_gap(theme.space(2))
{
    setContentsMargins(theme.space(4), theme.space(2), theme.space(4), theme.space(2));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    parent->setSizePolicy(policy);
}

ActionBar::~ActionBar()
{
    qDeleteAll(m_items);
}

QLayoutItem *ActionBar::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int ActionBar::lineWidth() const
{
    int sum = m_gap * (count() - 1);
    for (const QLayoutItem *item : m_items)
        sum += item->sizeHint().width();
    return sum;
}

// What the buttons have of a width, both to be placed and to tell the height.
int ActionBar::room(int width) const
{
    return qMin(width, qMax(widestBar, lineWidth()));
}

int ActionBar::rowHeight() const
{
    int high = 0;
    for (const QLayoutItem *item : m_items)
        high = qMax(high, item->sizeHint().height());
    return high;
}

int ActionBar::columnsFor(int width) const
{
    if (lineWidth() <= width)
        return qMax(1, count());
    int widest = 0;
    for (const QLayoutItem *item : m_items)
        widest = qMax(widest, item->sizeHint().width());
    return 2 * widest + m_gap <= width ? 2 : 1;
}

int ActionBar::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const int columns = columnsFor(room(width - margins.left() - margins.right()));
    const int rows = (count() + columns - 1) / columns;
    return rows * rowHeight() + (rows - 1) * m_gap + margins.top() + margins.bottom();
}

void ActionBar::placeInLine(const QRect &rect)
{
    int x = rect.left();
    for (int i = 0; i < count(); ++i) {
        const QSize size = m_items.at(i)->sizeHint();
        const bool last = i == count() - 1 && count() > 1;
        const QRect place(last ? rect.right() + 1 - size.width() : x, rect.top(), size.width(), rect.height());
        m_items.at(i)->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), rect, place));
        x += size.width() + m_gap;
    }
}

void ActionBar::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    QRect inner = rect.marginsRemoved(contentsMargins());
    const int beside = (inner.width() - room(inner.width())) / 2;
    inner.adjust(beside, 0, -beside, 0);
    const int columns = columnsFor(inner.width());
    if (columns >= count()) {
        placeInLine(inner);
        return;
    }
    const int wide = (inner.width() - (columns - 1) * m_gap) / columns;
    for (int i = 0; i < count(); ++i) {
        const bool alone = i == count() - 1 && i % columns == 0;
        const QRect place(inner.left() + (i % columns) * (wide + m_gap), inner.top() + (i / columns) * (rowHeight() + m_gap),
                          alone ? inner.width() : wide, rowHeight());
        m_items.at(i)->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), inner, place));
    }
}

QSize ActionBar::sizeHint() const
{
    const QMargins margins = contentsMargins();
    return {lineWidth() + margins.left() + margins.right(), rowHeight() + margins.top() + margins.bottom()};
}

QSize ActionBar::minimumSize() const
{
    return {200, rowHeight()};
}

} // namespace belvedere::quiz::ui
