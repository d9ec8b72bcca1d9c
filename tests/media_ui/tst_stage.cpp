#include "fakeplayer.h"

#include <media/ui/controlbutton.h>
#include <media/ui/picture.h>
#include <media/ui/restingcontrols.h>
#include <media/ui/slider.h>
#include <media/ui/stage.h>
#include <media/ui/stagecontrols.h>
#include <media/ui/words.h>

#include <look/labels.h>
#include <look/notice.h>

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace belvedere;
using namespace belvedere::media;
using namespace belvedere::media::ui;

using State = Player::State;

namespace {

Video film()
{
    Video video;
    video.summary = {QStringLiteral("F.1"), QStringLiteral("La nuit du pain"), QStringLiteral("nature"), {}, 90'000, true, true};
    video.stream = QUrl(QStringLiteral("https://localhost/main.m3u8"));
    video.signStream = QUrl(QStringLiteral("https://localhost/signes.m3u8"));
    video.tracks = {{QStringLiteral("fr"), QStringLiteral("Français"), false, {{1000, 4000, QStringLiteral("Bonjour")}, {5000, 9000, QStringLiteral("Voici le four")}}},
                    {QStringLiteral("en"), QString(), false, {{1000, 4000, QStringLiteral("Hello")}}}};
    return video;
}

struct Shown {
    explicit Shown(const StageStart &start = {}, const Watching &watching = {}) : stage(theme, player, watching)
    {
        stage.setVideo(film(), start);
        stage.resize(900, 800);
        stage.show();
        (void)QTest::qWaitForWindowExposed(&stage);
    }

    template <typename Widget>
    Widget *named(const QString &name) const
    {
        for (auto *each : stage.findChildren<Widget *>())
            if (each->isVisibleTo(&stage) && QAccessible::queryAccessibleInterface(each)->text(QAccessible::Name) == name)
                return each;
        return nullptr;
    }

    void press(const QString &name) const
    {
        auto *button = named<QAbstractButton>(name);
        QVERIFY2(button, qPrintable(name));
        button->click();
    }

    QString texts() const
    {
        QStringList out;
        for (const auto *label : stage.findChildren<look::Label *>())
            if (label->isVisibleTo(&stage))
                out += label->text();
        return out.join(u'\n');
    }

    Picture *picture() const { return stage.findChild<Picture *>(); }

    look::Theme theme;
    FakePlayer player;
    Stage stage;
};

} // namespace

class StageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // Over the whole screen the controls go while nobody moves, and any key, touch or move brings them back;
    // the touch does nothing else. They stay for the keyboard, beside a film that stands, and in the page.
    void theControlsRestOverTheWholeScreen()
    {
        Shown shown;
        auto *resting = shown.stage.findChild<RestingControls *>();
        auto *controls = shown.stage.findChild<StageControls *>();
        QVERIFY(resting && controls);
        resting->setRestMs(1);
        shown.player.be(State::Playing);
        QTest::qWait(20);
        QVERIFY(controls->isVisible()); // in the page
        shown.stage.setFull(true);
        QTRY_VERIFY(!controls->isVisible() && resting->areAway());
        shown.player.asked.clear();
        QTest::mouseClick(shown.picture(), Qt::LeftButton);
        QVERIFY2(shown.player.asked.isEmpty(), qPrintable(shown.player.asked.join(u' ')));
        QTRY_VERIFY(resting->areAway());
        resting->setRestMs(60'000);
        QTest::keyClick(shown.picture(), Qt::Key_C);
        QVERIFY(controls->isVisible());
        resting->setRestMs(1);
        QTest::mouseMove(shown.picture(), {10, 10});
        QTRY_VERIFY(resting->areAway());
        shown.player.be(State::Paused);
        QVERIFY(controls->isVisible());
        shown.stage.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&shown.stage));
        auto *button = controls->findChild<ControlButton *>();
        button->setFocus();
        shown.player.be(State::Playing);
        QTest::keyClick(button, Qt::Key_Shift);
        QTest::qWait(20);
        QVERIFY(controls->isVisible());
    }

    // Nothing is fetched before somebody plays; then the video starts where it was asked to.
    void playsFromTheMomentThatWasAsked()
    {
        Shown shown({72'000});
        QCOMPARE(shown.player.asked, QStringList(QStringLiteral("prepare")));
        QVERIFY(shown.texts().contains(QStringLiteral("1:12")));
        QTest::keyClick(shown.picture(), Qt::Key_Space);
        QCOMPARE(shown.player.opened.startMs, 72'000);
        QCOMPARE(shown.player.opened.stream, film().stream);
        QCOMPARE(shown.player.is, State::Opening);
    }

    // What is on the terminal plays from there.
    void playsFromTheDiskWhereItIsKept()
    {
        Shown shown({0, QStringLiteral("/kept/F.1"), false, true});
        QVERIFY(!shown.texts().contains(QStringLiteral("network")));
        shown.picture()->click();
        QCOMPARE(shown.player.opened.keptFolder, QStringLiteral("/kept/F.1"));
        shown.player.be(State::Playing);
        QVERIFY(shown.texts().contains(QStringLiteral("from this terminal")));
    }

    // In sign language too; and when only the film without it is there, this is told before.
    void playsSignLanguageFromTheDisk()
    {
        Watching signing;
        signing.sign = true;
        Shown shown({0, QStringLiteral("/kept/F.1"), false, true, QStringLiteral("/kept/F.1+sign")}, signing);
        QVERIFY(!shown.texts().contains(QStringLiteral("network")));
        shown.picture()->click();
        QCOMPARE(shown.player.opened.stream, film().signStream);
        QCOMPARE(shown.player.opened.keptFolder, QStringLiteral("/kept/F.1+sign"));
        Shown other({0, QStringLiteral("/kept/F.1"), false, true}, signing);
        QVERIFY(other.texts().contains(QStringLiteral("not on the terminal")));
    }

    // The keys: Space, arrows by 5 and 10 s within the video, C and F.
    void everyKeyDoesItsPart()
    {
        Shown shown;
        shown.player.length = 90'000;
        shown.picture()->click();
        shown.player.be(State::Playing);
        shown.player.goTo(20'000);
        shown.player.asked.clear();
        QTest::keyClick(shown.picture(), Qt::Key_Right);
        QTest::keyClick(shown.picture(), Qt::Key_Up);
        QTest::keyClick(shown.picture(), Qt::Key_Left);
        QTest::keyClick(shown.picture(), Qt::Key_Down);
        QCOMPARE(shown.player.asked, QStringList({QStringLiteral("seek 25000"), QStringLiteral("seek 35000"), QStringLiteral("seek 30000"), QStringLiteral("seek 20000")}));
        shown.player.goTo(2000);
        QTest::keyClick(shown.picture(), Qt::Key_Down);
        QCOMPARE(shown.player.at, 0);
        shown.player.goTo(89'000);
        QTest::keyClick(shown.picture(), Qt::Key_Up);
        QCOMPARE(shown.player.at, 90'000);
        QTest::keyClick(shown.picture(), Qt::Key_Space);
        QCOMPARE(shown.player.is, State::Paused);
        QSignalSpy full(&shown.stage, &Stage::fullRequested);
        QTest::keyClick(shown.picture(), Qt::Key_F);
        QCOMPARE(full.count(), 1);
        QSignalSpy watching(&shown.stage, &Stage::watchingChanged);
        QTest::keyClick(shown.picture(), Qt::Key_C);
        QCOMPARE(watching.takeFirst().first().value<Watching>().subtitles, std::optional(true));
    }

    // The slider leads to a moment by keyboard and by finger; the moment under the finger is said.
    void theSliderSeeks()
    {
        Shown shown;
        auto *slider = shown.named<Slider>(QStringLiteral("Moment of the video"));
        QVERIFY(slider && slider->height() >= 48);
        shown.picture()->click();
        shown.player.be(State::Playing);
        shown.player.asked.clear();
        QTest::keyClick(slider, Qt::Key_Right);
        QTest::keyClick(slider, Qt::Key_PageUp);
        QCOMPARE(shown.player.asked, QStringList({QStringLiteral("seek 5000"), QStringLiteral("seek 15000")}));
        QTest::mouseClick(slider, Qt::LeftButton, {}, QPoint(slider->width() / 2, slider->height() - 18));
        QVERIFY(qAbs(shown.player.at - 45'000) <= 1000);
        QCOMPARE(slider->accessibleDescription().left(3), QStringLiteral("0:4"));
        auto *accessible = QAccessible::queryAccessibleInterface(slider);
        QCOMPARE(accessible->role(), QAccessible::Slider);
        QVERIFY(accessible->valueInterface());
    }

    // Each problem has a sentence and what to do next; what waits goes on by itself and says so.
    void everyProblemIsSaid()
    {
        Shown shown;
        shown.picture()->click();
        QStringList sentences;
        for (const ErrorKind kind : {ErrorKind::Offline, ErrorKind::TimedOut, ErrorKind::Interrupted, ErrorKind::Unavailable, ErrorKind::Proxy, ErrorKind::Tls,
                                     ErrorKind::NotFound, ErrorKind::Refused, ErrorKind::Malformed, ErrorKind::TooMany, ErrorKind::Internal}) {
            shown.player.be(State::Failed, kind);
            const auto *notice = shown.stage.findChild<look::Notice *>();
            QVERIFY(notice && notice->isVisibleTo(&shown.stage));
            const Sentence said = problemSentence(State::Failed, kind);
            QVERIFY(!said.what.isEmpty() && !said.then.isEmpty());
            QVERIFY(notice->accessibleName().contains(said.what) && notice->accessibleName().contains(said.then));
            sentences += said.what;
        }
        QCOMPARE(sentences.removeDuplicates(), 0);
        shown.player.asked.clear();
        for (auto *each : shown.stage.findChild<look::Notice *>()->findChildren<QAbstractButton *>())
            each->click();
        QCOMPARE(shown.player.asked, QStringList(QStringLiteral("play")));
        QVERIFY(!shown.stage.findChild<look::Notice *>());
        shown.player.be(State::Waiting, ErrorKind::Offline);
        QVERIFY(shown.stage.findChild<look::Notice *>()->accessibleName().contains(QStringLiteral("by itself")));
        shown.player.be(State::Playing);
        QVERIFY(!shown.stage.findChild<look::Notice *>());
    }

    // Without a device the page says so, shows the subtitles and no volume; nothing is an error.
    void withoutSoundThereAreSubtitles()
    {
        Shown shown;
        shown.player.sound = false;
        shown.picture()->click();
        shown.player.be(State::Playing);
        QVERIFY(shown.texts().contains(QStringLiteral("no sound on this terminal: subtitles are on")));
        QVERIFY(!shown.named<Slider>(QStringLiteral("Volume")));
        QVERIFY(!shown.stage.findChild<look::Notice *>());
        QVERIFY(shown.named<ControlButton>(QStringLiteral("Subtitles are on. Turn them off.")));
    }

    // Headphones are asked for once in a visit.
    void headphonesAreAskedForOnce()
    {
        Shown shown;
        QSignalSpy watching(&shown.stage, &Stage::watchingChanged);
        shown.picture()->click();
        shown.player.be(State::Playing);
        QVERIFY(shown.texts().contains(QStringLiteral("headphones")));
        Shown next({}, watching.takeFirst().first().value<Watching>());
        next.picture()->click();
        next.player.be(State::Playing);
        QVERIFY(!next.texts().contains(QStringLiteral("headphones")));
    }

    // What is chosen reaches the player at once, and is told to the visit; sign language is another film, at the
    // same moment.
    void optionsReachThePlayer()
    {
        Shown shown;
        QSignalSpy watching(&shown.stage, &Stage::watchingChanged);
        shown.picture()->click();
        shown.player.be(State::Playing);
        shown.player.goTo(30'000);
        shown.press(QStringLiteral("Options: speed, subtitles, quality"));
        shown.press(QStringLiteral("× 1.5"));
        QCOMPARE(shown.player.speed, 1.5);
        shown.press(QStringLiteral("Less data"));
        QVERIFY(shown.player.asked.contains(QStringLiteral("save")));
        shown.press(QStringLiteral("With"));
        QCOMPARE(shown.player.opened.stream, film().signStream);
        QCOMPARE(shown.player.opened.startMs, 30'000);
        QCOMPARE(shown.player.opened.quality, Quality::Saving);
        shown.press(QStringLiteral("English"));
        QCOMPARE(shown.stage.track()->language, QStringLiteral("en"));
        const auto last = watching.last().first().value<Watching>();
        QVERIFY(last.sign && last.saving && last.subtitles == true && last.track == QStringLiteral("en"));
    }

    // Two tracks in one language are told apart; where a video has not the one that was chosen, the nearest is taken.
    void theTrackThatWasChosenIsTaken()
    {
        Video video = film();
        Watching watching;
        QCOMPARE(trackOf(video, watching), &video.tracks.first());
        watching.track = QStringLiteral("fr+");
        QCOMPARE(trackOf(video, watching)->language, QStringLiteral("fr"));
        video.tracks.append({QStringLiteral("fr"), QString(), true, {}});
        QCOMPARE(trackOf(video, watching), &video.tracks.last());
        QCOMPARE(trackName(video.tracks.last()), QStringLiteral("Français, with the noises"));
        QCOMPARE(trackName(video.tracks[1]), QStringLiteral("English"));
        QVERIFY(!trackOf(Video(), watching));
    }

    // Near its end a video counts as watched, once.
    void watchedThroughIsToldOnce()
    {
        Shown shown;
        QSignalSpy through(&shown.stage, &Stage::watchedThrough);
        shown.player.length = 90'000;
        shown.picture()->click();
        shown.player.be(State::Playing);
        shown.player.goTo(80'000);
        QCOMPARE(through.count(), 0);
        shown.player.goTo(82'000);
        shown.player.be(State::Ended);
        QCOMPARE(through.count(), 1);
    }

    // Every control is named, 48 px high at least, and reached by Tab; at 200 % too.
    void controlsAreNamedAndLarge()
    {
        for (const double scale : {1.0, 2.0}) {
            look::Theme theme;
            theme.setTextScale(scale);
            FakePlayer player;
            Stage stage(theme, player, {});
            stage.setVideo(film(), {});
            stage.resize(900, 1600);
            stage.show();
            QVERIFY(QTest::qWaitForWindowExposed(&stage));
            int controls = 0;
            for (auto *each : stage.findChildren<QWidget *>()) {
                if (!each->isVisibleTo(&stage) || !(each->focusPolicy() & Qt::TabFocus))
                    continue;
                ++controls;
                QVERIFY2(!each->accessibleName().isEmpty(), each->metaObject()->className());
                QVERIFY2(each->height() >= 48 && each->width() >= 48, qPrintable(each->accessibleName()));
                QVERIFY2(stage.rect().contains(QRect(each->mapTo(&stage, QPoint()), each->size())), qPrintable(each->accessibleName()));
            }
            QVERIFY(controls >= 9);
        }
    }
};

QTEST_MAIN(StageTest)
#include "tst_stage.moc"
