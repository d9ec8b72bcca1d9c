#include "terminal.h"

#include <content/pack.h>

#include <QTest>

namespace terminal {

using namespace belvedere;
using namespace belvedere::updates;

Region::Region() : m_key(std::move(*SecretKey::generate())) {}

QString Region::pack(int edition)
{
    const QString path = m_packs.filePath(QString::number(edition));
    if (!QFileInfo::exists(path))
        packs::build(path, edition);
    return path;
}

Manifest Region::publish(int edition, const QDateTime &now, int days)
{
    PublishRequest request;
    request.folder = m_folder;
    request.pack = edition > 0 ? pack(edition) : QString();
    request.validDays = days;
    request.now = now;
    const auto done = updates::publish(request, m_key);
    if (!done)
        qFatal("%s", qPrintable(done.error().text()));
    return done->manifest;
}

PackInUse Terminal::inUse() const
{
    return {shelf.current(), packs::digestOf(shelf.current())};
}

Result<UpdateOutcome> Terminal::update(const QUrl &address, const PublicKey &key, const net::HttpPolicy &policy, const Clock &clock)
{
    const auto http = net::Http::create(policy, clock);
    if (!http)
        return fail(http.error());
    const StopFlag stop = false;
    UpdateRun run(**http, {address, key, QStringLiteral("stable")}, store, inUse(), clock, stop, reserve);
    const auto future = run.start();
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 120'000))
        return fail(ErrorKind::Internal, QStringLiteral("the test waited in vain"));
    return future.result();
}

QString Terminal::switchOver()
{
    const auto put = putOnShelf(store, shelf);
    if (put && !put->isEmpty()) {
        const bool opened = content::Pack::open(shelf.current()).has_value();
        if (const Status settled = settle(store, shelf, *put, opened); !settled)
            qWarning("%s", qPrintable(settled.error().text()));
    }
    return packs::digestOf(shelf.current());
}

net::HttpPolicy quickPolicy(const QString &caFile)
{
    net::HttpPolicy policy;
    policy.proxy.kind = net::ProxyChoice::Kind::None;
    policy.caFile = caFile;
    policy.tickMs = 5;
    policy.firstPauseMs = 10;
    policy.longestPauseMs = 20;
    policy.mostAttempts = 2;
    policy.loopbackHttp = true;
    return policy;
}

} // namespace terminal
