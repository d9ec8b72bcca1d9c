// A class that is played, in the whole kiosk: from the training to its picture, without a server, a trace or a real class.
#include "demokiosk.h"
#include "tree.h"

#include <content/ui/fichescheme.h>
#include <seance/ui/consolepage.h>
#include <shell/classroom.h>
#include <shell/trialclass.h>

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
        QVERIFY(kiosk.press(QStringLiteral("2 more minutes")));
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
