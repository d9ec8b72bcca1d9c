// A classeur onto a USB stick, and the ZIP file on it.
#include "sampleclasseur.h"

#include <servers/daemon.h>
#include <spaces/stick.h>
#include <spaces/zip.h>

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace belvedere;
using namespace belvedere::spaces;

namespace {

SpaceDocument documentOf(const QString &title, const QByteArray &bytes)
{
    return {title, title, QStringLiteral("txt"), "text/plain", "1", [bytes]() -> Result<QByteArray> { return bytes; }};
}

} // namespace

class StickTest : public QObject
{
    Q_OBJECT
    const QDateTime m_now = QDateTime(QDate(2026, 9, 2), QTime(10, 0), Qt::UTC);
    QVector<std::pair<int, int>> m_progress;

    Result<Copied> copy(const QString &stick, const QVector<SpaceDocument> &documents, StopFlag &stop)
    {
        m_progress.clear();
        return copyOnto(stick, documents, QStringLiteral("Mon classeur"), m_now, stop, [this](int done, int total) { m_progress.append({done, total}); });
    }

private Q_SLOTS:
    // A folder of its own, a file a document, all once more in a ZIP that Python reads; what was there stays as it was.
    void copiedBesideWhatIsThere()
    {
        QTemporaryDir stick;
        StopFlag stop{false};
        const QVector<SpaceDocument> documents{documentOf(QStringLiteral("Élagueur / élagueuse"), "bien"), documentOf(QStringLiteral("Élagueur / élagueuse"), QByteArray(100'000, 'x')),
                                               {QStringLiteral("gone"), QStringLiteral("gone"), QStringLiteral("pdf"), "application/pdf", "1"}};
        const auto first = copy(stick.path(), documents, stop);
        QVERIFY2(first.has_value(), first ? "" : qPrintable(first.error().text()));
        QCOMPARE(first->folder, QStringLiteral("Belvédère"));
        QCOMPARE(first->missing, 1);
        QCOMPARE(m_progress.last(), (std::pair{3, 3}));
        const QDir folder(stick.filePath(first->folder));
        QCOMPARE(folder.entryList(QDir::Files), (QStringList{QStringLiteral("Mon classeur.zip"), QStringLiteral("Élagueur élagueuse (2).txt"), QStringLiteral("Élagueur élagueuse.txt")}));
        QCOMPARE(servers::readFile(folder.filePath(QStringLiteral("Élagueur élagueuse.txt"))), QByteArray("bien"));
        QProcess python;
        python.start(QStringLiteral("/usr/bin/python3"), {QStringLiteral("-c"),
            QStringLiteral("import sys, zipfile\nz = zipfile.ZipFile(sys.argv[1])\nassert z.testzip() is None\n"
                           "sys.stdout.buffer.write('|'.join('%s %d' % (i.filename, i.file_size) for i in z.infolist()).encode())"),
            folder.filePath(QStringLiteral("Mon classeur.zip"))});
        QVERIFY(python.waitForFinished(30'000));
        QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
        QCOMPARE(QString::fromUtf8(python.readAllStandardOutput()), QStringLiteral("Élagueur élagueuse.txt 4|Élagueur élagueuse (2).txt 100000"));
        const auto second = copy(stick.path(), documents, stop);
        QVERIFY(second.has_value());
        QCOMPARE(second->folder, QStringLiteral("Belvédère (2)"));
        QCOMPARE(folder.entryList(QDir::Files).size(), 3);
    }

    // Stopped, or a document that cannot be made, or a stick that cannot be written to: told, and nothing is left.
    void nothingIsLeftOfWhatFailed()
    {
        QTemporaryDir stick;
        StopFlag stop{true};
        const QVector<SpaceDocument> documents{documentOf(QStringLiteral("a"), "a")};
        QCOMPARE(int(copy(stick.path(), documents, stop).error().kind), int(ErrorKind::Cancelled));
        stop = false;
        const SpaceDocument broken{QStringLiteral("b"), QStringLiteral("b"), QStringLiteral("pdf"), "application/pdf", "1",
                                   []() -> Result<QByteArray> { return fail(ErrorKind::DiskFull, QStringLiteral("planted")); }};
        QCOMPARE(int(copy(stick.path(), documents + QVector<SpaceDocument>{broken}, stop).error().kind), int(ErrorKind::DiskFull));
        QVERIFY(QDir(stick.path()).isEmpty());
        QCOMPARE(int(copy(QStringLiteral("/proc/none"), documents, stop).error().kind), int(ErrorKind::Unwritable));
    }

    // A ZIP of nothing is one, and one that cannot be written says so.
    void aZipThatCannotBeWritten()
    {
        QTemporaryDir folder;
        const QString empty = folder.filePath(QStringLiteral("empty.zip"));
        QVERIFY(ZipWriter(empty, m_now).finish());
        QCOMPARE(QFileInfo(empty).size(), 22);
        ZipWriter nowhere(folder.filePath(QStringLiteral("none/a.zip")), m_now);
        QVERIFY(!nowhere.add(QStringLiteral("a"), "a") && !nowhere.finish());
        ZipWriter full(QStringLiteral("/dev/full"), m_now);
        QVERIFY(!(full.add(QStringLiteral("a"), "a") && full.finish()));
    }
};

QTEST_GUILESS_MAIN(StickTest)
#include "tst_stick.moc"
