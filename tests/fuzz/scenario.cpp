// A scenario that a teacher brings: a fault has its place, and what is taken is within its bounds and written is read again
// as the same.
#include "fuzz.h"

#include <seance/scenario.h>

using namespace belvedere;
using namespace belvedere::seance;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (const auto draft = readDraft(fuzz::bytes(data, size), QStringLiteral("draft.json"))) {
        fuzz::require(draft->steps.size() <= mostSteps, "a draft is bounded");
        const auto again = readDraft(writeScenario(*draft), QStringLiteral("again.json"));
        fuzz::require(again && *again == *draft, "a draft is read again as the same");
    }
    const auto scenario = readScenario(fuzz::bytes(data, size), QStringLiteral("scenario.json"));
    if (!scenario) {
        fuzz::require(!scenario.error().remedy.isEmpty(), "a refusal says what to do");
        return 0;
    }
    fuzz::require(scenario->steps.size() <= mostSteps && scenario->title.size() <= longestTitle && scenario->about.size() <= longestAbout, "a scenario is bounded");
    const auto again = readScenario(writeScenario(*scenario), QStringLiteral("again.json"));
    fuzz::require(again && *again == *scenario, "a scenario is read again as the same");
    return 0;
}
