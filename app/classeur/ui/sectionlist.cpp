#include <classeur/ui/sectionlist.h>

#include <classeur/ui/itemcard.h>
#include <classeur/ui/sectionhead.h>
#include <classeur/ui/words.h>

#include <look/sortcolumn.h>

#include <QVBoxLayout>

namespace belvedere::classeur::ui {

SectionList::SectionList(const look::Theme &theme, Section section, QWidget *parent) : QWidget(parent), m_theme(theme), m_column(new look::SortColumn(theme))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(1));
    column->addWidget(new SectionHead(theme, iconOf(section), nameOf(section)));
    column->addWidget(m_column);
    connect(m_column, &look::SortColumn::moved, this, &SectionList::wantPlace);
    hide();
}

ItemCard *SectionList::card(const QString &id) const
{
    for (ItemCard *each : m_cards)
        if (each->id() == id)
            return each;
    return nullptr;
}

void SectionList::wantPlace(int from, int to)
{
    if (from >= 0 && from < m_cards.size() && to >= 0 && to < m_cards.size() && from != to)
        Q_EMIT placeWanted(m_cards.at(from)->id(), m_cards.at(to)->id());
}

void SectionList::setItems(const QVector<ClasseurItem> &items, bool sortable, const std::function<bool(const ClasseurItem &)> &isMissing)
{
    QVector<ItemCard *> cards;
    QVector<look::SortColumn::Row> rows;
    for (int i = 0; i < items.size(); ++i) {
        const ItemCard::Place place{i, static_cast<int>(items.size()), sortable, isMissing && isMissing(items.at(i))};
        ItemCard *each = card(items.at(i).id);
        if (!each || !each->shows(items.at(i), place)) {
            each = new ItemCard(m_theme, items.at(i), place);
            connect(each, &ItemCard::moved, this, [this, i](int step) { wantPlace(i, i + step); });
            Q_EMIT cardMade(each);
        }
        cards.append(each);
        rows.append({each, each->handle()});
    }
    m_cards = cards;
    m_column->setRows(rows);
    setVisible(!items.isEmpty());
}

} // namespace belvedere::classeur::ui
