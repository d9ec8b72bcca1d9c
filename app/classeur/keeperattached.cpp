// What is kept beside a classeur: its documents, each under a seal of its own.
#include <classeur/keeper_p.h>

#include <core/whendone.h>
#include <vault/attachment.h>

#include <QCryptographicHash>
#include <QPromise>
#include <QtConcurrent>

namespace belvedere::classeur {
namespace {

// The same for all that is kept on one day: what is kept again then is not written again.
QDateTime endOfDay(const QDateTime &expires)
{
    return QDateTime(expires.toUTC().date().addDays(1), QTime(0, 0), Qt::UTC);
}

bool hasDigest(const QByteArray &bytes, const QString &digest)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()) == digest;
}

} // namespace

Status Keeper::Private::attach(const vault::CodeKeys &bundle, const QVector<Attachment> &attachments, const QDateTime &expires)
{
    const QDateTime until = endOfDay(expires);
    QSet<QString> names;
    for (const Attachment &each : attachments) {
        const vault::CodeKeys own = vault::attachmentKeys(bundle, each.digest.toLatin1());
        names.insert(own.name);
        if (store.isKeptUntil(own.name, until))
            continue;
        QByteArray bytes = each.bytes;
        if (bytes.isEmpty()) {
            auto kept = store.open(own); // kept on another day: its time goes on with that of its classeur
            if (!kept)
                continue;
            bytes = std::move(kept->plain);
        }
        if (const Status kept = store.keep(own, bytes, until); !kept)
            return kept;
        if (hasRegion)
            waitAttached(own.name);
    }
    QSet<QString> &known = attached[bundle.name];
    for (const QString &gone : known - names) {
        disk.remove(QString(folder + u'/' + gone));
        disk.remove(QString(waitingFolder() + u'/' + gone));
    }
    known = names;
    return {};
}

Result<QByteArray> Keeper::Private::unsealedAttachment(const vault::ResumeCode &code, const QString &digest, const QByteArray &sealed)
{
    return withKeys(code, [&](const vault::CodeKeys &bundle) -> Result<QByteArray> {
        auto opened = store.unsealed(vault::attachmentKeys(bundle, digest.toLatin1()), sealed);
        if (!opened)
            return fail(opened.error());
        if (!hasDigest(opened->plain, digest))
            return fail(ErrorKind::Tampered, QStringLiteral("another document than was attached"));
        return std::move(opened->plain);
    });
}

Result<QByteArray> Keeper::Private::attachedHere(const vault::ResumeCode &code, const QString &digest, QString &name)
{
    auto derived = keysOf(code);
    if (!derived)
        return fail(derived.error());
    name = vault::attachmentKeys(**derived, digest.toLatin1()).name;
    attached[(*derived)->name].insert(name);
    return store.sealedOf(name).and_then([&](const QByteArray &sealed) { return unsealedAttachment(code, digest, sealed); });
}

Result<Keeper::Private::Load> Keeper::Private::load(const vault::ResumeCode &code)
{
    auto bundle = packed(code);
    if (!bundle)
        return fail(bundle.error());
    Load load{{}, std::move(*bundle)};
    for (const QString &name : attached.value(load.bundle.name)) {
        if (!QFile::exists(waitingFolder() + u'/' + name))
            continue;
        if (auto sealed = store.sealedOf(name))
            load.attachments.append({name, std::move(*sealed), {}, code, 0, {}, true});
    }
    return load;
}

QFuture<Result<QByteArray>> Keeper::attachment(const vault::ResumeCode &code, const QString &digest)
{
    struct Here {
        Result<QByteArray> bytes;
        QString name;
    };
    auto promise = std::make_shared<QPromise<Result<QByteArray>>>();
    promise->start();
    const auto end = [promise](const Result<QByteArray> &bytes) {
        promise->addResult(bytes);
        promise->finish();
    };
    const auto looked = QtConcurrent::run(&d->pool, [this, code, digest] {
        QString name;
        auto bytes = d->attachedHere(code, digest, name);
        return std::make_shared<Here>(Here{std::move(bytes), name});
    });
    whenDone(looked, this, [this, end, code, digest](const std::shared_ptr<Here> &here) {
        if (here->bytes || !d->shelf || here->name.isEmpty()) {
            end(here->bytes);
            return;
        }
        whenDone(d->shelf->fetch(here->name), this, [this, end, code, digest](const Result<net::Reply> &there) {
            if (!there) {
                end(fail(there.error()));
                return;
            }
            const auto open = QtConcurrent::run(&d->pool, [this, code, digest, sealed = there->body] { return d->unsealedAttachment(code, digest, sealed); });
            whenDone(open, this, end);
        });
    });
    return promise->future();
}

} // namespace belvedere::classeur
