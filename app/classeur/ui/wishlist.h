// The wishes in their order, above the sections.
#pragma once

#include <classeur/classeur.h>
#include <look/theme.h>

#include <QWidget>

namespace belvedere::look {
class DragHandle;
class Label;
class SortColumn;
}

namespace belvedere::classeur::ui {

// One wish: its number, its name, and buttons to move it.
class WishRow : public QWidget
{
    Q_OBJECT
public:
    WishRow(const look::Theme &theme, const ClasseurItem &item, int count, QWidget *parent = nullptr);
    look::DragHandle *handle() const { return m_handle; }
    bool shows(const ClasseurItem &item, int count) const { return m_item.id == item.id && m_item.title == item.title && m_item.wish == item.wish && m_count == count; }

Q_SIGNALS:
    void moved(int step); // Alt+Up and Alt+Down too
    void left(); // it is to be no wish any more

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const look::Theme &m_theme;
    const ClasseurItem m_item;
    const int m_count;
    look::DragHandle *m_handle;
};

class WishList : public QWidget
{
    Q_OBJECT
public:
    explicit WishList(const look::Theme &theme, QWidget *parent = nullptr);
    // `hint`: say how one wishes when there is none.
    void setWishes(const QVector<ClasseurItem> &wishes, bool hint);

Q_SIGNALS:
    void rankWanted(const QString &id, int rank); // 1 is the first
    void left(const QString &id);

private:
    const look::Theme &m_theme;
    look::Label *m_hint;
    look::SortColumn *m_rows;
    QVector<ClasseurItem> m_wishes;
    QVector<WishRow *> m_shown;
};

} // namespace belvedere::classeur::ui
