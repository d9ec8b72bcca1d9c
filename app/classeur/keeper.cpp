#include <classeur/keeper.h>

#include <vault/attemptgate.h>
#include <vault/bundlestore.h>

#include <QJsonDocument>
#include <QThreadPool>
#include <QtConcurrent>

#include <atomic>
#include <optional>

namespace belvedere::classeur {

// Used on the worker thread only, but for `wait` and `retentionDays`.
struct Keeper::Private {
    Private(QString folder, int days, const Clock &terminalClock)
        : clock(terminalClock), store(std::move(folder), terminalClock, disk), gate(terminalClock),
          retentionDays(days)
    {
        pool.setMaxThreadCount(1);
        pool.setExpiryTimeout(-1);
    }

    Result<vault::CodeKeys *> keysOf(const vault::ResumeCode &code)
    {
        if (!keys || keys->first != code) {
            auto derived = vault::deriveKeys(code);
            if (!derived)
                return fail(derived.error());
            keys.emplace(code, std::move(*derived));
        }
        return &keys->second;
    }

    Result<Kept> keep(const vault::ResumeCode &code, const QJsonObject &document);
    Result<Found> find(const vault::ResumeCode &code);

    const Clock &clock;
    vault::Disk disk;
    vault::BundleStore store;
    vault::AttemptGate gate;
    int retentionDays;
    std::optional<std::pair<vault::ResumeCode, vault::CodeKeys>> keys;
    std::atomic<qint64> mayTryAt = 0; // of clock.elapsed()
    QThreadPool pool;
};

Result<Kept> Keeper::Private::keep(const vault::ResumeCode &code, const QJsonObject &document)
{
    auto derived = keysOf(code);
    if (!derived)
        return fail(derived.error());
    const QDateTime expires = clock.now().addDays(retentionDays);
    QByteArray plain = QJsonDocument(document).toJson(QJsonDocument::Compact);
    const auto kept = store.keep(**derived, plain, expires);
    vault::wipe(plain);
    if (!kept)
        return fail(kept.error());
    return Kept{code, expires};
}

Result<Found> Keeper::Private::find(const vault::ResumeCode &code)
{
    if (const qint64 wait = gate.waitMs(); wait > 0)
        return fail(ErrorKind::TooMany, QStringLiteral("too many wrong codes"));
    auto derived = vault::deriveKeys(code);
    if (!derived)
        return fail(derived.error());
    auto bundle = store.open(*derived);
    if (!bundle) {
        gate.failed();
        mayTryAt = clock.elapsed() + gate.waitMs();
        return fail(bundle.error());
    }
    gate.succeeded();
    mayTryAt = clock.elapsed() + gate.waitMs();
    const auto document = QJsonDocument::fromJson(bundle->plain);
    vault::wipe(bundle->plain);
    if (!document.isObject())
        return fail(ErrorKind::Malformed, QStringLiteral("a bundle without a classeur"));
    keys.emplace(code, std::move(*derived));
    return Found{code, bundle->expires, document.object()};
}

Keeper::Keeper(QString folder, int retentionDays, const Clock &clock, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(std::move(folder), retentionDays, clock))
{
}

Keeper::~Keeper()
{
    d->pool.waitForDone();
}

QFuture<Result<Kept>> Keeper::keep(const vault::ResumeCode &code, const QJsonObject &document)
{
    return QtConcurrent::run(&d->pool, [this, code, document] { return d->keep(code, document); });
}

QFuture<Result<Found>> Keeper::find(const vault::ResumeCode &code)
{
    return QtConcurrent::run(&d->pool, [this, code] { return d->find(code); });
}

qint64 Keeper::waitMs() const
{
    return qMax<qint64>(0, d->mayTryAt - d->clock.elapsed());
}

void Keeper::forgetKeys()
{
    (void)QtConcurrent::run(&d->pool, [this] { d->keys.reset(); });
}

QFuture<int> Keeper::purge()
{
    return QtConcurrent::run(&d->pool, [this] { return d->store.purge(); });
}

} // namespace belvedere::classeur
