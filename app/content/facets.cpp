#include <content/facets.h>

#include <QCollator>

#include <algorithm>

namespace belvedere::content {

namespace {

QStringList polesOf(const Guide &guide, const MetierSummary &metier)
{
    QStringList poles;
    for (const Membership &membership : metier.memberships) {
        const Groupe *groupe = guide.groupe(membership.groupe);
        if (groupe && !poles.contains(groupe->pole))
            poles.append(groupe->pole);
    }
    return poles;
}

bool fits(const Catalogue &catalogue, const MetierSummary &metier, const FacetChoice &choice)
{
    return std::all_of(choice.keyValueBegin(), choice.keyValueEnd(), [&](const auto &entry) {
        const auto &[facet, wanted] = entry;
        const QStringList own = valuesOf(catalogue, metier, facet);
        return wanted.isEmpty() || std::any_of(wanted.begin(), wanted.end(), [&](const QString &id) { return own.contains(id); });
    });
}

QCollator collator()
{
    QCollator collator{QLocale(QLocale::French)};
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

QString nameOf(const Catalogue &catalogue, Facet facet, const QString &id, Language language)
{
    switch (facet) {
    case Facet::Pole: {
        const Pole *pole = catalogue.guide.pole(id);
        return pole ? pole->name.in(language) : QString();
    }
    case Facet::Centre: {
        const auto own = catalogue.guide.centres.constFind(id);
        return own == catalogue.guide.centres.constEnd() ? capitalised(catalogue.labels.value(id)) : capitalised(own->in(language));
    }
    case Facet::Secteur:
    case Facet::Statut: return capitalised(catalogue.labels.value(id));
    case Facet::Niveau: break;
    }
    return {};
}

void sortValues(const Catalogue &catalogue, Facet facet, QVector<FacetValue> &values)
{
    const auto placeOf = [&](const QString &pole) {
        const auto &poles = catalogue.guide.poles;
        return std::find_if(poles.begin(), poles.end(), [&](const Pole &p) { return p.id == pole; }) - poles.begin();
    };
    const QCollator names = collator();
    std::sort(values.begin(), values.end(), [&](const FacetValue &a, const FacetValue &b) {
        if (facet == Facet::Pole)
            return placeOf(a.id) < placeOf(b.id);
        if (facet == Facet::Niveau)
            return a.id.toInt() < b.id.toInt();
        const int order = names.compare(a.name, b.name);
        return order != 0 ? order < 0 : a.id < b.id;
    });
}

} // namespace

QStringList valuesOf(const Catalogue &catalogue, const MetierSummary &metier, Facet facet)
{
    switch (facet) {
    case Facet::Pole: return polesOf(catalogue.guide, metier);
    case Facet::Niveau: return {QString::number(metier.niveauRank)};
    case Facet::Centre: return metier.centres;
    case Facet::Secteur: return metier.secteurs;
    case Facet::Statut: break;
    }
    return metier.statuts;
}

QVector<const MetierSummary *> choose(const Catalogue &catalogue, const FacetChoice &choice)
{
    QVector<const MetierSummary *> found;
    for (const MetierSummary &metier : catalogue.metiers) {
        if (fits(catalogue, metier, choice))
            found.append(&metier);
    }
    const QCollator names = collator();
    QHash<const MetierSummary *, QCollatorSortKey> keys;
    for (const auto *metier : std::as_const(found))
        keys.insert(metier, names.sortKey(metier->name()));
    std::stable_sort(found.begin(), found.end(), [&](const auto *a, const auto *b) {
        return keys.constFind(a).value() < keys.constFind(b).value();
    });
    return found;
}

QVector<FacetValue> facetValues(const Catalogue &catalogue, Facet facet, const FacetChoice &choice,
                                Language language)
{
    FacetChoice others = choice;
    others.remove(facet);
    QHash<QString, int> counts;
    for (const MetierSummary &metier : catalogue.metiers) {
        const int one = fits(catalogue, metier, others) ? 1 : 0;
        for (const QString &id : valuesOf(catalogue, metier, facet))
            counts[id] += one;
    }
    QVector<FacetValue> values;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        values.append({it.key(), nameOf(catalogue, facet, it.key(), language), it.value()});
    sortValues(catalogue, facet, values);
    return values;
}

FacetChoice toggled(FacetChoice choice, Facet facet, const QString &id)
{
    QStringList &values = choice[facet];
    if (!values.removeOne(id))
        values.append(id);
    if (values.isEmpty())
        choice.remove(facet);
    return choice;
}

} // namespace belvedere::content
