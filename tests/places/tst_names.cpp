#include <places/commune.h>
#include <places/names.h>

#include <QTest>

using namespace belvedere::places;

class NamesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void spellingsOfOneNameMeet_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *typed, const char *name) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(name);
        };
        row("clermont ferrand", "Clermont-Ferrand");
        row("CLERMONT-FERRAND", "Clermont-Ferrand");
        row("st etienne", "Saint-Étienne");
        row("St-Étienne", "Saint-Étienne");
        row("ste florine", "Sainte-Florine");
        row("Saint Flour", "Saint-Flour");
        row("  saint   flour ", "Saint-Flour");
        row("st. flour", "Saint-Flour");
        row("l'etrat", "L’Étrat");
        row("cosne d allier", "Cosne-d’Allier");
        row("bellerive s/ allier", "Bellerive-sur-Allier");
        row("Bellerive s/Allier", "Bellerive-sur-Allier");
        row("oeting", "Œting");
        row("Stenay", "Stenay"); // "st" only as a word
    }
    // Capitals, accents, hyphens, apostrophes and "st", "ste", "s/" do not keep a name from being found.
    void spellingsOfOneNameMeet()
    {
        QFETCH(QString, typed);
        QFETCH(QString, name);
        QCOMPARE(foldName(typed), foldName(name));
        QCOMPARE(foldName(foldName(name)), foldName(name));
        QVERIFY(!foldName(name).isEmpty());
    }

    // Different names stay different: only what a person leaves out is left out.
    void differentNamesStayApart()
    {
        QVERIFY(foldName(QStringLiteral("Saint-Flour")) != foldName(QStringLiteral("Sainte-Florine")));
        QVERIFY(foldName(QStringLiteral("Stenay")) != foldName(QStringLiteral("Saint-Enay")));
        QVERIFY(foldName(QStringLiteral("Le Puy")) != foldName(QStringLiteral("Puy")));
        QVERIFY(foldName(QStringLiteral("- ' -")).isEmpty());
    }

    void digitsArePostcodes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("postcode");
        QTest::addColumn<QString>("name");
        QTest::newRow("whole") << QStringLiteral("63000") << QStringLiteral("63000") << QString();
        QTest::newRow("begun") << QStringLiteral("6300") << QStringLiteral("6300") << QString();
        QTest::newRow("both") << QStringLiteral("63000 Clermont") << QStringLiteral("63000") << QStringLiteral("clermont");
        QTest::newRow("name") << QStringLiteral("Aurillac") << QString() << QStringLiteral("aurillac");
        QTest::newRow("digit in a name") << QStringLiteral("3 rue") << QString() << QStringLiteral("3 rue");
        QTest::newRow("too many") << QStringLiteral("630001") << QStringLiteral("63000") << QStringLiteral("1");
        QTest::newRow("nothing") << QStringLiteral("  ") << QString() << QString();
    }
    // Digits alone are a postcode, perhaps not typed to its end; five of them may come before a name.
    void digitsArePostcodes()
    {
        QFETCH(QString, text);
        QFETCH(QString, postcode);
        QFETCH(QString, name);
        const Typed typed = readTyped(text);
        QCOMPARE(typed.postcode, postcode);
        QCOMPARE(typed.name, name);
        QCOMPARE(typed.isEmpty(), postcode.isEmpty() && name.isEmpty());
    }

    // The department is read from the INSEE code, in Corsica and overseas too; a postcode is no code.
    void departmentsComeFromCodes()
    {
        QCOMPARE(departementOf(QStringLiteral("63113")), QStringLiteral("63"));
        QCOMPARE(departementOf(QStringLiteral("2A004")), QStringLiteral("2A"));
        QCOMPARE(departementOf(QStringLiteral("97411")), QStringLiteral("974"));
        QVERIFY(departementOf(QStringLiteral("6311")).isEmpty());
        QVERIFY(departementOf(QStringLiteral("2C004")).isEmpty());
        QVERIFY(isPostcode(QStringLiteral("03000")));
        QVERIFY(!isPostcode(QStringLiteral("2A004")));
        QVERIFY(!isPostcode(QStringLiteral("63000\n")));
    }
};

QTEST_GUILESS_MAIN(NamesTest)
#include "tst_names.moc"
