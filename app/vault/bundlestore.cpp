#include <vault/bundlestore.h>

#include <core/log.h>
#include <vault/seal.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace belvedere::vault {
namespace {

// A day later than the sealed expiry at most: the date of a file tells only the day.
QDateTime coarse(const QDateTime &expires)
{
    return QDateTime(expires.toUTC().date().addDays(1), QTime(0, 0), Qt::UTC);
}

} // namespace

BundleStore::BundleStore(QString folder, const Clock &clock, Disk &disk)
    : m_folder(std::move(folder)), m_clock(clock), m_disk(disk)
{
}

QString BundleStore::path(const CodeKeys &keys) const
{
    return m_folder + u'/' + keys.name;
}

Status BundleStore::keep(const CodeKeys &keys, const QByteArray &plain, const QDateTime &expires)
{
    if (!QDir().mkpath(m_folder))
        return fail(ErrorKind::Unwritable, QStringLiteral("the folder cannot be made"), m_folder, 0,
                    QStringLiteral("let the user of the kiosk write there"));
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const auto sealed = seal(keys.key, plain, expires);
    if (!sealed)
        return fail(sealed.error());
    // The date of the file lets purge() work without a key; the one that counts is in the seal.
    return replaceDurably(m_disk, path(keys), *sealed, coarse(expires));
}

bool BundleStore::isKeptUntil(const QString &name, const QDateTime &expires) const
{
    const QFileInfo file(m_folder + u'/' + name);
    return file.exists() && file.lastModified() >= coarse(expires);
}

Result<QByteArray> BundleStore::sealedOf(const QString &name) const
{
    QFile file(m_folder + u'/' + name);
    if (!file.exists())
        return fail(ErrorKind::NotFound, QStringLiteral("no such bundle"));
    if (file.size() > largestBundle || !file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Unreadable, QStringLiteral("a bundle cannot be read"));
    return file.readAll();
}

Result<Bundle> BundleStore::unsealed(const CodeKeys &keys, const QByteArray &sealed) const
{
    auto opened = unseal(keys.key, sealed);
    if (!opened)
        return fail(opened.error());
    if (opened->expires <= m_clock.now()) {
        wipe(opened->plain);
        return fail(ErrorKind::NotFound, QStringLiteral("no such bundle"));
    }
    return Bundle{std::move(opened->plain), opened->expires};
}

Result<Bundle> BundleStore::open(const CodeKeys &keys) const
{
    return sealedOf(keys.name).and_then([&](const QByteArray &sealed) { return unsealed(keys, sealed); });
}

void BundleStore::forget(const CodeKeys &keys)
{
    m_disk.remove(path(keys));
}

int BundleStore::purge()
{
    int removed = 0;
    for (const auto &info : QDir(m_folder).entryInfoList(QDir::Files)) {
        const bool temporary = info.fileName().endsWith(temporarySuffix);
        const bool over = info.lastModified().toUTC() <= m_clock.now();
        if (temporary || over) {
            m_disk.remove(info.filePath());
            ++removed;
        }
    }
    if (removed > 0)
        qCInfo(logVault) << "purged" << removed << "bundles";
    return removed;
}

} // namespace belvedere::vault
