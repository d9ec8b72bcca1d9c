#include "exports.h"

#include <content/connection.h>
#include <content/pack.h>
#include <content/packfile.h>
#include <content/packreader_p.h>
#include <content/schema.h>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <sys/stat.h>
#include <unistd.h>

using namespace belvedere;
using namespace belvedere::content;
using namespace belvedere::content::testing;

namespace {

// What Pack::open answers: "opened", or the kind. A refusal must name the file and the remedy.
QString opened(const QString &path)
{
    const auto pack = Pack::open(path);
    if (pack)
        return QStringLiteral("opened");
    const Error &error = pack.error();
    const bool complete = error.file == path && !error.detail.isEmpty() && !error.remedy.isEmpty();
    return complete ? kindName(error.kind) : QStringLiteral("incomplete: ") + error.text();
}

QByteArray bigEndian32(int value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian<qint32>(value, bytes.data());
    return bytes;
}

// Owner of nothing for as long as it lives: root reads every file whatever its permissions.
class OrdinaryUser
{
public:
    OrdinaryUser() : m_was(::geteuid()) { m_is = m_was != 0 || ::seteuid(65534) == 0; }
    ~OrdinaryUser()
    {
        if (::geteuid() != m_was && ::seteuid(m_was) != 0)
            qFatal("the test cannot become root again");
    }
    bool is() const { return m_is; }

private:
    uid_t m_was;
    bool m_is;
};

} // namespace

class PackFileTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    QByteArray m_whole;    // a sound pack
    QByteArray m_database; // without its trailer

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString place(const QByteArray &bytes) const
    {
        const QString file = path(QStringLiteral("placed.pack"));
        return writeBytes(file, bytes) ? file : QString();
    }
    // A database as a pack, sealed as it should be.
    QString placeSealed(const QByteArray &database) const
    {
        const QString file = place(database);
        return sealPackFile(file) ? file : QString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString sound = path(QStringLiteral("sound.pack"));
        const Status built = buildFrom(largeExport(120), m_folder.path(), sound);
        QVERIFY2(built.has_value(), built ? "" : qPrintable(built.error().text()));
        QCOMPARE(opened(sound), QStringLiteral("opened"));
        m_whole = readBytes(sound);
        m_database = m_whole.chopped(64);
        QVERIFY(m_database.size() > 300'000);
    }

    // A pack that is not there, a folder, a device, a FIFO, a loop of links: each is named with its
    // remedy, and none makes the reader wait.
    void whatIsNoFileIsNamed()
    {
        QCOMPARE(opened(path(QStringLiteral("nowhere.pack"))), QStringLiteral("not-found"));
        QCOMPARE(opened(path(QStringLiteral("no/where.pack"))), QStringLiteral("not-found"));
        QCOMPARE(opened(path(QStringLiteral("sound.pack/x"))), QStringLiteral("not-found"));
        QCOMPARE(opened(m_folder.path()), QStringLiteral("unreadable"));
        QCOMPARE(opened(QStringLiteral("/dev/zero")), QStringLiteral("unreadable"));
        const QString fifo = path(QStringLiteral("fifo.pack"));
        QCOMPARE(::mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
        QCOMPARE(opened(fifo), QStringLiteral("unreadable"));
        const QString loop = path(QStringLiteral("loop"));
        QCOMPARE(::symlink("loop", QFile::encodeName(loop).constData()), 0);
        QCOMPARE(opened(loop), QStringLiteral("unreadable"));
        QCOMPARE(opened(loop + QStringLiteral("/content.pack")), QStringLiteral("unreadable"));
    }

    // A pack or a folder that the user of the kiosk may not read is unreadable, not absent.
    void missingRightsAreNamed()
    {
        const QString folder = path(QStringLiteral("closed"));
        QVERIFY(QDir().mkpath(folder));
        const QString inside = folder + QStringLiteral("/content.pack");
        QVERIFY(writeBytes(inside, m_whole));
        QVERIFY(QFile::setPermissions(inside, QFile::WriteOwner));
        QVERIFY(QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755)));
        QVERIFY(QFile::setPermissions(folder, QFile::Permissions(0x7755)));
        {
            const OrdinaryUser user;
            if (!user.is())
                QSKIP("no right to become an ordinary user here");
            QCOMPARE(opened(inside), QStringLiteral("unreadable"));
        }
        QVERIFY(QFile::setPermissions(inside, QFile::Permissions(0x6644)));
        QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner));
        const OrdinaryUser user;
        QCOMPARE(opened(inside), QStringLiteral("unreadable"));
    }

    void whatIsNoPackIsMalformed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("Bonjour, ceci est un texte.\n").repeated(100);
        QTest::newRow("zeros") << QByteArray(10'000, '\0');
        QTest::newRow("header alone") << QByteArray("SQLite format 3\0", 16);
        QByteArray foreign = m_database;
        QTest::newRow("SQLite of another program") << foreign.replace(68, 4, bigEndian32(0x0f055112));
        QTest::newRow("pack without its first page") << m_database.mid(4096);
    }
    // A file that is no pack is said to be none; it is never taken for a damaged one.
    void whatIsNoPackIsMalformed()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(opened(place(bytes)), QStringLiteral("malformed"));
    }

    // A pack that is cut anywhere, or longer than it was, is refused.
    void aCutPackIsRefused()
    {
        for (const qsizetype size : {1, 50, 99})
            QCOMPARE(opened(place(m_whole.left(size))), QStringLiteral("malformed"));
        QList<qsizetype> sizes{100, 163, 164, m_database.size(), m_whole.size() - 1, m_whole.size() - 32};
        for (qsizetype size = 4096; size < m_database.size(); size += 40'961)
            sizes.append(size);
        for (const qsizetype size : std::as_const(sizes))
            QCOMPARE(opened(place(m_whole.left(size))), QStringLiteral("tampered"));
        QCOMPARE(opened(place(m_whole + 'x')), QStringLiteral("tampered"));
        QCOMPARE(opened(place(m_whole + QByteArray(4096, '\0'))), QStringLiteral("tampered"));
    }

    // A changed byte anywhere, in the header, the pages or the trailer, is told; the pack never opens.
    void aChangedByteIsRefused()
    {
        QList<qsizetype> places;
        for (qsizetype at = 0; at < 100; ++at)
            places.append(at);
        for (qsizetype at = 100; at < m_database.size(); at += 3001)
            places.append(at);
        for (qsizetype at = m_database.size(); at < m_whole.size(); ++at)
            places.append(at);
        QFile file(place(m_whole));
        QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
        for (const qsizetype at : std::as_const(places)) {
            for (const int change : {0x01, 0x80}) {
                file.seek(at);
                QVERIFY(file.putChar(static_cast<char>(m_whole.at(at) ^ change)));
                QCOMPARE(QString::number(at) + opened(file.fileName()),
                         QString::number(at) + QStringLiteral("tampered"));
            }
            file.seek(at);
            QVERIFY(file.putChar(m_whole.at(at)));
        }
        QCOMPARE(opened(file.fileName()), QStringLiteral("opened"));
    }

    // A trailer that lies about the size is refused, even under a digest that fits.
    void aSizeThatLiesIsRefused()
    {
        const qint64 size = m_database.size();
        for (const qint64 said : {size, qint64(0), size - 4096, size + 1, qint64(-1),
                                  std::numeric_limits<qint64>::max()}) {
            QByteArray bytes = m_whole.chopped(32);
            qToBigEndian<qint64>(said, bytes.data() + size + 16);
            bytes += QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256);
            QCOMPARE(opened(place(bytes)), said == size ? QStringLiteral("opened") : QStringLiteral("tampered"));
        }
    }

    // A pack of a newer or an older schema says so, sealed as it should be.
    void anotherSchemaIsNamed()
    {
        QByteArray other = m_database;
        for (const int version : {packSchemaVersion + 1, 0x7fffffff})
            QCOMPARE(opened(placeSealed(other.replace(60, 4, bigEndian32(version)))), QStringLiteral("newer-version"));
        for (const int version : {oldestPackSchemaVersion - 1, -1})
            QCOMPARE(opened(placeSealed(other.replace(60, 4, bigEndian32(version)))), QStringLiteral("older-version"));
        QCOMPARE(opened(placeSealed(other.replace(60, 4, bigEndian32(packSchemaVersion)))), QStringLiteral("opened"));
    }

    // A sealed database that lacks the tables of a pack is malformed, not an internal fault.
    void aPackWithoutItsTablesIsMalformed()
    {
        const QString file = path(QStringLiteral("bare.pack"));
        {
            const auto bare = Connection::create(file);
            QVERIFY(bare.has_value());
            for (const auto &statement :
                 {QStringLiteral("CREATE TABLE other (a)"),
                  QStringLiteral("PRAGMA user_version = %1").arg(packSchemaVersion),
                  QStringLiteral("PRAGMA application_id = %1").arg(packApplicationId)})
                QVERIFY(execute((*bare)->db(), statement).has_value());
        }
        QVERIFY(sealPackFile(file).has_value());
        QCOMPARE(opened(file), QStringLiteral("malformed"));
    }

    // A damaged page met in the middle of a table is an error, never a shorter list: a disk may fail
    // after the seal was checked.
    void aDamagedPageIsNoEnd()
    {
        int refused = 0;
        for (qsizetype page = 1; page < m_database.size() / 4096; ++page) {
            QByteArray damaged = m_database;
            damaged.replace(page * 4096, 4096, QByteArray(4096, '\xff'));
            const auto connection = Connection::openImmutable(place(damaged));
            QVERIFY(connection.has_value());
            const auto metiers = readSummaries((*connection)->db());
            QVERIFY2(!metiers || metiers->size() == 120, qPrintable(QString::number(page)));
            const auto guide = readGuideTables((*connection)->db());
            QVERIFY2(!guide || guide->questions().size() == 24, qPrintable(QString::number(page)));
            if (metiers && guide)
                continue;
            ++refused;
            QCOMPARE(kindName((metiers ? guide.error() : metiers.error()).kind), QStringLiteral("malformed"));
        }
        QVERIFY2(refused > 20, qPrintable(QString::number(refused)));
    }

    // A pack that is replaced while it is open goes on being read; whoever opens the name finds one or
    // the other, whole.
    void replacingIsAtomic()
    {
        const QString current = path(QStringLiteral("current.pack"));
        const QString next = path(QStringLiteral("next.pack"));
        QVERIFY(writeBytes(current, m_whole));
        const auto before = Pack::open(current);
        QVERIFY(before.has_value());
        QVERIFY(buildFrom(exportOf({fullRecord("MET.77")}), m_folder.path(), next).has_value());
        QVERIFY(replaceFile(next, current).has_value());
        QVERIFY(!QFile::exists(next));
        QCOMPARE((*before)->metiers()->size(), 120);
        QVERIFY((*before)->fiche(QStringLiteral("MET.7")).has_value());
        const auto after = Pack::open(current);
        QVERIFY(after.has_value());
        QCOMPARE(after.value()->metiers()->size(), 1);
        QVERIFY(after.value()->info().digest != (*before)->info().digest);
    }

    // A replacement that cannot be done is told, and what was there stays.
    void aRefusedReplacementChangesNothing()
    {
        const QString current = path(QStringLiteral("stays.pack"));
        QVERIFY(writeBytes(current, m_whole));
        const Status absent = replaceFile(path(QStringLiteral("absent")), current);
        QVERIFY(!absent);
        QCOMPARE(kindName(absent.error().kind), QStringLiteral("unwritable"));
        QVERIFY(saysWhere(absent.error(), QStringLiteral("stays.pack"), 0));
        QVERIFY(!replaceFile(current, m_folder.path()));
        QVERIFY(readBytes(current) == m_whole);
    }
};

QTEST_GUILESS_MAIN(PackFileTest)
#include "tst_packfile.moc"
