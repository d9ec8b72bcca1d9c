// Streams looked at over TLS on a real nginx.
#include "streams.h"

#include <media/cataloguecheck.h>

#include <QSignalSpy>
#include <QTest>

using namespace belvedere;
using namespace belvedere::media;
using servers::Films;

class TestCheck : public QObject
{
    Q_OBJECT
    Films m_films;
    SystemClock m_clock;

    // What is found about these.
    QVector<Finding> look(const QVector<Video> &videos, const QString &certificate)
    {
        auto http = net::Http::create(streams::quickPolicy(certificate), m_clock);
        CatalogueCheck check(**http, videos, 4);
        QSignalSpy finished(&check, &CatalogueCheck::finished);
        QSignalSpy progress(&check, &CatalogueCheck::progress);
        check.start();
        if (!finished.wait(30'000) || progress.last().at(0) != progress.last().at(1))
            qWarning("the check does not end");
        return check.findings();
    }
    void put(const QString &name, const QByteArray &bytes) { QVERIFY(servers::writeFile(m_films.nginx().root() + u'/' + name, bytes)); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_films.start("location /closed { return 403; }\nlocation /page { default_type text/html; return 200 '<p>Sign in</p>'; }\n"),
                 qPrintable(m_films.problem()));
    }
    void theFilmsOfTheDemoAreWhole();
    void aFaultIsFoundWithItsKind_data();
    void aFaultIsFoundWithItsKind();
    void aRemarkBreaksNothing();
    void aServerThatProvesNothingIsBroken();
    void theProgramSaysWhatIsBroken();
};

// Sign streams too: nothing to say of any.
void TestCheck::theFilmsOfTheDemoAreWhole()
{
    const auto videos = streams::videos(m_films);
    QCOMPARE(videos.size(), 12);
    for (const Finding &finding : look(videos, m_films.nginx().certificate()))
        qWarning("%s: %s", qPrintable(finding.video), qPrintable(finding.error.text()));
    QVERIFY(look(videos, m_films.nginx().certificate()).isEmpty());
    QVERIFY(m_films.nginx().requests().join('\n').count("/signes/main.m3u8 20") >= 2);
}

void TestCheck::aFaultIsFoundWithItsKind_data()
{
    QTest::addColumn<QString>("stream");
    QTest::addColumn<QByteArray>("playlist"); // what the stream says, when the test writes it
    QTest::addColumn<ErrorKind>("kind");
    const QByteArray head = "#EXTM3U\n#EXT-X-TARGETDURATION:2\n", end = "#EXT-X-ENDLIST\n";
    const QByteArray piece = "#EXTINF:10.0,\n/volcan/360p/s000.ts\n";
    const auto row = [](const char *name, const char *stream, const QByteArray &playlist, ErrorKind kind) {
        QTest::newRow(name) << QString::fromLatin1(stream) << playlist << kind;
    };
    row("not there", "none/main.m3u8", {}, ErrorKind::NotFound);
    row("closed", "closed/main.m3u8", {}, ErrorKind::Http);
    row("a page in its place", "page/main.m3u8", {}, ErrorKind::Malformed);
    row("too short", "t/short.m3u8", head + "#EXTINF:8,\n/volcan/360p/s000.ts\n" + end, ErrorKind::Refused);
    row("without end", "t/endless.m3u8", head + piece, ErrorKind::TooMany);
    row("a quality that is not there", "t/q.m3u8", "#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=9\nnone.m3u8\n", ErrorKind::NotFound);
    row("the last piece is not there", "t/last.m3u8", head + "#EXTINF:5,\n/volcan/360p/s000.ts\n#EXTINF:5,\nnone.ts\n" + end, ErrorKind::NotFound);
    row("a page in the place of a piece", "t/piece.m3u8", head + "#EXTINF:10,\n/page/s.ts\n" + end, ErrorKind::Malformed);
    row("another server", "t/else.m3u8", head + "#EXTINF:10,\nhttps://elsewhere.example/s.ts\n" + end, ErrorKind::Refused);
}

void TestCheck::aFaultIsFoundWithItsKind()
{
    QFETCH(QString, stream);
    QFETCH(QByteArray, playlist);
    QFETCH(ErrorKind, kind);
    if (!playlist.isEmpty())
        put(stream, playlist);
    Video video = streams::videos(m_films).constFirst();
    video.summary.durationMs = 10'000;
    video.tracks.clear();
    video.tracks.append({QStringLiteral("fr"), QStringLiteral("Français"), false, {{0, 1000, QStringLiteral("a")}}});
    video.stream = m_films.nginx().address(stream);
    video.signStream.clear();
    const auto findings = look({video}, m_films.nginx().certificate());
    QCOMPARE(findings.size(), 1);
    QVERIFY(findings.constFirst().broken);
    QCOMPARE(kindName(findings.constFirst().error.kind), kindName(kind));
    QVERIFY(!findings.constFirst().error.remedy.isEmpty());
}

// Another type than that of playlists, no subtitles, subtitles of another film: told, and the film can be seen.
void TestCheck::aRemarkBreaksNothing()
{
    put(QStringLiteral("t/plain.txt"), "#EXTM3U\n#EXTINF:10,\n/volcan/360p/s000.ts\n#EXT-X-ENDLIST\n");
    Video video;
    video.summary = {QStringLiteral("A"), QStringLiteral("A"), {}, {}, 10'000, true, false};
    video.stream = m_films.nginx().address(QStringLiteral("t/plain.txt"));
    auto findings = look({video}, m_films.nginx().certificate());
    QCOMPARE(findings.size(), 2);
    video.tracks.append({QStringLiteral("fr"), QStringLiteral("Français"), false, {{0, 60'000, QStringLiteral("a")}}});
    findings += look({video}, m_films.nginx().certificate());
    QCOMPARE(findings.size(), 4);
    for (const Finding &finding : findings)
        QVERIFY(!finding.broken && !finding.error.remedy.isEmpty());
}

void TestCheck::aServerThatProvesNothingIsBroken()
{
    const auto findings = look(streams::videos(m_films).mid(0, 1), {});
    QVERIFY(!findings.isEmpty());
    QCOMPARE(kindName(findings.constFirst().error.kind), kindName(ErrorKind::Tls));
}

// One a line, and the exit code; a catalogue is looked at as a pack is.
void TestCheck::theProgramSaysWhatIsBroken()
{
    const QByteArray address = m_films.nginx().address({}).toEncoded();
    QTemporaryDir folder;
    const auto run = [&](const QByteArray &stream) {
        servers::writeFile(folder.filePath(QStringLiteral("a.csv")), "id,title,duration,stream,licence\nA,Un,18,"
                           + address + "volcan/main.m3u8,libre\nB,Deux,18," + address + stream + ",libre\n");
        QProcess program;
        program.start(BELVEDERE_BINARY_DIR + QStringLiteral("/bin/belvedere-pack"),
                      {QStringLiteral("videos"), QStringLiteral("check"), folder.filePath(QStringLiteral("a.csv")), QStringLiteral("--proxy"),
                       QStringLiteral("none"), QStringLiteral("--ca-file"), m_films.nginx().certificate()});
        program.waitForFinished();
        return std::pair(program.exitCode(), program.readAllStandardOutput());
    };
    const auto [code, said] = run("none/main.m3u8");
    QCOMPARE(code, 1);
    QCOMPARE(said.count("broken\tB\tnot-found\t"), 1);
    QVERIFY(!said.contains("broken\tA"));
    QCOMPARE(run("volcan/main.m3u8").first, 0);
}

QTEST_GUILESS_MAIN(TestCheck)
#include "tst_check.moc"
