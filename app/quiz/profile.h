// What the answers say: a posterior over pôles and groupes, and the answers behind it.
//
// The model (app/quiz/README.md gives the sources): each answer is a choice among the six items of a
// question and "none of these". Item i has the utility u_i = sum_p w_ip theta_p + sum_g v_ig delta_g,
// with theta_p the person's liking of pôle p and delta_g that of groupe g beside its pôle; "none" has
// a fixed utility. First choice: multinomial logit over the seven; second choice, where there is one:
// the same over the five items left (Plackett-Luce). Priors are normal, centred on 0; the posterior is approximated at its mode
// (Laplace). Probabilities of order are taken from draws of it with a fixed seed, so that the same
// answers give the same result.
#pragma once

#include <content/guide.h>
#include <quiz/answers.h>
#include <quiz/model.h>

namespace belvedere::quiz {

struct PoleScore {
    QString pole;
    double mean = 0;     // posterior mean of theta_p
    double deviation = 0; // posterior standard deviation
    double share = 0;    // 0 to 1, softmax of the means: the size of the valley; they sum to 1
    double first = 0;    // probability that this pôle is the person's first
    // The order between this pôle and the first cannot be claimed: the first is above it with a
    // probability below Model::orderLevel, or nothing but a hint is known. False for the first itself.
    bool tiedWithFirst = false;
    QVector<QString> chosenItems; // the items chosen that speak for it, strongest first
};

struct GroupeScore {
    QString groupe;
    double mean = 0; // theta of its pôle + delta
    double deviation = 0;
    double firstThree = 0; // probability to be among the person's first three
    QVector<QString> chosenItems;
};

enum class Certainty {
    None,   // nothing answered: no result is shown
    Hint,   // fewer than 9 answers with a choice: leanings, no order is claimed
    Some,   // an order is claimed where it is likely
    Strong, // the first pôle is the first with a probability of 0.8 or more
};

struct Profile {
    int answered = 0; // questions answered, "none of these" too, that the guide knows
    Certainty certainty = Certainty::None;
    QVector<PoleScore> poles;     // best first
    QVector<GroupeScore> groupes; // best first
    QHash<QString, double> centres; // centre d'intérêt -> liking, from the chosen items; above 0: liked
};

// Answers to questions or items that the guide does not know are left out. A few milliseconds.
Profile computeProfile(const content::Guide &guide, const Answers &answers, const Model &model = {});

// The pôles between which no order is claimed, with the first one; one alone when it stands out.
QVector<QString> firstPoles(const Profile &profile);

} // namespace belvedere::quiz
