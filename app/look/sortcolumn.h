// Rows under each other, which the person puts into another order by their handles.
#pragma once

#include <look/draghandle.h>

#include <QPointer>
#include <QTimer>
#include <QVector>

class QVBoxLayout;

namespace belvedere::look {

class SortColumn : public QWidget
{
    Q_OBJECT
public:
    explicit SortColumn(const Theme &theme, QWidget *parent = nullptr);

    // The rows from now on; those that were shown before and are not any more die. `handle` is a part of the row.
    struct Row {
        QWidget *row;
        DragHandle *handle; // null: it stays where it is
    };
    void setRows(const QVector<Row> &rows);

Q_SIGNALS:
    // The person wants the row of that place at another one. The rows stay as they are until setRows().
    void moved(int from, int to);

private:
    void take(QWidget *row, QPoint at);
    void drag(QPoint to);
    void drop();
    void scrollAtEdges();
    int placeOf(const QWidget *row) const;
    int placeUnder() const; // of the row that is held, among the others

    const Theme &m_theme;
    QVBoxLayout *m_layout;
    QVector<QWidget *> m_rows;
    QPointer<QWidget> m_held;
    QWidget *m_mark;  // where it would come to lie
    int m_grip = 0;   // of the pointer below the top of the row
    QPoint m_pointer; // of the screen
    QTimer m_edges;
};

} // namespace belvedere::look
