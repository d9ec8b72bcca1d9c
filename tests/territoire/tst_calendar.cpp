#include "sources.h"

#include <QRandomGenerator>
#include <QTest>

using namespace belvedere;
using namespace belvedere::territoire;
using namespace belvedere::territoire::testing;

class CalendarTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void times_data()
    {
        QTest::addColumn<QByteArray>("event");
        QTest::addColumn<QString>("start");
        QTest::addColumn<qint64>("minutes");
        QTest::newRow("UTC") << QByteArray("DTSTART:20270114T080000Z\nDTEND:20270114T103000Z") << "2027-01-14T08:00Z" << qint64(150);
        QTest::newRow("winter in Paris") << QByteArray("DTSTART;TZID=Europe/Paris:20270114T090000\nDURATION:PT2H") << "2027-01-14T08:00Z" << qint64(120);
        QTest::newRow("summer in Paris") << QByteArray("DTSTART;TZID=Europe/Paris:20270714T090000") << "2027-07-14T07:00Z" << qint64(0);
        QTest::newRow("the Windows name") << QByteArray("DTSTART;TZID=Romance Standard Time:20270714T090000") << "2027-07-14T07:00Z" << qint64(0);
        QTest::newRow("no zone: Paris") << QByteArray("DTSTART:20270714T090000") << "2027-07-14T07:00Z" << qint64(0);
        QTest::newRow("no zone, on La Reunion") << QByteArray("DTSTART:20270714T090000\nLOCATION:97400 Saint-Denis") << "2027-07-14T05:00Z" << qint64(0);
        QTest::newRow("a day") << QByteArray("DTSTART;VALUE=DATE:20270714") << "2027-07-14T00:00Z" << qint64(24 * 60);
        QTest::newRow("three days") << QByteArray("DTSTART;VALUE=DATE:20270714\nDTEND;VALUE=DATE:20270717") << "2027-07-14T00:00Z" << qint64(72 * 60);
        QTest::newRow("over the change of clocks") << QByteArray("DTSTART;TZID=Europe/Paris:20270327T120000\nDTEND;TZID=Europe/Paris:20270328T120000")
                                                   << "2027-03-27T11:00Z" << qint64(23 * 60);
    }
    // An event begins and ends when its calendar says: in UTC, in a zone, in none, by whole days.
    void times()
    {
        QFETCH(QByteArray, event);
        QFETCH(QString, start);
        QFETCH(qint64, minutes);
        const ReadCalendar read = readBytes(calendar({event}));
        QVERIFY2(read.status.has_value(), read.status ? "" : qPrintable(read.status.error().text()));
        QCOMPARE(read.events.size(), 1);
        QCOMPARE(starts(read.events.first()), QStringList(start));
        const Occurrence when = read.events.first().occurrences.first();
        QCOMPARE(when.start.secsTo(when.end), minutes * 60);
        QVERIFY(read.report.notes.isEmpty());
    }

    // A zone that the calendar describes itself is used, though its name says nothing and it comes last.
    void zoneOfTheFile()
    {
        QByteArray ics = calendar({"DTSTART;TZID=Chez nous:20270114T090000"});
        ics.replace("END:VCALENDAR\r\n", "BEGIN:VTIMEZONE\r\nTZID:Chez nous\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\n"
                                         "TZOFFSETFROM:+0300\r\nTZOFFSETTO:+0300\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nEND:VCALENDAR\r\n");
        const ReadCalendar read = readBytes(ics);
        QCOMPARE(starts(read.events.value(0)), QStringList(QStringLiteral("2027-01-14T06:00Z")));
    }

    void rules_data()
    {
        QTest::addColumn<QByteArray>("rules");
        QTest::addColumn<QStringList>("first");
        QTest::addColumn<int>("count");
        const auto list = [](const char *text) { return QString::fromLatin1(text).split(u' '); };
        QTest::newRow("three weeks, one left out")
            << QByteArray("RRULE:FREQ=WEEKLY;COUNT=3\nEXDATE;TZID=Europe/Paris:20270121T090000") << list("2027-01-14T08:00Z 2027-01-28T08:00Z") << 2;
        QTest::newRow("monthly until June, the clocks change")
            << QByteArray("RRULE:FREQ=MONTHLY;UNTIL=20270501T000000Z")
            << list("2027-01-14T08:00Z 2027-02-14T08:00Z 2027-03-14T08:00Z 2027-04-14T07:00Z") << 4;
        QTest::newRow("a date more") << QByteArray("RDATE;TZID=Europe/Paris:20270301T090000") << list("2027-01-14T08:00Z 2027-03-01T08:00Z") << 2;
        QTest::newRow("yearly for ever: ten years") << QByteArray("RRULE:FREQ=YEARLY") << list("2027-01-14T08:00Z 2028-01-14T08:00Z") << 10;
        QTest::newRow("daily for ever: bounded") << QByteArray("RRULE:FREQ=DAILY") << list("2027-01-14T08:00Z") << 400;
        QTest::newRow("by the second: once") << QByteArray("RRULE:FREQ=SECONDLY") << list("2027-01-14T08:00Z") << 1;
        QTest::newRow("never: once") << QByteArray("RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30") << list("2027-01-14T08:00Z") << 1;
        QTest::newRow("nonsense: once") << QByteArray("RRULE:FREQ=SOMETIMES;COUNT=-4") << list("2027-01-14T08:00Z") << 1;
    }
    // A rule gives its dates, at the same hour of the clocks all year, and never more than the bounds.
    void rules()
    {
        QFETCH(QByteArray, rules);
        QFETCH(QStringList, first);
        QFETCH(int, count);
        const ReadCalendar read = readBytes(calendar({"DTSTART;TZID=Europe/Paris:20270114T090000\nDTEND;TZID=Europe/Paris:20270114T100000\n" + rules}));
        QCOMPARE(read.events.size(), 1);
        QCOMPARE(starts(read.events.first()).mid(0, first.size()), first);
        QCOMPARE(read.events.first().occurrences.size(), count);
    }

    // Of an event that has repeated for years, the dates to come when the calendar was written are kept.
    void oldRulesGoOn()
    {
        const ReadCalendar read = readBytes(calendar({"DTSTART;TZID=Europe/Paris:20100106T140000\nRRULE:FREQ=WEEKLY\nDTSTAMP:20100101T000000Z",
                                                      "DTSTART:20270114T080000Z"}));
        QCOMPARE(starts(read.events.first()).first(), QStringLiteral("2026-09-02T12:00Z"));
        QCOMPARE(read.events.first().occurrences.size(), 400);
    }

    // One date of a series that was moved is shown where it was moved to, and one that was cancelled is not shown.
    void movedAndCancelledDates()
    {
        const QByteArray base = "UID:a\nDTSTART:20270114T080000Z\n";
        const ReadCalendar read = readBytes(calendar({base + "RRULE:FREQ=WEEKLY;COUNT=3",
                                                      "UID:a\nRECURRENCE-ID:20270121T080000Z\nDTSTART:20270122T150000Z",
                                                      "UID:a\nRECURRENCE-ID:20270128T080000Z\nDTSTART:20270128T080000Z\nSTATUS:CANCELLED",
                                                      "UID:b\nDTSTART:20270114T080000Z\nSTATUS:CANCELLED"}));
        QCOMPARE(read.events.size(), 2);
        QCOMPARE(starts(read.events.at(0)), QStringList(QStringLiteral("2027-01-14T08:00Z")));
        QCOMPARE(starts(read.events.at(1)), QStringList(QStringLiteral("2027-01-22T15:00Z")));
        QVERIFY(read.adds());
    }

    // Texts are unfolded, unescaped and freed of HTML; what is no web page is no address.
    void textsArePlain()
    {
        const ReadCalendar read = readBytes(calendar({"DTSTART:20270114T080000Z\nSUMMARY:Portes\\, ouver\n tes\nLOCATION:1 rue X\\n63000 Clermont-Ferrand\n"
                                                      "DESCRIPTION:<p>Venez <b>voir</b></p><script>x()</script>\\n\\nOui\nGEO:45.77;3.08\n"
                                                      "URL:https://example.org/a\nCATEGORIES:Soigner,Salon\nCATEGORIES:Aider",
                                                      "DTSTART:20270114T080000Z\nURL:javascript:alert(1)\nGEO:145;3\nX-DEPARTEMENT:15\\,43,zz"}));
        const CalendarEvent &event = read.events.at(0);
        QCOMPARE(event.title, QStringLiteral("Portes, ouvertes"));
        QCOMPARE(event.place, QStringLiteral("1 rue X 63000 Clermont-Ferrand"));
        QVERIFY(event.description.startsWith(QStringLiteral("Venez voir")));
        QVERIFY(!event.description.contains(u'<') && !event.description.contains(QStringLiteral("x()")));
        QCOMPARE(event.address, QStringLiteral("https://example.org/a"));
        QCOMPARE(event.categories, QStringList({QStringLiteral("Soigner"), QStringLiteral("Salon"), QStringLiteral("Aider")}));
        QCOMPARE(event.departements, QStringList(QStringLiteral("63")));
        QCOMPARE(event.latitude.value_or(0), 45.77);
        QCOMPARE(event.from.source, QStringLiteral("Agenda"));
        QCOMPARE(event.from.published, QDate(2026, 9, 1));
        QVERIFY(read.events.at(1).address.isEmpty() && !read.events.at(1).latitude);
        QCOMPARE(read.events.at(1).departements, QStringList({QStringLiteral("15"), QStringLiteral("43")}));
        QCOMPARE(read.report.notes.size(), 3); // the address, the position, zz
    }

    void brokenEvents_data()
    {
        QTest::addColumn<QByteArray>("event");
        QTest::newRow("no start") << QByteArray("SUMMARY:x");
        QTest::newRow("a start that is no time") << QByteArray("DTSTART:demain");
        QTest::newRow("a start in the year 9999") << QByteArray("DTSTART:99990114T080000Z");
        QTest::newRow("no title") << QByteArray("DTSTART:20270114T080000Z\nSUMMARY: ");
        QTest::newRow("a component never ended") << QByteArray("DTSTART:20270114T080000Z\nBEGIN:VALARM");
        QTest::newRow("an end of something else") << QByteArray("DTSTART:20270114T080000Z\nEND:VTODO");
        QTest::newRow("bytes that are not UTF-8") << QByteArray("DTSTART:20270114T080000Z\nLOCATION:\xff\xfe");
        QTest::newRow("a NUL") << QByteArray("DTSTART:20270114T080000Z\nLOCATION:a").append('\0').append('b');
        QTest::newRow("too large") << "DTSTART:20270114T080000Z\nDESCRIPTION:" + QByteArray(200'000, 'x');
        QTest::newRow("nested ten deep") << "DTSTART:20270114T080000Z\n" + QByteArray("BEGIN:X\n").repeated(10) + QByteArray("END:X\n").repeated(10);
        QTest::newRow("nothing") << QByteArray("X-A:1");
    }
    // A broken event is reported with its line and left out; those around it are kept.
    void brokenEvents()
    {
        QFETCH(QByteArray, event);
        const QByteArray good = "DTSTART:20270114T080000Z";
        const ReadCalendar read = readBytes(calendar({event, good, event, good}));
        QVERIFY2(read.status.has_value(), read.status ? "" : qPrintable(read.status.error().text()));
        QCOMPARE(read.events.size(), 2);
        QCOMPARE(read.report.skipped, 2);
        QVERIFY(read.adds());
        QVector<qint64> skippedLines;
        for (const content::ImportNote &note : read.report.notes) {
            if (note.skipped)
                skippedLines.append(note.line);
        }
        QCOMPARE(skippedLines.first(), 4);
        QVERIFY(skippedLines.last() > 10);
    }

    // A file cut in the middle of an event keeps those before, and says where it stopped.
    void cutFile()
    {
        const QByteArray whole = calendar({"DTSTART:20270114T080000Z", "DTSTART:20270115T080000Z"});
        const ReadCalendar read = readBytes(whole.left(whole.lastIndexOf("SUMMARY")));
        QVERIFY(read.status.has_value());
        QCOMPARE(read.events.size(), 1);
        QCOMPARE(read.report.notes.last().line, 10);
    }

    // An event without a source is left out: nothing is shown that has none. The organizer's name is one.
    void noSourceNoEvent()
    {
        QByteArray ics = calendar({"DTSTART:20270114T080000Z", "DTSTART:20270114T080000Z\nORGANIZER;CN=\"CIO de Thiers\":mailto:x@example.org"});
        ics.replace("X-WR-CALNAME:Agenda\r\n", "");
        const ReadCalendar read = readBytes(ics);
        QCOMPARE(read.events.size(), 1);
        QCOMPARE(read.events.first().from.source, QStringLiteral("CIO de Thiers"));
        QCOMPARE(read.report.skipped, 1);
    }

    void notCalendars_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a page") << QByteArray("<!DOCTYPE html>\n");
        QTest::newRow("an event alone") << QByteArray("BEGIN:VEVENT\nEND:VEVENT\n");
    }
    // What is no calendar is refused, with its line and a remedy.
    void notCalendars()
    {
        QFETCH(QByteArray, bytes);
        const ReadCalendar read = readBytes(bytes);
        QVERIFY(!read.status);
        QCOMPARE(read.status.error().kind, ErrorKind::Malformed);
        QCOMPARE(read.status.error().line, 1);
        QVERIFY(!read.status.error().remedy.isEmpty());
    }

    // A calendar of an absurd size, or with more events than the limit, is refused.
    void absurdSizes()
    {
        CalendarLimits few;
        few.events = 3;
        CalendarLimits small;
        small.fileBytes = 500;
        const QByteArray ics = calendar(QByteArrayList(5, "DTSTART:20270114T080000Z"));
        QCOMPARE(readBytes(ics, few).status.error().kind, ErrorKind::TooMany);
        QCOMPARE(readBytes(ics, small).status.error().kind, ErrorKind::TooMany);
    }

    // Bytes changed at random neither crash nor hang the reader, and the count of its report holds.
    void changedBytesAreSurvived()
    {
        QByteArray ics = calendar({"DTSTART;TZID=Europe/Paris:20270114T090000\nDTEND;TZID=Europe/Paris:20270114T100000\nRRULE:FREQ=MONTHLY;BYDAY=2TU;COUNT=20\n"
                                   "EXDATE;TZID=Europe/Paris:20270209T090000\nGEO:45.77;3.08\nCATEGORIES:Salon\nDESCRIPTION:Une \\n phrase",
                                   "DTSTART;VALUE=DATE:20270714\nRRULE:FREQ=YEARLY;UNTIL=20300101\nLOCATION:63000 Clermont"});
        ics.replace("BEGIN:VEVENT\r\nDTSTART;VALUE", "BEGIN:VTIMEZONE\r\nTZID:Europe/Paris\r\nBEGIN:STANDARD\r\nDTSTART:19701025T030000\r\n"
                    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"
                    "BEGIN:VEVENT\r\nDTSTART;VALUE");
        const QByteArray words[]{"RRULE:FREQ=DAILY;INTERVAL=0\r\n", "BEGIN:VEVENT\r\n", "END:VEVENT\r\n", "RDATE:20270101T000000Z/P1D\r\n",
                                 "DTSTART:", ";TZID=", "-99999999", "\xc3", "=", ":", "BYDAY=-53SU,", "\r\n "};
        QRandomGenerator random(20270114);
        for (int round = 0; round < 400; ++round) {
            QByteArray changed = ics;
            for (int change = 1 + random.bounded(4); change > 0; --change) {
                const int at = random.bounded(int(changed.size()));
                if (random.bounded(3) == 0)
                    changed.insert(at, words[random.bounded(int(std::size(words)))]);
                else if (random.bounded(2) == 0)
                    changed[at] = char(random.bounded(256));
                else
                    changed.remove(at, random.bounded(20));
            }
            const ReadCalendar read = readBytes(changed);
            QVERIFY(!read.status || read.adds());
        }
    }
};

QTEST_GUILESS_MAIN(CalendarTest)
#include "tst_calendar.moc"
