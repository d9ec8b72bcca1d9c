// The teacher's side of class sessions: the one that is open on this terminal, which outlives the visits, and its pages.
#pragma once

#include <shell/deskpages.h>
#include <shell/drafts.h>
#include <shell/route.h>

#include <core/clock.h>
#include <core/settings.h>
#include <look/theme.h>
#include <seance/beacon.h>
#include <seance/host.h>
#include <seance/local.h>

#include <QObject>

#include <memory>

namespace belvedere::seance::ui::teacher {
class ConsolePage;
class DoorPage;
class EditorPage;
class ProjectionPage;
class SummaryPage;
}

namespace belvedere::shell {

// Where class sessions meet, by the settings: [seance], else what [live] says.
seance::Meeting meetingOf(const Settings &settings);

class Classroom : public QObject
{
    Q_OBJECT
public:
    using Knows = ClassKnows;
    // The clock outlives it. `folder`: of its own.
    Classroom(const Settings &settings, QString folder, const Clock &clock, Knows knows, QObject *parent = nullptr);
    ~Classroom() override; // an open session is taken up at the next start

    // On a server of this machine, which pupils find on the local network; before start().
    void meetLocally();
    // Goes on with the session that stood open when the terminal stopped, and reads the teacher's own scenarios.
    void start();
    bool isOffered() const { return m_server || meetingOf(m_settings).isThere(); }
    bool isOpen() const; // a session
    const Knows &knows() const { return m_knows; }
    const seance::Host *host() const { return m_host.get(); } // null: none was opened or is looked at

    seance::ui::teacher::DoorPage *buildDoor(look::Theme &theme);
    seance::ui::teacher::EditorPage *buildEditor(look::Theme &theme);
    seance::ui::teacher::ConsolePage *buildConsole(look::Theme &theme); // these where isOpen()
    seance::ui::teacher::ProjectionPage *buildProjection(look::Theme &theme);
    bool hasSummary() const;
    seance::ui::teacher::SummaryPage *buildSummary(look::Theme &theme); // where hasSummary()

Q_SIGNALS:
    void openRequested(const belvedere::shell::Route &route);
    void printRequested(const QString &html);
    void rehearseRequested(const belvedere::seance::Scenario &scenario);
    void changed(); // what is open
    void saved(bool done); // the scenario that is being written

private:
    void begin(const seance::Scenario &scenario);
    void takeUp();
    net::HttpPolicy policy() const;
    seance::Meeting meeting() const;
    void shine();  // so that pupils find a class on a server of this machine
    void follow(); // the host
    void readOwn();
    void edit(const seance::Scenario &scenario, const QString &ownId); // takes up the draft of it where there is one
    void goOn(const Draft &draft);
    void joinDrafts(seance::ui::teacher::DoorPage *page);
    void save(seance::Scenario scenario, bool use);
    void bringIn(const QVector<seance::Scenario> &scenarios, seance::ui::teacher::DoorPage *page);
    void removeOwn(const seance::Scenario &scenario);
    void takeAway(const QString &name, const QByteArray &bytes, seance::ui::teacher::SummaryPage *page);

    const Settings m_settings;
    const QString m_folder;
    const Clock &m_clock;
    const Knows m_knows;
    std::unique_ptr<seance::Host> m_host; // null: none is open, and none is to be looked at
    std::unique_ptr<seance::LocalServer> m_server; // null: classes meet on the region's
    std::unique_ptr<seance::Beacon> m_beacon;
    QString m_shinesFor; // the code
    QString m_noServer;  // why it does not start; empty: it does
    QVector<seance::Scenario> m_own;
    Drafts m_drafts;
    seance::Scenario m_edited, m_begun; // as it is now, as it was saved
    QString m_editedId; // under which it is kept; empty: it is not yet
    QString m_draftName; // of what is edited
    std::optional<Draft> m_forgotten; // the last one
    QString m_toSay;    // at the door
    QDate m_day; // on which it was ended
    bool m_takingUp = false;
};

} // namespace belvedere::shell
