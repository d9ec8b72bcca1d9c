// The relay alone: what it hands to GStreamer, and whom it asks.
#include "origin.h"

#include <media/player/relay.h>
#include <servers/daemon.h>

#include <QSignalSpy>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace belvedere;
using namespace belvedere::media;
using origin::Answer;
using origin::ask;

namespace {

QByteArray listOf(int segments, const QByteArray &name)
{
    QByteArray list = "#EXTM3U\n#EXT-X-VERSION:3\n#EXT-X-TARGETDURATION:2\n#EXT-X-PLAYLIST-TYPE:VOD\n";
    for (int i = 0; i < segments; ++i)
        list += "#EXTINF:2.0,\n" + name + QByteArray::number(i) + ".bin\n";
    return list + "#EXT-X-ENDLIST\n";
}

QByteArray noise(int seed)
{
    QByteArray bytes(20'000, '\0');
    for (qsizetype i = 0; i < bytes.size(); ++i)
        bytes[i] = char((i * 31 + seed * 7) % 251);
    return bytes;
}

} // namespace

class RelayTest : public QObject
{
    Q_OBJECT
    SystemClock m_clock;
    std::unique_ptr<Relay> m_relay;
    std::unique_ptr<origin::Origin> m_origin;
    quint16 m_port = 0;
    QByteArray m_token;

    // The address of the first playlist, once it is open.
    QUrl open(const char *path, bool saving = false, qint64 lineSpeed = 0, const QString &folder = {})
    {
        net::HttpPolicy policy;
        policy.proxy.kind = net::ProxyChoice::Kind::None;
        policy.loopbackHttp = true;
        policy.firstPauseMs = policy.longestPauseMs = 10;
        policy.tickMs = 5;
        m_token = Relay::newToken();
        m_relay->open({m_origin->address(path), folder, saving, lineSpeed, policy}, m_token);
        return Relay::addressOf(m_port, m_token);
    }
    QUrl beside(const char *name) const { return Relay::addressOf(m_port, m_token).resolved(QUrl(QString::fromLatin1(name))); }

private Q_SLOTS:
    void init()
    {
        m_origin = std::make_unique<origin::Origin>();
        m_relay = std::make_unique<Relay>(m_clock);
        m_port = m_relay->listen();
        QVERIFY(m_port > 0);
        m_origin->files = {{"/main.m3u8", "#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=2000000000,RESOLUTION=1280x720\nhigh.m3u8\n"
                                          "#EXT-X-STREAM-INF:BANDWIDTH=300000,RESOLUTION=320x180\nlow.m3u8\n"},
                           {"/high.m3u8", listOf(6, "h")}, {"/low.m3u8", listOf(6, "l")}};
        for (int i = 0; i < 6; ++i) {
            m_origin->files.insert("/h" + QByteArray::number(i) + ".bin", noise(i));
            m_origin->files.insert("/l" + QByteArray::number(i) + ".bin", noise(i + 10));
        }
    }
    void cleanup()
    {
        m_relay.reset();
        m_origin.reset();
    }

    // What GStreamer reads names nothing but the relay, and a segment comes to the byte.
    void namesNothingButItself()
    {
        const Answer list = ask(open("main.m3u8"));
        QCOMPARE(list.status, QByteArray("200 OK"));
        QVERIFY(list.body.startsWith("#EXTM3U"));
        QVERIFY(!list.body.contains("http") && !list.body.contains("low") && !list.body.contains(".bin\n#EXTINF:2.0,\nl1"));
        QVERIFY2(list.body.contains("t0-5.bin"), list.body);
        const Answer segment = ask(beside("t0-1.bin"));
        QCOMPARE(segment.body, noise(11));
        QCOMPARE(m_origin->asked(), QByteArrayList({"/main.m3u8", "/low.m3u8", "/l1.bin"}));
    }

    void nobodyElseIsAnswered_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("status");
        QTest::newRow("no token") << QByteArray("/film.m3u8") << QByteArray("GET") << QByteArray("404 Not Found");
        QTest::newRow("another token") << QByteArray("/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/film.m3u8") << QByteArray("GET") << QByteArray("404 Not Found");
        QTest::newRow("another name") << QByteArray("TOKEN/../film") << QByteArray("GET") << QByteArray("404 Not Found");
        QTest::newRow("another track") << QByteArray("TOKEN/t7-0.ts") << QByteArray("GET") << QByteArray("404 Not Found");
        QTest::newRow("no such segment") << QByteArray("TOKEN/t0-99.ts") << QByteArray("GET") << QByteArray("404 Not Found");
        QTest::newRow("another method") << QByteArray("TOKEN/film.m3u8") << QByteArray("POST") << QByteArray("404 Not Found");
    }
    // Only who knows the token is answered, and only what the stream has.
    void nobodyElseIsAnswered()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, status);
        ask(open("main.m3u8"));
        const auto before = m_origin->asked();
        QUrl address = Relay::addressOf(m_port, m_token);
        address.setPath(QString::fromLatin1(path.replace("TOKEN", QByteArray('/' + m_token))), QUrl::DecodedMode);
        QCOMPARE(ask(address, {}, method).status, status);
        QCOMPARE(m_origin->asked(), before);
    }

    // A head without an end is refused, and what is no HTTP at all.
    void aWildRequestIsRefused()
    {
        const QUrl address = open("main.m3u8");
        QCOMPARE(ask(address, QByteArray("X: ").append(9000, 'x') + "\r\n").status, QByteArray("431 Request Header Fields Too Large"));
        QCOMPARE(ask(address, {}, QByteArray("\0\xff\x01", 3)).status, QByteArray("404 Not Found"));
        QCOMPARE(ask(address).status, QByteArray("200 OK"));
    }

    // A range behind the end is refused, one over it gives what there is, and the video goes on.
    void aRangeBehindTheEndIsRefused()
    {
        QTemporaryDir folder;
        for (const auto &[name, bytes] : {std::pair{"main.m3u8", listOf(1, "k")}, std::pair{"k0.bin", noise(3)}})
            QVERIFY(servers::writeFile(folder.filePath(QLatin1String(name)), bytes));
        QSignalSpy faults(m_relay.get(), &Relay::faulted);
        QCOMPARE(ask(open("main.m3u8", false, 0, folder.path())).status, QByteArray("200 OK"));
        const QByteArray far = QByteArray::number(noise(3).size() + 1);
        QCOMPARE(ask(beside("t0-0.bin"), "Range: bytes=" + far + "-\r\n").status, QByteArray("416 Range Not Satisfiable"));
        QCOMPARE(ask(beside("t0-0.bin"), "Range: bytes=10-999999999\r\n").body, noise(3).mid(10));
        QCOMPARE(ask(beside("t0-0.bin")).body, noise(3));
        QVERIFY(faults.isEmpty());
    }

    // A stream that names another server is refused, and that server hears nothing.
    void anotherServerHearsNothing()
    {
        origin::Origin other;
        other.files.insert("/l0.bin", noise(0));
        m_origin->files.insert("/low.m3u8", "#EXTM3U\n#EXT-X-TARGETDURATION:2\n#EXTINF:2.0,\n" + other.address("l0.bin").toEncoded()
                                            + "\n#EXT-X-ENDLIST\n");
        QSignalSpy faults(m_relay.get(), &Relay::faulted);
        QCOMPARE(ask(open("main.m3u8")).status, QByteArray("502 Bad Gateway"));
        QCOMPARE(faults.size(), 1);
        QCOMPARE(kindName(faults.first().first().value<Error>().kind), kindName(ErrorKind::Refused));
        QCOMPARE(ask(beside("t0-0.bin")).status, QByteArray("404 Not Found"));
        QVERIFY(other.asked().isEmpty());
    }

    // Parts of a segment, and segments that are parts of one file.
    void rangesAreCutOut()
    {
        ask(open("main.m3u8"));
        const Answer part = ask(beside("t0-0.bin"), "Range: bytes=100-199\r\n");
        QCOMPARE(part.status, QByteArray("206 Partial Content"));
        QCOMPARE(part.body, noise(10).mid(100, 100));
        QVERIFY2(part.head.contains("Content-Range: bytes 100-199/"), part.head);
        QCOMPARE(ask(beside("t0-0.bin"), "Range: bytes=19990-\r\n").body, noise(10).mid(19'990));

        m_origin->files.insert("/one.m3u8", "#EXTM3U\n#EXT-X-VERSION:4\n#EXT-X-TARGETDURATION:2\n#EXTINF:2.0,\n#EXT-X-BYTERANGE:700@1000\nl0.bin\n"
                                            "#EXTINF:2.0,\n#EXT-X-BYTERANGE:300\nl0.bin\n#EXT-X-ENDLIST\n");
        ask(open("one.m3u8"));
        QCOMPARE(ask(beside("t0-0.bin")).body, noise(10).mid(1000, 700));
        QCOMPARE(ask(beside("t0-1.bin")).body, noise(10).mid(1700, 300));
        QCOMPARE(ask(beside("t0-1.bin"), "Range: bytes=50-59\r\n").body, noise(10).mid(1750, 10));
        QCOMPARE(ask(beside("t0-1.bin"), "Range: bytes=400-\r\n").status, QByteArray("416 Range Not Satisfiable"));
    }

    // A segment whose line breaks goes on from the byte where it broke.
    void aCutIsTakenUp()
    {
        ask(open("main.m3u8"));
        m_origin->cutAfter = 7000;
        QSignalSpy troubles(m_relay.get(), &Relay::troubled);
        QCOMPARE(ask(beside("t0-2.bin")).body, noise(12));
        QCOMPARE(troubles.size(), 1);
        QCOMPARE(m_origin->asked().last(), QByteArray("/l2.bin 7000-"));
    }

    // The first quality is the least, or what the last video found the line to be; data saving keeps the least.
    void theLineChoosesTheQuality()
    {
        ask(open("main.m3u8", false, 8'000'000'000));
        QVERIFY(m_origin->asked().contains("/high.m3u8"));
        QCOMPARE(ask(beside("t0-0.bin")).body, noise(0));
        ask(open("main.m3u8", true, 8'000'000'000));
        for (int i = 0; i < 3; ++i)
            QCOMPARE(ask(beside(qPrintable(QStringLiteral("t0-%1.bin").arg(i)))).body, noise(10 + i));
    }

    // On a fast line the quality rises by itself, from one segment to the next.
    void theQualityRises()
    {
        m_origin->files.insert("/near.m3u8", m_origin->files.value("/main.m3u8").replace("2000000000", "310000"));
        ask(open("near.m3u8"));
        QByteArray last;
        for (int i = 0; i < 6; ++i)
            last = ask(beside(qPrintable(QStringLiteral("t0-%1.bin").arg(i)))).body;
        QCOMPARE(last, noise(5));
    }

    // Sound apart from the picture: both are named to GStreamer, and both come.
    void soundApartComes()
    {
        m_origin->files.insert("/apart.m3u8", "#EXTM3U\n#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID=\"a\",NAME=\"fr\",DEFAULT=YES,URI=\"high.m3u8\"\n"
                                              "#EXT-X-STREAM-INF:BANDWIDTH=300000,RESOLUTION=320x180,AUDIO=\"a\"\nlow.m3u8\n");
        const Answer master = ask(open("apart.m3u8"));
        QVERIFY2(master.body.contains("t0.m3u8") && master.body.contains("URI=\"t1.m3u8\"") && !master.body.contains("high"), master.body);
        QVERIFY(ask(beside("t0.m3u8")).body.contains("t0-0.bin"));
        QVERIFY(ask(beside("t1.m3u8")).body.contains("t1-0.bin"));
        QCOMPARE(ask(beside("t0-3.bin")).body, noise(13));
        QCOMPARE(ask(beside("t1-3.bin")).body, noise(3));
    }

    // Fragments of MP4 have their beginning.
    void fragmentsHaveTheirBeginning()
    {
        m_origin->files.insert("/mp4.m3u8", "#EXTM3U\n#EXT-X-VERSION:7\n#EXT-X-TARGETDURATION:2\n#EXT-X-MAP:URI=\"init.mp4\"\n"
                                            "#EXTINF:2.0,\nl0.bin\n#EXT-X-ENDLIST\n");
        m_origin->files.insert("/init.mp4", "beginning");
        const Answer list = ask(open("mp4.m3u8"));
        QVERIFY2(list.body.contains("#EXT-X-MAP:URI=\"t0i0.mp4\""), list.body);
        QCOMPARE(ask(beside("t0i0.mp4")).body, QByteArray("beginning"));
    }

    // After a jump its segment comes before those behind it, which come too, picture or not.
    void aJumpComesFirst()
    {
        ask(open("main.m3u8"));
        m_relay->goTo(0);
        QTcpSocket behind;
        behind.connectToHost(QHostAddress::LocalHost, m_port);
        behind.write("GET /" + m_token + "/t0-3.bin HTTP/1.1\r\n\r\n");
        QCOMPARE(ask(beside("t0-0.bin")).body, noise(10));
        QTRY_COMPARE(behind.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(origin::read(behind.readAll()).body, noise(13));
        QCOMPARE(m_origin->asked().mid(2), QByteArrayList({"/l0.bin", "/l3.bin"}));
        m_relay->goTo(0);
        QVERIFY(!ask(beside("t0-3.bin")).body.isEmpty());
    }

    // Another video takes the place of the last: its token and its requests are worth nothing any more.
    void theLastVideoIsGone()
    {
        const QUrl before = open("main.m3u8");
        ask(before);
        open("main.m3u8");
        QCOMPARE(ask(before).status, QByteArray("404 Not Found"));
    }

    // A kept video comes from its folder, and from nowhere outside of it.
    void aKeptVideoComesFromItsFolder()
    {
        QTemporaryDir folder;
        const auto write = [&](const char *name, const QByteArray &bytes) {
            QFile file(folder.filePath(QString::fromLatin1(name)));
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        QVERIFY(write("main.m3u8", listOf(1, "k") + ""));
        QVERIFY(write("k0.bin", noise(4)));
        ask(open("main.m3u8", false, 0, folder.path()));
        QCOMPARE(ask(beside("t0-0.bin")).body, noise(4));
        QVERIFY(m_origin->asked().isEmpty());
        QVERIFY(write("main.m3u8", listOf(1, "../../../../../etc/hostname#")));
        ask(open("main.m3u8", false, 0, folder.path()));
        QVERIFY(!ask(beside("t0-0.bin")).status.startsWith("200 OK"));
    }

    // What passes through the relay is on no disk.
    void nothingIsKeptOnADisk()
    {
        QTemporaryDir folder;
        const QByteArray former = qgetenv("TMPDIR");
        qputenv("TMPDIR", QFile::encodeName(folder.path()));
        ask(open("main.m3u8"));
        QCOMPARE(ask(beside("t0-0.bin")).body.size(), 20'000);
        qputenv("TMPDIR", former);
        QVERIFY(QDir(folder.path()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(RelayTest)
#include "tst_relay.moc"
