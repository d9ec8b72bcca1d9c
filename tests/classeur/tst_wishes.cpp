// Wishes, tags, the bin and searching; and what becomes of them when two versions are put together.
#include <classeur/classeur.h>
#include <classeur/merge.h>
#include <classeur/search.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace belvedere;
using namespace belvedere::classeur;
using Kind = ClasseurItem::Kind;

namespace {

QString ranks(const Classeur &classeur) // "B A": the refs of the wishes
{
    QStringList out;
    for (const ClasseurItem &wish : classeur.wishes())
        out += wish.ref;
    return out.join(u' ');
}

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u' ');
}

} // namespace

class WishesTest : public QObject
{
    Q_OBJECT
    const QDateTime m_now = QDateTime::fromSecsSinceEpoch(1'790'000'000, Qt::UTC);

    void fill(Classeur &classeur, const char *refs)
    {
        for (const QString &ref : words(refs))
            QVERIFY(classeur.add(Kind::Metier, ref, QStringLiteral("Métier ") + ref, m_now).has_value());
    }
    static QString idOf(const Classeur &classeur, const char *ref)
    {
        for (const ClasseurItem &item : classeur.items())
            if (item.ref == QLatin1String(ref))
                return item.id;
        return {};
    }
    static void wish(Classeur &classeur, const char *refs)
    {
        for (const QString &ref : words(refs))
            QVERIFY(classeur.setWish(idOf(classeur, ref.toLatin1()), true).has_value());
    }

private Q_SLOTS:
    // Wishes have an order of their own, 1 to n, whatever is moved, removed or taken out; it survives being kept.
    void wishesKeepTheirOrder()
    {
        Classeur classeur;
        fill(classeur, "A B C D");
        wish(classeur, "C A D");
        QCOMPARE(ranks(classeur), QStringLiteral("C A D"));
        QVERIFY(classeur.moveWish(idOf(classeur, "D"), 1).has_value());
        QCOMPARE(ranks(classeur), QStringLiteral("D C A"));
        QVERIFY(classeur.moveWish(idOf(classeur, "D"), 99).has_value());
        QCOMPARE(ranks(classeur), QStringLiteral("C A D"));
        QVERIFY(classeur.move(idOf(classeur, "C"), 3).has_value());
        QCOMPARE(ranks(classeur), QStringLiteral("C A D"));
        QVERIFY(classeur.setWish(idOf(classeur, "C"), false).has_value());
        QVERIFY(classeur.remove(idOf(classeur, "A")).has_value());
        QCOMPARE(ranks(classeur), QStringLiteral("D"));
        QCOMPARE(classeur.wishes().first().wish, 1);
        QCOMPARE(int(classeur.moveWish(idOf(classeur, "B"), 1).error().kind), int(ErrorKind::NotFound));
        classeur.undo();
        classeur.undo();
        QCOMPARE(ranks(classeur), QStringLiteral("C A D"));
        Classeur again;
        QVERIFY(again.load(classeur.toJson()).has_value());
        QCOMPARE(ranks(again), QStringLiteral("C A D"));
        QCOMPARE(again.items(), classeur.items());
    }

    // A few short tags, each once whatever its capitals; more is refused and changes nothing.
    void tagsAreFewAndShort()
    {
        Classeur classeur;
        fill(classeur, "A B");
        const QString id = idOf(classeur, "A");
        QVERIFY(classeur.setTags(id, {QStringLiteral("  à   voir "), QStringLiteral("A VOIR"), QString(), QStringLiteral("loin")}).has_value());
        QCOMPARE(classeur.items().first().tags, (QStringList{QStringLiteral("à voir"), QStringLiteral("loin")}));
        const auto before = classeur.items();
        QCOMPARE(int(classeur.setTags(id, words("1 2 3 4 5 6 7")).error().kind), int(ErrorKind::TooMany));
        QCOMPARE(int(classeur.setTags(id, {QString(Classeur::maxTagLength + 1, u'x')}).error().kind), int(ErrorKind::TooMany));
        QCOMPARE(classeur.items(), before);
        QVERIFY(classeur.setTags(idOf(classeur, "B"), {QStringLiteral("eau"), QStringLiteral("loin")}).has_value());
        QCOMPARE(classeur.tags(), (QStringList{QStringLiteral("à voir"), QStringLiteral("eau"), QStringLiteral("loin")}));
        Classeur again;
        QVERIFY(again.load(classeur.toJson()).has_value());
        QCOMPARE(again.items(), classeur.items());
        classeur.undo();
        QCOMPARE(classeur.tags().size(), 2);
    }

    // What was removed can be taken back until the visit ends, with its note and tags; it is never kept nor sent.
    void removedIsInTheBin()
    {
        Classeur classeur;
        fill(classeur, "A B");
        const QString id = idOf(classeur, "A");
        QVERIFY(classeur.setNote(id, QStringLiteral("planted-note")).has_value());
        QVERIFY(classeur.setTags(id, words("planted-tag")).has_value());
        QVERIFY(classeur.remove(id).has_value());
        QCOMPARE(classeur.bin().size(), 1);
        QVERIFY(!QJsonDocument(classeur.toJson()).toJson().contains("planted"));
        QVERIFY(classeur.takeBack(id).has_value());
        QVERIFY(classeur.bin().isEmpty());
        QCOMPARE(classeur.items().last().note, QStringLiteral("planted-note"));
        classeur.undo(); // of the taking back
        QCOMPARE(classeur.bin().size(), 1);
        // The same thing, kept again from its page, is the one from the bin.
        QVERIFY(classeur.add(Kind::Metier, QStringLiteral("A"), QStringLiteral("Métier A"), m_now).has_value());
        QVERIFY(classeur.bin().isEmpty());
        QCOMPARE(classeur.items().last().tags, words("planted-tag"));
        QVERIFY(classeur.remove(id).has_value());
        // The bin outlives a classeur that is found; what comes with it is not in the bin.
        Classeur other;
        fill(other, "A C");
        QVERIFY(classeur.remove(idOf(classeur, "B")).has_value());
        QVERIFY(classeur.load(other.toJson()).has_value());
        QCOMPARE(classeur.bin().size(), 1);
        QCOMPARE(classeur.bin().first().ref, QStringLiteral("B"));
        classeur.clear();
        QVERIFY(classeur.bin().isEmpty());
    }

    // A classeur that was kept before there were wishes and tags is read; one with nonsense in them is refused.
    void earlierDocumentsAreRead()
    {
        const auto document = [](const char *more) {
            return QJsonDocument::fromJson(QByteArray(R"({"version":1,"items":[{"id":"a","kind":"metier","ref":"A","title":"A","note":"","added":"2026-09-01T10:00:00Z")") + more + "}]}").object();
        };
        Classeur classeur;
        QVERIFY(classeur.load(document("")).has_value());
        QVERIFY(classeur.items().first().tags.isEmpty() && classeur.items().first().wish == 0);
        QVERIFY(classeur.load(document(R"(,"wish":7,"tags":["x"])")).has_value());
        QCOMPARE(classeur.items().first().wish, 1);
        QVERIFY(classeur.load(document(R"(,"wish":-7)")).has_value());
        QCOMPARE(classeur.items().first().wish, 0);
        for (const char *bad : {R"(,"tags":[""])", R"(,"tags":["x","X"])", R"(,"tags":[1])", R"(,"tags":["a word that is much too long for a tag"])"})
            QCOMPARE(int(classeur.load(document(bad)).error().kind), int(ErrorKind::Malformed));
    }

    // Two versions together have the tags of both, and the wishes of the newer in their order, then the other's.
    void togetherWithWishesAndTags()
    {
        Classeur newer;
        fill(newer, "A B C");
        Classeur older;
        QVERIFY(older.load(newer.toJson()).has_value());
        fill(older, "D");
        wish(newer, "C A");
        wish(older, "D A B");
        QVERIFY(newer.setTags(idOf(newer, "A"), words("x y")).has_value());
        QVERIFY(older.setTags(idOf(older, "A"), words("Y z")).has_value());
        const QJsonObject both = merged(newer.toJson(), older.toJson());
        Classeur together;
        QVERIFY(together.load(both).has_value());
        QCOMPARE(ranks(together), QStringLiteral("C A D B"));
        QCOMPARE(together.items().first().tags, words("x y z"));
        QCOMPARE(together.toJson(), both);
        QCOMPARE(merged(both, both), both);
        QCOMPARE(merged(both, older.toJson()), both);
    }

    void searchFindsWords_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("found");
        QTest::newRow("nothing") << QStringLiteral("  ") << true;
        QTest::newRow("accents and capitals") << QStringLiteral("ELAG") << true;
        QTest::newRow("of the note") << QStringLiteral("mehdi") << true;
        QTest::newRow("of a tag") << QStringLiteral("dehors") << true;
        QTest::newRow("all words") << QStringLiteral("élagueur stage") << true;
        QTest::newRow("one word is not there") << QStringLiteral("élagueur pain") << false;
        QTest::newRow("in the middle of a word") << QStringLiteral("lagueur") << false;
    }
    // Searching finds by the beginnings of words, in titles, notes and tags, without accents.
    void searchFindsWords()
    {
        QFETCH(QString, typed);
        QFETCH(bool, found);
        ClasseurItem item;
        item.title = QStringLiteral("Élagueur / élagueuse");
        item.note = QStringLiteral("Demander un stage à Mehdi");
        item.tags = {QStringLiteral("Dehors")};
        QCOMPARE(matches(item, typed), found);
    }
};

QTEST_GUILESS_MAIN(WishesTest)
#include "tst_wishes.moc"
