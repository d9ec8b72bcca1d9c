// The order in which proposals are shown: the best, without ten times the same.
#pragma once

#include <QVector>

namespace belvedere::quiz {

// What decides of a candidate's place. `groupe` and `level` are small numbers, equal for equal things.
struct Candidate {
    double score = 0;
    quint64 tie = 0; // smaller goes first among equal scores
    int groupe = 0;
    int level = 0;
    int index = 0; // of the métier, for the caller
};

// The `limit` best, best first. Among the first ten, each further one of a groupe or of a level already
// shown loses a little; and at least three groupes and three levels are there where the candidates
// (and the limit) allow.
QVector<Candidate> arrange(QVector<Candidate> candidates, int limit);

} // namespace belvedere::quiz
