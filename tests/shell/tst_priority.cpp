// A terminal of a priority territory: what it puts forward on home, on the way to help, among formations and places.
#include "demokiosk.h"
#include "tree.h"

#include <formations/ui/formationspage.h>
#include <look/chip.h>
#include <look/doorcard.h>
#include <look/linkcard.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace belvedere;
using namespace belvedere::shell;
using Place = Route::Place;

class PriorityKioskTest : public QObject
{
    Q_OBJECT
    static constexpr int patience = DemoKiosk::patience;

    // On the whole demo, which has formations and places.
    static void start(DemoKiosk &kiosk, const QTemporaryDir &folder, const QStringList &priorities)
    {
        QVERIFY(QFile::copy(BELVEDERE_BINARY_DIR + QStringLiteral("/demo.pack"), folder.filePath(QStringLiteral("demo.pack"))));
        kiosk.useFolder(folder.path());
        Settings settings;
        settings.proxy = QStringLiteral("none");
        settings.place = QStringLiteral("63000");
        settings.priorities = priorities;
        QVERIFY(kiosk.start(settings));
        kiosk->beginVisit();
    }
    static QStringList doors(const DemoKiosk &kiosk)
    {
        QStringList names;
        for (auto *door : kiosk.window()->findChildren<look::DoorCard *>())
            if (door->isVisible())
                names += door->accessibleName().section(u'.', 0, 0);
        return names;
    }

    // What the pack has is known a moment after it was opened: the page is opened again until then.
    static bool hasDoor(const DemoKiosk &kiosk, Place place, const QString &name)
    {
        int turn = 0;
        return QTest::qWaitFor([&] {
            if (doors(kiosk).join(u'|').contains(name))
                return true;
            if (turn++ % 20 == 0)
                kiosk->open({place});
            return false;
        }, patience);
    }

private Q_SLOTS:
    // The door of home leads to formations that one may enter all year, which can be left for all of them; that of the
    // places to those for who left school, the mission locale first.
    void whatIsPutForwardLeadsThere()
    {
        QTemporaryDir folder;
        DemoKiosk kiosk;
        start(kiosk, folder, {QStringLiteral("decrochage"), QStringLiteral("lycee-pro")});
        QVERIFY(hasDoor(kiosk, Place::Home, QStringLiteral("Take up a training again")));
        QVERIFY(!doors(kiosk).join(u'|').contains(QStringLiteral("The lycée professionnel"))); // one alone on home
        QVERIFY(kiosk.go("Take up a training again", Place::Formations));
        auto *page = kiosk.window()->findChild<formations::ui::FormationsPage *>();
        QTRY_VERIFY_WITH_TIMEOUT(!page->isLoading(), patience);
        const auto cards = [page] { return page->findChildren<look::LinkCard *>().size(); };
        QTRY_VERIFY_WITH_TIMEOUT(cards() > 0, patience);
        const auto allYear = cards();
        QVERIFY(kiosk.press(QStringLiteral("One may enter all year")));
        QTRY_VERIFY_WITH_TIMEOUT(cards() > allYear, patience);
        QVERIFY(kiosk.go("Back", Place::Home));
        QVERIFY(hasDoor(kiosk, Place::Find, QStringLiteral("My territory")));
        const QStringList find = doors(kiosk);
        QVERIFY(find.size() >= 6);
        QVERIFY(find[0].startsWith(QStringLiteral("Take up a training again")) && find[1].startsWith(QStringLiteral("I left school")));
        QVERIFY(find[2].startsWith(QStringLiteral("The lycée professionnel")) && find[3].startsWith(QStringLiteral("A CAP")));
        QVERIFY(kiosk.go("The lycée professionnel", Place::Formations));
        page = kiosk.window()->findChild<formations::ui::FormationsPage *>();
        QTRY_VERIFY_WITH_TIMEOUT(!page->isLoading() && !page->findChildren<look::LinkCard *>().isEmpty(), patience);
        QVERIFY(kiosk.go("Back", Place::Find));
        QVERIFY(kiosk.go("I left school", Place::Relais));
        QCOMPARE(kiosk->visit()->near.publics, QStringList(QStringLiteral("left-school")));
        QCOMPARE(kiosk->visit()->near.ahead.first(), QStringLiteral("mission-locale"));
    }

    // A terminal without priorities is as it was.
    void nothingIsPutForwardUnasked()
    {
        QTemporaryDir folder;
        DemoKiosk kiosk;
        start(kiosk, folder, {});
        QVERIFY(hasDoor(kiosk, Place::Find, QStringLiteral("My territory")));
        QVERIFY(!doors(kiosk).join(u'|').contains(QStringLiteral("I left school")));
        QVERIFY(kiosk->visit()->near.ahead.isEmpty());
    }
};

QTEST_MAIN(PriorityKioskTest)
#include "tst_priority.moc"
