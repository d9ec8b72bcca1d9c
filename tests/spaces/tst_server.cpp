// A space on a real server: Apache with mod_dav over TLS, behind a password, over lines that are cut.
#include "faketree.h"
#include "sampleclasseur.h"

#include <servers/apache.h>
#include <servers/badline.h>
#include <spaces/davtree.h>

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace belvedere;
using namespace belvedere::spaces;
using namespace spacetest;

namespace {

net::Dav::Fields ofZoe()
{
    return {{"Authorization", "Basic " + QByteArray("zoe:secret").toBase64()}};
}

} // namespace

class ServerTest : public QObject
{
    Q_OBJECT
    SystemClock m_clock;
    std::unique_ptr<servers::Apache> m_server;
    std::unique_ptr<net::Http> m_http;

    SyncResult sync(Tree &tree, const QJsonObject &classeur, const Journal &journal = {}, const Rules &what = rules())
    {
        Sync run(tree, what, m_clock);
        return finished(run.run({classeur, m_clock.now(), journal}));
    }
    QDir folder() const { return QDir(m_server->root() + QStringLiteral("/Belvédère")); }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<servers::Apache>();
        m_server->rules = servers::Apache::spaceRules(m_server->makePasswordFile(QStringLiteral("zoe"), QStringLiteral("secret")));
        QVERIFY2(m_server->start(), qPrintable(m_server->problem()));
        m_http = lineTo(m_server->certificate(), m_clock);
    }
    void cleanup()
    {
        m_http.reset();
        m_server.reset();
    }

    // Kept from one terminal, found at another one with its documents; and then nothing changed is one request with a
    // journal, two without.
    void keptAndFound()
    {
        DavTree here(*m_http, m_server->address({}), ofZoe);
        DavTree there(*m_http, m_server->address({}), ofZoe);
        const QJsonObject classeur = classeurOf({item(QStringLiteral("Élagueur / élagueuse")), item(QStringLiteral("B 100 % #?"))});
        const SyncResult first = sync(here, classeur);
        QVERIFY2(first.status.has_value(), first.status ? "" : qPrintable(first.status.error().text()));
        QCOMPARE(wrongIn(folder(), classeur), QString());
        const SyncResult found = sync(there, classeurOf({}));
        QVERIFY(found.status.has_value());
        QCOMPARE(found.classeur, classeur);
        qsizetype before = m_server->requests().size();
        QVERIFY(sync(here, classeur, first.journal).status.has_value());
        QTRY_COMPARE(m_server->requests().size() - before, 1);
        before = m_server->requests().size();
        QVERIFY(sync(here, classeur).status.has_value());
        QTRY_COMPARE(m_server->requests().size() - before, 2);
        // Changed here, taken there.
        const QJsonObject less = classeurOf({item(QStringLiteral("B 100 % #?"), QStringLiteral("note"))});
        const SyncResult changed = sync(here, less, first.journal);
        QVERIFY(changed.status.has_value() && !changed.merged);
        QCOMPARE(wrongIn(folder(), less), QString());
    }

    // Without the right password nothing is told but that one must sign in.
    void aClosedSpaceIsTold()
    {
        DavTree tree(*m_http, m_server->address({}), {});
        const SyncResult result = sync(tree, classeurOf({}));
        QVERIFY(!result.status);
        QCOMPARE(result.status.error().kind, ErrorKind::SignedOut);
    }

    // A line that is cut again and again, in the middle of what is sent: each run goes on where the last one was cut,
    // and at the end everything is there once.
    void aLineThatIsCut()
    {
        servers::BadLine line(static_cast<quint16>(m_server->address({}).port()));
        QUrl address = m_server->address({});
        address.setPort(line.serverPort());
        DavTree tree(*m_http, address, ofZoe);
        QVector<QJsonObject> items;
        for (int i = 0; i < 12; ++i)
            items.append(item(QString::number(i)));
        const QJsonObject classeur = classeurOf(items);
        for (int i = 0; i < 24; ++i)
            line.cuts.append(2600 + 331 * (i % 7));
        SyncResult result;
        int runs = 0;
        do
            result = sync(tree, classeur, result.journal, rules(200'000));
        while (!result.status && ++runs < 40);
        QVERIFY(runs > 1);
        QVERIFY2(result.status.has_value(), result.status ? "" : qPrintable(result.status.error().text()));
        QCOMPARE(wrongIn(folder(), classeur), QString());
    }

    // Random histories of two terminals whose line is cut now and then: all that was called kept is on both at the end.
    void historiesOnARealServer()
    {
        Random random(2026);
        for (int history = 0; history < 4; ++history) {
            QVERIFY(QDir(folder()).removeRecursively());
            servers::BadLine line(static_cast<quint16>(m_server->address({}).port()));
            QUrl address = m_server->address({});
            address.setPort(line.serverPort());
            DavTree bad(*m_http, address, ofZoe);
            DavTree good(*m_http, m_server->address({}), ofZoe);
            QJsonObject classeurs[2] = {classeurOf({}), classeurOf({})};
            Journal journals[2];
            QSet<QString> kept;
            int count = 0;
            for (int step = 0; step < 12; ++step) {
                const int terminal = random.below(2);
                QJsonArray items = itemsOf(classeurs[terminal]);
                items.append(item(QStringLiteral("%1-%2").arg(history).arg(++count)));
                classeurs[terminal].insert(QStringLiteral("items"), items);
                line.cuts = {2000 + random.below(4000), 2000 + random.below(4000)};
                const SyncResult result = sync(random.oneIn(3) ? bad : good, classeurs[terminal], journals[terminal]);
                classeurs[terminal] = result.classeur;
                journals[terminal] = random.oneIn(4) ? Journal() : result.journal;
                if (result.kept) {
                    for (const QString &ref : refsOf(result.classeur))
                        kept.insert(ref);
                }
            }
            for (int turn = 0; turn < 4; ++turn) {
                const SyncResult result = sync(good, classeurs[turn % 2], journals[turn % 2]);
                QVERIFY2(result.status.has_value(), result.status ? "" : qPrintable(result.status.error().text()));
                classeurs[turn % 2] = result.classeur;
                journals[turn % 2] = result.journal;
            }
            for (const QJsonObject &classeur : classeurs) {
                const QStringList refs = refsOf(classeur);
                const QSet<QString> set(refs.begin(), refs.end());
                QCOMPARE(set.size(), refs.size());
                QVERIFY(set.contains(kept));
            }
            QCOMPARE(wrongIn(folder(), classeurs[1]), QString());
        }
    }
};

QTEST_GUILESS_MAIN(ServerTest)
#include "tst_server.moc"
