#include <content/library.h>

#include <QMutex>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <algorithm>
#include <atomic>

namespace belvedere::content {

const MetierSummary *Catalogue::metier(const QString &id) const
{
    const auto found = index.constFind(id);
    return found == index.constEnd() ? nullptr : &metiers.at(*found);
}

QVector<const MetierSummary *> Catalogue::metiersOf(const QString &groupe) const
{
    QVector<std::pair<double, const MetierSummary *>> found;
    for (const MetierSummary &metier : metiers) {
        for (const Membership &membership : metier.memberships) {
            if (membership.groupe == groupe)
                found.append({membership.weight, &metier});
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) {
        if (a.first != b.first)
            return a.first > b.first;
        return QString::localeAwareCompare(a.second->name(), b.second->name()) < 0;
    });
    QVector<const MetierSummary *> out;
    for (const auto &entry : std::as_const(found))
        out.append(entry.second);
    return out;
}

struct Library::Private {
    QThreadPool thread;          // one thread, which lives as long as the library
    std::unique_ptr<Pack> pack;  // touched on that thread alone
    std::atomic<quint64> searches = 0; // number of the last search asked for

    mutable QMutex mutex; // guards catalogue
    std::shared_ptr<const Catalogue> catalogue;

    Result<std::shared_ptr<const Catalogue>> open(const QString &path);
};

namespace {

Result<std::shared_ptr<const Catalogue>> readCatalogue(const Pack &pack)
{
    auto catalogue = std::make_shared<Catalogue>();
    catalogue->info = pack.info();
    Result<Guide> guide = pack.guide();
    if (!guide)
        return fail(guide.error());
    catalogue->guide = std::move(*guide);
    Result<QVector<MetierSummary>> metiers = pack.metiers();
    if (!metiers)
        return fail(metiers.error());
    catalogue->metiers = std::move(*metiers);
    Result<QHash<QString, QString>> labels = pack.labels();
    if (!labels)
        return fail(labels.error());
    catalogue->labels = std::move(*labels);
    for (int at = 0; at < catalogue->metiers.size(); ++at)
        catalogue->index.insert(catalogue->metiers.at(at).id, at);
    return std::shared_ptr<const Catalogue>(std::move(catalogue));
}

tl::unexpected<Error> noPackYet()
{
    return fail(ErrorKind::NotFound, QStringLiteral("no pack is open"));
}

} // namespace

Result<std::shared_ptr<const Catalogue>> Library::Private::open(const QString &path)
{
    Result<std::unique_ptr<Pack>> opened = Pack::open(path);
    if (!opened)
        return fail(opened.error());
    Result<std::shared_ptr<const Catalogue>> read = readCatalogue(**opened);
    if (!read)
        return read;
    pack = std::move(*opened);
    const QMutexLocker lock(&mutex);
    catalogue = *read;
    return read;
}

Library::Library(QObject *parent)
    : QObject(parent), d(std::make_unique<Private>())
{
    d->thread.setMaxThreadCount(1);
    d->thread.setExpiryTimeout(-1);
}

Library::~Library()
{
    ++d->searches; // those that have not begun need not
    // Not by a future: waiting for one may run its work here, while the thread still uses the pack.
    d->thread.start([own = d.get()] { own->pack.reset(); });
    d->thread.waitForDone();
}

QFuture<Result<std::shared_ptr<const Catalogue>>> Library::open(const QString &path)
{
    return QtConcurrent::run(&d->thread, [own = d.get(), path] { return own->open(path); });
}

std::shared_ptr<const Catalogue> Library::catalogue() const
{
    const QMutexLocker lock(&d->mutex);
    return d->catalogue;
}

QFuture<Result<Fiche>> Library::fiche(const QString &id)
{
    return QtConcurrent::run(&d->thread, [own = d.get(), id]() -> Result<Fiche> {
        return own->pack ? own->pack->fiche(id) : noPackYet();
    });
}

QThreadPool *Library::thread() const
{
    return &d->thread;
}

Pack *Library::packInUse() const
{
    return d->pack.get();
}

QFuture<Result<SearchAnswer>> Library::search(const QString &query, int limit, Spelling spelling)
{
    const quint64 mine = ++d->searches;
    return QtConcurrent::run(&d->thread, [own = d.get(), query, limit, spelling, mine]() -> Result<SearchAnswer> {
        if (mine != own->searches)
            return fail(ErrorKind::Cancelled, QStringLiteral("a later search was asked for"));
        return own->pack ? own->pack->search(query, limit, spelling) : noPackYet();
    });
}

} // namespace belvedere::content
