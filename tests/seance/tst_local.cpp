// A class without internet: a real Prosody that the teacher's terminal starts, found by the code on the loopback.
#include "classroom.h"

#include <seance/beacon.h>
#include <seance/local.h>

#include <QSignalSpy>
#include <QTest>

using namespace classroom;

namespace {

constexpr int patienceMs = 20'000;
const QVector<QHostAddress> loopback{QHostAddress(QHostAddress::LocalHost)};

QByteArray certificateOf(const LocalServer &server)
{
    return servers::readFile(server.certificateFile());
}

} // namespace

class LocalTest : public QObject
{
    Q_OBJECT
    SystemClock m_clock;

private Q_SLOTS:
    void initTestCase() { prepareKeys(); }

    // Started, found by its code and joined over TLS with the certificate that was found; started again it is where it was.
    void aClassWithoutInternet()
    {
        const QTemporaryDir folder, teachers, pupils;
        auto server = std::make_unique<LocalServer>(folder.path());
        QSignalSpy ready(server.get(), &LocalServer::ready);
        server->start();
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, patienceMs);
        net::HttpPolicy policy = quickPolicy();
        policy.loopbackHttp = false;
        policy.caFile = server->certificateFile();
        auto host = std::move(*Host::create(policy, m_clock, server->meeting(), shortScenario(), teachers.path()));
        host->open();
        QTRY_COMPARE_WITH_TIMEOUT(host->state(), Host::State::Open, patienceMs);
        host->goTo(1);
        const quint16 udp = servers::freePort();
        Beacon beacon(host->code(), server->port(), certificateOf(*server), udp);
        QSignalSpy listens(&beacon, &Beacon::listens);
        QTRY_COMPARE_WITH_TIMEOUT(listens.count(), 1, patienceMs);
        BeaconSearch search(host->code().toLower(), loopback, udp);
        std::optional<FoundClass> where;
        connect(&search, &BeaconSearch::found, this, [&](const FoundClass &found) { where = found; });
        QTRY_VERIFY_WITH_TIMEOUT(where.has_value(), patienceMs);
        QCOMPARE(where->certificate, certificateOf(*server));
        QCOMPARE(where->meeting.address.scheme(), QStringLiteral("wss"));
        QVERIFY(servers::writeFile(pupils.filePath(QStringLiteral("ca.pem")), where->certificate));
        policy.caFile = pupils.filePath(QStringLiteral("ca.pem"));
        auto member = std::move(*Member::create(policy, m_clock, where->meeting, host->code(), newPseudonym(), pupils.path()));
        member->join();
        QTRY_COMPARE_WITH_TIMEOUT(member->state(), Member::State::In, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(member->stage().step, 1, patienceMs);
        member->answer({1, {QStringLiteral("soin")}});
        QTRY_COMPARE_WITH_TIMEOUT(member->waiting(), 0, patienceMs);
        QCOMPARE(host->pupils().picture(host->stage(), 1).words.value(QStringLiteral("soin")), 1);
        const quint16 port = server->port();
        member.reset();
        host.reset();
        server = std::make_unique<LocalServer>(folder.path());
        server->start();
        QTRY_VERIFY_WITH_TIMEOUT(server->isReady(), patienceMs);
        QVERIFY(server->port() == port || server->port() != 0);
    }

    // Another code finds nobody, and who does not know the code cannot answer for the class.
    void anotherCodeFindsNobody()
    {
        const quint16 udp = servers::freePort();
        QUdpSocket liar; // answers each question with what it has heard, and with noise
        QVERIFY(liar.bind(QHostAddress::LocalHost, udp));
        int asked = 0;
        connect(&liar, &QUdpSocket::readyRead, this, [&] {
            QByteArray question(4096, '\0');
            QHostAddress from;
            quint16 port = 0;
            while (liar.hasPendingDatagrams()) {
                question.resize(liar.readDatagram(question.data(), question.size(), &from, &port));
                ++asked;
                for (const QByteArray &lie : QByteArrayList{question, QByteArray("BVSEANCE!\x01") + question, QByteArray("BVSEANCE!\x01") + QByteArray(400, 'x'), QByteArray("BVSEANCE!\x01")})
                    liar.writeDatagram(lie, from, port);
                question.resize(4096);
            }
        });
        BeaconSearch search(QStringLiteral("K7M2PX"), loopback, udp, 3000);
        QSignalSpy found(&search, &BeaconSearch::found), nobody(&search, &BeaconSearch::nobody);
        QTRY_COMPARE_WITH_TIMEOUT(nobody.count(), 1, patienceMs);
        QVERIFY(asked > 1);
        QCOMPARE(found.count(), 0);
        const quint16 other = servers::freePort();
        Beacon beacon(QStringLiteral("K7M2PY"), 1, "x", other);
        QSignalSpy listens(&beacon, &Beacon::listens);
        QTRY_COMPARE_WITH_TIMEOUT(listens.count(), 1, patienceMs);
        QUdpSocket curious;
        QVERIFY(curious.bind(QHostAddress::LocalHost));
        curious.writeDatagram(QByteArray("BVSEANCE?\x01") + QByteArray(32, 'y'), QHostAddress(QHostAddress::LocalHost), other);
        BeaconSearch right(QStringLiteral("K7M2PY"), loopback, other);
        QSignalSpy rightFound(&right, &BeaconSearch::found);
        QTRY_COMPARE_WITH_TIMEOUT(rightFound.count(), 1, patienceMs);
        QVERIFY(!curious.hasPendingDatagrams());
    }
};

QTEST_GUILESS_MAIN(LocalTest)
#include "tst_local.moc"
