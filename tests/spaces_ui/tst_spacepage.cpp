// The page of a classeur on its way to a space.
#include <look/button.h>
#include <look/labels.h>
#include <look/notice.h>
#include <spaces/ui/spacepage.h>
#include <spaces/ui/words.h>

#include <QPointer>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTest>

using namespace belvedere;
using namespace belvedere::spaces;
using namespace belvedere::spaces::ui;

namespace {

QString texts(const QWidget &page)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QStringList out;
    for (const auto *label : page.findChildren<look::Label *>())
        out += label->text();
    return out.join(u'\n');
}

look::Button *button(const QWidget &page, const QString &name)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    for (auto *each : page.findChildren<look::Button *>()) {
        if (each->text() == name)
            return each;
    }
    return nullptr;
}

} // namespace

class SpacePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // How far it is can be seen and heard, and it is stopped by a key or a touch.
    void progressAndStop()
    {
        look::Theme theme;
        SpacePage page(theme, 30);
        page.resize(1280, 900);
        page.show();
        page.setWorking(3, 12);
        const auto *bar = page.findChild<QProgressBar *>();
        QVERIFY(bar && !bar->accessibleName().isEmpty());
        QCOMPARE(bar->value(), 3);
        QVERIFY(texts(page).contains(QStringLiteral("3 of 12")));
        auto *stop = button(page, QStringLiteral("Stop"));
        QVERIFY(stop && stop->sizeHint().height() >= 48);
        QSignalSpy asked(&page, &SpacePage::cancelRequested);
        QTest::keyClick(stop, Qt::Key_Return);
        QTest::mouseClick(stop, Qt::LeftButton);
        QCOMPARE(asked.size(), 2);
    }

    // What did not go as it should is said with the name of the file and why; what did is not listed.
    void outcomesAreSaid()
    {
        look::Theme theme;
        SpacePage page(theme, 30);
        SyncResult result;
        result.status = fail(ErrorKind::DiskFull, QStringLiteral("507"));
        result.kept = true;
        result.documents = {{QStringLiteral("a"), QStringLiteral("A.html"), DocumentOutcome::Kind::Sent},
                            {QStringLiteral("b"), QStringLiteral("B.html"), DocumentOutcome::Kind::NoRoom}};
        page.setResult(result, false, true);
        QVERIFY(texts(page).contains(QStringLiteral("B.html – ") + outcomeInWords(DocumentOutcome::Kind::NoRoom)));
        QVERIFY(!texts(page).contains(QStringLiteral("A.html")));
        QVERIFY(texts(page).contains(resultInWords(result)));
        QSignalSpy again(&page, &SpacePage::retryRequested);
        QTest::mouseClick(button(page, QStringLiteral("Try again")), Qt::LeftButton);
        QCOMPARE(again.size(), 1);
        page.setResult({}, false, false);
        QVERIFY(!button(page, QStringLiteral("Try again")));
        QVERIFY(button(page, QStringLiteral("End my visit")));
        QSignalSpy toClasseur(&page, &SpacePage::leaveRequested), back(&page, &SpacePage::backRequested);
        QTest::keyClick(button(page, QStringLiteral("Back to my classeur")), Qt::Key_Return);
        QTest::keyClick(&page, Qt::Key_Escape); // to the page before
        QCOMPARE(toClasseur.size(), 1);
        QCOMPARE(back.size(), 1);
    }

    // Each way to fail has a sentence of its own where the person can do something else about it.
    void failuresDiffer()
    {
        QSet<QString> sentences;
        for (const ErrorKind kind : {ErrorKind::SignedOut, ErrorKind::DiskFull, ErrorKind::TooMany, ErrorKind::Malformed, ErrorKind::NewerVersion, ErrorKind::Cancelled, ErrorKind::Offline}) {
            SyncResult result;
            result.status = fail(kind, {});
            sentences.insert(resultInWords(result));
        }
        QCOMPARE(sentences.size(), 7);
    }

    // Where the session is over, the way on is to sign in again, not to try again.
    void aSessionThatIsOverLeadsToTheSignIn()
    {
        look::Theme theme;
        SpacePage page(theme, 30);
        SyncResult over;
        over.status = fail(ErrorKind::SignedOut, QStringLiteral("302"));
        page.setResult(over, false, false);
        QVERIFY(!button(page, QStringLiteral("Try again")));
        auto *signIn = button(page, QStringLiteral("Sign in again"));
        QVERIFY(signIn && signIn->sizeHint().height() >= 48);
        QSignalSpy asked(&page, &SpacePage::signInRequested);
        QTest::keyClick(signIn, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
    }

    // While it is on its way, and when it failed for a while, it says that nobody need wait, and for how long it goes
    // on; without five words they are offered, with them they are named.
    void whatGoesOnIsSaid()
    {
        look::Theme theme;
        SpacePage page(theme, 30);
        page.setWorking(1, 2);
        QVERIFY(texts(page).contains(QStringLiteral("after your visit too, for 30 minutes")));
        SyncResult down;
        down.status = fail(ErrorKind::Offline, QStringLiteral("cut"));
        page.setResult(down, true, false);
        QVERIFY(texts(page).contains(QStringLiteral("tries again by itself, after your visit too, for 30 minutes")));
        auto *words = button(page, QStringLiteral("Keep it with five words"));
        QVERIFY(words && words->sizeHint().height() >= 48);
        QSignalSpy asked(&page, &SpacePage::wordsRequested);
        QTest::keyClick(words, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QVERIFY(!texts(page).isEmpty()); // what was there before is gone
        const QPointer<look::Notice> notice = page.findChild<look::Notice *>();
        page.setResult(down, true, false); // failed again, by itself: nothing moves below a finger
        QVERIFY(!texts(page).contains(QStringLiteral("Try again a little later")));
        QVERIFY(notice);
        page.setResult(down, true, true);
        QVERIFY(!button(page, QStringLiteral("Keep it with five words")));
        QVERIFY(texts(page).contains(QStringLiteral("Your five words open your classeur")));
        page.setResult({}, false, false); // all is there
        QVERIFY(!button(page, QStringLiteral("Keep it with five words")));
        QVERIFY(!texts(page).contains(QStringLiteral("minutes")));
    }
};

QTEST_MAIN(SpacePageTest)
#include "tst_spacepage.moc"
