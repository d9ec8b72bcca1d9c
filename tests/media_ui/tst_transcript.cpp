#include <media/ui/transcript.h>

#include <QAccessible>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace belvedere;
using namespace belvedere::media;
using namespace belvedere::media::ui;

namespace {

QVector<Cue> manyCues()
{
    QVector<Cue> cues;
    for (int i = 0; i < 100; ++i)
        cues.append({i * 4000LL, i * 4000LL + 3000, QStringLiteral("Line %1").arg(i)});
    return cues;
}

} // namespace

class TranscriptTest : public QObject
{
    Q_OBJECT
    look::Theme m_theme;

    void show(Transcript &lines)
    {
        lines.setCues(manyCues());
        lines.resize(400, 500);
        lines.show();
        QVERIFY(QTest::qWaitForWindowExposed(&lines));
    }

private Q_SLOTS:
    // The line of the moment is marked, in words too, and comes into sight.
    void followsTheSpeech()
    {
        Transcript lines(m_theme);
        lines.setFocusPolicy(Qt::NoFocus); // alone in its window, it would be given it
        show(lines);
        lines.setMoment(200'500);
        QCOMPARE(lines.cues().spoken(), 50);
        const auto index = lines.model()->index(50, 0);
        QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Being said: Line 50"));
        QCOMPARE(lines.model()->index(51, 0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("At 3:24: Line 51"));
        QTRY_VERIFY(lines.viewport()->rect().contains(lines.visualRect(index)));
        lines.setMoment(203'500); // between two lines: the last one stays
        QCOMPARE(lines.cues().spoken(), 50);
    }

    // Who goes through the text with the keyboard is not pulled away from it.
    void doesNotPullTheReaderAway()
    {
        Transcript lines(m_theme);
        show(lines);
        lines.setFocus();
        QTRY_VERIFY(lines.hasFocus());
        lines.setMoment(200'500);
        QCOMPARE(lines.verticalScrollBar()->value(), 0);
    }

    // A line leads to its moment, by a touch and by Enter.
    void linesLeadToTheirMoment()
    {
        Transcript lines(m_theme);
        show(lines);
        QSignalSpy chosen(&lines, &Transcript::chosen);
        QTest::mouseClick(lines.viewport(), Qt::LeftButton, {}, lines.visualRect(lines.model()->index(2, 0)).center());
        QCOMPARE(chosen.takeFirst().first().toLongLong(), 8000);
        lines.setFocus();
        QTest::keyClick(&lines, Qt::Key_Down);
        QTest::keyClick(&lines, Qt::Key_Return);
        QCOMPARE(chosen.takeFirst().first().toLongLong(), 12'000);
    }
};

QTEST_MAIN(TranscriptTest)
#include "tst_transcript.moc"
