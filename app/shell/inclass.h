// A pupil's side of a class session, of one visit: where the class is, and what of the visit is told to the teacher.
#pragma once

#include <shell/route.h>

#include <core/clock.h>
#include <core/settings.h>
#include <kiosk/idle.h>
#include <look/theme.h>
#include <seance/beacon.h>
#include <seance/member.h>
#include <seance/ui/joinpage.h>
#include <seance/ui/seancebar.h>

#include <QObject>
#include <QPointer>
#include <QSet>

#include <functional>
#include <memory>
#include <optional>

namespace belvedere::seance::ui {
class WordsPage;
}

namespace belvedere::shell {

// What a pupil may show to the class under their pseudonym, one at a time: by their own choice alone.
enum class Showable : int { Valleys, Words, Wishes };

class InClass : public QObject
{
    Q_OBJECT
public:
    // Of the visit as it is now. Empty lists: none.
    struct Visited {
        int answered = 0, questions = 0; // of the way that was taken
        QStringList wishes;              // métiers, the first wish first
    };
    struct Asks {
        std::function<Visited()> visited;
        std::function<QStringList()> poles; // of the results, the best first: a few milliseconds; empty before there are any
    };
    // The clock outlives it; `folder` is where what the teacher does not have yet stands sealed.
    InClass(const Settings &settings, QString folder, const Clock &clock, Asks asks, QObject *parent = nullptr);
    ~InClass() override; // leaves

    seance::ui::JoinPage *buildJoin(look::Theme &theme);
    seance::ui::WordsPage *buildWords(look::Theme &theme);
    seance::ui::SeanceBar *buildBar(const look::Theme &theme); // where isIn()

    bool isIn() const; // the class session, also while the line is cut
    bool isPaused() const;
    const seance::Stage &stage() const { return m_member->stage(); }
    // Where the step of now is done; nothing: nowhere.
    std::optional<Route> placeOfStep() const;
    // How long a pupil may do nothing, now.
    kiosk::IdleTimes idleTimes(const kiosk::IdleTimes &usual) const;
    bool mayShow(Showable what) const; // there is something of it
    bool isShowing(Showable what) const { return m_showing == what; }
    bool isShowingAnything() const { return m_showing.has_value(); }
    void setShowing(Showable what, bool shows); // as it is now: what is added later is not shown by that

    void wentTo(const Route &route); // a page was opened
    void lookAgain();                // something of the visit has changed

Q_SIGNALS:
    void openRequested(const belvedere::shell::Route &route);
    void changed(); // in or out, paused or not
    void showingChanged(); // what may be shown, or is
    void ended();   // the teacher has ended it, or put this pupil out

private:
    void join(const QString &code, const QString &pseudonym);
    void connectTo(const seance::Meeting &meeting, const net::HttpPolicy &policy, const QString &code, const QString &pseudonym);
    // On the local network; with that problem where nobody answers there.
    void searchHere(const QString &code, const QString &pseudonym, seance::ui::JoinPage::Problem otherwise);
    void refuse(seance::ui::JoinPage::Problem problem);
    void stateChanged();
    void stageChanged();
    void showBar();
    QStringList showable(Showable what) const;
    void leave();

    const Settings m_settings;
    const QString m_folder;
    const Clock &m_clock;
    const Asks m_asks;
    std::unique_ptr<seance::Member> m_member; // null: none was asked for
    std::unique_ptr<seance::BeaconSearch> m_search;
    QString m_code, m_asked; // that is joined, and under what name
    bool m_here = false;     // it is a class of the local network
    QPointer<seance::ui::JoinPage> m_join;
    QPointer<seance::ui::SeanceBar> m_bar;
    seance::ui::SeanceBar::State m_shownState; // on the bar of now or of the page before
    QPointer<seance::ui::WordsPage> m_wordsPage;
    QString m_typed, m_pseudonym;
    seance::Stage m_seen;    // as it was when it last changed
    seance::Progress m_told;
    QSet<QString> m_opened;  // fiches and videos, in the step of now
    std::optional<qint64> m_lostAt; // the line, of the clock's elapsed()
    QStringList m_words;     // given in the step of now
    std::optional<Showable> m_showing;
    bool m_helps = false, m_done = false, m_wasIn = false;
};

} // namespace belvedere::shell
