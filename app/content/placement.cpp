#include <content/placement.h>

#include <algorithm>

namespace belvedere::content {

namespace {

double meanWeight(const QStringList &ids, const QHash<QString, double> &weights)
{
    if (ids.isEmpty())
        return 0;
    double sum = 0;
    for (const QString &id : ids)
        sum += weights.value(id);
    return sum / static_cast<double>(ids.size());
}

} // namespace

QVector<Membership> placeMetier(const MetierSummary &metier, const QVector<PlacementRule> &rules)
{
    constexpr qsizetype mostGroupes = 3;
    QVector<Membership> found;
    for (const PlacementRule &rule : rules) {
        const double score = meanWeight(metier.secteurs, rule.secteurs)
                             + meanWeight(metier.centres, rule.centres) + rule.metiers.value(metier.id);
        if (score > 0)
            found.append({rule.groupe, score});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Membership &a, const Membership &b) { return a.weight > b.weight; });
    double sum = 0;
    qsizetype kept = 0;
    while (kept < qMin(found.size(), mostGroupes) && found.at(kept).weight >= found.first().weight / 2)
        sum += found.at(kept++).weight;
    found.resize(kept);
    for (Membership &membership : found)
        membership.weight /= sum;
    return found;
}

} // namespace belvedere::content
