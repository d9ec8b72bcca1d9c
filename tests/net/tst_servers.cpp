// Against a real nginx over TLS, and through a real tinyproxy.
#include "lines.h"

#include <servers/badline.h>
#include <servers/nginx.h>
#include <servers/scripted.h>
#include <servers/tinyproxy.h>

#include <QTemporaryDir>

using namespace belvedere;
using namespace belvedere::net;
using namespace lines;

namespace {

QStringList logged;

void keepLog(QtMsgType, const QMessageLogContext &, const QString &line)
{
    logged.append(line);
}

} // namespace

class ServersTest : public QObject
{
    Q_OBJECT
    servers::Nginx m_nginx;
    SystemClock m_clock;
    const QByteArray m_body = mixedBytes(3'000'000);

    std::unique_ptr<Http> http(HttpPolicy policy)
    {
        auto made = Http::create(policy, m_clock);
        return made ? std::move(*made) : nullptr;
    }
    HttpPolicy policy() const { return quickPolicy(m_nginx.certificate()); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_nginx.start("location /moved { return 302 https://$host:$server_port/file; }\n"
                               "location /portal { return 302 https://portal.example/login; }\n"
                               "location /down { return 302 http://$host:$server_port/file; }\n"
                               "location /round { return 302 /round; }\n"
                               "location /closed { return 403; }\n"
                               "location /broken { return 500; }\n"),
                 qPrintable(m_nginx.problem()));
        QVERIFY(servers::writeFile(m_nginx.root() + QStringLiteral("/small"), "bonjour"));
        QVERIFY(servers::writeFile(m_nginx.root() + QStringLiteral("/file"), m_body));
    }

    // The first bytes of a large file, its length, its kind and where it is after a redirection; a server
    // that knows no ranges is not listened to for longer.
    void glimpsesWithoutTheRest()
    {
        auto net = http(policy());
        const auto seen = wait(net->glimpse(m_nginx.address(QStringLiteral("moved")), 1000));
        QVERIFY(seen.has_value());
        QCOMPARE(seen->beginning, m_body.left(1000));
        QCOMPARE(seen->length, m_body.size());
        QCOMPARE(seen->type, QByteArray("application/octet-stream"));
        QCOMPARE(seen->address, m_nginx.address(QStringLiteral("file")));
        QCOMPARE(m_nginx.requests().last().split(' ').at(3), QByteArray("1000"));
        const auto whole = wait(net->glimpse(m_nginx.address(QStringLiteral("small")), 1000));
        QCOMPARE(whole->beginning, QByteArray("bonjour"));
        QCOMPARE(whole->length, 7);
        servers::Scripted endless([](const QByteArray &, QTcpSocket *socket) {
            socket->write("HTTP/1.1 200 OK\r\nContent-Type: video/mp2t\r\n\r\n" + QByteArray(500, 'a'));
        });
        const auto some = wait(net->glimpse(endless.address(QStringLiteral("x")), 100));
        QCOMPARE(some->beginning, QByteArray(100, 'a'));
        QCOMPARE(some->length, -1);
        QCOMPARE(wait(net->glimpse(m_nginx.address(QStringLiteral("closed")), 100)).error().kind, ErrorKind::Http);
    }

    // A small answer comes over TLS, and a redirection on the same host is followed.
    void getsOverTls()
    {
        auto net = http(policy());
        QCOMPARE(wait(net->get(m_nginx.address(QStringLiteral("small")), 100)).value_or(QByteArray()), QByteArray("bonjour"));
        QCOMPARE(wait(net->get(m_nginx.address(QStringLiteral("moved")), m_body.size())).value_or(QByteArray()), m_body);
        QVERIFY(!net->isOffline());
    }

    // A server whose certificate nobody vouches for is not spoken to.
    void unknownCertificateIsRefused()
    {
        const qsizetype before = m_nginx.requests().size();
        auto net = http(quickPolicy());
        QCOMPARE(wait(net->get(m_nginx.address(QStringLiteral("small")), 100)).error().kind, ErrorKind::Tls);
        QCOMPARE(m_nginx.requests().size(), before);
    }

    // A right certificate of another name is refused.
    void otherNameIsRefused()
    {
        auto net = http(policy());
        servers::BadLine line(m_nginx.port());
        line.close();
        QVERIFY(line.listen(QHostAddress(QStringLiteral("127.0.0.2"))));
        const QUrl address(QStringLiteral("https://127.0.0.2:%1/small").arg(line.serverPort()));
        QCOMPARE(wait(net->get(address, 100)).error().kind, ErrorKind::Tls);
    }

    void answersHaveTheirKind_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("kind");
        QTest::newRow("not there") << QStringLiteral("none") << int(ErrorKind::NotFound);
        QTest::newRow("forbidden") << QStringLiteral("closed") << int(ErrorKind::Http);
        QTest::newRow("server broken") << QStringLiteral("broken") << int(ErrorKind::Unavailable);
        QTest::newRow("sent to another host") << QStringLiteral("portal") << int(ErrorKind::Refused);
        QTest::newRow("sent down to http") << QStringLiteral("down") << int(ErrorKind::Refused);
        QTest::newRow("sent round and round") << QStringLiteral("round") << int(ErrorKind::Refused);
        QTest::newRow("too long") << QStringLiteral("file") << int(ErrorKind::TooMany);
    }
    // Each answer that is not what was asked for has its kind, for a small answer and for a file.
    void answersHaveTheirKind()
    {
        QFETCH(QString, path);
        QFETCH(int, kind);
        QTemporaryDir folder;
        auto net = http(policy());
        const auto got = wait(net->get(m_nginx.address(path), 1000));
        QVERIFY(!got.has_value());
        QCOMPARE(kindName(got.error().kind), kindName(ErrorKind(kind)));
        const auto download = net->download({m_nginx.address(path), folder.filePath(QStringLiteral("f")), 1000});
        const auto file = wait(download->start());
        QVERIFY(!file.has_value());
        QCOMPARE(kindName(file.error().kind), kindName(ErrorKind(kind)));
        QVERIFY(!QFileInfo::exists(folder.filePath(QStringLiteral("f"))));
    }

    // A server that says 500 is asked again, as often as the policy says and no more.
    void brokenServerIsAskedAgain()
    {
        auto net = http(policy());
        const auto count = [this] {
            int found = 0;
            for (const QByteArray &line : m_nginx.requests())
                found += line.contains("/broken") ? 1 : 0;
            return found;
        };
        const int before = count();
        QVERIFY(!wait(net->get(m_nginx.address(QStringLiteral("broken")), 100)).has_value());
        QCOMPARE(count() - before, policy().mostAttempts);
    }

    // A file comes whole, once, with nothing left beside it.
    void downloadsAFile()
    {
        QTemporaryDir folder;
        auto net = http(policy());
        const QString path = folder.filePath(QStringLiteral("pack"));
        const auto download = net->download({m_nginx.address(QStringLiteral("file")), path, m_body.size(), m_body.size()});
        QCOMPARE(wait(download->start()).value_or(-1), m_body.size());
        QCOMPARE(servers::readFile(path), m_body);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    // A line cut again and again: each attempt takes up where the one before stopped, and each byte
    // is sent once.
    void cutLineIsTakenUp()
    {
        QTemporaryDir folder;
        servers::BadLine line(m_nginx.port());
        line.cuts = {700'000, 700'000, 700'000, 700'000, 700'000, 700'000};
        HttpPolicy short_ = policy();
        short_.mostAttempts = 2; // progress gives new ones
        auto net = http(short_);
        const QString path = folder.filePath(QStringLiteral("pack"));
        const auto download = net->download({m_nginx.address(QStringLiteral("file"), line.serverPort()), path, m_body.size(), m_body.size()});
        QVERIFY(wait(download->start()).has_value());
        QCOMPARE(servers::readFile(path), m_body);
        QVERIFY(line.connections() >= 5);
        QVERIFY2(line.passed() < m_body.size() + 400'000, qPrintable(QString::number(line.passed())));
        QVERIFY(m_nginx.requests().last().contains(" 206 "));
    }

    // Stopped with its process, taken up by another one; and when the file changed meanwhile, fetched anew.
    void takenUpByAnotherProcess()
    {
        for (const bool changes : {false, true}) {
            QTemporaryDir folder;
            const QString path = folder.filePath(QStringLiteral("pack"));
            const QString served = m_nginx.root() + QStringLiteral("/changing");
            QVERIFY(servers::writeFile(served, m_body));
            {
                servers::BadLine line(m_nginx.port());
                line.stallAfter = 1'000'000;
                auto net = http(policy());
                const auto download = net->download({m_nginx.address(QStringLiteral("changing"), line.serverPort()), path, m_body.size(), m_body.size()});
                qint64 done = 0;
                connect(download.get(), &Download::progress, this, [&](qint64 now) { done = now; });
                const auto future = download->start();
                QVERIFY(QTest::qWaitFor([&] { return done > 900'000; }));
                download->cancel();
                QCOMPARE(wait(future).error().kind, ErrorKind::Cancelled);
            }
            QByteArray expected = m_body;
            if (changes) {
                expected = mixedBytes(m_body.size(), 2);
                QVERIFY(QFile::remove(served));
                QVERIFY(servers::writeFile(served, expected));
                QFile file(served); // another ETag: nginx makes it of size and date
                QVERIFY(file.open(QIODevice::ReadWrite));
                QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-5000), QFileDevice::FileModificationTime));
            }
            servers::BadLine line(m_nginx.port());
            auto net = http(policy());
            const auto download = net->download({m_nginx.address(QStringLiteral("changing"), line.serverPort()), path, m_body.size(), m_body.size()});
            QVERIFY(wait(download->start()).has_value());
            QCOMPARE(servers::readFile(path), expected);
            QCOMPARE(line.passed() < m_body.size(), !changes);
        }
    }

    // Through a proxy: without and with a name and a password, which no log line holds.
    void throughAProxy()
    {
        logged.clear();
        const auto former = qInstallMessageHandler(keepLog);
        for (const QString &user : {QString(), QStringLiteral("kiosk")}) {
            servers::Tinyproxy proxy;
            QVERIFY2(proxy.start(m_nginx.port(), user, QStringLiteral("planted")), qPrintable(proxy.problem()));
            HttpPolicy through = policy();
            through.proxy = {ProxyChoice::Kind::Given, QStringLiteral("127.0.0.1"), proxy.port(), user, QStringLiteral("planted")};
            auto net = http(through);
            QCOMPARE(wait(net->get(m_nginx.address(QStringLiteral("small")), 100)).value_or(QByteArray()), QByteArray("bonjour"));
            QVERIFY(proxy.log().contains("CONNECT"));
        }
        qInstallMessageHandler(former);
        QVERIFY(!logged.join(u' ').contains(QStringLiteral("planted")));
    }

    // A proxy that refuses, wants another password, or is not there: each is told, and none of it says
    // the password.
    void proxyThatRefuses()
    {
        servers::Tinyproxy proxy;
        QVERIFY2(proxy.start(1, QStringLiteral("kiosk"), QStringLiteral("right")), qPrintable(proxy.problem()));
        const auto kindThrough = [&](quint16 port, const QString &password) {
            HttpPolicy through = policy();
            through.proxy = {ProxyChoice::Kind::Given, QStringLiteral("127.0.0.1"), port, QStringLiteral("kiosk"), password};
            auto net = http(through);
            const auto got = wait(net->get(m_nginx.address(QStringLiteral("small")), 100));
            return got ? QStringLiteral("none") : got.error().text().contains(password) ? QStringLiteral("told") : kindName(got.error().kind);
        };
        QCOMPARE(kindThrough(proxy.port(), QStringLiteral("planted")), kindName(ErrorKind::Proxy));
        QCOMPARE(kindThrough(servers::freePort(), QStringLiteral("planted")), kindName(ErrorKind::Proxy));
        QCOMPARE(kindThrough(proxy.port(), QStringLiteral("right")), kindName(ErrorKind::Proxy)); // it lets through to port 1 alone
    }

    // Whoever is answered may start another download in the place of the one that answers.
    void answeredMayReplace()
    {
        QTemporaryDir folder;
        auto net = http(policy());
        std::unique_ptr<Download> download;
        int answers = 0;
        const auto begin = [&](const QString &path, auto &&again) -> void {
            download = net->download({m_nginx.address(path), folder.filePath(path), m_body.size()});
            download->start().then(this, [&, again](const Result<qint64> &) {
                if (++answers < 3)
                    again(answers == 1 ? QStringLiteral("small") : QStringLiteral("none"), again);
            });
        };
        begin(QStringLiteral("none"), begin);
        QVERIFY(QTest::qWaitFor([&] { return answers == 3; }, 20'000));
        QVERIFY(QFileInfo::exists(folder.filePath(QStringLiteral("small"))));
    }

    // Nobody there: offline is told, and is over with the first answer.
    void offlineComesAndGoes()
    {
        auto net = http(policy());
        QVector<bool> states;
        connect(net.get(), &Http::offlineChanged, this, [&](bool offline) { states.append(offline); });
        QUrl nobody = m_nginx.address(QStringLiteral("small"), servers::freePort());
        QCOMPARE(wait(net->get(nobody, 100)).error().kind, ErrorKind::Offline);
        QVERIFY(net->isOffline());
        nobody.setHost(QStringLiteral("no-such-host.invalid"));
        QCOMPARE(wait(net->get(nobody, 100)).error().kind, ErrorKind::Offline);
        QVERIFY(wait(net->get(m_nginx.address(QStringLiteral("small")), 100)).has_value());
        QCOMPARE(states, QVector<bool>({true, false}));
    }

    // What is under way when everything is taken down answers Cancelled.
    void endingAnswers()
    {
        servers::BadLine line(m_nginx.port());
        line.stallAfter = 0;
        auto net = http(policy());
        const auto future = net->get(m_nginx.address(QStringLiteral("small"), line.serverPort()), 100);
        QVERIFY(QTest::qWaitFor([&] { return line.connections() > 0; }));
        net.reset();
        QCOMPARE(wait(future).error().kind, ErrorKind::Cancelled);
    }

    // A file of certificates that is missing or holds none is told before anything is sent.
    void wrongCertificateFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("ca.pem"));
        QCOMPARE(Http::create(quickPolicy(path), m_clock).error().kind, ErrorKind::NotFound);
        QVERIFY(servers::writeFile(path, "no certificate"));
        QCOMPARE(Http::create(quickPolicy(path), m_clock).error().kind, ErrorKind::Malformed);
    }
};

QTEST_GUILESS_MAIN(ServersTest)
#include "tst_servers.moc"
