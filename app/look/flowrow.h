// Things of their own width, one after another, in as many lines as they need: chips, small buttons.
#pragma once

#include <QLayout>

namespace belvedere::look {

class FlowRow : public QLayout
{
    Q_OBJECT
public:
    FlowRow(QWidget *parent, int gap);
    ~FlowRow() override;

    void addItem(QLayoutItem *item) override { m_items.append(item); }
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange({0, 0, width, 0}, false); }
    void setGeometry(const QRect &rect) override;
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;

private:
    int arrange(const QRect &rect, bool place) const; // the height

    QList<QLayoutItem *> m_items;
    int m_gap;
};

} // namespace belvedere::look
