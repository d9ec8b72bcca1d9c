#include "hostilepack.h"

#include <content/ui/fichebrowser.h>
#include <content/ui/fichelook.h>
#include <content/ui/fichepolicy.h>
#include <content/ui/fichescheme.h>
#include <content/ui/ficheweb_p.h>

#include <QApplication>
#include <QBuffer>
#include <QEventLoop>
#include <QFile>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>
#include <QWebEngineCookieStore>
#include <QWebEngineHistory>
#include <QWebEnginePage>
#include <QWebEngineProfile>
#include <QWebEngineUrlRequestJob>
#include <QWebEngineUrlSchemeHandler>
#include <QWebEngineView>

#include <csignal>
#include <functional>

using namespace belvedere;
using namespace belvedere::content;
using namespace belvedere::content::ui;
using namespace belvedere::content::testing;

namespace {

constexpr int patience = 20'000;

// Runs the event loop until the condition holds. Unlike qWaitFor, it gives the web engine, which has a
// message pump of its own, a real loop.
bool until(const std::function<bool()> &condition, int limit = patience)
{
    QEventLoop loop;
    QTimer poll, end;
    QObject::connect(&poll, &QTimer::timeout, &loop, [&] {
        if (condition())
            loop.quit();
    });
    QObject::connect(&end, &QTimer::timeout, &loop, &QEventLoop::quit);
    end.setSingleShot(true);
    poll.start(1);
    end.start(limit);
    if (!condition())
        loop.exec();
    return condition();
}

QString textOf(QWebEnginePage *page)
{
    bool there = false;
    QString text;
    page->toPlainText([&](const QString &answer) {
        text = answer;
        there = true;
    });
    return until([&there] { return there; }) ? text : QStringLiteral("no answer");
}

// Fiches as they stand, without the page and the policy that the product puts around them.
class BareFiches : public QWebEngineUrlSchemeHandler
{
public:
    explicit BareFiches(QHash<QString, QString> htmlOfFiche) : m_html(std::move(htmlOfFiche)) {}
    void requestStarted(QWebEngineUrlRequestJob *job) override
    {
        auto *buffer = new QBuffer(job);
        buffer->setData(m_html.value(ficheId(job->requestUrl()).value_or(QString())).toUtf8());
        buffer->open(QIODevice::ReadOnly);
        job->reply("text/html;charset=utf-8", buffer);
    }

private:
    QHash<QString, QString> m_html;
};

} // namespace

class FicheBrowserTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    ForbiddenServer m_server;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<FicheBrowser> m_browser;
    QWebEngineView *m_view = nullptr;
    FicheLook m_look;

    void touch(int hand); // left, middle, Tab and Enter, Ctrl and Enter
    bool show(const QString &id)
    {
        QSignalSpy shown(m_browser.get(), &FicheBrowser::shown);
        m_browser->show(id, m_look);
        return until([&] { return !shown.isEmpty() && shown.last().first() == id; });
    }
    void takeTheView()
    {
        m_browser->lend(m_window.get());
        m_window->layout()->addWidget(m_view);
        m_view->show();
    }
    void endVisit() // and all that was read is left
    {
        QSignalSpy ready(m_browser.get(), &FicheBrowser::ready);
        m_browser->endVisit();
        QVERIFY(until([&] { return !ready.isEmpty(); }));
        QVERIFY(m_browser->isReady());
        takeTheView();
    }
    void onlyTheEmptyPageIsKnown()
    {
        for (const auto &item : m_view->page()->history()->items())
            QCOMPARE(item.url(), ficheUrl(blankFiche()));
        auto *cookies = m_view->page()->profile()->cookieStore();
        QSignalSpy found(cookies, &QWebEngineCookieStore::cookieAdded);
        cookies->loadAllCookies();
        cookies->setCookie(QNetworkCookie("marker", "1"), QUrl(m_server.address({})));
        QVERIFY(found.wait(patience));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().first().value<QNetworkCookie>().name(), QByteArray("marker"));
    }
    // What the renderer had in hand before is done: it has answered several questions since, and shown
    // another fiche.
    bool settle()
    {
        for (int i = 0; i < 10; ++i)
            textOf(m_view->page());
        return show(QStringLiteral("SAFE"));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QHash<QString, QString> html = hostileLoads(m_server);
        html.insert(hostileLinks(m_server));
        html.insert(QStringLiteral("METIER"), wholePage(QStringLiteral("<a @@ href='fiche://pack/OTHER'>after</a>")));
        html.insert(QStringLiteral("METIER-BLANK"),
                    wholePage(QStringLiteral("<a @@ target='_blank' href='fiche://pack/OTHER'>after</a>")));
        const QString pack = m_folder.filePath(QStringLiteral("hostile.pack"));
        const Status written = writeHostilePack(pack, html);
        QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().text()));
        m_library = std::make_unique<Library>();
        auto opening = m_library->open(pack);
        QVERIFY(until([&] { return opening.isFinished(); }));
        QVERIFY2(opening.result().has_value(), opening.result() ? "" : qPrintable(opening.result().error().text()));
        m_look.style.background = QStringLiteral("#ffffff");
        m_look.style.basePixels = 18;
        m_look.headings.associes = QStringLiteral("Métiers proches");
        m_window = std::make_unique<QWidget>();
        m_window->resize(800, 600);
        m_window->show();
        m_browser = std::make_unique<FicheBrowser>(*m_library);
        QSignalSpy ready(m_browser.get(), &FicheBrowser::ready);
        m_browser->warmUp(m_window.get());
        QVERIFY(ready.wait(patience));
        m_view = m_browser->lend(m_window.get());
        (new QVBoxLayout(m_window.get()))->addWidget(m_view);
        m_view->show();
    }
    void cleanupTestCase()
    {
        m_browser.reset();
        m_window.reset();
        m_library.reset();
    }

    // What is used below does reach the network in a web view that is not closed.
    void thePiecesAreHostile();
    void nothingGetsOut_data();
    // A fiche that holds a script, an image, a frame, a refresh, a style or a form of the web: nothing is
    // asked of the network, nothing runs, and what it says besides is shown.
    void nothingGetsOut();
    // The same without the content security policy of a fiche: every request is stopped and told.
    void nothingGetsOutWithoutAPolicy();
    void linksLeadNowhere_data();
    // A link or a form that leads out, touched or activated by keyboard, in a new window or not, does
    // nothing: the fiche stays.
    void linksLeadNowhere();
    // A link to another métier is handed over, by touch and by keyboard; the view stays where it is.
    void aLinkToAMetierIsHandedOver();

    // A fiche that is not in the pack shows our page that says so, and is told.
    void anUnknownFicheIsTold()
    {
        m_look.notFoundTitle = QStringLiteral("Pas ici");
        QSignalSpy failed(m_browser.get(), &FicheBrowser::failed);
        QVERIFY(show(QStringLiteral("NOWHERE")));
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().toString(), QStringLiteral("NOWHERE"));
        QVERIFY(textOf(m_view->page()).contains(QStringLiteral("Pas ici")));
    }

    // The end of a visit leaves what was read with its history and its cookies; none is ever on the disk.
    void theNextVisitSeesNothing()
    {
        QVERIFY(show(QStringLiteral("OTHER")) && show(QStringLiteral("SAFE")));
        QWebEngineProfile *profile = m_view->page()->profile();
        QVERIFY(profile->isOffTheRecord());
        QVERIFY(profile->persistentStoragePath().isEmpty() || !QFile::exists(profile->persistentStoragePath()));
        QVERIFY(m_view->page()->history()->count() > 1);
        QSignalSpy added(profile->cookieStore(), &QWebEngineCookieStore::cookieAdded);
        profile->cookieStore()->setCookie(QNetworkCookie("who", "somebody"), QUrl(m_server.address({})));
        QVERIFY(added.wait(patience));

        endVisit();
        QCOMPARE(m_view->page()->profile(), profile);
        onlyTheEmptyPageIsKnown();
    }

    // Who reads before what was read is left waits for it; after a renderer that died there is a profile that nobody had.
    void whoComesTooSoonSeesNothingEither()
    {
        QVERIFY(show(QStringLiteral("OTHER")));
        m_browser->endVisit();
        QVERIFY(!m_browser->isReady());
        takeTheView();
        QVERIFY(show(QStringLiteral("SAFE")));
        for (const auto &item : m_view->page()->history()->items())
            QVERIFY(item.url() != ficheUrl(QStringLiteral("OTHER")));

        QPointer<QWebEngineProfile> before = m_view->page()->profile();
        QSignalSpy died(m_browser.get(), &FicheBrowser::crashed);
        QCOMPARE(::kill(static_cast<pid_t>(m_view->page()->renderProcessPid()), SIGKILL), 0);
        QVERIFY(died.wait(patience));
        endVisit();
        QVERIFY(before.isNull());
        onlyTheEmptyPageIsKnown();
    }

    // A page costs what Qt WebEngine never gives back: it serves many visits, and those that read nothing are not counted.
    void aProfileServesManyVisits()
    {
        m_browser->setVisitsAProfile(5);
        QVERIFY(show(QStringLiteral("OTHER")));
        QSignalSpy died(m_browser.get(), &FicheBrowser::crashed);
        QCOMPARE(::kill(static_cast<pid_t>(m_view->page()->renderProcessPid()), SIGKILL), 0);
        QVERIFY(died.wait(patience));
        endVisit(); // a new one
        QPointer<QWebEngineProfile> profile = m_view->page()->profile();
        int visits = 0;
        while (profile && visits < 8) {
            QVERIFY(show(QStringLiteral("SAFE")));
            endVisit();
            m_browser->endVisit(); // of one that read nothing
            ++visits;
        }
        QCOMPARE(visits, 5);
        m_browser->setVisitsAProfile(500);
    }

    // Before the page says anything, a fiche that does not come is asked for once more.
    void aLostFicheIsAskedForSilently()
    {
        QVERIFY(show(QStringLiteral("SAFE")));
        QSignalSpy late(m_browser.get(), &FicheBrowser::crashed);
        m_browser->show(QStringLiteral("OTHER"), m_look);
        m_view->page()->triggerAction(QWebEnginePage::Stop); // as the engine may: lost, without a word that is ours
        QSignalSpy shown(m_browser.get(), &FicheBrowser::shown);
        QVERIFY(shown.wait(patience));
        QCOMPARE(shown.first().first().toString(), QStringLiteral("OTHER"));
        QVERIFY(late.isEmpty());
    }

    // A fiche that does not come is asked for again, and shown when it comes.
    void aLateFicheIsAskedForAgain()
    {
        QVERIFY(show(QStringLiteral("SAFE")));
        const auto renderer = static_cast<pid_t>(m_view->page()->renderProcessPid());
        QVERIFY(renderer > 1);
        QSignalSpy late(m_browser.get(), &FicheBrowser::crashed);
        QSignalSpy shown(m_browser.get(), &FicheBrowser::shown);
        m_browser->setPatience(300);
        QCOMPARE(::kill(renderer, SIGSTOP), 0);
        m_browser->show(QStringLiteral("SAFE"), m_look);
        const bool told = late.wait(patience);
        m_browser->setPatience(patience);
        QCOMPARE(::kill(renderer, SIGCONT), 0);
        QVERIFY(told);
        QCOMPARE(late.first().at(0).toString(), QStringLiteral("SAFE"));
        QVERIFY(late.first().at(1).toBool());
        QVERIFY(until([&] { return !shown.isEmpty() && shown.last().first() == QStringLiteral("SAFE"); }));
        m_browser->setPatience(1000); // it was asked for twice, and the engine may lose what is asked between the two
        const bool settled = settle();
        m_browser->setPatience(patience);
        QVERIFY(settled);
    }

    void aDeadRendererIsReplaced_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("segmentation fault") << SIGSEGV;
        QTest::newRow("killed") << SIGKILL;
    }
    // A renderer that dies is replaced and the fiche loaded again, twice; then it waits to be asked.
    void aDeadRendererIsReplaced()
    {
        QFETCH(int, signal);
        QVERIFY(show(QStringLiteral("OTHER")));
        QVERIFY(show(QStringLiteral("SAFE")));
        for (int death = 1; death <= 3; ++death) {
            const qint64 renderer = m_view->page()->renderProcessPid();
            QVERIFY(renderer > 1 && renderer != QCoreApplication::applicationPid());
            QSignalSpy crashed(m_browser.get(), &FicheBrowser::crashed);
            QSignalSpy shown(m_browser.get(), &FicheBrowser::shown);
            QCOMPARE(::kill(static_cast<pid_t>(renderer), signal), 0);
            QVERIFY(crashed.wait(patience));
            QCOMPARE(crashed.first().at(0).toString(), QStringLiteral("SAFE"));
            QCOMPARE(crashed.first().at(1).toBool(), death <= 2);
            if (death == 3)
                break;
            QVERIFY(!shown.isEmpty() || shown.wait(patience));
            QCOMPARE(shown.first().first().toString(), QStringLiteral("SAFE"));
            QVERIFY(m_view->page()->renderProcessPid() != renderer);
        }
        QVERIFY(show(QStringLiteral("SAFE")));
        QVERIFY(textOf(m_view->page()).contains(QStringLiteral("Une phrase.")));
    }
};

void FicheBrowserTest::thePiecesAreHostile()
{
    ForbiddenServer server; // of its own: the engine may knock again later
    QWebEngineProfile profile;
    QWebEngineView view(&profile, nullptr);
    view.resize(800, 600);
    view.show();
    QStringList harmless;
    const auto reaches = [&](const QString &html, const std::function<void()> &act) {
        const int before = server.connections();
        QSignalSpy loaded(view.page(), &QWebEnginePage::loadFinished);
        view.setHtml(html, QUrl(server.address(QStringLiteral("page"))));
        until([&] { return !loaded.isEmpty(); });
        act();
        return until([&] { return server.connections() > before; }, 5'000);
    };
    const auto pieces = hostileLoads(server);
    for (auto it = pieces.begin(); it != pieces.end(); ++it) {
        if (!reaches(it.value(), [] {}))
            harmless.append(it.key());
    }
    for (const auto &id : {QStringLiteral("A"), QStringLiteral("FORM")}) {
        if (!reaches(hostileLinks(server).value(id), [&] { QTest::mouseClick(view.focusProxy(), Qt::LeftButton, {}, {400, 300}); }))
            harmless.append(id);
    }
    QVERIFY2(harmless.isEmpty(), qPrintable(harmless.join(u' ')));
}

void FicheBrowserTest::nothingGetsOut_data()
{
    QTest::addColumn<QString>("id");
    for (const QString &id : hostileLoads(m_server).keys())
        QTest::newRow(qPrintable(id)) << id;
}

void FicheBrowserTest::nothingGetsOut()
{
    QFETCH(QString, id);
    const int before = m_server.connections();
    QVERIFY(show(id));
    const QString text = textOf(m_view->page());
    QVERIFY2(text.contains(QStringLiteral("after")), qPrintable(text));
    QVERIFY2(!text.contains(QStringLiteral("owned")), qPrintable(text));
    QCOMPARE(m_view->page()->title(), QStringLiteral("Métier ") + id);
    QVERIFY(settle());
    QCOMPARE(m_server.connections(), before);
}

void FicheBrowserTest::nothingGetsOutWithoutAPolicy()
{
    BareFiches fiches(hostileLoads(m_server));
    FicheInterceptor interceptor;
    QSignalSpy blocked(&interceptor, &FicheInterceptor::blocked);
    const int before = m_server.connections();
    std::unique_ptr<QWebEngineProfile> profile(makeFicheProfile(&fiches, &interceptor, nullptr));
    {
        FicheWebPage page(profile.get(), nullptr);
        for (const QString &id : hostileLoads(m_server).keys()) {
            QSignalSpy loaded(&page, &QWebEnginePage::loadFinished);
            page.ask(ficheUrl(id));
            QVERIFY(until([&] { return !loaded.isEmpty(); }));
            const QString text = textOf(&page);
            QVERIFY2(text.contains(QStringLiteral("after")), qPrintable(id + text));
            QVERIFY2(page.title() != QStringLiteral("owned") && !text.contains(QStringLiteral("owned")), qPrintable(id));
        }
        for (int i = 0; i < 10; ++i)
            textOf(&page);
    }
    QCOMPARE(m_server.connections(), before);
    QVERIFY2(blocked.size() >= 8, qPrintable(QString::number(blocked.size())));
    for (const auto &each : blocked)
        QVERIFY(each.first().toUrl().toString().startsWith(m_server.address({})));
}

void FicheBrowserTest::linksLeadNowhere_data()
{
    QTest::addColumn<QString>("id");
    for (const QString &id : hostileLinks(m_server).keys())
        QTest::newRow(qPrintable(id)) << id;
}

void FicheBrowserTest::touch(int hand)
{
    QWidget *surface = m_view->focusProxy();
    switch (hand) {
    case 0: QTest::mouseClick(surface, Qt::LeftButton, {}, {400, 300}); break;
    case 1: QTest::mouseClick(surface, Qt::MiddleButton, {}, {400, 300}); break;
    case 2:
        QTest::keyClick(surface, Qt::Key_Tab);
        QTest::keyClick(surface, Qt::Key_Return);
        break;
    default: QTest::keyClick(surface, Qt::Key_Return, Qt::ControlModifier); break;
    }
    for (int i = 0; i < 3; ++i) // what the touch begins is done when the renderer has answered since
        textOf(m_view->page());
}

void FicheBrowserTest::linksLeadNowhere()
{
    QFETCH(QString, id);
    const int before = m_server.connections();
    const auto windows = QApplication::topLevelWidgets().size();
    QSignalSpy opened(m_browser.get(), &FicheBrowser::openMetier);
    QVERIFY(show(id));
    for (int hand = 0; hand < 4; ++hand) {
        touch(hand);
        const QString text = textOf(m_view->page());
        QVERIFY2(text.contains(QStringLiteral("after")), qPrintable(text));
        QCOMPARE(m_view->page()->url(), ficheUrl(id));
        QCOMPARE(m_view->page()->title(), QStringLiteral("Métier ") + id);
        QCOMPARE(QApplication::topLevelWidgets().size(), windows);
    }
    QVERIFY(settle());
    QCOMPARE(m_server.connections(), before);
    QCOMPARE(opened.size(), 0);
}

void FicheBrowserTest::aLinkToAMetierIsHandedOver()
{
    for (const QString &id : {QStringLiteral("METIER"), QStringLiteral("METIER-BLANK")}) {
        for (const int hand : {0, 2}) {
            QSignalSpy opened(m_browser.get(), &FicheBrowser::openMetier);
            QVERIFY(show(id));
            touch(hand);
            const bool inPlace = id == QStringLiteral("METIER");
            QVERIFY(!inPlace || until([&] { return !opened.isEmpty(); }));
            QCOMPARE(opened.size(), inPlace ? 1 : 0); // a window of its own leads nowhere
            QVERIFY(!inPlace || opened.first().first().toString() == QStringLiteral("OTHER"));
            QCOMPARE(m_view->page()->url(), ficheUrl(id));
        }
    }
    // The link that a fiche makes itself.
    QSignalSpy opened(m_browser.get(), &FicheBrowser::openMetier);
    QVERIFY(show(QStringLiteral("SAFE")));
    QVERIFY(textOf(m_view->page()).contains(QStringLiteral("Une phrase.")));
    touch(2);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toString(), QStringLiteral("OTHER"));
}

int main(int argc, char **argv)
{
    registerFicheScheme();
    QApplication application(argc, argv);
    FicheBrowserTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_fichebrowser.moc"
