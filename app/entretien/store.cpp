#include <entretien/store.h>

#include <core/log.h>
#include <vault/attemptgate.h>
#include <vault/bundlestore.h>
#include <vault/passphrase.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QThreadPool>
#include <QtConcurrent>

#include <algorithm>
#include <optional>

namespace belvedere::entretien {

// Used on the worker thread alone, but for mayTryAt.
struct Store::Private {
    Private(QString where, int keptDays, const Clock &terminalClock, vault::CodeCost costOfKeys)
        : folder(std::move(where)), days(keptDays), clock(terminalClock), cost(costOfKeys), gate(terminalClock)
    {
        pool.setMaxThreadCount(1);
        pool.setExpiryTimeout(-1);
    }

    Result<QByteArray> salt(bool make);
    Result<vault::CodeKeys> keysOf(const QString &name, QByteArray &sentence, bool make);
    Result<Cabinet> open(const QString &name, QByteArray &sentence);
    Result<Cabinet> begin(const QString &name, QByteArray &sentence);
    Result<Cabinet> list();
    Result<Entretien> take(const QString &id);
    Status keep(const Entretien &entretien);
    int purge();

    QString cabinetFolder() const { return folder + u'/' + owner->name; }
    vault::BundleStore shelf() { return vault::BundleStore(cabinetFolder(), clock, disk); }
    // The same key for each; the file of one cannot stand for another, whose id is inside the seal.
    vault::CodeKeys keysOfFile(const QString &id) const
    {
        vault::CodeKeys keys{id, vault::Secret(owner->key.size())};
        std::copy_n(owner->key.data(), owner->key.size(), keys.key.data());
        return keys;
    }
    static tl::unexpected<Error> locked() { return fail(ErrorKind::SignedOut, QStringLiteral("the entretiens are locked")); }

    const QString folder;
    const int days;
    const Clock &clock;
    const vault::CodeCost cost;
    vault::Disk disk;
    vault::AttemptGate gate;
    std::optional<vault::CodeKeys> owner;
    std::atomic<qint64> mayTryAt = 0; // of clock.elapsed(); of any thread
    QThreadPool pool;
};

namespace {

const QString saltName = QStringLiteral("salt");

bool isEntretienId(const QString &name)
{
    return name.size() == 32 && std::all_of(name.begin(), name.end(), [](QChar c) { return c.isDigit() || (c >= u'a' && c <= u'f'); });
}

Result<QByteArray> readSalt(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorKind::NotFound, QStringLiteral("no entretien was ever kept here"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Unreadable, QStringLiteral("what the keys are made with cannot be read"), path);
    const QByteArray salt = file.read(vault::passphraseSaltSize + 1);
    if (salt.size() != vault::passphraseSaltSize)
        return fail(ErrorKind::Tampered, QStringLiteral("what the keys are made with was changed"), path);
    return salt;
}

Result<Entretien> entretienOf(vault::Bundle &bundle, const QString &id)
{
    const auto document = QJsonDocument::fromJson(bundle.plain);
    vault::wipe(bundle.plain);
    auto entretien = entretienFrom(document.object());
    if (entretien && entretien->id != id)
        return fail(ErrorKind::Tampered, QStringLiteral("one entretien stands in the place of another"));
    return entretien;
}

} // namespace

// Written once for the terminal; two that make it at the same time both take the one that was first.
Result<QByteArray> Store::Private::salt(bool make)
{
    const QString path = folder + u'/' + saltName;
    auto known = readSalt(path);
    if (known || known.error().kind != ErrorKind::NotFound || !make)
        return known;
    if (!QDir().mkpath(folder))
        return fail(ErrorKind::Unwritable, QStringLiteral("the folder of the entretiens cannot be made"), folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QString beside = folder + u'/' + newRandomId() + vault::temporarySuffix;
    if (const Status written = disk.write(beside, vault::newPassphraseSalt(), clock.now()); !written)
        return fail(written.error());
    QFile::rename(beside, path); // never over another
    disk.remove(beside);
    if (const Status synced = disk.syncFolder(folder); !synced)
        return fail(synced.error());
    return readSalt(path);
}

Result<vault::CodeKeys> Store::Private::keysOf(const QString &name, QByteArray &sentence, bool make)
{
    const auto known = salt(make);
    if (!known) {
        vault::wipe(sentence);
        return fail(known.error());
    }
    return vault::passphraseKeys(name, sentence, *known, cost);
}

Result<Cabinet> Store::Private::open(const QString &name, QByteArray &sentence)
{
    owner.reset();
    if (gate.waitMs() > 0) {
        vault::wipe(sentence);
        return fail(ErrorKind::TooMany, QStringLiteral("too many wrong sentences"));
    }
    auto keys = keysOf(name, sentence, false);
    if (keys && !QDir(folder + u'/' + keys->name).exists())
        keys = fail(ErrorKind::NotFound, QStringLiteral("nobody of that name and sentence"));
    if (!keys && keys.error().kind == ErrorKind::Refused) // it opens nothing either, and this says no more
        keys = fail(ErrorKind::NotFound, QStringLiteral("nobody of that name and sentence"));
    if (!keys && keys.error().kind == ErrorKind::NotFound)
        gate.failed();
    if (keys)
        gate.succeeded();
    mayTryAt = clock.elapsed() + gate.waitMs();
    if (!keys)
        return fail(keys.error());
    owner = std::move(*keys);
    return list();
}

Result<Cabinet> Store::Private::begin(const QString &name, QByteArray &sentence)
{
    owner.reset();
    auto keys = keysOf(name, sentence, true);
    if (!keys)
        return fail(keys.error());
    const QString place = folder + u'/' + keys->name;
    if (!QDir().mkpath(place))
        return fail(ErrorKind::Unwritable, QStringLiteral("the folder of a counsellor cannot be made"), folder);
    QFile::setPermissions(place, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (const Status synced = disk.syncFolder(folder); !synced)
        return fail(synced.error());
    owner = std::move(*keys);
    return list();
}

Result<Cabinet> Store::Private::list()
{
    if (!owner)
        return locked();
    Cabinet cabinet;
    const vault::BundleStore files = shelf();
    for (const QString &id : QDir(cabinetFolder()).entryList(QDir::Files)) {
        if (!isEntretienId(id))
            continue;
        auto bundle = files.open(keysOfFile(id));
        if (!bundle && bundle.error().kind == ErrorKind::NotFound)
            continue; // its time is over
        const auto entretien = bundle ? entretienOf(*bundle, id) : Result<Entretien>(fail(bundle.error()));
        if (entretien)
            cabinet.entretiens += Listed{id, entretien->label, entretien->meetings.isEmpty() ? QDateTime() : entretien->meetings.last(), entretien->next.day, bundle->expires};
        else
            ++cabinet.unreadable;
    }
    std::sort(cabinet.entretiens.begin(), cabinet.entretiens.end(), [](const Listed &a, const Listed &b) { return a.met > b.met; });
    if (cabinet.unreadable > 0)
        qCWarning(logVault) << "entretiens that do not open:" << cabinet.unreadable;
    return cabinet;
}

Result<Entretien> Store::Private::take(const QString &id)
{
    if (!owner)
        return locked();
    auto bundle = isEntretienId(id) ? shelf().open(keysOfFile(id)) : Result<vault::Bundle>(fail(ErrorKind::NotFound, QStringLiteral("no such entretien")));
    return bundle ? entretienOf(*bundle, id) : Result<Entretien>(fail(bundle.error()));
}

Status Store::Private::keep(const Entretien &entretien)
{
    if (!owner)
        return locked();
    if (!isEntretienId(entretien.id))
        return fail(ErrorKind::Internal, QStringLiteral("an entretien without an id"));
    QByteArray plain = QJsonDocument(toJson(entretien)).toJson(QJsonDocument::Compact);
    const Status kept = shelf().keep(keysOfFile(entretien.id), plain, clock.now().addDays(days));
    vault::wipe(plain);
    return kept;
}

int Store::Private::purge()
{
    int erased = 0;
    const QDir root(folder);
    for (const QString &name : root.entryList({u'*' + QString(vault::temporarySuffix)}, QDir::Files))
        disk.remove(root.filePath(name));
    for (const QFileInfo &place : root.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        erased += vault::BundleStore(place.filePath(), clock, disk).purge();
        if (place.lastModified().daysTo(clock.now()) > days && !(owner && owner->name == place.fileName()))
            root.rmdir(place.fileName()); // only when it is empty
    }
    return erased;
}

Store::Store(QString folder, int keptDays, const Clock &clock, QObject *parent, vault::CodeCost cost)
    : QObject(parent), m_keptDays(keptDays), d(std::make_unique<Private>(std::move(folder), keptDays, clock, cost))
{
}

Store::~Store()
{
    d->pool.waitForDone();
}

QFuture<Result<Cabinet>> Store::open(const QString &name, QByteArray sentence)
{
    return QtConcurrent::run(&d->pool, [this, name, sentence = std::move(sentence)]() mutable { return d->open(name, sentence); });
}

QFuture<Result<Cabinet>> Store::begin(const QString &name, QByteArray sentence)
{
    return QtConcurrent::run(&d->pool, [this, name, sentence = std::move(sentence)]() mutable { return d->begin(name, sentence); });
}

qint64 Store::waitMs() const
{
    return qMax<qint64>(0, d->mayTryAt - d->clock.elapsed());
}

QFuture<Result<Cabinet>> Store::list()
{
    return QtConcurrent::run(&d->pool, [this] { return d->list(); });
}

QFuture<Result<Entretien>> Store::take(const QString &id)
{
    return QtConcurrent::run(&d->pool, [this, id] { return d->take(id); });
}

QFuture<Status> Store::keep(const Entretien &entretien)
{
    return QtConcurrent::run(&d->pool, [this, entretien] { return d->keep(entretien); });
}

QFuture<Status> Store::erase(const QString &id)
{
    return QtConcurrent::run(&d->pool, [this, id]() -> Status {
        if (!d->owner)
            return Private::locked();
        if (!isEntretienId(id) || !QFile::exists(d->cabinetFolder() + u'/' + id))
            return fail(ErrorKind::NotFound, QStringLiteral("no such entretien"));
        d->disk.remove(d->cabinetFolder() + u'/' + id);
        return d->disk.syncFolder(d->cabinetFolder());
    });
}

QFuture<bool> Store::lock()
{
    return QtConcurrent::run(&d->pool, [this] {
        d->owner.reset();
        return true;
    });
}

QFuture<int> Store::purge()
{
    return QtConcurrent::run(&d->pool, [this] { return d->purge(); });
}

} // namespace belvedere::entretien
