#include <media/webvtt.h>

#include <QTest>

using namespace belvedere;
using namespace belvedere::media;

class TestWebVtt : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cuesAreReadAsPlainText();
    void theRestOfTheFormatIsPassedOver();
    void faultsAreRepairedAndTold_data();
    void faultsAreRepairedAndTold();
    void whatIsNoneIsRefused_data();
    void whatIsNoneIsRefused();
    void theLimitsHold();
};

namespace {

QString shown(const WebVtt &vtt)
{
    QStringList cues;
    for (const Cue &cue : vtt.cues)
        cues.append(QStringLiteral("%1-%2 %3").arg(cue.fromMs).arg(cue.toMs).arg(QString(cue.text).replace(u'\n', u'/')));
    return cues.join(QStringLiteral("; "));
}

const QString file = QStringLiteral("a.vtt");

} // namespace

void TestWebVtt::cuesAreReadAsPlainText()
{
    const auto read = readWebVtt("\xef\xbb\xbfWEBVTT - Essai\r\n\r\n1\r\n00:01.500 --> 00:02.000 line:0 align:start\r\n"
                                 "<v Zo\xc3\xa9>Bonjour <i>\xc3\xa0</i> <00:01.700>tous &amp; toutes,</v>\r\n  ici   Th\xc3\xa9o\r\n\r\n"
                                 "01:00:00.000 --> 01:00:01.250\r\nfin &lt;1&gt;\xe2\x80\xae!\r\n", file);
    QVERIFY(read.has_value());
    QCOMPARE(shown(*read), QStringLiteral("1500-2000 Bonjour à tous & toutes,/ici Théo; 3600000-3601250 fin <1>!"));
    QVERIFY(read->notes.isEmpty());
}

void TestWebVtt::theRestOfTheFormatIsPassedOver()
{
    const auto read = readWebVtt("WEBVTT\nKind: captions\n\nNOTE a word\nof two lines\n\nSTYLE\n::cue { color: red }\n\nREGION\nid:fred\n\n"
                                 "an id\n00:01.000 --> 00:02.000\nun\n\n\n00:02.000 --> 00:03.000\ndeux\n00:03.000 --> 00:04.000\ntrois", file);
    QVERIFY(read.has_value());
    QCOMPARE(shown(*read), QStringLiteral("1000-2000 un; 2000-3000 deux; 3000-4000 trois"));
    QVERIFY(read->notes.isEmpty());
}

void TestWebVtt::faultsAreRepairedAndTold_data()
{
    QTest::addColumn<QByteArray>("cues"); // from line 3 on
    QTest::addColumn<QString>("kept");
    QTest::addColumn<int>("line");
    const auto row = [](const char *name, const QByteArray &cues, const char *kept, int line) {
        QTest::newRow(name) << cues << QString::fromUtf8(kept) << line;
    };
    row("times with a comma", "00:01,000 --> 00:02,000\na\n\n00:03.000 --> 00:04.000\nb\n", "3000-4000 b", 3);
    row("75 seconds", "00:75.000 --> 00:80.000\na\n\n00:03.000 --> 00:04.000\nb\n", "3000-4000 b", 3);
    row("no end", "00:01.000 -->\na\n\n00:03.000 --> 00:04.000\nb\n", "3000-4000 b", 3);
    row("it ends before it begins", "00:02.000 --> 00:01.000\na\n\n00:03.000 --> 00:04.000\nb\n", "3000-4000 b", 3);
    row("it says nothing", "00:01.000 --> 00:02.000\n<b> </b>\n\n00:03.000 --> 00:04.000\nb\n", "3000-4000 b", 3);
    row("a century", "9999:00:01.000 --> 9999:00:02.000\na\n\n00:03.000 --> 00:04.000\nb\n", "3000-4000 b", 3);
    row("backwards", "00:03.000 --> 00:04.000\nb\n\n00:01.000 --> 00:02.000\na\n", "1000-2000 a; 3000-4000 b", 6);
    row("one over another", "00:01.000 --> 00:03.500\na\n\n00:03.000 --> 00:04.000\nb\n", "1000-3000 a; 3000-4000 b", 6);
    row("two at once", "00:01.000 --> 00:02.000\na\n\n00:01.000 --> 00:04.000\nb\n", "1000-4000 a/b", 6);
}

void TestWebVtt::faultsAreRepairedAndTold()
{
    QFETCH(QByteArray, cues);
    QFETCH(QString, kept);
    QFETCH(int, line);
    const auto read = readWebVtt("WEBVTT\n\n" + cues, file);
    QVERIFY(read.has_value());
    QCOMPARE(shown(*read), kept);
    QCOMPARE(read->notes.size(), 1);
    QCOMPARE(int(read->notes.constFirst().line), line);
}

void TestWebVtt::whatIsNoneIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("line");
    QTest::newRow("nothing") << QByteArray() << 1;
    QTest::newRow("SubRip") << QByteArray("1\n00:00:01,000 --> 00:00:02,000\na\n") << 1;
    QTest::newRow("a longer word") << QByteArray("WEBVTTX\n\n00:01.000 --> 00:02.000\na\n") << 1;
    QTest::newRow("Latin-1") << QByteArray("WEBVTT\n\n00:01.000 --> 00:02.000\n\xe9t\xe9\n") << 4;
    QTest::newRow("no cue") << QByteArray("WEBVTT\n\nNOTE\nlater\n") << 1;
}

void TestWebVtt::whatIsNoneIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, line);
    const auto read = readWebVtt(bytes, file);
    QVERIFY(!read);
    QCOMPARE(kindName(read.error().kind), kindName(ErrorKind::Malformed));
    QCOMPARE(read.error().file, file);
    QCOMPARE(int(read.error().line), line);
    QVERIFY(!read.error().remedy.isEmpty());
}

void TestWebVtt::theLimitsHold()
{
    const WebVttLimits limits{200, 2, 10, 60'000};
    const QByteArray cue = "00:01.000 --> 00:02.000\na\n\n";
    QCOMPARE(kindName(readWebVtt("WEBVTT\n" + QByteArray(200, ' '), file, limits).error().kind), kindName(ErrorKind::TooMany));
    QCOMPARE(kindName(readWebVtt("WEBVTT\n\n" + cue + cue + cue, file, limits).error().kind), kindName(ErrorKind::TooMany));
    const auto cut = readWebVtt("WEBVTT\n\n00:01.000 --> 00:02.000\nwords without end\n", file, limits);
    QVERIFY(cut.has_value());
    QCOMPARE(cut->cues.constFirst().text, QStringLiteral("words with"));
    QVERIFY(!readWebVtt("WEBVTT\n\n01:01.000 --> 01:02.000\na\n", file, limits));
}

QTEST_APPLESS_MAIN(TestWebVtt)
#include "tst_webvtt.moc"
