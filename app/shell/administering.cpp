// The administrator's pages, and what is done from them.
#include <shell/shell.h>

#include <shell/window.h>

#include <core/log.h>
#include <core/whendone.h>
#include <terminal/ui/adminpage.h>
#include <updates/adoption.h>

#include <QCoreApplication>
#include <QFile>
#include <QPointer>
#include <QTimer>
#include <QtConcurrentRun>

#include <unistd.h>

namespace belvedere::shell {

using terminal::ui::AdminPage;
using terminal::ui::CodePage;

namespace {

// Bytes of this process that are in RAM (proc_pid_statm(5)); 0 where the system does not say.
qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE) : 0;
}

} // namespace

Administration::Knows Shell::knowsOfAdministration()
{
    return {[this] {
                terminal::Running running;
                running.seen = m_clock.now();
                running.since = m_started;
                running.visits = m_visits;
                running.residentBytes = residentBytes();
                running.pack = m_catalogue ? m_catalogue->info.digest : QString();
                running.metiers = m_catalogue ? m_catalogue->info.metiers : 0;
                running.packFile = m_updater.packInUse().path;
                running.videosKept = static_cast<int>(m_keptVideos.whole.size());
                running.videosBytes = m_keptVideos.bytes();
                return running;
            },
            [this]() -> std::optional<ErrorKind> {
                const auto &last = m_updater.lastResult();
                const bool asked = last || (last.error().kind != ErrorKind::NotFound && last.error().kind != ErrorKind::Cancelled);
                return m_updater.isOn() && asked && !last ? std::optional(last.error().kind) : std::nullopt;
            },
            [this] { return m_offers.film; }};
}

// Who stays away from the door goes back to the invitation, as at the end of a visit.
void Shell::openDoor()
{
    m_idle.start();
    open({Place::Code});
}

QWidget *Shell::buildCode()
{
    auto *page = m_administration->buildCode(m_theme);
    connect(m_administration.get(), &Administration::opened, page, [this] { open({Place::Administration}); });
    connect(static_cast<CodePage *>(page), &CodePage::backRequested, this, &Shell::endVisit);
    return page;
}

QWidget *Shell::buildNewCode()
{
    auto *page = m_administration->buildNewCode(m_theme);
    connect(m_administration.get(), &Administration::changed, page, [this] {
        open({Place::Administration});
        if (auto *shown = qobject_cast<AdminPage *>(m_window->page()))
            shown->say(tr("The code was changed."), false);
    });
    connect(static_cast<CodePage *>(page), &CodePage::backRequested, this, [this] { open({Place::Administration}); });
    return page;
}

QWidget *Shell::buildAdministration()
{
    auto *page = m_administration->buildPage(m_theme, m_language);
    connect(page, &AdminPage::backRequested, this, &Shell::endVisit);
    connect(page, &AdminPage::codeRequested, this, [this] { open({Place::NewCode}); });
    connect(page, &AdminPage::updateRequested, page, [this, page] {
        page->say(tr("Asking the server for a new content…"), false);
        m_updater.checkNow();
    });
    connect(&m_updater, &updates::Updater::runEnded, page, [this, page] {
        const auto &result = m_updater.lastResult();
        page->say(!result ? tr("The update did not work. See the journal below, then try again.")
                          : result->ready ? tr("A new content came. It is taken into use at once.") : tr("The content is up to date."),
                  !result);
        Q_EMIT page->refreshRequested();
    });
    connect(page, &AdminPage::formerRequested, this, &Shell::goBackToFormer);
    connect(this, &Shell::updateSettled, page, &AdminPage::refreshRequested);
    connect(page, &AdminPage::printRequested, page, [this] {
        printPages(QStringLiteral("<h1>%1</h1><p>%2</p>").arg(tr("Belvédère: a test page"), tr("If you can read this, the printer works. Accents: é è ç à œ.").toHtmlEscaped()));
    });
    connect(page, &AdminPage::soundRequested, page, [this, page] {
        page->say(tr("A short music is played. You hear nothing? Look at the plug, the volume and the sound device of the system."), false);
        m_sounds.setOn(true); // off again when this page is left
        m_sounds.playArrival();
    });
    return page;
}

void Shell::goBackToFormer()
{
    const auto gone = QtConcurrent::run([store = m_updater.store(), shelf = m_shelf] { return updates::goBack(store, shelf); });
    const QPointer<AdminPage> page(qobject_cast<AdminPage *>(m_window->page()));
    whenDone(gone, this, [this, page](const Result<QString> &digest) {
        if (!digest) {
            qCWarning(logShell).noquote() << digest.error().text();
            if (page)
                page->say(tr("The former content cannot be taken. The present one stays."), true);
            return;
        }
        using Opened = Result<std::shared_ptr<const content::Catalogue>>;
        whenDone(m_library.open(m_shelf.current()), this, [this, page](const Opened &opened) {
            if (opened)
                takeIntoUse(*opened, m_shelf.current());
            if (!page)
                return;
            page->say(opened ? tr("The former content is in use again. This one will not come back; a newer one will.")
                             : tr("The former content does not open. Update now."), !opened);
            Q_EMIT page->refreshRequested();
        });
    });
}

void Shell::readPartners()
{
    const auto read = QtConcurrent::run([partners = m_settings.partners] {
        QVector<look::Partner> all;
        for (const PartnerSettings &each : partners) {
            all += {each.name, look::readLogo(each.logo)};
            if (all.last().logo.isNull())
                qCWarning(logShell).noquote() << "no picture in" << each.logo << "Remedy: put an SVG or a PNG of at most 4 MB there";
        }
        return all;
    });
    whenDone(read, this, [this](const QVector<look::Partner> &all) { m_partners = all; });
}

} // namespace belvedere::shell
