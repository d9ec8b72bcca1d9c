// What has changed from one set of answers to another.
#pragma once

#include <quiz/outcome.h>

namespace belvedere::quiz {

struct Changes {
    QVector<QString> up;   // pôles whose valley is larger now, the most first
    QVector<QString> down; // smaller
    QVector<QString> in;   // métiers that came into the first ten, in their order now
    QVector<QString> out;  // that went out, in their order before
    bool isEmpty() const { return up.isEmpty() && down.isEmpty() && in.isEmpty() && out.isEmpty(); }
};

// How large each valley is shown, 0 to 1: those between which no order is claimed are equally large.
QHash<QString, double> shownShares(const Profile &profile);

// A valley has changed when its shown share has, by 2 points at least: less is not seen on the chart.
Changes changesBetween(const Outcome &before, const Outcome &after);

} // namespace belvedere::quiz
