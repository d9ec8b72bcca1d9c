#include <contact/waitingroom.h>

#include <core/log.h>
#include <vault/seal.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace belvedere::contact {
namespace {

constexpr int unreadableDays = 7; // no request waits for longer
const QString requestSuffix = QStringLiteral(".demande");
const QString tallyFile = QStringLiteral("counts.json");

QJsonObject readTally(const QString &folder)
{
    QFile file(folder + u'/' + tallyFile);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QFileInfoList requestsIn(const QString &folder)
{
    return QDir(folder).entryInfoList({u'*' + requestSuffix}, QDir::Files);
}

} // namespace

Counts countsIn(const QString &folder)
{
    const QJsonObject tally = readTally(folder);
    return {int(requestsIn(folder).size()), tally.value(QStringLiteral("sent")).toInt(), tally.value(QStringLiteral("givenUp")).toInt()};
}

QString WaitingRoom::pathOf(const QString &id) const
{
    return m_folder + u'/' + id + requestSuffix;
}

Status WaitingRoom::keep(const vault::Secret &key, const QString &id, const QByteArray &plain, const QDateTime &over)
{
    if (!QDir().mkpath(m_folder))
        return fail(ErrorKind::Unwritable, QStringLiteral("the folder of the requests cannot be made"), m_folder);
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const auto sealed = vault::seal(key, plain, over);
    return sealed ? vault::replaceDurably(m_disk, pathOf(id), *sealed, m_clock.now()) : Status(fail(sealed.error()));
}

void WaitingRoom::drop(const QString &id, Why why)
{
    m_disk.remove(pathOf(id));
    if (why != Why::Withdrawn)
        count(why == Why::Sent ? 1 : 0, why == Why::GivenUp ? 1 : 0);
}

QVector<WaitingRoom::Found> WaitingRoom::read(const vault::Secret &key)
{
    const QDir folder(m_folder);
    for (const QString &name : folder.entryList({u'*' + QString(vault::temporarySuffix)}, QDir::Files))
        m_disk.remove(folder.filePath(name));
    QVector<Found> found;
    for (const QFileInfo &entry : requestsIn(m_folder)) {
        QFile file(entry.filePath());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        auto opened = vault::unseal(key, file.readAll());
        if (opened && opened->expires > m_clock.now())
            found.append({entry.completeBaseName(), opened->plain, opened->expires});
        else if (opened || entry.lastModified().daysTo(m_clock.now()) > unreadableDays)
            drop(entry.completeBaseName(), Why::GivenUp);
        else
            qCWarning(logContact).noquote() << "a request that waits does not open:" << kindName(opened.error().kind);
    }
    return found;
}

void WaitingRoom::count(int sent, int givenUp)
{
    QJsonObject tally = readTally(m_folder);
    tally.insert(QStringLiteral("sent"), tally.value(QStringLiteral("sent")).toInt() + sent);
    tally.insert(QStringLiteral("givenUp"), tally.value(QStringLiteral("givenUp")).toInt() + givenUp);
    if (!QDir().mkpath(m_folder) || !vault::replaceDurably(m_disk, m_folder + u'/' + tallyFile, QJsonDocument(tally).toJson(), m_clock.now()))
        qCWarning(logContact) << "the counts of the requests cannot be written";
}

} // namespace belvedere::contact
