// Servers that are slow, endless or mad, with a clock that the test moves.
#include "lines.h"

#include <servers/daemon.h>
#include <servers/scripted.h>

#include <QTemporaryDir>

#include <sys/mount.h>

using namespace belvedere;
using namespace belvedere::net;
using namespace lines;
using servers::Scripted;
using servers::plainAnswer;

namespace {

HttpPolicy oneAttempt()
{
    HttpPolicy policy = quickPolicy();
    policy.mostAttempts = 1;
    return policy;
}

} // namespace

class FaultsTest : public QObject
{
    Q_OBJECT
    ManualClock m_clock;

    std::unique_ptr<Http> http(const HttpPolicy &policy) { return std::move(*Http::create(policy, m_clock)); }

private Q_SLOTS:
    // A server that takes the request and says nothing is given up after the time of the policy.
    void silenceIsGivenUp()
    {
        Scripted server([](const QByteArray &, QTcpSocket *) {});
        auto net = http(oneAttempt());
        const auto future = net->get(server.address(QStringLiteral("x")), 100);
        QVERIFY(QTest::qWaitFor([&] { return !server.requests().isEmpty(); }));
        m_clock.advance(oneAttempt().connectMs);
        QTest::qWait(50);
        QVERIFY(!future.isFinished());
        m_clock.advance(2);
        QCOMPARE(wait(future).error().kind, ErrorKind::TimedOut);
    }

    // One that begins and stops is given up after the time without a byte.
    void stalledBodyIsGivenUp()
    {
        Scripted server([](const QByteArray &, QTcpSocket *socket) {
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nbegin");
        });
        QTemporaryDir folder;
        auto net = http(oneAttempt());
        const auto download = net->download({server.address(QStringLiteral("x")), folder.filePath(QStringLiteral("f")), 1000});
        qint64 done = 0;
        connect(download.get(), &Download::progress, this, [&](qint64 now) { done = now; });
        const auto future = download->start();
        QVERIFY(QTest::qWaitFor([&] { return done == 5; }));
        m_clock.advance(oneAttempt().idleMs + 1);
        QCOMPARE(wait(future).error().kind, ErrorKind::TimedOut);
    }

    // Slow retrieval: a byte now and then, never a silence. Given up by the rate, not after hours.
    void slowRetrievalIsGivenUp()
    {
        QTcpSocket *line = nullptr;
        Scripted server([&](const QByteArray &, QTcpSocket *socket) {
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n");
            line = socket;
        });
        QTemporaryDir folder;
        auto net = http(oneAttempt());
        const auto download = net->download({server.address(QStringLiteral("x")), folder.filePath(QStringLiteral("f")), 1'000'000});
        qint64 done = 0;
        connect(download.get(), &Download::progress, this, [&](qint64 now) { done = now; });
        const auto future = download->start();
        QVERIFY(QTest::qWaitFor([&] { return line != nullptr; }));
        int bytes = 0;
        for (; bytes < 100 && !future.isFinished(); ++bytes) {
            line->write("x");
            QVERIFY(QTest::qWaitFor([&] { return done > bytes || future.isFinished(); }));
            m_clock.advance(10'000);
            QTest::qWait(10);
        }
        QCOMPARE(wait(future).error().kind, ErrorKind::TimedOut);
        QVERIFY(bytes <= 8);
    }

    // Endless data, with no length said or a false one: stopped at the bound, and no part is kept.
    void endlessDataIsStopped()
    {
        const QByteArray chunk(64 << 10, 'x');
        Scripted server([&](const QByteArray &, QTcpSocket *socket) {
            socket->write("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n");
            connect(socket, &QIODevice::bytesWritten, socket, [socket, &chunk] {
                if (socket->bytesToWrite() == 0)
                    socket->write(chunk);
            });
            socket->write(chunk);
        });
        QTemporaryDir folder;
        auto net = http(quickPolicy());
        const auto download = net->download({server.address(QStringLiteral("x")), folder.filePath(QStringLiteral("f")), 500'000});
        qint64 most = 0;
        connect(download.get(), &Download::progress, this, [&](qint64 now) { most = now; });
        QCOMPARE(wait(download->start()).error().kind, ErrorKind::TooMany);
        QVERIFY(most <= 500'000);
        QVERIFY(QDir(folder.path()).isEmpty());
        QCOMPARE(wait(net->get(server.address(QStringLiteral("x")), 1000)).error().kind, ErrorKind::TooMany);
        QCOMPARE(server.requests().size(), 2); // and it is not asked again
    }

    void wrongRangesStartAgain_data()
    {
        QTest::addColumn<QByteArray>("answer"); // to the second request, which asks for a range
        QTest::newRow("416") << plainAnswer({}, "416 Range Not Satisfiable");
        QTest::newRow("another range") << plainAnswer("wrong", "206 Partial Content", "Content-Range: bytes 0-4/10\r\n");
        QTest::newRow("a range without its field") << plainAnswer("wrong", "206 Partial Content");
        QTest::newRow("a field that is none") << plainAnswer("wrong", "206 Partial Content", "Content-Range: bytes 5-99999999999999999999/1\r\n");
    }
    // A server that answers another range than the asked one is not believed: the file is fetched anew.
    void wrongRangesStartAgain()
    {
        QFETCH(QByteArray, answer);
        int count = 0;
        Scripted server([&](const QByteArray &request, QTcpSocket *socket) {
            ++count;
            if (count == 1)
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: 10\r\nETag: \"a\"\r\nConnection: close\r\n\r\n01234");
            else
                socket->write(request.contains("Range:") ? answer : plainAnswer("0123456789"));
            socket->disconnectFromHost();
        });
        QTemporaryDir folder;
        SystemClock clock;
        auto net = std::move(*Http::create(quickPolicy(), clock));
        const QString path = folder.filePath(QStringLiteral("f"));
        const auto download = net->download({server.address(QStringLiteral("x")), path, 10, 10});
        QVERIFY(wait(download->start()).has_value());
        QCOMPARE(servers::readFile(path), QByteArray("0123456789"));
        QCOMPARE(count, 3);
        QVERIFY(server.requests().at(1).contains("If-Range: \"a\""));
        QVERIFY(server.requests().at(1).contains("Range: bytes=5-"));
    }

    void notAFile_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("no content") << QByteArray("HTTP/1.1 204 No Content\r\n\r\n");
        QTest::newRow("longer than known") << plainAnswer("01234567890123");
        QTest::newRow("shorter than known") << plainAnswer("0123");
        QTest::newRow("not HTTP at all") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n\r\n");
        QTest::newRow("a length that is none") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: -5\r\nConnection: close\r\n\r\n0123");
    }
    // An answer that cannot be the file makes no file.
    void notAFile()
    {
        QFETCH(QByteArray, answer);
        Scripted server([&](const QByteArray &, QTcpSocket *socket) {
            socket->write(answer);
            socket->disconnectFromHost();
        });
        QTemporaryDir folder;
        auto net = http(oneAttempt());
        const auto download = net->download({server.address(QStringLiteral("x")), folder.filePath(QStringLiteral("f")), 10, 10});
        QVERIFY(!wait(download->start()).has_value());
        QVERIFY(!QFileInfo::exists(folder.filePath(QStringLiteral("f"))));
    }

    // Killed between the last byte and the end: what is whole is not asked for again.
    void wholePartIsNotFetched()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("f"));
        QVERIFY(servers::writeFile(path + QStringLiteral(".part"), "0123456789"));
        QVERIFY(servers::writeFile(path + QStringLiteral(".part.tag"), "\"a\""));
        Scripted server([](const QByteArray &, QTcpSocket *socket) { socket->write(plainAnswer("other", "500 No")); });
        auto net = http(oneAttempt());
        const auto download = net->download({server.address(QStringLiteral("x")), path, 10, 10});
        QCOMPARE(wait(download->start()).value_or(0), 10);
        QCOMPARE(servers::readFile(path), QByteArray("0123456789"));
        QVERIFY(server.requests().isEmpty());
    }

    // On a disk that is really full: a clear kind, and the room is given back.
    void fullDiskIsTold()
    {
        QTemporaryDir folder;
        const QByteArray mount = QFile::encodeName(folder.path());
        if (::mount("belvedere-test", mount.constData(), "tmpfs", 0, "size=64k") != 0)
            QSKIP("no right to mount a small disk here");
        Scripted server([](const QByteArray &, QTcpSocket *socket) { socket->write(plainAnswer(mixedBytes(200'000))); });
        auto net = http(oneAttempt());
        const auto download = net->download({server.address(QStringLiteral("x")), folder.filePath(QStringLiteral("f")), 200'000});
        const auto done = wait(download->start());
        const bool empty = QDir(folder.path()).isEmpty();
        ::umount(mount.constData());
        QVERIFY(!done.has_value());
        QCOMPARE(kindName(done.error().kind), kindName(ErrorKind::DiskFull));
        QVERIFY(empty);
    }

    // The pause before another attempt is of the clock: nothing is asked before it is over.
    void pausesAreKept()
    {
        Scripted server([](const QByteArray &, QTcpSocket *socket) { socket->write(plainAnswer({}, "503 Later")); });
        HttpPolicy policy = quickPolicy();
        policy.firstPauseMs = policy.longestPauseMs = 60'000;
        policy.mostAttempts = 2;
        auto net = http(policy);
        const auto future = net->get(server.address(QStringLiteral("x")), 100);
        QVERIFY(QTest::qWaitFor([&] { return server.requests().size() == 1; }));
        QTest::qWait(30);
        m_clock.advance(29'999); // chance takes a half at most
        QTest::qWait(30);
        QCOMPARE(server.requests().size(), 1);
        m_clock.advance(30'001);
        QCOMPARE(wait(future).error().kind, ErrorKind::Unavailable);
        QCOMPARE(server.requests().size(), 2);
    }

    // No cookie comes back, nothing is asked for in a compressed form, and the program is named without more.
    void saysLittleOfItself()
    {
        Scripted server([](const QByteArray &, QTcpSocket *socket) {
            socket->write(plainAnswer("x", "200 OK", "Set-Cookie: who=me\r\n"));
        });
        auto net = http(oneAttempt());
        for (int i = 0; i < 2; ++i)
            QVERIFY(wait(net->get(server.address(QStringLiteral("x")), 100)).has_value());
        const QByteArray second = server.requests().last();
        QVERIFY(!second.contains("who=me"));
        QVERIFY(second.contains("User-Agent: Belvedere\r\n"));
        QVERIFY(second.contains("Accept-Encoding: identity\r\n"));
    }
};

QTEST_GUILESS_MAIN(FaultsTest)
#include "tst_faults.moc"
