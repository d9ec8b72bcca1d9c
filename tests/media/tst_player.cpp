// The player on a line that is well.
#include "playing.h"

#include <QDirIterator>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace belvedere;
using namespace belvedere::media;
using State = Player::State;

class PlayerTest : public QObject
{
    Q_OBJECT
    servers::Nginx m_nginx;
    QTemporaryDir m_home; // all that the process may write

    PlayerSource film() const { return {m_nginx.address(QStringLiteral("film/master.m3u8"))}; }

private Q_SLOTS:
    void initTestCase()
    {
        for (const char *name : {"HOME", "XDG_CACHE_HOME", "TMPDIR"})
            qputenv(name, QFile::encodeName(m_home.path()));
        QVERIFY2(m_nginx.start(), qPrintable(m_nginx.problem()));
        const QString wrong = servers::makeFilm(m_nginx.root() + QStringLiteral("/film"), 12);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        const QString wrongKinds = servers::makeOtherKinds(m_nginx.root() + QStringLiteral("/kinds"), 6);
        QVERIFY2(wrongKinds.isEmpty(), qPrintable(wrongKinds));
    }

    // A video plays to its end: pictures that differ, the time that goes on, the length.
    void playsToTheEnd()
    {
        Player player(playing::settings(m_nginx), playing::program());
        QSet<quint64> pictures;
        connect(&player, &Player::frameChanged, this, [&] {
            const QImage &frame = player.frame();
            if (!frame.isNull())
                pictures += qHashBits(frame.constBits(), std::size_t(frame.sizeInBytes()));
        });
        QSignalSpy times(&player, &Player::positionChanged);
        player.open(film());
        QCOMPARE(player.state(), State::Opening);
        VERIFY_STATE(player, State::Playing, 20'000);
        QVERIFY(QTest::qWaitFor([&] { return player.durationMs() > 0; }));
        QVERIFY(qAbs(player.durationMs() - 12'000) < 200);
        player.setRate(2);
        VERIFY_STATE(player, State::Ended, 20'000);
        QCOMPARE(player.positionMs(), player.durationMs());
        QVERIFY2(pictures.size() > 30, qPrintable(QString::number(pictures.size())));
        QVERIFY(times.size() > 10);
        QVERIFY(!player.problem());
    }

    // A jump arrives where it was asked, a pause holds the picture, and what ended plays again.
    void jumpsAndPauses()
    {
        Player player(playing::settings(m_nginx), playing::program());
        PlayerSource source = film();
        source.startMs = 5000;
        player.open(source);
        VERIFY_STATE(player, State::Playing, 20'000);
        QVERIFY2(player.positionMs() >= 4900 && player.positionMs() < 6500, qPrintable(playing::describe(player)));
        player.pause();
        VERIFY_STATE(player, State::Paused, 5'000);
        player.seek(9000);
        QCOMPARE(player.positionMs(), 9000);
        QSignalSpy frames(&player, &Player::frameChanged);
        QVERIFY(frames.wait(5000));
        QTest::qWait(500);
        QVERIFY(player.positionMs() >= 8900 && player.positionMs() < 9200);
        player.play();
        QVERIFY(QTest::qWaitFor([&] { return player.positionMs() > 9400; }, 5000));
        VERIFY_STATE(player, State::Ended, 10'000);
        player.play();
        QVERIFY2(QTest::qWaitFor([&] { return player.state() == State::Playing && player.positionMs() > 100 && player.positionMs() < 5000; }, 10'000),
                 qPrintable(playing::describe(player)));
    }

    // A terminal without an audio device plays in silence, and nothing is an error.
    void noAudioDeviceIsNoError()
    {
        Player player(playing::settings(m_nginx), playing::program());
        player.open(film());
        VERIFY_STATE(player, State::Playing, 20'000);
        QVERIFY(QTest::qWaitFor([&] { return player.positionMs() > 1000; }, 5000));
        QVERIFY(!player.problem());
    }

    // Twenty starts in a row, each from a process that is ready or not: a picture each time.
    void twentyStartsInARow()
    {
        Player player(playing::settings(m_nginx), playing::program());
        for (int start = 0; start < 20; ++start) {
            if (start % 2 == 0)
                player.prepare();
            QSignalSpy frames(&player, &Player::frameChanged);
            player.open(film());
            QVERIFY2(QTest::qWaitFor([&] { return !player.frame().isNull(); }, 20'000), qPrintable(QString::number(start) + u' ' + playing::describe(player)));
        }
    }

    // Data saving is chosen while the video plays: it goes on from the same moment, in the least quality.
    void theQualityIsChosenWhileItPlays()
    {
        Player player(playing::settings(m_nginx), playing::program());
        player.open({m_nginx.address(QStringLiteral("film/master.m3u8")), {}, 2000});
        VERIFY_STATE(player, State::Playing, 20'000);
        QVERIFY(QTest::qWaitFor([&] { return player.positionMs() > 2500; }, 5000));
        const auto before = m_nginx.requests().size();
        player.setQuality(Quality::Saving);
        QVERIFY2(QTest::qWaitFor([&] { return player.state() == State::Playing && player.positionMs() > 4000; }, 20'000),
                 qPrintable(playing::describe(player)));
        QVERIFY(player.positionMs() < 8000);
        int asked = 0;
        for (const QByteArray &request : m_nginx.requests().mid(before)) {
            QVERIFY2(!request.contains("v0_"), request);
            asked += request.contains("v1_");
        }
        QVERIFY(asked > 0);
    }

    void otherKindsPlay_data()
    {
        QTest::addColumn<QString>("list");
        QTest::newRow("sound apart") << QStringLiteral("apart.m3u8");
        QTest::newRow("fragments of MP4") << QStringLiteral("fragments.m3u8");
    }
    // Streams that are cut otherwise play too, and can be jumped in.
    void otherKindsPlay()
    {
        QFETCH(QString, list);
        Player player(playing::settings(m_nginx), playing::program());
        player.open({m_nginx.address(QStringLiteral("kinds/") + list)});
        VERIFY_STATE(player, State::Playing, 20'000);
        QVERIFY2(QTest::qWaitFor([&] { return player.positionMs() > 400 && player.durationMs() > 5000; }, 5000), qPrintable(playing::describe(player)));
        player.seek(3500);
        QVERIFY2(QTest::qWaitFor([&] { return player.positionMs() > 3700; }, 10'000), qPrintable(playing::describe(player)));
        VERIFY_STATE(player, State::Ended, 20'000);
        QVERIFY(!player.problem());
    }

    // After all these videos there is nothing on the disk but GStreamer's list of its plugins.
    void noFileIsLeft()
    {
        QStringList left;
        for (QDirIterator files(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); files.hasNext();)
            left += files.next();
        left.removeIf([](const QString &file) { return file.contains(QStringLiteral("/gstreamer-1.0/registry.")); });
        QVERIFY2(left.isEmpty(), qPrintable(left.join(u' ')));
    }

    // Closed, nothing of the video is left: no picture, no process.
    void closeLeavesNothing()
    {
        Player player(playing::settings(m_nginx), playing::program());
        player.open(film());
        VERIFY_STATE(player, State::Playing, 20'000);
        QCOMPARE(playing::children().size(), 1);
        player.close();
        QCOMPARE(player.state(), State::Idle);
        QVERIFY(player.frame().isNull());
        QCOMPARE(player.positionMs(), 0);
        QVERIFY(QTest::qWaitFor([] { return playing::children().isEmpty(); }, 2000));
    }
};

QTEST_MAIN(PlayerTest)
#include "tst_player.moc"
