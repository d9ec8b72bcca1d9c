#include <quiz/itemsupport_p.h>

#include <quiz/model.h>

namespace belvedere::quiz {

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
