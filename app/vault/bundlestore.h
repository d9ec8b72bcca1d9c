// Sealed classeurs on the terminal's disk. Blocking: used on a thread of its own.
#pragma once

#include <core/clock.h>
#include <core/result.h>
#include <vault/disk.h>
#include <vault/resumecode.h>

namespace belvedere::vault {

struct Bundle {
    QByteArray plain;  // wipe after use
    QDateTime expires; // UTC
};

inline constexpr qint64 largestBundle = 64 * 1024 * 1024; // bytes, sealed

class BundleStore
{
public:
    // The folder is made when needed, readable by its owner only. The clock and the disk outlive
    // the store.
    BundleStore(QString folder, const Clock &clock, Disk &disk);

    // Seals with secretstream, writes beside, fsyncs the file, renames, fsyncs the folder: when this
    // returns without an error the bundle survives a power cut. On any error (DiskFull, Unwritable)
    // the earlier bundle of this code is intact and no temporary file is left. The expiry is inside
    // the seal and authenticated.
    Status keep(const CodeKeys &keys, const QByteArray &plain, const QDateTime &expires);
    // True when a bundle is there that is kept until that day.
    bool isKeptUntil(const QString &name, const QDateTime &expires) const;
    // NotFound for a wrong code and for an expired one alike: nothing tells them apart. Tampered for
    // a file that this key should open and whose seal is broken.
    Result<Bundle> open(const CodeKeys &keys) const;
    // The same of a bundle that stands elsewhere: `sealed` is what another terminal kept.
    Result<Bundle> unsealed(const CodeKeys &keys, const QByteArray &sealed) const;
    // The sealed bytes of a bundle, as they are on the disk; to be sent somewhere.
    Result<QByteArray> sealedOf(const QString &name) const;
    void forget(const CodeKeys &keys);
    // Deletes the bundles whose date is over (the file's date: the midnight after the expiry) and the
    // temporary files of an interrupted write; returns how many.
    int purge();

private:
    QString path(const CodeKeys &keys) const;

    QString m_folder;
    const Clock &m_clock;
    Disk &m_disk;
};

} // namespace belvedere::vault
