#include <classeur/classeur.h>
#include <classeur/keeper.h>

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace belvedere;
using namespace belvedere::classeur;
using Kind = ClasseurItem::Kind;

namespace {

QStringList refs(const Classeur &classeur)
{
    QStringList out;
    for (const auto &item : classeur.items())
        out += item.ref;
    return out;
}

template <typename T>
T answer(QFuture<T> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60'000))
        qFatal("no answer");
    return future.result();
}

} // namespace

class ClasseurTest : public QObject
{
    Q_OBJECT
    ManualClock m_clock;

    void fill(Classeur &classeur)
    {
        for (const auto &ref : {QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")})
            QVERIFY(classeur.add(Kind::Metier, ref, QStringLiteral("Métier ") + ref, m_clock.now()).has_value());
    }

private Q_SLOTS:
    // The same métier twice is one item.
    void addsOnce()
    {
        Classeur classeur;
        fill(classeur);
        QVERIFY(classeur.add(Kind::Metier, QStringLiteral("A"), QStringLiteral("x"), m_clock.now()).has_value());
        QCOMPARE(refs(classeur), QStringList({QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")}));
    }

    // Each change can be taken back, one after another, to the beginning.
    void undoTakesBackEveryChange()
    {
        Classeur classeur;
        fill(classeur);
        const auto start = classeur.items();
        QVERIFY(classeur.move(start[2].id, 0).has_value());
        QVERIFY(classeur.setNote(start[0].id, QStringLiteral("une note")).has_value());
        QVERIFY(classeur.remove(start[1].id).has_value());
        QCOMPARE(refs(classeur), QStringList({QStringLiteral("C"), QStringLiteral("A")}));
        for (int i = 0; i < 3; ++i)
            classeur.undo();
        QCOMPARE(classeur.items(), start);
        for (int i = 0; i < 3; ++i)
            classeur.undo();
        QVERIFY(classeur.isEmpty());
        QVERIFY(!classeur.canUndo());
    }

    // A video is kept as a whole, and at moments: each is one thing, and survives being kept.
    void momentsOfAVideoAreThings()
    {
        Classeur classeur;
        for (const auto &ref : {QStringLiteral("F.1"), QStringLiteral("F.1@72"), QStringLiteral("F.1@72"), QStringLiteral("F.1@9")})
            QVERIFY(classeur.add(Kind::Video, ref, QStringLiteral("La nuit du pain"), m_clock.now()).has_value());
        QCOMPARE(refs(classeur), QStringList({QStringLiteral("F.1"), QStringLiteral("F.1@72"), QStringLiteral("F.1@9")}));
        Classeur again;
        QVERIFY(again.load(classeur.toJson()).has_value());
        QCOMPARE(again.items(), classeur.items());
        QCOMPARE(again.items().last().kind, Kind::Video);
    }

    // A place beyond the end is the end; one below the beginning is the beginning.
    void moveIsClamped()
    {
        Classeur classeur;
        fill(classeur);
        const QString id = classeur.items()[1].id;
        QVERIFY(classeur.move(id, 99).has_value());
        QCOMPARE(classeur.items().last().id, id);
        QVERIFY(classeur.move(id, -5).has_value());
        QCOMPARE(classeur.items().first().id, id);
    }

    // Too much is refused and nothing is cut or lost.
    void limitsRefuseAndLoseNothing()
    {
        Classeur classeur;
        fill(classeur);
        const QString id = classeur.items()[0].id;
        QVERIFY(classeur.setNote(id, QStringLiteral("garder")).has_value());
        const auto refused = classeur.setNote(id, QString(Classeur::maxNoteLength + 1, u'a'));
        QCOMPARE(int(refused.error().kind), int(ErrorKind::TooMany));
        QCOMPARE(classeur.items()[0].note, QStringLiteral("garder"));
        for (int i = 3; i < Classeur::maxItems; ++i)
            QVERIFY(classeur.add(Kind::Metier, QString::number(i), QStringLiteral("t"), m_clock.now()).has_value());
        QCOMPARE(int(classeur.add(Kind::Metier, QStringLiteral("Z"), QStringLiteral("t"), m_clock.now()).error().kind),
                 int(ErrorKind::TooMany));
    }

    // What toJson writes, load reads: order, notes, dates, all.
    void jsonRoundTrips()
    {
        Classeur classeur;
        fill(classeur);
        QVERIFY(classeur.add(ClasseurItem::Kind::Formation, QStringLiteral("FOR.445"), QStringLiteral("CAP boulanger"),
                             QDateTime::fromSecsSinceEpoch(0, Qt::UTC)).has_value());
        QVERIFY(classeur.setNote(classeur.items()[1].id, QStringLiteral("À voir, avec l’été…")).has_value());
        Classeur other;
        QVERIFY(other.load(classeur.toJson()).has_value());
        QCOMPARE(other.items(), classeur.items());
        QVERIFY(!other.hasUnkept());
    }

    // A document that is not a classeur, or of a newer version, leaves the classeur as it was.
    void aBadDocumentChangesNothing()
    {
        Classeur classeur;
        fill(classeur);
        const auto before = classeur.items();
        QCOMPARE(int(classeur.load({}).error().kind), int(ErrorKind::Malformed));
        QCOMPARE(int(classeur.load({{QStringLiteral("version"), 99}}).error().kind), int(ErrorKind::NewerVersion));
        auto json = classeur.toJson();
        json[QStringLiteral("items")] = QJsonArray{QStringLiteral("nonsense")};
        QCOMPARE(int(classeur.load(json).error().kind), int(ErrorKind::Malformed));
        QCOMPARE(classeur.items(), before);
    }

    // A kept classeur is found again by its words, by another keeper, and nothing of it is in clear.
    void keptIsFoundAgain()
    {
        QTemporaryDir folder;
        Classeur classeur;
        fill(classeur);
        QVERIFY(classeur.setNote(classeur.items()[0].id, QStringLiteral("planted-secret-word")).has_value());
        const auto code = vault::ResumeCode::generate();
        {
            Keeper keeper(folder.path(), 90, m_clock);
            const auto kept = answer(keeper.keep(code, classeur.toJson()));
            QVERIFY(kept.has_value());
            QCOMPARE(kept->expires, m_clock.now().addDays(90));
        }
        Keeper keeper(folder.path(), 90, m_clock);
        const auto found = answer(keeper.find(code));
        QVERIFY(found.has_value());
        QCOMPARE(found->document, classeur.toJson());
        QDirIterator files(folder.path(), QDir::Files, QDirIterator::Subdirectories);
        int count = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(!file.readAll().contains("planted"));
            ++count;
        }
        QCOMPARE(count, 1);
    }

    // Wrong codes say NotFound, then the keeper asks to wait and tries nothing.
    void wrongCodesAreSlowed()
    {
        QTemporaryDir folder;
        Keeper keeper(folder.path(), 90, m_clock);
        for (int i = 0; i < 4; ++i)
            QCOMPARE(int(answer(keeper.find(vault::ResumeCode::generate())).error().kind), int(ErrorKind::NotFound));
        QCOMPARE(keeper.waitMs(), 4000);
        QCOMPARE(int(answer(keeper.find(vault::ResumeCode::generate())).error().kind), int(ErrorKind::TooMany));
        m_clock.advance(4000);
        QCOMPARE(keeper.waitMs(), 0);
        QCOMPARE(int(answer(keeper.find(vault::ResumeCode::generate())).error().kind), int(ErrorKind::NotFound));
    }

    // The GUI thread is free while a code is tried, which takes a quarter of a second and more.
    void keepingDoesNotBlock()
    {
        QTemporaryDir folder;
        Keeper keeper(folder.path(), 90, m_clock);
        bool answered = false;
        keeper.find(vault::ResumeCode::generate()).then(this, [&answered](const auto &) { answered = true; });
        QVERIFY(!answered);
        QTRY_VERIFY_WITH_TIMEOUT(answered, 20'000);
    }

    // Unkept changes are known, so that they can be offered before they are lost.
    void knowsWhatIsNotKept()
    {
        Classeur classeur;
        QVERIFY(!classeur.hasUnkept());
        fill(classeur);
        QVERIFY(classeur.hasUnkept());
        classeur.markKept();
        QVERIFY(!classeur.hasUnkept());
        classeur.undo();
        QVERIFY(classeur.hasUnkept());
        classeur.clear();
        QVERIFY(!classeur.hasUnkept());
        QVERIFY(!classeur.canUndo());
    }
};

QTEST_GUILESS_MAIN(ClasseurTest)
#include "tst_classeur.moc"
