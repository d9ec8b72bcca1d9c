// A class that is played, for a teacher to practise, with what may be tried: it dies with its pages, and nothing of it is
// kept.
#pragma once

#include <shell/deskpages.h>
#include <shell/route.h>

#include <look/theme.h>
#include <seance/rehearsal.h>
#include <training/coach.h>

#include <QPointer>

namespace belvedere::seance::ui::teacher {
class SummaryPage;
class TrialStrip;
}

namespace belvedere::shell {

class TrialClass : public QObject
{
    Q_OBJECT
public:
    // The clock outlives it. `from`: where it was asked for.
    TrialClass(const seance::Scenario &scenario, const Clock &clock, ClassKnows knows, const seance::Rehearsal::Material &material, quint32 seed, const Route &from);
    ~TrialClass() override;

    static seance::Scenario usualScenario();

    Route from() const { return m_from; }
    const seance::Scenario &scenario() const { return m_class.scenario(); }
    seance::Rehearsal &played() { return m_class; }
    const training::Coach &coach() const { return m_coach; }

    seance::ui::teacher::ConsolePage *buildConsole(look::Theme &theme);
    seance::ui::teacher::ProjectionPage *buildProjection(look::Theme &theme);
    seance::ui::teacher::SummaryPage *buildSummary(look::Theme &theme, const QString &centreName);

Q_SIGNALS:
    void openRequested(const belvedere::shell::Route &route);
    void printRequested(const QString &html);
    void againRequested();

private:
    void follow();
    void did(training::Deed deed);
    void showTip();

    const seance::QuickClock m_clock;
    const ClassKnows m_knows;
    seance::Rehearsal m_class;
    training::Coach m_coach;
    const Route m_from;
    seance::Stage m_seen;
    QPointer<seance::ui::teacher::TrialStrip> m_strip;
    bool m_tipsHidden = false;
};

} // namespace belvedere::shell
