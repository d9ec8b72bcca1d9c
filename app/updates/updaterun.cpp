#include <updates/updaterun.h>

#include <updates/delta.h>
#include <updates/filehash.h>

#include <content/pack.h>
#include <content/packfile.h>
#include <core/log.h>
#include <core/whendone.h>

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

namespace belvedere::updates {
namespace {

constexpr qint64 mostSignatureBytes = 16 << 10;

QString fileNameOf(const UpdateWay &way)
{
    return way.name.section(u'/', -1);
}

// Another way to the same pack is worth a try: this one's file is missing or wrong. Not so when it is
// the network, the disk or somebody who stops it.
bool anotherWayMayHelp(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotFound:
    case ErrorKind::Malformed:
    case ErrorKind::Tampered:
    case ErrorKind::TooMany:
    case ErrorKind::Unreadable:
    case ErrorKind::Http: return true;
    default: return false;
    }
}

// Opens the pack as the terminal will, on this thread, so that a bad one never waits.
Status opens(const QString &path)
{
    const auto pack = content::Pack::open(path);
    if (!pack)
        return fail(pack.error());
    const auto guide = (*pack)->guide();
    if (!guide)
        return fail(guide.error());
    const auto metiers = (*pack)->metiers();
    return metiers ? Status() : Status(fail(metiers.error()));
}

} // namespace

UpdateRun::UpdateRun(net::Http &http, UpdateSource source, UpdateStore store, PackInUse current, const Clock &clock,
                     const StopFlag &stop, qint64 reserve)
    : m_http(http), m_source(std::move(source)), m_store(std::move(store)), m_current(std::move(current)), m_clock(clock),
      m_stop(stop), m_reserve(reserve)
{
    m_promise.start();
}

UpdateRun::~UpdateRun()
{
    end(fail(ErrorKind::Cancelled, QStringLiteral("the update was stopped")));
}

QUrl UpdateRun::addressOf(const QString &name) const
{
    QUrl address = m_source.address;
    QString path = address.path();
    if (!path.endsWith(u'/'))
        path += u'/';
    address.setPath(path + name);
    return address;
}

QString UpdateRun::madePack() const
{
    return m_store.file(QStringLiteral("made.pack"));
}

QFuture<Result<UpdateOutcome>> UpdateRun::start()
{
    qCInfo(logUpdates).noquote() << "asking" << m_source.address.host() << "for the channel" << m_source.channel;
    whenDone(m_http.get(addressOf(manifestName()), mostManifestBytes), this, [this](const Result<QByteArray> &bytes) { manifestCame(bytes); });
    return m_promise.future();
}

void UpdateRun::manifestCame(const Result<QByteArray> &bytes)
{
    if (!bytes) {
        end(fail(bytes.error()));
        return;
    }
    whenDone(m_http.get(addressOf(signaturePath(manifestName())), mostSignatureBytes), this, [this, manifest = *bytes](const Result<QByteArray> &signature) {
        const Status ready = signature ? accept(manifest, *signature).and_then([this] { return prepareFetch(); })
                                       : Status(fail(signature.error()));
        if (!ready)
            end(fail(ready.error()));
        else if (m_ways.isEmpty())
            end(UpdateOutcome{m_store.load().ready == m_manifest.pack.digest, m_manifest.version, m_manifest.pack.digest, 0});
        else
            tryWay();
    });
}

// Nothing of the manifest is looked at before its signature is known to be right.
Status UpdateRun::accept(const QByteArray &bytes, const QByteArray &signature)
{
    const QString key = keyName(m_source.key.id);
    const Result<QString> comment = verifyBytes(bytes, signature, m_source.key);
    const Result<Manifest> manifest = comment ? readManifest(bytes, manifestName()) : fail(comment.error());
    if (!manifest)
        return fail(manifest.error());
    const Status fits = checkManifest(*manifest, m_store.load(), key, m_source.channel, m_clock.now());
    if (!fits)
        return fits;
    qCInfo(logUpdates).noquote() << "manifest" << *comment;
    m_manifest = *manifest;
    return m_store.change([&](UpdateState &state) {
        remember(state, m_manifest, key, m_clock.now());
        m_ways = waysTo(m_manifest, state, m_current.digest);
    });
}

// Makes room: of what earlier runs fetched, only what is still wanted stays.
Status UpdateRun::prepareFetch()
{
    QDir folder(m_store.fetchFolder());
    if (!folder.mkpath(QStringLiteral(".")))
        return fail(ErrorKind::Unwritable, QStringLiteral("the folder of the updates cannot be made"), folder.path(), 0,
                    QStringLiteral("let the user of the kiosk write there"));
    QFile::remove(madePack());
    const QStringList present = folder.entryList(QDir::Files);
    qint64 fetched = 0;
    for (const QString &name : present) {
        const bool wanted = std::any_of(m_ways.cbegin(), m_ways.cend(), [&](const UpdateWay &way) { return name.startsWith(fileNameOf(way)); });
        if (wanted)
            fetched += QFileInfo(folder.filePath(name)).size();
        else
            folder.remove(name);
    }
    if (m_ways.isEmpty())
        return {};
    const qint64 needed = roomFor(m_manifest, m_ways) - fetched + m_reserve;
    const qint64 free = QStorageInfo(m_store.folder()).bytesAvailable();
    if (free >= needed)
        return {};
    return fail(ErrorKind::DiskFull, QStringLiteral("%1 MB are free and %2 are needed").arg(free >> 20).arg(needed >> 20), m_store.folder(), 0,
                QStringLiteral("make room on the disk"));
}

void UpdateRun::tryWay()
{
    const UpdateWay &way = m_ways.first();
    qCInfo(logUpdates).noquote() << "fetching" << way.name << way.bytes << "bytes";
    m_download = m_http.download({addressOf(way.name), m_store.fetchFolder() + u'/' + fileNameOf(way), way.bytes, way.bytes});
    whenDone(m_download->start(), this, [this](const Result<qint64> &fetched) { wayFetched(fetched); });
}

void UpdateRun::wayFetched(const Result<qint64> &fetched)
{
    const QString path = m_store.fetchFolder() + u'/' + fileNameOf(m_ways.first());
    const Status made = fetched ? makePack(path) : Status(fail(fetched.error()));
    if (fetched)
        QFile::remove(path);
    if (!made) {
        wayFailed(made.error());
        return;
    }
    const QString digest = m_manifest.pack.digest;
    const Status waits = content::replaceFile(madePack(), m_store.nextPack())
                             .and_then([&] { return m_store.change([&](UpdateState &state) { state.ready = digest; }); });
    if (!waits) {
        end(fail(waits.error()));
        return;
    }
    qCInfo(logUpdates).noquote() << "version" << m_manifest.version << "waits for the end of a visit";
    end(UpdateOutcome{true, m_manifest.version, digest, *fetched});
}

void UpdateRun::wayFailed(const Error &error)
{
    qCWarning(logUpdates).noquote() << "not by" << m_ways.first().name << error.text();
    m_ways.removeFirst();
    if (m_ways.isEmpty() || !anotherWayMayHelp(error.kind))
        end(fail(error));
    else
        tryWay();
}

// From the fetched file to a checked pack, made.pack.
Status UpdateRun::makePack(const QString &fetched)
{
    const UpdateWay &way = m_ways.first();
    const QString made = madePack();
    if (!way.isDelta())
        return content::replaceFile(fetched, made).and_then([&] { return checkPack(made); });
    const Result<QByteArray> digest = hashFile(fetched, digestBytes, m_stop);
    if (!digest)
        return fail(digest.error());
    if (digest->toHex() != way.digest.toLatin1())
        return fail(ErrorKind::Tampered, QStringLiteral("it is not the delta that was announced"), fetched);
    return applyDelta(way.from.isEmpty() ? QString() : m_current.path, fetched, made, m_manifest.pack.bytes, m_stop)
        .and_then([&] { return checkPack(made); });
}

Status UpdateRun::checkPack(const QString &path)
{
    const Result<content::PackFileInfo> info = content::verifyPackFile(path);
    Status checked = info ? Status() : Status(fail(info.error()));
    if (info && info->digest != m_manifest.pack.digest)
        checked = fail(ErrorKind::Tampered, QStringLiteral("it is not the pack that was announced"), path, 0, QStringLiteral("publish again"));
    else if (info)
        checked = opens(path).or_else([&](const Error &error) -> Status { // never again: it is what was announced
            return m_store.change([&](UpdateState &state) { state.refused.append(info->digest); })
                .and_then([&]() -> Status { return fail(ErrorKind::Refused, QStringLiteral("the new pack does not open: ") + error.detail, path); });
        });
    if (!checked)
        QFile::remove(path);
    return checked;
}

void UpdateRun::end(const Result<UpdateOutcome> &outcome)
{
    if (std::exchange(m_ended, true))
        return;
    if (!outcome && outcome.error().kind != ErrorKind::Cancelled)
        qCWarning(logUpdates).noquote() << "no update:" << outcome.error().text();
    m_promise.addResult(outcome);
    m_promise.finish();
}

} // namespace belvedere::updates
