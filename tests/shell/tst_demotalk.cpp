// A talk over the services of the demonstration (installer/try --services), with an nginx in front of them and a proxy
// between, as a school has one: with the settings that they print, and nothing else. With BELVEDERE_ADVISER=1 nobody
// answers here: somebody with a client of their own does, within two minutes (app/live/README.md).
#include "deskoftest.h"

#include <content/ui/fichescheme.h>
#include <core/settings.h>
#include <live/ui/talkpage.h>
#include <look/textfield.h>

#include <servers/tinyproxy.h>

#include <QApplication>
#include <QProcess>

#include <csignal>

using namespace belvedere;
using namespace belvedere::shell;
using Place = Route::Place;
using Kind = classeur::ClasseurItem::Kind;

class DemoTalkTest : public QObject
{
    Q_OBJECT
    const bool m_isAwaited = qEnvironmentVariableIsSet("BELVEDERE_ADVISER");
    const int m_patience = m_isAwaited ? 120'000 : DemoKiosk::patience;
    QTemporaryDir m_folder;
    servers::Nginx m_nginx;
    servers::Tinyproxy m_proxy;
    QVector<qint64> m_processes;
    quint16 m_talk = 0;
    QByteArray m_certificate, m_settings;

    static QByteArray line(const QByteArray &served, const char *word)
    {
        for (const QByteArray &each : served.split('\n')) {
            if (each.startsWith(word))
                return each.mid(qsizetype(qstrlen(word)));
        }
        return {};
    }
    QString at(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    static const classeur::ClasseurItem *kept(const DemoKiosk &kiosk, Kind kind)
    {
        for (const auto &each : kiosk->visit()->classeur.items()) {
            if (each.kind == kind)
                return &each;
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        // Four ports in a row that are free now: of CAS, of documents, of talks, and of clients after that.
        const quint16 first = qEnvironmentVariableIsSet("BELVEDERE_ADVISER") ? 8744 : servers::freePort();
        m_talk = quint16(first + 2);
        const QByteArray to = "{ proxy_pass https://127.0.0.1:" + QByteArray::number(m_talk) + "; proxy_ssl_verify off; proxy_http_version 1.1; proxy_set_header Host localhost; client_max_body_size 20m; ";
        QVERIFY2(m_nginx.start("location /xmpp-websocket " + to + "proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection upgrade; }\nlocation / " + to + "}\n"),
                 qPrintable(m_nginx.problem()));
        QVERIFY2(m_proxy.start(m_nginx.port()), qPrintable(m_proxy.problem()));
        QProcess serve;
        serve.start(BELVEDERE_SOURCE_DIR + QStringLiteral("/offline-data/demo/services/serve"),
                    {QString::number(first), QString::number(first + 1), QString::number(m_talk), QString::number(m_nginx.port())});
        QVERIFY(serve.waitForFinished(40'000));
        const QByteArray served = serve.readAllStandardOutput();
        QVERIFY2(serve.exitCode() == 0, serve.readAllStandardError().constData());
        for (const QByteArray &each : served.split('\n')) {
            if (each.startsWith("pid "))
                m_processes += each.mid(4).toLongLong();
        }
        QCOMPARE(m_processes.size(), 3);
        m_certificate = servers::readFile(QString::fromLocal8Bit(line(served, "certificate ")));
        QVERIFY(!m_certificate.isEmpty());
        QVERIFY(servers::writeFile(at("ca.pem"), m_certificate + servers::readFile(m_nginx.certificate())));
        m_settings = served.mid(served.indexOf("\nsettings\n") + 10);
        QVERIFY(servers::writeFile(at("settings.toml"), "[network]\nproxy = \"http://127.0.0.1:" + QByteArray::number(m_proxy.port()) + "\"\nca-file = \"" + QFile::encodeName(at("ca.pem")) + "\"\n" + m_settings));
    }
    void cleanupTestCase()
    {
        for (const qint64 each : std::as_const(m_processes))
            ::kill(pid_t(each), SIGTERM);
    }

    // Words both ways, a fiche by its name, a document that goes into the classeur: all through the proxy.
    void isHeldThroughTheProxy()
    {
        const auto settings = loadSettings(at("settings.toml"));
        QVERIFY2(settings, settings ? "" : qPrintable(settings.error().text()));
        SystemClock clock;
        net::HttpPolicy policy;
        policy.proxy.kind = net::ProxyChoice::Kind::None;
        policy.caFile = at("ca.pem");
        const QUrl address(QStringLiteral("wss://localhost:%1/xmpp-websocket").arg(m_talk));
        std::unique_ptr<simulated::Adviser> claire;
        if (!m_isAwaited) {
            claire = std::make_unique<simulated::Adviser>(policy, net::XmppAccount{address, QStringLiteral("conseil.localhost"), QStringLiteral("claire"), QStringLiteral("belvedere-claire")},
                                                          QStringLiteral("accueil@salons.localhost"), QStringLiteral("Claire"));
            QTRY_VERIFY_WITH_TIMEOUT(claire->desk().isJoined(), m_patience);
            claire->onHeard = [&](rooms::Room &room, const rooms::RoomMessage &message) {
                if (message.text == QStringLiteral("Bonjour"))
                    room.say(QStringLiteral("Bonjour, je vous envoie une affiche."));
            };
        } else {
            qInfo("Answer now: claire@conseil.localhost, password belvedere-claire, server localhost:%d, certificate below\n%s", m_talk + 1, m_certificate.constData());
        }
        DemoKiosk kiosk;
        QVERIFY(kiosk.start(*settings));
        QVERIFY(DeskOfTest::beginTalk(kiosk));
        const live::Talk &talk = kiosk->visit()->talk->talk();
        QTRY_COMPARE_WITH_TIMEOUT(talk.state(), live::Talk::State::Talking, m_patience);
        auto *field = kiosk.window()->page()->findChild<look::TextField *>();
        QTest::keyClicks(field, QStringLiteral("Bonjour"));
        QTest::keyClick(field, Qt::Key_Return);
        const auto answered = [&talk](bool withFile) {
            return std::any_of(talk.lines().begin(), talk.lines().end(), [withFile](const live::TalkLine &each) { return !each.mine && each.file.isEmpty() != withFile; });
        };
        QTRY_VERIFY_WITH_TIMEOUT(answered(false), m_patience);
        if (claire) {
            auto http = net::Http::create(policy, clock);
            live::Files files(*claire->stream, **http, {address, QStringLiteral("conseil.localhost"), QString(), QString()});
            const auto put = files.put(QStringLiteral("affiche.txt"), "text/plain", "Portes ouvertes le samedi 6 mars.");
            QTRY_VERIFY_WITH_TIMEOUT(put.isFinished(), m_patience);
            if (put.result())
                claire->rooms.front()->say({}, *put.result());
            else
                QFAIL(qPrintable(put.result().error().text()));
        }
        QTRY_VERIFY_WITH_TIMEOUT(answered(true), m_patience);
        QVERIFY(kiosk.press(QStringLiteral("Put it into my classeur")));
        QTRY_VERIFY_WITH_TIMEOUT(kept(kiosk, Kind::Document), m_patience);
        for (const live::TalkLine &each : talk.lines())
            qInfo("%s%s %s", each.mine ? "pupil: " : qPrintable(each.who + QStringLiteral(": ")), qPrintable(each.text), qPrintable(each.file.toString()));
        QVERIFY(m_proxy.log().contains("CONNECT"));
        QVERIFY(std::any_of(talk.lines().begin(), talk.lines().end(), [](const live::TalkLine &each) { return each.mine && each.state != live::TalkLine::State::OnItsWay; }));
        if (const QString picture = qEnvironmentVariable("BELVEDERE_PICTURE"); !picture.isEmpty())
            kiosk.window()->grab().save(picture);
        kiosk->endVisit();
    }
};

int main(int argc, char **argv)
{
    content::ui::registerFicheScheme();
    QApplication application(argc, argv);
    DemoTalkTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_demotalk.moc"
