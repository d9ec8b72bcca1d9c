// Classeurs on the region's server: a real Apache, two terminals or more.
#include <classeur/classeur.h>
#include <classeur/keeper.h>
#include <classeur/merge.h>
#include <classeur/regionshelf.h>

#include "servers/apache.h"

#include <QDeadlineTimer>
#include <QDirIterator>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace belvedere;
using namespace belvedere::classeur;

namespace {

template <typename T>
T answer(QFuture<T> future)
{
    const QDeadlineTimer end(60'000);
    while (!future.isFinished()) { // without the sleep of QTest::qWaitFor
        if (end.hasExpired())
            qFatal("no answer");
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 1000);
    }
    return future.result();
}

QJsonObject item(const QString &ref, const QString &note = {})
{
    return {{QStringLiteral("id"), QString(u'i' + ref)}, {QStringLiteral("kind"), QStringLiteral("metier")},
            {QStringLiteral("ref"), ref}, {QStringLiteral("title"), ref}, {QStringLiteral("note"), note},
            {QStringLiteral("added"), QStringLiteral("2026-09-01T10:00:00Z")}};
}

QJsonObject classeurOf(const QVector<QJsonObject> &items)
{
    QJsonArray all;
    for (const QJsonObject &each : items)
        all.append(each);
    return {{QStringLiteral("version"), 1}, {QStringLiteral("items"), all}};
}

QStringList refsOf(const QJsonObject &classeur)
{
    QStringList refs;
    for (const auto &value : classeur.value(QStringLiteral("items")).toArray())
        refs += value.toObject().value(QStringLiteral("ref")).toString();
    return refs;
}

QStringList list(const char *words)
{
    return QString::fromLatin1(words).split(u' ');
}

// What a code costs is measured in tests/vault; here it would be most of the time.
constexpr vault::CodeCost cheap{1, 8192};

// A terminal of the region: its own disk, the common server. The line may be down.
struct Terminal {
    Terminal(const servers::Apache &server, const Clock &clock)
    {
        net::HttpPolicy policy;
        policy.proxy.kind = net::ProxyChoice::Kind::None;
        policy.caFile = server.certificate();
        policy.mostAttempts = 1;
        http = std::move(*net::Http::create(policy, clock));
        keeper = std::make_unique<Keeper>(folder.path(), 90, clock, nullptr, cheap);
        keeper->setRegion(std::make_unique<RegionShelf>(*http, server.address(QStringLiteral("classeurs"))), merged);
    }
    Result<Sent> keepAndSend(const vault::ResumeCode &code, const QJsonObject &document)
    {
        if (const auto kept = answer(keeper->keep(code, document)); !kept)
            return fail(kept.error());
        return answer(keeper->send(code));
    }
    QString marks() const { return folder.filePath(QStringLiteral("unsent")); }

    QTemporaryDir folder;
    std::unique_ptr<net::Http> http;
    std::unique_ptr<Keeper> keeper;
};

} // namespace

class TestRegion : public QObject
{
    Q_OBJECT
    ManualClock m_clock;
    std::unique_ptr<servers::Apache> m_server;

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<servers::Apache>();
        QVERIFY2(m_server->start(), qPrintable(m_server->problem()));
        m_server->makeFolder(QStringLiteral("classeurs"));
    }
    void cleanup() { m_server.reset(); }

    // What one terminal kept, another finds by the words alone; the server sees neither words nor content.
    void anotherTerminalFindsIt()
    {
        Terminal here(*m_server, m_clock);
        Terminal there(*m_server, m_clock);
        const auto code = vault::ResumeCode::generate();
        const auto sent = here.keepAndSend(code, classeurOf({item(QStringLiteral("MET.1"), QStringLiteral("planted-secret"))}));
        QVERIFY2(sent.has_value(), sent ? "" : qPrintable(sent.error().text()));
        QVERIFY(!sent->merged);
        const auto found = answer(there.keeper->find(code));
        QVERIFY2(found.has_value(), found ? "" : qPrintable(found.error().text()));
        QCOMPARE(refsOf(found->document), list("MET.1"));
        QCOMPARE(found->expires, m_clock.now().addDays(90));
        int files = 0;
        QDirIterator all(m_server->root(), QDir::Files, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QByteArray bytes = servers::readFile(all.next());
            ++files;
            for (const QString &word : code.asWords())
                QVERIFY(!all.filePath().contains(word) && !bytes.contains(word.toUtf8()));
            QVERIFY(!bytes.contains("planted-secret") && !bytes.contains("MET.1"));
        }
        QCOMPARE(files, 1);
    }

    // The server, set up as it is said, gives no list, and takes nothing away.
    void namesCannotBeListed()
    {
        Terminal here(*m_server, m_clock);
        const auto code = vault::ResumeCode::generate();
        QVERIFY(here.keepAndSend(code, classeurOf({item(QStringLiteral("MET.1"))})).has_value());
        const QUrl folder = m_server->address(QStringLiteral("classeurs/"));
        for (const QByteArray method : {"PROPFIND", "DELETE", "MOVE", "MKCOL", "POST"}) {
            const auto reply = answer(here.http->send({method, folder}));
            QVERIFY2(!reply, method);
            QCOMPARE(kindName(reply.error().kind), QStringLiteral("http"));
        }
        QVERIFY(!answer(here.http->send({"GET", folder})));
        QVERIFY(answer(here.keeper->find(code)).has_value());
    }

    // Kept again and again in one visit, and an item taken away: the last version is what is found.
    void theLastVersionIsFound()
    {
        Terminal here(*m_server, m_clock);
        Terminal there(*m_server, m_clock);
        const auto code = vault::ResumeCode::generate();
        for (const char *refs : {"A", "A B", "B"}) {
            QVector<QJsonObject> items;
            for (const QString &ref : list(refs))
                items.append(item(ref));
            const auto sent = here.keepAndSend(code, classeurOf(items));
            QVERIFY2(sent.has_value(), sent ? "" : qPrintable(sent.error().text()));
            QVERIFY(!sent->merged);
        }
        QCOMPARE(refsOf(answer(there.keeper->find(code))->document), list("B"));
    }

    // While the server is away all works on the terminal; what could not be sent is sent by itself later,
    // also after the keys of the visit are forgotten and the program was started again.
    void whatCouldNotBeSentIsSentLater()
    {
        Terminal here(*m_server, m_clock);
        const auto code = vault::ResumeCode::generate();
        m_server->stop();
        QVERIFY(answer(here.keeper->keep(code, classeurOf({item(QStringLiteral("A"))}))).has_value());
        const auto sent = answer(here.keeper->send(code));
        QVERIFY(!sent);
        QCOMPARE(kindName(sent.error().kind), QStringLiteral("offline"));
        QCOMPARE(refsOf(answer(here.keeper->find(code))->document), list("A"));
        here.keeper->forgetKeys();
        QCOMPARE(answer(here.keeper->sendWaiting()), 1);

        QVERIFY2(m_server->start(), qPrintable(m_server->problem()));
        here.keeper = std::make_unique<Keeper>(here.folder.path(), 90, m_clock, nullptr, cheap);
        here.keeper->setRegion(std::make_unique<RegionShelf>(*here.http, m_server->address(QStringLiteral("classeurs/"))), merged);
        QTRY_VERIFY_WITH_TIMEOUT(QDir(here.marks()).isEmpty(QDir::Files), 20'000);
        Terminal there(*m_server, m_clock);
        QCOMPARE(refsOf(answer(there.keeper->find(code))->document), list("A"));
    }

    // A wrong code and one whose time is over are told alike; where the region cannot be asked, that is told.
    void whatIsNotThere()
    {
        Terminal here(*m_server, m_clock);
        Terminal there(*m_server, m_clock);
        const auto code = vault::ResumeCode::generate();
        QVERIFY(here.keepAndSend(code, classeurOf({item(QStringLiteral("A"))})).has_value());
        m_clock.advance(91 * 86'400'000LL);
        const auto wrong = answer(there.keeper->find(vault::ResumeCode::generate()));
        const auto late = answer(there.keeper->find(code));
        QVERIFY(!wrong && !late);
        QCOMPARE(late.error().text(), wrong.error().text());
        m_server->stop();
        const auto unknown = answer(there.keeper->find(code));
        QVERIFY(!unknown);
        QCOMPARE(kindName(unknown.error().kind), QStringLiteral("offline"));
    }

    // Two terminals that change one classeur apart, in any order: nothing that was kept is lost, nothing is there
    // twice, and both end with the same. (Random histories, the server away at random moments.)
    void apartNothingIsLost()
    {
        quint32 state = 2026;
        const auto random = [&state](int below) { return int((state = state * 1664525u + 1013904223u) >> 8) % below; };
        for (int history = 0; history < 3; ++history) {
            Terminal terminals[2] = {{*m_server, m_clock}, {*m_server, m_clock}};
            const auto code = vault::ResumeCode::generate();
            QSet<QString> kept;
            bool away = false;
            for (int step = 0; step < 5; ++step) {
                const bool goes = random(3) == 0;
                if (goes != away) {
                    if (goes)
                        m_server->stop();
                    else
                        QVERIFY2(m_server->start(), qPrintable(m_server->problem()));
                    away = goes;
                }
                Terminal &terminal = terminals[random(2)];
                m_clock.advance(1000);
                const auto found = answer(terminal.keeper->find(code));
                QJsonArray items = found ? found->document.value(QStringLiteral("items")).toArray() : QJsonArray();
                const QString ref = QStringLiteral("%1-%2").arg(history).arg(step);
                items.append(item(ref));
                QVERIFY(answer(terminal.keeper->keep(code, {{QStringLiteral("version"), 1}, {QStringLiteral("items"), items}})).has_value());
                kept.insert(ref);
                if (random(4) > 0)
                    answer(terminal.keeper->send(code));
                terminal.keeper->forgetKeys();
                m_clock.advance(3'600'000); // so that no wrong code is remembered
            }
            if (away)
                QVERIFY2(m_server->start(), qPrintable(m_server->problem()));
            // The owner comes back to both, twice: what waited there is put together.
            QStringList ends[2];
            for (int turn = 0; turn < 4; ++turn) {
                Terminal &terminal = terminals[turn % 2];
                const auto found = answer(terminal.keeper->find(code));
                if (found)
                    QVERIFY(terminal.keepAndSend(code, found->document).has_value());
                ends[turn % 2] = found ? refsOf(found->document) : QStringList();
                terminal.keeper->forgetKeys();
                m_clock.advance(3'600'000);
            }
            for (const QStringList &end : ends) {
                QCOMPARE(end.size(), kept.size());
                QCOMPARE(QSet<QString>(end.begin(), end.end()), kept);
            }
        }
    }

    // Put together: the newer's order first, no item twice, both notes; nothing longer than a note may be.
    void bothVersionsAreKept()
    {
        const QJsonObject newer = classeurOf({item(QStringLiteral("B"), QStringLiteral("mine")), item(QStringLiteral("A"))});
        QJsonObject again = item(QStringLiteral("B"), QStringLiteral("theirs"));
        again.insert(QStringLiteral("id"), QStringLiteral("other")); // added apart: another id, the same métier
        const QJsonObject both = merged(newer, classeurOf({item(QStringLiteral("C")), again}));
        QCOMPARE(refsOf(both), list("B A C"));
        QCOMPARE(both.value(QStringLiteral("items")).toArray().at(0).toObject().value(QStringLiteral("note")).toString(),
                 QStringLiteral("mine\n\ntheirs"));
        QCOMPARE(merged(both, newer), both);
        QCOMPARE(merged(both, both), both);

        const QString longNote(Classeur::maxNoteLength, u'x');
        const QJsonObject twice = merged(classeurOf({item(QStringLiteral("B"), longNote)}), classeurOf({again}));
        Classeur loaded;
        QVERIFY(loaded.load(twice).has_value());
        QCOMPARE(loaded.items().size(), 2);
        QCOMPARE(loaded.items().at(1).note, QStringLiteral("theirs"));
    }
};

QTEST_GUILESS_MAIN(TestRegion)
#include "tst_region.moc"
