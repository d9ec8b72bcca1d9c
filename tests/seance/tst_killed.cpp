// kill -9 at random moments of the teacher's terminal, of a pupil's and of the server between them, a real Prosody.
#include "classroom.h"

#include <core/clock.h>
#include <seance/bookfile.h>
#include <vault/lastingkey.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>
#include <QTimer>

#include <csignal>
#include <cstdio>

using namespace classroom;

namespace {

constexpr int patienceMs = 20'000;
const QString planted = QStringLiteral("quatrevingtdix");

int kills()
{
    return qEnvironmentVariableIsSet("BELVEDERE_KILLS") ? qEnvironmentVariableIntValue("BELVEDERE_KILLS") : 10;
}

Scenario wordsAtEachStep()
{
    Scenario scenario{QStringLiteral("mots"), QStringLiteral("Des mots"), {}, {}};
    for (int i = 0; i < mostSteps; ++i)
        scenario.steps.append({Step::Kind::Words, QStringLiteral("Un mot"), QStringLiteral("Lequel ?"), 10, 1});
    return scenario;
}

Meeting meetingOn(const QString &port)
{
    return {QUrl(QStringLiteral("ws://localhost:%1/xmpp-websocket").arg(port)), QStringLiteral("visiteurs.localhost"), QStringLiteral("salons.localhost")};
}

void say(const char *what, const QString &word)
{
    std::printf("%s %s\n", what, qPrintable(word));
    std::fflush(stdout);
}

// A teacher's terminal: takes up what stands open, or begins; says its code when it is open; goes from step to step.
int teach(const QStringList &arguments)
{
    const SystemClock clock;
    auto host = Host::takeUp(quickPolicy(), clock, meetingOn(arguments.value(3)), arguments.value(2));
    if (!host)
        host = Host::create(quickPolicy(), clock, meetingOn(arguments.value(3)), wordsAtEachStep(), arguments.value(2));
    Host *teacher = host->get();
    QTimer steps;
    QObject::connect(&steps, &QTimer::timeout, teacher, [&, teacher] { teacher->goTo((teacher->stage().step + 1) % mostSteps); });
    QObject::connect(teacher, &Host::stateChanged, teacher, [&, teacher] {
        if (teacher->state() == Host::State::Open) {
            say("open", teacher->code());
            steps.start(40);
        }
    });
    teacher->open();
    return QCoreApplication::exec();
}

// A pupil's: answers one number after another; says each that the teacher has.
int learn(const QStringList &arguments)
{
    const SystemClock clock;
    auto member = std::move(*Member::create(quickPolicy(), clock, meetingOn(arguments.value(3)), arguments.value(4), newPseudonym(), arguments.value(2)));
    int number = arguments.value(5).toInt();
    const auto answerNext = [&] { member->answer({number % mostSteps, {QStringLiteral("%1-%2").arg(planted).arg(number)}}); };
    QObject::connect(member.get(), &Member::waitingChanged, member.get(), [&] {
        if (member->waiting() > 0)
            return;
        say("taken", QString::number(number));
        ++number;
        QTimer::singleShot(0, member.get(), answerNext);
    });
    QObject::connect(member.get(), &Member::stateChanged, member.get(), [&] {
        if (member->state() == Member::State::Known)
            member->goOnAs(true);
        if (member->state() == Member::State::In)
            say("in", QString());
    });
    member->join();
    answerNext();
    return QCoreApplication::exec();
}

// The numbers that a book holds and the teacher does not have, by step.
QMap<int, int> numbersIn(const BookContents &book)
{
    QMap<int, int> numbers;
    quint64 taken = 0;
    QVector<QJsonObject> lines;
    for (const QJsonValue &record : book.snapshot.value(u"records").toArray())
        lines.append(record.toObject());
    lines += book.lines;
    for (const QJsonObject &line : std::as_const(lines))
        taken = qMax(taken, quint64(line.value(u"taken").toDouble()));
    for (const QJsonObject &line : std::as_const(lines)) {
        const auto record = readRecord(line.value(u"r").toObject());
        if (record && quint64(line.value(u"n").toDouble()) > taken)
            numbers[std::get<Given>(*record).answer.step] = std::get<Given>(*record).answer.values.first().section(u'-', 1).toInt();
    }
    return numbers;
}

} // namespace

class KilledTest : public QObject
{
    Q_OBJECT
    servers::Prosody m_prosody;
    SystemClock m_clock;
    QTemporaryDir m_teacherFolder, m_pupilFolder;
    QString m_code;
    QMap<int, int> m_taken; // the last number that a pupil was told to be taken, by step
    int m_next = 0, m_toldTaken = 0;

    std::unique_ptr<QProcess> started(const QStringList &arguments)
    {
        auto process = std::make_unique<QProcess>();
        process->start(QCoreApplication::applicationFilePath(), arguments);
        return process->waitForStarted() ? std::move(process) : nullptr;
    }
    std::unique_ptr<QProcess> teacher() { return started({QStringLiteral("teach"), m_teacherFolder.path(), QString::number(m_prosody.port())}); }
    std::unique_ptr<QProcess> pupil() { return started({QStringLiteral("learn"), m_pupilFolder.path(), QString::number(m_prosody.port()), m_code, QString::number(m_next)}); }
    void hear(QProcess &process)
    {
        while (process.canReadLine()) {
            const QString line = QString::fromLatin1(process.readLine()).trimmed();
            if (line.startsWith(QStringLiteral("open ")))
                m_code = line.mid(5);
            if (line.startsWith(QStringLiteral("taken "))) {
                const int number = line.mid(6).toInt();
                m_taken[number % mostSteps] = number;
                ++m_toldTaken;
                m_next = number + mostSteps; // the one under way may be told too: not its number again
            }
        }
    }
    void kill(QProcess &process)
    {
        ::kill(pid_t(process.processId()), SIGKILL);
        process.waitForFinished();
        hear(process);
    }

    bool killServer()
    {
        const auto server = pid_t(servers::readFile(m_prosody.folder() + QStringLiteral("/pid")).trimmed().toInt());
        if (server <= 1 || ::kill(server, SIGKILL) != 0)
            return false;
        m_prosody.stop(); // it is seen to be gone
        return m_prosody.startAgain();
    }

private Q_SLOTS:
    void initTestCase()
    {
        prepareKeys();
        QVERIFY2(m_prosody.start(), qPrintable(m_prosody.problem()));
    }

    // What the pupil was told to be taken is with the teacher, what was in the pupil's book comes there, one pupil stays
    // one, each answer counts once, and nothing that either wrote can be read.
    void nothingIsLostAndNothingInClear()
    {
        QRandomGenerator random(5);
        int serverKills = 0;
        auto teaching = teacher();
        QVERIFY(teaching);
        QTRY_VERIFY_WITH_TIMEOUT((hear(*teaching), !m_code.isEmpty()), patienceMs);
        auto learning = pupil();
        for (int i = 0; i < kills(); ++i) {
            const int before = m_toldTaken;
            const int words = 1 + random.bounded(12);
            QTRY_VERIFY_WITH_TIMEOUT((hear(*teaching), hear(*learning), m_toldTaken >= before + words), patienceMs);
            const int side = random.bounded(5);
            if (side == 4) {
                QVERIFY2(killServer(), qPrintable(m_prosody.problem()));
                ++serverKills;
            } else if (side < 2) {
                kill(*teaching);
                QVERIFY(servers::filesWith(m_teacherFolder.path(), {planted.toUtf8(), m_code.toUtf8(), "Des mots"}).isEmpty());
                teaching = teacher();
            } else {
                kill(*learning);
                QVERIFY(servers::filesWith(m_pupilFolder.path(), {planted.toUtf8(), m_code.toUtf8()}).isEmpty());
                m_next += mostSteps;
                learning = pupil();
            }
        }
        QVERIFY(serverKills > 0);
        kill(*learning);
        kill(*teaching);
        BookFile book(m_pupilFolder.filePath(QStringLiteral("member.book")));
        const auto kept = bookOf(book);
        QVERIFY(kept.has_value());
        auto host = std::move(*Host::takeUp(quickPolicy(), m_clock, meetingOn(QString::number(m_prosody.port())), m_teacherFolder.path()));
        host->open();
        QTRY_COMPARE_WITH_TIMEOUT(host->state(), Host::State::Open, patienceMs);
        QCOMPARE(host->code(), m_code);
        compare(*host, m_taken);
        const QTemporaryDir again; // its first book stays locked by us
        QVERIFY(QFile::copy(m_pupilFolder.filePath(QStringLiteral("member.book")), again.filePath(QStringLiteral("member.book"))));
        auto member = std::move(*Member::create(quickPolicy(), m_clock, meetingOn(QString::number(m_prosody.port())), m_code, newPseudonym(), again.path()));
        member->join();
        QTRY_COMPARE_WITH_TIMEOUT(member->state(), Member::State::Known, patienceMs);
        member->goOnAs(true);
        QTRY_COMPARE_WITH_TIMEOUT(member->state(), Member::State::In, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(member->waiting(), 0, patienceMs);
        compare(*host, numbersIn(*kept));
        QCOMPARE(host->pupils().pupils().size(), 1);
    }

private:
    std::optional<BookContents> bookOf(BookFile &book) const
    {
        const auto key = sessionKey();
        const auto opened = book.open(key->key);
        return opened ? *opened : std::nullopt;
    }
    // Of each step one word, not older than that.
    void compare(const Host &host, const QMap<int, int> &least) const
    {
        for (auto step = least.begin(); step != least.end(); ++step) {
            const auto words = host.pupils().picture(host.stage(), step.key()).words;
            QCOMPARE(words.size(), 1);
            QCOMPARE(words.first(), 1);
            QVERIFY(words.firstKey().section(u'-', 1).toInt() >= step.value());
        }
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QString part = app.arguments().value(1);
    if (part == QStringLiteral("teach"))
        return teach(app.arguments());
    if (part == QStringLiteral("learn"))
        return learn(app.arguments());
    KilledTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killed.moc"
