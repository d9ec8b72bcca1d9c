// The guide of an interview after a 'g'; after anything else what a sealed interview holds.
#include "fuzz.h"

#include <entretien/guide.h>
#include <entretien/ical.h>
#include <entretien/record.h>

#include <QJsonDocument>

using namespace belvedere;
using namespace belvedere::entretien;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray json = fuzz::bytes(data + 1, size - 1);
    if (data[0] == 'g') {
        const auto guide = readGuide(json, QStringLiteral("guide.json"));
        fuzz::require(guide || (guide.error().line > 0 && !guide.error().remedy.isEmpty()), "a refusal says where and what to do");
        fuzz::require(!guide || !guide->themes.isEmpty(), "a guide has a theme");
        return 0;
    }
    const auto read = entretienFrom(QJsonDocument::fromJson(json).object());
    if (!read)
        return 0;
    fuzz::require(read->plan.size() <= mostSteps && read->given.size() <= mostGiven, "an interview is bounded");
    const auto again = entretienFrom(toJson(*read));
    fuzz::require(again && *again == *read, "an interview is read again as the same");
    for (const QByteArray &line : calendarOf(theirs(*read), {}, QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC)).split('\n'))
        fuzz::require(line.size() <= 76, "lines are folded"); // 75 and the CR
    return 0;
}
