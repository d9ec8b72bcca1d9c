// Documents in a classeur: what is one, how much of them, and how they are kept beside it, on the terminal and at the region.
#include <classeur/classeur.h>
#include <classeur/documentbox.h>
#include <classeur/keeper.h>
#include <classeur/merge.h>
#include <classeur/regionshelf.h>

#include <servers/apache.h>

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace belvedere;
using namespace belvedere::classeur;
using Kind = ClasseurItem::Kind;

namespace {

constexpr vault::CodeCost cheap{1, 8192};

template <typename T>
T answer(const QFuture<T> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60'000))
        qFatal("no answer");
    return future.result();
}

QByteArray odt()
{
    // The beginning of a ZIP whose first member is "mimetype", stored (ODF 1.3, part 2, 3.3).
    QByteArray bytes("PK\x03\x04\x14\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x27\x00\x00\x00\x27\x00\x00\x00\x08\x00\x00\x00", 30);
    return bytes + "mimetypeapplication/vnd.oasis.opendocument.text" + "PK";
}

Attachment attached(const QByteArray &bytes)
{
    return {digestOfDocument(bytes), bytes};
}

} // namespace

class DocumentsTest : public QObject
{
    Q_OBJECT
    ManualClock m_clock;

    static QStringList sealedFiles(const QString &folder)
    {
        return QDir(folder).entryList(QDir::Files);
    }
    static bool isInClear(const QString &folder, const QByteArray &secret)
    {
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            if (path.contains(QString::fromLatin1(secret)) || servers::readFile(path).contains(secret))
                return true;
        }
        return false;
    }

private Q_SLOTS:
    void typesAreToldByContent_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("suffix"); // empty: refused
        QTest::newRow("pdf") << QByteArray("%PDF-1.4\n%....\n") << QStringLiteral("pdf");
        QTest::newRow("odt") << odt() << QStringLiteral("odt");
        QTest::newRow("png") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << QStringLiteral("png");
        QTest::newRow("jpeg") << QByteArray("\xff\xd8\xff\xe0\0\x10JFIF\0", 11) << QStringLiteral("jpg");
        QTest::newRow("text") << QByteArray("Ma lettre\nde motivation, à relire") << QStringLiteral("txt");
        QTest::newRow("a page is text") << QByteArray("<!DOCTYPE html><html><script>alert(1)</script></html>") << QStringLiteral("txt");
        QTest::newRow("a program") << QByteArray("\x7f" "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0>\0", 20) << QString();
        QTest::newRow("a zip") << QByteArray("PK\x03\x04\x14\0\0\0\x08\0", 10) << QString();
        QTest::newRow("noise") << QByteArray("\x01\x02\0\x03\xfe\xff\0\0\x07", 9) << QString();
        QTest::newRow("text with a zero later") << QByteArray(QByteArray(20'000, 'a') + '\0') << QString();
    }
    // What a document is, is told by its content: whatever it is called; programs, archives and noise are refused.
    void typesAreToldByContent()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, suffix);
        const auto info = inspectDocument(QStringLiteral("Ma  lettre.exe"), bytes);
        if (suffix.isEmpty()) {
            QCOMPARE(int(info.error().kind), int(ErrorKind::Refused));
            return;
        }
        QVERIFY2(info.has_value(), info ? "" : qPrintable(info.error().text()));
        QCOMPARE(suffixOf(info->type), suffix);
        QCOMPARE(info->title, QStringLiteral("Ma lettre"));
        QCOMPARE(info->size, bytes.size());
    }

    // 10 MB a document, 50 MB a classeur; nothing empty; the same one twice is one; what is refused changes nothing.
    void documentsAreBounded()
    {
        QCOMPARE(int(inspectDocument(QStringLiteral("a.txt"), {}).error().kind), int(ErrorKind::Malformed));
        QCOMPARE(int(inspectDocument(QStringLiteral("a.txt"), QByteArray(largestDocument + 1, 'a')).error().kind), int(ErrorKind::TooMany));
        Classeur classeur;
        for (char each = 'a'; each < 'f'; ++each) {
            const auto info = inspectDocument(QStringLiteral("d.txt"), QByteArray(largestDocument, each));
            QVERIFY(info.has_value());
            QVERIFY(classeur.addDocument(*info, m_clock.now()).has_value());
            QVERIFY(classeur.addDocument(*info, m_clock.now()).has_value());
        }
        QCOMPARE(classeur.items().size(), 5);
        const auto one = inspectDocument(QStringLiteral("e.txt"), QByteArray("x"));
        QCOMPARE(int(classeur.addDocument(*one, m_clock.now()).error().kind), int(ErrorKind::DiskFull));
        QVERIFY(classeur.remove(QString(classeur.items().first().id)).has_value());
        QVERIFY(classeur.addDocument(*one, m_clock.now()).has_value());
        Classeur again;
        QVERIFY(again.load(classeur.toJson()).has_value());
        QCOMPARE(again.items(), classeur.items());
        QCOMPARE(merged(classeur.toJson(), again.toJson()), classeur.toJson());
        for (const auto &[key, value] : {std::pair{"ref", QJsonValue(QStringLiteral("../../etc"))}, std::pair{"suffix", QJsonValue(QStringLiteral("exe"))},
                                         std::pair{"size", QJsonValue(1e12)}}) {
            QJsonObject json = classeur.toJson();
            QJsonArray items = json.value(QStringLiteral("items")).toArray();
            QJsonObject item = items.last().toObject();
            item.insert(QLatin1String(key), value);
            items.replace(items.size() - 1, item);
            json.insert(QStringLiteral("items"), items);
            QCOMPARE(int(again.load(json).error().kind), int(ErrorKind::Malformed));
        }
    }

    // In memory for as long as the visit lasts; no more than twice what a classeur may hold.
    void theBoxIsBounded()
    {
        DocumentBox box;
        for (char each = 'a'; each < 'l'; ++each)
            box.put(QString(QLatin1Char(each)), QByteArray(largestDocument, each), {QStringLiteral("a")});
        QVERIFY(box.has(QStringLiteral("a")) && box.has(QStringLiteral("k")));
        QVERIFY(!box.has(QStringLiteral("b")));
        box.clear();
        QVERIFY(!box.has(QStringLiteral("a")) && box.bytes(QStringLiteral("a")).isEmpty());
    }

    // Kept beside the classeur, each sealed in a file of its own that tells nothing; a change of the classeur does not
    // write them again; what is taken out of it is erased.
    void keptBesideTheClasseur()
    {
        QTemporaryDir folder;
        const auto code = vault::ResumeCode::generate();
        const QByteArray first = "planted-secret one";
        const QByteArray second = "planted-secret two";
        Keeper keeper(folder.path(), 90, m_clock, nullptr, cheap);
        QVERIFY(answer(keeper.keep(code, {{QStringLiteral("a"), 1}}, {attached(first), attached(second)})).has_value());
        const QStringList files = sealedFiles(folder.path());
        QCOMPARE(files.size(), 3);
        QVERIFY(!isInClear(folder.path(), "planted") && !isInClear(folder.path(), attached(first).digest.left(16).toLatin1()));
        QMap<QString, QByteArray> before;
        for (const QString &file : files)
            before.insert(file, servers::readFile(folder.filePath(file)));
        m_clock.advance(60'000);
        QVERIFY(answer(keeper.keep(code, {{QStringLiteral("a"), 2}}, {attached(first), {attached(second).digest, {}}})).has_value());
        int written = 0;
        for (const QString &file : files)
            written += servers::readFile(folder.filePath(file)) != before.value(file);
        QCOMPARE(written, 1);
        Keeper other(folder.path(), 90, m_clock, nullptr, cheap);
        QVERIFY(answer(other.find(code)).has_value());
        QCOMPARE(answer(other.attachment(code, attached(first).digest)).value(), first);
        QCOMPARE(answer(other.attachment(code, attached(second).digest)).value(), second);
        QCOMPARE(int(answer(other.attachment(code, attached("x").digest)).error().kind), int(ErrorKind::NotFound));
        QCOMPARE(int(answer(other.attachment(vault::ResumeCode::generate(), attached(first).digest)).error().kind), int(ErrorKind::NotFound));
        // On another day its time goes on with that of its classeur, without its bytes at hand.
        m_clock.advance(qint64(3) * 86'400'000);
        QVERIFY(answer(other.keep(code, {{QStringLiteral("a"), 3}}, {{attached(second).digest, {}}})).has_value());
        QCOMPARE(sealedFiles(folder.path()).size(), 2);
        m_clock.advance(qint64(89) * 86'400'000);
        QCOMPARE(answer(other.attachment(code, attached(second).digest)).value(), second);
        m_clock.advance(qint64(3) * 86'400'000);
        QCOMPARE(int(answer(other.attachment(code, attached(second).digest)).error().kind), int(ErrorKind::NotFound));
        QCOMPARE(answer(other.purge()), 2);
    }

    // Another terminal of the region has the documents by the words alone; the server can read and link nothing. What
    // could not be sent is sent later, the documents before the classeur that names them.
    void anotherTerminalHasThem()
    {
        servers::Apache server;
        QVERIFY2(server.start(), qPrintable(server.problem()));
        SystemClock clock;
        net::HttpPolicy policy;
        policy.proxy.kind = net::ProxyChoice::Kind::None;
        policy.caFile = server.certificate();
        policy.mostAttempts = 1;
        const auto http = std::move(*net::Http::create(policy, clock));
        const auto code = vault::ResumeCode::generate();
        const QByteArray bytes = "planted-secret " + QByteArray(300'000, 'x');
        QTemporaryDir here, there;
        {
            Keeper keeper(here.path(), 90, clock, nullptr, cheap);
            keeper.setRegion(std::make_unique<RegionShelf>(*http, server.address({})), merged);
            server.stop();
            QVERIFY(answer(keeper.keep(code, {{QStringLiteral("a"), 1}}, {attached(bytes)})).has_value());
            QVERIFY(!answer(keeper.send(code)).has_value());
        }
        QVERIFY2(server.start(), qPrintable(server.problem()));
        Keeper keeper(here.path(), 90, clock, nullptr, cheap); // a new start: no key
        keeper.setRegion(std::make_unique<RegionShelf>(*http, server.address({})), merged);
        QTRY_COMPARE_WITH_TIMEOUT(sealedFiles(server.root()).size(), 2, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(sealedFiles(here.filePath(QStringLiteral("unsent"))).isEmpty(), 20'000);
        QList<QByteArray> puts;
        for (const QByteArray &request : server.requests())
            if (request.startsWith("PUT"))
                puts += request;
        QCOMPARE(puts.size(), 2);
        QVERIFY(!isInClear(server.root(), "planted"));
        Keeper other(there.path(), 90, clock, nullptr, cheap);
        other.setRegion(std::make_unique<RegionShelf>(*http, server.address({})), merged);
        QVERIFY(answer(other.find(code)).has_value());
        QCOMPARE(answer(other.attachment(code, attached(bytes).digest)).value(), bytes);
        // Kept there with one more: the first is not sent again.
        const QByteArray more = "another";
        const qsizetype before = server.requests().size();
        QVERIFY(answer(other.keep(code, {{QStringLiteral("a"), 2}}, {attached(bytes), attached(more)})).has_value());
        QVERIFY(answer(other.send(code)).has_value());
        QVERIFY(server.requests().size() - before <= 4);
        QCOMPARE(sealedFiles(server.root()).size(), 3);
        QCOMPARE(answer(keeper.attachment(code, attached(more).digest)).value(), more);
        // What the server gives is not believed.
        for (const QString &file : sealedFiles(server.root())) {
            QFile damaged(server.root() + u'/' + file);
            QVERIFY(damaged.open(QIODevice::ReadWrite));
            damaged.seek(200);
            damaged.write("damage");
        }
        QTemporaryDir empty;
        Keeper third(empty.path(), 90, clock, nullptr, cheap);
        third.setRegion(std::make_unique<RegionShelf>(*http, server.address({})), merged);
        QVERIFY(!answer(third.attachment(code, attached(bytes).digest)).has_value());
    }
};

QTEST_GUILESS_MAIN(DocumentsTest)
#include "tst_documents.moc"
