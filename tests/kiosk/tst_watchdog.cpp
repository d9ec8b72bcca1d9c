// systemd is told that the kiosk is ready and lives, by the thread of its window and by nobody else.
#include <kiosk/watchdog.h>

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace belvedere::kiosk;

namespace {

// What systemd listens on.
class NotifySocket
{
public:
    NotifySocket()
    {
        m_fd = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::strncpy(address.sun_path, path().constData(), sizeof address.sun_path - 1);
        isBound = ::bind(m_fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    }
    ~NotifySocket() { ::close(m_fd); }
    QByteArray path() const { return (m_folder.path() + QStringLiteral("/notify")).toUtf8(); }
    QByteArrayList take() const
    {
        QByteArrayList words;
        char buffer[256];
        for (ssize_t count; (count = ::recv(m_fd, buffer, sizeof buffer, 0)) > 0;)
            words.append(QByteArray(buffer, count));
        return words;
    }
    bool isBound = false;

private:
    QTemporaryDir m_folder;
    int m_fd = -1;
};

} // namespace

class TestWatchdog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void interval_data()
    {
        QTest::addColumn<QByteArray>("asked");
        QTest::addColumn<int>("milliseconds");
        QTest::newRow("nothing") << QByteArray() << 0;
        QTest::newRow("no number") << QByteArray("soon") << 0;
        QTest::newRow("zero") << QByteArray("0") << 0;
        QTest::newRow("negative") << QByteArray("-5") << 0;
        QTest::newRow("20 s") << QByteArray("20000000") << 6666;
        QTest::newRow("1 s: half of it") << QByteArray("1000000") << 500;
        QTest::newRow("1 us") << QByteArray("1") << 1;
        QTest::newRow("for ever") << QByteArray("18446744073709551615") << 3'600'000;
    }

    // The interval is always well under what systemd waits.
    void interval()
    {
        QFETCH(QByteArray, asked);
        QTEST(watchdogInterval(asked), "milliseconds");
    }

    // Without systemd nothing is told, and nothing breaks.
    void silentWithoutSystemd()
    {
        qunsetenv("NOTIFY_SOCKET");
        Watchdog watchdog;
        QVERIFY(!watchdog.isAsked());
        watchdog.ready();
    }

    // Nothing before it is ready; then READY once, and the pings of the event loop.
    void readyThenPings()
    {
        const NotifySocket systemd;
        QVERIFY(systemd.isBound);
        qputenv("NOTIFY_SOCKET", systemd.path());
        qputenv("WATCHDOG_USEC", "30000");
        qputenv("WATCHDOG_PID", "1"); // the compositor's
        Watchdog watchdog;
        QVERIFY(watchdog.isAsked());
        QTest::qWait(60);
        QCOMPARE(systemd.take(), QByteArrayList());
        watchdog.ready();
        QCOMPARE(systemd.take(), QByteArrayList{"READY=1"});
        QByteArrayList told;
        QTRY_VERIFY((told += systemd.take()).size() >= 3);
        QCOMPARE(told.count("WATCHDOG=1"), told.size());
    }

    // A thread that does not come back to its event loop tells nothing: it is what is watched.
    void aHungThreadIsSilent()
    {
        const NotifySocket systemd;
        qputenv("NOTIFY_SOCKET", systemd.path());
        qputenv("WATCHDOG_USEC", "10000");
        Watchdog watchdog;
        watchdog.ready();
        QByteArrayList told; // a condition that is waited for is read again at the end
        QTRY_VERIFY((told += systemd.take()).contains("WATCHDOG=1"));
        systemd.take();
        QElapsedTimer hung;
        hung.start();
        while (hung.elapsed() < 100) { }
        QCOMPARE(systemd.take(), QByteArrayList());
        told.clear();
        QTRY_VERIFY((told += systemd.take()).contains("WATCHDOG=1"));
    }

    // A process that the kiosk starts cannot speak for it.
    void childrenAreNotTold()
    {
        qputenv("NOTIFY_SOCKET", "@somewhere");
        qputenv("WATCHDOG_USEC", "1000000");
        const Watchdog watchdog;
        QVERIFY(watchdog.isAsked());
        QVERIFY(!qEnvironmentVariableIsSet("NOTIFY_SOCKET"));
        QVERIFY(!qEnvironmentVariableIsSet("WATCHDOG_USEC"));
    }
};

QTEST_GUILESS_MAIN(TestWatchdog)
#include "tst_watchdog.moc"
