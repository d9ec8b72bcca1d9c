// Choosing métiers by several traits at once.
#pragma once

#include <content/library.h>
#include <core/language.h>

#include <QMap>

namespace belvedere::content {

enum class Facet { Pole, Niveau, Centre, Secteur, Statut };
inline constexpr Facet allFacets[]{Facet::Pole, Facet::Niveau, Facet::Centre, Facet::Secteur, Facet::Statut};

// The values chosen of each facet: ids; of Niveau, the niveauRank as a decimal number. A métier fits
// when it has one at least of the values of each facet; a facet without a value asks for nothing.
using FacetChoice = QMap<Facet, QStringList>;

struct FacetValue {
    QString id;
    QString name;  // in the language of the screen where the pack has it; empty for Niveau
    int count = 0; // métiers that fit this value and the choice of the other facets
};

// The values of that facet that the métier has.
QStringList valuesOf(const Catalogue &catalogue, const MetierSummary &metier, Facet facet);
// Those that fit the choice, by name.
QVector<const MetierSummary *> choose(const Catalogue &catalogue, const FacetChoice &choice);
// Every value of the facet that a métier of the pack has, also those that would leave none: pôles in
// the order of the guide, levels from the lowest, the others by name. What is chosen of the facet
// itself does not count.
QVector<FacetValue> facetValues(const Catalogue &catalogue, Facet facet, const FacetChoice &choice,
                                Language language);
// Adds the value, or takes it away when it is there.
FacetChoice toggled(FacetChoice choice, Facet facet, const QString &id);

} // namespace belvedere::content
