// A calendar, as the importer of events reads it.
#include "fuzz.h"

#include <territoire/calendarreader.h>

#include <QBuffer>

using namespace belvedere;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    QByteArray ics = fuzz::bytes(data, size);
    QBuffer buffer(&ics);
    buffer.open(QIODevice::ReadOnly);
    content::ImportReport report;
    const auto events = territoire::readCalendar(buffer, QStringLiteral("agenda.ics"), false, {}, report);
    if (!events) {
        fuzz::require(events.error().line > 0 && !events.error().remedy.isEmpty(), "a refusal says where and what to do");
        return 0;
    }
    fuzz::require(report.read == events->size() + report.skipped, "every event is kept or left out");
    for (const territoire::CalendarEvent &event : *events) {
        fuzz::require(!event.title.isEmpty() && !event.from.source.isEmpty() && event.from.published.isValid(),
                      "an event has a title, a source and a date");
        fuzz::require(!event.occurrences.isEmpty() && event.occurrences.size() <= 400, "it takes place, a bounded number of times");
        for (const territoire::Occurrence &each : event.occurrences)
            fuzz::require(each.start <= each.end, "it ends after it began");
    }
    return 0;
}
