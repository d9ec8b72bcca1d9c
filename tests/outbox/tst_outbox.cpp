// The outbox against a real CAS server and a real space: lines that are cut, kills, sessions and times that are over.
#include "signedin.h"
#include "sampleclasseur.h"

#include <outbox/outbox.h>
#include <servers/badline.h>
#include <spaces/manifest.h>

#include <QCryptographicHash>
#include <QDir>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>

using namespace belvedere;
using namespace belvedere::outbox;
using servers::BadLine;
using namespace spacetest;

namespace {

const QString planted = QStringLiteral("Zéphirine-Quatrevingtdix");
constexpr qsizetype padding = 300'000;

const QByteArray imported = "A letter to " + planted.toUtf8() + QByteArray(200'000, '.');

QString importedDigest()
{
    return QString::fromLatin1(QCryptographicHash::hash(imported, QCryptographicHash::Sha256).toHex());
}

// Those of the samples, and a document of the person's own where the classeur has one and its bytes are at hand.
spaces::Rules rulesIn(Language, const HeldBytes &held)
{
    spaces::Rules all = rules(padding);
    all.documents = [documents = all.documents, held](const QJsonObject &classeur) {
        auto wanted = documents(classeur);
        const QByteArray bytes = classeur.contains(QStringLiteral("imports")) ? held(importedDigest()) : QByteArray();
        if (!bytes.isEmpty())
            wanted->append({QStringLiteral("import"), QStringLiteral("Letter"), QStringLiteral("txt"), "text/plain", "1", [bytes]() -> Result<QByteArray> { return bytes; }});
        return wanted;
    };
    return all;
}

Pace quick()
{
    Pace pace;
    pace.firstPauseMs = 100;
    pace.longestPauseMs = 500;
    pace.tickMs = 20;
    return pace;
}

QJsonObject sample(int items = 8)
{
    QVector<QJsonObject> all;
    for (int i = 0; i < items; ++i)
        all.append(item(QString::number(i), planted));
    return classeurOf(all);
}

// With a document of the person's own, which is nowhere else.
Contents withImport()
{
    QJsonObject classeur = sample();
    classeur.insert(QStringLiteral("imports"), true);
    return {classeur, {{importedDigest(), imported}}};
}

void say(const char *line)
{
    std::puts(line);
    std::fflush(stdout);
}

// A terminal at which somebody signs in and sends, until it is killed. Its session comes through stdin.
int beTerminal(const QStringList &arguments)
{
    const SystemClock clock;
    Settings settings;
    settings.proxy = QStringLiteral("none");
    settings.caFile = arguments.value(4);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 1;
    const auto session = sessionFrom(QByteArray::fromHex(input.readLine().trimmed()));
    if (!session)
        return 2;
    Outbox outbox(settings, arguments.value(2), clock, rulesIn, quick());
    outbox.start({{}, arguments.value(3), 1000});
    outbox.begin(*session);
    QObject::connect(&outbox, &Outbox::changed, [&] { say(outbox.standing().done > 1 ? "sending" : "beginning"); });
    if (arguments.value(5) == QStringLiteral("send")) {
        outbox.send(withImport(), Language::French);
    } else { // its entry is there when it says so
        const bool there = QTest::qWaitFor([&] { return !QDir(arguments.value(2)).entryList({QStringLiteral("*.session")}).isEmpty(); });
        say(there ? "in" : "out");
    }
    return QCoreApplication::exec();
}

} // namespace

class OutboxTest : public QObject
{
    Q_OBJECT
    SystemClock m_clock;
    servers::Apache m_space;
    servers::Cas m_cas;
    SignedIn m_person{m_cas, m_space};
    std::unique_ptr<QTemporaryDir> m_disk, m_ram;
    std::unique_ptr<Outbox> m_outbox;

    QString boxFolder() const { return m_disk->filePath(QStringLiteral("outbox")); }
    vault::KeyWays ways() const { return {{}, m_ram->path(), 1000}; }
    void makeOutbox(const Pace &pace = quick())
    {
        m_outbox = std::make_unique<Outbox>(m_person.settings(), boxFolder(), m_clock, rulesIn, pace);
        m_outbox->start(ways());
    }
    QDir folder() const { return QDir(m_space.documents() + QStringLiteral("/Belvédère")); }
    QUrl through(const BadLine &line) const
    {
        QUrl address = m_space.space();
        address.setPort(line.serverPort());
        return address;
    }
    QStringList entries() const { return QDir(boxFolder()).entryList({QStringLiteral("*.session"), QStringLiteral("*.classeur"), QStringLiteral("*.document")}); }
    // What is wrong with what the person finds; the letter is taken away.
    QString wrongWithImport() const
    {
        const QString letter = folder().filePath(QStringLiteral("Letter.txt"));
        if (servers::readFile(letter) != imported)
            return QStringLiteral("the document of the person is not there");
        QFile::remove(letter);
        auto manifest = spaces::readManifest(servers::readFile(folder().filePath(spaces::manifestName)));
        return !manifest ? QStringLiteral("no manifest") : manifest->classeur != withImport().classeur ? QStringLiteral("another classeur")
            : folder().entryList(QDir::Files).size() != 8 + 2 ? folder().entryList(QDir::Files).join(u',') : QString();
    }
    bool drained() const
    {
        return QTest::qWaitFor([this] { return m_outbox->waiting() == 0 && entries().isEmpty(); }, 30'000);
    }
    bool isWorking() const { return QTest::qWaitFor([this] { return m_outbox->standing().done > 1; }, 20'000); }

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_person.start(), qPrintable(m_cas.problem() + m_space.problem())); }
    void init()
    {
        m_disk = std::make_unique<QTemporaryDir>();
        m_ram = std::make_unique<QTemporaryDir>(QStringLiteral("/dev/shm/belvedere-XXXXXX"));
        QDir(folder()).removeRecursively();
        makeOutbox();
    }
    void cleanup() { m_outbox.reset(); }

    // The line is cut in the middle of sending, the visit ends, the line comes back: all is there, and only then CAS
    // and the space are signed out.
    void theLineComesBackAfterTheVisit()
    {
        BadLine line(static_cast<quint16>(m_space.space().port()));
        const auto session = m_person.signIn(through(line));
        QVERIFY2(session.has_value(), session ? "" : qPrintable(session.error().text()));
        m_outbox->begin(*session);
        m_outbox->send({sample()}, Language::French);
        QVERIFY(isWorking());
        line.cut();
        QSignalSpy drainedOnce(m_outbox.get(), &Outbox::drained);
        QVERIFY(m_outbox->leave().sendsFirst);
        QVERIFY(!m_outbox->hasSpace() && !m_outbox->standing().working); // of the next visitor
        QCOMPARE(m_outbox->waiting(), 1);
        QCOMPARE(m_outbox->counts().waiting, 1);
        QVERIFY(m_person.isSignedInAtCas() && m_person.isSignedInAtSpace());
        QVERIFY(!wrongIn(folder(), sample()).isEmpty());
        QVERIFY(drainedOnce.isEmpty());
        line.mend();
        QVERIFY(drained());
        QCOMPARE(wrongIn(folder(), sample()), QString());
        QVERIFY(!m_person.isSignedInAtCas());
        QTRY_VERIFY(!m_person.isSignedInAtSpace());
        QCOMPARE(m_outbox->counts().sent, 1);
        QCOMPARE(m_outbox->counts().waiting + m_outbox->counts().givenUp, 0);
    }

    // A document of the person's own that came into the classeur while the line was down is sent after the visit.
    void documentsAreSentAfterTheVisit()
    {
        BadLine line(static_cast<quint16>(m_space.space().port()));
        const auto session = m_person.signIn(through(line));
        QVERIFY(session);
        line.cut();
        m_outbox->begin(*session);
        QSignalSpy finished(m_outbox.get(), &Outbox::finished);
        m_outbox->send({sample()}, Language::French);
        QVERIFY(finished.wait(20'000));
        line.mend();
        QVERIFY(m_outbox->leave(withImport()).sendsFirst);
        QVERIFY(drained());
        QCOMPARE(wrongWithImport(), QString());
    }

    // What was added until the end of the visit arrives too, though it was not asked for when the sending began.
    void theEndOfTheVisitIsSentToo()
    {
        const auto session = m_person.signIn();
        QVERIFY(session);
        m_outbox->begin(*session);
        m_outbox->send({sample(8)}, Language::French);
        QVERIFY(isWorking());
        QVERIFY(m_outbox->leave({sample(9)}).sendsFirst);
        QVERIFY(drained());
        QCOMPARE(wrongIn(folder(), sample(9)), QString());
    }

    // When all is there the caller tells CAS; where that does not work, it is told from here, without a view.
    void nothingToSendIsLeftAtOnce()
    {
        const auto session = m_person.signIn();
        QVERIFY(session);
        m_outbox->begin(*session);
        QSignalSpy finished(m_outbox.get(), &Outbox::finished);
        m_outbox->send({sample(2)}, Language::French);
        QVERIFY(finished.wait(20'000));
        QTRY_COMPARE(m_outbox->counts().waiting, 0);
        const Outbox::Leaving leaving = m_outbox->leave({sample(2)});
        QVERIFY(!leaving.sendsFirst);
        QCOMPARE(m_outbox->counts().sent, 0); // within the visit: the person has seen it
        leaving.told(false);
        QVERIFY(drained());
        QVERIFY(!m_person.isSignedInAtCas());
    }

    // kill -9 in the middle of sending, or of a visit in which nothing was sent: the next start sends what there was
    // and signs out; what was planted is nowhere in clear on the disk meanwhile.
    void aKilledTerminalSendsAndSignsOut_data()
    {
        QTest::addColumn<bool>("sends");
        QTest::newRow("sending") << true;
        QTest::newRow("signed in") << false;
    }
    void aKilledTerminalSendsAndSignsOut()
    {
        QFETCH(bool, sends);
        m_outbox.reset();
        BadLine line(static_cast<quint16>(m_space.space().port()));
        line.lostPerThousand = 300; // slow enough to be met on its way
        auto session = m_person.signIn(through(line));
        QVERIFY(session);
        session->begun = m_clock.now();
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_DATA_HOME"})
            environment.insert(QLatin1String(name), m_disk->path());
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_disk->path());
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--terminal"), boxFolder(), m_ram->path(), m_space.certificate(),
                      sends ? QStringLiteral("send") : QStringLiteral("wait")});
        process.write(bytesOf(*session).toHex() + '\n');
        QByteArray said;
        const QByteArray moment = sends ? "sending" : "in";
        QVERIFY(QTest::qWaitFor([&] { said += process.readAllStandardOutput(); return said.split('\n').contains(moment) || process.state() == QProcess::NotRunning; }, 30'000));
        QCOMPARE(process.state(), QProcess::Running);
        ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
        QVERIFY(process.waitForFinished());
        QVERIFY(!wrongIn(folder(), sample()).isEmpty() && m_person.isSignedInAtCas());
        QCOMPARE(entries().size(), sends ? 3 : 1);
        QCOMPARE(countsIn(boxFolder(), m_clock.now()).waiting, sends ? 1 : 0);
        QCOMPARE(servers::filesWith(m_disk->path(), {planted.toUtf8(), m_person.casCookie().split('=').last(), m_person.spaceCookie().mid(15), "localhost"}), QStringList());
        line.lostPerThousand = 0;
        makeOutbox();
        QVERIFY(QTest::qWaitFor([this] { return entries().isEmpty(); }, 30'000) && drained());
        QCOMPARE(sends ? wrongWithImport() : QString(), QString());
        QVERIFY(!m_person.isSignedInAtCas());
        QTRY_VERIFY(!m_person.isSignedInAtSpace());
        QCOMPARE(m_outbox->counts().sent, sends ? 1 : 0);
    }

    // Within a visit what has failed is tried again by itself, when the line is there again.
    void aLineThatIsDownIsTriedAgain()
    {
        BadLine line(static_cast<quint16>(m_space.space().port()));
        const auto session = m_person.signIn(through(line));
        QVERIFY(session);
        line.cut();
        m_outbox->begin(*session);
        QSignalSpy finished(m_outbox.get(), &Outbox::finished);
        m_outbox->send({sample(2)}, Language::French);
        QVERIFY(finished.wait(20'000));
        QVERIFY(m_outbox->standing().goesOn);
        line.mend();
        QVERIFY(finished.wait(20'000));
        QVERIFY(m_outbox->standing().result->status && !m_outbox->standing().goesOn);
        QCOMPARE(wrongIn(folder(), sample(2)), QString());
        m_outbox->leave().told(true);
    }

    // The person signs out elsewhere while it is sent: given up at once, though documents are missing.
    void aSessionThatEndsMeanwhileIsGivenUp()
    {
        BadLine line(static_cast<quint16>(m_space.space().port()));
        line.lostPerThousand = 300;
        const auto session = m_person.signIn(through(line));
        QVERIFY(session);
        m_outbox->begin(*session);
        m_outbox->send({sample(40)}, Language::French);
        QVERIFY(isWorking());
        QVERIFY(m_outbox->leave().sendsFirst);
        m_person.signOut();
        QVERIFY(drained());
        QTRY_COMPARE(m_outbox->counts().givenUp, 1);
        QVERIFY(!wrongIn(folder(), sample(40)).isEmpty());
    }

    // The session of the space is over: given up, nothing of it is left on the disk, and CAS is told all the same.
    void aSessionThatIsOverIsGivenUp()
    {
        BadLine line(static_cast<quint16>(m_space.space().port()));
        auto session = m_person.signIn(through(line));
        QVERIFY(session);
        const QByteArray other("MOD_AUTH_CAS_S=00000000000000000000000000000000");
        vault::Secret cookie(static_cast<std::size_t>(other.size()));
        std::copy(other.begin(), other.end(), cookie.data());
        session->space = std::make_shared<const identity::SpaceAccess>(identity::SpaceAccess{through(line), std::move(cookie)});
        line.cut();
        m_outbox->begin(*session);
        m_outbox->send({sample(1)}, Language::French);
        QVERIFY(m_outbox->leave().sendsFirst);
        line.mend();
        QVERIFY(drained());
        QTRY_COMPARE(m_outbox->counts().givenUp, 1);
        QCOMPARE(m_outbox->counts().sent + m_outbox->counts().waiting, 0);
        QVERIFY(!m_person.isSignedInAtCas());
    }

    // The time after a visit is over and the line still down: the classeur and the cookie of the space are gone from
    // the disk, and the session of CAS is ended as soon as CAS can be reached.
    void afterItsTimeItIsGivenUp()
    {
        Pace pace = quick();
        pace.sendMs = 1500;
        makeOutbox(pace);
        BadLine line(static_cast<quint16>(m_space.space().port()));
        BadLine toCas(m_cas.port());
        auto session = m_person.signIn(through(line));
        QVERIFY(session);
        session->logout.setPort(toCas.serverPort());
        line.cut();
        toCas.cut();
        m_outbox->begin(*session);
        m_outbox->send({sample(1)}, Language::French);
        QVERIFY(m_outbox->leave().sendsFirst);
        QTRY_COMPARE_WITH_TIMEOUT(m_outbox->counts().givenUp, 1, 20'000);
        QTRY_COMPARE(entries().size(), 1);
        {
            m_outbox.reset(); // a start in between changes nothing
            Store store(boxFolder(), m_clock);
            const auto key = vault::lastingKey(QStringLiteral("outbox"), ways());
            QTRY_VERIFY(key.isFinished());
            store.setKey(key.result());
            const auto found = finished(store.readAll());
            QCOMPARE(found.size(), 1);
            QVERIFY(found.first().classeur.isEmpty());
            const auto left = sessionFrom(found.first().session);
            QVERIFY(left && !left->space && left->cookie);
            makeOutbox(pace);
        }
        QVERIFY(m_person.isSignedInAtCas());
        toCas.mend();
        QVERIFY(QTest::qWaitFor([this] { return entries().isEmpty(); }, 20'000) && drained());
        QVERIFY(!m_person.isSignedInAtCas());
        QCOMPARE(m_outbox->counts().givenUp, 1);
    }

    // Stopped by the person: nothing of it is tried again, and it is neither sent nor given up.
    void whatIsStoppedIsNotTriedAgain()
    {
        const auto session = m_person.signIn();
        QVERIFY(session);
        m_outbox->begin(*session);
        m_outbox->send({sample()}, Language::French);
        QVERIFY(isWorking());
        m_outbox->cancel();
        QTRY_VERIFY(!m_outbox->standing().working);
        QCOMPARE(kindName(m_outbox->standing().result->status.error().kind), QStringLiteral("cancelled"));
        const Outbox::Leaving leaving = m_outbox->leave();
        QVERIFY(!leaving.sendsFirst);
        leaving.told(true);
        QVERIFY(drained());
        QCOMPARE(m_outbox->counts().sent + m_outbox->counts().givenUp, 0);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (application.arguments().value(1) == QStringLiteral("--terminal"))
        return beTerminal(application.arguments());
    OutboxTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_outbox.moc"
