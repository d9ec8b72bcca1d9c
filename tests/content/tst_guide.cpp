#include "exports.h"

#include <content/guidereader.h>
#include <content/guiderules.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace belvedere;
using namespace belvedere::content;
using namespace belvedere::content::testing;

namespace {

const QByteArray tree = R"({
 "schema": 1,
 "poles": [
  {
   "id": "nature",
   "name": {"fr": "Nature", "en": "Nature"},
   "phrase": {"fr": "Le vivant.", "en": "What lives."},
   "groupes": [
    {
     "id": "cultures",
     "name": {"fr": "Cultiver", "en": "Growing"},
     "phrase": {"fr": "La terre.", "en": "Land."},
     "secteurs": {"T.1": 0.5},
     "centres": {"C.1": 0.3},
     "metiers": {}
    }
   ]
  }
 ],
 "centres": {
  "C.1": {"fr": "la nature", "en": "nature"}
 }
}
)";

const QByteArray theme = R"({
 "schema": 1,
 "theme": {
  "id": "envies",
  "order": 4,
  "name": {"fr": "Envies", "en": "Wishes"},
  "puy": {"fr": "Puy Mary", "en": "Puy Mary"},
  "phrase": {"fr": "Ce qui vous attire.", "en": "What attracts you."}
 },
 "questions": [
  {
   "id": "envies-1",
   "text": {"fr": "Demain :", "en": "Tomorrow:"},
   "items": [
    {
     "id": "envies-1-a",
     "pole": "nature",
     "text": {"fr": "Planter", "en": "Planting"},
     "because": {"fr": "avez choisi de planter", "en": "chose planting"},
     "icon": "leaf",
     "poles": {"nature": 1.0},
     "groupes": {"cultures": 1.0},
     "centres": {"C.1": 0.8}
    }
   ]
  }
 ]
}
)";

QByteArray with(QByteArray text, const QByteArray &piece, const QByteArray &replacement)
{
    if (text.count(piece) == 0)
        qFatal("the quiz file of the tests has no such piece");
    return text.replace(text.indexOf(piece), piece.size(), replacement);
}

struct WrongJson {
    const char *name;
    const char *piece;
    const char *replacement;
    ErrorKind kind;
    int line;
};

void addRows(const QByteArray &sound, const QList<WrongJson> &rows)
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("line");
    for (const WrongJson &row : rows)
        QTest::newRow(row.name) << with(sound, row.piece, row.replacement) << kindName(row.kind) << row.line;
}

QString texts(const QVector<GuideProblem> &problems)
{
    QStringList lines;
    for (const GuideProblem &problem : problems)
        lines.append(problem.text());
    return lines.join(u'\n');
}

} // namespace

class GuideTest : public QObject
{
    Q_OBJECT
    Guide m_guide; // the quiz of the project

private Q_SLOTS:
    void initTestCase()
    {
        const auto source = readGuide(quizFolder());
        QVERIFY2(source.has_value(), source ? "" : qPrintable(source.error().text()));
        m_guide = source->guide;
    }

    // The quiz of the project keeps its own rules: 4 themes of 6 questions of 6 items, no problem.
    void theQuizOfTheProjectIsSound()
    {
        const auto problems = checkGuide(m_guide);
        QVERIFY2(problems.isEmpty(), qPrintable(texts(problems)));
        QCOMPARE(m_guide.poles.size(), 6);
        QCOMPARE(m_guide.themes.size(), 4);
        QCOMPARE(m_guide.questions().size(), 24);
        qsizetype items = 0;
        for (const Question *question : m_guide.questions())
            items += question->items.size();
        QCOMPARE(items, 144);
    }

    // What a sound file says is read, field by field.
    void soundFilesAreRead()
    {
        GuideSource source;
        const Status read = readTree(tree, QStringLiteral("tree.json"), source);
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().text()));
        QCOMPARE(source.guide.poles.first().name.en, QStringLiteral("Nature"));
        QCOMPARE(source.guide.groupes.first().pole, QStringLiteral("nature"));
        QCOMPARE(source.rules.first().secteurs, (QHash<QString, double>{{QStringLiteral("T.1"), 0.5}}));
        QCOMPARE(source.guide.centres.size(), 1);
        QCOMPARE(source.guide.centres.value(QStringLiteral("C.1")).fr, QStringLiteral("la nature"));
        const auto ordered = readTheme(theme, QStringLiteral("envies.json"));
        QVERIFY2(ordered.has_value(), ordered ? "" : qPrintable(ordered.error().text()));
        QCOMPARE(ordered->order, 4);
        const Item &item = ordered->theme.questions.first().items.first();
        QCOMPARE(item.because.fr, QStringLiteral("avez choisi de planter"));
        QCOMPARE(item.poles, (QHash<QString, double>{{QStringLiteral("nature"), 1.0}}));
        QCOMPARE(item.centres, (QHash<QString, double>{{QStringLiteral("C.1"), 0.8}}));
    }

    void aWrongTreeIsRefused_data()
    {
        using K = ErrorKind;
        addRows(tree, {{"no JSON", "{\n \"schema\"", "Bonjour\n \"schema\"", K::Malformed, 1},
                       {"a list", tree.constData(), "[1, 2]", K::Malformed, 1},
                       {"nothing", tree.constData(), "", K::Malformed, 1},
                       {"a brace too many", " \"centres\": {\n", "", K::Malformed, 22},
                       {"no comma", "\"phrase\": {\"fr\": \"Le vivant.\"", "\"phrase\" {\"fr\": \"Le vivant.\"", K::Malformed, 7},
                       {"not UTF-8", "La terre", "La terr\xe9", K::Malformed, 12},
                       {"no schema", "\"schema\": 1,", "", K::Malformed, 1},
                       {"schema in words", "\"schema\": 1,", "\"schema\": \"1\",", K::Malformed, 1},
                       {"newer schema", "\"schema\": 1,", "\"schema\": 2,", K::NewerVersion, 1},
                       {"older schema", "\"schema\": 1,", "\"schema\": 0,", K::OlderVersion, 1},
                       {"unknown part", "\"schema\": 1,", "\"schema\": 1, \"themes\": [],", K::Refused, 1},
                       {"poles as an object", "\"poles\": [", "\"poles\": {}, \"comment\": [", K::Malformed, 1},
                       {"a pôle that is a text", "\"poles\": [", "\"poles\": [\"nature\",", K::Malformed, 1},
                       {"unknown field of a pôle", "\"id\": \"nature\",", "\"id\": \"nature\", \"icone\": 1,", K::Refused, 4},
                       {"pôle without id", "\"id\": \"nature\",", "", K::Malformed, 4},
                       {"name as a text", "\"name\": {\"fr\": \"Nature\", \"en\": \"Nature\"}", "\"name\": \"Nature\"", K::Malformed, 4},
                       {"no English", ", \"en\": \"What lives.\"", "", K::Malformed, 7},
                       {"third language", "\"en\": \"What lives.\"", "\"en\": \"What lives.\", \"de\": \"x\"", K::Refused, 7},
                       {"French as a number", "\"fr\": \"Le vivant.\"", "\"fr\": 5", K::Malformed, 7},
                       {"groupe without id", "\"id\": \"cultures\",", "", K::Malformed, 9},
                       {"unknown field of a groupe", "\"metiers\": {}", "\"metier\": {}", K::Refused, 9},
                       {"weight in words", "\"T.1\": 0.5", "\"T.1\": \"half\"", K::Malformed, 13},
                       {"weight too large", "\"T.1\": 0.5", "\"T.1\": 1.5", K::Malformed, 13},
                       {"weights as a list", "\"secteurs\": {\"T.1\": 0.5}", "\"secteurs\": []", K::Malformed, 9},
                       {"key twice", "\"T.1\": 0.5", "\"T.1\": 0.5, \"T.1\": 0.4", K::Malformed, 13},
                       {"centre twice", "\"C.1\": {\"fr\": \"la nature\"", "\"C.1\": {\"fr\": \"a\", \"en\": \"b\"},\n \"C.1\": {\"fr\": \"la nature\"", K::Malformed, 22},
                       {"centre as a text", "{\"fr\": \"la nature\", \"en\": \"nature\"}", "\"nature\"", K::Malformed, 20}});
        QTest::newRow("cut") << tree.left(tree.indexOf("\"cultures\"")) << QStringLiteral("malformed") << 10;
        QTest::newRow("deep") << QByteArray(50'000, '[') << QStringLiteral("malformed") << 1;
    }
    // A wrong tree is refused with its file, the line of the object at fault and what to do.
    void aWrongTreeIsRefused()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, kind);
        QFETCH(int, line);
        GuideSource source;
        const Status read = readTree(json, QStringLiteral("/quiz/tree.json"), source);
        QVERIFY(!read);
        QCOMPARE(kindName(read.error().kind), kind);
        QVERIFY(saysWhere(read.error(), QStringLiteral("/quiz/tree.json"), line));
    }

    void aWrongThemeIsRefused_data()
    {
        using K = ErrorKind;
        addRows(theme, {{"no theme", "\"theme\": {", "\"comment\": {", K::Malformed, 1},
                        {"no order", "\"order\": 4,", "", K::Malformed, 3},
                        {"order with a fraction", "\"order\": 4,", "\"order\": 4.5,", K::Malformed, 3},
                        {"order below zero", "\"order\": 4,", "\"order\": -4,", K::Malformed, 3},
                        {"unknown field of the theme", "\"puy\"", "\"pic\"", K::Refused, 3},
                        {"no questions", "\"questions\": [", "\"comment\": [", K::Malformed, 1},
                        {"question without text", "\"text\": {\"fr\": \"Demain :\", \"en\": \"Tomorrow:\"},", "", K::Malformed, 11},
                        {"unknown field of a question", "\"text\": {\"fr\": \"Demain :\"", "\"title\": {\"fr\": \"Demain :\"", K::Refused, 11},
                        {"items as a text", "\"items\": [", "\"items\": \"a\", \"comment\": [", K::Malformed, 11},
                        {"an item that is a number", "\"items\": [", "\"items\": [7,", K::Malformed, 11},
                        {"item without pôle", "\"pole\": \"nature\",", "", K::Malformed, 15},
                        {"unknown field of an item", "\"icon\": \"leaf\",", "\"icone\": \"leaf\",", K::Refused, 15},
                        {"item without because", "\"because\": {\"fr\": \"avez choisi de planter\", \"en\": \"chose planting\"},", "", K::Malformed, 15},
                        {"weight null", "{\"nature\": 1.0}", "{\"nature\": null}", K::Malformed, 21},
                        {"weight below -1", "{\"cultures\": 1.0}", "{\"cultures\": -2}", K::Malformed, 22}});
    }
    // A wrong theme is refused with its file, the line of the object at fault and what to do.
    void aWrongThemeIsRefused()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, kind);
        QFETCH(int, line);
        const auto read = readTheme(json, QStringLiteral("/quiz/envies.json"));
        QVERIFY(!read);
        QCOMPARE(kindName(read.error().kind), kind);
        QVERIFY(saysWhere(read.error(), QStringLiteral("/quiz/envies.json"), line));
    }

    // A folder that is not there, or without a tree, or with a file that cannot be read, is named.
    void aWrongFolderIsRefused()
    {
        QTemporaryDir folder;
        const auto kindIn = [](const QString &path) {
            const auto read = readGuide(path);
            return read ? QStringLiteral("read") : read.error().remedy.isEmpty() ? QStringLiteral("no remedy")
                                                                                 : kindName(read.error().kind);
        };
        QCOMPARE(kindIn(folder.filePath(QStringLiteral("none"))), QStringLiteral("unreadable"));
        QCOMPARE(kindIn(folder.path()), QStringLiteral("not-found"));
        QVERIFY(writeBytes(folder.filePath(QStringLiteral("tree.json")), tree));
        QVERIFY(writeBytes(folder.filePath(QStringLiteral("envies.json")), theme));
        QCOMPARE(kindIn(folder.path()), QStringLiteral("read"));
        QVERIFY(writeBytes(folder.filePath(QStringLiteral("b.json")), QByteArray((8 << 20) + 1, ' ')));
        QCOMPARE(kindIn(folder.path()), QStringLiteral("too-many"));
        QVERIFY(writeBytes(folder.filePath(QStringLiteral("b.json")), "{"));
        QCOMPARE(kindIn(folder.path()), QStringLiteral("malformed"));
    }

    void aRuleThatIsBrokenIsTold_data()
    {
        using Change = std::function<void(Guide &)>;
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("told");
        const auto row = [](const char *name, const QString &told, const Change &change) {
            QTest::newRow(name) << change << told;
        };
        const auto first = [](Guide &guide) -> Item & { return guide.themes[0].questions[0].items[0]; };
        row("a theme too few", QStringLiteral("3 themes instead of 4"), [](Guide &g) { g.themes.removeLast(); });
        row("a question too few", QStringLiteral("5 questions instead of 6"), [](Guide &g) { g.themes[1].questions.removeLast(); });
        row("an item too few", QStringLiteral("5 items instead of 6"), [](Guide &g) { g.themes[2].questions[3].items.removeLast(); });
        row("an item too many", QStringLiteral("7 items instead of 6"), [](Guide &g) {
            auto item = g.themes[2].questions[3].items.last();
            item.id += u'x';
            g.themes[2].questions[3].items.append(item);
        });
        row("unknown groupe", QStringLiteral("groupe \"volcans\" is not in the tree"),
            [=](Guide &g) { first(g).groupes.insert(QStringLiteral("volcans"), 0.5); });
        row("unknown pôle", QStringLiteral("pôle \"sud\" is not in the tree"), [=](Guide &g) { first(g).pole = QStringLiteral("sud"); });
        row("unknown pôle among the weights", QStringLiteral("pôle \"sud\" is not in the tree"),
            [=](Guide &g) { first(g).poles.insert(QStringLiteral("sud"), 0.5); });
        row("unknown centre", QStringLiteral("centre d'intérêt \"C\" is not in the tree"),
            [=](Guide &g) { first(g).centres.insert(QStringLiteral("C"), 0.5); });
        row("no weight on its pôle", QStringLiteral("no weight on its own pôle"), [=](Guide &g) { first(g).poles.clear(); });
        row("no weight on a groupe", QStringLiteral("no weight on a groupe"), [=](Guide &g) { first(g).groupes.clear(); });
        row("two items of one pôle", QStringLiteral("two items have the main pôle"),
            [](Guide &g) { g.themes[0].questions[0].items[1].pole = g.themes[0].questions[0].items[0].pole; });
        row("two items with one picture", QStringLiteral("another item of its question has the picture"),
            [](Guide &g) { g.themes[0].questions[0].items[1].icon = g.themes[0].questions[0].items[0].icon; });
        row("unbalanced theme", QStringLiteral("more than 1.25 times"), [=](Guide &g) {
            for (auto &question : g.themes[3].questions)
                for (auto &item : question.items)
                    if (item.pole == g.poles[0].id)
                        item.poles[item.pole] = 2;
        });
        row("empty French", QStringLiteral("its text is empty in French"), [=](Guide &g) { first(g).text.fr.clear(); });
        row("empty English", QStringLiteral("its \"because\" is empty in English"), [=](Guide &g) { first(g).because.en.clear(); });
        row("pôle without a name", QStringLiteral("its name is empty in French"), [](Guide &g) { g.poles[2].name.fr.clear(); });
        row("puy without a name", QStringLiteral("its puy is empty in English"), [](Guide &g) { g.themes[1].puy.en.clear(); });
        row("centre without words", QStringLiteral("its name is empty in French"),
            [](Guide &g) { g.centres.begin()->fr.clear(); });
        row("id used twice", QStringLiteral("the id is used twice"), [](Guide &g) {
            g.themes[3].questions[5].items[5].id = g.themes[0].questions[0].items[0].id;
        });
        row("id of a groupe used by an item", QStringLiteral("the id is used twice"), [=](Guide &g) { first(g).id = g.groupes[4].id; });
        row("empty id", QStringLiteral("an empty id"), [=](Guide &g) { first(g).id.clear(); });
    }
    // Each rule that a quiz breaks is told, with what to do; a quiz that breaks none has no problem.
    void aRuleThatIsBrokenIsTold()
    {
        QFETCH(std::function<void(Guide &)>, change);
        QFETCH(QString, told);
        Guide guide = m_guide;
        change(guide);
        const auto problems = checkGuide(guide);
        QVERIFY(!problems.isEmpty());
        for (const GuideProblem &problem : problems)
            QVERIFY2(!problem.what.isEmpty() && !problem.remedy.isEmpty(), qPrintable(texts(problems)));
        QVERIFY2(texts(problems).contains(told), qPrintable(texts(problems)));
    }

    // A pack is never built from a quiz that breaks a rule: the theme's file is named, nothing written.
    void aBrokenQuizMakesNoPack()
    {
        QTemporaryDir folder;
        const QString quiz = folder.filePath(QStringLiteral("quiz"));
        QVERIFY(QDir().mkpath(quiz));
        for (const auto &name : QDir(quizFolder()).entryList({QStringLiteral("*.json")}, QDir::Files))
            QVERIFY(QFile::copy(quizFolder() + u'/' + name, quiz + u'/' + name));
        const QString envies = quiz + QStringLiteral("/envies.json");
        const QByteArray bytes = readBytes(envies);
        QVERIFY(QFile::remove(envies));
        QVERIFY(writeBytes(envies, with(bytes, "\"id\": \"envies-1-b\"", "\"id\": \"envies-1-a\"")));
        const QString xml = folder.filePath(QStringLiteral("export.xml"));
        QVERIFY(writeBytes(xml, exportOf({fullRecord()})));
        BuildReport report;
        const QString output = folder.filePath(QStringLiteral("a.pack"));
        const Status built = buildPack({{xml}, quiz, QStringLiteral("Essai"), output}, false, {}, report);
        QVERIFY(!built);
        QCOMPARE(kindName(built.error().kind), QStringLiteral("refused"));
        QVERIFY(saysWhere(built.error(), QStringLiteral("envies.json"), 0));
        QCOMPARE(report.guide.size(), 1);
        QVERIFY(!QFile::exists(output));
    }
};

QTEST_GUILESS_MAIN(GuideTest)
#include "tst_guide.moc"
