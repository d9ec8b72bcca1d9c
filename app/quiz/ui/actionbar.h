// The row of buttons under a page: in one line where they fit, else in two columns, else in one. The
// first ones stand at the left, the last one (the way on) at the right.
#pragma once

#include <look/theme.h>

#include <QLayout>

namespace belvedere::quiz::ui {

class ActionBar : public QLayout
{
    Q_OBJECT
public:
    ActionBar(const look::Theme &theme, QWidget *parent);
    void setGap(int pixels) { m_gap = pixels; }
    ~ActionBar() override;

    void addItem(QLayoutItem *item) override { m_items.append(item); }
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;

private:
    int columnsFor(int width) const;
    int room(int width) const;
    int rowHeight() const;
    int lineWidth() const; // of all in one line
    void placeInLine(const QRect &rect);

    QList<QLayoutItem *> m_items;
    int m_gap;
};

} // namespace belvedere::quiz::ui
