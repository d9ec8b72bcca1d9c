#include <contact/routing.h>

#include <algorithm>

namespace belvedere::contact {

QString nameOf(Desk desk)
{
    return desk == Desk::National ? QStringLiteral("moel") : QStringLiteral("advisers");
}

const Rule &ruleFor(const Rules &rules, const Profile &profile)
{
    const auto found = std::find_if(rules.begin(), rules.end(), [&profile](const Rule &rule) {
        return holds(rule.when, [&profile](const QString &field) { return valueOf(profile, field); });
    });
    return found == rules.end() ? rules.last() : *found;
}

} // namespace belvedere::contact
