// Names, the manifest, and what a run does with each answer of a server.
#include "faketree.h"
#include "sampleclasseur.h"

#include <spaces/names.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace belvedere;
using namespace belvedere::spaces;
using namespace spacetest;

using Kind = DocumentOutcome::Kind;

namespace {

Kind outcomeOf(const SyncResult &result, const QString &id)
{
    for (const DocumentOutcome &each : result.documents) {
        if (each.id == id)
            return each.kind;
    }
    return Kind::Failed;
}

} // namespace

class RulesTest : public QObject
{
    Q_OBJECT
    ManualClock m_clock;
    std::unique_ptr<FakeFolder> m_folder;
    Random m_random{1};

    SyncResult sync(FakeTree &tree, const QJsonObject &classeur, const Journal &journal = {}, const Rules &what = rules())
    {
        Sync run(tree, what, m_clock);
        return finished(run.run({classeur, m_clock.now(), journal}));
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<FakeFolder>(); }

    void namesAreSafe_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("name");
        QTest::newRow("accents stay") << QStringLiteral("Élève à l’été – cœur") << QStringLiteral("Élève à l’été – cœur.html");
        QTest::newRow("composed") << QStringLiteral("E\u0301le\u0300ve") << QStringLiteral("Élève.html");
        QTest::newRow("windows") << QStringLiteral("a/b\\c:d*e?f\"g<h>i|j") << QStringLiteral("a b c d e f g h i j.html");
        QTest::newRow("address") << QStringLiteral("100 % #1") << QStringLiteral("100 1.html");
        QTest::newRow("device") << QStringLiteral("Con") << QStringLiteral("_Con.html");
        QTest::newRow("device with a number") << QStringLiteral("LPT1. essai") << QStringLiteral("_LPT1. essai.html");
        QTest::newRow("hidden") << QStringLiteral("../.. ~x. ") << QStringLiteral("x.html");
        QTest::newRow("nothing") << QStringLiteral(" \n\t.") << QStringLiteral("document.html");
        QTest::newRow("turned") << QStringLiteral("a\u202Efdp.exe") << QStringLiteral("a fdp.exe.html");
        QTest::newRow("long") << QString(300, u'é') << QString(QString(100, u'é') + QStringLiteral(".html"));
    }
    // A name that a person can read and every file system takes.
    void namesAreSafe()
    {
        QFETCH(QString, title);
        QFETCH(QString, name);
        QSet<QString> taken;
        QCOMPARE(safeName(title, QStringLiteral("html"), taken), name);
        QVERIFY(isSafeName(name));
    }

    // No two names are one where capitals do not count.
    void namesNeverClash()
    {
        QSet<QString> taken;
        QCOMPARE(safeName(QStringLiteral("Été"), QStringLiteral("pdf"), taken), QStringLiteral("Été.pdf"));
        QCOMPARE(safeName(QStringLiteral("été"), QStringLiteral("pdf"), taken), QStringLiteral("été (2).pdf"));
        QCOMPARE(safeName(QStringLiteral("E\u0301te\u0301"), QStringLiteral("pdf"), taken), QStringLiteral("Été (3).pdf"));
    }

    // What is written is read again; what is none is refused by its kind.
    void manifestIsReadAgain()
    {
        Manifest manifest;
        manifest.serial = 3;
        manifest.changed = QDateTime(QDate(2026, 9, 1), QTime(8, 0), Qt::UTC);
        manifest.classeur = classeurOf({item(QStringLiteral("A"), QStringLiteral("é"))});
        manifest.documents = {{QStringLiteral("i"), QStringLiteral("Été.html"), "text/html", "s", QByteArray(64, 'a'), 5, "\"e\""}};
        manifest.loose = {{QStringLiteral("i"), QStringLiteral("b"), "text/html", "s", QByteArray(64, 'b'), 5, {}, manifest.changed}};
        const auto read = readManifest(writeManifest(manifest));
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().text()));
        QCOMPARE(read->classeur, manifest.classeur);
        QVERIFY(read->documents == manifest.documents && read->loose == manifest.loose);
        QCOMPARE(read->serial, 3);
        QCOMPARE(read->changed, manifest.changed);

        const auto changed = [&](const char *from, const char *to) { return readManifest(writeManifest(manifest).replace(from, to)); };
        QCOMPARE(readManifest("nothing").error().kind, ErrorKind::Malformed);
        QCOMPARE(changed("\"version\": 1\n}\n", "\"version\": 9\n}\n").error().kind, ErrorKind::NewerVersion);
        QCOMPARE(changed("Été.html", "../x").error().kind, ErrorKind::Malformed);
        QCOMPARE(changed("Été.html", "manifest.json").error().kind, ErrorKind::Malformed);
        QCOMPARE(changed("aaaa", "AAAA").error().kind, ErrorKind::Malformed);
        manifest.documents.append(manifest.documents.first());
        QCOMPARE(readManifest(writeManifest(manifest)).error().kind, ErrorKind::Malformed);
    }

    // A document that is too large or locked does not keep the others, which the manifest names; each has its outcome.
    void oneDocumentEndsNothing()
    {
        FakeTree tree(*m_folder, m_random);
        FakeFolder &folder = *m_folder;
        folder.largest = 20'000;
        tree.locked = {QStringLiteral("Métier C.html")};
        const QJsonObject classeur = classeurOf({item(QStringLiteral("A")), item(QStringLiteral("B")), item(QStringLiteral("C"))});
        const Rules all = rules();
        const Rules what{all.merge, [&](const QJsonObject &one) { return all.documents(one)->mid(1); }};
        const Rules padded{what.merge, [&](const QJsonObject &one) {
            auto documents = *what.documents(one);
            for (SpaceDocument &document : documents) {
                if (document.id == QStringLiteral("iB"))
                    document.bytes = [&folder]() -> Result<QByteArray> { return QByteArray(static_cast<int>(folder.largest) + 1, 'x'); };
            }
            return documents;
        }};
        const SyncResult result = sync(tree, classeur, {}, padded);
        QVERIFY(result.kept);
        QVERIFY(!result.status);
        QCOMPARE(result.status.error().kind, ErrorKind::TooMany);
        QCOMPARE(outcomeOf(result, QStringLiteral("iA")), Kind::Sent);
        QCOMPARE(outcomeOf(result, QStringLiteral("iB")), Kind::TooLarge);
        QCOMPARE(outcomeOf(result, QStringLiteral("iC")), Kind::Later);
        const auto manifest = readManifest(folder.files.value(manifestName).bytes);
        QCOMPARE(manifest->documents.size(), 1);
        QCOMPARE(refsOf(manifest->classeur), refsOf(classeur));

        tree.locked.clear();
        const SyncResult next = sync(tree, classeur, result.journal, what);
        QVERIFY(next.status.has_value());
        QCOMPARE(outcomeOf(next, QStringLiteral("iC")), Kind::Sent);
        QCOMPARE(readManifest(folder.files.value(manifestName).bytes)->documents.size(), 3);
    }

    // The quota is used up: what fits is named by the manifest, the rest is told, and goes when there is room.
    void aFullSpaceIsTold()
    {
        FakeTree tree(*m_folder, m_random);
        QVector<QJsonObject> items;
        for (int i = 0; i < 12; ++i)
            items.append(item(QString::number(i)));
        m_folder->room = 40'000;
        const auto large = rules(5000);
        const SyncResult result = sync(tree, classeurOf(items), {}, large);
        QVERIFY(result.kept);
        QCOMPARE(result.status.error().kind, ErrorKind::DiskFull);
        QCOMPARE(result.documents.size(), 13);
        QVERIFY(std::any_of(result.documents.begin(), result.documents.end(), [](const DocumentOutcome &each) { return each.kind == Kind::NoRoom; }));
        m_folder->room = -1;
        QVERIFY(sync(tree, classeurOf(items), result.journal, large).status.has_value());
        QCOMPARE(m_folder->files.size(), 14);
    }

    // What the person changed in the folder stays as they left it, and ours goes beside; what they took away comes back.
    void theFilesOfThePersonAreTheirs()
    {
        FakeTree tree(*m_folder, m_random);
        m_folder->exists = true;
        m_folder->write(QStringLiteral("Métier A.html"), "theirs from before");
        const QJsonObject before = classeurOf({item(QStringLiteral("A")), item(QStringLiteral("B")), item(QStringLiteral("C"))});
        const SyncResult first = sync(tree, before);
        QVERIFY(first.status.has_value());
        QCOMPARE(m_folder->files.value(QStringLiteral("Métier A.html")).bytes, QByteArray("theirs from before"));
        QVERIFY(m_folder->files.contains(QStringLiteral("Métier A (2).html")));

        m_folder->write(QStringLiteral("Métier B.html"), "annotated");
        m_folder->files.remove(QStringLiteral("Métier C.html"));
        const SyncResult second = sync(tree, before, first.journal);
        QVERIFY(second.status.has_value());
        QCOMPARE(outcomeOf(second, QStringLiteral("iB")), Kind::Beside);
        QCOMPARE(outcomeOf(second, QStringLiteral("iC")), Kind::Sent);
        QCOMPARE(m_folder->files.value(QStringLiteral("Métier B.html")).bytes, QByteArray("annotated"));
        // Taken out of the classeur: ours goes, theirs stays.
        const SyncResult third = sync(tree, classeurOf({}), second.journal);
        QVERIFY(third.status.has_value());
        QCOMPARE(QStringList(m_folder->files.keys()), (QStringList{QStringLiteral("Mon classeur.pdf"), QStringLiteral("Métier A.html"), QStringLiteral("Métier B.html"), manifestName}));
        QVERIFY(!itemsOf(readManifest(m_folder->files.value(manifestName).bytes)->classeur).size());
    }

    // A manifest of a newer Belvédère, or one that is none: nothing in the folder is touched.
    void anUnknownManifestIsLeftAlone()
    {
        FakeTree tree(*m_folder, m_random);
        m_folder->exists = true;
        for (const auto &[bytes, kind] : {std::pair<QByteArray, ErrorKind>{"{\"format\":\"belvedere-classeur\",\"version\":7}", ErrorKind::NewerVersion}, {"theirs", ErrorKind::Malformed}}) {
            m_folder->write(manifestName, bytes);
            const SyncResult result = sync(tree, classeurOf({item(QStringLiteral("A"))}));
            QCOMPARE(result.status.error().kind, kind);
            QVERIFY(!result.kept);
            QCOMPARE(m_folder->files.size(), 1);
            QCOMPARE(m_folder->files.first().bytes, bytes);
        }
    }

    // Progress counts the documents; a run that is cancelled answers at once, and the next one goes on from there.
    void cancelledAndGoneOn()
    {
        FakeTree tree(*m_folder, m_random);
        QVector<QJsonObject> items;
        for (int i = 0; i < 30; ++i)
            items.append(item(QString::number(i)));
        Sync run(tree, rules(), m_clock);
        QVector<std::pair<int, int>> steps;
        connect(&run, &Sync::progress, this, [&](int done, int total) {
            steps.append({done, total});
            if (done == 10)
                run.cancel();
        });
        const SyncResult result = finished(run.run({classeurOf(items), m_clock.now()}));
        QCOMPARE(result.status.error().kind, ErrorKind::Cancelled);
        QVERIFY(result.kept);
        QCOMPARE(steps.first(), std::make_pair(0, 31));
        QCOMPARE(steps.last(), std::make_pair(10, 31));
        // Another terminal, which knows nothing of it: the ten are found again.
        QTest::qWait(50);
        Sync second(tree, rules(), m_clock);
        QSignalSpy told(&second, &Sync::progress);
        const SyncResult next = finished(second.run({classeurOf({}), m_clock.now()}));
        QVERIFY(next.status.has_value());
        QVERIFY(next.merged);
        QCOMPARE(itemsOf(next.classeur).size(), 30);
        QVERIFY(told.first().at(1).toInt() <= 21);
        QCOMPARE(m_folder->files.size(), 32);
    }

    // The session is over: told as such, whatever was under way.
    void signedOutIsTold()
    {
        class Closed : public FakeTree
        {
        public:
            using FakeTree::FakeTree;
            QFuture<Result<net::Reply>> put(const QString &name, const QByteArray &bytes, const QByteArray &type, const QByteArray &etag) override
            {
                if (name == manifestName)
                    return FakeTree::put(name, bytes, type, etag);
                return QtFuture::makeReadyFuture(Result<net::Reply>(fail(ErrorKind::SignedOut, QStringLiteral("401"))));
            }
        };
        Closed tree(*m_folder, m_random);
        const SyncResult result = sync(tree, classeurOf({item(QStringLiteral("A"))}));
        QCOMPARE(result.status.error().kind, ErrorKind::SignedOut);
        QVERIFY(result.kept);
        QCOMPARE(outcomeOf(result, QStringLiteral("iA")), Kind::Later);
    }
};

QTEST_GUILESS_MAIN(RulesTest)
#include "tst_rules.moc"
