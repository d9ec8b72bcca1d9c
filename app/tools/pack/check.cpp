// belvedere-pack check
#include "commands.h"
#include "reach.h"

#include <content/guiderules.h>

namespace belvedere::tools {

int checkCommand(const content::Pack &pack)
{
    const auto guide = pack.guide();
    const auto metiers = pack.metiers();
    if (!guide || !metiers)
        return refuse(guide ? metiers.error() : guide.error());
    const auto problems = content::checkGuide(*guide);
    for (const auto &problem : problems)
        say(problem.text());
    QHash<QString, int> counts;
    int unplaced = 0;
    for (const auto &metier : *metiers) {
        ++counts[metier.primaryGroupe()];
        unplaced += metier.memberships.isEmpty() ? 1 : 0;
    }
    for (const auto &groupe : guide->groupes)
        say(QStringLiteral("%1 %2 %3 métiers").arg(groupe.pole, -14).arg(groupe.id, -16).arg(counts[groupe.id], 4));
    const auto missed = unreachable(*guide, *metiers);
    for (const auto &id : missed)
        say(QStringLiteral("no answer can reach %1").arg(id));
    const double share = 100.0 * double(metiers->size() - missed.size()) / double(qMax<qsizetype>(1, metiers->size()));
    say(QStringLiteral("%1 of %2 métiers can be reached (%3 %), %4 unplaced, %5 problems in the quiz")
            .arg(metiers->size() - missed.size()).arg(metiers->size()).arg(share, 0, 'f', 1)
            .arg(unplaced).arg(problems.size()));
    return problems.isEmpty() && unplaced == 0 && share >= 99.0 ? exitDone : exitRefused;
}

} // namespace belvedere::tools
