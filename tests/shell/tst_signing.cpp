// A whole visit with a sign-in: from the classeur to the person's own space, on the real CAS server, and the next
// visitor after each way a visit ends.
#include "demokiosk.h"

#include "servers/apache.h"
#include "servers/cas.h"
#include "servers/keyring.h"
#include "support/touchedkeys.h"

#include <shell/signing.h>
#include <shell/visit.h>

#include <content/ui/fichescheme.h>
#include <identity/spaceaccess.h>
#include <outbox/outbox.h>

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QNetworkCookie>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QWebEngineCookieStore>
#include <QWebEnginePage>
#include <QWebEngineProfile>
#include <QWebEngineView>

#include <csignal>
#include <cstdio>
#include <functional>

using namespace belvedere;
using servers::Cas;
using Place = shell::Route::Place;
using Kind = classeur::ClasseurItem::Kind;

class ShellSigningTest : public QObject
{
    Q_OBJECT
    servers::Apache m_space;
    Cas m_cas;
    std::unique_ptr<DemoKiosk> m_kiosk;
    static constexpr const char *plantedTitle = "Planted-Title-71", *plantedNote = "Planted-Note-72";
    servers::Keyring m_keyring;
    QByteArray m_session; // the cookie that CAS knows the last one by who signed in

    static Settings settingsFor(const QString &caFile, const QString &cas, const QString &space)
    {
        Settings settings;
        settings.proxy = QStringLiteral("none");
        settings.caFile = caFile;
        settings.identities = {{QStringLiteral("Folios"), cas, QStringLiteral("https://belvedere.invalid/cas"), {}, space}};
        return settings;
    }
    // Does CAS give a ticket to who has that cookie?
    bool isKnownAtCas(const QByteArray &session) const
    {
        const SystemClock clock;
        const Settings settings = settingsFor(m_cas.certificate(), m_cas.address().toString(), {});
        const auto http = *net::Http::create(net::httpPolicy(settings), clock);
        net::Message question;
        question.address = identity::loginAddress(identity::providersOf(settings).first(), QUrl(QStringLiteral("https://belvedere.invalid/cas")));
        question.fields = {{"Cookie", session}};
        question.follow = false;
        const auto reply = http->send(question);
        return until([&] { return reply.isFinished(); }) && reply.result() && reply.result()->location.toString().contains(QStringLiteral("ticket=ST-"));
    }
    static bool until(const std::function<bool()> &condition)
    {
        QEventLoop loop; // a real one, which the web engine needs
        QTimer poll, end;
        connect(&poll, &QTimer::timeout, &loop, [&] {
            if (condition())
                loop.quit();
        });
        connect(&end, &QTimer::timeout, &loop, &QEventLoop::quit);
        poll.start(20);
        end.setSingleShot(true);
        end.start(DemoKiosk::patience);
        loop.exec();
        return condition();
    }
    void endAtCas(const QByteArray &session) const // as from another device
    {
        const SystemClock clock;
        const Settings settings = settingsFor(m_cas.certificate(), m_cas.address().toString(), {});
        const auto http = *net::Http::create(net::httpPolicy(settings), clock);
        net::Message farewell;
        farewell.address = identity::logoutAddress(identity::providersOf(settings).first());
        farewell.fields = {{"Cookie", session}};
        const auto reply = http->send(farewell);
        QVERIFY(until([&] { return reply.isFinished(); }));
    }
    QWebEngineView *view() const { return m_kiosk->window()->page()->findChild<QWebEngineView *>(); }
    bool formIsThere() const
    {
        return until([this] {
            if (!view())
                return false;
            bool form = false, answered = false;
            view()->page()->runJavaScript(QStringLiteral("!!document.activeElement && document.activeElement.name == 'username' && document.activeElement.value == ''"),
                                          [&](const QVariant &value) { form = value.toBool(); answered = true; });
            QEventLoop loop;
            QTimer poll;
            int turns = 0;
            connect(&poll, &QTimer::timeout, &loop, [&] {
                if (answered || ++turns > 400)
                    loop.quit();
            });
            poll.start(5);
            loop.exec();
            return form;
        });
    }
    QVariant ask(const QString &script) const
    {
        QVariant answer;
        bool answered = false;
        view()->page()->runJavaScript(script, [&](const QVariant &value) {
            answer = value;
            answered = true;
        });
        return until([&] { return answered; }) ? answer : QVariant();
    }
    QString valueOf(const QString &field) const { return ask(QStringLiteral("document.querySelector('[name=%1]').value").arg(field)).toString(); }
    // The middle of a field, in the view.
    QPoint placeOf(const QString &field) const
    {
        const auto box = ask(QStringLiteral("(b => [b.x + b.width / 2, b.y + b.height / 2])(document.querySelector('[name=%1]').getBoundingClientRect())").arg(field)).toList();
        return QPointF(box.value(0).toDouble(), box.value(1).toDouble()).toPoint();
    }
    void type(const QString &text) const
    {
        for (const QChar c : text)
            QTest::sendKeyEvent(QTest::Click, view()->focusProxy(), Qt::Key(c.toUpper().unicode()), QString(c), Qt::NoModifier);
    }
    // A visit begins, keeps a classeur, and goes to the sign-in.
    bool goToTheForm(bool plants = false)
    {
        (*m_kiosk)->beginVisit();
        if (plants) {
            auto &classeur = const_cast<shell::Visit *>((*m_kiosk)->visit())->classeur;
            if (!classeur.add(Kind::Metier, QStringLiteral("MET.1"), QString::fromLatin1(plantedTitle), QDateTime::currentDateTimeUtc())
                || !classeur.setNote(classeur.items().first().id, QString::fromLatin1(plantedNote)))
                return false;
        }
        if (!m_kiosk->go("My classeur", Place::Classeur))
            return false;
        (*m_kiosk)->open({Place::Keep});
        return m_kiosk->go("Keep it in my space", Place::SignIn) && m_kiosk->press(QStringLiteral("Folios")) && formIsThere();
    }
    bool signIn()
    {
        auto *store = view()->page()->profile()->cookieStore();
        const auto cookies = connect(store, &QWebEngineCookieStore::cookieAdded, store, [this](const QNetworkCookie &cookie) {
            if (cookie.name() == "sessionid")
                m_session = cookie.toRawForm(QNetworkCookie::NameAndValueOnly);
        });
        type(Cas::user());
        QTest::keyClick(view()->focusProxy(), Qt::Key_Tab);
        type(Cas::password());
        QTest::keyClick(view()->focusProxy(), Qt::Key_Return);
        const bool in = until([this] { return (*m_kiosk)->signing().isSignedIn() && !m_session.isEmpty(); });
        disconnect(cookies);
        return in;
    }

public:
    // This program as a kiosk of its own, at which somebody signs in, or which is started again.
    int beKiosk(const QStringList &arguments)
    {
        m_kiosk = std::make_unique<DemoKiosk>();
        m_kiosk->useFolder(arguments.value(2));
        const bool signs = arguments.value(6) == QStringLiteral("sign-in");
        const bool there = m_kiosk->start(settingsFor(arguments.value(3), arguments.value(4), arguments.value(5))) && goToTheForm(signs);
        const QDir outbox(arguments.value(2) + QStringLiteral("/outbox"));
        if (signs)
            std::puts(there && signIn() && until([&] { return !outbox.entryList({QStringLiteral("*.session")}).isEmpty(); })
                              && m_kiosk->go("Put my classeur into my space", Place::Space)
                          ? "in " + m_session : QByteArray("out"));
        else
            std::puts(there ? "form" : "none");
        std::fflush(stdout);
        return QApplication::exec();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_space.makeReady(), qPrintable(m_space.problem()));
        servers::CasServices services;
        services.space = m_space.space();
        QVERIFY2(m_cas.start(services, m_space.certificateFolder()), qPrintable(m_cas.problem()));
        QVERIFY2(m_space.startSpace(m_cas.address()), qPrintable(m_space.problem()));
        m_kiosk = std::make_unique<DemoKiosk>();
        QVERIFY(m_kiosk->start(settingsFor(m_cas.certificate(), m_cas.address().toString(), m_space.space().toString())));
    }
    void cleanupTestCase() { m_kiosk.reset(); }

    // By touch alone, with the keys of the screen, on the page of the real CAS server: the name and the password are
    // what was touched, the field that is written in stays in sight above the keys, and the person is signed in.
    void signsInByTheKeysOfTheScreen()
    {
        kiosk::ui::OnScreenKeyboard *keys = nullptr;
        QVERIFY(until([&] { return (keys = m_kiosk->window()->findChild<kiosk::ui::OnScreenKeyboard *>()) != nullptr; }));
        QVERIFY(goToTheForm());
        touchedkeys::shoot(*m_kiosk->window(), QStringLiteral("sign-in"));
        for (const auto &[field, word] : {std::pair(QStringLiteral("username"), Cas::user()), std::pair(QStringLiteral("password"), Cas::password())}) {
            QTest::mouseClick(view()->focusProxy(), Qt::LeftButton, {}, placeOf(field));
            QVERIFY(until([&] { return keys->isShown(); }));
            const bool written = touchedkeys::write(*keys, word);
            touchedkeys::shoot(*m_kiosk->window(), field);
            QVERIFY(written);
            QVERIFY2(until([&] { return valueOf(field) == word; }), qPrintable(valueOf(field)));
            QVERIFY(until([&] { return view()->rect().contains(placeOf(field)); }));
        }
        QTest::keyClick(view()->focusProxy(), Qt::Key_Return);
        QVERIFY(until([this] { return (*m_kiosk)->signing().isSignedIn(); }));
        QVERIFY(until([&] { return !keys->isShown(); }));
        (*m_kiosk)->endVisit();
    }

    // Who is signed in brings a document of their space into their classeur and looks at it; the next visitor has
    // nothing of it.
    void aDocumentOfTheSpace()
    {
        QFile letter(m_space.documents() + QStringLiteral("/lettre.txt"));
        QVERIFY(letter.open(QIODevice::WriteOnly) && letter.write("Madame, Monsieur") > 0);
        letter.close();
        QVERIFY(goToTheForm());
        QVERIFY(signIn());
        QVERIFY(m_kiosk->go("Add documents from my space", Place::Import));
        QVERIFY(m_kiosk->press(QStringLiteral("Document lettre.txt")));
        QVERIFY(m_kiosk->press(QStringLiteral("Add 1")));
        const QString digest = classeur::digestOfDocument("Madame, Monsieur");
        QVERIFY(until([&] { return (*m_kiosk)->visit()->classeur.contains(Kind::Document, digest); }));
        QCOMPARE((*m_kiosk)->visit()->documents.bytes(digest), QByteArray("Madame, Monsieur"));
        QVERIFY(m_kiosk->go("Back to my classeur", Place::Classeur));
        QVERIFY(m_kiosk->go("Look at lettre", Place::Document));
        (*m_kiosk)->endVisit();
        (*m_kiosk)->beginVisit();
        QVERIFY((*m_kiosk)->visit()->classeur.isEmpty() && !(*m_kiosk)->visit()->documents.has(digest));
        (*m_kiosk)->endVisit();
        QVERIFY(QFile::remove(letter.fileName()));
    }

    // From the classeur to the space of the person, and the next visitor is asked for a password again, whether
    // the visit ended by the button, for want of anybody, by signing out, or by the other of two who compare.
    void theNextVisitorIsSignedOut_data()
    {
        QTest::addColumn<int>("end");
        QTest::newRow("by the button") << 0;
        QTest::newRow("idle") << 1;
        QTest::newRow("signed out") << 2;
    }
    void theNextVisitorIsSignedOut()
    {
        QFETCH(int, end);
        QVERIFY(goToTheForm());
        QVERIFY(signIn());
        const auto space = (*m_kiosk)->signing().space();
        QVERIFY(space && space->root == m_space.space() && !space->cookie.isEmpty());
        QVERIFY(isKnownAtCas(m_session));
        const auto logouts = m_cas.requests().count("GET /cas/logout 200");
        if (end == 0) {
            QVERIFY(m_kiosk->press(QStringLiteral("End")));
            if (m_kiosk->isAt(Place::Keep))
                (*m_kiosk)->endVisit();
        } else if (end == 1) {
            m_kiosk->letPass(121'000);
            QVERIFY(until([&] { return (*m_kiosk)->visit() != nullptr; }));
            m_kiosk->letPass(31'000);
        } else {
            QVERIFY(m_kiosk->press(QStringLiteral("Sign out")));
            QVERIFY(until([&] { return !(*m_kiosk)->signing().isSignedIn(); }));
            QVERIFY(m_kiosk->press(QStringLiteral("Folios")));
            QVERIFY(formIsThere()); // within the same visit
            (*m_kiosk)->endVisit();
        }
        QVERIFY(until([&] { return (*m_kiosk)->visit() == nullptr; }));
        QVERIFY(!(*m_kiosk)->signing().isSignedIn() && !(*m_kiosk)->signing().space());
        QVERIFY(goToTheForm());
        QVERIFY(until([&] { return m_cas.requests().count("GET /cas/logout 200") > logouts; }));
        QVERIFY(until([&] { return !isKnownAtCas(m_session); }));
        (*m_kiosk)->endVisit();
    }

    // The person has signed out elsewhere: the page of the space and that of its documents say so and lead to the
    // sign-in, from where the classeur arrives.
    void aSessionThatIsOverIsBegunAgain()
    {
        QVERIFY(goToTheForm());
        QVERIFY(signIn());
        endAtCas(m_session);
        QVERIFY(m_kiosk->go("Add documents from my space", Place::Import));
        QVERIFY(m_kiosk->go("Sign in again", Place::SignIn));
        QVERIFY(m_kiosk->press(QStringLiteral("Folios")) && formIsThere());
        QVERIFY(signIn());
        endAtCas(m_session);
        QVERIFY(m_kiosk->go("Put my classeur into my space", Place::Space));
        QVERIFY(m_kiosk->go("Sign in again", Place::SignIn));
        QVERIFY(m_kiosk->press(QStringLiteral("Folios")) && formIsThere());
        QVERIFY(signIn());
        QVERIFY(m_kiosk->go("Put my classeur into my space", Place::Space));
        QVERIFY(until([&] { return (*m_kiosk)->outbox().standing().result.has_value(); }));
        QVERIFY((*m_kiosk)->outbox().standing().result->kept);
        (*m_kiosk)->endVisit();
    }

    // From the page of the real CAS server to the space, in the real window: what was in the classeur can be read on the
    // server by its owner, and by whoever takes it up from its manifest.
    void theClasseurArrivesInTheSpace()
    {
        const QDir folder(m_space.documents() + QStringLiteral("/Belvédère"));
        QDir(folder).removeRecursively();
        QVERIFY(goToTheForm());
        auto &classeur = const_cast<shell::Visit *>((*m_kiosk)->visit())->classeur;
        QVERIFY(classeur.add(Kind::Metier, QStringLiteral("MET.1"), QStringLiteral("Aide-soignante, aide-soignant"), QDateTime::currentDateTimeUtc()).has_value());
        QVERIFY(signIn());
        QVERIFY(m_kiosk->go("Put my classeur into my space", Place::Space));
        QVERIFY(until([&] { return (*m_kiosk)->outbox().standing().result.has_value(); }));
        QVERIFY((*m_kiosk)->outbox().standing().result->kept);
        QVERIFY(!classeur.hasUnkept());
        const QStringList names = folder.entryList(QDir::Files);
        QVERIFY2(names.contains(QStringLiteral("My classeur.pdf")) && names.contains(QStringLiteral("manifest.json")), qPrintable(names.join(u',')));
        QVERIFY(servers::readFile(folder.filePath(QStringLiteral("My classeur.pdf"))).startsWith("%PDF-"));
        QVERIFY(servers::readFile(folder.filePath(QStringLiteral("manifest.json"))).contains("MET.1"));
        const QStringList sheets = names.filter(QStringLiteral(".html"));
        QVERIFY2(sheets.size() == 1 && servers::readFile(folder.filePath(sheets.first())).contains("aide-soignant"), qPrintable(names.join(u',')));
        (*m_kiosk)->endVisit();
        QVERIFY(until([&] { return !isKnownAtCas(m_session); }));
    }

    // kill -9 while somebody is signed in and sends their classeur: started again, the terminal asks the next visitor for
    // a password and signs the one before out of CAS. A power cut takes the key with it where that is in RAM: CAS cannot
    // be told, and ends the session by itself (app/identity/README.md); on this terminal nobody is signed in all the
    // same. Where the keyring has the key, CAS is told. Neither the disk nor what outlives the process has anything of it.
    void aKilledKioskSignsOut_data()
    {
        QTest::addColumn<bool>("powerCut");
        QTest::addColumn<bool>("hasKeyring");
        QTest::newRow("kill -9") << false << false;
        QTest::newRow("power cut") << true << false;
        QTest::newRow("power cut, with a keyring") << true << true;
    }
    void aKilledKioskSignsOut()
    {
        QFETCH(bool, powerCut);
        QFETCH(bool, hasKeyring);
        if (hasKeyring)
            QVERIFY2(m_keyring.startBus() && m_keyring.start(), qPrintable(m_keyring.problem()));
        const QTemporaryDir folder, ram(QStringLiteral("/dev/shm/belvedere-XXXXXX"));
        const auto start = [&](QProcess &process, const QString &what) {
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("HOME"), folder.path());
            environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), ram.path());
            environment.insert(QStringLiteral("TMPDIR"), folder.path());
            environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
            if (hasKeyring)
                environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), m_keyring.bus());
            process.setProcessEnvironment(environment);
            process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--kiosk"), folder.path(), m_cas.certificate(),
                          m_cas.address().toString(), m_space.space().toString(), what});
        };
        const auto lineOf = [](QProcess &process) {
            return until([&] { return process.canReadLine() || process.state() == QProcess::NotRunning; }) ? process.readLine().trimmed() : QByteArray();
        };
        QProcess first, second;
        const QStringList shared = servers::inSharedFolders();
        start(first, QStringLiteral("sign-in"));
        const QByteArray said = lineOf(first);
        QVERIFY2(said.startsWith("in sessionid="), said.constData());
        const QByteArray session = said.mid(3);
        ::kill(static_cast<pid_t>(first.processId()), SIGKILL);
        QVERIFY(first.waitForFinished());
        QVERIFY(isKnownAtCas(session));
        if (powerCut) {
            QVERIFY(QDir(ram.path()).removeRecursively() && QDir().mkpath(ram.path()));
            QVERIFY(QFile::setPermissions(ram.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        }
        if (hasKeyring) {
            m_keyring.stop();
            QVERIFY2(m_keyring.start(), qPrintable(m_keyring.problem()));
        }
        const QByteArrayList secrets{session.split('=').last(), Cas::password().toUtf8(), plantedTitle, plantedNote};
        const auto left = [&] {
            QStringList found = servers::sharedFilesWith(shared, secrets);
            for (const QString &each : {folder.path(), ram.path(), m_keyring.folder()})
                found += servers::filesWith(each, secrets);
            return found;
        };
        QCOMPARE(left(), QStringList());
        start(second, QStringLiteral("look"));
        QCOMPARE(lineOf(second), QByteArray("form"));
        if (!powerCut || hasKeyring) {
            QVERIFY(until([&] { return !isKnownAtCas(session); }));
            QTRY_VERIFY(QDir(folder.filePath(QStringLiteral("outbox"))).entryList({QStringLiteral("*.session")}).isEmpty());
        }
        QCOMPARE(left(), QStringList());
        second.kill();
        second.waitForFinished();
    }

    // The space is down when the visit ends: the next visitor is asked for a password at once; what was kept on the
    // screen goes to the space when it is there again, and then CAS is told.
    void whatIsUnsentGoesOnAfterTheVisit()
    {
        QVERIFY(goToTheForm());
        QVERIFY(signIn());
        const QByteArray session = m_session;
        m_space.stop();
        const auto logouts = m_cas.requests().count("GET /cas/logout 200");
        QVERIFY(m_kiosk->go("Put my classeur into my space", Place::Space));
        QVERIFY(until([&] { return (*m_kiosk)->outbox().standing().result.has_value(); }));
        QVERIFY((*m_kiosk)->outbox().standing().goesOn);
        (*m_kiosk)->endVisit();
        QCOMPARE((*m_kiosk)->outbox().waiting(), 1);
        QVERIFY(goToTheForm());
        QVERIFY(isKnownAtCas(session)); // not told yet: the session of the space would end too
        QVERIFY2(m_space.startSpace(m_cas.address()), qPrintable(m_space.problem()));
        QVERIFY(until([&] { return (*m_kiosk)->outbox().waiting() == 0; }));
        QVERIFY(QFile::exists(m_space.documents() + QStringLiteral("/Belvédère/manifest.json")));
        QVERIFY(m_cas.requests().count("GET /cas/logout 200") > logouts);
        QVERIFY(!isKnownAtCas(session));
        QTRY_COMPARE((*m_kiosk)->outbox().counts().sent, 1);
        (*m_kiosk)->endVisit();
    }

    // A terminal without a provider offers nothing of it.
    void withoutAProviderNothingIsOffered()
    {
        const SystemClock clock;
        outbox::Outbox outbox(Settings(), {}, clock, {});
        const shell::Signing none(Settings(), clock, outbox);
        QVERIFY(!none.isOffered() && !none.isSignedIn() && !none.space());
    }
};

int main(int argc, char **argv)
{
    content::ui::registerFicheScheme();
    kiosk::ui::OnScreenKeyboard::choose(OnScreenKeys::Always);
    QApplication application(argc, argv);
    ShellSigningTest test;
    if (QCoreApplication::arguments().value(1) == QStringLiteral("--kiosk"))
        return test.beKiosk(QCoreApplication::arguments());
    return QTest::qExec(&test, argc, argv);
}

#include "tst_signing.moc"
