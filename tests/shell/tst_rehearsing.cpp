// A class that is played, in the whole kiosk: from the training to its picture, without a server, a trace or a real class.
#include "demokiosk.h"
#include "tree.h"

#include <content/ui/fichescheme.h>
#include <look/textfield.h>
#include <seance/ui/consolepage.h>
#include <shell/classroom.h>
#include <shell/interviewing.h>
#include <shell/trialclass.h>
#include <shell/trialinterview.h>

#include <QApplication>
#include <QDirIterator>
#include <QLabel>
#include <QTest>

using namespace belvedere;
using namespace belvedere::shell;
using Place = Route::Place;
using seance::Rehearsal;
using training::Deed;

class RehearsingTest : public QObject
{
    Q_OBJECT
    static constexpr int patience = DemoKiosk::patience;

    static QString said(const DemoKiosk &kiosk)
    {
        QStringList all;
        for (const auto *each : kiosk.window()->page()->findChildren<QLabel *>()) {
            if (each->isVisibleTo(kiosk.window()->page()))
                all += each->text();
        }
        return all.join(u'\n');
    }
    // Of the terminal's clock; the class sees eight times as much.
    static void pass(DemoKiosk &kiosk, int seconds)
    {
        for (int i = 0; i < seconds; ++i) {
            kiosk.letPass(1000);
            kiosk->trial()->played().play();
        }
    }
    static Deed asked(const DemoKiosk &kiosk) { return kiosk->trial()->coach().now()->until; }

private Q_SLOTS:
    // Begun from a lesson, led step by step as the tips say, projected, ended, seen as one page; then all is forgotten.
    void aTeacherPractises()
    {
        QTemporaryDir folder;
        DemoKiosk kiosk;
        kiosk.useFolder(folder.path());
        Settings settings;
        settings.idleSeconds = 3600; // much time is let pass
        QVERIFY(kiosk.start(settings));
        QVERIFY(!kiosk->classroom().isOffered()); // nowhere to meet
        kiosk->openStaff({Place::Training, QStringLiteral("conduire")});
        QTRY_VERIFY_WITH_TIMEOUT(kiosk.isAt(Place::Training), patience);
        QVERIFY(kiosk.go("Practise with a trial class", Place::Trial));
        QCOMPARE(tree::problems(kiosk.window()), QString());
        QTRY_VERIFY_WITH_TIMEOUT(said(kiosk).contains(QStringLiteral("nobody is there, and nothing is kept")), patience);
        QTRY_VERIFY_WITH_TIMEOUT(said(kiosk).contains(kiosk->trial()->coach().now()->say), patience);
        QTRY_VERIFY_WITH_TIMEOUT(said(kiosk).contains(QStringLiteral("this code opens nothing")), patience);

        QVERIFY(kiosk.press(QStringLiteral("Begin")));
        QTRY_COMPARE_WITH_TIMEOUT(asked(kiosk), Deed::Looked, patience);
        QTRY_VERIFY_WITH_TIMEOUT(said(kiosk).contains(kiosk->trial()->coach().now()->say), patience);
        pass(kiosk, 12);
        const QString asks = kiosk->trial()->played().pupils().pupils().at(kiosk->trial()->played().pupils().indexOf(kiosk->trial()->played().keyOf(Rehearsal::Way::AsksHelp))).pseudonym;
        QVERIFY(kiosk.press(asks));
        QTRY_COMPARE_WITH_TIMEOUT(asked(kiosk), Deed::Paused, patience);
        QVERIFY(kiosk.press(QStringLiteral("Pause all")));
        QTRY_VERIFY_WITH_TIMEOUT(kiosk->trial()->played().stage().paused, patience);
        QVERIFY(kiosk.press(QStringLiteral("Let all go on")));
        QVERIFY(kiosk.press(QStringLiteral("+2 min")));
        QTRY_COMPARE_WITH_TIMEOUT(asked(kiosk), Deed::Hid, patience);
        pass(kiosk, 60);
        const QString unsuitable = QStringLiteral("bande de nuls");
        QVERIFY(kiosk.press(QStringLiteral("%1 words of the class").arg(kiosk->trial()->played().pupils().picture(kiosk->trial()->played().stage(), 0).words.size())));
        QVERIFY(kiosk.press(QStringLiteral("“%1”: hide it").arg(unsuitable)));
        QTRY_COMPARE_WITH_TIMEOUT(asked(kiosk), Deed::Next, patience);
        QVERIFY(kiosk.press(QStringLiteral("Next step")));
        QTRY_COMPARE_WITH_TIMEOUT(asked(kiosk), Deed::Put, patience);
        auto *console = qobject_cast<seance::ui::teacher::ConsolePage *>(kiosk.window()->page());
        QVERIFY(console);
        Q_EMIT console->putRequested({seance::Stage::Shown::Kind::Fiche, kiosk->catalogue()->metiers.first().id});
        QTRY_VERIFY_WITH_TIMEOUT(said(kiosk).contains(kiosk->catalogue()->metiers.first().name()), patience);
        QVERIFY(kiosk.press(QStringLiteral("Take it away")));
        QTRY_COMPARE_WITH_TIMEOUT(asked(kiosk), Deed::Projected, patience);
        pass(kiosk, 120);
        QVERIFY(kiosk.press(QStringLiteral("Project")));
        QTRY_COMPARE_WITH_TIMEOUT(kiosk->current(), (Route{Place::Trial, QStringLiteral("projection")}), patience);
        QTRY_VERIFY_WITH_TIMEOUT(said(kiosk).contains(QStringLiteral("Our words")), patience);
        QVERIFY(!said(kiosk).contains(unsuitable));
        QCOMPARE(tree::problems(kiosk.window()), QString());
        QVERIFY(kiosk.press(QStringLiteral("Back")));
        QTRY_COMPARE_WITH_TIMEOUT(kiosk->current(), Route{Place::Trial}, patience);
        QTRY_COMPARE_WITH_TIMEOUT(asked(kiosk), Deed::Ended, patience);
        QVERIFY(kiosk.press(QStringLiteral("End the session")));
        QVERIFY(kiosk.press(QStringLiteral("Yes, end it")));
        QTRY_COMPARE_WITH_TIMEOUT(kiosk->current(), (Route{Place::Trial, QStringLiteral("summary")}), patience);
        QTRY_VERIFY_WITH_TIMEOUT(said(kiosk).contains(QStringLiteral("nothing of it is kept")), patience);
        QTRY_VERIFY_WITH_TIMEOUT(said(kiosk).contains(QStringLiteral("12 pupils")), patience);
        QVERIFY(!said(kiosk).contains(unsuitable));
        QCOMPARE(tree::problems(kiosk.window()), QString());
        QTRY_VERIFY_WITH_TIMEOUT(!kiosk->trial()->coach().now(), patience);

        QVERIFY(kiosk.press(QStringLiteral("Try once more"))); // another class, from its beginning
        QTRY_COMPARE_WITH_TIMEOUT(kiosk->current(), Route{Place::Trial}, patience);
        QCOMPARE(kiosk->trial()->played().stage().step, -1);
        QVERIFY(kiosk.press(QStringLiteral("Back")));
        QTRY_COMPARE_WITH_TIMEOUT(kiosk->current(), (Route{Place::Training, QStringLiteral("conduire")}), patience);
        QVERIFY(!kiosk->trial());
        QVERIFY(!kiosk->classroom().host());
        QDirIterator books(folder.filePath(QStringLiteral("seances")), QDir::Files, QDirIterator::Subdirectories);
        QVERIFY(!books.hasNext());
    }

    // A counsellor practises with somebody invented: begun from a lesson, tip by tip to what the person takes; the notes are
    // not in it, nothing opens behind it, and nothing of it is left.
    void aCounsellorPractises()
    {
        QTemporaryDir folder;
        DemoKiosk kiosk;
        kiosk.useFolder(folder.path());
        Settings settings;
        settings.idleSeconds = 3600;
        QVERIFY(kiosk.start(settings));
        kiosk->openStaff({Place::Training, QStringLiteral("plan")});
        QTRY_VERIFY_WITH_TIMEOUT(kiosk.isAt(Place::Training), patience);
        QVERIFY(kiosk.go("Practise with an example interview", Place::TrialInterview));
        QCOMPARE(tree::problems(kiosk.window()), QString());
        const auto now = [&] { return kiosk->trialInterview()->coach().now()->until; };
        QTRY_VERIFY_WITH_TIMEOUT(said(kiosk).contains(QStringLiteral("nobody is there, and nothing is kept")), patience);
        QTRY_VERIFY_WITH_TIMEOUT(said(kiosk).contains(kiosk->trialInterview()->coach().now()->say), patience);
        QVERIFY(said(kiosk).contains(QStringLiteral("Sacha says: “J’ai quitté la seconde pro")));
        QVERIFY(kiosk.press(QStringLiteral("What stands in the way")));
        QTRY_COMPARE_WITH_TIMEOUT(now(), Deed::Noted, patience);
        auto *notes = kiosk.window()->page()->findChild<look::NoteField *>();
        QVERIFY(notes);
        notes->setPlainText(QStringLiteral("Zéphirine, dernier bus à 18 h"));
        QTRY_COMPARE_WITH_TIMEOUT(now(), Deed::Shared, patience);
        QVERIFY(kiosk.press(QStringLiteral("Screen for two")) && kiosk.press(QStringLiteral("Your strengths")));
        QTRY_COMPARE_WITH_TIMEOUT(now(), Deed::Searched, patience);
        QVERIFY(kiosk.press(QStringLiteral("Ways that are open")) && kiosk.press(QStringLiteral("What we decide")));
        QVERIFY(kiosk.press(QStringLiteral("Visit a lycée professionnel")) && kiosk.press(QStringLiteral("Add to the plan")));
        QTRY_COMPARE_WITH_TIMEOUT(now(), Deed::Dated, patience);
        QVERIFY(kiosk.press(QStringLiteral("We meet again")) && kiosk.press(QStringLiteral("When: In a week")));
        QTRY_COMPARE_WITH_TIMEOUT(now(), Deed::Given, patience);
        QVERIFY(kiosk.press(QStringLiteral("Documents")) && kiosk.press(QStringLiteral("Registration form")));
        QTRY_COMPARE_WITH_TIMEOUT(now(), Deed::Agreed, patience);
        QVERIFY(kiosk.press(QStringLiteral("Our agreement")) && kiosk.press(QStringLiteral("I agree to receive the plan")));
        QTRY_COMPARE_WITH_TIMEOUT(now(), Deed::Summed, patience);
        QCOMPARE(tree::problems(kiosk.window()), QString());
        QVERIFY(kiosk.press(QStringLiteral("Mission locale"))); // of the classeur: nothing is behind it
        QVERIFY(kiosk.isAt(Place::TrialInterview));
        QVERIFY(kiosk.press(QStringLiteral("What you take with you")));
        QTRY_COMPARE_WITH_TIMEOUT(kiosk->current(), (Route{Place::TrialInterview, QStringLiteral("summary")}), patience);
        QTRY_VERIFY_WITH_TIMEOUT(said(kiosk).contains(QStringLiteral("Visit a lycée professionnel")), patience);
        QVERIFY(!said(kiosk).contains(QStringLiteral("Zéphirine")));
        QVERIFY(said(kiosk).contains(QStringLiteral("nothing is kept")));
        QCOMPARE(tree::problems(kiosk.window()), QString());
        QVERIFY(kiosk.press(QStringLiteral("Into my classeur")));
        QVERIFY(kiosk.press(QStringLiteral("Back")));
        QTRY_COMPARE_WITH_TIMEOUT(kiosk->current(), Route{Place::TrialInterview}, patience);
        QVERIFY(!kiosk->trialInterview()->coach().now());
        QVERIFY(kiosk.press(QStringLiteral("Back")));
        QTRY_COMPARE_WITH_TIMEOUT(kiosk->current(), (Route{Place::Training, QStringLiteral("plan")}), patience);
        QVERIFY(!kiosk->trialInterview() && !kiosk->interviewing().isOpen() && !kiosk->visit());
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("entretiens"))));
    }

    // The tips are hidden and come back; the end of a visit, or nobody there, forgets the class.
    void tipsAreHiddenAndTheClassForgotten()
    {
        DemoKiosk kiosk;
        QVERIFY(kiosk.start());
        kiosk->openStaff({Place::Staff});
        QVERIFY(kiosk.go("A trial class", Place::Trial));
        const QString tip = kiosk->trial()->coach().now()->say;
        QTRY_VERIFY_WITH_TIMEOUT(said(kiosk).contains(tip), patience);
        QVERIFY(kiosk.press(QStringLiteral("Hide the tips")));
        QTRY_VERIFY_WITH_TIMEOUT(!said(kiosk).contains(tip), patience);
        QVERIFY(kiosk.press(QStringLiteral("Begin")));
        QTRY_VERIFY_WITH_TIMEOUT(!said(kiosk).contains(kiosk->trial()->coach().now()->say), patience);
        QVERIFY(kiosk.press(QStringLiteral("Show the tips")));
        QTRY_VERIFY_WITH_TIMEOUT(said(kiosk).contains(kiosk->trial()->coach().now()->say), patience);
        kiosk->endVisit();
        QVERIFY(!kiosk->trial());
    }
};

int main(int argc, char **argv)
{
    content::ui::registerFicheScheme();
    QApplication application(argc, argv);
    RehearsingTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_rehearsing.moc"
