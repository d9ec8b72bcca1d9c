#include <shell/trialinterview.h>

#include <entretien/ui/consentpanel.h>
#include <entretien/ui/summarypage.h>
#include <entretien/ui/words.h>
#include <seance/ui/trialstrip.h>

namespace belvedere::shell {

using training::Deed;

namespace {

// Beside Asked, of any theme but the first.
std::optional<Deed> deedOfTab(const entretien::Guide &guide, int tab)
{
    using Shows = entretien::Theme::Shows;
    if (tab > 0 && tab < guide.themes.size()) {
        if (guide.themes.at(tab).shows == Shows::Strengths)
            return Deed::Strong;
        if (guide.themes.at(tab).shows == Shows::Formations)
            return Deed::Searched;
    }
    return {};
}

} // namespace

TrialInterview::TrialInterview(Means means, const Clock &clock, const Route &from)
    : m_means(std::move(means)), m_clock(clock), m_session(m_keeper, entretien::newEntretien(m_means.example.label, clock.now()), clock), m_coach(m_means.example.tips), m_from(from)
{
    connect(&m_session, &entretien::Session::changed, this, &TrialInterview::look);
}

TrialInterview::~TrialInterview() = default;

void TrialInterview::look()
{
    const entretien::Entretien &now = m_session.entretien();
    if (!now.notes.isEmpty())
        did(Deed::Noted);
    if (!now.plan.isEmpty())
        did(Deed::Planned);
    if (now.next.day.isValid())
        did(Deed::Dated);
    if (!now.given.isEmpty())
        did(Deed::Given);
    if (entretien::ui::isAgreed(m_means.guide, now.consent))
        did(Deed::Agreed);
}

void TrialInterview::did(Deed deed)
{
    if (m_coach.did(deed))
        showTip();
}

void TrialInterview::showTip()
{
    if (!m_strip)
        return;
    const training::Tip *tip = m_coach.now();
    m_strip->setTip({tip ? tip->say : QString(), m_coach.done() + 1, m_coach.all(), m_tipsHidden});
}

entretien::ui::EntretienPage *TrialInterview::buildPage(look::Theme &theme)
{
    using entretien::ui::EntretienPage;
    EntretienPage::Means means;
    means.guide = m_means.guide;
    means.language = m_means.language;
    means.exampleName = m_means.example.name;
    means.says = m_means.example.says;
    means.formations = m_means.formations;
    means.person.strengths = m_means.strengths;
    for (const training::Example::Kept &each : m_means.example.classeur)
        means.person.classeur += entretien::ui::Openable{each.title, each.title, each.detail, each.icon};
    auto *page = new EntretienPage(theme, m_session, m_clock, m_view, std::move(means));
    m_strip = new seance::ui::teacher::TrialStrip(theme, entretien::ui::exampleSays(m_means.example.name));
    page->addStrip(m_strip);
    showTip();
    connect(m_strip, &seance::ui::teacher::TrialStrip::tipsHidden, this, [this](bool hidden) {
        m_tipsHidden = hidden;
        showTip();
    });
    connect(page, &EntretienPage::tabShown, this, [this](int tab) {
        if (tab > 0)
            did(Deed::Asked);
        if (const auto deed = deedOfTab(m_means.guide, tab))
            did(*deed);
    });
    connect(page, &EntretienPage::sharedWithThePerson, this, [this](bool shared) {
        if (shared)
            did(Deed::Shared);
    });
    connect(page, &EntretienPage::summaryRequested, this, [this] {
        did(Deed::Summed);
        Q_EMIT openRequested({Route::Place::TrialInterview, QStringLiteral("summary")});
    });
    for (const auto signal : {&EntretienPage::openRequested, &EntretienPage::formationRequested})
        connect(page, signal, this, &TrialInterview::nothingBehind);
    for (const auto signal : {&EntretienPage::allFormationsRequested, &EntretienPage::playRequested, &EntretienPage::resumeRequested, &EntretienPage::exploreRequested})
        connect(page, signal, this, &TrialInterview::nothingBehind);
    return page;
}

entretien::ui::SummaryPage *TrialInterview::buildSummary(look::Theme &theme)
{
    using entretien::ui::SummaryPage;
    const entretien::Theirs own = entretien::theirs(m_session.entretien());
    auto *page = new SummaryPage(theme, {own, entretien::ui::isAgreed(m_means.guide, m_session.entretien().consent), false, {}, m_means.language});
    page->sayExample(entretien::ui::exampleSays(m_means.example.name));
    connect(page, &SummaryPage::classeurRequested, this, &TrialInterview::nothingBehind);
    connect(page, &SummaryPage::keepRequested, this, &TrialInterview::nothingBehind);
    connect(page, &SummaryPage::printRequested, this, [this, own] { Q_EMIT printRequested(entretien::ui::planHtml(own, m_means.centreName, m_means.language)); });
    connect(page, &SummaryPage::consentRequested, this, [this] {
        m_view.tab = static_cast<int>(m_means.guide.themes.size()) + 1;
        m_view.forTwo = true;
        Q_EMIT openRequested({Route::Place::TrialInterview});
    });
    return page;
}

} // namespace belvedere::shell
