// What the program costs while somebody thinks about a question.
#include "kiosk.h"
#include "machine.h"
#include "measures.h"

#include <QTest>

namespace belvedere::bench {
namespace {

constexpr int usualQuestions = 3;
constexpr int idleMs = 10'000;
constexpr int quickRestMs = 1000;

} // namespace

Status measureIdle(const Options &options, Report &report)
{
    Kiosk kiosk(options.pack);
    if (const Status started = kiosk.start(); !started)
        return started;
    kiosk.shell().beginVisit();
    kiosk.shell().open({shell::Route::Place::Quiz});
    Figure own{QStringLiteral("idle"), QStringLiteral("idle: processor time at a question"), QStringLiteral("%"), {}};
    Figure web{QStringLiteral("idle_web"), QStringLiteral("idle: the same of the web engine"), QStringLiteral("%"), {}};
    for (int question = 0; question < options.runs(usualQuestions); ++question) {
        QTest::keyClick(kiosk.page(), Qt::Key_0);
        kiosk.settle(3000); // the step has been walked, the next one drawn
        const Spent before = spent();
        QElapsedTimer clock;
        clock.start();
        kiosk.settle(options.quick ? quickRestMs : idleMs);
        const Spent after = spent();
        const double seconds = static_cast<double>(clock.nsecsElapsed()) / 1e9;
        own.samples += 100 * (after.ownSeconds - before.ownSeconds) / seconds;
        web.samples += 100 * (after.childrenSeconds - before.childrenSeconds) / seconds;
    }
    report.add(own);
    report.add(web);
    return {};
}

} // namespace belvedere::bench
