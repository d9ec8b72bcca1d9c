#include <quiz/pairing.h>

#include <algorithm>

namespace belvedere::quiz {
namespace {

QHash<QString, int> placesOf(const QVector<Proposal> &proposals)
{
    QHash<QString, int> places;
    for (const Proposal &proposal : proposals)
        places.insert(proposal.metier, static_cast<int>(places.size()));
    return places;
}

QVector<QString> without(const QVector<Proposal> &proposals, const QHash<QString, int> &others)
{
    QVector<QString> alone;
    for (const Proposal &proposal : proposals) {
        if (!others.contains(proposal.metier))
            alone.append(proposal.metier);
    }
    return alone;
}

} // namespace

Pairing pairUp(const Outcome &mine, const Outcome &theirs)
{
    Pairing pairing;
    pairing.known = mine.profile.certainty > Certainty::Hint && theirs.profile.certainty > Certainty::Hint;
    if (!pairing.known)
        return pairing;
    const QVector<QString> theirPoles = firstPoles(theirs.profile);
    for (const QString &pole : firstPoles(mine.profile)) {
        if (theirPoles.contains(pole))
            pairing.poles.append(pole);
    }
    std::sort(pairing.poles.begin(), pairing.poles.end()); // no order is claimed
    const auto myPlaces = placesOf(mine.proposals);
    const auto theirPlaces = placesOf(theirs.proposals);
    for (const Proposal &proposal : mine.proposals) {
        if (theirPlaces.contains(proposal.metier))
            pairing.both.append(proposal.metier);
    }
    std::sort(pairing.both.begin(), pairing.both.end(), [&](const QString &a, const QString &b) {
        const int first = myPlaces.value(a) + theirPlaces.value(a);
        const int second = myPlaces.value(b) + theirPlaces.value(b);
        return first != second ? first < second : a < b;
    });
    pairing.onlyMine = without(mine.proposals, theirPlaces);
    pairing.onlyTheirs = without(theirs.proposals, myPlaces);
    return pairing;
}

} // namespace belvedere::quiz
