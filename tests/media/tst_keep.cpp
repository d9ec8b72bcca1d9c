// Videos fetched to the disk from a real nginx, over a line that is cut.
#include "streams.h"

#include <media/keeprun.h>
#include <media/playlist.h>
#include <media/videokeeper.h>
#include <servers/badline.h>

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace belvedere;
using namespace belvedere::media;
using servers::Films;
using streams::source;

class TestKeep : public QObject
{
    Q_OBJECT
    Films m_films;
    SystemClock m_clock;
    const StopFlag m_go{false};
    const QString m_volcano = QStringLiteral("volcan");
    static constexpr int busy = 60'000; // on a busy machine

    QVector<KeepState> keep(const QString &folder, const QVector<KeepSource> &sources, qint64 bytes = 100'000'000, Status *status = nullptr)
    {
        auto http = net::Http::create(streams::quickPolicy(m_films.nginx().certificate()), m_clock);
        KeepRun run(**http, KeptVideos(folder), sources, {bytes, 480}, true, m_go);
        QSignalSpy finished(&run, &KeepRun::finished);
        run.start();
        if (!finished.wait(30'000))
            qWarning("the round does not end");
        if (status)
            *status = run.status();
        return run.states();
    }
    QStringList everything(const QString &folder) const
    {
        return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }
    Settings terminal()
    {
        Settings settings;
        settings.caFile = m_films.nginx().certificate();
        settings.proxy = QStringLiteral("none");
        return settings;
    }
    qsizetype asked(const QByteArray &path) { return m_films.nginx().requests().join('\n').count(QByteArray(path + " 20")); }

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_films.start(), qPrintable(m_films.problem())); }
    void theWordsChoose();
    void aKeptVideoIsWholeAndLocal();
    void aCutLineIsTakenUp();
    void whatDoesNotFitIsToldAndLeavesNothing();
    void whatIsNoLongerChosenGoes();
    void aChangedAddressIsFetchedAgain();
    void anotherFilmIsKeptWhenOneIsBroken();
    void remainsOfAPowerCutAreNeverShown();
    void theKeeperRunsAtItsHour();
    void aSessionFetchesAtOnce();
    void signLanguageComesAfterAll();
};

void TestKeep::theWordsChoose()
{
    const QVector<KeepSource> all{{QStringLiteral("a"), QStringLiteral("nature"), {}, 0}, {QStringLiteral("b"), QStringLiteral("aider"), {}, 0},
                                  {QStringLiteral("c"), QStringLiteral("nature"), {}, 0}, {QStringLiteral("../d"), QStringLiteral("nature"), {}, 0}};
    const auto ids = [&](const QStringList &words) {
        QStringList out;
        for (const KeepSource &each : chosen(all, words))
            out.append(each.id);
        return out.join(u' ');
    };
    QCOMPARE(ids({QStringLiteral("b"), QStringLiteral("pole:nature")}), QStringLiteral("b a c"));
    QCOMPARE(ids({QStringLiteral("all")}), QStringLiteral("a b c"));
    QCOMPARE(ids({QStringLiteral("pole:"), QStringLiteral("x"), QString()}), QString());
}

// One quality, its pieces byte for byte, a playlist that names nothing but them.
void TestKeep::aKeptVideoIsWholeAndLocal()
{
    QTemporaryDir folder;
    const auto states = keep(folder.path(), {source(m_volcano, m_films.stream(m_volcano))});
    QCOMPARE(states.constFirst().what, KeepState::What::Kept);
    const KeptVideos kept(folder.path());
    const QString path = kept.keptFolder(m_volcano);
    QCOMPARE(path, folder.filePath(m_volcano));
    QCOMPARE(everything(folder.path()), QStringList(m_volcano));
    const auto playlist = readPlaylist(servers::readFile(path + QStringLiteral("/main.m3u8")), QUrl::fromLocalFile(path + QStringLiteral("/main.m3u8")));
    QVERIFY(playlist.has_value());
    const auto &media = std::get<MediaPlaylist>(*playlist);
    QVERIFY(!media.endless);
    QByteArray here, there;
    for (qsizetype at = 0; at < media.segments.size(); ++at) {
        here += servers::readFile(media.segments.at(at).address.toLocalFile());
        there += servers::readFile(Films::folder() + QStringLiteral("/volcan/480p/s%1.ts").arg(at, 3, 10, QLatin1Char('0')));
    }
    QVERIFY(!here.isEmpty());
    QCOMPARE(here, there);
    QCOMPARE(everything(path).size(), media.segments.size() + 2); // and main.m3u8, kept.json
    QCOMPARE(kept.all().constFirst().bytes, states.constFirst().bytes + QFileInfo(path + QStringLiteral("/main.m3u8")).size()
             + QFileInfo(path + QStringLiteral("/kept.json")).size());
    QVERIFY(kept.keptFolder(QStringLiteral("../volcan")).isEmpty());
}

// What came before the cut is not asked for again, and nothing is there before all is.
void TestKeep::aCutLineIsTakenUp()
{
    QTemporaryDir folder;
    servers::BadLine line(m_films.nginx().port());
    line.stallAfter = -1;
    line.cuts = {400'000};
    const QVector<KeepSource> wanted{source(QStringLiteral("son"), m_films.stream(QStringLiteral("son"), line.serverPort()))};
    auto states = keep(folder.path(), wanted);
    QCOMPARE(states.constFirst().what, KeepState::What::Failed);
    QCOMPARE(kindName(states.constFirst().problem->kind), kindName(ErrorKind::Interrupted));
    QVERIFY(KeptVideos(folder.path()).keptFolder(QStringLiteral("son")).isEmpty());
    QVERIFY(KeptVideos(folder.path()).all().isEmpty());
    const qsizetype first = asked("/son/480p/s000.ts");
    QCOMPARE(first, 1);
    states = keep(folder.path(), wanted);
    QCOMPARE(states.constFirst().what, KeepState::What::Kept);
    QCOMPARE(asked("/son/480p/s000.ts"), first);
    QCOMPARE(everything(folder.path()), QStringList(QStringLiteral("son")));
}

void TestKeep::whatDoesNotFitIsToldAndLeavesNothing()
{
    QTemporaryDir folder;
    const auto states = keep(folder.path(), {source(m_volcano, m_films.stream(m_volcano)), source(QStringLiteral("vente"), m_films.stream(QStringLiteral("vente")))}, 2'000'000);
    QCOMPARE(states.at(0).what, KeepState::What::Kept);
    QCOMPARE(states.at(1).what, KeepState::What::TooLarge);
    QVERIFY(!states.at(1).problem->remedy.isEmpty());
    QCOMPARE(everything(folder.path()), QStringList(m_volcano));
}

void TestKeep::whatIsNoLongerChosenGoes()
{
    QTemporaryDir folder;
    const KeepSource one = source(m_volcano, m_films.stream(m_volcano)), other = source(QStringLiteral("son"), m_films.stream(QStringLiteral("son")));
    keep(folder.path(), {one, other});
    QCOMPARE(everything(folder.path()).size(), 2);
    const qsizetype before = asked("/son/480p/s000.ts");
    keep(folder.path(), {other});
    QCOMPARE(everything(folder.path()), QStringList(QStringLiteral("son")));
    QCOMPARE(asked("/son/480p/s000.ts"), before); // what is there is not fetched again
    keep(folder.path(), {});
    QVERIFY(everything(folder.path()).isEmpty());
}

// The former stays until the new one is whole.
void TestKeep::aChangedAddressIsFetchedAgain()
{
    QTemporaryDir folder;
    keep(folder.path(), {source(m_volcano, m_films.stream(m_volcano))});
    keep(folder.path(), {source(m_volcano, m_films.nginx().address(QStringLiteral("none/main.m3u8")))});
    QVERIFY(!KeptVideos(folder.path()).keptFolder(m_volcano).isEmpty());
    const auto states = keep(folder.path(), {source(m_volcano, m_films.stream(QStringLiteral("son")))});
    QCOMPARE(states.constFirst().what, KeepState::What::Kept);
    QCOMPARE(everything(folder.path()), QStringList(m_volcano));
    QCOMPARE(KeptVideos(folder.path()).all().constFirst().stream, m_films.stream(QStringLiteral("son")));
    QCOMPARE(servers::readFile(folder.filePath(QStringLiteral("volcan/00000.ts"))), servers::readFile(Films::folder() + QStringLiteral("/son/480p/s000.ts")));
}

// A broken stream and one without end fail alone; a server that is gone ends the round.
void TestKeep::anotherFilmIsKeptWhenOneIsBroken()
{
    QTemporaryDir folder;
    QVERIFY(servers::writeFile(m_films.nginx().root() + QStringLiteral("/endless.m3u8"), "#EXTM3U\n#EXTINF:2,\n/volcan/480p/s000.ts\n"));
    Status status;
    auto states = keep(folder.path(), {source(QStringLiteral("a"), m_films.nginx().address(QStringLiteral("none/main.m3u8"))),
                                       source(QStringLiteral("b"), m_films.nginx().address(QStringLiteral("endless.m3u8"))),
                                       source(m_volcano, m_films.stream(m_volcano))}, 100'000'000, &status);
    QVERIFY(status.has_value());
    QCOMPARE(kindName(states.at(0).problem->kind), kindName(ErrorKind::NotFound));
    QCOMPARE(kindName(states.at(1).problem->kind), kindName(ErrorKind::Refused));
    QCOMPARE(states.at(2).what, KeepState::What::Kept);
    const QUrl gone(QStringLiteral("https://localhost:%1/a.m3u8").arg(servers::freePort()));
    states = keep(folder.path(), {source(QStringLiteral("a"), gone), source(QStringLiteral("son"), m_films.stream(QStringLiteral("son")))}, 100'000'000, &status);
    QVERIFY(!status);
    QCOMPARE(kindName(status.error().kind), kindName(ErrorKind::Offline));
    QCOMPARE(states.at(1).what, KeepState::What::Waiting);
}

// Folders as a power cut leaves them: in part, or without their note.
void TestKeep::remainsOfAPowerCutAreNeverShown()
{
    QTemporaryDir folder;
    QVERIFY(servers::writeFile(folder.filePath(QStringLiteral("a/main.m3u8")), "#EXTM3U\n"));
    QVERIFY(servers::writeFile(folder.filePath(QStringLiteral(".volcan.part/00000.ts")), "of another film"));
    QVERIFY(servers::writeFile(folder.filePath(QStringLiteral(".volcan.part/kept.json")), "{}"));
    QVERIFY(KeptVideos(folder.path()).all().isEmpty());
    QVERIFY(KeptVideos(folder.path()).keptFolder(QStringLiteral("a")).isEmpty());
    keep(folder.path(), {source(m_volcano, m_films.stream(m_volcano))});
    QCOMPARE(everything(folder.path()), QStringList(m_volcano));
    QCOMPARE(servers::readFile(folder.filePath(QStringLiteral("volcan/00000.ts"))), servers::readFile(Films::folder() + QStringLiteral("/volcan/480p/s000.ts")));
}

// Not during a visit; then by itself, on its own thread, and it says how it is with each.
void TestKeep::theKeeperRunsAtItsHour()
{
    QTemporaryDir folder;
    ManualClock clock;
    Settings settings = terminal();
    settings.keepVideos = QStringList{m_volcano};
    VideoKeeper keeper(settings, folder.path(), clock, nullptr, 5);
    QSignalSpy ended(&keeper, &VideoKeeper::runEnded);
    QVERIFY(keeper.isOn());
    keeper.start({source(m_volcano, m_films.stream(m_volcano)), source(QStringLiteral("son"), m_films.stream(QStringLiteral("son")))});
    QTRY_COMPARE(keeper.states().size(), 1);
    QCOMPARE(keeper.states().constFirst().what, KeepState::What::Waiting);
    keeper.setVisiting(true);
    clock.advance(25 * 3'600'000);
    QTest::qWait(50);
    QVERIFY(!keeper.isRunning());
    keeper.setVisiting(false);
    QVERIFY(ended.wait(busy));
    QVERIFY2(keeper.lastStatus().has_value(), "the round ended before its time");
    QCOMPARE(keeper.states().constFirst().what, KeepState::What::Kept);
    QCOMPARE(keeper.bytes(), keeper.states().constFirst().bytes);
    QCOMPARE(keeper.keptFolder(m_volcano), folder.filePath(QStringLiteral("videos/volcan")));
    QVERIFY(keeper.keptFolder(QStringLiteral("son")).isEmpty());
    QVERIFY(keeper.due() > clock.now());
    const KeptState page = keeper.kept();
    QCOMPARE(page.ids(), QSet<QString>{m_volcano});
    QCOMPARE(page.bytes(), keeper.bytes());
    QCOMPARE(page.wanted, 1);
    QCOMPARE(page.part, 1.0);
    QVERIFY(page.work == KeptState::Work::Resting && page.fetching.isEmpty() && !page.problem);
    keeper.start({source(m_volcano, m_films.stream(QStringLiteral("son")))});
    QVERIFY(keeper.keptFolder(m_volcano).isEmpty()); // another pack, another address
}

// What a class is to see, before it comes; the next round at the hour takes it away again.
// The films themselves come first; the page counts a video once, with both.
void TestKeep::signLanguageComesAfterAll()
{
    QTemporaryDir folder;
    ManualClock clock;
    Settings settings = terminal();
    const QString carer = QStringLiteral("aide-soignant");
    settings.keepVideos = QStringList{carer, m_volcano};
    QVector<KeepSource> sources{source(m_volcano, m_films.stream(m_volcano))};
    for (const Video &video : streams::videos(m_films)) {
        if (video.summary.id == carer)
            sources.append({carer, QStringLiteral("aider"), video.stream, video.summary.durationMs, video.signStream});
    }
    QCOMPARE(sources.size(), 2);
    VideoKeeper keeper(settings, folder.path(), clock);
    QSignalSpy ended(&keeper, &VideoKeeper::runEnded);
    keeper.start(sources);
    keeper.runNow();
    QVERIFY(ended.wait(busy));
    QStringList order;
    for (const KeepState &state : keeper.states())
        order.append(state.id);
    QCOMPARE(order, QStringList({carer, m_volcano, keptSignId(carer)}));
    QCOMPARE(keeper.keptSignFolder(carer), folder.filePath(QStringLiteral("videos/")) + keptSignId(carer));
    QVERIFY(QFile::exists(keeper.keptSignFolder(carer) + QStringLiteral("/main.m3u8")));
    QVERIFY(keeper.keptSignFolder(m_volcano).isEmpty());
    const KeptState page = keeper.kept();
    QCOMPARE(page.ids(), QSet<QString>({carer, m_volcano}));
    QCOMPARE(page.whole.size(), 2);
    QCOMPARE(page.bytes(), keeper.bytes());
    QCOMPARE(page.wanted, 2);
    QCOMPARE(page.part, 1.0);
    sources[1].sign = m_films.stream(m_volcano);
    keeper.start(sources);
    QVERIFY(keeper.keptSignFolder(carer).isEmpty()); // another address by now
}

void TestKeep::aSessionFetchesAtOnce()
{
    QTemporaryDir folder;
    ManualClock clock;
    Settings settings = terminal();
    VideoKeeper keeper(settings, folder.path(), clock);
    QSignalSpy ended(&keeper, &VideoKeeper::runEnded);
    QStringList saidTooSoon; // what is said to be kept plays from here at that moment
    connect(&keeper, &VideoKeeper::changed, this, [&] {
        for (const KeepState &state : keeper.states())
            if (state.what == KeepState::What::Kept && keeper.keptFolder(state.id).isEmpty())
                saidTooSoon.append(state.id);
    });
    QVERIFY(!keeper.isOn());
    keeper.start({source(m_volcano, m_films.stream(m_volcano)), source(QStringLiteral("son"), m_films.stream(QStringLiteral("son")))});
    QVERIFY(keeper.prefetch({QStringLiteral("son")}));
    QVERIFY(!keeper.prefetch({m_volcano})); // one round at a time
    QVERIFY(ended.wait(busy));
    QVERIFY(!keeper.keptFolder(QStringLiteral("son")).isEmpty());
    QVERIFY(keeper.prefetch({m_volcano}));
    QVERIFY(ended.wait(busy));
    QVERIFY(!keeper.keptFolder(QStringLiteral("son")).isEmpty() && !keeper.keptFolder(m_volcano).isEmpty());
    QCOMPARE(saidTooSoon, QStringList());
    keeper.runNow();
    QVERIFY(ended.wait(busy));
    QVERIFY(keeper.keptFolder(QStringLiteral("son")).isEmpty());
}

QTEST_GUILESS_MAIN(TestKeep)
#include "tst_keep.moc"
