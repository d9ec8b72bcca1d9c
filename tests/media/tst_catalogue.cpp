#include "catalogues.h"

#include <media/videocatalogue.h>
#include <media/videoreader.h>
#include "../support/importing.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QTest>

using namespace belvedere;
using namespace belvedere::media;
using belvedere::testing::withPiece;
using content::ImportReport;
using content::Oddity;

class TestCatalogue : public QObject
{
    Q_OBJECT
    catalogues::Folder m_folder;

    Status read(const QString &path, QVector<Video> &videos, ImportReport &report)
    {
        const StopFlag stop{false};
        return CatalogueReader([&videos](CatalogueVideo video) { videos.append(video.video); return Status(); }, stop, report).read(path);
    }

private Q_SLOTS:
    void aVideoGoesThroughThePackToTheLetter();
    void theTableSaysTheSameAsTheJson();
    void theWallIsInTheOrderOfTheGuide();
    void aVideoIsFoundByTitleMetierAndWords();
    void aFaultWrittenByHandIsRefusedWithItsLine_data();
    void aFaultWrittenByHandIsRefusedWithItsLine();
    void aFaultyRecordOfATableIsLeftOutAndTold();
    void whatThePackDoesNotKnowIsTold();
    void aFileElsewhereIsNotTaken();
    void anOldPackHasNoVideos();
    void theSchemaNamesEveryField();
};

void TestCatalogue::aVideoGoesThroughThePackToTheLetter()
{
    const auto pack = m_folder.pack({m_folder.write(QStringLiteral("a.json"), catalogues::oneVideo())});
    QVERIFY(pack);
    QVERIFY(*hasVideos(pack->database()));
    const auto video = videoById(pack->database(), QStringLiteral("ASV"));
    QVERIFY(video.has_value());
    QCOMPARE(video->summary.title, QStringLiteral("Une matinée à l'hôpital"));
    QCOMPARE(video->summary.metiers, QStringList(QStringLiteral("DEMO.301")));
    QCOMPARE(video->summary.durationMs, 95'500);
    QVERIFY(video->summary.subtitled && video->summary.signLanguage);
    QCOMPARE(video->stream, QUrl(QStringLiteral("https://films.example/asv/main.m3u8")));
    QCOMPARE(video->signStream, QUrl(QStringLiteral("https://films.example/asv/lsf.m3u8")));
    QCOMPARE(video->transcript, QStringLiteral("Bonjour, voici le thermomètre.\n\nAu revoir."));
    QCOMPARE(video->date, QDate(2026, 9, 1));
    QCOMPARE(video->tracks.size(), 2);
    QCOMPARE(video->tracks.at(0).label, QStringLiteral("Français"));
    QCOMPARE(video->tracks.at(0).cues, (QVector<Cue>{{1000, 2500, QStringLiteral("Bonjour, voici\nle thermomètre")}, {3000, 4000, QStringLiteral("Au revoir")}}));
    QVERIFY(video->tracks.at(1).hardOfHearing);
    QCOMPARE(video->tracks.at(1).label, QStringLiteral("Français (bruits)"));
    QCOMPARE(video->tracks.at(1).cues.at(0).toMs, 1000);
    QVERIFY(posters(pack->database(), {QStringLiteral("ASV"), QStringLiteral("none")})->value(QStringLiteral("ASV")).startsWith("\xff\xd8"));
    QCOMPARE(allVideos(pack->database())->constFirst(), video->summary);
    QCOMPARE(videosOf(pack->database(), QStringLiteral("DEMO.301"))->size(), 1);
    QVERIFY(videosOf(pack->database(), QStringLiteral("DEMO.302"))->isEmpty());
    QCOMPARE(kindName(videoById(pack->database(), QStringLiteral("B")).error().kind), kindName(ErrorKind::NotFound));
}

void TestCatalogue::theTableSaysTheSameAsTheJson()
{
    QVector<Video> json, csv;
    ImportReport one, other;
    QVERIFY(read(m_folder.write(QStringLiteral("a.json"), catalogues::oneVideo()), json, one).has_value());
    const QByteArray table = "id;title;description;metiers;pole;duration;poster;stream;sign;subtitles;transcript;licence;credit;date\n"
                             "ASV;Une matinée à l'hôpital;Deux soignantes au travail.;DEMO.301;aider;95,5;poster.jpg;https://films.example/asv/main.m3u8;"
                             "https://films.example/asv/lsf.m3u8;fr=fr.vtt|fr+=noises.vtt;Bonjour, voici le thermomètre.|Au revoir.;CC BY 4.0;Un lycée;2026-09-01\n";
    QVERIFY(read(m_folder.write(QStringLiteral("a.csv"), table), csv, other).has_value());
    QCOMPARE(csv.size(), 1);
    QCOMPARE(csv.at(0).summary, json.at(0).summary);
    QCOMPARE(csv.at(0).transcript, json.at(0).transcript);
    QCOMPARE(csv.at(0).signStream, json.at(0).signStream);
    QCOMPARE(csv.at(0).tracks.at(1).cues, json.at(0).tracks.at(1).cues);
    QVERIFY(csv.at(0).tracks.at(1).hardOfHearing);
    QCOMPARE(other.repaired, one.repaired);
}

// By pôle, then by title as French orders it; what has no pôle comes last.
void TestCatalogue::theWallIsInTheOrderOfTheGuide()
{
    const QByteArray table = "id,title,pole,duration,stream,licence\n"
                             "A,Zoom,,10,https://a.example/m,libre\nB,Zoo,aider,10,https://a.example/m,libre\nC,Éclairer,aider,10,https://a.example/m,libre\n"
                             "D,Forêt,nature,10,https://a.example/m,libre\nE,Façade,aider,10,https://a.example/m,libre\n";
    const auto pack = m_folder.pack({m_folder.write(QStringLiteral("a.csv"), table)});
    QVERIFY(pack);
    QStringList ids;
    const auto videos = allVideos(pack->database());
    for (const VideoSummary &video : *videos)
        ids += video.id;
    QCOMPARE(ids.join(u' '), QStringLiteral("D C E B A"));
}

void TestCatalogue::aVideoIsFoundByTitleMetierAndWords()
{
    const auto pack = m_folder.pack({m_folder.write(QStringLiteral("a.json"), catalogues::oneVideo())});
    QVERIFY(pack);
    for (const char *words : {"matinée hôpital", "thermomètre", "aide-soignante"}) {
        const auto answer = pack->search(QString::fromUtf8(words), 16);
        QVERIFY(answer.has_value());
        bool found = false;
        for (const auto &hit : answer->hits)
            found = found || (hit.kind == content::EntryKind::Video && hit.id == QStringLiteral("ASV"));
        QVERIFY2(found, words);
    }
}

void TestCatalogue::aFaultWrittenByHandIsRefusedWithItsLine_data()
{
    QTest::addColumn<QByteArray>("piece");
    QTest::addColumn<QByteArray>("instead");
    QTest::addColumn<int>("line");
    const auto row = [](const char *name, const QByteArray &piece, const QByteArray &instead, int line = 2) { QTest::newRow(name) << piece << instead << line; };
    row("an id with a road in it", "\"ASV\"", "\"../ASV\"");
    row("no title", "\"title\": \"Une matinée à l'hôpital\"", "\"title\": \" \"");
    row("a title of an absurd length", "Une matinée", QByteArray(300, 'a'));
    row("no duration", "95.5", "\"long\"");
    row("a duration of nothing", "95.5", "0");
    row("a duration without end", "95.5", "1e300");
    row("a stream in clear", "https://films.example/asv/main", "http://films.example/asv/main");
    row("a stream with a password", "https://films.example/asv/main", "https://me:you@films.example/asv/main");
    row("a stream on the disk", "https://films.example/asv/main.m3u8", "file:///etc/passwd");
    row("a sign stream that is none", "https://films.example/asv/lsf.m3u8", "lsf.m3u8");
    row("no licence", "\"CC BY 4.0\"", "\"\"");
    row("a date that is none", "2026-09-01", "2026-02-30");
    row("a poster that is not there", "poster.jpg", "none.jpg");
    row("a poster that is none", "poster.jpg", "fr.vtt");
    row("a language that is none", "\"language\": \"fr\", \"file\": \"fr.vtt\"", "\"language\": \"French!\", \"file\": \"fr.vtt\"");
    row("the same subtitles twice", "\"hardOfHearing\": true", "\"hardOfHearing\": false");
    row("subtitles that are none", "\"fr.vtt\"", "\"poster.jpg\"");
    row("a word that is not known", "\"credit\"", "\"crédit\"");
    row("subtitles of another form", "[{\"language\"", "[1, {\"language\"");
    row("métiers of another form", "[\"DEMO.301\"]", "\"DEMO.301\"");
    row("métiers that are numbers", "[\"DEMO.301\"]", "[301]");
    row("another schema", "\"schema\": 1", "\"schema\": 7", 1);
    row("JSON that is cut", "\"aider\",", "\"aider\"", 4);
}

void TestCatalogue::aFaultWrittenByHandIsRefusedWithItsLine()
{
    QFETCH(QByteArray, piece);
    QFETCH(QByteArray, instead);
    QFETCH(int, line);
    const QString path = m_folder.write(QStringLiteral("a.json"), withPiece(catalogues::oneVideo(), piece, instead));
    QVector<Video> videos;
    ImportReport report;
    const Status done = read(path, videos, report);
    QVERIFY(!done);
    QVERIFY(videos.isEmpty());
    QCOMPARE(done.error().file, path);
    QCOMPARE(int(done.error().line), line);
    QVERIFY2(!done.error().remedy.isEmpty(), qPrintable(done.error().text()));
}

void TestCatalogue::aFaultyRecordOfATableIsLeftOutAndTold()
{
    QVector<Video> videos;
    ImportReport report;
    QVERIFY(read(m_folder.write(QStringLiteral("a.csv"), "id,title,duration,stream,licence\nA,Un,10,https://a.example/m,libre\n"
                                                         "A,Deux,10,https://a.example/m,libre\nB,Trois,long,https://a.example/m,libre\n"
                                                         "C,Quatre,10\nD,Cinq,10,http://a.example/m,libre\nE,Six,10,https://a.example/m,libre\n"),
                 videos, report).has_value());
    QCOMPARE(videos.size(), 2);
    QCOMPARE(videos.at(1).summary.id, QStringLiteral("E"));
    QCOMPARE(report.read, 6);
    QCOMPARE(report.skipped, 4);
    QList<qint64> lines;
    for (const auto &note : report.notes)
        lines += note.line;
    QCOMPARE(lines, (QList<qint64>{3, 4, 5, 6}));
}

// A métier without a fiche stays, for a fiche to come; a pôle that is none is taken away. Subtitles that
// needed repair are told with their own file and line.
void TestCatalogue::whatThePackDoesNotKnowIsTold()
{
    QByteArray json = withPiece(catalogues::oneVideo(), "[\"DEMO.301\"]", "[\"DEMO.301\", \"DEMO.999\"]");
    json = withPiece(json, "\"pole\": \"aider\"", "\"pole\": \"dormir\"");
    ImportReport report;
    const auto pack = m_folder.pack({m_folder.write(QStringLiteral("a.json"), json)}, &report);
    QVERIFY(pack);
    QCOMPARE(report.kept, 1);
    QCOMPARE(testing::notesOf(report, Oddity::UnresolvedLink).size(), 1);
    QCOMPARE(int(testing::notesOf(report, Oddity::UnresolvedLink).constFirst().line), 2);
    const auto values = testing::notesOf(report, Oddity::UnexpectedValue);
    QCOMPARE(values.size(), 2);
    QCOMPARE(values.at(0).file, QStringLiteral("noises.vtt"));
    QCOMPARE(int(values.at(0).line), 6);
    const auto video = videoById(pack->database(), QStringLiteral("ASV"));
    QCOMPARE(video->summary.metiers.size(), 2);
    QVERIFY(video->summary.pole.isEmpty());
}

void TestCatalogue::aFileElsewhereIsNotTaken()
{
    QTemporaryDir elsewhere;
    const QString outside = elsewhere.filePath(QStringLiteral("poster.jpg"));
    QVERIFY(QFile::copy(m_folder.path(QStringLiteral("poster.jpg")), outside));
    QVERIFY(QFile::link(outside, m_folder.path(QStringLiteral("link.jpg"))));
    const QString climbing = QStringLiteral("../%1/poster.jpg").arg(QFileInfo(elsewhere.path()).fileName());
    for (const QString &name : {outside, climbing, QStringLiteral("link.jpg"), QStringLiteral(".")}) {
        QVector<Video> videos;
        ImportReport report;
        const Status done = read(m_folder.write(QStringLiteral("a.json"), withPiece(catalogues::oneVideo(), "poster.jpg", name.toUtf8())), videos, report);
        QVERIFY2(!done, qPrintable(name));
        QCOMPARE(kindName(done.error().kind), kindName(ErrorKind::Refused));
    }
    QVector<Video> videos;
    ImportReport report;
    m_folder.write(QStringLiteral("large.jpg"), "\xff\xd8\xff" + QByteArray(300'000, 'a'));
    QVERIFY(!read(m_folder.write(QStringLiteral("a.json"), withPiece(catalogues::oneVideo(), "poster.jpg", "large.jpg")), videos, report));
}

// One that was made before there were videos opens as ever.
void TestCatalogue::anOldPackHasNoVideos()
{
    const QString source = BELVEDERE_SOURCE_DIR;
    const QString path = m_folder.path(QStringLiteral("old.pack"));
    content::BuildReport report;
    const StopFlag stop{false};
    QVERIFY(content::buildPack({{source + QStringLiteral("/offline-data/demo/metiers-aider.xml")}, source + QStringLiteral("/offline-data/quiz"),
                                QStringLiteral("Essai"), path}, stop, {}, report).has_value());
    const auto pack = content::Pack::open(path);
    QVERIFY(pack.has_value());
    QSqlDatabase &db = (*pack)->database();
    QCOMPARE(*hasVideos(db), false);
    QVERIFY(allVideos(db)->isEmpty());
    QVERIFY(posters(db, {QStringLiteral("A")})->isEmpty());
    QVERIFY(videosOf(db, QStringLiteral("DEMO.301"))->isEmpty());
    QCOMPARE(kindName(videoById(db, QStringLiteral("A")).error().kind), kindName(ErrorKind::NotFound));
}

void TestCatalogue::theSchemaNamesEveryField()
{
    QFile file(BELVEDERE_SOURCE_DIR + QStringLiteral("/app/media/videos.schema.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject schema = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject fields = schema.value(QStringLiteral("$defs")).toObject().value(QStringLiteral("video")).toObject().value(QStringLiteral("properties")).toObject();
    const QJsonObject video = QJsonDocument::fromJson(catalogues::oneVideo()).object().value(QStringLiteral("videos")).toArray().at(0).toObject();
    for (const QString &key : video.keys())
        QVERIFY2(fields.contains(key), qPrintable(key));
    QCOMPARE(fields.size(), video.size() + 1); // and "comment"
}

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
