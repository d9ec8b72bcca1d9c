// From the packs on the disk to the invitation, or to the page that says what is wrong.
#include <shell/shell.h>
#include <shell/asking.h>
#include <shell/classroom.h>
#include <shell/interviewing.h>
#include <shell/signing.h>

#include <shell/window.h>

#include <content/ui/fichebrowser.h>
#include <core/log.h>
#include <core/whendone.h>
#include <kiosk/ui/onscreenkeyboard.h>
#include <outbox/outbox.h>

#include <QTimer>
#include <QtConcurrentRun>

namespace belvedere::shell {

void Shell::start()
{
    m_keeper->purge();
    joinRegion();
    m_outbox->start();
    m_counting.start();
    m_asking->start();
    m_interviewing->start();
    m_classroom->start();
    readPartners();
    QStringList paths = m_shelf.candidates(m_settings.packPath);
    if (m_updater.isOn() && !m_settings.packPath.isEmpty())
        paths.move(0, paths.size() - 1); // it was the first content; what came since is newer
    tryPacks(paths, {});
}

void Shell::tryPacks(const QStringList &paths, const std::optional<Error> &firstProblem)
{
    using Opened = Result<std::shared_ptr<const content::Catalogue>>;
    whenDone(m_library.open(paths.first()), this, [this, paths, firstProblem](const Opened &opened) {
        if (opened) {
            packOpened(*opened, paths.first());
            return;
        }
        qCWarning(logShell).noquote() << opened.error().text();
        const Error problem = firstProblem.value_or(opened.error());
        if (paths.size() > 1) {
            tryPacks(paths.mid(1), problem);
            return;
        }
        m_problem = problem;
        show({Place::Problem});
        Q_EMIT ready();
        m_updater.start({});
        m_updater.checkNow(); // a terminal without content fetches it
        adoptUpdate();
    });
}

void Shell::packOpened(const std::shared_ptr<const content::Catalogue> &catalogue, const QString &path)
{
    m_catalogue = catalogue;
    readOffers();
    welcome();
    m_updater.start({path, catalogue->info.digest});
    adoptUpdate(); // what came before the terminal was switched off
    if (path != m_settings.packPath) {
        qCInfo(logShell).noquote() << "content from" << path;
        return;
    }
    // A pack that lies elsewhere may be gone or changed at the next start.
    (void)QtConcurrent::run([shelf = m_shelf, path] {
        if (const Status kept = shelf.install(path); !kept)
            qCWarning(logShell).noquote() << "no copy of the pack is kept:" << kept.error().text();
    });
}

void Shell::welcome()
{
    show({Place::Attract});
    Q_EMIT ready();
    // After the first frame, so that the invitation is there at once.
    QTimer::singleShot(0, this, [this] {
        m_browser->warmUp(m_window.get());
        m_signing->warmUp(m_window.get());
        if (kiosk::ui::OnScreenKeyboard::isChosen()) {
            m_keys = new kiosk::ui::OnScreenKeyboard(m_window.get());
            m_keys->setLanguage(m_language, m_theme.tokens().surface);
            m_window->setKeys(m_keys);
        }
    });
}

} // namespace belvedere::shell
