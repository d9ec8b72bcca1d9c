// All métiers, narrowed by pôle, level, centre d'intérêt, secteur and statut at once.
#pragma once

#include <content/facets.h>
#include <look/page.h>

namespace belvedere::look {
class Button;
class Label;
}

namespace belvedere::content::ui {

class BrowsePage : public look::Page
{
    Q_OBJECT
public:
    // The choice is that of the visit; the shell keeps what choiceChanged() says.
    BrowsePage(look::Theme &theme, std::shared_ptr<const Catalogue> catalogue, Language language,
               const FacetChoice &choice, QWidget *parent = nullptr);

Q_SIGNALS:
    void openMetier(const QString &id);
    void choiceChanged(const belvedere::content::FacetChoice &choice);

private:
    void buildFacets();
    void openFacet(Facet facet);   // its values, or closes them when they are open
    void choose(const FacetChoice &choice);
    void showChosen();
    void showMetiers();
    void addCards(int from);
    QString valueName(Facet facet, const FacetValue &value) const;

    std::shared_ptr<const Catalogue> m_catalogue;
    Language m_language;
    FacetChoice m_choice;
    QVector<const MetierSummary *> m_found;
    std::optional<Facet> m_open;
    QMap<Facet, look::Button *> m_facets;
    look::Label *m_count = nullptr;
    look::Button *m_more = nullptr;
    // Slots of the body whose content changes.
    QVBoxLayout *m_values = nullptr;
    QVBoxLayout *m_chosen = nullptr;
    QVBoxLayout *m_cards = nullptr;
    int m_shown = 0; // cards
};

} // namespace belvedere::content::ui
