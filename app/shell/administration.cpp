#include <shell/administration.h>

#include <shell/terminalstatus.h>

#include <core/log.h>
#include <core/whendone.h>
#include <terminal/ui/adminpage.h>

#include <QFileInfo>
#include <QPointer>
#include <QtConcurrentRun>

namespace belvedere::shell {

using terminal::ui::AdminPage;
using terminal::ui::CodePage;

namespace {

struct Told {
    terminal::TerminalStatus status;
    QVector<terminal::Worry> worries;
};

// On a worker thread.
Told tell(const Settings &settings, const QString &codeFile, const QDateTime &now, const terminal::Running &running,
          const std::optional<ErrorKind> &updateProblem, const QVector<terminal::ServiceState> &services)
{
    (void)writeRunning(settings, running); // a disk that is full is told below
    Told told{statusOf(settings, now), {}};
    told.status.running = running;
    told.status.isRunning = true;
    told.status.updateProblem = updateProblem;
    told.status.services = services;
    told.worries = terminal::worriesOf(told.status, QFileInfo::exists(codeFile));
    return told;
}

} // namespace

Administration::Administration(const Settings &settings, const Clock &clock, Knows knows, QObject *parent)
    : QObject(parent), m_settings(settings), m_clock(clock), m_knows(std::move(knows)),
      m_codeFile(terminal::AdminCode::fileIn(dataFolder(settings))), m_code(m_codeFile, clock)
{
    m_minute.setInterval(60'000);
    connect(&m_minute, &QTimer::timeout, this, &Administration::writeDown);
}

Administration::~Administration() = default;

void Administration::start()
{
    m_minute.start();
    writeDown();
}

void Administration::writeDown()
{
    (void)QtConcurrent::run([settings = m_settings, file = m_codeFile, now = m_clock.now(), running = m_knows.running(), problem = m_knows.updateProblem(),
                             services = m_services] {
        const Told told = tell(settings, file, now, running, problem, services);
        if (const Status written = writeMetrics(settings, terminal::toMetrics(told.status, told.worries)); !written)
            qCWarning(logShell).noquote() << written.error().text();
    });
}

void Administration::judge(const Status &checked, CodePage *page)
{
    m_judging = false;
    m_code.judged(checked);
    if (!page)
        return;
    if (checked) {
        Q_EMIT opened();
        return;
    }
    if (const qint64 wait = m_code.waitMs(); wait > 0)
        page->setWait(static_cast<int>((wait + 999) / 1000));
    else
        page->setFailed(checked.error().kind);
}

QWidget *Administration::buildCode(look::Theme &theme)
{
    auto *page = new CodePage(theme, CodePage::Purpose::Enter);
    if (const qint64 wait = m_code.waitMs(); wait > 0)
        page->setWait(static_cast<int>((wait + 999) / 1000));
    // Also judged when the page has gone: who leaves it early does not get a try for nothing.
    connect(page, &CodePage::entered, this, [this, shown = QPointer<CodePage>(page)](const QString &code) {
        if (std::exchange(m_judging, true)) {
            shown->setWait(1);
            return;
        }
        whenDone(m_code.check(code), this, [this, shown](const Status &checked) { judge(checked, shown); });
    });
    return page;
}

QWidget *Administration::buildNewCode(look::Theme &theme)
{
    auto *page = new CodePage(theme, CodePage::Purpose::Change);
    connect(page, &CodePage::entered, this, [this, page](const QString &code) {
        const auto set = QtConcurrent::run([file = m_codeFile, code] { return terminal::AdminCode::set(file, code); });
        whenDone(set, page, [this, page](const Status &done) {
            if (done)
                Q_EMIT changed();
            else
                page->setFailed(done.error().kind);
        });
    });
    return page;
}

AdminPage *Administration::buildPage(look::Theme &theme, Language language)
{
    auto *page = new AdminPage(theme, language);
    connect(page, &AdminPage::checkRequested, this, [this, page] { checkServices(page); });
    connect(page, &AdminPage::refreshRequested, this, [this, page] { refresh(page); });
    checkServices(page);
    return page;
}

void Administration::refresh(AdminPage *page)
{
    const auto told = QtConcurrent::run([settings = m_settings, file = m_codeFile, now = m_clock.now(), running = m_knows.running(),
                                         problem = m_knows.updateProblem(), services = m_services] {
        return tell(settings, file, now, running, problem, services);
    });
    whenDone(told, page, [this, page](const Told &now) {
        page->setStatus(now.status, now.worries);
        page->setJournal(m_journal.lines());
    });
}

void Administration::checkServices(AdminPage *page)
{
    QVector<terminal::Service> services = terminal::servicesOf(m_settings);
    if (const QUrl video = m_knows.oneVideo(); video.isValid())
        services += {terminal::Service::Kind::Videos, {}, video, {}};
    m_check = std::make_unique<terminal::ServiceCheck>(m_settings, services, m_clock);
    m_services = m_check->states();
    const QPointer<AdminPage> shown(page);
    connect(m_check.get(), &terminal::ServiceCheck::changed, this, [this, shown] {
        m_services = m_check->states();
        if (shown)
            refresh(shown);
    });
    m_check->start();
    refresh(page);
}

} // namespace belvedere::shell
