// What an item says by itself: results with their answers, answers of advisers; and notes of their own.
#include <classeur/classeur.h>
#include <classeur/merge.h>

#include <QJsonArray>
#include <QTest>

using namespace belvedere;
using namespace belvedere::classeur;
using Kind = ClasseurItem::Kind;

namespace {

const QDateTime when = QDateTime::fromSecsSinceEpoch(1'750'000'000, Qt::UTC);

} // namespace

class SayingsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // What grows is one item, where it is, with the note and tags that it was given.
    void whatGrowsIsOne()
    {
        Classeur classeur;
        QVERIFY(classeur.setSaying(Kind::Answer, QStringLiteral("t"), QStringLiteral("Talk"), QStringLiteral("one"), when).has_value());
        QVERIFY(classeur.setNote(classeur.items().first().id, QStringLiteral("mine")).has_value());
        QVERIFY(classeur.setSaying(Kind::Answer, QStringLiteral("t"), QStringLiteral("Talk"), QStringLiteral("one\ntwo"), when).has_value());
        QCOMPARE(classeur.items().size(), 1);
        QCOMPARE(classeur.items().first().text, QStringLiteral("one\ntwo"));
        QCOMPARE(classeur.items().first().note, QStringLiteral("mine"));
        QCOMPARE(classeur.setSaying(Kind::Answer, QStringLiteral("t"), QStringLiteral("Talk"), QString(Classeur::maxTextLength + 1, u'x'), when).error().kind, ErrorKind::TooMany);
    }

    // A result keeps its answers, an answer its words; both are read back whole.
    void theyRoundTrip()
    {
        Classeur classeur;
        QVERIFY(classeur.addSaying(Kind::Result, QStringLiteral("r1"), QStringLiteral("My result"), QStringLiteral("Baker\nFireman"), QStringLiteral("{\"way\":\"short\"}"), when).has_value());
        QVERIFY(classeur.addSaying(Kind::Answer, QStringLiteral("m1"), QStringLiteral("Which school?"), QStringLiteral("The lycée of Riom."), {}, when).has_value());
        const auto note = classeur.addNote(QStringLiteral("My note"), when);
        QVERIFY(note.has_value());
        QVERIFY(classeur.setNote(*note, QStringLiteral("ask my aunt")).has_value());
        Classeur other;
        QVERIFY(other.load(classeur.toJson()).has_value());
        QCOMPARE(other.items(), classeur.items());
        QCOMPARE(other.items()[0].data, QStringLiteral("{\"way\":\"short\"}"));
        QCOMPARE(sectionOf(other.items()[1].kind), Section::Answers);
    }

    // The same result twice is one; two notes of their own are two.
    void sameResultIsOne()
    {
        Classeur classeur;
        for (int i = 0; i < 2; ++i)
            QVERIFY(classeur.addSaying(Kind::Result, QStringLiteral("r1"), QStringLiteral("t"), {}, QStringLiteral("{}"), when).has_value());
        QCOMPARE(classeur.items().size(), 1);
        const auto one = classeur.addNote(QStringLiteral("n"), when), two = classeur.addNote(QStringLiteral("n"), when);
        QVERIFY(one && two && *one != *two);
        QCOMPARE(classeur.items().size(), 3);
    }

    // Too long a text is refused, and nothing is cut.
    void tooLongIsRefused()
    {
        Classeur classeur;
        const QString long1(Classeur::maxTextLength + 1, u'a');
        QCOMPARE(classeur.addSaying(Kind::Answer, QStringLiteral("m"), QStringLiteral("t"), long1, {}, when).error().kind, ErrorKind::TooMany);
        QCOMPARE(classeur.addSaying(Kind::Result, QStringLiteral("m"), QStringLiteral("t"), {}, long1, when).error().kind, ErrorKind::TooMany);
        QVERIFY(classeur.isEmpty());
        QJsonObject json = classeur.toJson();
        json.insert(QStringLiteral("items"), QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("1")}, {QStringLiteral("kind"), QStringLiteral("answer")},
                                                                    {QStringLiteral("added"), when.toString(Qt::ISODate)}, {QStringLiteral("text"), long1}}});
        QCOMPARE(classeur.load(json).error().kind, ErrorKind::Malformed);
    }

    // An older terminal still reads a classeur without them, and is told that one with them is newer; put together,
    // two classeurs have the version of what is in them.
    void theVersionTellsOfThem()
    {
        const QString version = QStringLiteral("version");
        Classeur plain, full;
        QVERIFY(plain.add(Kind::Metier, QStringLiteral("MET.1"), QStringLiteral("t"), when).has_value());
        QVERIFY(full.addSaying(Kind::Answer, QStringLiteral("m"), QStringLiteral("t"), QStringLiteral("x"), {}, when).has_value());
        QCOMPARE(plain.toJson().value(version).toInt(), 1);
        QCOMPARE(full.toJson().value(version).toInt(), 2);
        for (const QJsonObject &both : {merged(plain.toJson(), full.toJson()), merged(full.toJson(), plain.toJson())}) {
            QCOMPARE(both.value(version).toInt(), 2);
            Classeur read;
            QVERIFY(read.load(both).has_value());
            QCOMPARE(read.items().size(), 2);
        }
    }

    // A note that does not fit beside the other terminal's goes apart, without the words that it stood under.
    void aNoteApartIsANoteAlone()
    {
        Classeur one, two;
        QVERIFY(one.addSaying(Kind::Answer, QStringLiteral("m"), QStringLiteral("t"), QStringLiteral("x"), {}, when).has_value());
        QVERIFY(two.load(one.toJson()).has_value());
        QVERIFY(one.setNote(QString(one.items()[0].id), QString(Classeur::maxNoteLength, u'a')).has_value());
        QVERIFY(two.setNote(QString(two.items()[0].id), QString(Classeur::maxNoteLength, u'b')).has_value());
        Classeur both;
        QVERIFY(both.load(merged(one.toJson(), two.toJson())).has_value());
        QCOMPARE(both.items().size(), 2);
        QCOMPARE(both.items()[1].kind, Kind::Note);
        QVERIFY(both.items()[1].text.isEmpty());
    }
};

QTEST_GUILESS_MAIN(SayingsTest)
#include "tst_sayings.moc"
