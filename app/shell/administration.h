// The administrator's side of a terminal: its code, its page, and what it writes down each minute.
#pragma once

#include <core/journal.h>
#include <core/language.h>
#include <core/settings.h>
#include <look/theme.h>
#include <media/keptstate.h>
#include <terminal/admincode.h>
#include <terminal/status.h>
#include <terminal/ui/codepage.h>
#include <updates/updater.h>

#include <QTimer>

#include <functional>
#include <memory>

namespace belvedere::terminal::ui {
class AdminPage;
}

namespace belvedere::shell {

class Administration : public QObject
{
    Q_OBJECT
public:
    // What it cannot know by itself; asked on the GUI thread.
    struct Knows {
        std::function<terminal::Running()> running;
        std::function<std::optional<ErrorKind>()> updateProblem;
        std::function<QUrl()> oneVideo; // an address of a film of the pack; empty: there are none
    };
    // The clock outlives it.
    Administration(const Settings &settings, const Clock &clock, Knows knows, QObject *parent = nullptr);
    ~Administration() override;

    // Writes down how the terminal is, now and each minute.
    void start();

    // The door. opened() when the code is right.
    QWidget *buildCode(look::Theme &theme);
    // Another code. backRequested() of the page, or changed().
    QWidget *buildNewCode(look::Theme &theme);
    terminal::ui::AdminPage *buildPage(look::Theme &theme, Language language);

Q_SIGNALS:
    void opened();
    void changed();

private:
    void writeDown();
    void refresh(terminal::ui::AdminPage *page);
    void checkServices(terminal::ui::AdminPage *page);
    void judge(const Status &checked, terminal::ui::CodePage *page);

    const Settings m_settings;
    const Clock &m_clock;
    const Knows m_knows;
    const QString m_codeFile;
    Journal m_journal;
    terminal::AdminCode m_code;
    bool m_judging = false; // one try at a time
    std::unique_ptr<terminal::ServiceCheck> m_check;
    QVector<terminal::ServiceState> m_services; // as they last answered
    QTimer m_minute;
};

} // namespace belvedere::shell
