// What a stranger in a class sends: whatever comes, what is taken of it is within its bounds, and written it is read again
// as the same.
#include "fuzz.h"

#include <seance/register.h>
#include <seance/wire.h>

using namespace belvedere;
using namespace belvedere::seance;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto element = net::readXml(fuzz::bytes(data, size));
    if (!element)
        return 0;
    const QDateTime now = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
    const QString key = QStringLiteral("k");
    Register of;
    of.take(key, 0, jsonOf(Named{QStringLiteral("Lynx bleu")}), now);
    if (const auto records = readRecords(*element)) {
        fuzz::require(records->size() <= mostRecordsAtOnce, "few at once");
        for (const Numbered &each : *records) {
            const auto record = readRecord(each.record);
            fuzz::require(record && jsonOf(*record) == each.record, "a record is read again as the same");
            (void)of.take(key, each.number, each.record, now);
        }
        const auto again = readRecords(elementOf(*records));
        fuzz::require(again && again->size() == records->size(), "records are read again");
    }
    const Pupil &pupil = of.pupils().first();
    fuzz::require(pupil.progress.step < mostSteps && pupil.progress.done <= pupil.progress.of && pupil.progress.place.size() <= longestValue, "progress is bounded");
    fuzz::require(!pupil.shown || (pupil.shown->values.size() <= mostValues && pupil.shown->step < mostSteps), "what is shown is bounded");
    const auto back = Register::fromJson(of.toJson());
    fuzz::require(back && back->toJson() == of.toJson(), "a register comes back");
    if (const auto stage = readStage(*element, now)) {
        fuzz::require(stage->stage.title.size() <= longestTitle && stage->stage.now.says.size() <= longestSays, "a stage is bounded");
        const auto again = readStage(elementOf(*stage, now), now);
        fuzz::require(again && again->stage == stage->stage && again->number == stage->number && again->over == stage->over, "a stage is read again as the same");
    }
    if (const auto hello = readHello(*element))
        fuzz::require(hello->token.size() == 32 && hello->pseudonym.size() <= longestValue, "a hello is bounded");
    if (const auto welcome = readWelcome(*element, now))
        fuzz::require(welcome->pseudonym.size() <= longestValue, "a welcome is bounded");
    (void)readTaken(*element);
    (void)readNo(*element);
    return 0;
}
