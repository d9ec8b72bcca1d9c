#include <media/keptvideos.h>

#include <content/sql.h>
#include <core/diskerror.h>
#include <media/videocatalogue.h>
#include <media/videoreader.h>
#include <vault/disk.h>

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>
#include <cstdio>

#include <fcntl.h>

namespace belvedere::media {

namespace {

const QString signSuffix = QStringLiteral("+sign");
const QString partSuffix = QStringLiteral(".part");
const QString noteName = QStringLiteral("kept.json");
const QString markName = QStringLiteral("fetching");
const QDir::Filters everyFolder = QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot;

// The two change places where there is something at the other place already.
Status putInPlace(const QString &part, const QString &whole)
{
    const QByteArray from = QFile::encodeName(part), to = QFile::encodeName(whole);
    if (!QFile::exists(whole))
        return vault::Disk().rename(part, whole);
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_EXCHANGE) == 0)
        return {};
    if (errno != EINVAL && errno != ENOSYS)
        return diskError(whole, errno);
    QDir(whole).removeRecursively(); // a file system that cannot
    return vault::Disk().rename(part, whole);
}

qint64 bytesBelow(const QString &folder)
{
    qint64 bytes = 0;
    for (QDirIterator files(folder, QDir::Files); files.hasNext();) {
        files.next();
        bytes += files.fileInfo().size();
    }
    return bytes;
}

} // namespace

QString keptSignId(const QString &id)
{
    return id + signSuffix;
}

QString videoOfKept(const QString &keptId)
{
    return keptId.endsWith(signSuffix) ? keptId.chopped(signSuffix.size()) : keptId;
}

Result<QVector<KeepSource>> keepSources(QSqlDatabase &db)
{
    QVector<KeepSource> sources;
    const auto has = hasVideos(db);
    if (!has)
        return fail(has.error());
    if (!*has)
        return sources;
    content::Statement row(db, QStringLiteral("SELECT id, pole, stream, duration, sign FROM video ORDER BY n"));
    const Status read = row.each({}, [&] { sources.append({row.text(0), row.text(1), QUrl(row.text(2)), row.bigInteger(3), QUrl(row.text(4))}); });
    if (!read)
        return fail(read.error());
    return sources;
}

QVector<KeepSource> chosen(const QVector<KeepSource> &sources, const QStringList &words)
{
    QVector<KeepSource> out;
    QStringList ids;
    for (const QString &word : words) {
        for (const KeepSource &source : sources) {
            const bool wanted = word == u"all" || word == source.id || (!source.pole.isEmpty() && word == QStringLiteral("pole:") + source.pole);
            if (!wanted || ids.contains(source.id) || !isVideoId(source.id))
                continue;
            ids.append(source.id);
            out.append(source);
        }
    }
    const qsizetype videos = out.size();
    for (qsizetype at = 0; at < videos; ++at) {
        const KeepSource source = out.at(at);
        if (!source.sign.isEmpty())
            out.append({keptSignId(source.id), source.pole, source.sign, source.durationMs});
    }
    return out;
}

QString KeptVideos::keptFolder(const QString &id) const
{
    const QString path = m_folder + u'/' + id;
    return isVideoId(videoOfKept(id)) && QFile::exists(path + u'/' + noteName) ? path : QString();
}

QString KeptVideos::partFolder(const QString &id) const
{
    return m_folder + QStringLiteral("/.") + id + partSuffix; // no id begins with a dot
}

Status KeptVideos::openPart(const QString &id, const QByteArray &mark) const
{
    const QString part = partFolder(id);
    QFile former(part + u'/' + markName);
    if (former.open(QIODevice::ReadOnly) && former.readAll() == mark)
        return {};
    forgetPart(id);
    if (!QDir().mkpath(part))
        return fail(ErrorKind::Unwritable, QStringLiteral("no folder can be made"), part, 0, QStringLiteral("let the user of the kiosk write there"));
    return vault::Disk().write(part + u'/' + markName, mark, QDateTime::currentDateTimeUtc());
}

void KeptVideos::forgetPart(const QString &id) const
{
    QDir(partFolder(id)).removeRecursively();
}

qint64 KeptVideos::bytesBeside(const QString &id) const
{
    qint64 bytes = 0;
    for (const QString &name : QDir(m_folder).entryList(everyFolder)) {
        if (name != id && name != u'.' + id + partSuffix)
            bytes += bytesBelow(m_folder + u'/' + name);
    }
    return bytes;
}

QVector<KeptVideo> KeptVideos::all() const
{
    QVector<KeptVideo> kept;
    for (const QString &id : QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QString path = m_folder + u'/' + id;
        QFile note(path + u'/' + noteName);
        if (!note.open(QIODevice::ReadOnly))
            continue;
        const QJsonObject said = QJsonDocument::fromJson(note.read(64 << 10)).object();
        kept.append({id, QUrl(said.value(QStringLiteral("stream")).toString()), said.value(QStringLiteral("height")).toInt(), bytesBelow(path)});
    }
    return kept;
}

Status KeptVideos::keepOnly(const QStringList &wanted) const
{
    for (const QString &name : QDir(m_folder).entryList(everyFolder)) {
        const bool part = name.startsWith(u'.') && name.endsWith(partSuffix);
        const QString id = part ? name.sliced(1, name.size() - 1 - partSuffix.size()) : name;
        if (wanted.contains(id) && (part || !keptFolder(id).isEmpty()))
            continue;
        if (!part) // so that it is never there in part
            QFile::remove(m_folder + u'/' + name + u'/' + noteName);
        if (!QDir(m_folder + u'/' + name).removeRecursively())
            return fail(ErrorKind::Unwritable, QStringLiteral("a video cannot be removed"), m_folder + u'/' + name, 0,
                        QStringLiteral("let the user of the kiosk write there"));
    }
    return {};
}

Status KeptVideos::commit(const KeptVideo &video) const
{
    vault::Disk disk;
    const QString part = partFolder(video.id), whole = m_folder + u'/' + video.id;
    const QByteArray note = QJsonDocument(QJsonObject{{QStringLiteral("stream"), video.stream.toString(QUrl::FullyEncoded)},
                                                      {QStringLiteral("height"), video.height}}).toJson(QJsonDocument::Compact);
    QFile::remove(part + u'/' + markName);
    return disk.write(part + u'/' + noteName, note, QDateTime::currentDateTimeUtc())
        .and_then([&] { return disk.syncFolder(part); })
        .and_then([&] { return putInPlace(part, whole); })
        .and_then([&] { return disk.syncFolder(m_folder); })
        .map([&] { forgetPart(video.id); }); // which is the former one now
}

} // namespace belvedere::media
