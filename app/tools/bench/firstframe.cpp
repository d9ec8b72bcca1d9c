#include "kiosk.h"
#include "measures.h"

#include <QTest>

#include <cstdio>
#include <ctime>

namespace belvedere::bench {
namespace {

void printNow(const char *what)
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    std::printf("%s %lld\n", what, now.tv_sec * 1'000'000'000LL + now.tv_nsec);
}

} // namespace

int runFirstFrame(const Options &options)
{
    Kiosk kiosk(options.pack);
    if (const Status started = kiosk.startBare(); !started) {
        std::fprintf(stderr, "%s\n", qPrintable(started.error().text()));
        return 1;
    }
    const bool answered = waitFor([&kiosk](const std::function<void()> &finish) {
        QWidget *invitation = kiosk.page();
        whenPainted(invitation, [&kiosk, invitation, finish] {
            printNow("painted");
            // Through the queue of events, where the start of the web engine may stand before it.
            QMetaObject::invokeMethod(invitation, [&kiosk, invitation, finish] {
                QTest::mouseClick(invitation, Qt::LeftButton);
                whenPainted(kiosk.page(), [finish] {
                    printNow("answered");
                    finish();
                });
            }, Qt::QueuedConnection);
        });
    });
    return answered ? 0 : 1;
}

} // namespace belvedere::bench
