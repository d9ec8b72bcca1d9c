#include <contact/condition.h>

#include <algorithm>

namespace belvedere::contact {

bool holds(const When &when, const ValueOf &valueOf)
{
    const auto is = [&valueOf](const Condition &condition) { return condition.values.contains(valueOf(condition.field)); };
    return std::all_of(when.all.begin(), when.all.end(), is) && std::none_of(when.none.begin(), when.none.end(), is);
}

} // namespace belvedere::contact
