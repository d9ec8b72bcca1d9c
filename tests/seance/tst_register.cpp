// What a séance is made of without a network: codes, pseudonyms, the register of the class, and the words of the wire.
#include <seance/register.h>
#include <seance/wire.h>

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

using namespace belvedere;
using namespace belvedere::seance;

namespace {

const QString ada = QStringLiteral("a"), blaise = QStringLiteral("b");

QJsonObject given(int step, Step::Kind kind, const QStringList &values)
{
    return jsonOf(Given{{step, values}, kind});
}

Stage stageAt(int step, Step::Kind kind)
{
    Stage stage;
    stage.title = QStringLiteral("Choisir");
    stage.steps = 4;
    stage.step = step;
    stage.now.kind = kind;
    stage.now.title = QStringLiteral("Un mot");
    return stage;
}

} // namespace

class RegisterTest : public QObject
{
    Q_OBJECT
    const QDateTime m_noon = QDateTime(QDate(2026, 11, 29), QTime(12, 0), Qt::UTC);

    Register classOfTwo() const
    {
        Register of;
        of.take(ada, 0, jsonOf(Named{QStringLiteral("Lynx bleu")}), m_noon);
        of.take(blaise, 0, jsonOf(Named{QStringLiteral("Loutre verte")}), m_noon);
        return of;
    }

private Q_SLOTS:
    // A code is read as people type it; what is no code is none.
    void codesAreRead_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const char *typed, const char *code) { QTest::newRow(name) << QString::fromUtf8(typed) << QString::fromUtf8(code); };
        row("as it is", "K7M2PX", "K7M2PX");
        row("small, with a space and a hyphen", " k7m-2px ", "K7M2PX");
        row("taken for one another", "0158iO", "OLSBLO");
        row("too short", "K7M2P", "");
        row("too long", "K7M2PXX", "");
        row("another letter", "K7M2PÉ", "");
        row("nothing", "", "");
    }
    void codesAreRead()
    {
        QFETCH(QString, typed);
        QFETCH(QString, code);
        QCOMPARE(readCode(typed).value_or(QString()), code);
        QSet<QString> seen;
        for (int i = 0; i < 200; ++i) {
            const QString made = newCode();
            QCOMPARE(readCode(made), std::optional(made));
            seen.insert(made);
        }
        QVERIFY(seen.size() > 195);
    }

    // Nobody is called as another is, even in a class larger than there is; a word that nobody proposed is no pseudonym.
    void pseudonymsAreTwoWords()
    {
        QSet<QString> taken;
        for (int i = 0; i < 700; ++i)
            taken.insert(newPseudonym(taken));
        QCOMPARE(taken.size(), 700);
        for (const QString &each : std::as_const(taken))
            QVERIFY2(isPseudonym(each) && each.count(u' ') == 1, qPrintable(each));
        for (int i = 0; i < 40; ++i)
            taken.insert(newPseudonym(taken));
        QCOMPARE(taken.size(), 740);
        QVERIFY(isPseudonym(QStringLiteral("Loutre verte")) && !isPseudonym(QStringLiteral("Loutre vert")) && !isPseudonym(QStringLiteral("Léa")));
    }

    // Each record counts once, whatever comes twice or late; of each step the last answer counts.
    void countsOnce()
    {
        Register of = classOfTwo();
        QVERIFY(of.take(ada, 1, given(1, Step::Kind::Words, {QStringLiteral("Soin"), QStringLiteral("soin"), QStringLiteral("Équipe")}), m_noon));
        QVERIFY(!of.take(ada, 1, given(1, Step::Kind::Words, {QStringLiteral("autre")}), m_noon));
        QVERIFY(of.take(blaise, 4, given(1, Step::Kind::Words, {QStringLiteral("SOIN")}), m_noon));
        QVERIFY(!of.take(blaise, 3, given(1, Step::Kind::Words, {QStringLiteral("vieux")}), m_noon));
        QVERIFY(!of.take(QStringLiteral("unknown"), 1, given(1, Step::Kind::Words, {QStringLiteral("nobody")}), m_noon));
        const ClassPicture picture = of.picture(stageAt(1, Step::Kind::Words), 1);
        QCOMPARE(picture.words, (QMap<QString, int>{{QStringLiteral("soin"), 2}, {QStringLiteral("équipe"), 1}}));
        QVERIFY(of.take(ada, 2, given(1, Step::Kind::Words, {QStringLiteral("Mer")}), m_noon));
        QCOMPARE(of.picture(stageAt(1, Step::Kind::Words), 1).words, (QMap<QString, int>{{QStringLiteral("soin"), 1}, {QStringLiteral("mer"), 1}}));
        QVERIFY(of.picture(stageAt(1, Step::Kind::Words), 2).words.isEmpty());
        of.take(ada, 3, given(2, Step::Kind::Valleys, {QStringLiteral("R"), QStringLiteral("S")}), m_noon);
        of.take(blaise, 5, given(3, Step::Kind::Wish, {QStringLiteral("MET.1")}), m_noon);
        QCOMPARE(of.picture({}, 0).poles, (QMap<QString, int>{{QStringLiteral("R"), 1}}));
        QCOMPARE(of.picture({}, 0).wishes, (QMap<QString, int>{{QStringLiteral("MET.1"), 1}}));
    }

    // Stuck: here, in a step that asks something, not finished, and without a move for four minutes.
    void tellsWhoIsStuck()
    {
        Register of = classOfTwo();
        const Stage stage = stageAt(1, Step::Kind::Words);
        const QDateTime before = m_noon.addSecs(239), after = m_noon.addSecs(240);
        QVERIFY(!of.isStuck(of.pupils().first(), stage, after)); // not here
        of.setHere(ada, true);
        QVERIFY(!of.isStuck(of.pupils().first(), stage, before));
        QVERIFY(of.isStuck(of.pupils().first(), stage, after));
        QVERIFY(!of.isStuck(of.pupils().first(), stageAt(1, Step::Kind::Talk), after));
        of.take(ada, 1, jsonOf(Progress{1, QStringLiteral("fiche"), 0, 0, false}), after); // begins it
        of.take(ada, 2, jsonOf(Progress{1, QStringLiteral("quiz"), 0, 0, false}), after.addSecs(200)); // walks about
        QVERIFY(of.isStuck(of.pupils().first(), stage, after.addSecs(240)));
        of.take(ada, 3, jsonOf(Progress{1, QStringLiteral("quiz"), 2, 2, false}), after);
        QVERIFY(!of.isStuck(of.pupils().first(), stage, after.addSecs(2000)));
        QCOMPARE(of.picture(stage, 1).finished, 1);
    }

    // The register comes back as it was; what is none is refused.
    void comesBack()
    {
        Register of = classOfTwo();
        of.take(ada, 7, given(1, Step::Kind::Words, {QStringLiteral("Soin")}), m_noon);
        of.take(ada, 8, jsonOf(Progress{1, QStringLiteral("quiz"), 1, 3, true}), m_noon);
        of.take(ada, 9, jsonOf(Showed{{1, {QStringLiteral("Soin")}}}), m_noon);
        const auto again = Register::fromJson(of.toJson());
        QVERIFY(again);
        QCOMPARE(again->toJson(), of.toJson());
        QCOMPARE(again->lastOf(ada), 9U);
        QCOMPARE(again->pupils().first().progress, (Progress{1, QStringLiteral("quiz"), 1, 3, true}));
        QCOMPARE(again->pupils().first().shown, std::optional(Answer{1, {QStringLiteral("Soin")}}));
        QCOMPARE(again->picture({}, 1).words, of.picture({}, 1).words);
        QCOMPARE(Register::fromJson({}).error().kind, ErrorKind::Malformed);
        QCOMPARE(Register::fromJson({{QStringLiteral("pupils"), QJsonArray{QJsonObject()}}}).error().kind, ErrorKind::Malformed);
    }

    // What goes over the wire comes out as the same, and a class sees the end of a step by its own clock.
    void theWireKeepsAll()
    {
        NumberedStage stage{12, stageAt(1, Step::Kind::Words), false};
        stage.stage.until = m_noon.addSecs(90);
        stage.stage.paused = true;
        stage.stage.shown = {Stage::Shown::Kind::Fiche, QStringLiteral("MET.7")};
        const auto xml = net::readXml(net::writeXml(elementOf(stage, m_noon)));
        QVERIFY(xml);
        auto read = readStage(*xml, m_noon.addSecs(3600));
        QVERIFY(read);
        QCOMPARE(read->stage.until, m_noon.addSecs(3690));
        read->stage.until = stage.stage.until;
        QCOMPARE(read->stage, stage.stage);
        QCOMPARE(read->number, 12U);
        QCOMPARE(stageFrom(jsonOf(stage))->stage, stage.stage);
        const auto welcome = readWelcome(*net::readXml(net::writeXml(elementOf(Welcome{3, QStringLiteral("Lynx bleu"), stage}, m_noon))), m_noon);
        QVERIFY(welcome && welcome->taken == 3 && welcome->pseudonym == QStringLiteral("Lynx bleu") && welcome->stage.stage == stage.stage);
        const QVector<Numbered> records{{4, given(1, Step::Kind::Talk, {QStringLiteral("<Soin> & \"co\"")})}, {6, jsonOf(Progress{1, QStringLiteral("quiz"), 1, 3, true})}};
        const auto back = readRecords(*net::readXml(net::writeXml(elementOf(records))));
        QVERIFY(back && back->size() == 2);
        QCOMPARE(back->at(0).record, records.at(0).record);
        QCOMPARE(back->at(1).number, 6U);
    }

    // What is too long, too much or something else is cut or not taken.
    void theWireIsBounded()
    {
        const QString huge(100'000, u'x');
        net::XmlNode records = elementOf(QVector<Numbered>{{1, given(1, Step::Kind::Words, {QStringLiteral("a")})}});
        records.children.first().text = huge;
        QVERIFY(!readRecords(records));
        records.children.first().text = QStringLiteral("{\"answer\":{\"step\":1e9,\"values\":[]}}");
        QVERIFY(readRecords(records)->isEmpty());
        records.children.first().text = QStringLiteral("{\"named\":\"Directeur\"}"); // the teacher alone names
        QVERIFY(readRecords(records)->isEmpty());
        records.children.first().text = QStringLiteral("[[[[");
        QVERIFY(readRecords(records)->isEmpty());
        const auto answer = readRecord({{QStringLiteral("answer"), QJsonObject{{QStringLiteral("step"), 1}, {QStringLiteral("values"), QJsonArray{huge, 7, QStringLiteral("a\u202E\nb"), {}, {}, QStringLiteral("sixth")}}}}});
        QVERIFY(answer);
        const QStringList values = std::get<Given>(*answer).answer.values;
        QCOMPARE(values.size(), 2);
        QVERIFY(values.at(0).size() <= longestValue);
        QCOMPARE(values.at(1), QStringLiteral("a b"));
        const auto progress = readRecord({{QStringLiteral("progress"), QJsonObject{{QStringLiteral("step"), 1e9}, {QStringLiteral("done"), 99}, {QStringLiteral("of"), 3}, {QStringLiteral("place"), huge}}}});
        QVERIFY(progress && std::get<Progress>(*progress).done <= 3 && std::get<Progress>(*progress).step < mostSteps && std::get<Progress>(*progress).place.size() < 30);
        net::XmlNode hello = elementOf(Hello{huge, huge});
        QVERIFY(!readHello(hello));
        QVERIFY(!readStage(net::XmlNode{QStringLiteral("stage"), seanceNs}, m_noon));
        QVERIFY(!readStage(net::XmlNode{QStringLiteral("stage"), QStringLiteral("other")}.say(QStringLiteral("{}")), m_noon));
    }
};

QTEST_GUILESS_MAIN(RegisterTest)
#include "tst_register.moc"
