// What is played to practise, a class or an interview: it begins from the training, the staff's door or a scenario, and is forgotten when it is left.
#include <shell/shell.h>

#include <shell/classroom.h>
#include <shell/interviewing.h>
#include <shell/opennow.h>
#include <shell/trialclass.h>
#include <shell/trialinterview.h>
#include <shell/window.h>

#include <entretien/ui/summarypage.h>
#include <entretien/ui/words.h>
#include <look/toast.h>
#include <seance/ui/consolepage.h>
#include <seance/ui/projectionpage.h>
#include <seance/ui/summarypage.h>

#include <QRandomGenerator>

namespace belvedere::shell {

namespace {

constexpr int metiersOfTrial = 12;

} // namespace

void Shell::beginTrial(const seance::Scenario &scenario)
{
    seance::Rehearsal::Material material;
    if (m_catalogue) {
        for (const auto &pole : m_catalogue->guide.poles)
            material.poles += pole.id;
        const auto &metiers = m_catalogue->metiers;
        const qsizetype each = qMax<qsizetype>(1, metiers.size() / metiersOfTrial);
        for (qsizetype at = 0; at < metiers.size() && material.metiers.size() < metiersOfTrial; at += each)
            material.metiers += metiers.at(at).id;
    }
    const Route from = m_trial ? m_trial->from() : current();
    TrialClass *before = m_trial.release();
    m_trial = std::make_unique<TrialClass>(scenario, m_clock, m_classroom->knows(), material, QRandomGenerator::global()->generate(), from);
    connect(m_trial.get(), &TrialClass::openRequested, this, &Shell::open, Qt::QueuedConnection);
    connect(m_trial.get(), &TrialClass::printRequested, this, [this](const QString &html) { printPages(html, look::Pages::One); });
    connect(m_trial.get(), &TrialClass::againRequested, this, [this] { beginTrial(m_trial->scenario()); }, Qt::QueuedConnection);
    open({Place::Trial});
    forgetTrial(before);
}

// Its pages, which look at it, are gone by then.
void Shell::forgetTrial(TrialClass *trial)
{
    if (!trial)
        return;
    trial->disconnect(this);
    trial->deleteLater();
}

QWidget *Shell::buildTrial(const QString &page)
{
    m_idle.start();
    if (!m_trial)
        return buildStaff();
    look::Page *made = nullptr;
    if (page == QStringLiteral("projection"))
        made = m_trial->buildProjection(m_theme);
    else if (page == QStringLiteral("summary"))
        made = m_trial->buildSummary(m_theme, m_settings.centreName);
    else
        made = m_trial->buildConsole(m_theme);
    connect(made, &look::Page::backRequested, this, [this, page] {
        if (page == QStringLiteral("projection"))
            open({Place::Trial});
        else if (m_trial)
            open(m_trial->from());
    });
    return made;
}

void Shell::beginTrialInterview()
{
    TrialInterview::Means means;
    means.example = training::shippedExample();
    means.guide = m_interviewing->guide();
    means.centreName = m_settings.centreName;
    means.language = m_language;
    means.formations = [this] { return askOpenNow(m_library, this, m_settings, m_clock.now().toLocalTime().date(), m_language); };
    for (const QString &id : std::as_const(means.example.poles)) {
        if (const auto *pole = m_catalogue ? m_catalogue->guide.pole(id) : nullptr)
            means.strengths += entretien::ui::Openable{pole->id, pole->name.in(m_language), pole->phrase.in(m_language), {}};
    }
    const Route from = current();
    m_trialInterview = std::make_unique<TrialInterview>(std::move(means), m_clock, from);
    connect(m_trialInterview.get(), &TrialInterview::openRequested, this, &Shell::open, Qt::QueuedConnection);
    connect(m_trialInterview.get(), &TrialInterview::printRequested, this, [this](const QString &html) { printPages(html); });
    connect(m_trialInterview.get(), &TrialInterview::nothingBehind, this, [this] {
        auto *toast = new look::Toast(m_theme, m_window->page());
        toast->showMessage(entretien::ui::nothingBehindSays());
    });
    open({Place::TrialInterview});
}

// Its pages, which look at it, are gone by then.
void Shell::forgetTrialInterview(TrialInterview *trial)
{
    if (!trial)
        return;
    m_idle.setIdle(m_settings.idleSeconds * 1000LL);
    trial->disconnect(this);
    trial->deleteLater();
}

QWidget *Shell::buildTrialInterview(const QString &page)
{
    m_idle.setIdle(std::max(m_settings.idleSeconds * 1000LL, m_settings.entretienIdleMinutes * 60'000LL)); // one reads, and talks it over
    m_idle.start();
    if (!m_trialInterview)
        return buildStaff();
    look::Page *made = nullptr;
    if (page == QStringLiteral("summary"))
        made = m_trialInterview->buildSummary(m_theme);
    else
        made = m_trialInterview->buildPage(m_theme);
    connect(made, &look::Page::backRequested, this, [this, page] {
        if (page == QStringLiteral("summary"))
            open({Place::TrialInterview});
        else if (m_trialInterview)
            open(m_trialInterview->from());
    });
    return made;
}

} // namespace belvedere::shell
