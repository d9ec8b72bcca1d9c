// A section of the classeur: its heading and its cards, in the order of the person's.
#pragma once

#include <classeur/classeur.h>
#include <look/theme.h>

#include <QWidget>

#include <functional>

namespace belvedere::look {
class SortColumn;
}

namespace belvedere::classeur::ui {

class ItemCard;

class SectionList : public QWidget
{
    Q_OBJECT
public:
    SectionList(const look::Theme &theme, Section section, QWidget *parent = nullptr);

    // Cards that would look the same stay, with the focus and what is being typed in them. `sortable`: all of the
    // section are shown, so that there is an order to change.
    void setItems(const QVector<ClasseurItem> &items, bool sortable, const std::function<bool(const ClasseurItem &)> &isMissing = {});
    ItemCard *card(const QString &id) const; // null when there is none
    const QVector<ItemCard *> &cards() const { return m_cards; }

Q_SIGNALS:
    void cardMade(belvedere::classeur::ui::ItemCard *card);
    void placeWanted(const QString &id, const QString &neighbour); // it is to take the place of that one

private:
    void wantPlace(int from, int to);

    const look::Theme &m_theme;
    look::SortColumn *m_column;
    QVector<ItemCard *> m_cards;
};

} // namespace belvedere::classeur::ui
