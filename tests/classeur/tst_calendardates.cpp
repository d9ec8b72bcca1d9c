// The dates of a calendar that is a document of a classeur.
#include <classeur/calendardates.h>

#include <QDateTime>
#include <QTest>

using namespace belvedere::classeur;

class CalendarDatesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // Days and hours, the earliest first, folded lines and signs put together again; an alarm is no event, and what has no
    // day or no title is passed over.
    void datesAreRead()
    {
        const QByteArray calendar = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"
                                    "BEGIN:VEVENT\r\nUID:b\r\nSUMMARY:Appeler le lycée\\, puis \r\n venir\r\nDTSTART;VALUE=DATE:20261211\r\n"
                                    "BEGIN:VALARM\r\nSUMMARY:none of this\r\nTRIGGER:-P1D\r\nEND:VALARM\r\nEND:VEVENT\r\n"
                                    "BEGIN:VEVENT\r\nDTSTART:20261204T130000Z\r\nSUMMARY:Rendez-vous\\nici\r\nEND:VEVENT\r\n"
                                    "BEGIN:VEVENT\r\nDTSTART;TZID=Europe/Paris:20261204T081500\r\nSUMMARY:Le bus\r\nEND:VEVENT\r\n"
                                    "BEGIN:VEVENT\r\nSUMMARY:without a day\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nDTSTART:20261299\r\nSUMMARY:no day\r\nEND:VEVENT\r\n"
                                    "BEGIN:VEVENT\r\nDTSTART:20261205\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        const QDateTime meeting = QDateTime(QDate(2026, 12, 4), QTime(13, 0), Qt::UTC).toLocalTime();
        const QVector<CalendarDate> dates = datesIn(calendar);
        QCOMPARE(dates.size(), 3);
        QCOMPARE(dates.at(0), (CalendarDate{QDate(2026, 12, 4), QTime(8, 15), QStringLiteral("Le bus")}));
        QCOMPARE(dates.at(1), (CalendarDate{meeting.date(), meeting.time(), QStringLiteral("Rendez-vous ici")}));
        QCOMPARE(dates.at(2), (CalendarDate{QDate(2026, 12, 11), {}, QStringLiteral("Appeler le lycée, puis venir")}));
    }

    // Whatever comes, nothing is cut in the middle of a sign, there is an end to it, and no cut brings the reader down.
    void anythingIsBounded()
    {
        QByteArray many;
        for (int i = 0; i < 500; ++i)
            many += "BEGIN:VEVENT\nDTSTART:20261204\nSUMMARY:" + QByteArray(1000, 'a') + "\nEND:VEVENT\n";
        const QVector<CalendarDate> dates = datesIn(many);
        QCOMPARE(dates.size(), 100);
        QCOMPARE(dates.first().title.size(), 300);
        const QByteArray one = "BEGIN:VEVENT\r\nDTSTART:20261204T130000Z\r\nSUMMARY:a\\";
        for (qsizetype length = 0; length <= one.size(); ++length)
            QVERIFY(datesIn(one.left(length)).isEmpty());
        QVERIFY(datesIn("END:VEVENT\nEND:VALARM\nSUMMARY:x\n").isEmpty());
    }
};

QTEST_GUILESS_MAIN(CalendarDatesTest)
#include "tst_calendardates.moc"
