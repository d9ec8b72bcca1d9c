// What is heard of a video, on a real sound server.
#include "playing.h"

#include <servers/pulse.h>

#include <QTemporaryDir>

#include <cmath>

using namespace belvedere;
using namespace belvedere::media;
using State = Player::State;

namespace {

constexpr double tone = 440; // Hz, of the film

double loudness(const QVector<qint16> &samples) // root of the mean square, 0 to 1
{
    double sum = 0;
    for (const qint16 sample : samples)
        sum += double(sample) * sample;
    return samples.isEmpty() ? -1 : std::sqrt(sum / double(samples.size())) / 32768;
}

// How much of one height there is (Goertzel's filter), 0 to 1.
double shareOf(const QVector<qint16> &samples, double hertz)
{
    const double step = 2 * std::cos(2 * M_PI * hertz / servers::Pulse::rate);
    double last = 0, before = 0;
    for (const qint16 sample : samples)
        before = std::exchange(last, sample / 32768.0 + step * last - before);
    const double power = last * last + before * before - step * last * before;
    const double all = loudness(samples) * double(samples.size());
    return all > 0 ? std::sqrt(2 * power) / all : 0;
}

// The loudest height, by 10 Hz.
double heightOf(const QVector<qint16> &samples)
{
    double best = 0, most = 0;
    for (double hertz = 200; hertz <= 1000; hertz += 10)
        if (const double share = shareOf(samples, hertz); share > most) {
            most = share;
            best = hertz;
        }
    return best;
}

} // namespace

class SoundTest : public QObject
{
    Q_OBJECT
    servers::Nginx m_nginx;
    servers::Pulse m_pulse;
    QTemporaryDir m_home;

    PlayerSource film() const { return {m_nginx.address(QStringLiteral("film/master.m3u8"))}; }
    // Waits until the device plays something, or nothing.
    bool hears(bool something)
    {
        return QTest::qWaitFor([&] {
            const double heard = loudness(m_pulse.listen(200));
            return heard >= 0 && (heard > 0.001) == something;
        }, 15'000);
    }

    // At the height of the film; a stretch in which the sound begins or jumps has another.
    bool hearsTheTone()
    {
        return QTest::qWaitFor([&] { return qFuzzyCompare(heightOf(m_pulse.listen(300)), tone); }, 6000);
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const char *name : {"HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR", "TMPDIR"})
            qputenv(name, QFile::encodeName(m_home.path()));
        QVERIFY2(m_nginx.start(), qPrintable(m_nginx.problem()));
        const QString wrong = servers::makeFilm(m_nginx.root() + QStringLiteral("/film"), 40);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        QVERIFY2(m_pulse.start(), qPrintable(m_pulse.problem()));
        qputenv("PULSE_SERVER", m_pulse.address());
    }

    void aVideoIsHeard()
    {
        Player player(playing::settings(m_nginx), playing::program());
        player.open(film());
        VERIFY_STATE(player, State::Playing, 20'000);
        QVERIFY(hears(true));
        QVERIFY(player.hasSound());
        QVERIFY(hearsTheTone());
        player.pause();
        QVERIFY(hears(false));
        player.play();
        QVERIFY(hears(true));
        player.close();
        QVERIFY(hears(false));
    }

    // Faster and slower, the voices stay at their height.
    void theHeightOfVoicesStays_data()
    {
        QTest::addColumn<double>("rate");
        QTest::newRow("slower") << 0.75;
        QTest::newRow("fast") << 1.5;
    }
    void theHeightOfVoicesStays()
    {
        QFETCH(double, rate);
        Player player(playing::settings(m_nginx), playing::program());
        player.open(film());
        VERIFY_STATE(player, State::Playing, 20'000);
        player.setRate(rate);
        QVERIFY(hears(true));
        QVERIFY(hearsTheTone());
    }

    // Louder and softer; the ceiling of the terminal is the most there is.
    void theCeilingHolds()
    {
        Settings settings = playing::settings(m_nginx);
        const auto heardAt = [&](int percent, int volume) {
            settings.mostVolume = percent;
            Player player(settings, playing::program());
            player.setVolume(volume);
            player.open(film());
            if (!QTest::qWaitFor([&] { return player.state() == State::Playing; }, 20'000) || !hears(true))
                return -1.0;
            return loudness(m_pulse.listen(500));
        };
        const double full = heardAt(100, 100), half = heardAt(100, 50), held = heardAt(40, 100);
        QVERIFY2(full > 0 && half > 0 && held > 0, "nothing is heard");
        QVERIFY2(half < full * 0.9, qPrintable(QStringLiteral("%1 of %2").arg(half).arg(full)));
        QVERIFY2(held < full * 0.9, qPrintable(QStringLiteral("%1 of %2").arg(held).arg(full)));
    }

    // A device that goes away takes the sound, not the video.
    void aVideoOutlivesItsDevice()
    {
        Player player(playing::settings(m_nginx), playing::program());
        player.open(film());
        VERIFY_STATE(player, State::Playing, 20'000);
        QVERIFY(hears(true));
        m_pulse.stop();
        const qint64 before = player.positionMs();
        QVERIFY2(QTest::qWaitFor([&] { return player.state() == State::Playing && player.positionMs() > before + 3000; }, 30'000),
                 qPrintable(playing::describe(player)));
        QVERIFY(!player.problem());
    }
};

QTEST_MAIN(SoundTest)
#include "tst_sound.moc"
