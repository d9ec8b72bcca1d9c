#include <quiz/answers.h>

#include <QJsonObject>
#include <QtTest>

using namespace belvedere;
using namespace belvedere::quiz;

class TestAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // A question has one answer: the last one given, in the place of the first one.
    void lastAnswerReplaces()
    {
        Answers answers;
        answers.set({QStringLiteral("q1"), QStringLiteral("a"), {}, false});
        answers.set({QStringLiteral("q2"), QStringLiteral("b"), {}, false});
        answers.set({QStringLiteral("q1"), {}, {}, true});
        QCOMPARE(answers.count(), 2);
        QCOMPARE(answers.all().first().question, QStringLiteral("q1"));
        QVERIFY(answers.find(QStringLiteral("q1"))->none);
        answers.remove(QStringLiteral("q1"));
        QVERIFY(!answers.find(QStringLiteral("q1")));
        QCOMPARE(answers.count(), 1);
    }

    // An answer never holds the same item twice, nor an item beside "none of these".
    void answersStaySound()
    {
        Answers answers;
        answers.set({QStringLiteral("q1"), QStringLiteral("a"), QStringLiteral("a"), false});
        answers.set({QStringLiteral("q2"), QStringLiteral("a"), QStringLiteral("b"), true});
        answers.set({QStringLiteral("q3"), {}, QStringLiteral("b"), false});
        answers.set({{}, QStringLiteral("a"), {}, false});
        QCOMPARE(answers.count(), 2);
        QVERIFY(answers.find(QStringLiteral("q1"))->second.isEmpty());
        QVERIFY(answers.find(QStringLiteral("q2"))->first.isEmpty());
    }

    // What is written is what is read.
    void jsonRoundTrip()
    {
        Answers answers;
        answers.set({QStringLiteral("q1"), QStringLiteral("a"), QStringLiteral("b"), false});
        answers.set({QStringLiteral("q2"), QStringLiteral("c"), {}, false});
        answers.set({QStringLiteral("q3"), {}, {}, true});
        const auto read = Answers::fromJson(answers.toJson());
        QVERIFY(read);
        QVERIFY(*read == answers);
        QVERIFY(Answers::fromJson({})->isEmpty());
    }

    // Why none was chosen is kept and read again, may be taken back, and goes with the answer that it explains;
    // answers written before there was one are read, and an unknown reason says nothing.
    void whyIsKept()
    {
        Answers answers;
        answers.set({QStringLiteral("q1"), {}, {}, true});
        answers.set({QStringLiteral("q2"), QStringLiteral("a"), {}, false});
        QVERIFY(!answers.toJson().first().toObject().contains(QStringLiteral("why")));
        answers.setWhy(QStringLiteral("q1"), WhyNone::Unclear);
        answers.setWhy(QStringLiteral("q2"), WhyNone::Unknown);
        QCOMPARE(answers.find(QStringLiteral("q1"))->why, WhyNone::Unclear);
        QCOMPARE(answers.find(QStringLiteral("q2"))->why, WhyNone::Untold);
        QVERIFY(*Answers::fromJson(answers.toJson()) == answers);
        answers.set({QStringLiteral("q1"), QStringLiteral("b"), {}, false, WhyNone::Unclear});
        QCOMPARE(answers.find(QStringLiteral("q1"))->why, WhyNone::Untold);
        const auto later = Answers::fromJson({QJsonObject{{QLatin1String("question"), QLatin1String("q")},
                                                          {QLatin1String("none"), true}, {QLatin1String("why"), QLatin1String("bored")}}});
        QVERIFY(later && later->find(QStringLiteral("q"))->why == WhyNone::Untold);
    }

    // What toJson does not write is refused, and nothing is guessed.
    void foreignJsonIsMalformed_data()
    {
        QTest::addColumn<QJsonArray>("json");
        const auto row = [](const char *name, const QJsonValue &value) {
            QTest::newRow(name) << QJsonArray{value};
        };
        row("not an object", 3);
        row("no question", QJsonObject{{QLatin1String("first"), QLatin1String("a")}});
        row("no choice", QJsonObject{{QLatin1String("question"), QLatin1String("q")}});
        row("a number as an item", QJsonObject{{QLatin1String("question"), QLatin1String("q")}, {QLatin1String("first"), 3}});
        row("none with an item", QJsonObject{{QLatin1String("question"), QLatin1String("q")}, {QLatin1String("first"), QLatin1String("a")}, {QLatin1String("none"), true}});
        row("second equal to first", QJsonObject{{QLatin1String("question"), QLatin1String("q")}, {QLatin1String("first"), QLatin1String("a")}, {QLatin1String("second"), QLatin1String("a")}});
        const QJsonObject sound{{QLatin1String("question"), QLatin1String("q")}, {QLatin1String("first"), QLatin1String("a")}};
        QTest::newRow("answered twice") << QJsonArray{sound, sound};
    }
    void foreignJsonIsMalformed()
    {
        QFETCH(QJsonArray, json);
        const auto read = Answers::fromJson(json);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Malformed);
    }
};

QTEST_GUILESS_MAIN(TestAnswers)
#include "tst_answers.moc"
