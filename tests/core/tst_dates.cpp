#include <core/dates.h>

#include <QTest>

using namespace belvedere;

class TestDates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // French writes the first of a month with its ordinal, the other days without.
    void theFirstOfAMonthHasItsOrdinalInFrench()
    {
        const QLocale french(QLocale::French, QLocale::France);
        const QLocale english(QLocale::English, QLocale::UnitedKingdom);
        QCOMPARE(dateInWords(french, {2026, 9, 1}), QStringLiteral("1er septembre 2026"));
        QCOMPARE(dateInWords(french, {2026, 9, 21}), QStringLiteral("21 septembre 2026"));
        QCOMPARE(dayInWords(french, {2026, 9, 1}), QStringLiteral("mardi 1er septembre 2026"));
        QCOMPARE(dateInWords(english, {2026, 9, 1}), QStringLiteral("1 September 2026"));
        QVERIFY(dayInWords(french, {}).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestDates)
#include "tst_dates.moc"
