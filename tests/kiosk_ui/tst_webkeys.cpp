// The keys on the screen in a page of the web, as on the page of a sign-in: touched, with the real input method.
#include <kiosk/ui/onscreenkeyboard.h>
#include <web/closed.h>

#include <QApplication>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QQuickItem>
#include <QQuickWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>
#include <QWebEngineProfile>
#include <QWebEngineSettings>

using namespace belvedere;
using kiosk::ui::OnScreenKeyboard;

class WebKeysTest : public QObject
{
    Q_OBJECT
    static constexpr int patience = 20'000;
    QWidget m_window;
    QWebEngineProfile *m_profile = web::makeClosedProfile(this);
    web::ClosedView *m_view = new web::ClosedView(&m_window);
    web::ClosedPage *m_page = new web::ClosedPage(m_profile, m_profile);
    OnScreenKeyboard *m_keys = new OnScreenKeyboard(&m_window);

    QQuickItem *key(const QString &text) const
    {
        for (QQuickItem *each : m_keys->findChild<QQuickWidget *>()->rootObject()->findChildren<QQuickItem *>()) {
            if (each->isVisible() && each->width() > 30 && each->property("displayText").toString().compare(text, Qt::CaseInsensitive) == 0)
                return each;
        }
        return nullptr;
    }
    void touchKey(const QString &text)
    {
        QVERIFY(QTest::qWaitFor([&] { return key(text) != nullptr; }, patience));
        const QQuickItem *found = key(text);
        QTest::mouseClick(m_keys->findChild<QQuickWidget *>(), Qt::LeftButton, {}, found->mapToScene(QPointF(found->width() / 2, found->height() / 2)).toPoint());
    }
    QString said(const QString &script)
    {
        QString value;
        bool there = false;
        m_page->runJavaScript(script, [&](const QVariant &answer) {
            value = answer.toString();
            there = true;
        });
        return QTest::qWaitFor([&] { return there; }, patience) ? value : QStringLiteral("no answer");
    }
    void touchPage(const QPoint &at)
    {
        QTest::mouseClick(m_view->focusProxy(), Qt::LeftButton, {}, at);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_page->settings()->setAttribute(QWebEngineSettings::JavascriptEnabled, true);
        m_view->setPage(m_page);
        auto *column = new QVBoxLayout(&m_window);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(m_view);
        column->addWidget(m_keys);
        m_keys->setLanguage(Language::French, Qt::white);
        m_window.resize(1280, 1024);
        m_window.show();
        m_window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_window));
        m_page->setHtml(QStringLiteral("<body style='margin:0'><form><input name=u style='position:absolute;left:10px;top:10px;width:400px;height:60px'>"
                                       "<input name=p type=password style='position:absolute;left:10px;top:100px;width:400px;height:60px'>"
                                       "<p style='position:absolute;top:300px'>words</p></form>"));
        QVERIFY(QTest::qWaitFor([&] { return said(QStringLiteral("document.forms.length")) == QStringLiteral("1"); }, patience));
    }

    // A finger in a field of a page brings the keys, which write into it; in that of a password too. One elsewhere in
    // the page takes them away.
    void aFieldOfAPageIsWrittenIn()
    {
        QVERIFY(!m_keys->isShown());
        touchPage({100, 40});
        QVERIFY(QTest::qWaitFor([&] { return m_keys->isShown(); }, patience));
        for (const QString &letter : {QStringLiteral("a"), QStringLiteral("z")})
            touchKey(letter);
        QVERIFY2(QTest::qWaitFor([&] { return said(QStringLiteral("document.forms[0].u.value")).toLower() == QStringLiteral("az"); }, patience),
                 qPrintable(said(QStringLiteral("document.forms[0].u.value"))));
        touchPage({100, 130});
        QVERIFY(QTest::qWaitFor([&] { return said(QStringLiteral("document.activeElement.name")) == QStringLiteral("p"); }, patience));
        QVERIFY(QTest::qWaitFor([&] { return m_keys->isShown(); }, patience));
        touchKey(QStringLiteral("q"));
        QVERIFY(QTest::qWaitFor([&] { return said(QStringLiteral("document.forms[0].p.value")).toLower() == QStringLiteral("q"); }, patience));
        touchPage({600, 500});
        QVERIFY(QTest::qWaitFor([&] { return !m_keys->isShown(); }, patience));
    }

    // A file or an address that is dragged onto a page is refused, and opens nothing.
    void whatIsDroppedOpensNothing()
    {
        const QUrl before = m_page->url();
        QMimeData dragged;
        dragged.setUrls({QUrl(QStringLiteral("file:///etc/passwd"))});
        dragged.setText(QStringLiteral("https://elsewhere.invalid/"));
        for (QWidget *each : m_view->findChildren<QWidget *>() << m_view) {
            QDragEnterEvent enters(QPoint(100, 100), Qt::CopyAction | Qt::LinkAction, &dragged, Qt::LeftButton, {});
            QCoreApplication::sendEvent(each, &enters);
            QVERIFY2(!each->acceptDrops() || !enters.isAccepted(), each->metaObject()->className());
            QDropEvent drops(QPointF(100, 100), Qt::CopyAction | Qt::LinkAction, &dragged, Qt::LeftButton, {});
            QCoreApplication::sendEvent(each, &drops);
        }
        QCOMPARE(said(QStringLiteral("document.forms.length")), QStringLiteral("1"));
        QCOMPARE(m_page->url(), before);
    }
};

int main(int argc, char **argv)
{
    QTemporaryDir home;
    for (const char *each : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qputenv(each, home.path().toUtf8());
    OnScreenKeyboard::choose(OnScreenKeys::Always);
    QApplication application(argc, argv);
    WebKeysTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_webkeys.moc"
