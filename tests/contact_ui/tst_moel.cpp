// The locked view of monorientationenligne, with the real web engine and a real server.
#include <contact/ui/moelbrowser.h>
#include <contact/ui/moelpage.h>
#include <look/labels.h>
#include <look/qrpicture.h>

#include "servers/nginx.h"
#include "support/touchedkeys.h"

#include <QApplication>
#include <QDir>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>
#include <QVBoxLayout>
#include <QWebEngineHistory>
#include <QWebEnginePage>
#include <QWebEngineView>

using namespace belvedere;
using contact::ui::MoelBrowser;
using contact::ui::MoelPage;

class MoelTest : public QObject
{
    Q_OBJECT
    static constexpr int patience = 30'000;
    servers::Nginx m_site, m_other;
    look::Theme m_theme;
    std::unique_ptr<MoelBrowser> m_browser;
    std::unique_ptr<MoelPage> m_page;

    void open(const QUrl &home)
    {
        m_page.reset();
        Settings settings;
        settings.proxy = QStringLiteral("none");
        settings.caFile = m_site.certificate();
        settings.moel = home.toString();
        m_browser = std::make_unique<MoelBrowser>(settings);
        enter();
    }
    void enter()
    {
        m_page = std::make_unique<MoelPage>(m_theme, *m_browser, Language::English);
        m_page->resize(1280, 940);
        static_cast<QWidget &>(*m_page).show();
    }
    QWebEngineView *view() const { return m_page->findChild<QWebEngineView *>(); }
    QVariant ask(const QString &script)
    {
        QVariant answer;
        bool answered = false;
        view()->page()->runJavaScript(script, [&](const QVariant &value) {
            answer = value;
            answered = true;
        });
        (void)QTest::qWaitFor([&] { return answered; }, patience);
        return answer;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_site.start("location /set { add_header Set-Cookie \"who=somebody; Secure\"; default_type text/html; return 200 'set'; }\n"
                              "location /second { default_type text/html; return 200 '<p>second</p>'; }\n"), qPrintable(m_site.problem()));
        QVERIFY2(m_other.start(), qPrintable(m_other.problem()));
        QDir().mkpath(m_site.root());
        QFile page(m_site.root() + QStringLiteral("/ara.html"));
        QVERIFY(page.open(QIODevice::WriteOnly));
        QFile talk(m_site.root() + QStringLiteral("/talk.html"));
        QVERIFY(talk.open(QIODevice::WriteOnly));
        talk.write("<!DOCTYPE html><title>talk</title><body style='margin:0;font:20px sans-serif'><p style='height:70vh'>Bonjour, posez votre question.</p>"
                   "<textarea id=words style='width:90%;height:90px'></textarea>");
        page.write("<!DOCTYPE html><title>moel</title><p id=p>Bonjour</p><a id=in href=/second target=_blank>in</a><a id=out href='"
                   + m_other.address(QStringLiteral("out.html")).toEncoded() + "'>out</a><img src='" + m_other.address(QStringLiteral("spy.png")).toEncoded() + "'>");
    }
    void cleanup()
    {
        m_page.reset();
        m_browser.reset();
    }

    // The region's own address opens; links within the site open in place; nothing is asked of any other site.
    void onlyItsOwnSitesAreLoaded()
    {
        open(m_site.address(QStringLiteral("ara.html")));
        QSignalSpy shown(m_browser.get(), &MoelBrowser::shown), refused(m_browser.get(), &MoelBrowser::linkRefused);
        QTRY_VERIFY_WITH_TIMEOUT(!shown.isEmpty(), patience);
        QVERIFY(m_page->isSiteShown());
        QCOMPARE(ask(QStringLiteral("document.title")).toString(), QStringLiteral("moel"));
        ask(QStringLiteral("document.getElementById('out').click(); 1"));
        QTRY_VERIFY_WITH_TIMEOUT(!refused.isEmpty(), patience);
        QCOMPARE(view()->page()->url(), m_site.address(QStringLiteral("ara.html")));
        ask(QStringLiteral("location.href = 'file:///etc/passwd'; 1"));
        ask(QStringLiteral("location.href = '%1'; 1").arg(m_other.address({}).toString()));
        QCOMPARE(ask(QStringLiteral("document.title")).toString(), QStringLiteral("moel"));
        view()->setFocus(); // a link to a new window
        ask(QStringLiteral("document.getElementById('in').focus(); 1"));
        QTest::keyClick(view()->focusProxy(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(view()->page()->url().path(), QStringLiteral("/second"), patience);
        m_browser->goBack();
        QTRY_COMPARE_WITH_TIMEOUT(view()->page()->url().path(), QStringLiteral("/ara.html"), patience);
        QVERIFY(m_other.requests().isEmpty());
    }

    // By touch alone: a finger in the field where one writes to an adviser brings the keys of the screen; they write into
    // it, accents too, and the field stays in sight above them, though it stood where they are.
    void isWrittenInByTheKeysOfTheScreen()
    {
        open(m_site.address(QStringLiteral("talk.html")));
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(m_page.get(), 1);
        kiosk::ui::OnScreenKeyboard keys(&window);
        column->addWidget(&keys);
        keys.setLanguage(Language::French, Qt::white);
        window.resize(1280, 1024);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_VERIFY_WITH_TIMEOUT(m_page->isSiteShown() && ask(QStringLiteral("document.title")).toString() == QStringLiteral("talk"), patience);
        const auto middle = [this] { return ask(QStringLiteral("(b => b.y + b.height / 2)(document.getElementById('words').getBoundingClientRect())")).toInt(); };
        QTest::mouseClick(view()->focusProxy(), Qt::LeftButton, {}, QPoint(200, middle()));
        QTRY_VERIFY_WITH_TIMEOUT(keys.isShown(), patience);
        QVERIFY(touchedkeys::write(keys, QStringLiteral("bacpro")));
        touchedkeys::shoot(window, QStringLiteral("moel"));
        QTRY_COMPARE_WITH_TIMEOUT(ask(QStringLiteral("document.getElementById('words').value")).toString().toLower(), QStringLiteral("bacpro"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(middle() > 0 && middle() < view()->height(), patience);
        m_page->setParent(nullptr);
    }

    // Left and come back to in one visit, the talk is there still; after the visit nothing of it is.
    void itLastsForTheVisitAndNoLonger()
    {
        open(m_site.address(QStringLiteral("set")));
        QSignalSpy shown(m_browser.get(), &MoelBrowser::shown);
        QTRY_VERIFY_WITH_TIMEOUT(!shown.isEmpty(), patience);
        ask(QStringLiteral("window.talk = 'going on'; localStorage.setItem('x', 'y'); 1"));
        enter();
        QCOMPARE(ask(QStringLiteral("window.talk")).toString(), QStringLiteral("going on"));
        QCOMPARE(ask(QStringLiteral("document.cookie")).toString(), QStringLiteral("who=somebody"));
        m_page.reset();
        m_browser->endVisit();
        Settings settings;
        settings.proxy = QStringLiteral("none");
        settings.caFile = m_site.certificate();
        settings.moel = m_site.address(QStringLiteral("ara.html")).toString();
        m_browser = std::make_unique<MoelBrowser>(settings);
        QSignalSpy again(m_browser.get(), &MoelBrowser::shown);
        enter();
        QTRY_VERIFY_WITH_TIMEOUT(!again.isEmpty(), patience);
        QCOMPARE(ask(QStringLiteral("document.cookie + localStorage.getItem('x') + window.talk")).toString(), QStringLiteral("nullundefined"));
    }

    // Without network: a sentence of its own, and the address as a code for one's own phone.
    void withoutNetworkTheAddressIsGiven()
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const quint16 port = closed.serverPort();
        closed.close();
        open(QUrl(QStringLiteral("https://localhost:%1/ara").arg(port)));
        QTRY_VERIFY_WITH_TIMEOUT(!m_page->isSiteShown(), patience);
        QVERIFY(m_page->findChild<look::QrPicture *>());
        bool said = false;
        for (auto *label : m_page->findChildren<look::Label *>())
            said = said || (label->isVisible() && label->text().contains(QStringLiteral("no network")));
        QVERIFY(said);
    }
};

int main(int argc, char **argv)
{
    kiosk::ui::OnScreenKeyboard::choose(OnScreenKeys::Always);
    QApplication application(argc, argv);
    MoelTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_moel.moc"
