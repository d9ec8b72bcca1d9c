#include <content/closeness.h>

#include <algorithm>

namespace belvedere::content {
namespace {

double sharedGroupes(const MetierSummary &a, const MetierSummary &b)
{
    double shared = 0;
    for (const Membership &one : a.memberships) {
        for (const Membership &other : b.memberships) {
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

double closeness(const MetierSummary &a, const MetierSummary &b)
{
    return 0.5 * sharedGroupes(a, b) + 0.25 * overlap(a.centres, b.centres) + 0.25 * overlap(a.secteurs, b.secteurs);
}

QVector<const MetierSummary *> closest(const Catalogue &catalogue, const MetierSummary &metier, int count,
                                       const QStringList &without)
{
    QVector<std::pair<double, const MetierSummary *>> found;
    for (const MetierSummary &other : catalogue.metiers) {
        if (other.id != metier.id && !without.contains(other.id))
            found.append({closeness(metier, other), &other});
    }
    const auto nearer = [](const auto &a, const auto &b) { return a.first > b.first; };
    std::stable_sort(found.begin(), found.end(), nearer);
    QVector<const MetierSummary *> out;
    for (const auto &[nearness, other] : found) {
        if (out.size() >= count || nearness <= 0)
            break;
        out.append(other);
    }
    return out;
}

} // namespace belvedere::content
