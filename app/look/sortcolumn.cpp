#include <look/sortcolumn.h>

#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace belvedere::look {
namespace {

constexpr int edge = 64;   // pixels from the edge of what scrolls
constexpr int stride = 14; // pixels a turn

} // namespace

SortColumn::SortColumn(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme), m_layout(new QVBoxLayout(this)), m_mark(new QWidget(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(theme.space(2));
    m_mark->setAutoFillBackground(true);
    QPalette colour = m_mark->palette();
    colour.setColor(QPalette::Window, theme.tokens().accent);
    m_mark->setPalette(colour);
    m_mark->hide();
    m_edges.setInterval(16);
    connect(&m_edges, &QTimer::timeout, this, &SortColumn::scrollAtEdges);
}

void SortColumn::setRows(const QVector<Row> &rows)
{
    m_edges.stop();
    m_mark->hide();
    m_held = nullptr;
    m_layout->setEnabled(true);
    while (QLayoutItem *item = m_layout->takeAt(0))
        delete item;
    QVector<QWidget *> former = std::exchange(m_rows, {});
    for (const Row &each : rows) {
        m_layout->addWidget(each.row);
        each.row->show(); // at once: it may be given the focus
        m_rows.append(each.row);
        if (former.removeOne(each.row) || !each.handle)
            continue;
        QWidget *row = each.row;
        connect(each.handle, &DragHandle::taken, this, [this, row](QPoint at) { take(row, at); });
        connect(each.handle, &DragHandle::dragged, this, &SortColumn::drag);
        connect(each.handle, &DragHandle::dropped, this, &SortColumn::drop);
    }
    for (QWidget *gone : std::as_const(former)) {
        gone->hide();
        gone->deleteLater();
    }
}

int SortColumn::placeOf(const QWidget *row) const
{
    for (int i = 0; i < m_rows.size(); ++i)
        if (m_rows.at(i) == row)
            return i;
    return -1;
}

void SortColumn::take(QWidget *row, QPoint at)
{
    m_held = row;
    m_pointer = at;
    m_grip = row->mapFromGlobal(at).y();
    row->raise();
    m_layout->setEnabled(false); // it lies where the pointer is, whatever else is shown
    m_edges.start();
}

// By the pointer, not by the row: a row may be higher than its neighbours.
int SortColumn::placeUnder() const
{
    const int y = mapFromGlobal(m_pointer).y();
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [this, y](const QWidget *each) {
        return each != m_held && each->geometry().center().y() < y;
    }));
}

void SortColumn::drag(QPoint to)
{
    if (!m_held)
        return;
    m_pointer = to;
    const int top = std::clamp(mapFromGlobal(to).y() - m_grip, 0, std::max(0, height() - m_held->height()));
    m_held->move(m_held->x(), top);
    QVector<QWidget *> others = m_rows;
    others.removeOne(m_held.data());
    const int place = placeUnder();
    const int y = place < others.size() ? others.at(place)->y() - m_layout->spacing() / 2 : height();
    m_mark->setGeometry(0, std::clamp(y - 3, 0, height() - 6), width(), 6);
    m_mark->setVisible(place != placeOf(m_held));
    m_mark->raise();
    m_held->raise();
}

void SortColumn::drop()
{
    if (!m_held)
        return;
    const int from = placeOf(m_held);
    const int to = placeUnder();
    m_edges.stop();
    m_mark->hide();
    m_held = nullptr;
    m_layout->setEnabled(true);
    m_layout->invalidate(); // it goes back until it is put elsewhere
    m_layout->activate();
    if (from >= 0 && from != to)
        Q_EMIT moved(from, to);
}

void SortColumn::scrollAtEdges()
{
    QWidget *above = parentWidget();
    while (above && !qobject_cast<QScrollArea *>(above))
        above = above->parentWidget();
    auto *area = qobject_cast<QScrollArea *>(above);
    if (!area || !m_held)
        return;
    const int y = area->viewport()->mapFromGlobal(m_pointer).y();
    const int step = y < edge ? -stride : y > area->viewport()->height() - edge ? stride : 0;
    const int before = area->verticalScrollBar()->value();
    area->verticalScrollBar()->setValue(before + step);
    if (area->verticalScrollBar()->value() != before)
        drag(m_pointer);
}

} // namespace belvedere::look
