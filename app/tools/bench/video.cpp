// The player of videos beside mpv, on the same stream, in turn: starts, seeks, pictures dropped, processor
// time, and what many videos leave behind.
#include "kiosk.h"
#include "machine.h"
#include "measures.h"
#include "mpv.h"
#include "numberedfilm.h"

#include <media/player.h>

#include <QCoreApplication>
#include <QDirIterator>
#include <QRandomGenerator>
#include <QTestEventLoop>

#include <set>

namespace belvedere::bench {
namespace {

using media::Player;

constexpr QSize shownSize(1280, 720);
constexpr int coldRuns = 15;
constexpr int warmRuns = 100;
constexpr int seeks = 30;
constexpr int stretches = 3;
constexpr int videos = 238;
constexpr int cycle = 12; // the films of the demo, each of which needs its own memory

// Milliseconds from the action until the player shows a picture that is wanted; -1 after 20 s.
double untilShown(Player &player, const std::function<void()> &action, const std::function<bool(int number)> &wanted)
{
    QObject context;
    QElapsedTimer clock;
    double took = -1;
    waitFor([&](const std::function<void()> &finish) {
        clock.start();
        action();
        QObject::connect(&player, &Player::frameChanged, &context, [&, finish] {
            if (took >= 0 || player.frame().size() != shownSize || !wanted(NumberedFilm::numberOf(player.frame())))
                return;
            took = static_cast<double>(clock.nsecsElapsed()) / 1e6;
            finish();
        });
    });
    return took;
}

int runs(const Options &options, int usual)
{
    return options.quick ? 1 : usual;
}

bool any(int)
{
    return true;
}

void settle(int ms)
{
    QTestEventLoop().enterLoopMSecs(ms);
}

Error nothingShown(const char *who)
{
    return {ErrorKind::Internal, QStringLiteral("%1 shows nothing").arg(QLatin1String(who))};
}

// With a new process, against mpv from its start; then with a process that is ready, as the page of a
// video has it, against an mpv that waits for a film.
Status measureStarts(const Options &options, const NumberedFilm &film, Report &report)
{
    const QString again = QStringLiteral("mpv, from its start");
    Figure cold{QStringLiteral("video_first_cold"), QStringLiteral("video: a new process, first picture"), QStringLiteral("ms"), {}, again, {}};
    Figure warm{QStringLiteral("video_first_warm"), QStringLiteral("video: a process that is ready, first picture"), QStringLiteral("ms"), {},
                QStringLiteral("mpv, running, loadfile"), {}};
    Figure three{QStringLiteral("video_first_qualities"), QStringLiteral("video: the same, a choice of three qualities"), QStringLiteral("ms"), {},
                 QStringLiteral("mpv, running, loadfile"), {}};
    Figure failed{QStringLiteral("video_starts_failed"), QStringLiteral("video: starts in a row that failed"), QStringLiteral("%"), {}};
    for (int run = 0; run < runs(options, coldRuns); ++run) {
        Player player(film.settings());
        player.setFrameSize(shownSize);
        cold.samples += untilShown(player, [&] { player.open({film.address()}); }, any);
        player.close();
        Mpv mpv(film.certificate(), QStringLiteral("x11"));
        cold.referenceSamples += mpv.untilShown([&] { mpv.start(film.address()); });
        if (cold.samples.last() < 0 || cold.referenceSamples.last() < 0)
            return fail(nothingShown(cold.samples.last() < 0 ? "the player" : "mpv"));
    }
    Mpv mpv(film.certificate(), QStringLiteral("x11"));
    if (const Status started = mpv.start(); !started)
        return started;
    Player player(film.settings());
    player.setFrameSize(shownSize);
    int failures = 0;
    for (int run = 0; run < runs(options, warmRuns); ++run) {
        for (Figure *figure : {&warm, &three}) {
            const QUrl stream = figure == &warm ? film.address() : film.demo(run);
            player.prepare();
            settle(1000);
            const double took = untilShown(player, [&] { player.open({stream}); }, any);
            player.close();
            const double its = mpv.untilShown([&] { mpv.load(stream); });
            mpv.command({QStringLiteral("stop")});
            failures += took < 0;
            if (its < 0)
                return fail(nothingShown("mpv"));
            if (took >= 0)
                figure->samples += took;
            figure->referenceSamples += its;
        }
    }
    failed.samples = {100.0 * failures / (2 * runs(options, warmRuns))};
    for (const Figure *figure : {&cold, &warm, &three, &failed})
        report.add(*figure);
    return {};
}

// The same moments for both, while the film plays.
Status measureJumps(const Options &options, const NumberedFilm &film, Report &report)
{
    Figure figure{QStringLiteral("video_seek"), QStringLiteral("video: a jump, the right picture"), QStringLiteral("ms"), {},
                  QStringLiteral("mpv, exact seek"), {}};
    Player player(film.settings());
    player.setFrameSize(shownSize);
    Mpv mpv(film.certificate(), QStringLiteral("x11"));
    if (const Status started = mpv.start(); !started)
        return started;
    if (mpv.untilShown([&] { mpv.load(film.address()); }) < 0)
        return fail(nothingShown("mpv"));
    mpv.setPaused(true);
    if (untilShown(player, [&] { player.open({film.address()}); }, any) < 0)
        return fail(nothingShown("the player"));
    QRandomGenerator random(238);
    for (int run = 0; run < runs(options, seeks); ++run) {
        const int to = random.bounded(1000, film.seconds() * 1000 - 1000) / 40 * 40; // the beginning of a picture
        const int number = to * NumberedFilm::rate / 1000;
        player.play();
        settle(500);
        figure.samples += untilShown(player, [&] { player.seek(to); }, [number](int shown) { return shown == number; });
        player.pause();
        settle(100);
        mpv.setPaused(false);
        settle(500);
        figure.referenceSamples += mpv.untilShown([&] {
            mpv.command({QStringLiteral("seek"), to / 1000.0, QStringLiteral("absolute+exact")});
        });
        mpv.setPaused(true);
        if (figure.samples.last() < 0 || figure.referenceSamples.last() < 0)
            return fail(nothingShown(figure.samples.last() < 0 ? "the player, after a jump," : "mpv, after a seek,"));
    }
    report.add(figure);
    return {};
}

struct Stretch {
    double dropped = 0, processor = 0; // percent
};

Result<Stretch> playOurs(const NumberedFilm &film, int ms)
{
    Player player(film.settings());
    player.setFrameSize(shownSize);
    if (untilShown(player, [&] { player.open({film.address()}); }, any) < 0)
        return fail(nothingShown("the player"));
    const auto processes = childrenNamed("belvedere-playe");
    std::set<int> numbers;
    QObject context;
    QObject::connect(&player, &Player::frameChanged, &context, [&] { numbers.insert(NumberedFilm::numberOf(player.frame())); });
    const auto spent = [&processes] {
        double sum = 0;
        for (const qint64 pid : processes)
            sum += spentSeconds(pid);
        return sum;
    };
    const double before = spent();
    settle(ms);
    const double seconds = spent() - before;
    if (numbers.size() < 2)
        return fail(nothingShown("the player"));
    const int due = *numbers.rbegin() - *numbers.begin() + 1;
    return Stretch{100.0 * (due - int(numbers.size())) / due, 100'000 * seconds / ms};
}

Result<Stretch> playMpv(const NumberedFilm &film, const QString &output, int ms)
{
    Mpv mpv(film.certificate(), output);
    if (const Status started = mpv.start(); !started)
        return fail(started.error());
    if (mpv.untilShown([&] { mpv.load(film.address()); }) < 0)
        return fail(nothingShown("mpv"));
    const double before = mpv.spentSeconds();
    settle(ms);
    const double seconds = mpv.spentSeconds() - before;
    const double dropped = mpv.property(QStringLiteral("frame-drop-count")).toDouble()
                           + mpv.property(QStringLiteral("decoder-frame-drop-count")).toDouble();
    return Stretch{100'000 * dropped / (ms * NumberedFilm::rate), 100'000 * seconds / ms};
}

Status measurePlaying(const Options &options, const NumberedFilm &film, Report &report)
{
    const QString painted = QStringLiteral("mpv --vo=x11");
    Figure dropped{QStringLiteral("video_dropped"), QStringLiteral("video: pictures of 720 lines dropped"), QStringLiteral("%"), {}, painted, {}};
    Figure processor{QStringLiteral("video_cpu"), QStringLiteral("video: processor time of the player"), QStringLiteral("%"), {}, painted, {}};
    Figure bare{QStringLiteral("video_cpu_unpainted"), QStringLiteral("video: the same"), QStringLiteral("%"), {},
                QStringLiteral("mpv --vo=null, which paints nothing"), {}};
    const int ms = (film.seconds() - 2) * 1000;
    for (int run = 0; run < runs(options, stretches); ++run) {
        const auto ours = playOurs(film, ms);
        const auto its = playMpv(film, QStringLiteral("x11"), ms);
        const auto none = playMpv(film, QStringLiteral("null"), ms);
        for (const auto *stretch : {&ours, &its, &none})
            if (!*stretch)
                return fail(stretch->error());
        dropped.samples += ours->dropped;
        dropped.referenceSamples += its->dropped;
        processor.samples += ours->processor;
        processor.referenceSamples += its->processor;
        bare.samples += ours->processor;
        bare.referenceSamples += none->processor;
    }
    for (const Figure *figure : {&dropped, &processor, &bare})
        report.add(*figure);
    return {};
}

// One after the other, as a visitor who only looks into each of them.
Status measureMany(const Options &options, const NumberedFilm &film, Report &report)
{
    const QTemporaryDir home; // all that the player can write
    for (const char *name : {"HOME", "XDG_CACHE_HOME", "TMPDIR"})
        qputenv(name, QFile::encodeName(home.path()));
    Player player(film.settings());
    player.setFrameSize(shownSize);
    const int all = options.quick ? 4 : videos;
    const int some = options.quick ? 1 : cycle;
    double before = 0, after = 0;
    int files = 0;
    for (int video = 0; video < all + some; ++video) {
        if (untilShown(player, [&] { player.open({film.demo(video)}); }, any) < 0)
            return fail(nothingShown("the player"));
        settle(options.quick ? 50 : 200);
        double now = residentMb(QCoreApplication::applicationPid());
        for (const qint64 pid : childrenNamed("belvedere-playe"))
            now += residentMb(pid);
        if (video >= some && video < 2 * some)
            before += now / some;
        if (video >= all)
            after += now / some;
        if (video == 0)
            files = filesBelow(home.path()); // GStreamer's list of its plugins
    }
    player.close();
    report.add({QStringLiteral("video_memory"), QStringLiteral("video: memory, kiosk's and player's, the first %1").arg(some), QStringLiteral("MB"), {before}});
    report.add({QStringLiteral("video_memory_growth"), QStringLiteral("video: growth of it over %1 videos").arg(all), QStringLiteral("%"),
                {100 * (after - before) / before}});
    report.add({QStringLiteral("video_files_left"), QStringLiteral("video: files that they leave"), QStringLiteral("files"),
                {static_cast<double>(filesBelow(home.path()) - files)}});
    return {};
}

using Part = Status (*)(const Options &options, const NumberedFilm &film, Report &report);

Status onFilm(const Options &options, Report &report, int seconds, Part part)
{
    NumberedFilm film;
    const Status made = film.make(options.quick ? qMin(seconds, 3) : seconds);
    return made ? part(options, film, report) : made;
}

} // namespace

Status measureVideoStarts(const Options &options, Report &report)
{
    return onFilm(options, report, 10, measureStarts);
}

Status measureVideoJumps(const Options &options, Report &report)
{
    return onFilm(options, report, 60, measureJumps);
}

Status measureVideoPlaying(const Options &options, Report &report)
{
    return onFilm(options, report, 30, measurePlaying);
}

Status measureVideoMany(const Options &options, Report &report)
{
    return onFilm(options, report, 0, measureMany);
}

} // namespace belvedere::bench
