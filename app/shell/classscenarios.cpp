// The teacher's door, and scenarios of their own: written, kept, taken away as files, brought in, removed.
#include <shell/classroom.h>

#include <shell/teacherfiles.h>

#include <core/log.h>
#include <core/whendone.h>
#include <seance/ui/doorpage.h>
#include <seance/ui/editorpage.h>
#include <vault/disk.h>

#include <QDir>
#include <QFile>
#include <QtConcurrentRun>

namespace belvedere::shell {

namespace desk = seance::ui::teacher;
using seance::Scenario;

namespace {

QString ownFolder(const QString &folder)
{
    return folder + QStringLiteral("/scenarios");
}

QString ownFile(const QString &folder, const QString &id)
{
    return ownFolder(folder) + u'/' + id + QStringLiteral(".json");
}

// Under whatever id.
bool saySame(const Scenario &one, const Scenario &other)
{
    return one.title == other.title && one.about == other.about && one.steps == other.steps;
}

} // namespace

void Classroom::readOwn()
{
    whenDone(QtConcurrent::run(scenariosIn, ownFolder(m_folder)), this, [this](const FoundScenarios &own) {
        m_own = own.scenarios;
        if (!own.others.isEmpty())
            qCWarning(logShell).noquote() << "no scenarios:" << own.others.join(QStringLiteral(", "));
    });
}

desk::DoorPage *Classroom::buildDoor(look::Theme &theme)
{
    QVector<desk::DoorPage::Draft> drafts;
    for (const Draft &each : m_drafts.all())
        drafts += desk::DoorPage::Draft{each.name, each.scenario};
    auto *page = new desk::DoorPage(theme, {seance::readyScenarios(), m_own, isOpen(), isOffered(), drafts});
    joinDrafts(page);
    connect(page, &desk::DoorPage::takeUpRequested, this, [this] { Q_EMIT openRequested({Route::Place::SeanceConsole}); });
    connect(page, &desk::DoorPage::openRequested, this, [this, page](const Scenario &scenario) {
        if (isOpen())
            page->say(tr("A class session is open already. Take it up, and end it first."), true);
        else if (m_server && !m_server->isReady())
            page->say(m_noServer.isEmpty() ? tr("The server of classes is starting. Try again in a moment.") : m_noServer, true);
        else if (!seance::problemsOf(scenario).isEmpty())
            page->say(tr("This scenario is not whole yet. Change it, and choose what all will see."), true);
        else
            begin(scenario);
    });
    connect(page, &desk::DoorPage::editRequested, this, [this](const Scenario &scenario) {
        edit(scenario, m_own.contains(scenario) ? scenario.id : QString()); // of a ready one a copy is changed
    });
    connect(page, &desk::DoorPage::rehearseRequested, this, &Classroom::rehearseRequested);
    connect(page, &desk::DoorPage::newRequested, this, [this] { edit({}, {}); });
    connect(page, &desk::DoorPage::removeRequested, this, &Classroom::removeOwn);
    connect(page, &desk::DoorPage::takeAwayRequested, this, [this, page](const Scenario &scenario) {
        const auto written = QtConcurrent::run([scenario]() -> Result<QString> {
            const QString folder = folderForFiles();
            return folder.isEmpty() ? Result<QString>(fail(ErrorKind::NotFound, QStringLiteral("no stick and no folder of documents")))
                                    : writeNewFile(folder, scenario.id + QStringLiteral(".json"), seance::writeScenario(scenario));
        });
        whenDone(written, page, [page](const Result<QString> &path) {
            if (path)
                page->say(tr("It is there: %1").arg(*path), false);
            else
                page->say(path.error().kind == ErrorKind::NotFound ? tr("Plug in a USB stick, then try again.") : tr("It could not be written there. Try another stick."), true);
        });
    });
    connect(page, &desk::DoorPage::bringInRequested, this, [this, page] {
        const auto found = QtConcurrent::run([] {
            const QString folder = folderForFiles();
            return folder.isEmpty() ? std::optional<FoundScenarios>() : scenariosIn(folder);
        });
        whenDone(found, page, [this, page](const std::optional<FoundScenarios> &all) {
            if (!all)
                page->say(tr("Plug in a USB stick, then try again."), true);
            else
                bringIn(all->scenarios, page);
        });
    });
    if (const QString said = std::exchange(m_toSay, {}); !said.isEmpty())
        page->say(said, false);
    return page;
}

// Whatever came in is a further scenario: none of the teacher's is written over, and what is there already stays one.
void Classroom::bringIn(const QVector<Scenario> &scenarios, desk::DoorPage *page)
{
    QVector<Scenario> fresh;
    for (Scenario each : scenarios) {
        const QVector<Scenario> there = m_own + fresh;
        if (std::any_of(there.begin(), there.end(), [&](const Scenario &own) { return own.title == each.title && own.steps == each.steps; }))
            continue;
        each.id = freeIdOf(each.id, there);
        fresh += each;
    }
    if (fresh.isEmpty()) {
        page->say(scenarios.isEmpty() ? tr("No scenario is there: a file that ends with “.json”, not in a folder.") : tr("All that is there is among “My scenarios” already."), scenarios.isEmpty());
        return;
    }
    const auto written = QtConcurrent::run([folder = m_folder, fresh, now = m_clock.now()]() -> Status {
        vault::Disk disk;
        QDir().mkpath(ownFolder(folder));
        for (const Scenario &each : fresh) {
            if (const Status status = vault::replaceDurably(disk, ownFile(folder, each.id), seance::writeScenario(each), now); !status)
                return status;
        }
        return {};
    });
    whenDone(written, this, [this, fresh](const Status &status) {
        if (status) {
            m_own += fresh;
            m_toSay = tr("%n scenario(s) came in.", nullptr, int(fresh.size()));
        } else {
            qCWarning(logShell).noquote() << "scenarios do not come in:" << status.error().text();
            m_toSay = tr("They could not be kept on this terminal.");
        }
        Q_EMIT openRequested({Route::Place::SeanceDoor});
    });
}

void Classroom::removeOwn(const Scenario &scenario)
{
    m_own.removeAll(scenario);
    const auto gone = QtConcurrent::run([path = ownFile(m_folder, scenario.id)] { return QFile::remove(path); });
    whenDone(gone, this, [this, title = scenario.title](bool) {
        m_toSay = tr("“%1” is removed.").arg(title);
        Q_EMIT openRequested({Route::Place::SeanceDoor});
    });
}

void Classroom::edit(const Scenario &scenario, const QString &ownId)
{
    m_forgotten.reset();
    if (const auto draft = m_drafts.ofOwn(ownId)) {
        goOn(*draft);
        return;
    }
    m_editedId = ownId;
    m_edited = m_begun = scenario;
    m_draftName = m_drafts.nameFor(ownId);
    Q_EMIT openRequested({Route::Place::SeanceEditor});
}

void Classroom::goOn(const Draft &draft)
{
    const auto own = std::find_if(m_own.begin(), m_own.end(), [&](const Scenario &each) { return each.id == draft.ownId; });
    m_forgotten.reset();
    m_editedId = own == m_own.end() ? QString() : draft.ownId; // it was removed meanwhile
    m_edited = draft.scenario;
    m_begun = own == m_own.end() ? Scenario() : *own;
    m_draftName = draft.name;
    Q_EMIT openRequested({Route::Place::SeanceEditor});
}

void Classroom::joinDrafts(desk::DoorPage *page)
{
    connect(page, &desk::DoorPage::goOnRequested, this, [this](const QString &name) {
        if (const auto draft = m_drafts.named(name))
            goOn(*draft);
    });
    connect(page, &desk::DoorPage::forgetRequested, this, [this](const QString &name) {
        m_forgotten = m_drafts.named(name);
        m_drafts.forget(name);
        Q_EMIT openRequested({Route::Place::SeanceDoor});
    });
    connect(page, &desk::DoorPage::putBackRequested, this, [this] {
        if (const auto back = std::exchange(m_forgotten, {}))
            m_drafts.put(*back);
        Q_EMIT openRequested({Route::Place::SeanceDoor});
    });
    if (m_forgotten && !m_drafts.named(m_forgotten->name))
        page->sayForgotten(m_forgotten->scenario.title);
}

desk::EditorPage *Classroom::buildEditor(look::Theme &theme)
{
    auto *page = new desk::EditorPage(theme, m_edited, {m_knows.find, m_knows.title});
    const auto told = [this, page] { page->setDraft(m_drafts.named(m_draftName).has_value()); };
    connect(page, &desk::EditorPage::changed, this, [this, page, told] {
        const Scenario before = std::exchange(m_edited, page->written());
        if (m_edited == before)
            return;
        if (saySame(m_edited, m_begun))
            m_drafts.forget(m_draftName); // all is taken back
        else
            m_drafts.put({m_draftName, m_editedId, m_edited});
        told();
    });
    told();
    connect(page, &desk::EditorPage::saveRequested, this, [this](const Scenario &scenario) { save(scenario, false); });
    connect(page, &desk::EditorPage::useRequested, this, [this](const Scenario &scenario) { save(scenario, true); });
    connect(this, &Classroom::saved, page, [told, page](bool done) {
        page->setSaved(done);
        told();
    });
    connect(&m_drafts, &Drafts::failed, page, &desk::EditorPage::setDraftFailed);
    return page;
}

// What was not kept before never takes the place of another one of the same title.
void Classroom::save(Scenario scenario, bool use)
{
    if (m_editedId.isEmpty())
        m_editedId = freeIdOf(desk::scenarioIdOf(scenario.title), m_own);
    scenario.id = m_editedId;
    const auto written = QtConcurrent::run([folder = m_folder, scenario, now = m_clock.now()]() -> Status {
        vault::Disk disk;
        QDir().mkpath(ownFolder(folder));
        return vault::replaceDurably(disk, ownFile(folder, scenario.id), seance::writeScenario(scenario), now);
    });
    whenDone(written, this, [this, scenario, use, draft = m_draftName](const Status &status) {
        if (!status) {
            qCWarning(logShell).noquote() << "a scenario is not saved:" << status.error().text();
            Q_EMIT saved(false);
            return;
        }
        const auto same = std::find_if(m_own.begin(), m_own.end(), [&](const Scenario &each) { return each.id == scenario.id; });
        if (same != m_own.end())
            *same = scenario;
        else
            m_own += scenario;
        m_drafts.forget(draft);
        if (m_draftName == draft) { // it is still written on
            m_begun = scenario;
            m_draftName = m_drafts.nameFor(scenario.id);
            if (!saySame(m_edited, scenario))
                m_drafts.put({m_draftName, scenario.id, m_edited});
        }
        if (use && !isOpen())
            begin(scenario);
        else
            Q_EMIT saved(true);
    });
}

} // namespace belvedere::shell
