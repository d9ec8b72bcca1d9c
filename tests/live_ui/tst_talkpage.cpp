// The page of a talk, with a simulated adviser on a real Prosody.
#include "../live/adviser.h"

#include <live/ui/talkpage.h>

#include <look/button.h>
#include <look/notice.h>
#include <look/scrollpage.h>
#include <look/textfield.h>

#include <servers/badline.h>
#include <servers/prosody.h>

#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace belvedere;
using namespace belvedere::live;
using live::ui::Bubble;
using live::ui::TalkPage;

class TalkPageTest : public QObject
{
    Q_OBJECT
    servers::Prosody m_prosody;
    SystemClock m_clock;
    look::Theme m_theme;
    QString m_desk;
    int m_desks = 0;

    static net::HttpPolicy quick()
    {
        net::HttpPolicy policy;
        policy.proxy.kind = net::ProxyChoice::Kind::None;
        policy.firstPauseMs = 10;
        policy.longestPauseMs = 40;
        policy.loopbackHttp = true;
        return policy;
    }
    std::unique_ptr<Talk> talk(quint16 through = 0)
    {
        const Desk desk{m_prosody.address(through), QStringLiteral("visiteurs.localhost"), m_desk, {}};
        return std::move(*Talk::create(quick(), m_clock, desk, newVisitorSecret(), QStringLiteral("Lycée"), QStringLiteral("%1")));
    }
    std::unique_ptr<simulated::Adviser> opened()
    {
        auto adviser = std::make_unique<simulated::Adviser>(
            quick(), net::XmppAccount{m_prosody.address(), QStringLiteral("conseil.localhost"), QStringLiteral("claire"), QStringLiteral("s3cret")}, m_desk, QStringLiteral("Claire"), true);
        return QTest::qWaitFor([&] { return adviser->desk().isJoined(); }) ? std::move(adviser) : nullptr;
    }
    static QString said(QWidget &page)
    {
        auto *notice = page.findChild<look::Notice *>();
        return notice ? notice->findChild<QLabel *>()->text() : QString();
    }
    static QAbstractButton *button(QWidget &page, const QString &words)
    {
        for (auto *each : page.findChildren<QAbstractButton *>()) {
            if (each->text() == words && each->isVisible())
                return each;
        }
        return nullptr;
    }
    static void show(QWidget &page)
    {
        page.resize(1280, 900);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_prosody.addAdviser(QStringLiteral("claire"), QStringLiteral("s3cret"));
        QVERIFY2(m_prosody.start(), qPrintable(m_prosody.problem()));
    }
    void init() { m_desk = QStringLiteral("accueil%1@salons.localhost").arg(++m_desks); }

    // From the call to the end, by keyboard: each state is said, what is written goes, what comes is there as words
    // alone, with the fiches that it names.
    void talksFromCallToEnd()
    {
        auto claire = opened();
        auto mine = talk();
        TalkPage page(m_theme, *mine, Language::English,
                      {[](const QString &text) { return text.contains(QStringLiteral("MET.7")) ? QVector<live::ui::FoundLink>{{QStringLiteral("Baker"), QStringLiteral("MET.7")}} : QVector<live::ui::FoundLink>(); },
                       [] { return QVector<live::ui::Sendable>{{QStringLiteral("My CV"), QStringLiteral("d1")}}; }, true});
        show(page);
        QCOMPARE(said(page), QStringLiteral("The advisers are being called…"));
        mine->begin();
        QTRY_COMPARE(said(page), QStringLiteral("You are talking with Claire."));
        auto *field = page.findChild<look::TextField *>();
        QTRY_VERIFY(field->hasFocus()); // it came while the page was there
        QTest::keyClicks(field, QStringLiteral("Hello"));
        QSignalSpy writing(claire->rooms.front().get(), &rooms::Room::writing);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(field->text(), QString());
        QTRY_COMPARE(claire->heard.size(), 1);
        claire->rooms.front()->say(QStringLiteral("<b>Look</b> at MET.7"));
        claire->rooms.front()->say({}, QUrl(QStringLiteral("https://localhost/f/plan.pdf")));
        QTRY_COMPARE(page.findChildren<Bubble *>().size(), 3);
        QTRY_VERIFY(page.findChildren<Bubble *>().at(0)->accessibleName().contains(QStringLiteral("Received")));
        bool asWords = false;
        for (auto *label : page.findChildren<QLabel *>())
            asWords |= label->text() == QStringLiteral("<b>Look</b> at MET.7") && label->textFormat() == Qt::PlainText;
        QVERIFY(asWords);
        QSignalSpy link(&page, &TalkPage::linkRequested), file(&page, &TalkPage::fileWanted), sends(&page, &TalkPage::sendRequested);
        button(page, QStringLiteral("See: Baker"))->click();
        QCOMPARE(link.first().first().toString(), QStringLiteral("MET.7"));
        button(page, QStringLiteral("Put it into my classeur"))->click();
        QCOMPARE(file.first().first().toUrl().fileName(), QStringLiteral("plan.pdf"));
        QVERIFY(!button(page, QStringLiteral("Put it into my classeur")));
        button(page, QStringLiteral("Send of my classeur"))->click();
        QTRY_VERIFY(button(page, QStringLiteral("My CV")));
        button(page, QStringLiteral("My CV"))->click();
        QCOMPARE(sends.first().first().toString(), QStringLiteral("d1"));
        for (auto *each : page.findChildren<QAbstractButton *>()) {
            if (each->isVisible())
                QVERIFY2(each->height() >= 48 && !(each->accessibleName().isEmpty() && each->text().isEmpty()), qPrintable(each->text()));
        }
        field->setFocus();
        mine->end();
        QTRY_VERIFY(said(page).startsWith(QStringLiteral("The talk is over.")));
        QTRY_VERIFY(qobject_cast<QAbstractButton *>(page.focusWidget()) && page.focusWidget()->parentWidget() == page.findChild<look::Notice *>());
        QVERIFY(!field->isVisible());
        QVERIFY(button(page, QStringLiteral("My classeur")));
    }

    // With text of any size the last that was said is seen whole, on a small screen too; who scrolls up to read is left
    // there; the page is scrolled by keys.
    void theEndIsSeen()
    {
        for (const double scale : {1.0, 1.5, 2.0}) {
            m_theme.setTextScale(scale);
            auto claire = opened();
            auto mine = talk();
            TalkPage page(m_theme, *mine, Language::English, {{}, {}, true});
            page.resize(1024, 768);
            static_cast<QWidget &>(page).show();
            mine->begin();
            QTRY_COMPARE(mine->state(), Talk::State::Talking);
            const QString longText = QStringLiteral("A long answer that is laid out over several lines of the page, whatever its size. ").repeated(4);
            for (int i = 1; i <= 6; ++i) {
                claire->rooms.front()->say(longText);
                QTRY_COMPARE(page.findChildren<Bubble *>().size(), i);
            }
            auto *scroll = page.findChild<look::ScrollArea *>();
            const auto seen = [&](QWidget *bubble) { // its foot, in what is shown
                const int foot = bubble->mapTo(scroll->viewport(), QPoint(0, bubble->height())).y();
                return bubble->height() > 0 && foot > 0 && foot <= scroll->viewport()->height();
            };
            QTRY_VERIFY2(seen(page.findChildren<Bubble *>().last()), qPrintable(QString::number(scale)));
            QVERIFY2(scroll->viewport()->height() > 150, qPrintable(QString::number(scroll->viewport()->height()))); // some lines, at least
            scroll->setFocus();
            QTest::keyClick(scroll, Qt::Key_Home);
            QTRY_COMPARE(scroll->verticalScrollBar()->value(), 0);
            claire->rooms.front()->say(longText);
            QTRY_COMPARE(page.findChildren<Bubble *>().size(), 7);
            QCOMPARE(scroll->verticalScrollBar()->value(), 0);
            QVERIFY(mine->say(QStringLiteral("Thank you")));
            QTRY_VERIFY(seen(page.findChildren<Bubble *>().last()));
            init();
        }
        m_theme.setTextScale(1.0);
    }

    // Nobody there: who can help, or a question for later. A cut is said, and what is written meanwhile goes after it.
    void saysWhatToDo()
    {
        auto claire = opened();
        claire->desk().leave();
        QTRY_VERIFY(!claire->desk().isJoined());
        servers::BadLine line(m_prosody.port());
        auto mine = talk(line.serverPort());
        TalkPage page(m_theme, *mine, Language::English, {{}, {}, true});
        show(page);
        mine->begin();
        QTRY_VERIFY(said(page).startsWith(QStringLiteral("No adviser is free")));
        QSignalSpy question(&page, &TalkPage::questionRequested), help(&page, &TalkPage::helpRequested);
        button(page, QStringLiteral("Leave my question"))->click();
        QTRY_COMPARE(question.count(), 1);
        button(page, QStringLiteral("Who can help near me"))->click();
        QTRY_COMPARE(help.count(), 1);
        claire->desk().join();
        QTRY_COMPARE(said(page), QStringLiteral("You are talking with Claire."));
        line.cut();
        QTRY_VERIFY(said(page).startsWith(QStringLiteral("The network is cut.")));
        auto *field = page.findChild<look::TextField *>();
        field->setText(QStringLiteral("Are you there?"));
        button(page, QStringLiteral("Send"))->click();
        QVERIFY(page.findChild<Bubble *>()->accessibleName().contains(QStringLiteral("On its way")));
        line.mend();
        QTRY_COMPARE(claire->heard.size(), 1);
        QTRY_COMPARE(said(page), QStringLiteral("You are talking with Claire."));
        claire->rooms.front()->leave();
        QTRY_VERIFY(button(page, QStringLiteral("Call again")));
    }
};

QTEST_MAIN(TalkPageTest)
#include "tst_talkpage.moc"
