// From a profile to métiers, each with its reasons.
#pragma once

#include <content/metier.h>
#include <quiz/profile.h>

#include <QSet>

namespace belvedere::quiz {

struct Reason {
    enum class Kind { Item, Centre } kind = Kind::Item;
    QString id;          // of the item chosen, or of the centre d'intérêt
    double strength = 0; // part of the score it brings; only positive reasons are given
};

struct Proposal {
    QString metier;
    QString groupe; // through which it is proposed
    double score = 0;
    QVector<Reason> reasons; // strongest first, at most three
};

struct Wishes {
    QSet<QString> liked;    // métiers liked: those close to them rise
    QSet<QString> putAside; // métiers not to propose again
};

// The best métiers for a profile, best first. Ties are broken by a hash of the métier and of the
// answers, so that no métier is favoured by its place. Among the first ten: at least three groupes
// and three levels of studies, where the métiers given allow. Empty when no item has been chosen.
QVector<Proposal> propose(const content::Guide &guide, const QVector<content::MetierSummary> &metiers,
                          const Answers &answers, const Profile &profile, const Wishes &wishes,
                          int limit);

} // namespace belvedere::quiz
