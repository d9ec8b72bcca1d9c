#include "../media_ui/fakeplayer.h"
#include "../media_ui/videopack.h"

#include "servers/films.h"

#include <content/ui/fichescheme.h>
#include <media/ui/videopage.h>
#include <shell/shell.h>
#include <shell/window.h>

#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace belvedere;
using Place = shell::Route::Place;
using State = media::Player::State;
using Kind = classeur::ClasseurItem::Kind;

namespace {

constexpr int patience = 20'000;

} // namespace

// A kiosk whose player plays nothing, at a time of the test's own.
struct Kiosk {
    bool start(const VideoPack &pack, Settings settings = {})
    {
        settings.dataFolder = data.path();
        settings.packPath = pack.path();
        settings.language = Language::English;
        shell = std::make_unique<shell::Shell>(settings, clock);
        auto fake = std::make_unique<FakePlayer>();
        player = fake.get();
        shell->usePlayer(std::move(fake));
        shell->window().resize(1280, 1024);
        shell->window().QWidget::show();
        QSignalSpy ready(shell.get(), &shell::Shell::ready);
        shell->start();
        if (ready.isEmpty() && !ready.wait(patience))
            return false;
        shell->beginVisit();
        return shell->visit() != nullptr;
    }

    bool openVideo(const QString &ref)
    {
        shell->open({Place::Video, ref});
        auto *page = qobject_cast<media::ui::VideoPage *>(shell->window().page());
        return page && QTest::qWaitFor([&] { return page->isShown(); }, patience);
    }

    void play()
    {
        QTest::keyClick(shell->window().page(), Qt::Key_Space);
        player->length = 95'000;
        player->be(State::Playing);
    }

    // The one of this page that has that accessible name; null: none.
    QAbstractButton *button(const QString &name) const
    {
        const auto buttons = shell->window().page()->findChildren<QAbstractButton *>();
        const auto it = std::find_if(buttons.begin(), buttons.end(), [&](const QAbstractButton *each) { return each->accessibleName() == name; });
        return it == buttons.end() ? nullptr : *it;
    }

    QTemporaryDir data;
    ManualClock clock;
    std::unique_ptr<belvedere::shell::Shell> shell;
    FakePlayer *player = nullptr;
};

class WatchingTest : public QObject
{
    Q_OBJECT
    VideoPack m_pack;

private Q_SLOTS:
    void initTestCase()
    {
        content::Library library;
        QVERIFY(m_pack.open(library));
    }

    // No countdown over a video that plays; once it has ended the usual rules hold, and the visit ends in silence.
    void whoWatchesIsThere()
    {
        Kiosk kiosk;
        QVERIFY(kiosk.start(m_pack));
        QVERIFY(kiosk.openVideo(QStringLiteral("ASV")));
        kiosk.play();
        for (int second = 0; second < 400; second += 50) { // far beyond the idle time
            kiosk.clock.advance(50'000);
            kiosk.player->goTo(second * 100);
        }
        QSignalSpy ended(kiosk.shell.get(), &shell::Shell::visitEnded);
        kiosk.player->be(State::Ended);
        kiosk.clock.advance(100'000);
        QTest::qWait(600); // the watch looks twice a second
        QVERIFY(ended.isEmpty());
        kiosk.player->goTo(95'000); // no sign of life any more
        kiosk.clock.advance(60'000);
        QTRY_COMPARE(ended.count(), 1);
        QCOMPARE(kiosk.player->asked.last(), QStringLiteral("close"));
    }

    // A video is silent as soon as its page is left; another look of the same page is no leaving.
    void leavingThePageIsSilence()
    {
        Kiosk kiosk;
        QVERIFY(kiosk.start(m_pack));
        QVERIFY(kiosk.openVideo(QStringLiteral("ASV")));
        kiosk.play();
        kiosk.player->goTo(30'000);
        kiosk.player->asked.clear();
        kiosk.shell->theme().setTextScale(1.5);
        QVERIFY(QTest::qWaitFor([&] {
            const auto *page = qobject_cast<media::ui::VideoPage *>(kiosk.shell->window().page());
            return page && page->isShown();
        }, patience));
        QCOMPARE(kiosk.player->is, State::Playing);
        QVERIFY(kiosk.player->asked.isEmpty());
        kiosk.shell->open({Place::Home});
        QCOMPARE(kiosk.player->asked, QStringList(QStringLiteral("close")));
    }

    // A moment of the classeur says so and starts there; a video found elsewhere starts at its beginning.
    void aKeptMomentStartsThere()
    {
        Kiosk kiosk;
        QVERIFY(kiosk.start(m_pack));
        QVERIFY(kiosk.openVideo(QStringLiteral("ASV@72")));
        for (auto *each : kiosk.shell->window().findChildren<QAbstractButton *>())
            if (each->text() == QStringLiteral("Keep this moment (1:12)"))
                each->click();
        kiosk.shell->open({Place::Classeur});
        auto *watch = kiosk.button(QStringLiteral("Watch Une matinée à l'hôpital, at 1:12"));
        QVERIFY(watch);
        watch->click();
        QTRY_VERIFY(qobject_cast<media::ui::VideoPage *>(kiosk.shell->window().page())->isShown());
        kiosk.play();
        QCOMPARE(kiosk.player->opened.startMs, 72'000);
        kiosk.shell->open({Place::Home});
        QVERIFY(kiosk.openVideo(QStringLiteral("ASV")));
        kiosk.play();
        QCOMPARE(kiosk.player->opened.startMs, 0);
    }

    // A video that the settings choose is fetched before a class, and is then played from the terminal.
    void aChosenVideoIsKeptAndPlayedFromHere()
    {
        servers::Films films;
        QVERIFY2(films.start(), qPrintable(films.problem()));
        content::Library library;
        VideoPack pack;
        QVERIFY(pack.open(library, 0, films.stream(films.ids().first())));
        Settings settings;
        settings.proxy = QStringLiteral("none");
        settings.caFile = films.nginx().certificate();
        settings.keepVideos = {QStringLiteral("ASV")};
        Kiosk kiosk;
        QVERIFY(kiosk.start(pack, settings));
        QVERIFY(kiosk.openVideo(QStringLiteral("ASV")));
        kiosk.play();
        QVERIFY(kiosk.player->opened.keptFolder.isEmpty());
        kiosk.shell->open({Place::KeptVideos});
        const QString fetch = QStringLiteral("Fetch the missing videos now");
        QVERIFY(QTest::qWaitFor([&] {
            const auto *button = kiosk.button(fetch);
            return button && button->isEnabled() && button->isVisible();
        }, patience));
        kiosk.button(fetch)->click();
        const auto says = [&](const QString &words) {
            const auto labels = kiosk.shell->window().page()->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text().startsWith(words); });
        };
        QVERIFY(QTest::qWaitFor([&] { return says(QStringLiteral("1 video plays here without network.")); }, patience));
        QVERIFY(kiosk.openVideo(QStringLiteral("ASV")));
        kiosk.play();
        QVERIFY(QFile::exists(kiosk.player->opened.keptFolder));
    }

    // What was watched is known during the visit, and to nobody after it.
    void watchedMarksEndWithTheVisit()
    {
        Kiosk kiosk;
        QVERIFY(kiosk.start(m_pack));
        QVERIFY(kiosk.openVideo(QStringLiteral("ASV")));
        kiosk.play();
        kiosk.player->goTo(94'000);
        QVERIFY(kiosk.shell->visit()->watching.watched.contains(QStringLiteral("ASV")));
        kiosk.shell->endVisit();
        kiosk.shell->beginVisit();
        QVERIFY(kiosk.shell->visit()->watching == media::ui::Watching());
    }
};

int main(int argc, char **argv)
{
    content::ui::registerFicheScheme();
    QApplication application(argc, argv);
    WatchingTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_watching.moc"
