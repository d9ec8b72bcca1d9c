// The camp and the view from the summit: what they say, and what their buttons do.
#include "samplecatalogue.h"

#include <quiz/ui/camppage.h>
#include <quiz/ui/leaningchart.h>
#include <quiz/ui/metiercard.h>
#include <quiz/ui/polesection.h>
#include <quiz/ui/resultspage.h>
#include <quiz/ui/words.h>

#include <look/button.h>
#include <look/labels.h>
#include <look/linkcard.h>
#include <look/theme.h>
#include <look/toast.h>
#include <look/valleychart.h>

#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QtTest>

#include <algorithm>

using namespace belvedere;
using namespace belvedere::quiz;
using namespace belvedere::quiz::ui;

namespace {

QString wordsOn(const QWidget &page)
{
    QString words;
    for (const look::Label *label : page.findChildren<look::Label *>())
        words += label->text() + QLatin1Char('\n');
    return words;
}

look::Button *buttonOn(const QWidget &page, const QString &text)
{
    for (look::Button *button : page.findChildren<look::Button *>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

bool shows(const ResultsPage &page, const QString &metier)
{
    const auto cards = page.findChildren<MetierCard *>();
    return std::any_of(cards.begin(), cards.end(), [&](const MetierCard *card) { return card->metier() == metier; });
}

int scrolled(const ResultsPage &page)
{
    return page.findChild<QScrollArea *>()->verticalScrollBar()->value();
}

void show(QWidget &page)
{
    page.resize(1280, 940);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
}

} // namespace

class TestResults : public QObject
{
    Q_OBJECT

    look::Theme m_theme;
    std::shared_ptr<const content::Catalogue> m_catalogue = ui::testing::sampleCatalogue();

    // The first `count` questions answered by the items of these pôles in turn (-1: none of these).
    Answers answered(int count, const QVector<int> &poles) const
    {
        Answers answers;
        const auto questions = m_catalogue->guide.questions();
        for (int i = 0; i < count; ++i) {
            const int pole = poles.at(i % poles.size());
            if (pole < 0)
                answers.set({questions.at(i)->id, {}, {}, true});
            else
                answers.set({questions.at(i)->id, questions.at(i)->items.at(pole).id, {}, false});
        }
        return answers;
    }

    std::unique_ptr<ResultsPage> results(const Answers &answers, const Wishes &wishes = {})
    {
        auto page = std::make_unique<ResultsPage>(m_theme, m_catalogue, answers, wishes, Language::English);
        show(*page);
        while (!page->isComplete())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return page;
    }

    std::unique_ptr<CampPage> camp(Answers answers)
    {
        Game game(m_catalogue->guide, answers, 1);
        game.goToFirstUnanswered();
        auto page = std::make_unique<CampPage>(m_theme, m_catalogue->guide, computeProfile(m_catalogue->guide, answers),
                                               game, CampPage::Kind::EndOfTheme, Language::English);
        show(*page);
        return page;
    }

private Q_SLOTS:
    // A valley is walked into: its section comes to the top of what is seen, with the focus; one that had
    // no section gets one.
    void valleyIsWalkedInto()
    {
        const auto page = results(answered(24, {2}));
        auto *chart = page->findChild<look::ValleyChart *>();
        const auto sections = page->findChildren<PoleSection *>();
        QVERIFY(!sections.isEmpty());
        Q_EMIT chart->valleyEntered(sections.first()->pole());
        QTRY_VERIFY(sections.first()->isAncestorOf(page->focusWidget()));
        QString other;
        for (const content::Pole &pole : m_catalogue->guide.poles) {
            if (std::none_of(sections.cbegin(), sections.cend(), [&](auto *one) { return one->pole() == pole.id; }))
                other = pole.id;
        }
        QVERIFY(!other.isEmpty());
        Q_EMIT chart->valleyEntered(other);
        PoleSection *added = nullptr;
        for (PoleSection *section : page->findChildren<PoleSection *>())
            added = section->pole() == other ? section : added;
        QVERIFY(added);
        QTRY_VERIFY(added->isAncestorOf(page->focusWidget()));
        Q_EMIT chart->valleyEntered(other); // again: still one
        QCOMPARE(page->findChildren<PoleSection *>().size(), sections.size() + 1);
    }

    // After one theme, however one-sided, the camp names no first valley: leanings, and it says why.
    void campAnnouncesNothingAfterOneTheme()
    {
        const auto page = camp(answered(6, {2}));
        const QString words = wordsOn(*page);
        QVERIFY(words.contains(CampPage::tr("It is too early to name your first valley.")));
        QVERIFY(!words.contains(QStringLiteral("stands out")));
        QVERIFY(!page->findChild<look::ValleyChart *>());
        QVERIFY(page->findChild<LeaningChart *>());
    }

    // The camp goes on, or stops for the results: two buttons, the first focus on going on.
    void campGoesOnOrStops()
    {
        const auto page = camp(answered(6, {2, 3}));
        QSignalSpy goesOn(page.get(), &CampPage::continueRequested);
        QSignalSpy stops(page.get(), &CampPage::resultsRequested);
        page->activateWindow();
        page->focusFirst();
        QTest::keyClick(page->focusWidget(), Qt::Key_Return);
        QCOMPARE(goesOn.count(), 1);
        QTest::mouseClick(buttonOn(*page, CampPage::tr("Stop here and see the results")), Qt::LeftButton);
        QCOMPARE(stops.count(), 1);
    }

    // What the chart of leanings shows is also said in words: less, more, or not known yet.
    void leaningsAreSaidInWords()
    {
        LeaningChart chart(m_theme);
        chart.setLeanings({{QStringLiteral("aider"), QStringLiteral("Helping"), 1.2, 0.4},
                           {QStringLiteral("batir"), QStringLiteral("Building"), 0.1, 0.6}});
        QVERIFY(chart.accessibleDescription().contains(LeaningChart::tr("%1: rather more").arg(QStringLiteral("Helping"))));
        QVERIFY(chart.accessibleDescription().contains(LeaningChart::tr("%1: not known yet").arg(QStringLiteral("Building"))));
    }

    // Nothing answered: no result, and a way to play.
    void emptyOffersToPlay()
    {
        const auto page = results({});
        QSignalSpy play(page.get(), &ResultsPage::playRequested);
        QVERIFY(page->findChildren<MetierCard *>().isEmpty());
        QVERIFY(!page->findChild<look::ValleyChart *>());
        buttonOn(*page, ResultsPage::tr("Start the climb"))->click();
        QCOMPARE(play.count(), 1);
    }

    // The sentence says what is known and no more: one valley, two equal ones, leanings only.
    void certaintyIsSaid()
    {
        const Words words(m_catalogue->guide, Language::English);
        const auto said = [&](const Answers &answers) { return words.certainty(computeProfile(m_catalogue->guide, answers)); };
        QCOMPARE(said(answered(24, {2})), Words::tr("One valley stands out: %1.").arg(words.pole(QStringLiteral("aider"))));
        QVERIFY(said(answered(24, {2, 3})).startsWith(QStringLiteral("These two valleys are equally yours")));
        QVERIFY(said(answered(24, {0, 1, 2, 3, 4, 5})).startsWith(QStringLiteral("You like many things")));
        QVERIFY(said(answered(8, {2})).startsWith(QStringLiteral("You lean a little towards")));
        QCOMPARE(said(answered(24, {-1})), Words::tr("No leaning shows yet."));
        QCOMPARE(said({}), Words::tr("Nothing to see yet."));
    }

    // A hint is shown as bands of what is not known, never as hills with figures.
    void hintShowsNoFigures()
    {
        QVERIFY(!results(answered(8, {2}))->findChild<look::ValleyChart *>());
        QVERIFY(results(answered(24, {2}))->findChild<look::ValleyChart *>());
    }

    // Each of the first three valleys has its groupes and its métiers, each métier a reason.
    void sectionsHoldGroupesAndMetiers()
    {
        const auto page = results(answered(24, {2, 2, 4, 3}));
        const auto sections = page->findChildren<PoleSection *>();
        QVERIFY(sections.size() >= 3);
        QCOMPARE(sections.first()->pole(), QStringLiteral("aider"));
        for (int i = 0; i < 3; ++i) {
            QVERIFY(!sections.at(i)->findChildren<look::LinkCard *>().isEmpty());
            QCOMPARE(sections.at(i)->cards().size(), 4);
        }
        QVERIFY(wordsOn(*sections.first()->cards().first()).contains(QStringLiteral("Because you like")));
    }

    // A valley for which no answer speaks is not shown; so nothing is proposed to who chose nothing.
    void noValleyWithoutAnAnswer()
    {
        QVERIFY(results(answered(24, {-1}))->findChildren<PoleSection *>().isEmpty());
        const auto page = results(answered(24, {2, 4}));
        for (const PoleSection *section : page->findChildren<PoleSection *>())
            QVERIFY(section->pole().isEmpty() || section->pole() == QStringLiteral("aider")
                    || section->pole() == QStringLiteral("inventer"));
    }

    // "Why?" shows the person's own answers behind a valley, and hides them again.
    void whyShowsTheAnswers()
    {
        const auto page = results(answered(24, {2}));
        PoleSection *section = page->findChildren<PoleSection *>().first();
        QVERIFY(!section->isWhyOpen());
        look::Button *why = buttonOn(*section, PoleSection::tr("Why?"));
        why->click();
        QVERIFY(section->isWhyOpen());
        const QString chosen = m_catalogue->guide.questions().first()->items.at(2).text.en;
        QVERIFY(wordsOn(*section).contains(chosen));
        why->click();
        QVERIFY(!section->isWhyOpen());
    }

    // A métier is kept, opened or put aside from its card; put aside, it goes and can come back.
    void cardsAreActedOn()
    {
        const auto page = results(answered(24, {2}));
        QSignalSpy kept(page.get(), &ResultsPage::keepMetier);
        QSignalSpy opened(page.get(), &ResultsPage::openMetier);
        QSignalSpy aside(page.get(), &ResultsPage::putAside);
        QSignalSpy back(page.get(), &ResultsPage::putBack);
        MetierCard *card = page->findChildren<MetierCard *>().first();
        const QString id = card->metier();
        buttonOn(*card, MetierCard::tr("Keep"))->click();
        buttonOn(*card, MetierCard::tr("Discover"))->click();
        QCOMPARE(kept.takeFirst().first().toString(), id);
        QCOMPARE(opened.takeFirst().first().toString(), id);
        buttonOn(*card, MetierCard::tr("Not for me"))->click();
        QCOMPARE(aside.takeFirst().first().toString(), id);
        page->setWishes({{}, {id}});
        QTRY_VERIFY(!shows(*page, id));
        buttonOn(*page->findChild<look::Toast *>(), ResultsPage::tr("Undo"))->click();
        QCOMPARE(back.takeFirst().first().toString(), id);
        page->setWishes({});
        QTRY_COMPARE(page->findChildren<MetierCard *>().first()->metier(), id);
    }

    // To keep a métier moves nothing on the page; its card says so, and offers no more to put it aside.
    void keepingMovesNothing()
    {
        const auto page = results(answered(24, {2}));
        const auto before = page->findChildren<MetierCard *>();
        page->setWishes({{before.first()->metier()}, {}});
        QCOMPARE(page->findChildren<MetierCard *>(), before);
        QVERIFY(buttonOn(*before.first(), MetierCard::tr("Kept")));
        QVERIFY(!before.first()->aside()->isVisible());
        QVERIFY(buttonOn(*before.at(1), MetierCard::tr("Keep")));
    }

    // A card put aside by keyboard leaves the focus in its valley, not lost at the top of the page.
    void focusStaysAfterPuttingAside()
    {
        const auto page = results(answered(24, {2}));
        page->activateWindow();
        MetierCard *card = page->findChildren<MetierCard *>().at(1);
        card->aside()->setFocus();
        connect(page.get(), &ResultsPage::putAside, page.get(), [&](const QString &id) { page->setWishes({{}, {id}}); });
        QTest::keyClick(card->aside(), Qt::Key_Return);
        QTRY_VERIFY(page->findChildren<MetierCard *>().at(1) != card);
        QCOMPARE(page->focusWidget(), page->findChildren<MetierCard *>().at(1)->aside());
    }

    // A métier put aside changes its own valley alone: the other cards stay the very same.
    void puttingAsideLeavesTheOtherValleys()
    {
        const auto page = results(answered(24, {2, 2, 4, 3}));
        const auto sections = page->findChildren<PoleSection *>();
        const auto others = sections.at(1)->cards();
        const QString id = sections.at(0)->cards().at(1)->metier();
        page->setWishes({{}, {id}});
        QTRY_VERIFY(!shows(*page, id));
        QCOMPARE(page->findChildren<PoleSection *>(), sections);
        QCOMPARE(sections.at(0)->cards().size(), 4);
        QCOMPARE(sections.at(1)->cards(), others);
    }

    // The focus asked for before anything is computed goes to the first valley of the panorama once it is there.
    void focusWaitsForTheFirstValley()
    {
        ResultsPage page(m_theme, m_catalogue, answered(24, {2}), {}, Language::English);
        show(page);
        page.activateWindow();
        page.focusFirst();
        QTRY_VERIFY(page.isComplete());
        QTRY_VERIFY(page.focusWidget() && page.findChild<look::ValleyChart *>()->isAncestorOf(page.focusWidget()));
    }

    // By Tab one goes through the valleys of the panorama, their sections as they lie, then through the
    // footer, though they come later than it; and so after a métier was put aside.
    void tabFollowsThePage()
    {
        const auto page = results(answered(24, {2, 2, 4, 3}));
        page->activateWindow();
        const QString id = page->findChildren<MetierCard *>().at(1)->metier();
        page->setWishes({{}, {id}});
        QTRY_VERIFY(!shows(*page, id));
        page->focusFirst();
        QVERIFY(page->findChild<look::ValleyChart *>()->isAncestorOf(page->focusWidget()));
        int below = -1;
        while (page->focusWidget() != buttonOn(*page, ResultsPage::tr("My classeur"))) {
            const int y = page->focusWidget()->mapTo(page.get(), QPoint()).y() + scrolled(*page);
            QVERIFY2(y >= below, qPrintable(page->focusWidget()->accessibleDescription()));
            below = y;
            QTest::keyClick(page->focusWidget(), Qt::Key_Tab);
        }
    }

    // The other ways on: a groupe, the classeur, free exploration, the answers again.
    void otherWaysOn()
    {
        const auto page = results(answered(24, {2}));
        QSignalSpy groupe(page.get(), &ResultsPage::openGroupe);
        QSignalSpy classeur(page.get(), &ResultsPage::classeurRequested);
        QSignalSpy explore(page.get(), &ResultsPage::exploreRequested);
        QSignalSpy play(page.get(), &ResultsPage::playRequested);
        page->findChildren<look::LinkCard *>().first()->click();
        buttonOn(*page, ResultsPage::tr("My classeur"))->click();
        buttonOn(*page, ResultsPage::tr("Explore all métiers"))->click();
        buttonOn(*page, ResultsPage::tr("Change my answers"))->click();
        QCOMPARE(m_catalogue->guide.groupe(groupe.first().first().toString())->pole, QStringLiteral("aider"));
        QCOMPARE(classeur.count() + explore.count() + play.count(), 3);
    }

    // Every control of the page has a name, and those of a métier say which one they are about.
    void everyControlHasAName()
    {
        const auto page = results(answered(24, {2, 3, 4}));
        const auto controls = page->findChildren<QAbstractButton *>();
        QVERIFY(controls.size() > 40);
        for (const QAbstractButton *control : controls)
            QVERIFY(!control->text().isEmpty() || !control->accessibleName().isEmpty());
        for (const MetierCard *card : page->findChildren<MetierCard *>()) {
            for (const look::Button *button : card->findChildren<look::Button *>())
                QCOMPARE(button->accessibleDescription(), card->accessibleName());
        }
    }
};

QTEST_MAIN(TestResults)
#include "tst_results.moc"
