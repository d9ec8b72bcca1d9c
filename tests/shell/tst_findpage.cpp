#include <look/doorcard.h>
#include <look/notice.h>
#include <shell/findpage.h>

#include <QTest>

using namespace belvedere;
using Place = shell::Route::Place;

class TestFindPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // Only what the pack has is offered.
    void thereIsADoorForWhatThereIs()
    {
        look::Theme theme;
        shell::FindPage page(theme, {{QStringLiteral("People"), QStringLiteral("To call."), QStringLiteral("people"),
                                      QStringLiteral("aider"), Place::Relais}});
        const auto doors = page.findChildren<look::DoorCard *>();
        QCOMPARE(doors.size(), 1);
        QVERIFY(page.findChildren<look::Notice *>().isEmpty());
        shell::Route opened;
        connect(&page, &shell::FindPage::open, this, [&opened](const shell::Route &route) { opened = route; });
        doors.first()->click();
        QCOMPARE(opened.place, Place::Relais);
    }

    // A pack of métiers alone says so instead of showing an empty page.
    void aPackWithNothingNearSaysSo()
    {
        look::Theme theme;
        shell::FindPage page(theme, {});
        QVERIFY(page.findChildren<look::DoorCard *>().isEmpty());
        QCOMPARE(page.findChildren<look::Notice *>().size(), 1);
    }
};

QTEST_MAIN(TestFindPage)
#include "tst_findpage.moc"
