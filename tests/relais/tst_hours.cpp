#include <relais/openinghours.h>

#include <QTest>

using namespace belvedere::relais;
using Kind = OpenState::Kind;

Q_DECLARE_METATYPE(belvedere::relais::OpenState::Kind)

class HoursTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hoursAreReadAsTheyAreWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain"); // of OpenStreetMap; empty: cannot be read
        const auto row = [](const char *text, const char *plain) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(plain);
        };
        row("lu-ve 9:00-12:00 13:30-17:00", "Mo-Fr 09:00-12:00,13:30-17:00");
        row("lu-ve 9h-12h, 13h30-17h; sa 9h-12h", "Mo-Fr 09:00-12:00,13:30-17:00; Sa 09:00-12:00");
        row("Lundi-Vendredi 09:00-12:00", "Mo-Fr 09:00-12:00");
        row("lundi à vendredi 9-12", ""); // days are joined with a hyphen
        row("Mo-Fr 09:00-12:00,13:30-17:00; Sa 09:00-12:00", "Mo-Fr 09:00-12:00,13:30-17:00; Sa 09:00-12:00");
        row("lu,me 9:00-12:00;ma 14:00-18:00", "Mo 09:00-12:00; Tu 14:00-18:00; We 09:00-12:00");
        row("me 9:00-12:00 11:00-14:00", "We 09:00-14:00"); // overlapping spans are one
        row("di 0:00-24:00", "Su 00:00-24:00");
        row("lu 12:00-9:00", "");
        row("lu 9:00-25:00", "");
        row("lu 9:75-12:00", "");
        row("ve-lu 9:00-12:00", "");
        row("l 9:00-12:00", "");
        row("lu", "");
        row("9:00-12:00", "");
        row("lu 9:00-12:00 puis fermé", "");
        row("sur rendez-vous", "");
    }
    // Weekly hours are read in the ways people write them; what makes no sense is told, never guessed.
    void hoursAreReadAsTheyAreWritten()
    {
        QFETCH(QString, text);
        QFETCH(QString, plain);
        const auto hours = readOpeningHours(text);
        QCOMPARE(hours.has_value(), !plain.isEmpty());
        if (!hours)
            return;
        QCOMPARE(toText(*hours), plain);
        QCOMPARE(readOpeningHours(toText(*hours)).value_or(OpeningHours()), *hours);
    }

    // No hours are no error: they are not known.
    void noHoursAreUnknown()
    {
        QVERIFY(readOpeningHours({})->isEmpty());
        QVERIFY(toText({}).isEmpty());
        QCOMPARE(stateAt({}, QDateTime(QDate(2026, 9, 2), QTime(10, 0))).kind, Kind::Unknown);
    }

    void openNowFollowsTheClock_data()
    {
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<int>("day");
        QTest::addColumn<int>("minute");
        // 2 September 2026 is a Wednesday.
        const auto at = [](int day, int hour, int minute) { return QDateTime(QDate(2026, 9, day), QTime(hour, minute)); };
        QTest::newRow("before") << at(2, 8, 59) << Kind::Later << 3 << 540;
        QTest::newRow("at the minute") << at(2, 9, 0) << Kind::Open << 3 << 720;
        QTest::newRow("to the last minute") << at(2, 11, 59) << Kind::Open << 3 << 720;
        QTest::newRow("closes at the minute") << at(2, 12, 0) << Kind::Later << 3 << 810;
        QTest::newRow("after lunch") << at(2, 13, 30) << Kind::Open << 3 << 1020;
        QTest::newRow("evening") << at(2, 17, 0) << Kind::NextDay << 4 << 540;
        QTest::newRow("Friday evening") << at(4, 18, 0) << Kind::NextDay << 6 << 540;
        QTest::newRow("Saturday afternoon") << at(5, 15, 0) << Kind::NextDay << 1 << 540; // over Sunday
        QTest::newRow("Sunday") << at(6, 10, 0) << Kind::NextDay << 1 << 540;
    }
    // "Open now" and "opens at" follow the clock to the minute, over lunch, nights and week-ends.
    void openNowFollowsTheClock()
    {
        QFETCH(QDateTime, now);
        QFETCH(Kind, kind);
        QFETCH(int, day);
        QFETCH(int, minute);
        const auto hours = readOpeningHours(QStringLiteral("lu-ve 9:00-12:00 13:30-17:00; sa 9:00-12:00"));
        const OpenState state = stateAt(*hours, now);
        QCOMPARE(state, (OpenState{kind, day, minute}));
    }

    // A relais open once a week says that day even when it has just closed on it.
    void onceAWeekComesRound()
    {
        const auto hours = readOpeningHours(QStringLiteral("me 9:00-12:00"));
        QCOMPARE(stateAt(*hours, QDateTime(QDate(2026, 9, 2), QTime(14, 0))), (OpenState{Kind::NextDay, 3, 540}));
    }

    void publicHolidaysAreKnown_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<bool>("holiday");
        QTest::newRow("Easter Monday 2026") << QDate(2026, 4, 6) << true;
        QTest::newRow("Ascension 2026") << QDate(2026, 5, 14) << true;
        QTest::newRow("Whit Monday 2026") << QDate(2026, 5, 25) << true;
        QTest::newRow("Easter Monday 2038, the latest") << QDate(2038, 4, 26) << true;
        QTest::newRow("Easter Monday 2285, the earliest") << QDate(2285, 3, 23) << true;
        QTest::newRow("14 July") << QDate(2027, 7, 14) << true;
        QTest::newRow("11 November") << QDate(2026, 11, 11) << true;
        QTest::newRow("24 December") << QDate(2026, 12, 24) << false;
        QTest::newRow("a Tuesday") << QDate(2026, 4, 7) << false;
    }
    // The public holidays of France, fixed and movable: nobody is told "open now" on one.
    void publicHolidaysAreKnown()
    {
        QFETCH(QDate, date);
        QFETCH(bool, holiday);
        QCOMPARE(isPublicHoliday(date), holiday);
        const auto hours = readOpeningHours(QStringLiteral("lu-di 0:00-24:00"));
        QCOMPARE(stateAt(*hours, QDateTime(date, QTime(10, 0))).kind == Kind::Holiday, holiday);
    }
};

QTEST_GUILESS_MAIN(HoursTest)
#include "tst_hours.moc"
