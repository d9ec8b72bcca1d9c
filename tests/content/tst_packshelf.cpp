#include "exports.h"

#include <content/pack.h>
#include <content/packfile.h>
#include <content/packshelf.h>

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
using namespace belvedere::content;
using namespace belvedere::content::testing;

namespace {

// The name of a pack of these tests is its title; or the kind of what is wrong.
QString titleOf(const QString &path)
{
    const auto pack = Pack::open(path);
    return pack ? (*pack)->info().title : kindName(pack.error().kind);
}

QString kindOf(const Status &status)
{
    return status ? QStringLiteral("done") : status.error().remedy.isEmpty() ? QStringLiteral("no remedy")
                                                                            : kindName(status.error().kind);
}

void damage(const QString &path)
{
    QByteArray bytes = readBytes(path);
    bytes[bytes.size() / 2] = static_cast<char>(bytes.at(bytes.size() / 2) ^ 1);
    if (!QFile::remove(path) || !writeBytes(path, bytes))
        qFatal("a pack of the test cannot be damaged");
}

QStringList files(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files, QDir::Name);
}

// In a process of its own, until it is killed: installs A, B, C, A, ... and goes back now and then.
int installForever(const QString &shelfFolder, const QString &packs)
{
    const PackShelf shelf(shelfFolder);
    for (int i = 0;; ++i) {
        const QString name = QString(QChar(u'A' + i % 3));
        if (!shelf.install(packs + u'/' + name))
            return 1;
        const QByteArray line = "installed " + name.toLatin1() + "\n";
        if (::write(1, line.constData(), static_cast<std::size_t>(line.size())) < 0)
            return 1;
        if (i % 7 == 6 && !shelf.rollback())
            return 1;
    }
}

} // namespace

class PackShelfTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_packs;

    QString pack(char name) const { return m_packs.filePath(QString(QLatin1Char(name))); }

private Q_SLOTS:
    void initTestCase()
    {
        const QString xml = m_packs.filePath(QStringLiteral("export.xml"));
        QVERIFY(writeBytes(xml, exportOf({fullRecord()})));
        for (const char name : {'A', 'B', 'C'}) {
            BuildReport report;
            QVERIFY(buildPack({{xml}, quizFolder(), QString(QLatin1Char(name)), pack(name)}, false, {}, report).has_value());
        }
    }

    // A start tries the pack that the settings name, then the current one, then the previous one.
    void startsInOrder()
    {
        const PackShelf shelf(QStringLiteral("/data"));
        const QString current = QStringLiteral("/data/content.pack");
        const QString previous = QStringLiteral("/data/content.previous.pack");
        QCOMPARE(shelf.candidates({}), QStringList({current, previous}));
        QCOMPARE(shelf.candidates(QStringLiteral("/x.pack")), QStringList({QStringLiteral("/x.pack"), current, previous}));
        QCOMPARE(shelf.candidates(current), QStringList({current, previous}));
    }

    // What is installed becomes the current pack, and the one before it stays; the file given stays too.
    void installingKeepsTheOneBefore()
    {
        QTemporaryDir folder;
        const PackShelf shelf(folder.filePath(QStringLiteral("made/when/needed")));
        QCOMPARE(kindOf(shelf.install(pack('A'))), QStringLiteral("done"));
        QCOMPARE(titleOf(shelf.current()) + titleOf(shelf.previous()), QStringLiteral("Anot-found"));
        QCOMPARE(kindOf(shelf.install(pack('B'))), QStringLiteral("done"));
        QCOMPARE(titleOf(shelf.current()) + titleOf(shelf.previous()), QStringLiteral("BA"));
        QCOMPARE(kindOf(shelf.install(pack('C'))), QStringLiteral("done"));
        QCOMPARE(titleOf(shelf.current()) + titleOf(shelf.previous()), QStringLiteral("CB"));
        QCOMPARE(titleOf(pack('A')) + titleOf(pack('B')) + titleOf(pack('C')), QStringLiteral("ABC"));
        QCOMPARE(files(folder.filePath(QStringLiteral("made/when/needed"))).size(), 2);
    }

    // To install what is there already changes nothing, so that the previous pack stays another one.
    void theSamePackChangesNothing()
    {
        QTemporaryDir folder;
        const PackShelf shelf(folder.path());
        QVERIFY(shelf.install(pack('A')) && shelf.install(pack('B')) && shelf.install(pack('B')));
        QVERIFY(shelf.install(shelf.current()));
        QCOMPARE(titleOf(shelf.current()) + titleOf(shelf.previous()), QStringLiteral("BA"));
    }

    // A damaged, foreign or absent pack is refused, and the shelf stays as it was.
    void aBadPackIsNotInstalled()
    {
        QTemporaryDir folder;
        const PackShelf shelf(folder.filePath(QStringLiteral("shelf")));
        QVERIFY(shelf.install(pack('A')) && shelf.install(pack('B')));
        const QString bad = folder.filePath(QStringLiteral("bad"));
        QVERIFY(QFile::copy(pack('C'), bad));
        damage(bad);
        QCOMPARE(kindOf(shelf.install(bad)), QStringLiteral("tampered"));
        QVERIFY(writeBytes(bad, "Bonjour"));
        QCOMPARE(kindOf(shelf.install(bad)), QStringLiteral("malformed"));
        QCOMPARE(kindOf(shelf.install(folder.filePath(QStringLiteral("none")))), QStringLiteral("not-found"));
        QCOMPARE(titleOf(shelf.current()) + titleOf(shelf.previous()), QStringLiteral("BA"));
        QCOMPARE(files(folder.filePath(QStringLiteral("shelf"))).size(), 2);
        QCOMPARE(kindOf(PackShelf(pack('A')).install(pack('B'))), QStringLiteral("unwritable"));
    }

    // A damaged current pack never takes the place of the good one before it.
    void aDamagedPackIsNotKeptAsTheGoodOne()
    {
        QTemporaryDir folder;
        const PackShelf shelf(folder.path());
        QVERIFY(shelf.install(pack('A')) && shelf.install(pack('B')));
        damage(shelf.current());
        QCOMPARE(kindOf(shelf.install(pack('C'))), QStringLiteral("done"));
        QCOMPARE(titleOf(shelf.current()) + titleOf(shelf.previous()), QStringLiteral("CA"));
    }

    // Going back puts the previous pack in the place of the current one; without one, or with a damaged
    // one, the current one stays.
    void rollbackGoesBack()
    {
        QTemporaryDir folder;
        const PackShelf shelf(folder.path());
        QCOMPARE(kindOf(shelf.rollback()), QStringLiteral("not-found"));
        QVERIFY(shelf.install(pack('A')) && shelf.install(pack('B')));
        QCOMPARE(kindOf(shelf.rollback()), QStringLiteral("done"));
        QCOMPARE(titleOf(shelf.current()) + titleOf(shelf.previous()), QStringLiteral("Anot-found"));
        QCOMPARE(kindOf(shelf.rollback()), QStringLiteral("not-found"));
        QVERIFY(shelf.install(pack('C')));
        damage(shelf.previous());
        QCOMPARE(kindOf(shelf.rollback()), QStringLiteral("tampered"));
        QCOMPARE(titleOf(shelf.current()), QStringLiteral("C"));
    }

    // Who has the current pack open goes on reading it, whole, while others take its place.
    void anOpenPackIsReadOn()
    {
        QTemporaryDir folder;
        const PackShelf shelf(folder.path());
        QVERIFY(shelf.install(pack('A')).has_value());
        const auto open = Pack::open(shelf.current());
        QVERIFY(open.has_value());
        for (const char next : {'B', 'C', 'B', 'C'})
            QVERIFY(shelf.install(pack(next)).has_value());
        QVERIFY((*open)->fiche(QStringLiteral("MET.1")).has_value());
        QCOMPARE((*open)->metiers()->size(), 1);
    }

    // On a disk that is really full: a clear kind, the packs as they were, nothing beside them.
    void aFullDiskLosesNothing()
    {
        QTemporaryDir folder;
        const QByteArray mount = QFile::encodeName(folder.path());
        const QByteArray size = "size=" + QByteArray::number(QFileInfo(pack('A')).size() * 5 / 2);
        if (::mount("belvedere-test", mount.constData(), "tmpfs", 0, size.constData()) != 0)
            QSKIP("no right to mount a small disk here");
        const PackShelf shelf(folder.path());
        const Status first = shelf.install(pack('A')), second = shelf.install(pack('B')), third = shelf.install(pack('C'));
        const QString titles = titleOf(shelf.current()) + titleOf(shelf.previous());
        const auto left = files(folder.path());
        ::umount(mount.constData());
        QVERIFY(first && second);
        QCOMPARE(kindOf(third), QStringLiteral("disk-full"));
        QCOMPARE(titles, QStringLiteral("BA"));
        QCOMPARE(left.size(), 2);
    }

    // kill -9 at any moment, of one of two processes that change the shelf: what a start tries first and
    // opens is whole, it is one that was asked for, and the next installation leaves nothing behind.
    void survivesKill()
    {
        QTemporaryDir folder;
        const PackShelf shelf(folder.path());
        QRandomGenerator random(7);
        for (int round = 0; round < 15; ++round) {
            QProcess two[2];
            for (QProcess &process : two) {
                process.start(QCoreApplication::applicationFilePath(),
                              {QStringLiteral("--install-forever"), folder.path(), m_packs.path()});
                QVERIFY(process.waitForStarted());
            }
            int said[2] = {0, 0};
            const int wanted = 1 + random.bounded(6);
            for (int which = 0; which < 2; ++which) {
                while (said[which] < wanted && two[which].waitForReadyRead(20'000))
                    said[which] += static_cast<int>(two[which].readAllStandardOutput().count('\n'));
                QVERIFY(said[which] >= wanted);
            }
            for (volatile int spin = random.bounded(3'000'000); spin > 0;) // any moment, not the one after a line
                spin = spin - 1;
            for (QProcess &process : two)
                ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
            for (QProcess &process : two)
                QVERIFY(process.waitForFinished());
            const QString current = titleOf(shelf.current());
            const QString opens = current == QStringLiteral("not-found") ? titleOf(shelf.previous()) : current;
            QVERIFY2(opens.size() == 1, qPrintable(opens));
            const QString before = titleOf(shelf.previous());
            QVERIFY2(before.size() == 1 || before == QStringLiteral("not-found"), qPrintable(before));
            QVERIFY(shelf.install(pack(opens == QStringLiteral("A") ? 'B' : 'A')).has_value());
            QCOMPARE(files(folder.path()).join(u' '), QStringLiteral("content.pack content.previous.pack"));
            QCOMPARE(titleOf(shelf.previous()), opens);
        }
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 4 && QByteArray(argv[1]) == "--install-forever")
        return installForever(QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]));
    PackShelfTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_packshelf.moc"
