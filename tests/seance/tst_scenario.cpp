// Scenarios: read, refused, written again.
#include <seance/scenario.h>

#include <core/resource.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QRegularExpression>
#include <QTest>

using namespace belvedere;
using namespace belvedere::seance;

namespace {

const QByteArray goodScenario = R"({
  "schema": 1,
  "id": "ma-classe",
  "title": "Ma classe",
  "about": "Pour la 3e B",
  "steps": [
    {"kind": "words", "title": "Trois mots", "says": "Lesquels ?", "minutes": 4, "count": 3},
    {"kind": "fiche", "title": "La même pour tous", "minutes": 6, "ref": "DEMO.301"}
  ]
})";

} // namespace

class TestScenario : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsEachField();
    void aFaultHasItsLineAndARemedy_data();
    void aFaultHasItsLineAndARemedy();
    void tooLargeAndNewerAreToldApart();
    void writtenIsReadAgain_data();
    void writtenIsReadAgain();
    void problemsNameTheirStep();
    void theReadyOnesAreRight();
    void theSchemaNamesEveryField();
    void anyCutOrChangedByteIsAnErrorAndNotACrash();
};

void TestScenario::readsEachField()
{
    const auto read = readScenario(goodScenario, QStringLiteral("a.json"));
    QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
    QCOMPARE(read->id, QStringLiteral("ma-classe"));
    QCOMPARE(read->about, QStringLiteral("Pour la 3e B"));
    QCOMPARE(read->minutes(), 10);
    QCOMPARE(read->steps.size(), 2);
    QVERIFY((read->steps.at(0) == Step{Step::Kind::Words, QStringLiteral("Trois mots"), QStringLiteral("Lesquels ?"), 4, 3}));
    QVERIFY((read->steps.at(1) == Step{Step::Kind::Fiche, QStringLiteral("La même pour tous"), QString(), 6, 1, QStringLiteral("DEMO.301")}));
    QVERIFY(problemsOf(*read).isEmpty());
}

void TestScenario::aFaultHasItsLineAndARemedy_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<int>("line");
    const QByteArray manySteps = "\"steps\": [" + QByteArray(R"({"kind": "talk", "title": "x", "minutes": 1},)").repeated(12);
    QTest::newRow("a comma is missing") << QByteArray("\"Ma classe\",") << QByteArray("\"Ma classe\"") << 5;
    QTest::newRow("a field twice") << QByteArray("\"minutes\": 6") << QByteArray("\"minutes\": 6, \"minutes\": 7") << 8;
    QTest::newRow("a field of another name") << QByteArray("\"minutes\": 6") << QByteArray("\"minutes\": 6, \"duree\": 7") << 8;
    QTest::newRow("no id") << QByteArray("\"ma-classe\"") << QByteArray("\"\"") << 1;
    QTest::newRow("an id that leaves its folder") << QByteArray("\"ma-classe\"") << QByteArray("\"../ma\"") << 1;
    QTest::newRow("no title") << QByteArray("\"Ma classe\"") << QByteArray("\"  \"") << 1;
    QTest::newRow("a title too long") << QByteArray("\"Ma classe\"") << QByteArray("\"" + QByteArray(61, 'a') + "\"") << 1;
    QTest::newRow("no steps") << QByteArray("\"steps\"") << QByteArray("\"comment\"") << 1;
    QTest::newRow("an empty list of steps") << QByteArray("\"steps\": [") << QByteArray("\"steps\": [], \"comment\": [") << 1;
    QTest::newRow("thirteen steps and more") << QByteArray("\"steps\": [") << manySteps << 1;
    QTest::newRow("another kind of step") << QByteArray("\"words\"") << QByteArray("\"poem\"") << 7;
    QTest::newRow("a step without a title") << QByteArray("\"Trois mots\"") << QByteArray("\"\"") << 7;
    QTest::newRow("a step of no time") << QByteArray("\"minutes\": 4") << QByteArray("\"minutes\": 0") << 7;
    QTest::newRow("a step of 61 minutes") << QByteArray("\"minutes\": 4") << QByteArray("\"minutes\": 61") << 7;
    QTest::newRow("half a minute") << QByteArray("\"minutes\": 4") << QByteArray("\"minutes\": 0.5") << 7;
    QTest::newRow("minutes as a text") << QByteArray("\"minutes\": 4") << QByteArray("\"minutes\": \"4\"") << 7;
    QTest::newRow("six words") << QByteArray("\"count\": 3") << QByteArray("\"count\": 6") << 7;
    QTest::newRow("less than no word") << QByteArray("\"count\": 3") << QByteArray("\"count\": -1") << 7;
    QTest::newRow("a number of fiches where there is one") << QByteArray("\"minutes\": 6") << QByteArray("\"minutes\": 6, \"count\": 2") << 8;
    QTest::newRow("a fiche where there are words") << QByteArray("\"minutes\": 4") << QByteArray("\"minutes\": 4, \"ref\": \"DEMO.301\"") << 7;
    QTest::newRow("what is said is too long") << QByteArray("\"Lesquels ?\"") << QByteArray("\"" + QByteArray(241, 'a') + "\"") << 7;
    QTest::newRow("of an older time") << QByteArray("\"schema\": 1") << QByteArray("\"schema\": 0") << 1;
}

void TestScenario::aFaultHasItsLineAndARemedy()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QFETCH(const int, line);
    QByteArray json = goodScenario;
    QCOMPARE(json.count(from), 1);
    const auto read = readScenario(json.replace(from, to), QStringLiteral("a.json"));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Malformed);
    QCOMPARE(read.error().line, line);
    QCOMPARE(read.error().file, QStringLiteral("a.json"));
    QVERIFY(!read.error().remedy.isEmpty());
}

void TestScenario::tooLargeAndNewerAreToldApart()
{
    QCOMPARE(readScenario(QByteArray(70'000, ' ') + goodScenario, {}).error().kind, ErrorKind::TooMany);
    QCOMPARE(readScenario(QByteArray(goodScenario).replace("\"schema\": 1", "\"schema\": 2"), {}).error().kind, ErrorKind::NewerVersion);
    for (const QByteArray &json : {QByteArray(), QByteArray("[]"), QByteArray("{}"), QByteArray("\xff\xfe"), QByteArray("{\"steps\": ")})
        QCOMPARE(readScenario(json, {}).error().kind, ErrorKind::Malformed);
}

void TestScenario::writtenIsReadAgain_data()
{
    QTest::addColumn<Scenario>("scenario");
    QTest::newRow("of a teacher") << *readScenario(goodScenario, {});
    for (const Scenario &each : readyScenarios())
        QTest::newRow(qPrintable(each.id)) << each;
}

void TestScenario::writtenIsReadAgain()
{
    QFETCH(const Scenario, scenario);
    const auto read = readScenario(writeScenario(scenario), {});
    QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
    QVERIFY(*read == scenario);
}

void TestScenario::problemsNameTheirStep()
{
    using What = ScenarioProblem::What;
    Scenario scenario;
    const auto has = [&scenario](What what, int step) {
        const auto problems = problemsOf(scenario);
        return std::any_of(problems.begin(), problems.end(), [=](const ScenarioProblem &each) { return each.what == what && each.step == step; });
    };
    QVERIFY(has(What::NoTitle, -1) && has(What::NoStep, -1));
    scenario.title = QStringLiteral("Ma classe");
    scenario.steps = {Step{Step::Kind::Talk, QStringLiteral("Un"), {}}, Step{Step::Kind::Video, QString(), {}}};
    QCOMPARE(problemsOf(scenario).size(), 2);
    QVERIFY(has(What::StepWithoutTitle, 1) && has(What::StepWithoutRef, 1));
    scenario.steps[0].minutes = 61;
    scenario.steps[1].says = QString(longestSays + 1, QLatin1Char('a'));
    QVERIFY(has(What::BadNumber, 0) && has(What::TooLong, 1));
    scenario.steps.resize(mostSteps + 1);
    QVERIFY(has(What::TooManySteps, -1));
}

void TestScenario::theReadyOnesAreRight()
{
    const auto ready = readyScenarios();
    QVERIFY(ready.size() >= 4);
    QSet<QString> ids;
    for (const Scenario &each : ready) {
        QVERIFY(QFile::exists(QStringLiteral("%1/resources/seance/").arg(BELVEDERE_SOURCE_DIR) + each.id + QStringLiteral(".json")) && !ids.contains(each.id));
        ids.insert(each.id);
        QVERIFY(!each.about.isEmpty() && each.minutes() <= 50);
        for (const ScenarioProblem &problem : problemsOf(each)) // which video is for the teacher to choose
            QVERIFY(problem.what == ScenarioProblem::What::StepWithoutRef && each.id == QStringLiteral("video-30"));
        for (const Step &step : each.steps) {
            QVERIFY2(!step.says.isEmpty(), qPrintable(step.title));
            for (const QString &word : (step.title + QLatin1Char(' ') + step.says).toLower().split(QRegularExpression(QStringLiteral("[\\s’,.]+"))))
                QVERIFY2(!QStringList({QStringLiteral("tu"), QStringLiteral("ton"), QStringLiteral("ta"), QStringLiteral("tes"), QStringLiteral("toi"), QStringLiteral("t")}).contains(word), qPrintable(step.says));
        }
    }
    QCOMPARE(ready.first().minutes(), 45);
    QCOMPARE(ready.at(1).minutes(), 20);
}

void TestScenario::theSchemaNamesEveryField()
{
    QFile file(QStringLiteral("%1/app/seance/scenario.schema.json").arg(BELVEDERE_SOURCE_DIR));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject schema = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject fields = schema.value(QStringLiteral("properties")).toObject();
    const QJsonObject ofStep = schema.value(QStringLiteral("$defs")).toObject().value(QStringLiteral("step")).toObject().value(QStringLiteral("properties")).toObject();
    for (const Scenario &each : readyScenarios()) {
        const QJsonObject written = QJsonDocument::fromJson(writeScenario(each)).object();
        for (const QString &key : written.keys())
            QVERIFY2(fields.contains(key), qPrintable(key));
        for (const QJsonValue &step : written.value(QStringLiteral("steps")).toArray()) {
            for (const QString &key : step.toObject().keys())
                QVERIFY2(ofStep.contains(key), qPrintable(key));
            QVERIFY(ofStep.value(QStringLiteral("kind")).toObject().value(QStringLiteral("enum")).toArray().contains(step.toObject().value(QStringLiteral("kind"))));
        }
    }
    QCOMPARE(fields.value(QStringLiteral("title")).toObject().value(QStringLiteral("maxLength")).toInt(), longestTitle);
    QCOMPARE(fields.value(QStringLiteral("about")).toObject().value(QStringLiteral("maxLength")).toInt(), longestAbout);
    QCOMPARE(fields.value(QStringLiteral("steps")).toObject().value(QStringLiteral("maxItems")).toInt(), mostSteps);
    QCOMPARE(ofStep.value(QStringLiteral("says")).toObject().value(QStringLiteral("maxLength")).toInt(), longestSays);
}

void TestScenario::anyCutOrChangedByteIsAnErrorAndNotACrash()
{
    const QByteArray whole = writeScenario(readyScenarios().first());
    for (qsizetype at = 0; at < whole.size(); at += 7) {
        QVERIFY(!readScenario(whole.left(at), {}));
        QByteArray changed = whole;
        changed[at] = char(changed.at(at) ^ 0x15);
        const auto read = readScenario(changed, {});
        QVERIFY(!read || problemsOf(*read).isEmpty()); // another text is right, anything else is refused
    }
}

QTEST_MAIN(TestScenario)
#include "tst_scenario.moc"
