#include <updates/updatestore.h>

#include <core/diskerror.h>
#include <core/log.h>
#include <vault/disk.h>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace belvedere::updates {
namespace {

constexpr qsizetype mostRefused = 20; // the last ones
constexpr qint64 mostStateBytes = 64 << 10;

QString stateFile(const UpdateStore &store)
{
    return store.file(QStringLiteral("state.json"));
}

QByteArray written(const UpdateState &state)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("key"), state.key},
                                     {QStringLiteral("version"), state.version},
                                     {QStringLiteral("date"), state.date.toString(Qt::ISODate)},
                                     {QStringLiteral("ready"), state.ready},
                                     {QStringLiteral("refused"), QJsonArray::fromStringList(state.refused)},
                                     {QStringLiteral("reached"), state.reached.toString(Qt::ISODate)}})
        .toJson();
}

UpdateState parsed(const QJsonObject &object)
{
    UpdateState state;
    state.key = object.value(QStringLiteral("key")).toString();
    state.version = qMax(0, object.value(QStringLiteral("version")).toInt());
    state.date = QDateTime::fromString(object.value(QStringLiteral("date")).toString(), Qt::ISODate);
    state.ready = object.value(QStringLiteral("ready")).toString();
    for (const QJsonValue &digest : object.value(QStringLiteral("refused")).toArray())
        state.refused.append(digest.toString());
    state.reached = QDateTime::fromString(object.value(QStringLiteral("reached")).toString(), Qt::ISODate);
    return state;
}

} // namespace

UpdateState UpdateStore::load() const
{
    QFile file(stateFile(*this));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(file.read(mostStateBytes));
    if (!document.isObject())
        qCWarning(logUpdates).noquote() << "the state of the updates cannot be read and begins anew:" << file.fileName();
    return parsed(document.object());
}

Status UpdateStore::change(const std::function<void(UpdateState &)> &change) const
{
    QDir().mkpath(m_folder);
    const int folder = ::open(QFile::encodeName(m_folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0 || ::flock(folder, LOCK_EX) != 0) {
        const int code = errno;
        if (folder >= 0)
            ::close(folder);
        return diskError(m_folder, code);
    }
    const UpdateState before = load();
    UpdateState state = before;
    change(state);
    state.refused.removeDuplicates();
    state.refused = state.refused.mid(qMax<qsizetype>(0, state.refused.size() - mostRefused));
    vault::Disk disk;
    const Status done = state == before ? Status()
                                        : vault::replaceDurably(disk, stateFile(*this), written(state), QDateTime::currentDateTimeUtc());
    ::close(folder); // gives the lock back
    return done;
}

} // namespace belvedere::updates
