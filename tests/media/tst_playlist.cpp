#include <media/playlist.h>

#include <QTest>

using namespace belvedere;
using namespace belvedere::media;

class TestPlaylist : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aListOfVariantsIsRead();
    void aListOfSegmentsIsRead();
    void rangesAndMapsAreRead();
    void anEndlessOneIsTold();
    void whatIsWrittenIsReadTheSame();
    void aFaultIsToldWithItsLine_data();
    void aFaultIsToldWithItsLine();
    void theLimitsHold();
    void theBestThatFitsIsChosen();
};

namespace {

const QUrl where(QStringLiteral("https://films.example:8443/a/main.m3u8"));

MasterPlaylist variantsOf(const QByteArray &text)
{
    const auto read = readPlaylist(text, where);
    return read && std::holds_alternative<MasterPlaylist>(*read) ? std::get<MasterPlaylist>(*read) : MasterPlaylist();
}

MediaPlaylist segmentsOf(const QByteArray &text)
{
    const auto read = readPlaylist(text, where);
    return read && std::holds_alternative<MediaPlaylist>(*read) ? std::get<MediaPlaylist>(*read) : MediaPlaylist();
}

QUrl url(const char *text)
{
    return QUrl(QString::fromLatin1(text));
}

const QByteArray twoVariants = "#EXTM3U\r\n#EXT-X-VERSION:6\r\n"
                               "#EXT-X-MEDIA:TYPE=SUBTITLES,GROUP-ID=\"s\",NAME=\"Fran\xc3\xa7" "ais, tout\",LANGUAGE=\"fr\",DEFAULT=YES,URI=\"s/fr.m3u8\"\r\n"
                               "#EXT-X-STREAM-INF:BANDWIDTH=300000,RESOLUTION=640x360,CODECS=\"avc1.42c01e,mp4a.40.2\",SUBTITLES=\"s\"\r\n"
                               "360p/index.m3u8\r\n\r\n"
                               "#EXT-X-STREAM-INF:BANDWIDTH=900000,RESOLUTION=1280x720\r\n/b/720p.m3u8\r\n";
const QByteArray twoSegments = "#EXTM3U\n#EXT-X-TARGETDURATION:2\n#EXT-X-MEDIA-SEQUENCE:7\n#EXTINF:2.000000,\ns0.ts\n# words\n"
                               "#EXT-X-DISCONTINUITY\n#EXTINF:1.48,a title\nhttps://films.example:8443/c/s1.ts\n#EXT-X-ENDLIST\nafter.ts\n";

} // namespace

// With line ends of either kind, and a comma inside a quoted value.
void TestPlaylist::aListOfVariantsIsRead()
{
    const MasterPlaylist read = variantsOf(twoVariants);
    QCOMPARE(read.variants.size(), 2);
    QCOMPARE(read.variants.at(0).address, url("https://films.example:8443/a/360p/index.m3u8"));
    QCOMPARE(read.variants.at(0).codecs, QStringLiteral("avc1.42c01e,mp4a.40.2"));
    QCOMPARE(read.variants.at(1).address, url("https://films.example:8443/b/720p.m3u8"));
    QCOMPARE(read.variants.at(1).resolution, QSize(1280, 720));
    QCOMPARE(read.variants.at(1).bandwidth, 900'000);
    QCOMPARE(read.renditions.size(), 1);
    QCOMPARE(read.renditions.at(0).name, QStringLiteral("Français, tout"));
    QVERIFY(read.renditions.at(0).byDefault);
}

// Relative and absolute addresses; nothing after the end is taken.
void TestPlaylist::aListOfSegmentsIsRead()
{
    const MediaPlaylist read = segmentsOf(twoSegments);
    QCOMPARE(read.segments.size(), 2);
    QCOMPARE(read.segments.at(0).address, url("https://films.example:8443/a/s0.ts"));
    QCOMPARE(read.segments.at(1).address, url("https://films.example:8443/c/s1.ts"));
    QCOMPARE(read.segments.at(1).durationMs, 1480);
    QVERIFY(read.segments.at(1).discontinuity && !read.segments.at(0).discontinuity);
    QCOMPARE(read.durationMs, 3480);
    QCOMPARE(read.firstNumber, 7);
    QVERIFY(!read.endless);
}

// A range without a beginning follows the one before it in the same file.
void TestPlaylist::rangesAndMapsAreRead()
{
    const MediaPlaylist read = segmentsOf("#EXTM3U\n#EXT-X-MAP:URI=\"all.mp4\",BYTERANGE=\"700@0\"\n#EXTINF:2,\n#EXT-X-BYTERANGE:1000@700\nall.mp4\n"
                                     "#EXTINF:2,\n#EXT-X-BYTERANGE:500\nall.mp4\n#EXT-X-ENDLIST\n");
    QCOMPARE(read.segments.size(), 2);
    QCOMPARE(read.segments.at(1).range, (ByteRange{500, 1700}));
    QVERIFY(read.segments.at(1).init.has_value());
    QCOMPARE(read.segments.at(1).init->range, (ByteRange{700, 0}));
}

void TestPlaylist::anEndlessOneIsTold()
{
    QVERIFY(segmentsOf("#EXTM3U\n#EXT-X-TARGETDURATION:2\n#EXTINF:2,\ns0.ts\n").endless);
}

// So that a relay or a disk can hand out a playlist that holds nothing but what was understood.
void TestPlaylist::whatIsWrittenIsReadTheSame()
{
    const auto same = [](const QUrl &address) { return address.toEncoded(); };
    const MasterPlaylist variants = variantsOf(twoVariants);
    const QByteArray written = writePlaylist(variants, same);
    QCOMPARE(writePlaylist(variantsOf(written), same), written);
    QCOMPARE(variantsOf(written).renditions.at(0).name, variants.renditions.at(0).name);
    for (const QByteArray &text : {twoSegments, QByteArray("#EXTM3U\n#EXT-X-MAP:URI=\"i.mp4\"\n#EXTINF:2\n#EXT-X-BYTERANGE:9@1\nall.mp4\n")}) {
        const MediaPlaylist segments = segmentsOf(text);
        const QByteArray again = writePlaylist(segments, same);
        QCOMPARE(writePlaylist(segmentsOf(again), same), again);
        QCOMPARE(segmentsOf(again).durationMs, segments.durationMs);
        QCOMPARE(segmentsOf(again).endless, segments.endless);
        QCOMPARE(segmentsOf(again).segments.last().range, segments.segments.last().range);
    }
    // Found by the fuzzer: a kind of rendition that there is not, and signs that quoted text cannot hold.
    const MasterPlaylist odd = variantsOf("#EXTM3U\n#EXT-X-MEDIA:TYPE=x360,GROUP-ID=\"a\"\n#EXT-X-STREAM-INF:BANDWIDTH=3,AUDIO=#a\"\nq.m3u8\n");
    QVERIFY(odd.renditions.isEmpty());
    QCOMPARE(odd.variants.constFirst().audio, QStringLiteral("#a"));
    QVERIFY(!readPlaylist("#EXTM3U\n#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID=\x01\n#EXT-X-STREAM-INF:BANDWIDTH=3\nq.m3u8\n", where));
    QVERIFY(writePlaylist(variants, [](const QUrl &) { return QByteArray("local"); }).contains("\nlocal\n"));
}

void TestPlaylist::aFaultIsToldWithItsLine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("line");
    const auto row = [](const char *name, const QByteArray &text, ErrorKind kind, int line) { QTest::newRow(name) << text << kind << line; };
    row("nothing", "", ErrorKind::Malformed, 1);
    row("a page", "<!doctype html><title>Sign in</title>", ErrorKind::Malformed, 1);
    row("no segment", "#EXTM3U\n#EXT-X-ENDLIST\n", ErrorKind::Malformed, 3);
    row("a segment without a length", "#EXTM3U\n#EXTINF:2,\na.ts\nb.ts\n", ErrorKind::Malformed, 4);
    row("a length that is none", "#EXTM3U\n#EXTINF:long,\na.ts\n", ErrorKind::Malformed, 2);
    row("a length below zero", "#EXTM3U\n#EXTINF:-2,\na.ts\n", ErrorKind::Malformed, 2);
    row("a length that is no number", "#EXTM3U\n#EXTINF:nan,\na.ts\n", ErrorKind::Malformed, 2);
    row("cut before the address", "#EXTM3U\n#EXTINF:2,\na.ts\n#EXTINF:2,", ErrorKind::Malformed, 4);
    row("both kinds", "#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=1\na.m3u8\n#EXTINF:2,\na.ts\n", ErrorKind::Malformed, 6);
    row("a variant without a bandwidth", "#EXTM3U\n#EXT-X-STREAM-INF:RESOLUTION=1x1\na.m3u8\n", ErrorKind::Malformed, 2);
    row("attributes cut", "#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=1,CODECS=\"avc\na.m3u8\n", ErrorKind::Malformed, 2);
    row("an empty range", "#EXTM3U\n#EXTINF:2,\n#EXT-X-BYTERANGE:0@0\na.ts\n", ErrorKind::Malformed, 4);
    row("a range that follows nothing", "#EXTM3U\n#EXTINF:2,\n#EXT-X-BYTERANGE:10\na.ts\n", ErrorKind::Malformed, 4);
    row("another host", "#EXTM3U\n#EXTINF:2,\nhttps://elsewhere.example:8443/a.ts\n", ErrorKind::Refused, 3);
    row("another port", "#EXTM3U\n#EXTINF:2,\nhttps://films.example/a.ts\n", ErrorKind::Refused, 3);
    row("another scheme", "#EXTM3U\n#EXTINF:2,\nhttp://films.example:8443/a.ts\n", ErrorKind::Refused, 3);
    row("a host in disguise", "#EXTM3U\n#EXTINF:2,\n//elsewhere.example/a.ts\n", ErrorKind::Refused, 3);
    row("a file", "#EXTM3U\n#EXTINF:2,\nfile:///etc/passwd\n", ErrorKind::Refused, 3);
    row("a password", "#EXTM3U\n#EXTINF:2,\nhttps://me:secret@films.example:8443/a.ts\n", ErrorKind::Refused, 3);
    row("no address", "#EXTM3U\n#EXTINF:2,\na b%zz\n", ErrorKind::Malformed, 3);
    row("encrypted", "#EXTM3U\n#EXT-X-KEY:METHOD=AES-128,URI=\"k\"\n#EXTINF:2,\na.ts\n", ErrorKind::Refused, 2);
    row("a variable", "#EXTM3U\n#EXTINF:2,\n{$server}/a.ts\n", ErrorKind::Refused, 3);
}

void TestPlaylist::aFaultIsToldWithItsLine()
{
    QFETCH(QByteArray, text);
    QFETCH(ErrorKind, kind);
    QFETCH(int, line);
    const auto read = readPlaylist(text, where);
    QVERIFY(!read);
    QCOMPARE(kindName(read.error().kind), kindName(kind));
    QCOMPARE(int(read.error().line), line);
    QVERIFY(!read.error().detail.isEmpty() && !read.error().remedy.isEmpty());
    QVERIFY(!read.error().text().contains(QStringLiteral("secret")));
}

void TestPlaylist::theLimitsHold()
{
    const PlaylistLimits limits{500, 60, 1, 2, 5000};
    const auto tooMuch = [&](const QByteArray &text) {
        const auto read = readPlaylist(text, where, limits);
        return !read && read.error().kind == ErrorKind::TooMany;
    };
    QVERIFY(tooMuch("#EXTM3U\n#" + QByteArray(500, 'a')));
    QVERIFY(tooMuch("#EXTM3U\n#" + QByteArray(60, 'a')));
    QVERIFY(tooMuch("#EXTM3U\n#EXTINF:1,\na\n#EXTINF:1,\na\n#EXTINF:1,\na\n"));
    QVERIFY(tooMuch("#EXTM3U\n#EXTINF:3,\na\n#EXTINF:3,\na\n"));
    QVERIFY(tooMuch("#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=1\na\n#EXT-X-STREAM-INF:BANDWIDTH=1\na\n"));
    QVERIFY(readPlaylist("#EXTM3U\n#EXTINF:2,\na\n#EXTINF:3,\na\n", where, limits).has_value());
}

void TestPlaylist::theBestThatFitsIsChosen()
{
    const auto with = [](std::initializer_list<Variant> variants) { return MasterPlaylist{variants, {}}; };
    const Variant low{{}, 300, {640, 360}}, middle{{}, 600, {854, 480}}, high{{}, 900, {1280, 720}};
    QCOMPARE(bestVariant(with({high, low, middle}), 480), 2);
    QCOMPARE(bestVariant(with({high, low, middle}), 400), 1);
    QCOMPARE(bestVariant(with({high, middle}), 360), 1);
    QCOMPARE(bestVariant(with({high, middle}), 1080), 0);
    QCOMPARE(bestVariant(with({{{}, 3'000'000}, {{}, 1'000'000}, {{}, 500'000}}), 480), 1);
}

QTEST_APPLESS_MAIN(TestPlaylist)
#include "tst_playlist.moc"
