#include <shell/shell.h>

#include <shell/administration.h>
#include <shell/attractpage.h>
#include <shell/problempage.h>
#include <shell/asking.h>
#include <shell/classroom.h>
#include <shell/inclass.h>
#include <shell/interviewing.h>
#include <shell/signing.h>
#include <shell/spacekeeping.h>
#include <shell/terminalstatus.h>
#include <shell/topbar.h>
#include <shell/trialclass.h>
#include <shell/trialinterview.h>
#include <shell/window.h>

#include <classeur/ui/keeppage.h>
#include <classeur/ui/resumepage.h>
#include <content/ui/fichebrowser.h>
#include <core/log.h>
#include <kiosk/ui/onscreenkeyboard.h>
#include <outbox/outbox.h>

#include <QApplication>
#include <QClipboard>
#include <QPixmapCache>

namespace belvedere::shell {

QString outboxFolder(const Settings &settings)
{
    return dataFolder(settings) + QStringLiteral("/outbox");
}

QString statisticsFolder(const Settings &settings)
{
    return dataFolder(settings) + QStringLiteral("/statistics");
}

Shell::Shell(const Settings &settings, const Clock &clock, QObject *parent)
    : QObject(parent), m_settings(settings), m_clock(clock), m_language(settings.language),
      m_shelf(dataFolder(settings)), m_updater(settings, dataFolder(settings), clock),
      m_keeper(std::make_unique<classeur::Keeper>(dataFolder(settings) + QStringLiteral("/classeurs"),
                                                  settings.retentionDays, clock)),
      m_window(std::make_unique<Window>(m_theme)),
      m_browser(std::make_unique<content::ui::FicheBrowser>(m_library)),
      m_outbox(std::make_unique<outbox::Outbox>(settings, outboxFolder(settings), clock, spaceRules(settings, [this](const QString &digest) { return documentBytes(digest); }))),
      m_signing(std::make_unique<Signing>(settings, clock, *m_outbox)),
      m_spaces(std::make_unique<SpaceKeeping>(settings, *m_outbox, waysOfSpace())),
      m_counting(settings, statisticsFolder(settings), clock),
      m_asking(std::make_unique<Asking>(settings, requestsFolder(settings), clock, m_library, [this] { return closedWords(); })),
      m_interviewing(std::make_unique<Interviewing>(settings, dataFolder(settings) + QStringLiteral("/entretiens"), clock)),
      m_idle(clock, {settings.idleSeconds * 1000LL, settings.warningSeconds * 1000LL}),
      m_videos(std::make_unique<media::VideoKeeper>(settings, dataFolder(settings), clock)),
      m_ahead(priority::aheadOf(priority::priorities(), settings.priorities)), m_printer(settings.printer),
      m_administration(std::make_unique<Administration>(settings, clock, knowsOfAdministration())), m_started(clock.now())
{
    QPixmapCache::setCacheLimit(24 * 1024);
    setLanguage(m_language);
    m_theme.setReducedMotion(m_settings.reducedMotion);
    m_theme.applyTo(*qApp);
    connect(&m_theme, &look::Theme::changed, this, [this] {
        m_theme.applyTo(*qApp);
        rebuild();
    });
    m_idle.setRule([this](const kiosk::IdleTimes &usual) { return m_inClass ? m_inClass->idleTimes(usual) : usual; });
    connect(&m_idle, &IdleWatch::warning, m_window.get(), &Window::showCountdown);
    connect(&m_idle, &IdleWatch::stayed, m_window.get(), &Window::hideCountdown);
    connect(&m_idle, &IdleWatch::over, this, &Shell::endVisit);
    connect(m_window.get(), &Window::stayRequested, &m_idle, &IdleWatch::touch);
    connect(m_window.get(), &Window::endRequested, this, &Shell::endVisit);
    joinReading();
    joinAsking();
    joinInterviewing();
    joinClasses();
    usePlayer(std::make_unique<media::Player>(settings));
    connect(m_videos.get(), &media::VideoKeeper::changed, this, [this] { m_keptVideos = m_videos->kept(); });
    connect(&m_updater, &updates::Updater::packReady, this, &Shell::adoptUpdate);
    connect(this, &Shell::ready, m_administration.get(), &Administration::start);
}

Shell::~Shell()
{
    m_window.reset(); // the pages die before what they were handed
}

void Shell::beginVisit()
{
    if (m_visit || !m_catalogue)
        return;
    if (m_switching) {
        m_beginWanted = true;
        return;
    }
    m_updater.setVisiting(true);
    m_videos->setVisiting(true);
    m_noNetwork = false; // as far as this visit knows
    m_visit = newVisit();
    startGame();
    m_browser->startVisit();
    m_idle.start();
    open({Place::Home});
}

std::unique_ptr<Visit> Shell::newVisit() const
{
    auto visit = std::make_unique<Visit>();
    visit->near.here = m_here;
    visit->near.radiusKm = m_settings.radiusKm;
    visit->near.ahead = m_ahead.kinds;
    return visit;
}

void Shell::startGame()
{
    m_game = std::make_unique<quiz::Game>(m_catalogue->guide, m_visit->answers, m_visit->seed, m_visit->way);
}

void Shell::endVisit()
{
    m_idle.stop();
    leaveClass();
    m_lessonsDone.clear();
    leaveVideo({Place::Attract});
    m_trail.clear();
    m_keeper->forgetKeys();
    const outbox::Contents latest = contents();
    m_exploreQuery.clear();
    leavePrinter();
    m_game.reset();
    m_change.reset();
    m_sounds.setOn(false);
    {
        const QSignalBlocker quiet(m_theme);
        m_theme.setReducedMotion(m_settings.reducedMotion);
        m_theme.setSimpleWords(false);
    }
    m_aloud.forget();
    m_aloud.setPace(speech::Pace::Normal);
    for (const auto *each : {m_visit.get(), m_other.get()}) {
        if (each)
            count(*each);
    }
    m_other.reset();
    m_visits += m_visit ? 1 : 0;
    const auto gone = std::move(m_visit); // dies at the end, after the pages that looked at it
    const bool asBefore = m_language == m_settings.language && m_theme.mode() == look::Mode::Light
        && m_theme.textScale() < 1.01;
    if (!asBefore) {
        const QSignalBlocker quiet(m_theme);
        m_theme.setMode(look::Mode::Light);
        m_theme.setTextScale(1.0);
        setLanguage(m_settings.language);
    }
    if (!asBefore)
        m_theme.applyTo(*qApp);
    show({Place::Attract});
    m_browser->endVisit();
    m_signing->signOut(latest);
    m_asking->endVisit();
    m_interviewing->endVisit();
    for (const auto mode : {QClipboard::Clipboard, QClipboard::Selection})
        QGuiApplication::clipboard()->clear(mode); // for whoever comes next
    m_updater.setVisiting(false);
    m_videos->setVisiting(false);
    Q_EMIT visitEnded();
    adoptUpdate();
}

void Shell::count(const Visit &visit)
{
    m_counting.setDepartement(m_here ? m_here->departement : QString());
    m_counting.count(visit.log.counts(m_language));
}

void Shell::open(const Route &route)
{
    m_trail.open(route);
    show(route);
}

void Shell::back()
{
    show(m_trail.back());
}

void Shell::returnTo(const Route &route)
{
    m_trail.returnTo(route);
    show(route);
}

void Shell::show(const Route &route)
{
    leaveVideo(route);
    m_aloud.stop();
    const bool visiting = m_visit && route.place != Place::Attract && route.place != Place::Problem;
    TopBar *bar = nullptr;
    if (visiting) {
        m_visit->log.saw(route.place);
        bar = new TopBar(m_theme, static_cast<int>(m_visit->classeur.items().size()));
        connect(bar, &TopBar::homeRequested, this, [this] { open({Place::Home}); });
        connect(bar, &TopBar::classeurRequested, this, [this] { open({Place::Classeur}); });
        connect(bar, &TopBar::largerTextRequested, this, &Shell::nextTextScale);
        connect(bar, &TopBar::readingRequested, this, &Shell::toggleReading);
        connect(bar, &TopBar::comfortRequested, this, [this] {
            m_comfortRow = -1;
            open({Place::Comfort});
        });
        connect(bar, &TopBar::endRequested, this, [this] {
            // What was not kept is offered once before it is lost.
            if (m_visit->classeur.hasUnkept() && current().place != Place::Keep)
                open({Place::Keep});
            else
                leave();
        });
        connect(&m_visit->classeur, &classeur::Classeur::changed, bar, [this, bar] {
            bar->setKept(static_cast<int>(m_visit->classeur.items().size()));
        });
    }
    QWidget *page = build(route);
    m_window->show(bar ? withClassBar(bar) : nullptr, page);
    if (route.place != Place::Trial && route.place != Place::Print)
        forgetTrial(m_trial.release());
    if (route.place != Place::TrialInterview && route.place != Place::Print)
        forgetTrialInterview(m_trialInterview.release());
    if (m_pause)
        m_pause->raise();
    if (visiting && m_inClass)
        m_inClass->wentTo(route);
    if (!m_pause) // that keeps the keys
        QMetaObject::invokeMethod(page, "focusFirst", Qt::QueuedConnection);
    Q_EMIT pageShown();
}

void Shell::rebuild()
{
    if (m_trail.current().place == Place::Attract && !m_visit)
        show({m_catalogue ? Place::Attract : Place::Problem});
    else
        show(m_trail.current());
}

void Shell::nextTextScale()
{
    static constexpr double steps[]{1.0, 1.25, 1.5, 2.0};
    for (const double step : steps) {
        if (step > m_theme.textScale() + 0.01) {
            m_theme.setTextScale(step);
            return;
        }
    }
    m_theme.setTextScale(1.0);
}

void Shell::setLanguage(Language language)
{
    m_language = language;
    m_tongue.speak(language);
    if (m_keys)
        m_keys->setLanguage(language, m_theme.tokens().surface);
}

quiz::Game &Shell::game()
{
    return *m_game;
}

} // namespace belvedere::shell
