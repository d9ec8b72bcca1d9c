// The longest stall of the GUI thread in whole visits, by keyboard and by touch.
#include "kiosk.h"
#include "measures.h"

#include <visit/driver.h>

namespace belvedere::bench {
namespace {

constexpr int usualVisits = 3; // of each hand

using Hand = visit::Driver::Hand;

visit::StallMeter::Step worstOf(const visit::StallMeter &meter)
{
    visit::StallMeter::Step worst;
    for (const auto &step : meter.steps()) {
        worst.wallMs = qMax(worst.wallMs, step.wallMs);
        worst.ownMs = qMax(worst.ownMs, step.ownMs);
    }
    return worst;
}

} // namespace

Status measureStalls(const Options &options, Report &report)
{
    Kiosk kiosk(options.pack);
    if (const Status started = kiosk.start(); !started)
        return started;
    Figure wall{QStringLiteral("stall"), QStringLiteral("stall: the longest of a whole visit"), QStringLiteral("ms"), {}};
    Figure own{QStringLiteral("stall_own"), QStringLiteral("stall: the same without waiting for a processor"),
               QStringLiteral("ms"), {}};
    const QVector<Hand> hands = options.quick ? QVector{Hand::Touch} : QVector{Hand::Keyboard, Hand::Touch};
    for (int run = 0; run < (options.quick ? 1 : usualVisits); ++run) {
        for (const Hand hand : hands) {
            visit::StallMeter meter;
            visit::Driver driver(kiosk.shell(), meter, hand, {});
            const QString wrong = visit::wholeVisit(driver, kiosk.shell(), static_cast<quint32>(run + 1));
            if (!wrong.isEmpty())
                return fail(ErrorKind::Internal, wrong);
            kiosk.settle(500);
            wall.samples += worstOf(meter).wallMs;
            own.samples += worstOf(meter).ownMs;
        }
    }
    report.add(wall);
    report.add(own);
    return {};
}

} // namespace belvedere::bench
