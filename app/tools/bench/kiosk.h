// The kiosk, whole and on the screen, in this process: what a visitor meets.
#pragma once

#include <core/clock.h>
#include <core/result.h>
#include <shell/shell.h>

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <functional>

namespace belvedere::bench {

class Kiosk
{
public:
    explicit Kiosk(const QString &pack);

    // Starts it and waits until the invitation is there and the web engine has come to rest.
    Status start();
    // Only until the invitation is ready; its first frame is not painted yet.
    Status startBare();

    shell::Shell &shell() { return m_shell; }
    QWidget *page() const;

    // Does something, then waits until the page that is shown has been painted and the event loop is
    // free again. Milliseconds from the call; -1 when that takes more than 20 s.
    double untilPainted(const std::function<void()> &action);
    // Opens a fiche and waits until it can be read, with the same unit and the same -1.
    double untilRead(const QString &metier);
    // Turns the event loop. Not QTest::qWait: the web engine has a message pump of its own, which needs
    // a loop that runs and not one that is polled.
    void settle(int milliseconds);

private:
    QTemporaryDir m_data;
    SystemClock m_clock;
    shell::Shell m_shell;
};

// Turns the event loop until `finish` is called by what `begin` was given; false after 20 s.
bool waitFor(const std::function<void(const std::function<void()> &finish)> &begin);
// Calls `done` once, after something of that page has been painted, in the next turn of the event loop.
void whenPainted(QWidget *page, const std::function<void()> &done);

} // namespace belvedere::bench
