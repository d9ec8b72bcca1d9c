#include <updates/adoption.h>

#include <content/packfile.h>
#include <core/log.h>

#include <QFile>

namespace belvedere::updates {
namespace {

Status forgetReady(const UpdateStore &store, const QString &digest, bool refuse)
{
    const Status done = store.change([&](UpdateState &state) {
        if (state.ready == digest)
            state.ready.clear();
        if (refuse)
            state.refused.append(digest);
    });
    if (done)
        QFile::remove(store.nextPack());
    return done;
}

QString digestOf(const QString &pack)
{
    const auto info = content::verifyPackFile(pack);
    return info ? info->digest : QString();
}

} // namespace

Result<QString> putOnShelf(const UpdateStore &store, const content::PackShelf &shelf)
{
    const QString ready = store.load().ready;
    if (ready.isEmpty() || digestOf(shelf.current()) == ready) // killed after it was put there
        return ready;
    if (digestOf(store.nextPack()) != ready) {
        qCWarning(logUpdates) << "the pack that waits is damaged, and is fetched again";
        return forgetReady(store, ready, false).map([] { return QString(); });
    }
    return shelf.install(store.nextPack()).map([&] { return ready; });
}

Status settle(const UpdateStore &store, const content::PackShelf &shelf, const QString &digest, bool opened)
{
    if (opened) {
        qCInfo(logUpdates).noquote() << "in use:" << digest;
        return forgetReady(store, digest, false);
    }
    qCWarning(logUpdates).noquote() << "does not open, the former pack stays:" << digest;
    const Status back = digestOf(shelf.current()) == digest ? shelf.rollback() : Status();
    return back.and_then([&] { return forgetReady(store, digest, true); });
}

Result<QString> goBack(const UpdateStore &store, const content::PackShelf &shelf)
{
    const auto former = content::verifyPackFile(shelf.previous());
    if (!former)
        return fail(former.error());
    const QString current = digestOf(shelf.current());
    return store.change([&](UpdateState &state) {
            state.refused.append(current);
            state.refused.removeAll(QString());
            if (state.ready == current)
                state.ready.clear();
        })
        .and_then([&] { return shelf.rollback(); })
        .map([&] { return former->digest; });
}

} // namespace belvedere::updates
