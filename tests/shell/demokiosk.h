// A kiosk in English on some demo fiches, with its window shown, for whole visits in one process.
#pragma once

#include <shell/shell.h>
#include <shell/window.h>

#include <QTemporaryDir>

#include <memory>

class DemoKiosk
{
public:
    static constexpr int patience = 20'000; // ms, for anything that is waited for

    // Builds the pack and starts with these settings, in its own folder; false when either fails.
    bool start(belvedere::Settings settings = {});
    void useFolder(const QString &path) { m_path = path; } // of all that it keeps, in place of its own
    void letPass(qint64 milliseconds) { m_clock.skipped += milliseconds; } // as if nobody had been there
    void stop() { m_shell.reset(); }

    belvedere::shell::Shell *operator->() const { return m_shell.get(); }
    belvedere::shell::Shell *get() const { return m_shell.get(); }
    belvedere::shell::Window *window() const { return &m_shell->window(); }
    bool isAt(belvedere::shell::Route::Place place) const { return m_shell->current().place == place; }
    // Presses the first control whose name begins so, as soon as there is one, through its action interface.
    bool press(const QString &name) const;
    // Presses it, and waits for a place.
    bool go(const char *name, belvedere::shell::Route::Place place) const;

private:
    struct SkippingClock : belvedere::SystemClock {
        qint64 elapsed() const override { return SystemClock::elapsed() + skipped; }
        qint64 skipped = 0;
    };

    QTemporaryDir m_folder;
    QString m_path = m_folder.path();
    SkippingClock m_clock;
    std::unique_ptr<belvedere::shell::Shell> m_shell;
};
