// The player on a school's network: what it says, and that it takes up again by itself.
#include "playing.h"

#include <servers/badline.h>
#include <servers/scripted.h>
#include <servers/tinyproxy.h>

#include <QSignalSpy>

#include <csignal>

using namespace belvedere;
using namespace belvedere::media;
using State = Player::State;

namespace {

constexpr int longWait = 40'000;

// Where a player was seen: it must neither skip nor repeat more than a moment.
class Steadiness
{
public:
    explicit Steadiness(Player &player) : m_player(player)
    {
        QObject::connect(&player, &Player::positionChanged, &m_context, [this] {
            const qint64 now = m_player.positionMs();
            m_largest = qMax(m_largest, qAbs(now - m_last));
            m_last = now;
        });
        m_last = player.positionMs();
    }
    qint64 largestStep() const { return m_largest; }

private:
    Player &m_player;
    QObject m_context;
    qint64 m_last = 0;
    qint64 m_largest = 0;
};

} // namespace

class PlayerFaultsTest : public QObject
{
    Q_OBJECT
    servers::Nginx m_nginx;
    std::unique_ptr<Player> m_player; // of what is hopeless, one video after the other
    const QString m_user = QStringLiteral("lycee"), m_password = QStringLiteral("p4ssw0rd");

    QUrl film(quint16 through = 0) const { return m_nginx.address(QStringLiteral("film/master.m3u8"), through); }
    void write(const char *name, const QByteArray &bytes) const
    {
        QVERIFY(servers::writeFile(m_nginx.root() + QStringLiteral("/film/") + QLatin1String(name), bytes));
    }
    QByteArray filmFile(const char *name) const
    {
        return servers::readFile(m_nginx.root() + QStringLiteral("/film/") + QLatin1String(name));
    }
    static QList<qint64> kill(int signal)
    {
        const QList<qint64> children = playing::children();
        for (const qint64 child : children)
            ::kill(pid_t(child), signal);
        return children;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_nginx.start("location /slow/ { alias " + QFile::encodeName(m_nginx.root()) + "/film/; limit_rate 110k; }\n"
                               "location /closed/ { return 403; }\nlocation /broken/ { return 503; }\n"),
                 qPrintable(m_nginx.problem()));
        const QString wrong = servers::makeFilm(m_nginx.root() + QStringLiteral("/film"), 6);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        const QByteArray list = filmFile("v1.m3u8");
        write("endless.m3u8", QByteArray(list).replace("#EXT-X-ENDLIST", ""));
        write("elsewhere.m3u8", QByteArray(list).replace("v1_02.ts", "https://127.0.0.1:1/v1_02.ts"));
        write("local.m3u8", QByteArray(list).replace("v1_02.ts", "file:///etc/passwd"));
        write("hole.m3u8", QByteArray(list).replace("v1_02.ts", "none.ts"));
        write("portal.m3u8", "<html><body>Please sign in</body></html>");
        write("noise.m3u8", QByteArray(list).replace("v1_", "noise_"));
        for (int i = 0; i < 3; ++i)
            write(qPrintable(QStringLiteral("noise_%1.ts").arg(i, 2, 10, QLatin1Char('0'))), QByteArray(40'000, 'n'));
    }

    void init()
    {
        if (qstrcmp(QTest::currentTestFunction(), "hopelessIsSaid") != 0)
            m_player.reset();
    }
    void cleanupTestCase() { m_player.reset(); }

    void hopelessIsSaid_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("no such video") << QStringLiteral("film/none.m3u8") << ErrorKind::NotFound;
        QTest::newRow("a segment is missing") << QStringLiteral("film/hole.m3u8") << ErrorKind::NotFound;
        QTest::newRow("forbidden") << QStringLiteral("closed/master.m3u8") << ErrorKind::Refused;
        QTest::newRow("another server") << QStringLiteral("film/elsewhere.m3u8") << ErrorKind::Refused;
        QTest::newRow("a file of the terminal") << QStringLiteral("film/local.m3u8") << ErrorKind::Refused;
        QTest::newRow("a captive portal") << QStringLiteral("film/portal.m3u8") << ErrorKind::Malformed;
        QTest::newRow("segments of noise") << QStringLiteral("film/noise.m3u8") << ErrorKind::Malformed;
        QTest::newRow("no end") << QStringLiteral("film/endless.m3u8") << ErrorKind::TooMany;
    }
    // What no time mends is said at once, by its kind, and the next video plays.
    void hopelessIsSaid()
    {
        QFETCH(QString, path);
        QFETCH(ErrorKind, kind);
        if (!m_player)
            m_player = std::make_unique<Player>(playing::settings(m_nginx), playing::program());
        Player &player = *m_player;
        player.open({m_nginx.address(path)});
        player.prepare(); // the next process is ready when this one has failed
        VERIFY_STATE(player, State::Failed, longWait);
        QVERIFY(player.problem());
        QCOMPARE(kindName(player.problem()->kind), kindName(kind));
        player.open({film()});
        VERIFY_STATE(player, State::Playing, longWait);
        QVERIFY(!player.problem());
    }

    // A server that cannot prove who it is gets no request.
    void wrongCertificateIsRefused()
    {
        Settings settings = playing::settings(m_nginx);
        settings.caFile.clear();
        QUrl film = this->film(); // of its own name, for earlier tests may still be fetching
        film.setQuery(QStringLiteral("unproven"));
        Player player(settings, playing::program());
        player.open({film});
        VERIFY_STATE(player, State::Failed, longWait);
        QCOMPARE(kindName(player.problem()->kind), kindName(ErrorKind::Tls));
        for (const QByteArray &request : m_nginx.requests())
            QVERIFY2(!request.contains("unproven"), request.constData());
    }

    void throughAProxy_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("password");
        QTest::addColumn<bool>("plays");
        QTest::newRow("open") << QString() << QString() << true;
        QTest::newRow("with a password") << m_user << m_password << true;
        QTest::newRow("with the wrong password") << m_user << QStringLiteral("wrong") << false;
    }
    // Through a proxy of a school, with and without a password, which is in no argument of a process.
    void throughAProxy()
    {
        QFETCH(QString, user);
        QFETCH(QString, password);
        QFETCH(bool, plays);
        servers::Tinyproxy proxy;
        QVERIFY2(proxy.start(m_nginx.port(), user, user.isEmpty() ? QString() : m_password), qPrintable(proxy.problem()));
        Settings settings = playing::settings(m_nginx);
        settings.proxy = QStringLiteral("http://127.0.0.1:%1").arg(proxy.port());
        settings.proxyUser = user;
        settings.proxyPassword = password;
        Player player(settings, playing::program());
        player.open({film()});
        VERIFY_STATE(player, plays ? State::Playing : State::Failed, longWait);
        if (!plays)
            QCOMPARE(kindName(player.problem()->kind), kindName(ErrorKind::Proxy));
        for (const qint64 child : playing::children()) {
            const QByteArray told = servers::readFile(QStringLiteral("/proc/%1/cmdline").arg(child))
                                    + servers::readFile(QStringLiteral("/proc/%1/environ").arg(child));
            QVERIFY(!told.isEmpty());
            QVERIFY(password.isEmpty() || !told.contains(password.toUtf8()));
        }
    }

    // A line of 1 Mbit/s plays to the end, without a stop.
    void aSlowLineIsEnough()
    {
        Player player(playing::settings(m_nginx), playing::program());
        player.open({m_nginx.address(QStringLiteral("slow/master.m3u8"))});
        VERIFY_STATE(player, State::Playing, longWait);
        int stops = 0;
        connect(&player, &Player::stateChanged, this, [&] { stops += player.state() == State::Waiting; });
        VERIFY_STATE(player, State::Ended, longWait);
        QCOMPARE(stops, 0);
    }

    // Two packets in a hundred are lost: it plays to the end.
    void aLossyLineIsEnough()
    {
        servers::BadLine line(m_nginx.port());
        line.lostPerThousand = 20;
        Player player(playing::settings(m_nginx), playing::program());
        player.open({film(line.serverPort())});
        VERIFY_STATE(player, State::Playing, longWait);
        Steadiness steadiness(player);
        VERIFY_STATE(player, State::Ended, longWait);
        QVERIFY2(steadiness.largestStep() < 1000, qPrintable(QString::number(steadiness.largestStep())));
    }

    // A server that stalls: it waits, and goes on from where it was when the server does.
    void aStallIsWaitedFor()
    {
        servers::BadLine line(m_nginx.port());
        line.stallAfter = 40'000;
        Player player(playing::settings(m_nginx), playing::program());
        player.open({film(line.serverPort())});
        VERIFY_STATE(player, State::Playing, longWait);
        Steadiness steadiness(player);
        VERIFY_STATE(player, State::Waiting, longWait);
        QVERIFY(QTest::qWaitFor([&] { return player.problem().has_value(); }, longWait));
        QCOMPARE(kindName(player.problem()->kind), kindName(ErrorKind::TimedOut));
        line.goOn();
        VERIFY_STATE(player, State::Playing, longWait);
        VERIFY_STATE(player, State::Ended, longWait);
        QVERIFY2(steadiness.largestStep() < 1000, qPrintable(QString::number(steadiness.largestStep())));
    }

    // The network is cut in the middle, and comes back.
    void aCutIsMended()
    {
        servers::BadLine line(m_nginx.port());
        line.stallAfter = 50'000;
        Player player(playing::settings(m_nginx), playing::program());
        player.open({film(line.serverPort())});
        VERIFY_STATE(player, State::Playing, longWait);
        line.cut();
        Steadiness steadiness(player);
        VERIFY_STATE(player, State::Waiting, longWait);
        QVERIFY(QTest::qWaitFor([&] { return player.problem().has_value(); }, longWait));
        QCOMPARE(kindName(player.problem()->kind), kindName(ErrorKind::Offline));
        line.stallAfter = -1;
        line.mend();
        VERIFY_STATE(player, State::Ended, longWait);
        QVERIFY2(steadiness.largestStep() < 1000, qPrintable(QString::number(steadiness.largestStep())));
    }

    // A server that cannot answer just now, then can: the video begins by itself.
    void unavailableIsWaitedFor()
    {
        bool down = true;
        servers::Scripted gate([&](const QByteArray &, QTcpSocket *socket) {
            socket->write(down ? servers::plainAnswer("later", "503 Service Unavailable") : servers::plainAnswer(filmFile("v1.m3u8")));
            socket->disconnectFromHost();
        });
        servers::Nginx front;
        QVERIFY2(front.start("location = /film/gate.m3u8 { proxy_pass http://127.0.0.1:" + QByteArray::number(gate.serverPort()) + "/; }\n"),
                 qPrintable(front.problem()));
        QVERIFY(QFile::link(m_nginx.root() + QStringLiteral("/film"), front.root() + QStringLiteral("/film")));
        Player player(playing::settings(front), playing::program());
        player.open({front.address(QStringLiteral("film/gate.m3u8"))});
        VERIFY_STATE(player, State::Waiting, longWait);
        QCOMPARE(kindName(player.problem()->kind), kindName(ErrorKind::Unavailable));
        down = false;
        VERIFY_STATE(player, State::Playing, longWait);
        QVERIFY(!player.problem());
    }

    void aDeadProcessIsReplaced_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("crash") << SIGSEGV;
        QTest::newRow("hang") << SIGSTOP;
    }
    // The process that decodes crashes, or hangs: another goes on from where it was. The third crash of
    // a video is said.
    void aDeadProcessIsReplaced()
    {
        QFETCH(int, signal);
        Player player(playing::settings(m_nginx), playing::program());
        player.open({film(), {}, 1000});
        VERIFY_STATE(player, State::Playing, longWait);
        Steadiness steadiness(player);
        const QList<qint64> dead = kill(signal);
        QCOMPARE(dead.size(), 1);
        VERIFY_STATE(player, State::Waiting, longWait);
        VERIFY_STATE(player, State::Playing, longWait);
        QVERIFY(!playing::children().contains(dead.first()));
        QVERIFY2(steadiness.largestStep() < 1000, qPrintable(QString::number(steadiness.largestStep())));
        if (signal == SIGSTOP)
            return;
        for (int i = 0; i < 2; ++i) {
            VERIFY_STATE(player, State::Playing, longWait);
            kill(SIGSEGV);
            VERIFY_STATE(player, i == 0 ? State::Waiting : State::Failed, longWait);
        }
        QCOMPARE(kindName(player.problem()->kind), kindName(ErrorKind::Internal));
        player.play();
        VERIFY_STATE(player, State::Playing, longWait);
        QVERIFY(player.positionMs() >= 900);
    }

    // A program that is not there is said, and nothing waits for it.
    void aMissingProgramIsSaid()
    {
        Player player(playing::settings(m_nginx), QStringLiteral("/nonexistent/belvedere-player"));
        player.prepare();
        player.open({film()});
        VERIFY_STATE(player, State::Failed, longWait);
        QCOMPARE(kindName(player.problem()->kind), kindName(ErrorKind::Internal));
    }

    // What is kept on the terminal plays with no server at all.
    void keptPlaysWithoutNetwork()
    {
        Player player(playing::settings(m_nginx), playing::program());
        player.open({QUrl(QStringLiteral("https://nowhere.invalid/a/master.m3u8")), m_nginx.root() + QStringLiteral("/film")});
        QVERIFY(player.isKept());
        VERIFY_STATE(player, State::Playing, longWait);
        player.seek(5'000);
        VERIFY_STATE(player, State::Ended, longWait);
    }
};

QTEST_MAIN(PlayerFaultsTest)
#include "tst_faults.moc"
