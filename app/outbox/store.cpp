#include <outbox/store.h>

#include <core/log.h>
#include <vault/seal.h>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QtConcurrent>

#include <array>

namespace belvedere::outbox {
namespace {

constexpr qint64 unreadableMs = 24LL * 60 * 60 * 1000; // no session lives longer
const QString tallyName = QStringLiteral("counts.json");
const QString sessionSuffix = QStringLiteral(".session");
const QString classeurSuffix = QStringLiteral(".classeur");
const QString documentSuffix = QStringLiteral(".document");

QString suffixOf(Store::Part part)
{
    return part == Store::Part::Session ? sessionSuffix : classeurSuffix;
}

Status noKey()
{
    return fail(ErrorKind::Internal, QStringLiteral("the outbox has no key"));
}

QJsonObject tallyIn(const QString &folder)
{
    QFile file(folder + u'/' + tallyName);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace

Counts countsIn(const QString &folder, const QDateTime &now)
{
    const QJsonObject tally = tallyIn(folder);
    Counts counts{0, tally.value(QStringLiteral("sent")).toInt(), tally.value(QStringLiteral("givenUp")).toInt()};
    for (const QFileInfo &file : QDir(folder).entryInfoList({u'*' + classeurSuffix}, QDir::Files)) {
        ++counts.waiting;
        counts.oldestMinutes = std::max(counts.oldestMinutes, file.lastModified().secsTo(now) / 60);
    }
    return counts;
}

Store::Store(QString folder, const Clock &clock) : m_folder(std::move(folder)), m_clock(clock)
{
    m_pool.setMaxThreadCount(1);
}

Store::~Store()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_ending = true;
        m_keyChanged.wakeAll();
    }
    m_pool.waitForDone();
}

void Store::setKey(std::shared_ptr<const vault::LastingKey> key)
{
    const QMutexLocker lock(&m_mutex);
    m_key = std::move(key);
    m_keyChanged.wakeAll();
}

bool Store::waitForKey()
{
    const QMutexLocker lock(&m_mutex);
    while (!m_key && !m_ending)
        m_keyChanged.wait(&m_mutex);
    return m_key != nullptr;
}

QString Store::newId()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words).toHex());
}

QString Store::pathOf(const QString &id, Part part) const
{
    return m_folder + u'/' + id + suffixOf(part);
}

template <typename Function>
auto Store::later(Function function)
{
    return QtConcurrent::run(&m_pool, [this, function]() mutable { return function(waitForKey()); });
}

QFuture<Status> Store::keep(const QString &id, Part part, QByteArray plain, const QDateTime &since, const QDateTime &over)
{
    return later([this, path = pathOf(id, part), plain = std::move(plain), since, over](bool hasKey) mutable -> Status {
        const Status written = hasKey ? write(path, plain, since, over) : noKey();
        vault::wipe(plain);
        return written;
    });
}

QFuture<Status> Store::keepDocument(const QString &id, const QString &digest, const QByteArray &bytes, const QDateTime &since, const QDateTime &over)
{
    return later([this, id, digest, bytes, since, over](bool hasKey) -> Status {
        if (!hasKey)
            return noKey();
        const QByteArray key = QByteArray::fromRawData(reinterpret_cast<const char *>(m_key->key.data()), static_cast<qsizetype>(m_key->key.size()));
        const QByteArray name = QMessageAuthenticationCode::hash((id + digest).toLatin1(), key, QCryptographicHash::Sha256).toHex().left(32);
        return write(m_folder + u'/' + id + u'.' + QString::fromLatin1(name) + documentSuffix, bytes, since, over);
    });
}

Status Store::write(const QString &path, const QByteArray &plain, const QDateTime &since, const QDateTime &over)
{
    if (!QDir().mkpath(m_folder))
        return fail(ErrorKind::Unwritable, QStringLiteral("the folder of the outbox cannot be made"), m_folder);
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const auto sealed = vault::seal(m_key->key, plain, over);
    return sealed ? vault::replaceDurably(m_disk, path, *sealed, since) : Status(fail(sealed.error()));
}

void Store::drop(const QString &id, Part part)
{
    (void)later([this, id, part](bool) { remove(id, part); });
}

void Store::remove(const QString &id, Part part)
{
    m_disk.remove(pathOf(id, part));
    if (part == Part::Session)
        return;
    const QDir folder(m_folder);
    for (const QString &name : folder.entryList({id + u".*" + documentSuffix}, QDir::Files))
        m_disk.remove(folder.filePath(name));
}

// Empty: none is there, or it does not open, or its time is over.
QByteArray Store::openedOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    auto opened = vault::unseal(m_key->key, file.readAll());
    if (opened && opened->expires > m_clock.now())
        return opened->plain;
    if (opened || QFileInfo(path).lastModified().msecsTo(m_clock.now()) > unreadableMs) {
        m_disk.remove(path);
        if (path.endsWith(classeurSuffix))
            count(0, 1);
    } else {
        qCWarning(logClasseur).noquote() << "an entry of the outbox does not open:" << kindName(opened.error().kind);
    }
    return {};
}

QVector<Store::Found> Store::read()
{
    const QDir folder(m_folder);
    for (const QString &name : folder.entryList({u'*' + QString(vault::temporarySuffix)}, QDir::Files))
        m_disk.remove(folder.filePath(name));
    QVector<Found> found;
    for (const QFileInfo &file : folder.entryInfoList({u'*' + sessionSuffix}, QDir::Files)) {
        const QString id = file.completeBaseName();
        QByteArray session = openedOf(file.filePath());
        if (session.isEmpty())
            continue;
        found.append({id, session, openedOf(pathOf(id, Part::Classeur)), {}});
        for (const QFileInfo &document : folder.entryInfoList({id + u".*" + documentSuffix}, QDir::Files))
            found.last().documents.append(openedOf(document.filePath()));
    }
    for (const QFileInfo &file : folder.entryInfoList({u'*' + documentSuffix}, QDir::Files)) { // its classeur is not to be sent any more
        if (!QFile::exists(pathOf(file.baseName(), Part::Classeur)))
            m_disk.remove(file.filePath());
    }
    for (const QFileInfo &file : folder.entryInfoList({u'*' + classeurSuffix}, QDir::Files)) { // of which nothing ends
        if (!QFile::exists(pathOf(file.completeBaseName(), Part::Session))) {
            remove(file.completeBaseName(), Part::Classeur);
            count(0, 1);
        }
    }
    return found;
}

QFuture<QVector<Store::Found>> Store::readAll()
{
    return later([this](bool hasKey) { return hasKey ? read() : QVector<Found>(); });
}

void Store::count(int sent, int givenUp)
{
    QJsonObject tally = tallyIn(m_folder);
    tally.insert(QStringLiteral("sent"), tally.value(QStringLiteral("sent")).toInt() + sent);
    tally.insert(QStringLiteral("givenUp"), tally.value(QStringLiteral("givenUp")).toInt() + givenUp);
    if (!QDir().mkpath(m_folder) || !vault::replaceDurably(m_disk, m_folder + u'/' + tallyName, QJsonDocument(tally).toJson(), m_clock.now()))
        qCWarning(logClasseur) << "the counts of the outbox cannot be written";
}

void Store::countSent()
{
    (void)later([this](bool) { count(1, 0); });
}

void Store::countGivenUp()
{
    (void)later([this](bool) { count(0, 1); });
}

} // namespace belvedere::outbox
