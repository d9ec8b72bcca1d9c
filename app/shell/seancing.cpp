// Class sessions: the teacher's pages, which need no visit, and a visit that takes part in one.
#include <shell/shell.h>

#include <shell/classroom.h>
#include <shell/inclass.h>
#include <shell/staffpage.h>
#include <shell/terminalstatus.h>
#include <shell/trialclass.h>
#include <shell/window.h>

#include <core/whendone.h>
#include <look/toast.h>
#include <media/videoreader.h>
#include <quiz/profile.h>
#include <seance/ui/consolepage.h>
#include <seance/ui/doorpage.h>
#include <seance/ui/editorpage.h>
#include <seance/ui/joinpage.h>
#include <seance/ui/pausepage.h>
#include <seance/ui/projectionpage.h>
#include <seance/ui/seancebar.h>
#include <seance/ui/summarypage.h>
#include <seance/ui/wordspage.h>
#include <training/ui/trainingpage.h>

#include <QPromise>
#include <QVBoxLayout>

namespace belvedere::shell {

using seance::Step;

namespace {

constexpr int mostSuggested = 6;

look::Suggestions suggestionsOf(const content::SearchAnswer &answer, const QString &fiche, const QString &video)
{
    look::Suggestions found;
    for (const content::SearchHit &hit : answer.hits) {
        if (hit.kind == content::EntryKind::Metier)
            found.items += look::Suggestion{QStringLiteral("fiche/") + hit.id, hit.title, fiche};
        else if (hit.kind == content::EntryKind::Video)
            found.items += look::Suggestion{QStringLiteral("video/") + hit.id, hit.title, video};
        if (found.items.size() == mostSuggested)
            break;
    }
    return found;
}

} // namespace

QString seancesFolder(const Settings &settings)
{
    return dataFolder(settings) + QStringLiteral("/seances");
}

void Shell::joinClasses()
{
    Classroom::Knows knows;
    knows.find = [this](const QString &text) {
        auto promise = std::make_shared<QPromise<Result<look::Suggestions>>>();
        promise->start();
        whenDone(m_library.search(text, 2 * mostSuggested), this, [promise](const Result<content::SearchAnswer> &answer) {
            promise->addResult(answer.map([&](const content::SearchAnswer &found) { return suggestionsOf(found, tr("Fiche"), tr("Video")); }));
            promise->finish();
        });
        return promise->future();
    };
    knows.title = [this](Step::Kind kind, const QString &ref) {
        if (kind == Step::Kind::Video)
            return m_videoTitles.value(ref);
        const auto *metier = m_catalogue ? m_catalogue->metier(ref) : nullptr;
        return metier ? metier->name() : QString();
    };
    knows.pole = [this](const QString &id) {
        const auto *pole = m_catalogue ? m_catalogue->guide.pole(id) : nullptr;
        return pole ? pole->name.in(m_language) : QString();
    };
    knows.metier = [title = knows.title](const QString &id) { return title(Step::Kind::Fiche, id); };
    m_classroom = std::make_unique<Classroom>(m_settings, seancesFolder(m_settings), m_clock, std::move(knows));
    connect(m_classroom.get(), &Classroom::openRequested, this, [this](const Route &route) {
        if (!m_visit) // a teacher is there
            open(route);
    }, Qt::QueuedConnection);
    connect(m_classroom.get(), &Classroom::rehearseRequested, this, &Shell::beginTrial, Qt::QueuedConnection);
    connect(m_classroom.get(), &Classroom::printRequested, this, [this](const QString &html) { printPages(html, look::Pages::One); });
}

// The pages of who works with the pupils: without a visit, and away after a while like one.
void Shell::openStaff(const Route &route)
{
    m_idle.start();
    whenDone(m_library.read<QVector<media::VideoSummary>>([](QSqlDatabase &db) { return media::allVideos(db); }), this,
             [this](const Result<QVector<media::VideoSummary>> &all) {
                 for (const auto &each : all.value_or(QVector<media::VideoSummary>()))
                     m_videoTitles.insert(each.id, each.title);
             });
    open(route);
}

QWidget *Shell::buildStaff()
{
    auto *page = new StaffPage(m_theme, {m_classroom->isOpen()});
    connect(page, &StaffPage::classRequested, this, [this] { open({m_classroom->isOpen() ? Place::SeanceConsole : Place::SeanceDoor}); });
    connect(page, &StaffPage::interviewRequested, this, [this] {
        m_trail.clear();
        beginInterview();
    });
    connect(page, &StaffPage::trainingRequested, this, [this] { open({Place::Training}); });
    connect(page, &StaffPage::trialRequested, this, [this] { beginTrial(TrialClass::usualScenario()); });
    connect(page, &StaffPage::exampleRequested, this, &Shell::beginTrialInterview);
    connect(page, &StaffPage::backRequested, this, &Shell::endVisit);
    return page;
}

QWidget *Shell::buildTraining(const QString &lesson)
{
    using training::ui::TrainingPage;
    const auto paths = training::shippedPaths();
    auto *page = new TrainingPage(m_theme, paths.value_or(QVector<training::Path>()), lesson, m_lessonsDone);
    connect(page, &TrainingPage::lessonRequested, this, [this](const QString &id) { open({Place::Training, id}); }, Qt::QueuedConnection);
    connect(page, &TrainingPage::printRequested, this, [this](const QString &html) { printPages(html); });
    connect(page, &TrainingPage::rehearseRequested, this, [this] { beginTrial(TrialClass::usualScenario()); }, Qt::QueuedConnection);
    connect(page, &TrainingPage::interviewRequested, this, &Shell::beginTrialInterview, Qt::QueuedConnection);
    connect(page, &TrainingPage::backRequested, this, [this, lesson] { lesson.isEmpty() ? open({Place::Staff}) : open({Place::Training}); });
    return page;
}

QWidget *Shell::buildSeance(Place place)
{
    // Who leads a class stays at the desk for an hour, perhaps without touching it.
    const bool leads = place == Place::SeanceConsole || place == Place::SeanceProjection;
    leads ? m_idle.stop() : m_idle.start();
    look::Page *page = nullptr;
    if (place == Place::SeanceEditor)
        page = m_classroom->buildEditor(m_theme);
    else if (place == Place::SeanceSummary && m_classroom->hasSummary())
        page = m_classroom->buildSummary(m_theme);
    else if (place == Place::SeanceConsole && m_classroom->isOpen())
        page = m_classroom->buildConsole(m_theme);
    else if (place == Place::SeanceProjection && m_classroom->isOpen())
        page = m_classroom->buildProjection(m_theme);
    else
        page = m_classroom->buildDoor(m_theme);
    connect(page, &look::Page::backRequested, this, [this, place] {
        open({place == Place::SeanceEditor ? Place::SeanceDoor : place == Place::SeanceProjection ? Place::SeanceConsole : Place::Staff});
    });
    return page;
}

InClass &Shell::inClass()
{
    if (!m_inClass) {
        InClass::Asks asks;
        asks.visited = [this] {
            InClass::Visited now{game().answered(), game().total(), {}};
            for (const auto &each : m_visit->classeur.wishes()) {
                if (each.kind == classeur::ClasseurItem::Kind::Metier)
                    now.wishes += each.ref;
            }
            return now;
        };
        asks.poles = [this] {
            QStringList poles;
            if (!m_visit->answers.isEmpty() && m_catalogue) {
                for (const auto &each : quiz::computeProfile(m_catalogue->guide, m_visit->answers).poles.mid(0, seance::mostValues))
                    poles += each.pole;
            }
            return poles;
        };
        m_inClass = std::make_unique<InClass>(m_settings, seancesFolder(m_settings) + QStringLiteral("/member"), m_clock, std::move(asks));
        connect(m_inClass.get(), &InClass::openRequested, this, &Shell::open, Qt::QueuedConnection);
        connect(m_inClass.get(), &InClass::changed, this, [this] {
            if (!m_visit)
                return;
            if (!m_inClass->isPaused()) {
                const bool waited = m_pause;
                delete m_pause.data();
                if (waited && !m_window->focusWidget()) // another page has come meanwhile
                    QMetaObject::invokeMethod(m_window->page(), "focusFirst", Qt::QueuedConnection);
            } else if (!m_pause) { // told once, whatever else changes meanwhile
                m_pause = new seance::ui::PausePage(m_theme, m_window.get());
                m_pause->show();
                m_pause->raise();
                m_pause->setFocus();
            }
            if (m_inClass->isPaused() || m_inClass->isIn())
                m_idle.touch();
            if (m_inClass->isIn() != m_classBar)
                rebuild();
        }, Qt::QueuedConnection);
        connect(m_inClass.get(), &InClass::ended, this, [this] {
            auto *toast = new look::Toast(m_theme, m_window->page());
            toast->showMessage(tr("The class session is over. You may go on, and keep your classeur."));
        }, Qt::QueuedConnection);
        connect(&m_visit->classeur, &classeur::Classeur::changed, m_inClass.get(), &InClass::lookAgain);
    }
    return *m_inClass;
}

// The bar of the visit, and under it that of the class.
QWidget *Shell::withClassBar(QWidget *bar)
{
    m_classBar = m_inClass && m_inClass->isIn();
    if (!m_classBar)
        return bar;
    auto *both = new QWidget;
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(m_inClass->buildBar(m_theme));
    return both;
}

QWidget *Shell::buildSeanceJoin()
{
    auto *page = inClass().buildJoin(m_theme);
    connect(page, &look::Page::backRequested, this, &Shell::back);
    return page;
}

QWidget *Shell::buildSeanceWords()
{
    if (!m_inClass || !m_inClass->isIn())
        return buildHome();
    auto *page = m_inClass->buildWords(m_theme);
    offerShowing(page, Showable::Words);
    connect(page, &look::Page::backRequested, this, &Shell::back);
    return page;
}

void Shell::leaveClass()
{
    delete m_pause.data();
    m_inClass.reset();
    m_classBar = false;
}

} // namespace belvedere::shell
