#include <updates/publisher.h>

#include <updates/delta.h>
#include <updates/filehash.h>
#include <updates/minisigntext_p.h>

#include <content/pack.h>
#include <content/packfile.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace belvedere::updates {
namespace {

class Publishing
{
public:
    Publishing(const PublishRequest &request, const SecretKey &key, const StopFlag &stop)
        : m_request(request), m_key(key), m_stop(stop)
    {
    }
    Result<Publication> run();

private:
    QString at(const QString &name) const { return m_request.folder + u'/' + name; }
    Status readBefore();
    Status makeFolders();
    Status addPack();
    Status addDelta(const QString &from);
    Status addDeltas();
    Status writeManifestFiles();
    QStringList removeOthers();
    QStringList history() const;

    const PublishRequest &m_request;
    const SecretKey &m_key;
    const StopFlag &m_stop;
    Manifest m_before; // version 0: there was none
    Manifest m_manifest;
};

// What is there must be ours: a folder of another key or channel is not taken over.
Status Publishing::readBefore()
{
    const QString path = at(manifestName());
    if (!QFileInfo::exists(path))
        return {};
    const Result<QByteArray> signature = readSmallFile(signaturePath(path));
    if (!signature)
        return fail(signature.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Unreadable, file.errorString(), path, 0, QStringLiteral("check the rights on it"));
    const QByteArray bytes = file.read(mostManifestBytes + 1);
    if (const auto right = verifyBytes(bytes, *signature, m_key.publicKey()); !right) {
        Error error = right.error();
        error.file = path;
        return fail(std::move(error));
    }
    const Result<Manifest> before = readManifest(bytes, path);
    if (!before)
        return fail(before.error());
    if (before->channel != m_request.channel)
        return fail(ErrorKind::Refused, QStringLiteral("the folder is of the channel %1").arg(before->channel), path, 0,
                    QStringLiteral("give --channel %1, or another folder").arg(before->channel));
    m_before = *before;
    return {};
}

Status Publishing::makeFolders()
{
    const QDir folder(m_request.folder);
    if (folder.mkpath(QStringLiteral("packs")) && folder.mkpath(QStringLiteral("deltas")))
        return {};
    return fail(ErrorKind::Unwritable, QStringLiteral("its folders cannot be made"), m_request.folder, 0, QStringLiteral("check the rights on it"));
}

Status Publishing::addPack()
{
    const auto pack = content::Pack::open(m_request.pack);
    if (!pack)
        return fail(pack.error());
    const content::PackInfo &info = (*pack)->info();
    m_manifest.title = info.title.simplified().left(200);
    m_manifest.pack = {info.digest, QFileInfo(m_request.pack).size(), info.schemaVersion};
    const QString path = at(packName(info.digest));
    if (const auto present = content::verifyPackFile(path); present && present->digest == info.digest)
        return signFile(path, m_key, trustedComment(m_manifest));
    const QString part = path + QStringLiteral(".part");
    return content::copyFile(m_request.pack, part)
        .and_then([&] { return content::replaceFile(part, path); })
        .and_then([&] { return signFile(path, m_key, trustedComment(m_manifest)); });
}

// The packs that stay beside the new one, the newest first.
QStringList Publishing::history() const
{
    QStringList all{m_before.pack.digest};
    for (const DeltaEntry &delta : m_before.deltas)
        all.append(delta.from);
    all.removeAll(QString());
    all.removeAll(m_manifest.pack.digest);
    QStringList kept;
    for (const QString &digest : std::as_const(all)) {
        if (kept.size() < m_request.keep - 1 && QFileInfo::exists(at(packName(digest))))
            kept.append(digest);
    }
    return kept;
}

Status Publishing::addDelta(const QString &from)
{
    const QString path = at(deltaName(from, m_manifest.pack.digest));
    if (!QFileInfo::exists(path)) {
        const auto made = makeDelta(from.isEmpty() ? QString() : at(packName(from)), at(packName(m_manifest.pack.digest)), path, m_stop);
        if (!made)
            return fail(made.error());
    }
    const Result<QByteArray> digest = hashFile(path, digestBytes, m_stop);
    if (!digest)
        return fail(digest.error());
    m_manifest.deltas.append({from, QString::fromLatin1(digest->toHex()), QFileInfo(path).size()});
    return {};
}

Status Publishing::addDeltas()
{
    const QStringList starts = history() + QStringList{QString()}; // and from nothing
    for (const QString &from : starts) {
        if (const Status added = addDelta(from); !added)
            return added;
    }
    return {};
}

// The signature first: who reads between the two renames sees one that does not fit, and asks again
// another time.
Status Publishing::writeManifestFiles()
{
    const QByteArray bytes = writeManifest(m_manifest);
    const Result<QByteArray> signature = m_key.sign(hashBytes(bytes, prehashBytes), trustedComment(m_manifest));
    if (!signature)
        return fail(signature.error());
    const QString path = at(manifestName());
    return writeForAll(signaturePath(path), *signature).and_then([&] { return writeForAll(path, bytes); });
}

QStringList Publishing::removeOthers()
{
    QStringList wanted{packName(m_manifest.pack.digest)};
    for (const DeltaEntry &delta : m_manifest.deltas)
        wanted << packName(delta.from) << deltaName(delta.from, m_manifest.pack.digest);
    QStringList removed;
    for (const QString &name : {QStringLiteral("packs"), QStringLiteral("deltas")}) {
        QDir folder(at(name));
        const QStringList present = folder.entryList({QStringLiteral("*.pack"), QStringLiteral("*.delta"), QStringLiteral("*.part")}, QDir::Files);
        for (const QString &file : present) {
            const QString path = name + u'/' + file;
            if (!wanted.contains(path) && folder.remove(file))
                removed.append(path);
            if (!wanted.contains(path))
                folder.remove(signaturePath(file));
        }
    }
    return removed;
}

Result<Publication> Publishing::run()
{
    const Status ready = readBefore().and_then([this] { return makeFolders(); });
    if (!ready)
        return fail(ready.error());
    m_manifest = m_before;
    m_manifest.channel = m_request.channel;
    m_manifest.version = m_before.version + 1;
    m_manifest.date = QDateTime::fromSecsSinceEpoch(m_request.now.toSecsSinceEpoch(), Qt::UTC);
    m_manifest.expires = m_manifest.date.addDays(m_request.validDays);
    if (m_request.pack.isEmpty() && m_before.version == 0)
        return fail(ErrorKind::NotFound, QStringLiteral("nothing is published there yet"), m_request.folder, 0, QStringLiteral("give a pack"));
    Status done;
    if (!m_request.pack.isEmpty()) {
        m_manifest.deltas.clear();
        done = addPack().and_then([this] { return addDeltas(); });
    }
    if (done)
        done = writeManifestFiles();
    if (!done)
        return fail(done.error());
    return Publication{m_manifest, removeOthers()};
}

} // namespace

Result<Publication> publish(const PublishRequest &request, const SecretKey &key, const StopFlag &stop)
{
    return Publishing(request, key, stop).run();
}

} // namespace belvedere::updates
