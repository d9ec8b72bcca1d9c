#include <shell/trialclass.h>

#include <core/resource.h>
#include <seance/ui/consolepage.h>
#include <seance/ui/projectionpage.h>
#include <seance/ui/summarypage.h>
#include <seance/ui/teacherwords.h>
#include <seance/ui/trialstrip.h>

namespace belvedere::shell {

namespace desk = seance::ui::teacher;
using seance::Rehearsal;
using training::Deed;

TrialClass::TrialClass(const seance::Scenario &scenario, const Clock &clock, ClassKnows knows, const Rehearsal::Material &material, quint32 seed, const Route &from)
    : m_clock(clock, Rehearsal::timesFaster), m_knows(std::move(knows)), m_class(m_clock, scenario, material, seed), m_coach(training::shippedTips()), m_from(from)
{
    connect(&m_class, &Rehearsal::stageChanged, this, &TrialClass::follow);
    connect(&m_class, &Rehearsal::ended, this, [this] {
        did(Deed::Ended);
        Q_EMIT openRequested({Route::Place::Trial, QStringLiteral("summary")});
    });
}

TrialClass::~TrialClass() = default;

seance::Scenario TrialClass::usualScenario()
{
    const QString file = QStringLiteral("essai-scenario.json");
    return seance::readScenario(resource(QStringLiteral("training/") + file), file).value_or(seance::Scenario());
}

// What the teacher has done is seen by where the class is.
void TrialClass::follow()
{
    const seance::Stage now = m_class.stage(), before = std::exchange(m_seen, now);
    using Kind = seance::Stage::Shown::Kind;
    if (now.step >= 0)
        did(Deed::Begun);
    if (before.step >= 0 && now.step != before.step)
        did(Deed::Next);
    if (now.paused && !before.paused)
        did(Deed::Paused);
    if (!now.paused && before.paused)
        did(Deed::Resumed);
    if (now.shown.kind != Kind::Nothing && before.shown.kind == Kind::Nothing)
        did(Deed::Put);
    if (now.shown.kind == Kind::Nothing && before.shown.kind != Kind::Nothing)
        did(Deed::Taken);
}

void TrialClass::did(Deed deed)
{
    if (m_coach.did(deed))
        showTip();
}

void TrialClass::showTip()
{
    if (!m_strip)
        return;
    const training::Tip *tip = m_coach.now();
    m_strip->setTip({tip ? tip->say : QString(), m_coach.done() + 1, m_coach.all(), m_tipsHidden});
}

desk::ConsolePage *TrialClass::buildConsole(look::Theme &theme)
{
    auto *page = new desk::ConsolePage(theme, m_clock, m_knows.find);
    joinConsole(*page, m_class, m_knows, m_clock, true);
    m_strip = new desk::TrialStrip(theme, Rehearsal::timesFaster);
    page->addTrial(m_strip);
    showTip();
    connect(m_strip, &desk::TrialStrip::tipsHidden, this, [this](bool hidden) {
        m_tipsHidden = hidden;
        showTip();
    });
    connect(page, &desk::ConsolePage::extendRequested, this, [this] { did(Deed::Extended); });
    connect(page, &desk::ConsolePage::hideWordRequested, this, [this] { did(Deed::Hid); });
    connect(page, &desk::ConsolePage::pupilOpened, this, [this] { did(Deed::Looked); });
    connect(page, &desk::ConsolePage::projectRequested, this, [this] {
        did(Deed::Projected);
        Q_EMIT openRequested({Route::Place::Trial, QStringLiteral("projection")});
    });
    connect(page, &desk::ConsolePage::endRequested, &m_class, &Rehearsal::end);
    return page;
}

desk::ProjectionPage *TrialClass::buildProjection(look::Theme &theme)
{
    auto *page = new desk::ProjectionPage(theme, m_clock);
    joinProjection(*page, m_class, m_knows, m_clock, true);
    return page;
}

desk::SummaryPage *TrialClass::buildSummary(look::Theme &theme, const QString &centreName)
{
    desk::ClassSummary summary = desk::summaryOf(m_class.pupils(), m_class.scenario(), m_clock.now().toLocalTime().date(), centreName, {m_knows.pole, m_knows.metier}, m_class.hiddenWords());
    summary.title = desk::trialTitle(summary.title); // also on paper
    auto *page = new desk::SummaryPage(theme, summary, {}, false);
    connect(page, &desk::SummaryPage::printRequested, this, &TrialClass::printRequested);
    connect(page, &desk::SummaryPage::againRequested, this, &TrialClass::againRequested);
    return page;
}

} // namespace belvedere::shell
