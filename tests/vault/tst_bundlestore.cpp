#include <vault/bundlestore.h>
#include <vault/seal.h>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/mount.h>
#include <unistd.h>

using namespace belvedere;
using namespace belvedere::vault;

namespace {

CodeKeys fakeKeys(unsigned char fill)
{
    CodeKeys keys;
    keys.name = QStringLiteral("%1").arg(fill, 64, 16, QLatin1Char('0'));
    keys.key = Secret(32);
    std::fill(keys.key.data(), keys.key.data() + 32, fill);
    return keys;
}

// Fails at the n-th step, as a full or broken disk does.
class FailingDisk : public Disk
{
public:
    int failAt = -1;
    int step = 0;
    ErrorKind kind = ErrorKind::DiskFull;

    Status write(const QString &path, const QByteArray &bytes, const QDateTime &dated) override
    {
        if (step++ == failAt) {
            (void)Disk::write(path, bytes.left(bytes.size() / 2), dated); // half of it got there
            return fail(kind, QStringLiteral("injected"));
        }
        return Disk::write(path, bytes, dated);
    }
    Status rename(const QString &from, const QString &to) override
    {
        return step++ == failAt ? Status(fail(kind, QStringLiteral("injected"))) : Disk::rename(from, to);
    }
};

int keepForever(const QString &folder)
{
    SystemClock clock;
    Disk disk;
    BundleStore store(folder, clock, disk);
    const auto keys = fakeKeys(7);
    const auto expires = clock.now().addDays(3);
    for (int i = 1;; ++i) {
        if (!store.keep(keys, QByteArray::number(i).rightJustified(9000, '.'), expires))
            return 1;
        const QByteArray line = "kept " + QByteArray::number(i) + "\n";
        if (::write(1, line.constData(), static_cast<std::size_t>(line.size())) < 0)
            return 1;
    }
}

} // namespace

class BundleStoreTest : public QObject
{
    Q_OBJECT
    ManualClock m_clock;
    Disk m_disk;
    const QDateTime m_expires = m_clock.now().addDays(10);

private Q_SLOTS:
    // What was kept is found again with its expiry, and only with its own key.
    void keepsAndOpens()
    {
        QTemporaryDir folder;
        BundleStore store(folder.filePath(QStringLiteral("c")), m_clock, m_disk);
        QVERIFY(store.keep(fakeKeys(1), "mon classeur", m_expires).has_value());
        const auto opened = store.open(fakeKeys(1));
        QVERIFY(opened.has_value());
        QCOMPARE(opened->plain, QByteArray("mon classeur"));
        QCOMPARE(opened->expires, m_expires);
        auto other = fakeKeys(2);
        other.name = fakeKeys(1).name;
        QCOMPARE(int(store.open(other).error().kind), int(ErrorKind::Tampered));
    }

    // An expired code and a wrong one give the same answer.
    void expiredIsAsIfItNeverWas()
    {
        QTemporaryDir folder;
        ManualClock clock;
        BundleStore store(folder.path(), clock, m_disk);
        QVERIFY(store.keep(fakeKeys(1), "x", clock.now().addDays(1)).has_value());
        clock.advance(qint64(86400) * 1000);
        const auto expired = store.open(fakeKeys(1));
        const auto wrong = store.open(fakeKeys(9));
        QCOMPARE(int(expired.error().kind), int(wrong.error().kind));
        QCOMPARE(expired.error().text(), wrong.error().text());
    }

    // A changed byte anywhere in a bundle is told, never read as something else.
    void aChangedByteIsRefused()
    {
        const auto keys = fakeKeys(3);
        const auto sealed = seal(keys.key, QByteArray(5000, 'a'), m_expires);
        QVERIFY(sealed.has_value());
        for (qsizetype i = 0; i < sealed->size(); i += 37) {
            QByteArray changed = *sealed;
            changed[i] = static_cast<char>(changed[i] ^ 0x40);
            QVERIFY2(!unseal(keys.key, changed).has_value(), qPrintable(QString::number(i)));
        }
        for (const qsizetype size : {qsizetype(0), qsizetype(8), sealed->size() - 1})
            QVERIFY(!unseal(keys.key, sealed->left(size)).has_value());
    }

    // The size of a bundle tells little: all short classeurs have the same.
    void sizesTellLittle()
    {
        const auto keys = fakeKeys(3);
        QCOMPARE(seal(keys.key, "a", m_expires)->size(), seal(keys.key, QByteArray(3000, 'b'), m_expires)->size());
    }

    // Nothing of what was written can be read on the disk, and only the owner may read the files.
    void nothingIsInClear()
    {
        QTemporaryDir folder;
        BundleStore store(folder.path(), m_clock, m_disk);
        QVERIFY(store.keep(fakeKeys(4), "planted-secret-word", m_expires).has_value());
        const auto files = QDir(folder.path()).entryInfoList(QDir::Files);
        QCOMPARE(files.size(), 1);
        QFile file(files.first().filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("planted"));
        QVERIFY(!(files.first().permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void aFailureLosesNothing_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<int>("kind");
        QTest::newRow("full while writing") << 0 << int(ErrorKind::DiskFull);
        QTest::newRow("refused while renaming") << 1 << int(ErrorKind::Unwritable);
    }
    // Whatever step of keeping fails, the earlier bundle is intact and no temporary file is left.
    void aFailureLosesNothing()
    {
        QFETCH(int, step);
        QFETCH(int, kind);
        QTemporaryDir folder;
        FailingDisk disk;
        BundleStore store(folder.path(), m_clock, disk);
        QVERIFY(store.keep(fakeKeys(5), "before", m_expires).has_value());
        disk.kind = ErrorKind(kind);
        disk.failAt = disk.step + step;
        const auto kept = store.keep(fakeKeys(5), "after", m_expires);
        QCOMPARE(int(kept.error().kind), kind);
        QCOMPARE(store.open(fakeKeys(5))->plain, QByteArray("before"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    // On a disk that is really full: a clear kind, the earlier bundle intact.
    void aFullDiskIsToldAndLosesNothing()
    {
        QTemporaryDir folder;
        const QByteArray mount = QFile::encodeName(folder.path());
        if (::mount("belvedere-test", mount.constData(), "tmpfs", 0, "size=64k") != 0)
            QSKIP("no right to mount a small disk here");
        {
            BundleStore store(folder.path(), m_clock, m_disk);
            QVERIFY(store.keep(fakeKeys(6), "before", m_expires).has_value());
            const auto kept = store.keep(fakeKeys(6), QByteArray(200'000, 'x'), m_expires);
            const auto opened = store.open(fakeKeys(6));
            ::umount(mount.constData());
            QCOMPARE(int(kept.error().kind), int(ErrorKind::DiskFull));
            QVERIFY(!kept.error().remedy.isEmpty());
            QVERIFY(opened.has_value());
            QCOMPARE(opened->plain, QByteArray("before"));
        }
    }

    // Bundles whose date is over and temporary files go; the others stay.
    void purgeRemovesTheExpired()
    {
        QTemporaryDir folder;
        ManualClock clock;
        BundleStore store(folder.path(), clock, m_disk);
        QVERIFY(store.keep(fakeKeys(1), "short", clock.now().addDays(1)).has_value());
        QVERIFY(store.keep(fakeKeys(2), "long", clock.now().addDays(90)).has_value());
        QVERIFY(Disk().write(folder.filePath(QStringLiteral("cut.part")), "half", clock.now().addDays(9)).has_value());
        QCOMPARE(store.purge(), 1);
        clock.advance(qint64(3) * 86400 * 1000);
        QCOMPARE(store.purge(), 1);
        QVERIFY(store.open(fakeKeys(2)).has_value());
    }

    // kill -9 at any moment after "kept" was said: the last one said, or a later one, opens whole.
    void survivesKill()
    {
        QTemporaryDir folder;
        QRandomGenerator random(20);
        SystemClock clock;
        for (int round = 0; round < 25; ++round) {
            QProcess process;
            process.start(QCoreApplication::applicationFilePath(),
                          {QStringLiteral("--keep-forever"), folder.path()});
            QVERIFY(process.waitForStarted());
            int lines = 0;
            const int wanted = 1 + random.bounded(12);
            QByteArray said;
            while (lines < wanted && process.waitForReadyRead(20'000)) {
                said += process.readAllStandardOutput();
                lines = static_cast<int>(said.count('\n'));
            }
            ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
            QVERIFY(process.waitForFinished());
            said += process.readAllStandardOutput();
            const int last = said.left(said.lastIndexOf('\n')).split('\n').last().mid(5).toInt();
            QVERIFY(last >= wanted);
            BundleStore store(folder.path(), clock, m_disk);
            const auto opened = store.open(fakeKeys(7));
            QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().text()));
            const QByteArray number = opened->plain.mid(opened->plain.lastIndexOf('.') + 1);
            QVERIFY(number.toInt() >= last);
            QCOMPARE(opened->plain.size(), 9000);
            store.purge();
            QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
        }
    }
};

int main(int argc, char **argv)
{
    if (argc == 3 && QByteArray(argv[1]) == "--keep-forever")
        return keepForever(QString::fromLocal8Bit(argv[2]));
    QCoreApplication application(argc, argv);
    BundleStoreTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_bundlestore.moc"
