#include <servers/daemon.h>
#include <servers/nginx.h>
#include <servers/tinyproxy.h>
#include <terminal/settingscheck.h>

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace belvedere;
using namespace belvedere::terminal;

class SettingsCheckTest : public QObject
{
    Q_OBJECT
    servers::Nginx m_nginx;
    QTemporaryDir m_folder;
    const SystemClock m_clock;

    QString write(const QByteArray &content)
    {
        const QString path = m_folder.filePath(QStringLiteral("belvedere.toml"));
        return servers::writeFile(path, content) ? path : QString();
    }
    QVector<ServiceState> ask(const Settings &settings)
    {
        ServiceCheck check(settings, servicesOf(settings), m_clock);
        QSignalSpy done(&check, &ServiceCheck::done);
        check.start();
        return done.wait(20'000) && check.isDone() ? check.states() : QVector<ServiceState>();
    }
    QByteArray network() const { return "[network]\nproxy = \"none\"\nca-file = \"" + m_nginx.certificate().toUtf8() + "\"\n"; }

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_nginx.start("location /locked { return 403; } location /busy { return 503; } location /away { return 302 https://elsewhere.example/; }"), qPrintable(m_nginx.problem())); }

    // Whoever answers with a proof of who it is is there, also when it refuses or sends elsewhere.
    void whatAnswersIsThere()
    {
        const QByteArray host = m_nginx.address(QString()).toString().toUtf8();
        const QString file = write(network() + "[updates]\naddress = \"" + host + "\"\npublic-key = \"/k\"\n[storage]\nregion-server = \"" + host + "locked\"\n"
                                   + "[[identity]]\nname = \"ENT\"\ncas = \"" + host + "away\"\nspace = \"" + host + "none/\"\n"
                                   + "[live]\nwebsocket = \"wss" + host.mid(5) + "locked\"\n[contact]\ndesk = \"" + host + "desk/\"\nmoel = \"" + host + "moel\"\n"
                                   + "[statistics]\nserver = \"" + host + "counts/\"\n[seance]\nwebsocket = \"wss" + host.mid(5) + "classes\"\n");
        const auto reading = readSettings(file);
        QVERIFY(reading.problems.isEmpty());
        const auto states = ask(reading.settings);
        QCOMPARE(states.size(), 9);
        for (const auto &each : states)
            QVERIFY2(each.answer == ServiceState::Answer::Yes, qPrintable(each.service.key + kindName(each.problem)));
        QVERIFY(unreachable(states, reading, file).isEmpty());
    }

    // Each that does not answer is told with its line, what it is and what to do.
    void whatDoesNotAnswerIsTold()
    {
        QTcpServer closed; // a port on which nobody listens any more
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const QByteArray dead = "https://localhost:" + QByteArray::number(closed.serverPort()) + "/";
        closed.close();
        const QByteArray host = m_nginx.address(QString()).toString().toUtf8();
        const QString file = write(network() + "[updates]\naddress = \"" + dead + "\"\npublic-key = \"/k\"\n[storage]\nregion-server = \"" + host + "busy\"\n");
        const auto reading = readSettings(file);
        const auto told = unreachable(ask(reading.settings), reading, file);
        QCOMPARE(told.size(), 2);
        QCOMPARE(told[0].kind, ErrorKind::Offline);
        QCOMPARE(told[0].line, 5);
        QVERIFY(told[0].text().contains(QStringLiteral("updates.address")) && !told[0].remedy.isEmpty());
        QCOMPARE(told[1].kind, ErrorKind::Unavailable);
        QCOMPARE(told[1].line, 8);
    }

    // A certificate that nothing vouches for, and a proxy that is not there, are told as such.
    void certificatesAndProxiesAreTold()
    {
        Settings settings;
        settings.updateAddress = m_nginx.address(QString()).toString();
        settings.proxy = QStringLiteral("none");
        QCOMPARE(ask(settings).value(0).problem, ErrorKind::Tls);
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        settings.proxy = QStringLiteral("http://localhost:%1").arg(closed.serverPort());
        closed.close();
        settings.caFile = m_nginx.certificate();
        QCOMPARE(ask(settings).value(0).problem, ErrorKind::Proxy);
        settings.caFile = m_folder.filePath(QStringLiteral("no.pem"));
        QCOMPARE(ask(settings).value(0).problem, ErrorKind::NotFound);
    }

    // With nothing to ask it is done at once.
    void withoutServicesItIsDone()
    {
        ServiceCheck check({}, {}, m_clock);
        QSignalSpy done(&check, &ServiceCheck::done);
        check.start();
        QVERIFY(done.wait(5'000));
    }

    // Files and folders that are not there, or cannot be used, are told with their line.
    void missingFilesAreTold()
    {
        const QByteArray folder = m_folder.path().toUtf8();
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("data")));
        QVERIFY(servers::writeFile(m_folder.filePath(QStringLiteral("there.svg")), "<svg/>"));
        const QString file = write("[content]\npack = \"" + folder + "/no.pack\"\n[storage]\nfolder = \"" + folder + "/data\"\n"
                                   "[updates]\naddress = \"https://host.example\"\n[admin]\nmetrics-folder = \"" + folder + "/there.svg\"\n"
                                   "[[partner]]\nname = \"A\"\nlogo = \"" + folder + "/there.svg\"\n[[partner]]\nname = \"B\"\nlogo = \"" + folder + "/no.svg\"\n");
        const auto reading = readSettings(file);
        QVERIFY2(reading.problems.isEmpty(), reading.problems.isEmpty() ? "" : qPrintable(reading.problems.first().text()));
        QMap<qint64, ErrorKind> told;
        for (const Error &each : missingFiles(reading, file)) {
            QVERIFY(!each.remedy.isEmpty() && each.file == file);
            told.insert(each.line, each.kind);
        }
        const QMap<qint64, ErrorKind> expected{{2, ErrorKind::NotFound}, {6, ErrorKind::Refused}, {8, ErrorKind::Unwritable}, {14, ErrorKind::NotFound}};
        QCOMPARE(told, expected);
    }
};

QTEST_GUILESS_MAIN(SettingsCheckTest)
#include "tst_settingscheck.moc"
