// A class session in the whole kiosk, on a real Prosody: from the pupil's side, and from the teacher's.
#include "../seance/classroom.h"
#include "demokiosk.h"
#include "tree.h"

#include <content/ui/fichescheme.h>
#include <look/notice.h>
#include <look/textfield.h>
#include <seance/ui/doorpage.h>
#include <seance/ui/pausepage.h>
#include <seance/ui/seancebar.h>
#include <shell/classroom.h>

#include <servers/nginx.h>
#include <servers/prosody.h>

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace belvedere;
using namespace belvedere::shell;
using Place = Route::Place;
using seance::Host;
using seance::Stage;
using seance::Step;

namespace {

seance::Scenario shortClass(const QString &fiche)
{
    seance::Scenario scenario{QStringLiteral("courte"), QStringLiteral("Une séance courte"), QStringLiteral("Pour le test."), {}};
    scenario.steps = {{Step::Kind::Words, QStringLiteral("Un mot"), QStringLiteral("Un mot pour travail ?"), 5, 1, {}},
                      {Step::Kind::Fiche, QStringLiteral("Une fiche"), QStringLiteral("Lisez la fiche."), 5, 1, fiche},
                      {Step::Kind::Climb, QStringLiteral("Le jeu"), QStringLiteral("Montez."), 10, 1, {}}};
    return scenario;
}

} // namespace

class SeancingTest : public QObject
{
    Q_OBJECT
    static constexpr int patience = DemoKiosk::patience;
    servers::Prosody m_prosody;
    servers::Nginx m_nginx;
    SystemClock m_clock;

    Settings settings() const
    {
        Settings settings;
        settings.proxy = QStringLiteral("none");
        settings.caFile = m_nginx.certificate();
        settings.seanceAddress = m_nginx.address(QStringLiteral("xmpp-websocket")).toString().replace(QStringLiteral("https:"), QStringLiteral("wss:"));
        settings.seanceDomain = QStringLiteral("visiteurs.localhost");
        settings.seanceRooms = QStringLiteral("salons.localhost");
        return settings;
    }
    std::unique_ptr<Host> opened(const seance::Scenario &scenario, const QString &folder)
    {
        auto host = Host::create(classroom::quickPolicy(), m_clock, classroom::meetingAt(m_prosody), scenario, folder);
        if (!host)
            return {};
        (*host)->open();
        return QTest::qWaitFor([&] { return (*host)->state() == Host::State::Open; }, patience) ? std::move(*host) : nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        classroom::prepareKeys();
        QVERIFY2(m_prosody.start(), qPrintable(m_prosody.problem()));
        QVERIFY2(m_nginx.start("location /xmpp-websocket { proxy_pass http://127.0.0.1:" + QByteArray::number(m_prosody.port())
                               + "; proxy_http_version 1.1; proxy_set_header Host localhost; proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection upgrade; }\n"),
                 qPrintable(m_nginx.problem()));
    }

    // From the invitation into a class: the steps open by themselves, the pause covers all, what is put on every screen
    // comes; words are counted; the end of the visit leaves, and the teacher still has what was told.
    void aPupilTakesPart()
    {
        QTemporaryDir folder;
        DemoKiosk kiosk;
        QVERIFY(kiosk.start(settings()));
        const QString fiche = kiosk->catalogue()->metiers.first().id, other = kiosk->catalogue()->metiers.last().id;
        const auto host = opened(shortClass(fiche), folder.path());
        QVERIFY(host);
        QVERIFY(kiosk.go("Join a class session", Place::SeanceJoin));
        auto *code = kiosk.window()->page()->findChild<look::TextField *>();
        QVERIFY(code);
        QTest::keyClicks(code, host->code());
        QTest::keyClick(code, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(host->pupils().pupils().size(), 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(kiosk.window()->findChild<seance::ui::SeanceBar *>(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(kiosk->current().place, Place::Home, patience);
        QCOMPARE(tree::problems(kiosk.window()), QString());

        host->goTo(0);
        QTRY_COMPARE_WITH_TIMEOUT(kiosk->current().place, Place::SeanceWords, patience);
        auto *word = kiosk.window()->page()->findChild<look::TextField *>();
        QVERIFY(word);
        QTest::keyClicks(word, QStringLiteral("Ensemble"));
        QTest::keyClick(word, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(host->pupils().picture(host->stage(), 0).words.size(), 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(host->pupils().picture(host->stage(), 0).finished, 1, patience);

        // What a pupil shows is under their pseudonym, by their own choice, and taken back from any page.
        const auto shown = [&host] { return host->pupils().pupils().first().shown.value_or(seance::Answer{-1, {}}).values; };
        QVERIFY(shown().isEmpty());
        QVERIFY(kiosk.press(QStringLiteral("Show my words to the class")));
        QTRY_COMPARE_WITH_TIMEOUT(shown(), QStringList{QStringLiteral("Ensemble")}, patience);
        QCOMPARE(tree::problems(kiosk.window()), QString());
        QVERIFY(kiosk.press(QStringLiteral("Show no more")));
        QTRY_VERIFY_WITH_TIMEOUT(shown().isEmpty(), patience);

        host->setPaused(true);
        QTRY_VERIFY_WITH_TIMEOUT(kiosk.window()->findChild<seance::ui::PausePage *>(), patience);
        host->setPaused(false);
        QTRY_VERIFY_WITH_TIMEOUT(!kiosk.window()->findChild<seance::ui::PausePage *>(), patience);
        host->show({Stage::Shown::Kind::Fiche, other});
        QTRY_COMPARE_WITH_TIMEOUT(kiosk->current(), (Route{Place::Fiche, other}), patience);
        host->goTo(1);
        host->show({});
        QTRY_COMPARE_WITH_TIMEOUT(kiosk->current(), (Route{Place::Fiche, fiche}), patience);
        QTRY_COMPARE_WITH_TIMEOUT(host->pupils().pupils().first().progress.place, QStringLiteral("fiche"), patience);
        QTRY_COMPARE_WITH_TIMEOUT(host->pupils().picture(host->stage(), 0).finished, 1, patience);

        kiosk->endVisit();
        QTRY_VERIFY_WITH_TIMEOUT(!host->pupils().pupils().first().here, patience);
        QVERIFY(!kiosk.window()->findChild<seance::ui::SeanceBar *>());
        QCOMPARE(host->pupils().picture(host->stage(), 0).words.size(), 1);
        host->end(m_clock.now());
        QTRY_COMPARE_WITH_TIMEOUT(host->state(), Host::State::Ended, patience);
    }

    // What a class meets in its first minutes: a wrong code, one typed as people type, one who comes late, a terminal that was
    // stopped; who listens is not thrown out, who does not do what is asked is, after a longer while.
    void theFirstFiveMinutes()
    {
        QTemporaryDir teachers, terminal;
        auto kiosk = std::make_unique<DemoKiosk>();
        kiosk->useFolder(terminal.path());
        QVERIFY(kiosk->start(settings()));
        seance::Scenario scenario = shortClass(kiosk->get()->catalogue()->metiers.first().id);
        scenario.steps += {Step::Kind::Talk, QStringLiteral("Parlons"), QStringLiteral("On parle."), 30, 1, {}};
        const auto host = opened(scenario, teachers.path());
        QVERIFY(host);
        host->goTo(0); // before anybody is there
        const auto type = [&](const QString &code) {
            auto *field = kiosk->window()->page()->findChild<look::TextField *>();
            field->clear();
            QTest::keyClicks(field, code);
            QTest::keyClick(field, Qt::Key_Return);
        };
        const auto said = [&](const char *words) {
            return QTest::qWaitFor([&] { return kiosk->window()->page()->findChild<look::Notice *>()->accessibleName().contains(QLatin1String(words)); }, patience);
        };
        QVERIFY(kiosk->go("Join a class session", Place::SeanceJoin));
        type(host->code().left(5));
        QVERIFY(said("six letters and digits"));
        type(host->code() == QStringLiteral("AAAAAA") ? QStringLiteral("AAAAAC") : QStringLiteral("AAAAAA"));
        QVERIFY(said("No class has this code"));
        type(QStringLiteral(" %1 - %2").arg(host->code().left(3), host->code().mid(3)).toLower().replace(u'o', u'0').replace(u'l', u'1'));
        QTRY_COMPARE_WITH_TIMEOUT(host->pupils().pupils().size(), 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT((*kiosk)->current().place, Place::SeanceWords, patience); // where the class is by now
        type(QStringLiteral("Ensemble"));
        QTRY_COMPARE_WITH_TIMEOUT(host->pupils().picture(host->stage(), 0).finished, 1, patience);

        const auto isOpenIn = [&](const QString &name) { return kiosk->window()->findChild<seance::ui::SeanceBar *>() && host->pupils().pupils().first().pseudonym == name; };
        const QString name = host->pupils().pupils().first().pseudonym, book = terminal.filePath(QStringLiteral("seances/member/member.book"));
        QTemporaryDir before;
        QVERIFY(QFile::copy(book, before.filePath(QStringLiteral("member.book"))));
        kiosk = std::make_unique<DemoKiosk>(); // killed: its book is there as it was
        kiosk->useFolder(terminal.path());
        QVERIFY(QTest::qWaitFor([&] { return !QFile::exists(book); }, patience));
        QVERIFY(QFile::copy(before.filePath(QStringLiteral("member.book")), book));
        QVERIFY(kiosk->start(settings()));
        QVERIFY(kiosk->go("Join a class session", Place::SeanceJoin));
        type(host->code());
        QVERIFY(kiosk->press(QStringLiteral("Yes, it is me")));
        QTRY_VERIFY_WITH_TIMEOUT(isOpenIn(name), patience);
        QCOMPARE(host->pupils().pupils().size(), 1);
        QTRY_COMPARE_WITH_TIMEOUT((*kiosk)->current().place, Place::SeanceWords, patience);

        QSignalSpy over(kiosk->get(), &Shell::visitEnded);
        host->goTo(3);
        QTRY_COMPARE_WITH_TIMEOUT(host->pupils().pupils().first().progress.step, 3, patience);
        kiosk->letPass(40 * 60'000);
        (*kiosk)->idle().check();
        QCOMPARE(over.count(), 0);
        host->goTo(0);
        QTRY_COMPARE_WITH_TIMEOUT(host->pupils().pupils().first().progress.step, 0, patience);
        (*kiosk)->idle().check();
        kiosk->letPass(4 * 60'000);
        (*kiosk)->idle().check();
        QCOMPARE(over.count(), 0);
        kiosk->letPass(2 * 60'000);
        (*kiosk)->idle().check();
        QTRY_COMPARE_WITH_TIMEOUT(over.count(), 1, patience);
    }

    // A teacher opens a class at a terminal: pupils come, the desk shows them; another visit goes on meanwhile, and after
    // the end there is a picture without names.
    void aTeacherLeads()
    {
        DemoKiosk kiosk;
        QVERIFY(kiosk.start(settings()));
        kiosk->openStaff({Place::Staff});
        QCOMPARE(tree::problems(kiosk.window()), QString());
        QVERIFY(kiosk.go("A class session", Place::SeanceDoor));
        QCOMPARE(tree::problems(kiosk.window()), QString());
        auto *door = qobject_cast<seance::ui::teacher::DoorPage *>(kiosk.window()->page());
        QVERIFY(door);
        Q_EMIT door->openRequested(shortClass(kiosk->catalogue()->metiers.first().id));
        QTRY_COMPARE_WITH_TIMEOUT(kiosk->current().place, Place::SeanceConsole, patience);
        QTRY_VERIFY_WITH_TIMEOUT(kiosk->classroom().host() && kiosk->classroom().host()->state() == Host::State::Open, patience);
        const Host *host = kiosk->classroom().host();
        const auto pupil = classroom::joined(m_clock, classroom::meetingAt(m_prosody), host->code());
        QVERIFY(pupil);
        QTRY_COMPARE_WITH_TIMEOUT(host->pupils().pupils().size(), 1, patience);
        QVERIFY(kiosk.press(QStringLiteral("Begin")));
        QTRY_COMPARE_WITH_TIMEOUT((*pupil)->stage().step, 0, patience);
        (*pupil)->answer({0, {QStringLiteral("Ensemble")}});
        QTRY_COMPARE_WITH_TIMEOUT(host->pupils().picture(host->stage(), 0).words.size(), 1, patience);
        QCOMPARE(tree::problems(kiosk.window()), QString());
        QVERIFY(kiosk.press(QStringLiteral("Pause all")));
        QTRY_VERIFY_WITH_TIMEOUT((*pupil)->stage().paused, patience);

        kiosk->endVisit(); // the invitation again, and the class goes on
        QVERIFY(kiosk->classroom().isOpen());
        kiosk->openStaff({Place::Staff});
        QVERIFY(kiosk.go("Take up the class session", Place::SeanceConsole));
        QVERIFY(kiosk.press(QStringLiteral("End the session")));
        QVERIFY(kiosk.press(QStringLiteral("Yes, end it")));
        QTRY_COMPARE_WITH_TIMEOUT(kiosk->current().place, Place::SeanceSummary, patience);
        QTRY_COMPARE_WITH_TIMEOUT((*pupil)->state(), seance::Member::State::Ended, patience);
        QCOMPARE(tree::problems(kiosk.window()), QString());
    }

    // Without internet and without a server in the settings: the teacher's terminal serves the class, and a pupil's finds it
    // by its code.
    void aClassWithoutInternet()
    {
        Settings alone;
        alone.proxy = QStringLiteral("none");
        alone.seanceLocal = true;
        QTemporaryDir folder;
        Classroom desk(alone, folder.filePath(QStringLiteral("seances")), m_clock, {{}, {}, [](const QString &id) { return id; }, [](const QString &id) { return id; }});
        QDir().mkpath(folder.filePath(QStringLiteral("seances")));
        desk.meetLocally();
        desk.start();
        DemoKiosk kiosk;
        QVERIFY(kiosk.start(alone));
        const auto page = std::unique_ptr<seance::ui::teacher::DoorPage>(desk.buildDoor(kiosk->theme()));
        const auto opens = [&] {
            Q_EMIT page->openRequested(shortClass(kiosk->catalogue()->metiers.first().id));
            return desk.isOpen();
        };
        QVERIFY(QTest::qWaitFor(opens, patience)); // once its server is ready
        QTRY_COMPARE_WITH_TIMEOUT(desk.host()->state(), Host::State::Open, patience);
        QVERIFY(kiosk.go("Join a class session", Place::SeanceJoin));
        auto *code = kiosk.window()->page()->findChild<look::TextField *>();
        QTest::keyClicks(code, desk.host()->code());
        QTest::keyClick(code, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(desk.host()->pupils().pupils().size(), 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(kiosk.window()->findChild<seance::ui::SeanceBar *>(), patience);
    }
};

int main(int argc, char **argv)
{
    content::ui::registerFicheScheme();
    QApplication application(argc, argv);
    SeancingTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_seancing.moc"
