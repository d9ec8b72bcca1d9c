// Cards of equal width in as many columns as fit; the rows are as high as their highest card.
#pragma once

#include <QLayout>

namespace belvedere::look {

class FlowGrid : public QLayout
{
    Q_OBJECT
public:
    // The narrowest column and the gap between cards, in pixels.
    FlowGrid(QWidget *parent, double minColumnWidth, int gap, int maxColumns = 100);
    ~FlowGrid() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange({0, 0, width, 0}, false); }
    void setGeometry(const QRect &rect) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;

private:
    int arrange(const QRect &rect, bool place) const;
    int rowHeight(int first, int columns, int width) const;

    QList<QLayoutItem *> m_items;
    int m_minWidth;
    int m_gap;
    int m_maxColumns;
};

} // namespace belvedere::look
