#include <classeur/keeper_p.h>

#include <QJsonDocument>
#include <QtConcurrent>

namespace belvedere::classeur {

Keeper::Private::Private(QString where, int days, const Clock &terminalClock, vault::CodeCost costOfCodes)
    : clock(terminalClock), folder(std::move(where)), store(folder, terminalClock, disk), gate(terminalClock), retentionDays(days), cost(costOfCodes)
{
    pool.setMaxThreadCount(1);
    pool.setExpiryTimeout(-1);
}

Result<vault::CodeKeys *> Keeper::Private::keysOf(const vault::ResumeCode &code)
{
    if (!keys || keys->first != code) {
        auto derived = vault::deriveKeys(code, cost);
        if (!derived)
            return fail(derived.error());
        keys.emplace(code, std::move(*derived));
    }
    return &keys->second;
}

Status Keeper::Private::seal(const vault::CodeKeys &codeKeys, const QJsonObject &document, const QDateTime &expires)
{
    QByteArray plain = QJsonDocument(document).toJson(QJsonDocument::Compact);
    const auto kept = store.keep(codeKeys, plain, expires);
    vault::wipe(plain);
    return kept;
}

Result<Kept> Keeper::Private::keep(const vault::ResumeCode &code, const QJsonObject &document, const QVector<Attachment> &attachments)
{
    auto derived = keysOf(code);
    if (!derived)
        return fail(derived.error());
    const QDateTime expires = clock.now().addDays(retentionDays);
    // First: a document names nothing that is not there.
    if (const Status kept = attach(**derived, attachments, expires); !kept)
        return fail(kept.error());
    if (const Status kept = seal(**derived, document, expires); !kept)
        return fail(kept.error());
    if (hasRegion)
        wait((*derived)->name);
    return Kept{code, expires};
}

Error Keeper::Private::missed(const Error &error)
{
    gate.failed();
    mayTryAt = clock.elapsed() + gate.waitMs();
    return error;
}

Result<Keeper::Private::Here> Keeper::Private::look(const vault::ResumeCode &code)
{
    if (const qint64 wait = gate.waitMs(); wait > 0)
        return fail(ErrorKind::TooMany, QStringLiteral("too many wrong codes"));
    auto derived = vault::deriveKeys(code, cost);
    if (!derived)
        return fail(derived.error());
    Here here;
    here.keys = std::move(*derived);
    auto bundle = store.open(here.keys);
    if (!bundle && bundle.error().kind != ErrorKind::NotFound)
        return fail(missed(bundle.error()));
    if (bundle)
        here.bundle = std::move(*bundle);
    here.waits = QFile::exists(waitingFolder() + u'/' + here.keys.name);
    return here;
}

Result<Found> Keeper::Private::found(const vault::ResumeCode &code, Here &here, vault::Bundle bundle)
{
    gate.succeeded();
    mayTryAt = clock.elapsed() + gate.waitMs();
    const auto document = QJsonDocument::fromJson(bundle.plain);
    vault::wipe(bundle.plain);
    if (!document.isObject())
        return fail(ErrorKind::Malformed, QStringLiteral("a bundle without a classeur"));
    keys.emplace(code, std::move(here.keys));
    return Found{code, bundle.expires, document.object()};
}

Keeper::Keeper(QString folder, int retentionDays, const Clock &clock, QObject *parent, vault::CodeCost cost)
    : QObject(parent), d(std::make_unique<Private>(std::move(folder), retentionDays, clock, cost))
{
    connect(&d->again, &QTimer::timeout, this, &Keeper::sendWaiting);
}

Keeper::~Keeper()
{
    d->pool.waitForDone();
}

QFuture<Result<Kept>> Keeper::keep(const vault::ResumeCode &code, const QJsonObject &document, const QVector<Attachment> &attachments)
{
    return QtConcurrent::run(&d->pool, [this, code, document, attachments] { return d->keep(code, document, attachments); });
}

qint64 Keeper::waitMs() const
{
    return qMax<qint64>(0, d->mayTryAt - d->clock.elapsed());
}

void Keeper::forgetKeys()
{
    (void)QtConcurrent::run(&d->pool, [this] {
        d->keys.reset();
        d->versions.clear();
        d->attached.clear();
    });
}

QFuture<int> Keeper::purge()
{
    return QtConcurrent::run(&d->pool, [this] { return d->store.purge(); });
}

} // namespace belvedere::classeur
