// An entretien as a document, what of it is the person's, and the calendar of that.
#include "samples.h"

#include <entretien/ical.h>

#include "../territoire/sources.h"

#include <QJsonArray>
#include <QTest>

using namespace belvedere;
using namespace belvedere::entretien;
using namespace entretientest;

namespace {

const QDateTime someNoon(QDate(2026, 11, 29), QTime(12, 0), Qt::UTC);
const CalendarWords someWords{QStringLiteral("Mon plan"), QStringLiteral("Entretien"), QStringLiteral("À faire par moi"), QStringLiteral("Par la personne qui me conseille"),
                              QStringLiteral("Ensemble")};

QByteArray unfolded(QByteArray calendar)
{
    return calendar.replace("\r\n ", "");
}

} // namespace

class RecordTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // What is written is read again, the same.
    void isReadAsItWasWritten()
    {
        const Entretien full = fullEntretien(someNoon);
        const auto read = entretienFrom(toJson(full));
        QVERIFY(read.has_value());
        QVERIFY(*read == full);
        const Entretien bare = newEntretien(QStringLiteral("  A  B "), someNoon);
        QCOMPARE(bare.label, QStringLiteral("A B"));
        QVERIFY(*entretienFrom(toJson(bare)) == bare);
        QVERIFY(bare.id != bare.ref && bare.id.size() == 32);
    }

    void damageIsTold_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("no id") << "id" << QJsonValue(QString());
        QTest::newRow("a number for a label") << "label" << QJsonValue(3);
        QTest::newRow("a label too long") << "label" << QJsonValue(QString(mostLineLetters + 1, u'a'));
        QTest::newRow("no plan") << "plan" << QJsonValue();
        QTest::newRow("who is unknown") << "plan" << QJsonValue(QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("1")}, {QStringLiteral("what"), QStringLiteral("a")},
                                                                                  {QStringLiteral("by"), QString()}, {QStringLiteral("who"), QStringLiteral("cat")}}});
        QTest::newRow("no day") << "next" << QJsonValue(QJsonObject{{QStringLiteral("day"), QStringLiteral("tomorrow")}});
        QTest::newRow("a moment that is none") << "meetings" << QJsonValue(QJsonArray{QStringLiteral("noon")});
    }
    // What is not as it should be is refused, and nothing is guessed.
    void damageIsTold()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QJsonObject json = toJson(fullEntretien(someNoon));
        json.insert(key, value);
        const auto read = entretienFrom(json);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Malformed);
        json.insert(QStringLiteral("schema"), 2);
        QCOMPARE(entretienFrom(json).error().kind, ErrorKind::NewerVersion);
    }

    // What is the person's has the plan by date, the documents, the consent and the next contact, and no place for the
    // notes and the label of the counsellor.
    void whatIsTheirs()
    {
        const Entretien full = fullEntretien(someNoon);
        const Theirs own = theirs(full);
        QCOMPARE(own.plan.size(), full.plan.size());
        QCOMPARE(own.plan.first().by, QDate(2026, 12, 2));
        QVERIFY(!own.plan.last().by.isValid());
        QVERIFY(own.given == full.given && own.consent == full.consent && own.next == full.next);
        QCOMPARE(own.ref, full.ref);
        const QByteArray calendar = unfolded(calendarOf(own, someWords, someNoon));
        QVERIFY(!calendar.isEmpty());
        for (const QString &planted : {plantedNote, plantedLabel, full.id})
            QVERIFY(!calendar.contains(planted.toUtf8()));
    }

    // Another reader (libical) finds the day of a step, the hour of the contact in UTC, and the words as they were.
    void anotherReaderUnderstands()
    {
        Entretien full = fullEntretien(someNoon);
        full.plan[1].what = QStringLiteral("é€😀; virgule, barre \\ et\nligne ").repeated(6);
        const QByteArray calendar = calendarOf(theirs(full), someWords, someNoon);
        for (const QByteArray &line : calendar.split('\n')) {
            QVERIFY(line.size() <= 76); // with its CR
            QVERIFY(line.isEmpty() || line.endsWith('\r'));
            QCOMPARE(QString::fromUtf8(line).toUtf8(), line); // no letter is cut
        }
        QCOMPARE(unfolded(calendar).count("BEGIN:VEVENT"), 2); // what is done, and what has no date, is left out
        const auto read = territoire::testing::readBytes(calendar);
        QVERIFY2(read.status.has_value(), read.status ? "" : qPrintable(read.status.error().text()));
        QCOMPARE(read.events.size(), 2);
        QCOMPARE(territoire::testing::starts(read.events[0]), QStringList(QStringLiteral("2026-12-04T00:00Z")));
        QCOMPARE(read.events[0].title.simplified(), full.plan[1].what.simplified());
        const QString nine = QDateTime(full.next.day, full.next.time).toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm'Z'"));
        QCOMPARE(territoire::testing::starts(read.events[1]), QStringList(nine));
    }

    // The same step is the same event whenever it is given; a contact without an hour is a day; with nothing dated there
    // is no calendar; each date alone is short enough for a code.
    void theSameEventAgain()
    {
        Entretien full = fullEntretien(someNoon);
        const QByteArray first = calendarOf(theirs(full), someWords, someNoon);
        const QByteArray later = calendarOf(theirs(full), someWords, someNoon.addDays(1));
        for (const QString &uid : {full.plan[1].id, full.ref})
            QVERIFY(first.contains(uid.toLatin1()) && later.contains(uid.toLatin1()));
        QVERIFY(first.contains("DTSTAMP:20261129T120000Z") && later.contains("DTSTAMP:20261130T120000Z"));
        QCOMPARE(first.count("BEGIN:VALARM"), 2);
        const auto codes = datedCodes(theirs(full), someWords, someNoon);
        QCOMPARE(codes.size(), 2);
        QCOMPARE(codes.first().day, full.next.day);
        for (const DatedCode &code : codes) {
            QVERIFY(code.calendar.size() < 500 && !code.calendar.contains("VALARM")); // a code that a telephone reads
            QByteArray named = code.calendar; // that reader wants to name its source
            named.replace("VERSION:2.0\r\n", "VERSION:2.0\r\nX-WR-CALNAME:Mon plan\r\n");
            QCOMPARE(territoire::testing::readBytes(named).events.size(), 1);
        }
        full.next.time = {};
        QVERIFY(calendarOf(theirs(full), someWords, someNoon).contains("DTSTART;VALUE=DATE:20270114\r\n"));
        full.next = {};
        full.plan.clear();
        QVERIFY(calendarOf(theirs(full), someWords, someNoon).isEmpty());
    }
};

QTEST_GUILESS_MAIN(RecordTest)
#include "tst_record.moc"
