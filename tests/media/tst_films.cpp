#include <servers/films.h>

#include <QImageReader>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using servers::Films;

class TestFilms : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theDemoHasTwelveWholeFilms();
    void aFilmStreamsOverTls();
};

// Three qualities of the same cut, subtitles and a small poster each; two for each pôle.
void TestFilms::theDemoHasTwelveWholeFilms()
{
    QCOMPARE(Films::ids().size(), 12);
    const auto videos = QJsonDocument::fromJson(servers::readFile(Films::folder() + QStringLiteral("/videos.json")))
                            .object().value(QStringLiteral("videos")).toArray();
    QHash<QString, int> poles;
    for (const auto &each : videos) {
        const QJsonObject video = each.toObject();
        const QString folder = Films::folder() + u'/' + video.value(QStringLiteral("id")).toString();
        ++poles[video.value(QStringLiteral("pole")).toString()];
        const double seconds = video.value(QStringLiteral("duration")).toDouble();
        QVERIFY(seconds >= 15 && seconds <= 21);
        const QByteArray first = servers::readFile(folder + QStringLiteral("/360p/index.m3u8"));
        QVERIFY(first.contains("#EXT-X-ENDLIST"));
        for (const char *quality : {"480p", "720p"})
            QCOMPARE(servers::readFile(folder + u'/' + QLatin1String(quality) + QStringLiteral("/index.m3u8")), first);
        QVERIFY(servers::readFile(folder + QStringLiteral("/fr.vtt")).count(" --> ") >= 3);
        const QByteArray poster = servers::readFile(folder + QStringLiteral("/poster.jpg"));
        QVERIFY(!poster.isEmpty() && poster.size() < 25'000);
        QCOMPARE(QImageReader(folder + QStringLiteral("/poster.jpg")).size(), QSize(640, 360));
        if (video.contains(QStringLiteral("sign")))
            QVERIFY(QFile::exists(folder + QStringLiteral("/signes/main.m3u8")));
    }
    QCOMPARE(poles.size(), 6);
    for (const int count : poles)
        QCOMPARE(count, 2);
}

// With a certificate of its own; ffprobe finds picture and sound through the master playlist.
void TestFilms::aFilmStreamsOverTls()
{
    Films films;
    QVERIFY2(films.start(), qPrintable(films.problem()));
    QProcess probe;
    probe.start(QStringLiteral("ffprobe"),
                {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-ca_file"), films.nginx().certificate(),
                 QStringLiteral("-tls_verify"), QStringLiteral("1"), QStringLiteral("-show_entries"),
                 QStringLiteral("stream=codec_name,r_frame_rate,height"), QStringLiteral("-of"), QStringLiteral("csv"),
                 films.stream(QStringLiteral("volcan")).toString()});
    QVERIFY(probe.waitForFinished());
    const QByteArray streams = probe.readAllStandardOutput();
    for (const char *height : {"360", "480", "720"})
        QVERIFY2(streams.contains(QByteArray("h264," + QByteArray(height) + ",25/1")), streams.constData());
    QCOMPARE(streams.count("aac,"), 6); // ffprobe tells each in its programme, and alone
}

QTEST_GUILESS_MAIN(TestFilms)
#include "tst_films.moc"
