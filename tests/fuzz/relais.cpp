// Relais: a region's CSV table, or the JSON of the public-service directory. The first byte says which.
#include "fuzz.h"

#include <relais/directory.h>
#include <relais/relaistable.h>

using namespace belvedere;
using namespace belvedere::relais;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const fuzz::InputFile file;
    if (size == 0)
        return 0;
    const QString path = file.write(fuzz::bytes(data + 1, size - 1));
    qint64 taken = 0;
    const RelaisSink sink = [&taken](const Relais &relais, const QString &, qint64 line) -> Status {
        ++taken;
        fuzz::require(!relais.id.isEmpty() && !relais.name.isEmpty() && line > 0, "a relais has an id, a name and a line");
        const bool placed = relais.position.latitude != 0 || relais.position.longitude != 0;
        fuzz::require(!placed || places::isPlausible(relais.position), "its position is on the globe");
        (void)stateAt(relais.hours, QDateTime(QDate(2026, 9, 2), QTime(10, 0)));
        fuzz::require(relais.hours.isEmpty() || readOpeningHours(toText(relais.hours)) == relais.hours, "its hours are read as they are written");
        return {};
    };
    content::ImportReport report;
    const StopFlag stop = false;
    const Status read = data[0] == 'd' ? readDirectory(path, sink, stop, {}, report) : readRelaisTable(path, sink, stop, report);
    fuzz::require(report.read == taken + report.skipped || !read, "every relais is handed on or left out");
    if (!read)
        fuzz::require(!read.error().file.isEmpty() && !read.error().detail.isEmpty(), "a refusal says what and where");
    return 0;
}
