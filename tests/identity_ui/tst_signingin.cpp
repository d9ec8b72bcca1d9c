// Signing in on the real page of the real CAS server, and being signed out for the next visitor.
#include "terminal.h"

#include "servers/apache.h"
#include "servers/cas.h"
#include "servers/nginx.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QNetworkCookie>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWebEngineCookieStore>
#include <QWebEngineHistory>
#include <QWebEnginePage>
#include <QWebEngineProfile>

#include <csignal>
#include <cstdio>

using namespace belvedere;
using namespace belvedere::identity;
using servers::Cas;
using State = SignIn::State;

namespace {

Settings settingsFor(const QString &caFile, const QUrl &cas, const QUrl &space = {})
{
    Settings settings;
    settings.proxy = QStringLiteral("none");
    settings.caFile = caFile;
    settings.identities = {{QStringLiteral("Folios"), cas.toString(), QStringLiteral("https://belvedere.invalid/cas"), {}, space.toString()}};
    return settings;
}

void say(const QByteArray &line)
{
    std::fprintf(stdout, "%s\n", line.constData());
    std::fflush(stdout);
}

// Chromium writes the cookies of a profile that is on disk after 512 changes, or 30 s: they come to that here, so
// that a kill finds them on the disk, if ever they go there.
void writeOutCookies(const Terminal &terminal)
{
    auto *store = terminal.view()->page()->profile()->cookieStore();
    int added = 0;
    QObject::connect(store, &QWebEngineCookieStore::cookieAdded, store, [&added] { ++added; });
    const int many = 600;
    for (int i = 0; i < many; ++i) { // of many sites: each may have 180
        QNetworkCookie cookie("filler" + QByteArray::number(i), "x");
        cookie.setExpirationDate(QDateTime::currentDateTimeUtc().addDays(1));
        store->setCookie(cookie, QUrl(QStringLiteral("https://site%1.invalid/").arg(i % 20)));
    }
    until([&] { return added >= many; });
    store->disconnect();
    until([] { return false; }, 1000);
}

// What this program does as a terminal of its own, which is killed: CAS, ca-file, and whether to sign in.
int beTerminal(const QStringList &arguments)
{
    Terminal terminal(settingsFor(arguments[2], QUrl(arguments[3])));
    terminal.choose(0);
    if (!terminal.waitForForm()) {
        say("in");
        return 1;
    }
    say("form");
    if (arguments.value(4) == QStringLiteral("sign-in")) {
        QObject::connect(terminal.view()->page()->profile()->cookieStore(), &QWebEngineCookieStore::cookieAdded, terminal.page(),
                         [](const QNetworkCookie &cookie) { say("cookie " + cookie.name() + ' ' + cookie.value()); });
        terminal.signInByKeyboard(Cas::user(), Cas::password());
        const bool in = terminal.waitFor(State::In);
        writeOutCookies(terminal);
        say(in ? "in" : "out");
    }
    return QApplication::exec();
}

} // namespace

class SigningInTest : public QObject
{
    Q_OBJECT
    servers::Apache m_space;
    Cas m_cas;
    std::unique_ptr<Terminal> m_terminal;

    int cookies() const // of the profile in the view
    {
        int count = 0;
        auto *store = m_terminal->view()->page()->profile()->cookieStore();
        const auto connection = connect(store, &QWebEngineCookieStore::cookieAdded, store, [&] { ++count; });
        store->loadAllCookies();
        until([] { return false; }, 300);
        disconnect(connection);
        return count;
    }

    int cookiesOfFreshProfile()
    {
        m_terminal->choose(0); // the view is lent; the server is away
        return m_terminal->waitFor(State::Failed) && m_terminal->browser().lend(m_terminal->page()) ? cookies() : -1;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_space.makeReady(), qPrintable(m_space.problem()));
        servers::CasServices services;
        services.space = m_space.space();
        QVERIFY2(m_cas.start(services, m_space.certificateFolder()), qPrintable(m_cas.problem()));
        QVERIFY2(m_space.startSpace(m_cas.address()), qPrintable(m_space.problem()));
    }
    void init()
    {
        m_terminal = std::make_unique<Terminal>(settingsFor(m_cas.certificate(), m_cas.address(), m_space.space()));
    }
    void cleanup() { m_terminal.reset(); }

    // By keyboard alone, on the real page: a wrong password is told by the page itself, the right one opens the
    // document space without a further question.
    void signsInByKeyboard()
    {
        m_terminal->choose(0);
        QVERIFY(m_terminal->waitForForm());
        m_terminal->signInByKeyboard(Cas::user(), QStringLiteral("wrong"));
        QVERIFY(until([&] { return m_terminal->ask(QStringLiteral("!!document.querySelector('.alert-danger')")).toBool(); }));
        QCOMPARE(m_terminal->signIn()->state(), State::AtLogin);
        QVERIFY(m_terminal->waitForForm());
        QVERIFY(m_terminal->ask(QStringLiteral("document.querySelector('[name=username]').value = ''; true")).toBool());
        m_terminal->signInByKeyboard(Cas::user(), Cas::password());
        QVERIFY(m_terminal->waitFor(State::In));
        QCOMPARE(m_terminal->signIn()->person()->id, Cas::user());
        QVERIFY(m_terminal->signIn()->space());
        auto *out = m_terminal->page()->findChild<QAbstractButton *>(QStringLiteral("sign-out"));
        QVERIFY(out && out->hasFocus() && out->height() >= 48);
    }

    // Within a visit nobody is asked twice; signed out, by the button, everybody is asked again.
    void signsOutByTheButton()
    {
        m_terminal->choose(0);
        QVERIFY(m_terminal->waitForForm());
        m_terminal->signInByKeyboard(Cas::user(), Cas::password());
        QVERIFY(m_terminal->waitFor(State::In));
        m_terminal->signIn()->end();
        m_terminal->signIn()->begin();
        QVERIFY2(m_terminal->waitFor(State::In), "CAS asks again within one visit");

        const auto logouts = m_cas.requests().count("GET /cas/logout 200");
        QSignalSpy gone(&m_terminal->browser(), &ui::SignInBrowser::signedOut);
        QTest::keyClick(m_terminal->page()->findChild<QAbstractButton *>(QStringLiteral("sign-out")), Qt::Key_Return);
        QVERIFY(m_terminal->waitFor(State::Out)); // no one waits for the server
        QVERIFY(until([&] { return !gone.isEmpty(); }));
        QVERIFY2(gone.first().first().toBool(), "the CAS server was not told");
        QCOMPARE(m_cas.requests().count("GET /cas/logout 200"), logouts + 1);
        m_terminal->choose(0);
        QVERIFY(m_terminal->waitForForm());
    }

    // The next visitor finds the login form, no name, no cookie and no way back, also while CAS is not yet told.
    void theNextVisitorIsSignedOut()
    {
        m_terminal->choose(0);
        QVERIFY(m_terminal->waitForForm());
        m_terminal->signInByKeyboard(Cas::user(), Cas::password());
        QVERIFY(m_terminal->waitFor(State::In));
        m_terminal->endVisit();
        m_terminal->beginVisit();
        m_terminal->choose(0);
        QVERIFY(m_terminal->waitForForm());
        QVERIFY(!m_terminal->view()->page()->history()->canGoBack());
        QCOMPARE(m_terminal->ask(QStringLiteral("document.querySelector('[name=username]').value")).toString(), QString());
        QVERIFY(cookies() <= 1); // that of the form itself
    }

    // With the server away the visit ends just the same.
    void theNextVisitorIsSignedOutWithoutTheServer()
    {
        m_terminal->choose(0);
        QVERIFY(m_terminal->waitForForm());
        m_terminal->signInByKeyboard(Cas::user(), Cas::password());
        QVERIFY(m_terminal->waitFor(State::In));
        m_cas.stop();
        QSignalSpy gone(&m_terminal->browser(), &ui::SignInBrowser::signedOut);
        m_terminal->endVisit();
        QVERIFY(until([&] { return !gone.isEmpty(); }));
        QVERIFY(!gone.first().first().toBool());
        m_terminal->beginVisit();
        QCOMPARE(cookiesOfFreshProfile(), 0);
        servers::CasServices services;
        services.space = m_space.space();
        QVERIFY2(m_cas.start(services, m_space.certificateFolder()), qPrintable(m_cas.problem()));
    }
    // After a kill, as after a power cut, nobody is signed in, and the disk holds neither password nor session.
    void aKilledTerminalSignsNobodyIn()
    {
        QTemporaryDir home;
        const auto start = [&](QProcess &process, const QString &what) {
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("HOME"), home.path());
            for (const char *each : {"CONFIG", "DATA", "CACHE", "STATE"})
                environment.insert(QStringLiteral("XDG_%1_HOME").arg(QLatin1String(each)), home.path() + u'/' + QLatin1String(each));
            environment.insert(QStringLiteral("TMPDIR"), home.path());
            process.setProcessEnvironment(environment);
            process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            process.start(QCoreApplication::applicationFilePath(),
                          {QStringLiteral("--terminal"), m_cas.certificate(), m_cas.address().toString(), what});
        };
        QByteArray said;
        const auto hears = [&](QProcess &process, const QByteArray &line) {
            return until([&] {
                said += process.readAllStandardOutput();
                return said.split('\n').contains(line) || process.state() == QProcess::NotRunning;
            }, 40'000) && said.split('\n').contains(line);
        };
        QProcess first;
        start(first, QStringLiteral("sign-in"));
        QVERIFY2(hears(first, "in"), said.constData());
        ::kill(static_cast<pid_t>(first.processId()), SIGKILL);
        first.waitForFinished();
        QList<QByteArray> secrets{Cas::password().toUtf8()};
        for (const QByteArray &line : said.split('\n'))
            if (line.startsWith("cookie sessionid "))
                secrets += line.mid(17);
        QVERIFY2(secrets.size() >= 2 && secrets.last().size() >= 16, said.constData());
        QCOMPARE(servers::filesWith(home.path(), secrets), QStringList());

        said.clear();
        QProcess second;
        start(second, QStringLiteral("look"));
        QVERIFY2(hears(second, "form"), said.constData());
        second.kill();
        second.waitForFinished();
    }

    // Each failure has its own sentence, the way to try again has the focus, and the classeur is not lost.
    void failuresSayWhatToDo_data()
    {
        QTest::addColumn<QByteArray>("locations");
        QTest::addColumn<bool>("trusted");
        QTest::addColumn<qint64>("clockAheadMs");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("down") << QByteArray() << true << qint64(0) << QStringLiteral("localhost cannot be reached");
        QTest::newRow("out of order") << QByteArray("location / { return 503; }") << true << qint64(0) << QStringLiteral("is out of order");
        QTest::newRow("no proof") << QByteArray("location / { return 200 'x'; }") << false << qint64(0) << QStringLiteral("cannot prove that it is the right site");
        QTest::newRow("captive portal") << QByteArray("location / { return 302 https://portail.invalid/; }") << false << qint64(0)
                                        << QStringLiteral("This network wants a sign-in of its own");
        QTest::newRow("off the list") << QByteArray("location / { return 302 https://portail.invalid/; }") << true << qint64(0)
                                      << QStringLiteral("leads to a site that it does not know");
        QTest::newRow("wrong clock") << QByteArray("location / { return 200 'x'; }") << false << qint64(-400) * 86'400'000 << QStringLiteral("The clock of this terminal is wrong");
    }
    void failuresSayWhatToDo()
    {
        QFETCH(QByteArray, locations);
        QFETCH(bool, trusted);
        QFETCH(qint64, clockAheadMs);
        QFETCH(QString, sentence);
        servers::Nginx other;
        QVERIFY2(other.start(locations), qPrintable(other.problem()));
        if (locations.isEmpty())
            other.stop();
        m_terminal = std::make_unique<Terminal>(settingsFor(trusted ? other.certificate() : m_cas.certificate(), other.address(QStringLiteral("cas"))), clockAheadMs);
        m_terminal->choose(0);
        QVERIFY(m_terminal->waitFor(State::Failed));
        QVERIFY2(m_terminal->words().contains(sentence), qPrintable(m_terminal->words()));
        auto *focus = qobject_cast<QAbstractButton *>(m_terminal->window()->focusWidget());
        QVERIFY(focus);
        QCOMPARE(focus->text(), QStringLiteral("Try again"));
    }

    // Who has signed in, and whose ticket the real server takes for too old, is told so and can do it again.
    void anExpiredTicketSaysSo()
    {
        Cas strict;
        servers::CasServices services;
        services.ticketSeconds = 0;
        QVERIFY2(strict.start(services), qPrintable(strict.problem()));
        m_terminal = std::make_unique<Terminal>(settingsFor(strict.certificate(), strict.address()));
        m_terminal->choose(0);
        QVERIFY(m_terminal->waitForForm());
        m_terminal->signInByKeyboard(Cas::user(), Cas::password());
        QVERIFY(m_terminal->waitFor(State::Failed));
        QVERIFY2(m_terminal->words().contains(QStringLiteral("its pass has expired")), qPrintable(m_terminal->words()));
        QVERIFY(!m_terminal->signIn()->person());
    }

    // What a page of the sign-in tries beyond signing in does not happen: windows, files, downloads, other sites,
    // alerts, the terminal's own address.
    void thePageCannotLeave()
    {
        m_terminal->choose(0);
        for (const char *script :
             {"open('https://localhost/'); 1", "location = 'file:///etc/passwd'; 1", "location = 'javascript:document.title=\"x\"'; 1",
              "location = 'mailto:a@b.c'; 1", "location = 'view-source:' + location; 1", "location = 'chrome://version'; 1",
              "alert('x'); 1", "confirm('x') ? 0 : 1", "prompt('x') ? 0 : 1", "print(); 1",
              "let f = document.createElement('input'); f.type = 'file'; document.body.append(f); f.click(); 1",
              "let a = document.createElement('a'); a.href = 'data:text/plain,x'; a.download = 'x.txt'; document.body.append(a); a.click(); 1",
              "let b = document.createElement('a'); b.href = 'https://pypi.invalid/'; b.target = '_blank'; document.body.append(b); b.click(); 1",
              "let c = document.createElement('a'); c.href = 'https://pypi.invalid/'; document.body.append(c); c.click(); 1",
              "let s = document.createElement('script'); s.src = 'https://cdn.invalid/x.js'; document.body.append(s); 1",
              "navigator.clipboard ? (navigator.clipboard.writeText('x'), 1) : 1",
              "document.documentElement.requestFullscreen && document.documentElement.requestFullscreen(); 1",
              "location = 'https://belvedere.invalid/cas'; 1"}) {
            m_terminal->signIn()->end();
            m_terminal->signIn()->begin(); // the page anew
            QVERIFY2(until([&] { return m_terminal->ask(QStringLiteral("document.title")).toString() != QStringLiteral("used"); }), script);
            QVERIFY2(m_terminal->waitForForm(), script);
            const QUrl before = m_terminal->browser().address();
            QVERIFY2(m_terminal->ask(QString::fromUtf8(script)).toInt() == 1, script);
            until([] { return false; }, 100);
            QVERIFY2(m_terminal->signIn()->state() == State::AtLogin || m_terminal->signIn()->state() == State::Failed, script);
            QVERIFY2(m_terminal->browser().address() == before, script);
            int shown = 0;
            for (const auto *widget : QApplication::topLevelWidgets())
                shown += widget->isVisible();
            QCOMPARE(shown, 1);
            m_terminal->ask(QStringLiteral("document.title = 'used'"));
        }
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QStringLiteral("--terminal"))
        return beTerminal(arguments);
    SigningInTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_signingin.moc"
