// The way of a classeur to the region's server and back.
#include <classeur/keeper_p.h>

#include <core/log.h>
#include <core/whendone.h>

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QPromise>
#include <QtConcurrent>

namespace belvedere::classeur {
namespace {

constexpr int mostTries = 3; // against terminals that change the same classeur just now
const QByteArray attachedMark = "attachment"; // no etag: those have quotes
constexpr int againMs = 10 * 60 * 1000;

template <typename T>
std::shared_ptr<QPromise<T>> promised()
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    return promise;
}

template <typename T>
void answer(const std::shared_ptr<QPromise<T>> &promise, const T &result)
{
    promise->addResult(result);
    promise->finish();
}

QJsonObject documentOf(const vault::Bundle &bundle)
{
    return QJsonDocument::fromJson(bundle.plain).object();
}

QByteArray digestOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace

void Keeper::Private::wait(const QString &name)
{
    // What is already in the folder began from a version that is still the one to be replaced.
    const QString path = waitingFolder() + u'/' + name;
    const bool made = QDir().mkpath(waitingFolder())
        && (QFile::exists(path) || vault::replaceDurably(disk, path, versions.value(name).etag, clock.now()));
    if (!made)
        qCWarning(logClasseur) << "what is kept cannot be marked to be sent";
}

void Keeper::Private::waitAttached(const QString &name)
{
    if (!QDir().mkpath(waitingFolder()) || !vault::replaceDurably(disk, waitingFolder() + u'/' + name, attachedMark, clock.now()))
        qCWarning(logClasseur) << "what is attached cannot be marked to be sent";
}

QVector<Keeper::Private::Parcel> Keeper::Private::waiting() const
{
    QVector<Parcel> parcels;
    for (const QString &name : QDir(waitingFolder()).entryList(QDir::Files)) {
        const QString path = waitingFolder() + u'/' + name;
        auto sealed = store.sealedOf(name);
        if (!sealed) { // its time is over
            QFile::remove(path);
            continue;
        }
        QFile mark(path);
        const QByteArray etag = mark.open(QIODevice::ReadOnly) ? mark.read(200) : QByteArray();
        if (etag == attachedMark)
            parcels.prepend({name, std::move(*sealed), {}, {}, 0, {}, true});
        else
            parcels.append({name, std::move(*sealed), etag});
    }
    return parcels;
}

Result<Keeper::Private::Parcel> Keeper::Private::packed(const vault::ResumeCode &code)
{
    return withKeys(code, [&](const vault::CodeKeys &own) -> Result<Parcel> {
        return store.sealedOf(own.name).map([&](const QByteArray &sealed) {
            return Parcel{own.name, sealed, versions.value(own.name).etag, code};
        });
    });
}

void Keeper::Private::arrived(const Parcel &parcel, const QByteArray &etag)
{
    if (parcel.code && !parcel.attached) // of this visit; of the others nothing is remembered
        versions.insert(parcel.name, {etag, digestOf(parcel.sealed)});
    // What was kept again meanwhile still waits, and takes the place of this version.
    const QString path = waitingFolder() + u'/' + parcel.name;
    const auto now = store.sealedOf(parcel.name);
    if (now && *now == parcel.sealed)
        disk.remove(path);
    else if (QFile::exists(path) && !vault::replaceDurably(disk, path, etag, clock.now()))
        qCWarning(logClasseur) << "what is kept cannot be marked to be sent";
}

// Both versions together, kept here, to be sent in place of the one there.
Status Keeper::Private::merge(Parcel &parcel, const net::Reply &there)
{
    if (!parcel.code || ++parcel.tries >= mostTries)
        return fail(ErrorKind::Refused, QStringLiteral("another terminal has changed this classeur"));
    return withKeys(*parcel.code, [&](const vault::CodeKeys &own) { return merge(parcel, there, own); });
}

Status Keeper::Private::merge(Parcel &parcel, const net::Reply &there, const vault::CodeKeys &own)
{
    if (versions.value(own.name).digest == digestOf(there.body)) { // the one that ours comes from
        parcel.etag = there.etag;
        return {};
    }
    auto theirs = store.unsealed(own, there.body);
    auto mine = store.open(own);
    if (!mine)
        return fail(mine.error());
    if (theirs) {
        const bool mineIsNewer = mine->expires >= theirs->expires;
        const QJsonObject both = mineIsNewer ? together(documentOf(*mine), documentOf(*theirs))
                                             : together(documentOf(*theirs), documentOf(*mine));
        const QDateTime expires = std::max(mine->expires, theirs->expires);
        vault::wipe(theirs->plain);
        vault::wipe(mine->plain);
        if (const Status kept = seal(own, both, expires); !kept)
            return kept;
        parcel.sent.merged = both;
    } else { // its time is over, or it is damaged: ours takes its place
        vault::wipe(mine->plain);
    }
    auto sealed = store.sealedOf(own.name);
    if (!sealed)
        return fail(sealed.error());
    parcel.sealed = std::move(*sealed);
    parcel.etag = there.etag;
    return {};
}

// Carries one parcel, on the thread of the keeper, which outlives it.
class Carrier : public QObject
{
public:
    Carrier(Keeper::Private &keeper, Keeper::Private::Parcel parcel, std::function<void(const Result<Sent> &)> done, QObject *parent)
        : QObject(parent), m_keeper(keeper), m_parcel(std::move(parcel)), m_done(std::move(done))
    {
        ++m_keeper.sending;
        put();
    }

private:
    void put()
    {
        const auto sent = m_parcel.attached ? m_keeper.shelf->replace(m_parcel.name, m_parcel.sealed)
                                            : m_keeper.shelf->put(m_parcel.name, m_parcel.sealed, m_parcel.etag);
        whenDone(sent, this, [this](const Result<net::Reply> &put) {
            if (put && m_parcel.attached)
                settle({});
            else if (put && !put->etag.isEmpty())
                settle(put->etag);
            else if (put || (put.error().kind == ErrorKind::Refused && !m_parcel.attached))
                look(put);
            else
                end(fail(put.error()));
        });
    }
    // What stands there now: our own, whose etag is learnt so, or another's.
    void look(const Result<net::Reply> &put)
    {
        whenDone(m_keeper.shelf->fetch(m_parcel.name), this, [this, put](const Result<net::Reply> &there) {
            if (there && there->body == m_parcel.sealed)
                settle(there->etag);
            else if (put) // changed since; the next one finds out
                settle({});
            else if (there)
                putTogether(*there);
            else if (there.error().kind == ErrorKind::NotFound && ++m_parcel.tries < mostTries) { // gone meanwhile
                m_parcel.etag.clear();
                this->put();
            } else
                end(fail(there.error()));
        });
    }
    void putTogether(const net::Reply &there)
    {
        const auto work = QtConcurrent::run(&m_keeper.pool, [&keeper = m_keeper, parcel = m_parcel, there]() mutable -> Result<Keeper::Private::Parcel> {
            return keeper.merge(parcel, there).map([&] { return parcel; });
        });
        whenDone(work, this, [this](const Result<Keeper::Private::Parcel> &parcel) {
            if (!parcel) {
                end(fail(parcel.error()));
                return;
            }
            m_parcel = *parcel;
            put();
        });
    }
    void settle(const QByteArray &etag)
    {
        const auto work = QtConcurrent::run(&m_keeper.pool, [&keeper = m_keeper, parcel = m_parcel, etag] { keeper.arrived(parcel, etag); return true; });
        whenDone(work, this, [this](bool) { end(m_parcel.sent); });
    }
    void end(const Result<Sent> &result)
    {
        --m_keeper.sending;
        deleteLater();
        m_done(result);
    }

    Keeper::Private &m_keeper;
    Keeper::Private::Parcel m_parcel;
    std::function<void(const Result<Sent> &)> m_done;
};

// The attachments one after another, then the bundle that names them, also when one of them did not arrive.
void Keeper::Private::carryNext(const std::shared_ptr<Load> &load, const std::function<void(const Result<Sent> &)> &done, QObject *parent)
{
    if (load->attachments.isEmpty()) {
        new Carrier(*this, load->bundle, [load, done](const Result<Sent> &sent) { done(sent && load->failed ? Result<Sent>(fail(*load->failed)) : sent); }, parent);
        return;
    }
    new Carrier(*this, load->attachments.takeFirst(), [this, load, done, parent](const Result<Sent> &sent) {
        if (!sent && !load->failed)
            load->failed = sent.error();
        carryNext(load, done, parent);
    }, parent);
}

void Keeper::setRegion(std::unique_ptr<RegionShelf> shelf, Merge merge)
{
    d->shelf = std::move(shelf);
    d->together = std::move(merge); // before anything is kept
    d->hasRegion = d->shelf != nullptr;
    d->again.start(againMs);
    sendWaiting();
}

bool Keeper::hasRegion() const
{
    return d->hasRegion;
}

QFuture<Result<Sent>> Keeper::send(const vault::ResumeCode &code)
{
    auto promise = promised<Result<Sent>>();
    if (!d->shelf) {
        answer<Result<Sent>>(promise, fail(ErrorKind::NotFound, QStringLiteral("the region has no server for classeurs")));
        return promise->future();
    }
    whenDone(QtConcurrent::run(&d->pool, [this, code] { return d->load(code); }), this, [this, promise](const Result<Private::Load> &load) {
        if (!load)
            answer<Result<Sent>>(promise, fail(load.error()));
        else
            d->carryNext(std::make_shared<Private::Load>(*load), [promise](const Result<Sent> &sent) { answer(promise, sent); }, this);
    });
    return promise->future();
}

QFuture<int> Keeper::sendWaiting()
{
    auto promise = promised<int>();
    const auto list = QtConcurrent::run(&d->pool, [this] { return d->waiting(); });
    whenDone(list, this, [this, promise](const QVector<Private::Parcel> &parcels) {
        if (!d->shelf || d->sending > 0 || parcels.isEmpty()) { // a visit sends its own just now: later
            answer(promise, int(parcels.size()));
            return;
        }
        struct Left {
            qsizetype open;
            int waiting = 0;
        };
        const auto left = std::make_shared<Left>(Left{parcels.size()});
        for (const Private::Parcel &parcel : parcels) {
            new Carrier(*d, parcel, [left, promise](const Result<Sent> &sent) {
                left->waiting += sent ? 0 : 1;
                if (--left->open == 0)
                    answer(promise, left->waiting);
            }, this);
        }
    });
    return promise->future();
}

Result<Found> Keeper::Private::decide(const vault::ResumeCode &code, Here &here, const std::optional<Result<net::Reply>> &there)
{
    const bool asked = there.has_value() && (there->has_value() || there->error().kind == ErrorKind::NotFound);
    if (!there || !*there) {
        if (here.bundle)
            return found(code, here, std::move(*here.bundle));
        const bool unknown = there && !asked; // it may be there, and the line is down
        return fail(missed(unknown ? there->error() : Error{ErrorKind::NotFound, QStringLiteral("no such bundle")}));
    }
    auto theirs = store.unsealed(here.keys, (*there)->body);
    if (!theirs && here.bundle)
        return found(code, here, std::move(*here.bundle));
    if (!theirs)
        return fail(missed(theirs.error()));
    versions.insert(here.keys.name, {(*there)->etag, digestOf((*there)->body)});
    if (!here.bundle || !here.waits) // what is there came from here, or is later
        return found(code, here, std::move(*theirs));
    const bool mineIsNewer = here.bundle->expires >= theirs->expires;
    const QJsonObject both = mineIsNewer ? together(documentOf(*here.bundle), documentOf(*theirs))
                                         : together(documentOf(*theirs), documentOf(*here.bundle));
    theirs->plain = QJsonDocument(both).toJson(QJsonDocument::Compact);
    theirs->expires = std::max(theirs->expires, here.bundle->expires);
    vault::wipe(here.bundle->plain);
    return found(code, here, std::move(*theirs));
}

QFuture<Result<Found>> Keeper::find(const vault::ResumeCode &code)
{
    auto promise = promised<Result<Found>>();
    // Shared: a key is never copied.
    using Look = std::shared_ptr<Result<Private::Here>>;
    const auto decided = [this, promise, code](const Look &here, const std::optional<Result<net::Reply>> &there) {
        const auto work = QtConcurrent::run(&d->pool, [this, code, here, there] { return d->decide(code, **here, there); });
        whenDone(work, this, [promise](const Result<Found> &found) { answer(promise, found); });
    };
    const auto looked = QtConcurrent::run(&d->pool, [this, code] { return std::make_shared<Result<Private::Here>>(d->look(code)); });
    whenDone(looked, this, [this, promise, decided](const Look &here) {
        if (!*here)
            answer<Result<Found>>(promise, fail(here->error()));
        else if (!d->shelf)
            decided(here, std::nullopt);
        else
            whenDone(d->shelf->fetch((*here)->keys.name), this, [decided, here](const Result<net::Reply> &there) { decided(here, there); });
    });
    return promise->future();
}

} // namespace belvedere::classeur
