// A class that is played: who does what, what the teacher commands, and that it is the same each time.
#include <seance/rehearsal.h>
#include <seance/scenario.h>

#include <QSignalSpy>
#include <QTest>

using namespace belvedere;
using namespace belvedere::seance;
using Way = Rehearsal::Way;

class RehearsalTest : public QObject
{
    Q_OBJECT
    ManualClock m_clock;

    static Scenario lesson()
    {
        return *readScenario(R"({"schema": 1, "id": "x", "title": "Lesson", "steps": [{"kind": "words", "title": "Words", "minutes": 10, "count": 2},
            {"kind": "valleys", "title": "Valleys", "minutes": 10}, {"kind": "wish", "title": "A wish", "minutes": 10}, {"kind": "talk", "title": "Talk", "minutes": 5}]})", {});
    }
    std::unique_ptr<Rehearsal> played(quint32 seed = 7)
    {
        return std::make_unique<Rehearsal>(m_clock, lesson(), Rehearsal::Material{{QStringLiteral("aider"), QStringLiteral("batir"), QStringLiteral("creer")}, {QStringLiteral("MET.1"), QStringLiteral("MET.2")}}, seed);
    }
    void pass(Rehearsal &of, int seconds)
    {
        for (int i = 0; i < seconds; ++i) {
            m_clock.advance(1000);
            of.play();
        }
    }
    static const Pupil *one(const Rehearsal &of, Way way)
    {
        const int at = of.pupils().indexOf(of.keyOf(way));
        return at < 0 ? nullptr : &of.pupils().pupils().at(at);
    }
    bool isStuck(const Rehearsal &of, Way way) const { return of.pupils().isStuck(*one(of, way), of.stage(), m_clock.now()); }

private Q_SLOTS:
    // They come one after the other, all under names that a terminal proposes; one comes late, one drops and is back.
    void theyComeDropAndComeBack()
    {
        const auto of = played();
        QCOMPARE(of->pupils().pupils().size(), 1);
        pass(*of, 60);
        QVERIFY(of->pupils().pupils().size() > 3 && of->pupils().pupils().size() < Rehearsal::pupilsPlayed);
        of->goTo(0);
        QCOMPARE(of->pupils().pupils().size(), Rehearsal::pupilsPlayed - 1);
        QVERIFY(!one(*of, Way::Late) && one(*of, Way::Drops)->here);
        pass(*of, 150);
        QCOMPARE(of->pupils().pupils().size(), Rehearsal::pupilsPlayed);
        QVERIFY(one(*of, Way::Late)->here && one(*of, Way::Drops)->here);
        pass(*of, 60);
        QVERIFY(!one(*of, Way::Drops)->here);
        pass(*of, 240);
        QVERIFY(one(*of, Way::Drops)->here);
        QSet<QString> names;
        for (const Pupil &each : of->pupils().pupils()) {
            QVERIFY2(isPseudonym(each.pseudonym), qPrintable(each.pseudonym));
            names.insert(each.pseudonym);
        }
        QCOMPARE(names.size(), Rehearsal::pupilsPlayed);
        QVERIFY(!readCode(of->code()));
    }

    // One finishes early, one asks for help, one is stuck by the rule of every class, and nobody else is.
    void theyFinishAskAndAreStuck()
    {
        const auto of = played();
        of->goTo(0);
        pass(*of, 170);
        QCOMPARE(one(*of, Way::Early)->progress.done, 2);
        QVERIFY(one(*of, Way::AsksHelp)->progress.asksHelp && !one(*of, Way::Stuck)->progress.asksHelp);
        QVERIFY(!isStuck(*of, Way::Stuck));
        pass(*of, 130);
        QVERIFY(isStuck(*of, Way::Stuck));
        pass(*of, 270);
        for (const Way way : {Way::Steady, Way::Early, Way::AsksHelp, Way::Shows, Way::Unsuitable})
            QVERIFY2(!isStuck(*of, way), qPrintable(QString::number(int(way))));
        QCOMPARE(one(*of, Way::Stuck)->progress.done, 0);
        QVERIFY(!one(*of, Way::AsksHelp)->progress.asksHelp);
    }

    // Their answers are counted as those of any class: once each; one word does not suit, one pupil shows theirs.
    void theyAnswerOnce()
    {
        const auto of = played();
        of->goTo(0);
        pass(*of, 620);
        const auto words = of->pupils().picture(of->stage(), 0).words;
        QCOMPARE(words.value(QStringLiteral("bande de nuls")), 1);
        int given = 0;
        for (const int count : words)
            given += count;
        QCOMPARE(given, 2 * (Rehearsal::pupilsPlayed - 1)); // but of who is stuck
        QVERIFY(one(*of, Way::Shows)->shown && one(*of, Way::Shows)->shown->values.size() == 2);
        QVERIFY(!one(*of, Way::Steady)->shown);
        of->goTo(1);
        pass(*of, 620);
        of->goTo(2);
        pass(*of, 620);
        of->goTo(1); // what was answered is not answered again
        pass(*of, 620);
        const auto picture = of->pupils().picture(of->stage(), 0);
        int poles = 0, wishes = 0;
        for (const int count : picture.poles)
            poles += count;
        for (const int count : picture.wishes)
            wishes += count;
        QCOMPARE(poles, Rehearsal::pupilsPlayed - 1);
        QCOMPARE(wishes, Rehearsal::pupilsPlayed - 1);
    }

    // What a teacher commands is done: a step begins its time, a pause stops all of it, who was put out stays out.
    void itIsCommandedLikeAnyClass()
    {
        const auto of = played();
        QSignalSpy stages(of.get(), &Desk::stageChanged), ended(of.get(), &Desk::ended);
        of->goTo(9);
        QCOMPARE(stages.size(), 0);
        of->goTo(0);
        QCOMPARE(of->stage().until, m_clock.now().addSecs(600));
        of->extend(2);
        QCOMPARE(of->stage().until, m_clock.now().addSecs(720));
        pass(*of, 60);
        of->setPaused(true);
        const Progress before = one(*of, Way::Early)->progress;
        pass(*of, 300);
        QCOMPARE(one(*of, Way::Early)->progress, before);
        of->setPaused(false);
        QCOMPARE(of->stage().until, m_clock.now().addSecs(660));
        pass(*of, 120);
        QVERIFY(one(*of, Way::Early)->progress != before);
        of->show({Stage::Shown::Kind::Fiche, QStringLiteral("MET.1")});
        QCOMPARE(of->stage().shown.ref, QStringLiteral("MET.1"));
        of->putOut(of->keyOf(Way::Unsuitable));
        pass(*of, 600);
        QVERIFY(!one(*of, Way::Unsuitable));
        QVERIFY(!of->pupils().picture(of->stage(), 0).words.contains(QStringLiteral("bande de nuls")));
        of->end();
        QCOMPARE(ended.size(), 1);
        QCOMPARE(of->state(), Desk::State::Ended);
        of->goTo(1);
        QCOMPARE(of->stage().step, 0);
    }

    // A word that is hidden is so until it is shown again; the answers stay.
    void aWordIsHidden()
    {
        const auto of = played();
        QSignalSpy moved(of.get(), &Desk::pupilsChanged);
        of->hideWord(QStringLiteral("soin"), true);
        of->hideWord(QStringLiteral("soin"), true);
        QCOMPARE(moved.size(), 1);
        QCOMPARE(of->hiddenWords(), QSet<QString>{QStringLiteral("soin")});
        of->hideWord(QStringLiteral("soin"), false);
        QVERIFY(of->hiddenWords().isEmpty());
        QCOMPARE(moved.size(), 2);
    }

    void theSameSeedPlaysTheSameClass()
    {
        const auto first = played(3), second = played(3), third = played(4);
        for (Rehearsal *each : {first.get(), second.get(), third.get()})
            each->goTo(0);
        for (int i = 0; i < 400; ++i) {
            m_clock.advance(1000);
            for (Rehearsal *each : {first.get(), second.get(), third.get()})
                each->play();
        }
        QCOMPARE(first->pupils().toJson(), second->pupils().toJson());
        QVERIFY(first->pupils().toJson() != third->pupils().toJson());
    }

    void itsTimePassesFaster()
    {
        QuickClock quick(m_clock, 8);
        const QDateTime from = quick.now();
        QCOMPARE(from, m_clock.now());
        m_clock.advance(30'000);
        QCOMPARE(from.secsTo(quick.now()), 240);
        QCOMPARE(quick.elapsed(), 240'000);
    }
};

QTEST_GUILESS_MAIN(RehearsalTest)
#include "tst_rehearsal.moc"
