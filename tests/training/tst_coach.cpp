// What is to be tried in a class that is played: the shipped tips, what is refused, and how one goes through them.
#include <training/coach.h>

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
