#include "../support/realdata.h"
#include "exports.h"

#include <content/pack.h>
#include <content/searchlexicon.h>

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace belvedere;
using namespace belvedere::content;
using namespace belvedere::content::testing;

namespace {

class EntriesSection : public PackSection
{
public:
    explicit EntriesSection(QVector<SearchEntry> entries) : m_entries(std::move(entries)) {}
    QString name() const override { return QStringLiteral("entries"); }
    QByteArray schema() const override { return {}; }
    Status write(SectionWork &work) override
    {
        for (const SearchEntry &entry : m_entries) {
            if (const Status added = work.search.add(entry); !added)
                return added;
        }
        return {};
    }

private:
    QVector<SearchEntry> m_entries;
};

std::unique_ptr<Pack> packOf(const QStringList &fiches, const QString &output, const QVector<SearchEntry> &entries = {})
{
    BuildReport report;
    const Status built = buildPack({fiches, quizFolder(), {}, output, {std::make_shared<EntriesSection>(entries)}},
                                   false, {}, report);
    if (!built)
        qFatal("%s", qPrintable(built.error().text()));
    auto pack = Pack::open(output);
    return pack ? std::move(*pack) : nullptr;
}

SearchEntry formation(const char *id, const char *title)
{
    return {EntryKind::Formation, QString::fromUtf8(id), QString::fromUtf8(title), {}, {}, {}, {}};
}

// Of one thing each: what it takes to test the order of the answers.
QVector<SearchEntry> orderedEntries()
{
    SearchEntry synonym = formation("synonym", "Préparation des pâtes");
    synonym.synonyms = {QStringLiteral("mitron")};
    SearchEntry text = formation("text", "Histoire du goût");
    text.body = QStringLiteral("On y parle du mitron.\nEt de tant d'autres choses.");
    return {text, synonym, formation("stem", "Les mitronnages et mitrons"), formation("word", "Le petit mitron"),
            formation("begins", "Mitron des rues"), formation("exact", "Mitron")};
}

QStringList ids(const SearchAnswer &answer, EntryKind kind)
{
    QStringList out;
    for (const SearchHit &hit : answer.hits) {
        if (hit.kind == kind)
            out.append(hit.id);
    }
    return out;
}

QString shown(QString text)
{
    return text.replace(QChar(2), u'[').replace(QChar(3), u']');
}

} // namespace

class SearchTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    std::unique_ptr<Pack> m_demo, m_small;

    SearchAnswer find(const QString &typed, Spelling spelling = Spelling::Forgiving, int limit = 10)
    {
        const auto answer = m_small->search(typed, limit, spelling);
        if (!answer)
            qFatal("%s", qPrintable(answer.error().text()));
        return *answer;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStringList fiches;
        const QDir demo(BELVEDERE_SOURCE_DIR + QStringLiteral("/offline-data/demo"));
        for (const QString &file : demo.entryList({QStringLiteral("metiers-*.xml")}, QDir::Files, QDir::Name))
            fiches.append(demo.filePath(file));
        m_demo = packOf(fiches, m_folder.filePath(QStringLiteral("demo.pack")));
        const QString xml = m_folder.filePath(QStringLiteral("export.xml"));
        QVERIFY(writeBytes(xml, exportOf({fullRecord()})));
        QVector<SearchEntry> entries = orderedEntries();
        entries.append({EntryKind::Relais, QStringLiteral("cio"), QStringLiteral("CIO de Thiers"), {}, {}, {},
                        QStringLiteral("Reçoit les élèves, même en boulangerie."), {}, {QStringLiteral("Thiers"), QStringLiteral("63300")}});
        entries.append({EntryKind::Video, QStringLiteral("video"), QStringLiteral("Une nuit à la boulangerie"), {}, {}, {}, {}});
        entries.append({EntryKind::Event, QStringLiteral("event"), QStringLiteral("Fête du pain et de la boulangerie"), {}, {}, {}, {}});
        entries.append(formation("cap", "CAP boulanger"));
        entries.append(formation("kine", "Diplôme de masseur-kinésithérapeute"));
        for (int at = 0; at < 7000; ++at) // more than are ranked
            entries.append({EntryKind::Action, QStringLiteral("A%1").arg(at), QStringLiteral("CAP boulanger"),
                            {}, {}, {}, {}, {}, {at % 100 ? QStringLiteral("Riom") : QStringLiteral("Ambert")}});
        m_small = packOf({xml}, m_folder.filePath(QStringLiteral("small.pack")), entries);
        QVERIFY(m_demo && m_small);
    }
    void cleanupTestCase()
    {
        m_demo.reset();
        m_small.reset();
    }

    // On the 928 real fiches: of 50 clean queries 95 % have a right answer among the first five, of 50
    // misspelt ones 85 %.
    void realQueriesAreAnswered()
    {
        const QString fiches = belvedere::testing::realData(QStringLiteral("onisep_ideo_fiches_metiers_2024-06-25.xml"));
        if (fiches.isEmpty())
            QSKIP("the ONISEP export of métiers is not here: set BELVEDERE_ONISEP_DATA to its folder");
        const auto pack = packOf({fiches}, m_folder.filePath(QStringLiteral("real.pack")));
        QHash<QString, QString> names;
        const auto metiers = pack->metiers();
        QVERIFY(metiers.has_value());
        for (const MetierSummary &metier : *metiers)
            names.insert(metier.id, metier.masculine.trimmed());
        const auto queries = QJsonDocument::fromJson(readBytes(BELVEDERE_SOURCE_DIR + QStringLiteral("/tests/content/queries.json"))).array();
        QCOMPARE(queries.size(), 100);
        QHash<QString, int> asked, answered;
        QStringList missed;
        for (const auto &value : queries) {
            const QJsonObject each = value.toObject();
            const QString typed = each[QStringLiteral("query")].toString();
            const QString spelling = each[QStringLiteral("spelling")].toString();
            const auto answer = pack->search(typed, 5);
            QVERIFY(answer.has_value());
            bool found = false;
            for (const QString &id : ids(*answer, EntryKind::Metier))
                found = found || each[QStringLiteral("expect")].toArray().contains(names.value(id));
            ++asked[spelling];
            answered[spelling] += found;
            if (!found)
                missed.append(typed);
        }
        const QByteArray missing = missed.join(QStringLiteral(", ")).toUtf8();
        QCOMPARE(asked[QStringLiteral("clean")], 50);
        QCOMPARE(asked[QStringLiteral("misspelt")], 50);
        QVERIFY2(answered[QStringLiteral("clean")] * 100 >= 95 * 50, missing.constData());
        QVERIFY2(answered[QStringLiteral("misspelt")] * 100 >= 85 * 50, missing.constData());
    }

    void demoQueries_data()
    {
        QTest::addColumn<QString>("masculine");
        const auto row = [](const char *typed, const char *masculine) {
            QTest::newRow(typed) << QString::fromUtf8(masculine);
        };
        row("infirmière", "infirmier");
        row("infirmié", "infirmier");
        row("instituteur", "professeur des écoles");
        row("pompié", "sapeur-pompier");
        row("jandarme", "gendarme");
        row("masson", "maçon");
        row("mecanissien", "mécanicien automobile");
        row("électrissien", "électricien");
        row("boulangé", "boulanger");
        row("comment devenir boulangère", "boulanger");
        row("jounraliste", "journaliste");
        row("chauffeur routier", "conducteur routier");
        row("soudeuse", "soudeur");
        row("jardi", "jardinier paysagiste");
        row("community manageur", "animateur de communauté en ligne");
    }
    // On the demo fiches: names of both genders, misspelt, beginnings, synonyms, whole sentences.
    void demoQueries()
    {
        QFETCH(QString, masculine);
        const auto answer = m_demo->search(QString::fromUtf8(QTest::currentDataTag()), 5);
        QVERIFY(answer.has_value());
        QStringList found;
        const auto metiers = *m_demo->metiers();
        for (const QString &id : ids(*answer, EntryKind::Metier)) {
            for (const MetierSummary &metier : metiers) {
                if (metier.id == id)
                    found.append(metier.masculine);
            }
        }
        QVERIFY2(found.contains(masculine), qPrintable(found.join(QStringLiteral("; "))));
    }

    // An exact name comes first, then a name that begins as typed, names with the word, a synonym, and
    // texts last; what is put right comes after names.
    void answersAreInOrder()
    {
        const QStringList found = ids(find(QStringLiteral("mitron")), EntryKind::Formation);
        QCOMPARE(found.mid(0, 3), QStringList({QStringLiteral("exact"), QStringLiteral("begins"), QStringLiteral("word")}));
        QVERIFY(found.indexOf(QStringLiteral("synonym")) > found.indexOf(QStringLiteral("word")));
        QCOMPARE(found.last(), QStringLiteral("text"));
    }

    // One call answers from every kind, with at most so many of each.
    void everyKindAnswers()
    {
        const SearchAnswer answer = find(QStringLiteral("boulangerie"));
        for (const EntryKind kind : {EntryKind::Relais, EntryKind::Video, EntryKind::Event})
            QCOMPARE(ids(answer, kind).size(), 1);
        const SearchAnswer baker = find(QStringLiteral("boulanger"), Spelling::Forgiving, 3);
        QCOMPARE(ids(baker, EntryKind::Metier), QStringList(QStringLiteral("MET.1")));
        QCOMPARE(ids(baker, EntryKind::Formation).first(), QStringLiteral("cap"));
        QCOMPARE(ids(baker, EntryKind::Action).size(), 3);
    }

    // In a kind of thousands the words still choose.
    void largeKindsAreSearched()
    {
        const QStringList found = ids(find(QStringLiteral("cap boulanger ambert")), EntryKind::Action);
        QCOMPARE(found.size(), 10);
        for (const QString &id : found)
            QCOMPARE(QStringView(id).sliced(1).toInt() % 100, 0);
    }

    // Where not every word is found, what has the most of them is; words that say nothing are not needed.
    void someWordsSuffice()
    {
        QCOMPARE(ids(find(QStringLiteral("kinésithérapeute zanzibar")), EntryKind::Formation).first(), QStringLiteral("kine"));
        QCOMPARE(ids(find(QStringLiteral("je veux devenir boulanger")), EntryKind::Metier), QStringList(QStringLiteral("MET.1")));
        QCOMPARE(ids(find(QStringLiteral("le métier de boulangère")), EntryKind::Metier), QStringList(QStringLiteral("MET.1")));
    }

    // The words by which a thing was found are marked: as typed, in other forms, put right.
    void wordsAreMarked()
    {
        QCOMPARE(shown(find(QStringLiteral("boulanger")).hits.first().markedTitle), QStringLiteral("[Boulangère] / [boulanger]"));
        const auto right = find(QStringLiteral("boulenger")).hits;
        QVERIFY(!right.isEmpty());
        QVERIFY2(shown(right.first().markedTitle).contains(QStringLiteral("[boulanger]")), qPrintable(shown(right.first().markedTitle)));
        for (const SearchHit &hit : find(QStringLiteral("mitron")).hits) {
            if (hit.id == u"text")
                QCOMPARE(shown(hit.excerpt), QStringLiteral("On y parle du [mitron]."));
            if (hit.id == u"synonym")
                QCOMPARE(shown(hit.excerpt), QStringLiteral("[mitron]"));
            QVERIFY(!hit.title.contains(QChar(2)));
        }
    }

    // A misspelling is put right, and said; asked for as typed, it is not; nothing is said of what is right.
    void misspellingsAreSaid()
    {
        const SearchAnswer right = find(QStringLiteral("kinésitérapeute"));
        QCOMPARE(right.didYouMean, QStringLiteral("kinésithérapeute"));
        QVERIFY(right.corrected);
        QCOMPARE(ids(right, EntryKind::Formation), QStringList(QStringLiteral("kine")));
        const SearchAnswer typed = find(QStringLiteral("kinésitérapeute"), Spelling::AsTyped);
        QVERIFY(typed.hits.isEmpty() && typed.didYouMean.isEmpty() && !typed.corrected);
        QCOMPARE(find(QStringLiteral("boulanger")).didYouMean, QString());
        QCOMPARE(find(QStringLiteral("xqzw")).didYouMean, QString());
    }

    // Whatever is typed, and however long, is answered: no sign of it is read as a command.
    void anythingMayBeTyped()
    {
        for (const char *typed : {"", " ", "\"", "\"\"*", "boulanger\"", "boulanger AND", "NOT boulanger", "NEAR(a b)", "names:boulanger",
                                  "^boulanger", "a* b*", "(", ")", "-", "'; DROP TABLE entry; --", "%", "_", "\\", "l'", "de la", "🥖", "Ωμέγα"})
            QVERIFY2(m_small->search(QString::fromUtf8(typed), 5).has_value(), typed);
        QVERIFY(find({}).hits.isEmpty());
        QVERIFY(m_small->search(QString(1'000'000, u'a'), 5).has_value());
        QVERIFY(m_small->search(QStringLiteral("é ").repeated(100'000), 5).has_value());
        QVERIFY(m_small->search(QString(QChar(0)) + QChar(0xd800) + QChar(0xdfff) + QChar(0xffff) + QChar(2), 5).has_value());
        QVERIFY(find(QStringLiteral("boulanger"), Spelling::Forgiving, 0).hits.isEmpty());
        QVERIFY(find(QStringLiteral("boulanger"), Spelling::Forgiving, -1).hits.isEmpty());
    }

    // Every beginning of a name is answered with it, letter after letter.
    void everyBeginningAnswers()
    {
        const QString name = QStringLiteral("boulangère");
        for (qsizetype size = 1; size <= name.size(); ++size)
            QVERIFY2(ids(find(name.left(size)), EntryKind::Metier).contains(QStringLiteral("MET.1")), qPrintable(name.left(size)));
    }

    // A damaged lexicon costs the words that it spoils, never a crash.
    void lexiconIgnoresWhatItCannotRead()
    {
        const QByteArray good = "avocat\t\t\tavoka\t1\t0\t\nboulanger\t\tboulang\tbulAje\t2\t1\tpain\n";
        QCOMPARE(Lexicon::fromLines(good).size(), 2);
        QCOMPARE(Lexicon::fromLines(good).stem(1).toByteArray(), QByteArray("boulang"));
        QCOMPARE(Lexicon::fromLines(good).means(1), QList<QByteArray>{"pain"});
        QCOMPARE(Lexicon::fromLines(good + "half\t\n\t\t\t\t\t\t\n" + QByteArray(300, 'x') + "\t\t\t\t1\t1\t").size(), 2);
        QCOMPARE(Lexicon::fromLines({}).size(), 0);
        QCOMPARE(Lexicon::fromLines({}).find("a"), -1);
        QVERIFY(Lexicon::fromLines({}).corrections({"avoca", "avoka", true, false}).isEmpty());
        QCOMPARE(Lexicon::fromLines(good).corrections({"avoka", "avoka", false, false}).first().at, 0);
    }

    // Whatever the lexicon of a pack holds, its words stay within it and corrections among them: sound
    // lines with bytes changed, taken out and doubled, and lines of numbers and sizes that none has.
    void hostileLexiconsAreHarmless()
    {
        const QByteArray sound = "avocat\t\t\tavoka\t1\t0\t\nboulanger\t\tboulang\tbulAje\t2\t1\tpain\n"
                                 "infirmiere\tinfirmière\tinfirmi\tIfirmier\t12\t40\tsoin sante\nprof\t\t\tprof\t0\t3\tprofesseur\n";
        QList<QByteArray> lexicons{
            "mecanique\t\t\t\t-5\t3\t\n", "mecanique\t\t\t\t2147483647\t2147483647\t\n", "mecanique\t\t\t\t1e9\t\t\n",
            QByteArray(255, 'm') + "\t" + QByteArray(255, 'n') + "\t" + QByteArray(255, 'o') + "\t" + QByteArray(255, 'p') + "\t1\t1\t" + QByteArray(65535, ' '),
            "\t\t\t\t1\t1\t", "\n\n\n", QByteArray("a\0b\t\t\tx\t1\t1\t", 12), "z\t\t\t\t1\t1\t\na\t\t\t\t1\t1\t\nm\t\t\t\t1\t1\t"};
        QRandomGenerator random(4);
        for (int i = 0; i < 800; ++i) {
            QByteArray changed = sound;
            for (int edits = random.bounded(1, 4); edits > 0; --edits) {
                const qsizetype at = random.bounded(int(changed.size()));
                switch (random.bounded(3)) {
                case 0: changed[at] = char(random.bounded(256)); break;
                case 1: changed.remove(at, random.bounded(1, 9)); break;
                case 2: changed.insert(at, changed.mid(at, random.bounded(1, 40))); break;
                }
            }
            lexicons.append(changed);
        }
        for (const QByteArray &lines : std::as_const(lexicons)) {
            const Lexicon lexicon = Lexicon::fromLines(lines);
            for (int at = 0; at < lexicon.size(); ++at) {
                QVERIFY(lines.contains(lexicon.word(at).toByteArray()) && !lexicon.word(at).isEmpty());
                QVERIFY(lines.contains(lexicon.shown(at).toByteArray()) && lines.contains(lexicon.stem(at).toByteArray()));
                QVERIFY(lines.contains(lexicon.sound(at).toByteArray()) && lines.contains(lexicon.means(at).join(' ')));
                QVERIFY(lexicon.names(at) >= 0 && lexicon.names(at) <= INT_MAX - lexicon.texts(at));
            }
            for (const char *typed : {"avoca", "boullanger", "infirmie", "mecanik", "profe", "zzz"}) {
                const Lexicon::Range range = lexicon.beginningWith(typed);
                QVERIFY(0 <= range.first && range.first <= range.last && range.last <= lexicon.size());
                for (const auto &each : lexicon.corrections({typed, typed, true, false}))
                    QVERIFY(each.at >= 0 && each.at < lexicon.size() && each.cost >= 0);
            }
        }
    }
};

QTEST_GUILESS_MAIN(SearchTest)
#include "tst_search.moc"
