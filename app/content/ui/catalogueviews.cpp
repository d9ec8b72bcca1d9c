#include <content/ui/catalogueviews.h>

namespace belvedere::content::ui {

QString poleOf(const Guide &guide, const MetierSummary &metier)
{
    const Groupe *groupe = guide.groupe(metier.primaryGroupe());
    return groupe ? groupe->pole : QString();
}

QVector<const Groupe *> groupesOf(const Guide &guide, const QString &pole)
{
    QVector<const Groupe *> found;
    for (const Groupe &groupe : guide.groupes) {
        if (groupe.pole == pole)
            found.append(&groupe);
    }
    return found;
}

int countOfPole(const Catalogue &catalogue, const QString &pole)
{
    const auto inPole = [&](const Membership &membership) {
        const Groupe *groupe = catalogue.guide.groupe(membership.groupe);
        return groupe && groupe->pole == pole;
    };
    return static_cast<int>(std::count_if(
        catalogue.metiers.begin(), catalogue.metiers.end(), [&](const MetierSummary &metier) {
            return std::any_of(metier.memberships.begin(), metier.memberships.end(), inPole);
        }));
}

QMap<int, int> levelsOf(const Metiers &metiers)
{
    QMap<int, int> levels;
    for (const auto *metier : metiers)
        ++levels[metier->niveauRank];
    return levels;
}

Metiers ofLevel(const Metiers &metiers, int rank)
{
    Metiers kept;
    for (const auto *metier : metiers) {
        if (rank < 0 || metier->niveauRank == rank)
            kept.append(metier);
    }
    return kept;
}

} // namespace belvedere::content::ui
