// A new pack takes its place between two visits; where it does not open, the former one stays.
#include <shell/shell.h>

#include <core/log.h>
#include <core/whendone.h>
#include <updates/adoption.h>

#include <QtConcurrentRun>

namespace belvedere::shell {

void Shell::adoptUpdate()
{
    if (!m_updater.isOn() || m_adopting)
        return;
    m_adopting = true;
    const auto put = QtConcurrent::run([store = m_updater.store(), shelf = m_shelf] { return updates::putOnShelf(store, shelf); });
    whenDone(put, this, [this](const Result<QString> &digest) {
        m_adopting = false;
        if (!digest)
            qCWarning(logShell).noquote() << "the new content waits:" << digest.error().text();
        else if (!digest->isEmpty())
            switchTo(*digest);
    });
}

void Shell::switchTo(const QString &digest)
{
    if (m_visit) // its end comes back here
        return;
    m_switching = true;
    using Opened = Result<std::shared_ptr<const content::Catalogue>>;
    whenDone(m_library.open(m_shelf.current()), this, [this, digest](const Opened &opened) {
        m_switching = false;
        if (opened)
            takeIntoUse(*opened, m_shelf.current());
        else
            qCWarning(logShell).noquote() << opened.error().text();
        settleUpdate(digest, opened.has_value());
        if (std::exchange(m_beginWanted, false))
            beginVisit();
    });
}

void Shell::settleUpdate(const QString &digest, bool opened)
{
    m_adopting = true; // nothing else touches the shelf meanwhile
    const auto settled = QtConcurrent::run([store = m_updater.store(), shelf = m_shelf, digest, opened] {
        return updates::settle(store, shelf, digest, opened);
    });
    whenDone(settled, this, [this](const Status &status) {
        m_adopting = false;
        if (!status)
            qCWarning(logShell).noquote() << status.error().text();
        Q_EMIT updateSettled();
    });
}

void Shell::takeIntoUse(const std::shared_ptr<const content::Catalogue> &catalogue, const QString &path)
{
    const bool first = !m_catalogue;
    m_catalogue = catalogue;
    m_updater.setPackInUse({path, catalogue->info.digest});
    readOffers();
    if (first) // until now there was a page that said so
        welcome();
}

} // namespace belvedere::shell
