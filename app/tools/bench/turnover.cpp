// From the end of a visit to the invitation, and from a touch on it to home.
#include "kiosk.h"
#include "measures.h"

namespace belvedere::bench {
namespace {

constexpr int usualTurns = 20;

} // namespace

Status measureTurnover(const Options &options, Report &report)
{
    Kiosk kiosk(options.pack);
    if (const Status started = kiosk.start(); !started)
        return started;
    Figure end{QStringLiteral("visit_end"), QStringLiteral("visit: end, until the invitation can be touched"),
               QStringLiteral("ms"), {}};
    Figure begin{QStringLiteral("visit_begin"), QStringLiteral("visit: begin, until home is painted"),
                 QStringLiteral("ms"), {}};
    const auto &metiers = kiosk.shell().catalogue()->metiers;
    for (int run = 0; run < options.runs(usualTurns); ++run) {
        begin.samples += kiosk.untilPainted([&kiosk] { kiosk.shell().beginVisit(); });
        const double read = kiosk.untilRead(metiers.at(run % metiers.size()).id); // there is something to wipe
        kiosk.settle(200);
        end.samples += kiosk.untilPainted([&kiosk] { kiosk.shell().endVisit(); });
        kiosk.settle(500); // the web engine throws away its profile
        if (read < 0 || begin.samples.last() < 0 || end.samples.last() < 0)
            return fail(ErrorKind::Internal, QStringLiteral("a visit does not begin or end"));
    }
    report.add(end);
    report.add(begin);
    return {};
}

} // namespace belvedere::bench
