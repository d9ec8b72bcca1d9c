#include <quiz/closeness_p.h>

#include <quiz/model.h>

#include <algorithm>

namespace belvedere::quiz {
namespace {

double sharedGroupes(const content::MetierSummary &a, const content::MetierSummary &b)
{
    double shared = 0;
    for (const content::Membership &one : a.memberships) {
        for (const content::Membership &other : b.memberships) {
            if (one.groupe == other.groupe)
                shared += std::min(one.weight, other.weight);
        }
    }
    return shared;
}

// Jaccard: what is in both over what is in either.
double overlap(const QStringList &a, const QStringList &b)
{
    const auto both = std::count_if(a.cbegin(), a.cend(), [&](const QString &id) { return b.contains(id); });
    const auto either = a.size() + b.size() - both;
    return either > 0 ? static_cast<double>(both) / static_cast<double>(either) : 0;
}

} // namespace

double closeness(const content::MetierSummary &a, const content::MetierSummary &b)
{
    return 0.5 * sharedGroupes(a, b) + 0.25 * overlap(a.centres, b.centres) + 0.25 * overlap(a.secteurs, b.secteurs);
}

double itemSupport(const content::Guide &guide, const content::Item &item, const content::MetierSummary &metier)
{
    // What a choice adds to a liking goes with the prior variance of that liking.
    const Model model;
    const double perPole = model.poleDeviation * model.poleDeviation;
    const double perGroupe = model.groupeDeviation * model.groupeDeviation;
    double support = 0;
    for (const content::Membership &membership : metier.memberships) {
        const content::Groupe *groupe = guide.groupe(membership.groupe);
        const double pole = groupe ? item.poles.value(groupe->pole) : 0;
        support += membership.weight * (perPole * pole + perGroupe * item.groupes.value(membership.groupe));
    }
    return support;
}

} // namespace belvedere::quiz
