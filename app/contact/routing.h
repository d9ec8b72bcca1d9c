// Who answers: rules in data send those in initial training to monorientationenligne, the others to the advisers
// of the region.
#pragma once

#include <contact/condition.h>
#include <contact/profile.h>
#include <contact/wording.h>

namespace belvedere::contact {

enum class Desk {
    National, // monorientationenligne, of ONISEP
    Region,   // the advisers of the region
};
QString nameOf(Desk desk); // "moel", "advisers": as in the rules, and for counting

struct Rule {
    QString id;
    When when;
    Desk desk = Desk::Region;
    Wording because; // said to the person
};

// The first that holds decides. The last has no condition, so that everybody is sent somewhere.
using Rules = QVector<Rule>;

// The rules are not empty.
const Rule &ruleFor(const Rules &rules, const Profile &profile);

} // namespace belvedere::contact
