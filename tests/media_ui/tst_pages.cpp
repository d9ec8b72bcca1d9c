#include "fakeplayer.h"
#include "videopack.h"

#include <media/ui/keptpage.h>
#include <media/ui/picture.h>
#include <media/ui/progressline.h>
#include <media/ui/stage.h>
#include <media/ui/transcript.h>
#include <media/ui/videocard.h>
#include <media/ui/videoline.h>
#include <media/ui/videopage.h>
#include <media/ui/videospage.h>

#include <look/button.h>
#include <look/chip.h>
#include <look/labels.h>
#include <look/notice.h>

#include <QSignalSpy>
#include <QTest>

using namespace belvedere;
using namespace belvedere::media;
using namespace belvedere::media::ui;

using State = Player::State;

namespace {

QStringList ids(const QWidget &page) // of the cards, in their order on the page
{
    QVector<VideoCard *> cards;
    for (auto *card : page.findChildren<VideoCard *>())
        if (card->isVisibleTo(&page))
            cards += card;
    std::stable_sort(cards.begin(), cards.end(), [&](const auto *a, const auto *b) {
        const QPoint p = a->mapTo(&page, QPoint()), q = b->mapTo(&page, QPoint());
        return p.y() != q.y() ? p.y() < q.y() : p.x() < q.x();
    });
    QStringList out;
    for (const auto *card : cards)
        out += card->video();
    return out;
}

VideoCard *cardOf(const QWidget &page, const QString &id)
{
    for (auto *card : page.findChildren<VideoCard *>())
        if (card->isVisibleTo(&page) && card->video() == id)
            return card;
    return nullptr;
}

QAbstractButton *button(const QWidget &page, const QString &start)
{
    for (auto *each : page.findChildren<QAbstractButton *>())
        if (each->isVisibleTo(&page) && (each->accessibleName().startsWith(start) || each->text().startsWith(start)))
            return each;
    return nullptr;
}

QString texts(const QWidget &page)
{
    QStringList out;
    for (const auto *label : page.findChildren<look::Label *>())
        if (label->isVisibleTo(&page))
            out += label->text();
    return out.join(u'\n');
}

} // namespace

class VideoPagesTest : public QObject
{
    Q_OBJECT
    VideoPack m_pack;
    content::Library m_library;
    look::Theme m_theme;

    void show(QWidget &page)
    {
        page.resize(1280, 940);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
    }
    void showWall(VideosPage &page)
    {
        show(page);
        QTRY_VERIFY(page.isBuilt());
        QTest::qWait(0);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_pack.open(m_library, 20));
    }

    // By pôle in the order of the guide, six of each at first; a chip narrows the wall to a pôle, to what is on the
    // terminal or to sign language, and the visit is told.
    void theWallIsNarrowed()
    {
        VideosPage page(m_theme, m_library, Language::English, {}, {{QStringLiteral("SOUDURE")}, false, true});
        showWall(page);
        QCOMPARE(ids(page).size(), 1 + 6 + 2 + 1 + 6);
        QSignalSpy narrowed(&page, &VideosPage::narrowed);
        button(page, QStringLiteral("In sign language (1)"))->click();
        QTRY_COMPARE(ids(page), QStringList(QStringLiteral("ASV")));
        button(page, QStringLiteral("On this terminal (1)"))->click();
        QTRY_COMPARE(ids(page), QStringList(QStringLiteral("SOUDURE")));
        button(page, QStringLiteral("All (24)"))->click();
        QTRY_VERIFY(button(page, QStringLiteral("See all 10")));
        button(page, QStringLiteral("See all 10"))->click();
        QTRY_COMPARE(ids(page).size(), 10);
        QCOMPARE(narrowed.count(), 4);
    }

    // What a card shows stands in words: length, watched, on the terminal, sign language, subtitled.
    void marksAreWords()
    {
        Watching watching;
        watching.watched = {QStringLiteral("ASV")};
        VideosPage page(m_theme, m_library, Language::English, watching, {{QStringLiteral("ASV")}, false, true});
        showWall(page);
        QCOMPARE(cardOf(page, QStringLiteral("ASV"))->accessibleDescription(),
                 QStringLiteral("2 min. Watched. On this terminal. Sign language. Subtitled"));
    }

    // Without network the wall says so, shows what plays first, and marks what does not.
    void offlineShowsWhatPlaysFirst()
    {
        VideosPage page(m_theme, m_library, Language::English, {}, {{QStringLiteral("SOUDURE")}, true, true});
        showWall(page);
        QVERIFY(page.findChild<look::Notice *>()->accessibleName().startsWith(QStringLiteral("There is no network")));
        QCOMPARE(ids(page).first(), QStringLiteral("SOUDURE"));
        QVERIFY(cardOf(page, QStringLiteral("ASV"))->accessibleDescription().contains(QStringLiteral("Needs the network")));
        QVERIFY(!cardOf(page, QStringLiteral("SOUDURE"))->accessibleDescription().contains(QStringLiteral("Needs the network")));
    }

    // Who comes back to the wall finds the video again.
    void theLastVideoHasTheFocus()
    {
        Watching watching;
        watching.last = QStringLiteral("SOUDURE");
        VideosPage page(m_theme, m_library, Language::English, watching, {});
        show(page);
        page.focusFirst();
        QTRY_VERIFY(cardOf(page, QStringLiteral("SOUDURE")) && cardOf(page, QStringLiteral("SOUDURE"))->hasFocus());
    }

    // The whole page is there without network: poster, text, licence, the métiers that the pack has, others.
    void thePageIsWholeBeforeAnythingPlays()
    {
        FakePlayer player;
        VideoPage page(m_theme, m_library, player, Language::English, QStringLiteral("ASV"), {}, {}, false);
        show(page);
        QTRY_VERIFY(page.isShown());
        QTRY_COMPARE(ids(page), QStringList(QStringLiteral("NUIT")));
        QVERIFY(texts(page).contains(QStringLiteral("Un lycée · filmed on 1 September 2026 · licence CC BY 4.0")));
        QTRY_VERIFY(button(page, QStringLiteral("Read the fiche: ")));
        QVERIFY(!button(page, QStringLiteral("MET.none")));
        QCOMPARE(page.findChild<Transcript *>()->cues().cues().size(), 2);
        QCOMPARE(player.asked, QStringList(QStringLiteral("prepare")));
        QSignalSpy metier(&page, &VideoPage::openMetier);
        button(page, QStringLiteral("Read the fiche: "))->click();
        QCOMPARE(metier.takeFirst().first().toString(), QStringLiteral("DEMO.301"));
    }

    // A line of the text plays from its moment; the moment that is kept is the one that is shown.
    void aMomentIsKept()
    {
        FakePlayer player;
        VideoPage page(m_theme, m_library, player, Language::English, QStringLiteral("ASV"), {}, {}, false);
        show(page);
        QTRY_VERIFY(page.isShown());
        Q_EMIT page.findChild<Transcript *>()->chosen(72'000);
        QCOMPARE(player.opened.startMs, 72'000);
        player.be(State::Playing);
        player.goTo(72'000);
        QCOMPARE(page.findChild<Transcript *>()->cues().spoken(), 1);
        QSignalSpy kept(&page, &VideoPage::momentKept);
        QTRY_VERIFY(button(page, QStringLiteral("Keep this moment (1:12)")));
        button(page, QStringLiteral("Keep this moment (1:12)"))->click();
        QCOMPARE(kept.first().first().toString(), QStringLiteral("ASV@72"));
        QVERIFY(texts(page).contains(QStringLiteral("at 1:12")));
    }

    // Full screen lies over the window, keeps the focus in it, and ends by Escape.
    void fullScreenIsLeftByEscape()
    {
        FakePlayer player;
        QWidget window;
        auto *page = new VideoPage(m_theme, m_library, player, Language::English, QStringLiteral("ASV"), {}, {}, false, &window);
        page->setGeometry(0, 80, 1280, 860);
        window.resize(1280, 940);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_VERIFY(page->isShown());
        auto *picture = page->findChild<Picture *>();
        picture->setFocus();
        QTest::keyClick(picture, Qt::Key_F);
        QVERIFY(page->isFull());
        auto *stage = window.findChild<Stage *>();
        QTRY_COMPARE(stage->width(), window.width());
        for (int i = 0; i < 30; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QVERIFY(stage->isAncestorOf(QApplication::focusWidget()));
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!page->isFull());
        QVERIFY(page->isAncestorOf(stage));
    }

    // At 200 % everything of the page can still be reached and nothing is wider than the page.
    void largeTextFits()
    {
        look::Theme large;
        large.setTextScale(2);
        FakePlayer player;
        VideoPage page(large, m_library, player, Language::English, QStringLiteral("ASV"), {}, {}, false);
        show(page);
        QTRY_VERIFY(page.isShown());
        QTest::qWait(0);
        for (auto *each : page.findChildren<QAbstractButton *>()) {
            if (!each->isVisibleTo(&page))
                continue;
            const QRect place(each->mapTo(&page, QPoint()), each->size());
            QVERIFY2(place.left() >= 0 && place.right() <= page.width(), qPrintable(each->accessibleName()));
        }
    }

    // A video that the pack has not any more is a sentence.
    void aVideoThatIsGoneIsSaid()
    {
        FakePlayer player;
        VideoPage page(m_theme, m_library, player, Language::English, QStringLiteral("GONE"), {}, {}, false);
        show(page);
        QTRY_VERIFY(page.isShown());
        QVERIFY(page.findChild<look::Notice *>()->accessibleName().contains(QStringLiteral("not in this terminal's list")));
    }

    // What is on the terminal: how many, how large, what is under way, and how to stop it.
    void whatIsKeptIsListed()
    {
        KeptState state;
        state.whole = {{QStringLiteral("ASV"), 12'000'000}, {QStringLiteral("NUIT"), 8'400'000}};
        state.mostBytes = 2'000'000'000;
        state.wanted = 3;
        KeptPage page(m_theme, m_library, Language::English, {}, state);
        show(page);
        QTRY_COMPARE(ids(page).size(), 2);
        QVERIFY(texts(page).contains(QStringLiteral("They take 20 MB of at most 2.0 GB.")));
        QSignalSpy fetch(&page, &KeptPage::fetchRequested);
        button(page, QStringLiteral("Fetch the missing"))->click();
        QCOMPARE(fetch.count(), 1);
        state.work = KeptState::Work::Fetching;
        state.fetching = QStringLiteral("SOUDURE");
        state.part = 0.7;
        page.setState(state);
        QVERIFY(texts(page).contains(QStringLiteral("Fetching: Souder · 2 of 3")));
        QCOMPARE(page.findChild<ProgressLine *>()->value(), 70);
        QSignalSpy cancel(&page, &KeptPage::cancelRequested);
        button(page, QStringLiteral("Stop fetching"))->click();
        QCOMPARE(cancel.count(), 1);
    }
};

QTEST_MAIN(VideoPagesTest)
#include "tst_pages.moc"
