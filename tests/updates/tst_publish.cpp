#include "terminal.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace belvedere;
using namespace belvedere::updates;
using namespace terminal;

class PublishTest : public QObject
{
    Q_OBJECT

    static PublishRequest request(const QString &folder, const QString &pack)
    {
        PublishRequest request;
        request.folder = folder;
        request.pack = pack;
        request.now = QDateTime::currentDateTimeUtc();
        return request;
    }

private Q_SLOTS:
    // Every file that a manifest announces is there, of that size; the minisign program verifies manifest
    // and pack.
    void whatIsAnnouncedIsThere()
    {
        QTemporaryDir folder;
        Region region;
        region.serveFrom(folder.path());
        region.publish(1);
        const Manifest manifest = region.publish(2);
        QCOMPARE(manifest.version, 2);
        QCOMPARE(manifest.deltas.size(), 2);
        QCOMPARE(QFileInfo(folder.filePath(packName(manifest.pack.digest))).size(), manifest.pack.bytes);
        for (const DeltaEntry &delta : manifest.deltas)
            QCOMPARE(QFileInfo(folder.filePath(deltaName(delta.from, manifest.pack.digest))).size(), delta.bytes);
        for (const QString &name : {manifestName(), signaturePath(manifestName()), packName(manifest.pack.digest),
                                    signaturePath(packName(manifest.pack.digest)), deltaName({}, manifest.pack.digest)})
            QVERIFY2(QFileInfo(folder.filePath(name)).permission(QFile::ReadOther), qPrintable(name)); // for the web server
        if (QStandardPaths::findExecutable(QStringLiteral("minisign")).isEmpty())
            QSKIP("the minisign program is not installed");
        QVERIFY(packs::write(folder.filePath(QStringLiteral("k.pub")), writePublicKey(region.key().publicKey())));
        for (const QString &name : {manifestName(), packName(manifest.pack.digest)})
            QCOMPARE(QProcess::execute(QStringLiteral("minisign"), {QStringLiteral("-q"), QStringLiteral("-V"), QStringLiteral("-p"),
                                                                    folder.filePath(QStringLiteral("k.pub")), QStringLiteral("-m"), folder.filePath(name)}), 0);
    }

    // The last packs stay, each with a delta to the new one; older ones and their deltas go.
    void oldOnesGo()
    {
        QTemporaryDir folder;
        Region region;
        QStringList digests;
        for (int edition = 1; edition <= 4; ++edition) {
            PublishRequest next = request(folder.path(), region.pack(edition));
            next.keep = 3;
            const auto done = publish(next, region.key());
            QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().text()));
            digests.prepend(done->manifest.pack.digest);
            QCOMPARE(done->manifest.deltas.size(), qMin(edition, 3));
        }
        QCOMPARE(QDir(folder.filePath(QStringLiteral("packs"))).entryList({QStringLiteral("*.pack")}, QDir::Files).size(), 3);
        QCOMPARE(QDir(folder.filePath(QStringLiteral("deltas"))).entryList(QDir::Files).size(), 3);
        QVERIFY(!QFileInfo::exists(folder.filePath(packName(digests.last()))));
    }

    // Without a pack the same is offered again under a higher version and a later date.
    void newDateForTheSamePack()
    {
        QTemporaryDir folder;
        Region region;
        QCOMPARE(publish(request(folder.path(), {}), region.key()).error().kind, ErrorKind::NotFound);
        region.serveFrom(folder.path());
        const Manifest first = region.publish(1, QDateTime::currentDateTimeUtc().addDays(-10));
        const Manifest second = region.publish(0);
        QCOMPARE(second.version, 2);
        QCOMPARE(second.pack.digest, first.pack.digest);
        QCOMPARE(second.deltas.size(), first.deltas.size());
        QVERIFY(second.expires > first.expires);
    }

    // A folder of another key, of another channel or with a changed manifest is not taken over, and what
    // is no pack is not published.
    void foreignFoldersAreLeft()
    {
        QTemporaryDir folder;
        Region region;
        region.serveFrom(folder.path());
        region.publish(1);
        const QByteArray manifest = packs::read(folder.filePath(manifestName()));
        QCOMPARE(publish(request(folder.path(), region.pack(2)), *SecretKey::generate()).error().kind, ErrorKind::Refused);
        PublishRequest trial = request(folder.path(), region.pack(2));
        trial.channel = QStringLiteral("trial");
        QCOMPARE(publish(trial, region.key()).error().kind, ErrorKind::Refused);
        QVERIFY(packs::write(folder.filePath(QStringLiteral("no.pack")), "no pack"));
        QVERIFY(!publish(request(folder.path(), folder.filePath(QStringLiteral("no.pack"))), region.key()).has_value());
        QCOMPARE(packs::read(folder.filePath(manifestName())), manifest);
        QVERIFY(packs::write(folder.filePath(manifestName()), QByteArray(manifest).replace("Essai", "essai")));
        QCOMPARE(publish(request(folder.path(), region.pack(2)), region.key()).error().kind, ErrorKind::Tampered);
    }

    // Stopped before its end: what was offered is still offered, whole.
    void stopLeavesTheOffer()
    {
        QTemporaryDir folder;
        Region region;
        region.serveFrom(folder.path());
        region.publish(1);
        const QByteArray manifest = packs::read(folder.filePath(manifestName()));
        const StopFlag stop = true;
        QCOMPARE(publish(request(folder.path(), region.pack(2)), region.key(), stop).error().kind, ErrorKind::Cancelled);
        QCOMPARE(packs::read(folder.filePath(manifestName())), manifest);
        QCOMPARE(region.publish(2).version, 2);
    }
};

QTEST_GUILESS_MAIN(PublishTest)
#include "tst_publish.moc"
