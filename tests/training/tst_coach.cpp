// What is to be tried in a class that is played: the shipped tips, what is refused, and how one goes through them.
#include <training/example.h>

#include <core/resource.h>

#include <QRegularExpression>
#include <QTest>

using namespace belvedere;
using namespace belvedere::training;

class CoachTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // Each deed of a class is asked for once, from the beginning to the end, in plain French.
    void theShippedTipsAreWhole()
    {
        const QVector<Tip> tips = shippedTips();
        QCOMPARE(tips.size(), 11);
        QCOMPARE(tips.first().until, Deed::Begun);
        QCOMPARE(tips.last().until, Deed::Ended);
        static const QRegularExpression familiar(QStringLiteral("\\b(tu|te|toi|ton|ta|tes)\\b|['\"]| [?:;!»]|« "), QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        for (const Tip &each : tips)
            QVERIFY2(!each.say.contains(familiar), qPrintable(each.say));
    }

    void whatIsWrongIsTold_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("newer") << QByteArray("\"schema\": 1") << QByteArray("\"schema\": 2") << ErrorKind::NewerVersion;
        QTest::newRow("unknown deed") << QByteArray("\"paused\"") << QByteArray("\"slept\"") << ErrorKind::Refused;
        QTest::newRow("a deed of an interview") << QByteArray("\"paused\"") << QByteArray("\"noted\"") << ErrorKind::Refused;
        QTest::newRow("deed twice") << QByteArray("\"paused\"") << QByteArray("\"begun\"") << ErrorKind::Refused;
        QTest::newRow("unknown key") << QByteArray("\"say\"") << QByteArray("\"dire\"") << ErrorKind::Refused;
        QTest::newRow("too long") << QByteArray("Vous avez parlé") << QByteArray("Vous avez parlé").repeated(30) << ErrorKind::Refused;
    }
    void whatIsWrongIsTold()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(ErrorKind, kind);
        QByteArray json = resource(QStringLiteral("training/essai.json"));
        QVERIFY(json.contains(from));
        json.replace(json.indexOf(from), from.size(), to);
        const auto tips = readTips(json, QStringLiteral("essai.json"));
        QVERIFY(!tips);
        QCOMPARE(tips.error().kind, kind);
        QVERIFY2(tips.error().text().contains(QStringLiteral("essai.json")) && !tips.error().remedy.isEmpty(), qPrintable(tips.error().text()));
    }

    // Somebody is there to speak with: of each theme of the guide they say something, and each part of an interview is asked
    // for once, to what the person takes.
    void theShippedExampleIsWhole()
    {
        const auto read = readExample(resource(QStringLiteral("training/exemple.json")), QStringLiteral("exemple.json"));
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().text()));
        const Example example = shippedExample();
        QVERIFY(!example.name.isEmpty() && !example.classeur.isEmpty());
        const QStringList themes{QStringLiteral("contact"), QStringLiteral("formations"), QStringLiteral("obstacles"), QStringLiteral("plan"), QStringLiteral("situation"), QStringLiteral("strengths")};
        QCOMPARE(QStringList(example.says.keys()), themes); // of resources/entretien/guide.json
        QCOMPARE(example.tips.size(), 10);
        QCOMPARE(example.tips.first().until, Deed::Asked);
        QCOMPARE(example.tips.last().until, Deed::Summed);
        static const QRegularExpression familiar(QStringLiteral("\\b(tu|te|toi|ton|ta|tes)\\b|['\"]| [?:;!»]|« "), QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        QStringList all{example.name, example.label};
        for (const Tip &each : example.tips)
            all += each.say;
        for (const Example::Kept &each : example.classeur)
            all += each.title + each.detail;
        for (const QString &text : all + QStringList(example.says.values()))
            QVERIFY2(!text.isEmpty() && !text.contains(familiar), qPrintable(text));
    }

    void whatIsWrongInAnExampleIsTold_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("no JSON") << QByteArray("\"tips\": [") << QByteArray("\"tips\": ") << ErrorKind::Malformed;
        QTest::newRow("newer") << QByteArray("\"schema\": 1") << QByteArray("\"schema\": 2") << ErrorKind::NewerVersion;
        QTest::newRow("unknown key") << QByteArray("\"label\"") << QByteArray("\"nom\"") << ErrorKind::Refused;
        QTest::newRow("nobody") << QByteArray("\"Sacha\"") << QByteArray("\" \"") << ErrorKind::Refused;
        QTest::newRow("a deed of a class") << QByteArray("\"noted\"") << QByteArray("\"paused\"") << ErrorKind::Refused;
        QTest::newRow("no strengths") << QByteArray("[\"batir\", \"nature\"]") << QByteArray("[]") << ErrorKind::Refused;
        QTest::newRow("says too much") << QByteArray("Un message") << QByteArray("Un message").repeated(50) << ErrorKind::Refused;
    }
    void whatIsWrongInAnExampleIsTold()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(ErrorKind, kind);
        QByteArray json = resource(QStringLiteral("training/exemple.json"));
        QVERIFY(json.contains(from));
        json.replace(json.indexOf(from), from.size(), to);
        const auto example = readExample(json, QStringLiteral("exemple.json"));
        QVERIFY(!example);
        QCOMPARE(example.error().kind, kind);
        QVERIFY2(example.error().text().contains(QStringLiteral("exemple.json")) && !example.error().remedy.isEmpty(), qPrintable(example.error().text()));
    }

    // A tip stays until it is done; what was done before it was asked for is not asked for.
    void oneThingAfterTheOther()
    {
        Coach coach(shippedTips());
        QCOMPARE(coach.now()->until, Deed::Begun);
        QVERIFY(!coach.did(Deed::Paused)); // too early, and remembered
        QCOMPARE(coach.now()->until, Deed::Begun);
        QVERIFY(coach.did(Deed::Begun));
        QVERIFY(!coach.did(Deed::Begun));
        QCOMPARE(coach.now()->until, Deed::Looked);
        QVERIFY(coach.did(Deed::Looked));
        QCOMPARE(coach.now()->until, Deed::Resumed);
        QCOMPARE(coach.done(), 3);
        for (const Deed each : {Deed::Resumed, Deed::Extended, Deed::Hid, Deed::Next, Deed::Put, Deed::Taken, Deed::Projected, Deed::Ended})
            QVERIFY(coach.did(each));
        QVERIFY(!coach.now());
        QCOMPARE(coach.done(), coach.all());
    }
};

QTEST_GUILESS_MAIN(CoachTest)
#include "tst_coach.moc"
