// The words between the kiosk and the process that plays.
#include <media/playerwire.h>

#include <QProcess>
#include <QTest>

using namespace belvedere;
using namespace belvedere::media;

class WireTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // Objects come out one by one, however the bytes come; what is no object is passed over.
    void linesComeOutOneByOne()
    {
        const QByteArray all = wire::line({{QStringLiteral("do"), QStringLiteral("seek")}, {QStringLiteral("to"), 1234}}) + "nonsense\n[1]\n"
                               + wire::line({{QStringLiteral("do"), QStringLiteral("play")}});
        for (const qsizetype step : {1, 7, 1000}) {
            QByteArray buffer;
            QStringList words;
            for (qsizetype at = 0; at < all.size(); at += step) {
                buffer += all.mid(at, step);
                while (const auto object = wire::takeLine(buffer))
                    if (!object->isEmpty())
                        words += object->value(QStringLiteral("do")).toString();
            }
            QCOMPARE(words, QStringList({QStringLiteral("seek"), QStringLiteral("play")}));
            QVERIFY(buffer.isEmpty());
        }
    }

    // The network and an error arrive as they were sent.
    void whatIsSentArrives()
    {
        net::HttpPolicy policy;
        policy.proxy = {net::ProxyChoice::Kind::Given, QStringLiteral("proxy.lycee.example"), 3128, QStringLiteral("élève"), QStringLiteral("\"p\n4\"")};
        policy.caFile = QStringLiteral("/etc/ca.pem");
        const net::HttpPolicy came = wire::policyFrom(wire::toJson(policy));
        QCOMPARE(int(came.proxy.kind), int(policy.proxy.kind));
        QCOMPARE(came.proxy.host, policy.proxy.host);
        QCOMPARE(came.proxy.port, policy.proxy.port);
        QCOMPARE(came.proxy.user, policy.proxy.user);
        QCOMPARE(came.proxy.password, policy.proxy.password);
        QCOMPARE(came.caFile, policy.caFile);
        const Error error{ErrorKind::TimedOut, QStringLiteral("no byte for six seconds")};
        QCOMPARE(kindName(wire::errorFrom(wire::toJson(error)).kind), kindName(ErrorKind::TimedOut));
        QCOMPARE(wire::errorFrom(wire::toJson(error)).detail, error.detail);
        QCOMPARE(kindName(wire::errorFrom({{QStringLiteral("kind"), QStringLiteral("surprise")}}).kind), kindName(ErrorKind::Internal));
    }

    // Whoever starts the player by hand is told that it is not for that; it ends.
    void thePlayerIsNotStartedByHand()
    {
        QProcess process;
        process.start(BELVEDERE_BINARY_DIR + QStringLiteral("/bin/belvedere-player"), QStringList());
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 2);
        QVERIFY(process.readAllStandardError().contains("is started by belvedere"));
    }
};

QTEST_GUILESS_MAIN(WireTest)
#include "tst_wire.moc"
