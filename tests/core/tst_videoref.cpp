#include <core/videoref.h>

#include <QTest>

using namespace belvedere;

class VideoRefTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // A video and a moment of it survive being written and read; what only looks like a moment is part of the id.
    void momentsAreReadAsTheyWereWritten()
    {
        for (const VideoRef &ref : {VideoRef{QStringLiteral("FILM.1")}, VideoRef{QStringLiteral("FILM.1"), 0}, VideoRef{QStringLiteral("a@b"), 72}})
            QCOMPARE(VideoRef::of(ref.text()), ref);
        const VideoRef moment{QStringLiteral("x"), 72};
        QCOMPARE(moment.text(), QStringLiteral("x@72"));
        for (const auto &odd : {QStringLiteral("x@"), QStringLiteral("x@y"), QStringLiteral("x@-3"), QStringLiteral("x@99999999"), QString()})
            QCOMPARE(VideoRef::of(odd).id, odd);
    }

    void momentsAreWrittenAsClocks()
    {
        QCOMPARE(momentText(0), QStringLiteral("0:00"));
        QCOMPARE(momentText(72'999), QStringLiteral("1:12"));
        QCOMPARE(momentText(3'725'000), QStringLiteral("1:02:05"));
        QCOMPARE(momentText(-5), QStringLiteral("0:00"));
    }
};

QTEST_GUILESS_MAIN(VideoRefTest)
#include "tst_videoref.moc"
