// Entretiens on the disk: under whose key, for how long, and through kill -9.
#include "samples.h"

#include <entretien/session.h>
#include <entretien/store.h>

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <csignal>
#include <cstdio>

using namespace belvedere;
using namespace belvedere::entretien;
using namespace entretientest;

namespace {

constexpr vault::CodeCost cheapKey{1, 8192 * 8};
const QString me = QStringLiteral("Anne B.");
const QByteArray mySentence = "un chemin de crêtes en mai";

int kills()
{
    return qEnvironmentVariableIsSet("BELVEDERE_KILLS") ? qEnvironmentVariableIntValue("BELVEDERE_KILLS") : 10;
}

// Without QFuture::waitForFinished(), which does the work itself and before what was asked first.
template <typename T>
T awaited(QFuture<T> future)
{
    while (!future.isFinished())
        QThread::yieldCurrentThread();
    return future.result();
}

QByteArray allBytesIn(const QString &folder)
{
    QByteArray all;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            all += file.fileName().toUtf8() + file.readAll();
    }
    return all;
}

QStringList entretienFiles(const QString &folder)
{
    QStringList paths;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        if (const QString path = files.next(); QFileInfo(path).fileName().size() == 32)
            paths += path;
    }
    return paths;
}

// Changes one entretien for ever, and says each number once the screen would say "kept".
int keepForEver(const QString &folder)
{
    SystemClock clock;
    Store store(folder, 30, clock, nullptr, cheapKey);
    const auto cabinet = awaited(store.open(me, mySentence));
    if (!cabinet || cabinet->entretiens.size() != 1)
        return 1;
    auto taken = awaited(store.take(cabinet->entretiens.first().id));
    if (!taken)
        return 1;
    int number = taken->notes.value(QStringLiteral("situation")).toInt();
    Session session(store, *taken, clock);
    for (;;) {
        session.setNote(QStringLiteral("situation"), QString::number(++number));
        session.setNext({QDate(2027, 1, 1).addDays(number), {}, QString(number % 300, u'x'), {}});
        session.keepNow();
        while (session.state() != Session::State::Kept)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
}

} // namespace

class StoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = makeStore();
    }
    void cleanup() { m_store.reset(); }

    // What is kept is taken up again by its counsellor, and by nobody else.
    void takenUpByItsCounsellorAlone()
    {
        QVERIFY(awaited(m_store->begin(me, mySentence)).has_value());
        const Entretien full = fullEntretien(m_clock.now());
        QVERIFY(awaited(m_store->keep(full)).has_value());
        const Entretien other = newEntretien(QStringLiteral("Autre"), m_clock.now().addSecs(60));
        QVERIFY(awaited(m_store->keep(other)).has_value());
        m_store = makeStore();
        QCOMPARE(awaited(m_store->take(full.id)).error().kind, ErrorKind::SignedOut);
        const auto mine = awaited(m_store->open(QStringLiteral("anne b"), mySentence));
        QVERIFY(mine.has_value());
        QCOMPARE(mine->entretiens.size(), 2);
        QCOMPARE(mine->entretiens.first().id, other.id);
        QCOMPARE(mine->entretiens.last().label, full.label);
        QCOMPARE(mine->entretiens.last().keptUntil, m_clock.now().addDays(30));
        QVERIFY(*awaited(m_store->take(full.id)) == full);
        QVERIFY(awaited(m_store->begin(QStringLiteral("Autre"), mySentence)).has_value());
        QVERIFY(awaited(m_store->list())->entretiens.isEmpty());
        QCOMPARE(awaited(m_store->take(full.id)).error().kind, ErrorKind::NotFound);
        QVERIFY(awaited(m_store->open(me, mySentence)).has_value());
        QVERIFY(awaited(m_store->erase(full.id)).has_value());
        QCOMPARE(awaited(m_store->list())->entretiens.size(), 1);
        QVERIFY(awaited(m_store->lock()));
        QCOMPARE(awaited(m_store->keep(full)).error().kind, ErrorKind::SignedOut);
        QCOMPARE(awaited(m_store->list()).error().kind, ErrorKind::SignedOut);
    }

    // A wrong sentence and an unknown name are told alike, and guesses are slowed.
    void guessesAreSlowed()
    {
        QVERIFY(awaited(m_store->begin(me, mySentence)).has_value());
        QCOMPARE(awaited(m_store->open(me, "une autre phrase entière")).error().kind, ErrorKind::NotFound);
        QCOMPARE(awaited(m_store->open(QStringLiteral("Zoé"), mySentence)).error().kind, ErrorKind::NotFound);
        QCOMPARE(awaited(m_store->open(me, "court")).error().kind, ErrorKind::NotFound);
        QCOMPARE(m_store->waitMs(), 0);
        QCOMPARE(awaited(m_store->open(me, "une autre phrase entière")).error().kind, ErrorKind::NotFound);
        QVERIFY(m_store->waitMs() > 0);
        QCOMPARE(awaited(m_store->open(me, mySentence)).error().kind, ErrorKind::TooMany);
        m_clock.advance(m_store->waitMs());
        QVERIFY(awaited(m_store->open(me, mySentence)).has_value());
        QCOMPARE(awaited(m_store->begin(me, "court")).error().kind, ErrorKind::Refused);
    }

    // Nothing stands in clear on the disk: no note, no label, no step, no name of the counsellor; what is damaged, or was
    // put in the place of another, is said and hides nothing else.
    void nothingIsInClear()
    {
        QVERIFY(awaited(m_store->begin(me, mySentence)).has_value());
        const Entretien full = fullEntretien(m_clock.now());
        QVERIFY(awaited(m_store->keep(full)).has_value());
        QVERIFY(awaited(m_store->keep(newEntretien(QStringLiteral("Autre"), m_clock.now()))).has_value());
        const QByteArray all = allBytesIn(m_folder->path());
        QVERIFY(all.size() > 4096);
        for (const QString &planted : {plantedNote, plantedLabel, QStringLiteral("mission locale"), QStringLiteral("Anne"), QStringLiteral("Clermont"), full.ref})
            QVERIFY2(!all.contains(planted.toUtf8()) && !all.contains(planted.toLatin1()), qPrintable(planted));
        const QStringList files = entretienFiles(m_folder->path());
        QCOMPARE(files.size(), 2);
        const QString mine = files.first().endsWith(full.id) ? files.first() : files.last();
        const QString other = files.first().endsWith(full.id) ? files.last() : files.first();
        QVERIFY(QFile::remove(other) && QFile::copy(mine, other));
        const auto cabinet = awaited(m_store->list());
        QCOMPARE(cabinet->entretiens.size(), 1);
        QCOMPARE(cabinet->unreadable, 1);
        QCOMPARE(awaited(m_store->take(QFileInfo(other).fileName())).error().kind, ErrorKind::Tampered);
        QCOMPARE(awaited(m_store->take(QStringLiteral("../salt"))).error().kind, ErrorKind::NotFound);
    }

    // What is past its time is not shown any more, and purge() erases it without a key, with the empty place.
    void isErasedInTime()
    {
        QVERIFY(awaited(m_store->begin(me, mySentence)).has_value());
        const Entretien full = fullEntretien(m_clock.now());
        QVERIFY(awaited(m_store->keep(full)).has_value());
        constexpr qint64 day = 24LL * 3600 * 1000;
        m_clock.advance(29 * day);
        m_store = makeStore();
        QCOMPARE(awaited(m_store->purge()), 0);
        QVERIFY(awaited(m_store->open(me, mySentence)).has_value());
        QVERIFY(awaited(m_store->take(full.id)).has_value());
        m_clock.advance(1 * day);
        QVERIFY(awaited(m_store->list())->entretiens.isEmpty());
        QCOMPARE(awaited(m_store->take(full.id)).error().kind, ErrorKind::NotFound);
        m_clock.advance(1 * day);
        m_store = makeStore();
        QCOMPARE(awaited(m_store->purge()), 1);
        QVERIFY(entretienFiles(m_folder->path()).isEmpty());
    }

    // Changes are kept a moment later without being asked for; what cannot be written is said and then kept.
    void changesAreKeptByThemselves()
    {
        QVERIFY(awaited(m_store->begin(me, mySentence)).has_value());
        auto session = std::make_unique<Session>(*m_store, newEntretien(QStringLiteral("Un"), m_clock.now()), m_clock);
        const QString id = session->entretien().id;
        QTRY_VERIFY(session->state() == Session::State::Kept);
        session->setNote(QStringLiteral("situation"), plantedNote);
        QVERIFY(session->addStep({{}, QStringLiteral("  Écrire  un CV "), QDate(2026, 12, 4), Step::Who::Person, false}).has_value());
        QVERIFY(session->state() == Session::State::Keeping);
        QTRY_VERIFY(session->state() == Session::State::Kept);
        QVERIFY(*awaited(m_store->take(id)) == session->entretien());
        QCOMPARE(session->entretien().plan.first().what, QStringLiteral("Écrire un CV"));
        QVERIFY(awaited(m_store->lock()));
        session->setNote(QStringLiteral("situation"), QStringLiteral("deux"));
        QTRY_VERIFY(session->state() == Session::State::Failed);
        QCOMPARE(session->failure(), ErrorKind::SignedOut);
        QVERIFY(awaited(m_store->open(me, mySentence)).has_value());
        session->keepNow();
        QTRY_VERIFY(session->state() == Session::State::Kept);
        session->setNote(QStringLiteral("situation"), QStringLiteral("trois"));
        session.reset(); // closed at once
        QCOMPARE(awaited(m_store->take(id))->notes.value(QStringLiteral("situation")), QStringLiteral("trois"));
    }

    // What was removed comes back to its place; a second interview adds a meeting; lists have an end.
    void removalsAreTakenBack()
    {
        QVERIFY(awaited(m_store->begin(me, mySentence)).has_value());
        Session session(*m_store, fullEntretien(m_clock.now()), m_clock);
        QCOMPARE(session.entretien().meetings.size(), 1);
        const Entretien before = session.entretien();
        session.removeStep(before.plan[1].id);
        session.removeGiven(before.given.first().title);
        QVERIFY(session.entretien().given.isEmpty() && session.entretien().plan.size() == 2);
        QVERIFY(session.canUndo());
        const QString theme = before.notes.firstKey(), note = before.notes.first();
        session.removeNote(theme);
        QVERIFY(!session.entretien().notes.contains(theme));
        session.undo();
        session.undo();
        session.undo();
        QVERIFY(!session.canUndo());
        QVERIFY(session.entretien() == before);
        session.removeNote(theme);
        session.setNote(theme, QStringLiteral("depuis"));
        session.undo();
        QCOMPARE(session.entretien().notes.value(theme), QString(note + QStringLiteral("\ndepuis")));
        session.setNote(theme, note);
        for (int i = 0; i < mostSteps; ++i)
            (void)session.addStep({{}, QStringLiteral("a"), {}, Step::Who::Both, false});
        QCOMPARE(session.entretien().plan.size(), mostSteps);
        QCOMPARE(session.addStep({{}, QStringLiteral("a"), {}, Step::Who::Both, false}).error().kind, ErrorKind::TooMany);
        m_clock.advance(24LL * 3600 * 1000);
        Session again(*m_store, before, m_clock);
        QCOMPARE(again.entretien().meetings.size(), 2);
    }

    // kill -9 at random moments: what was said to be kept, or something later, is there, whole, and nothing in clear.
    void nothingKeptIsLost()
    {
        SystemClock clock;
        const QString folder = m_folder->path();
        {
            Store store(folder, 30, clock, nullptr, cheapKey);
            QVERIFY(awaited(store.begin(me, mySentence)).has_value());
            QVERIFY(awaited(store.keep(newEntretien(plantedLabel, clock.now()))).has_value());
        }
        QRandomGenerator random(10);
        int said = 0;
        for (int round = 0; round < kills(); ++round) {
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--keep-for-ever"), folder});
            QVERIFY(child.waitForReadyRead(30'000));
            child.waitForFinished(static_cast<int>(random.bounded(60))); // it never ends by itself
            ::kill(static_cast<pid_t>(child.processId()), SIGKILL);
            QVERIFY(child.waitForFinished());
            const QByteArrayList lines = child.readAllStandardOutput().split('\n');
            QVERIFY(lines.size() >= 2); // the last one is what comes after the last line feed
            said = lines[lines.size() - 2].toInt();
            Store store(folder, 30, clock, nullptr, cheapKey);
            const auto cabinet = awaited(store.open(me, mySentence));
            QVERIFY(cabinet && cabinet->entretiens.size() == 1 && cabinet->unreadable == 0);
            const auto taken = awaited(store.take(cabinet->entretiens.first().id));
            QVERIFY(taken.has_value());
            const int found = taken->notes.value(QStringLiteral("situation")).toInt();
            QVERIFY2(found >= said, qPrintable(QStringLiteral("round %1: %2 was kept, %3 is there").arg(round).arg(said).arg(found)));
            QVERIFY(taken->next.day >= QDate(2027, 1, 1).addDays(said));
            QVERIFY(!allBytesIn(folder).contains(plantedLabel.toUtf8()));
        }
        QVERIFY(said > kills());
    }

private:
    std::unique_ptr<Store> makeStore() { return std::make_unique<Store>(m_folder->filePath(QStringLiteral("entretiens")), 30, m_clock, nullptr, cheapKey); }

    ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() == 3 && words[1] == QStringLiteral("--keep-for-ever"))
        return keepForEver(words[2]);
    StoreTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_store.moc"
