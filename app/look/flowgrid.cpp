#include <look/flowgrid.h>

#include <QWidget>

namespace belvedere::look {

FlowGrid::FlowGrid(QWidget *parent, double minColumnWidth, int gap, int maxColumns)
    : QLayout(parent), m_minWidth(qRound(minColumnWidth)), m_gap(gap), m_maxColumns(maxColumns)
{
    setContentsMargins(0, 0, 0, 0);
    if (parent) {
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        parent->setSizePolicy(policy);
    }
}

FlowGrid::~FlowGrid()
{
    qDeleteAll(m_items);
}

void FlowGrid::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *FlowGrid::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

void FlowGrid::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

QSize FlowGrid::sizeHint() const
{
    const int wide = m_minWidth * qMin<int>(qMin(3, m_maxColumns), qMax<int>(1, count()));
    return {wide, heightForWidth(wide)};
}

QSize FlowGrid::minimumSize() const
{
    return {qMin(m_minWidth, 200), 0};
}

int FlowGrid::rowHeight(int first, int columns, int width) const
{
    int high = 0;
    for (int i = first; i < qMin<int>(first + columns, count()); ++i) {
        auto *item = m_items[i];
        high = qMax(high, item->hasHeightForWidth() ? item->heightForWidth(width)
                                                    : item->sizeHint().height());
    }
    return high;
}

int FlowGrid::arrange(const QRect &rect, bool place) const
{
    const int columns = qBound(1, (rect.width() + m_gap) / (m_minWidth + m_gap), m_maxColumns);
    const int wide = (rect.width() - (columns - 1) * m_gap) / columns;
    int y = rect.y();
    for (int first = 0; first < count(); first += columns) {
        const int high = rowHeight(first, columns, wide);
        for (int i = first; place && i < qMin<int>(first + columns, count()); ++i) {
            const QRect cell(rect.x() + (i - first) * (wide + m_gap), y, wide, high);
            const bool mirrored = parentWidget() && parentWidget()->isRightToLeft();
            m_items[i]->setGeometry(
                mirrored ? QRect(rect.right() - (cell.right() - rect.x()), y, wide, high) : cell);
        }
        y += high + m_gap;
    }
    return count() == 0 ? 0 : y - m_gap - rect.y();
}

} // namespace belvedere::look
