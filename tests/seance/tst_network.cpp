// A class on a real local network: two network namespaces joined by a pair of virtual cards, the teacher's terminal in one,
// a pupil's in the other. Skipped, saying so, where such namespaces may not be made.
#include "classroom.h"

#include <seance/beacon.h>
#include <seance/local.h>

#include <QCoreApplication>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <cstdio>
#include <sched.h>
#include <unistd.h>

using namespace classroom;

namespace {

constexpr int patienceMs = 20'000;
const QString teachersAddress = QStringLiteral("10.77.0.1");

bool run(const QString &command)
{
    return QProcess::execute(QStringLiteral("ip"), command.split(u' ')) == 0;
}

// Before there is any thread. A message when it may not be.
QString intoOwnNetwork()
{
    const uid_t uid = ::getuid();
    const gid_t gid = ::getgid();
    if (::unshare(uid == 0 ? CLONE_NEWNET : CLONE_NEWNET | CLONE_NEWUSER) != 0)
        return QStringLiteral("no network namespace may be made here: %1").arg(qt_error_string());
    if (uid == 0)
        return {};
    const bool mapped = servers::writeFile(QStringLiteral("/proc/self/setgroups"), "deny") && servers::writeFile(QStringLiteral("/proc/self/uid_map"), "0 " + QByteArray::number(uid) + " 1")
                        && servers::writeFile(QStringLiteral("/proc/self/gid_map"), "0 " + QByteArray::number(gid) + " 1");
    return mapped ? QString() : QStringLiteral("a user namespace is of no use here");
}

void say(const QString &words)
{
    std::printf("%s\n", qPrintable(words));
    std::fflush(stdout);
}

// A pupil's terminal: when it has its card, it looks for the class by the code alone, joins, and answers.
int learn(const QString &code, const QString &folder)
{
    std::getchar(); // the card is here
    // Without a broadcast address of its own, as a hand-made configuration may be.
    if (!run(QStringLiteral("link set lo up")) || !run(QStringLiteral("addr add 10.77.0.2/24 dev pupil")) || !run(QStringLiteral("link set pupil up")))
        return 2;
    const SystemClock clock;
    std::unique_ptr<Member> member;
    BeaconSearch search(code);
    QObject::connect(&search, &BeaconSearch::nobody, [] { QCoreApplication::exit(3); });
    QObject::connect(&search, &BeaconSearch::found, [&](const FoundClass &found) {
        say(QStringLiteral("found ") + found.meeting.address.host());
        net::HttpPolicy policy = quickPolicy();
        policy.loopbackHttp = false;
        policy.caFile = folder + QStringLiteral("/ca.pem");
        servers::writeFile(policy.caFile, found.certificate);
        member = std::move(*Member::create(policy, clock, found.meeting, code, newPseudonym(), folder));
        QObject::connect(member.get(), &Member::stateChanged, member.get(), [&member] {
            if (member->state() == Member::State::In)
                member->answer({1, {QStringLiteral("soin")}});
        });
        member->join();
    });
    return QCoreApplication::exec();
}

} // namespace

class NetworkTest : public QObject
{
    Q_OBJECT
public:
    explicit NetworkTest(const QString &refused) : m_refused(refused) {}

private:
    const QString m_refused;
    SystemClock m_clock;

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_refused.isEmpty())
            QSKIP(qPrintable(m_refused));
        prepareKeys();
        QVERIFY(run(QStringLiteral("link set lo up")));
    }

    // By the code alone a pupil's terminal finds the class over the cable, trusts the certificate for the address at which it
    // found it, and takes part.
    void foundByCodeOverTheCable()
    {
        const QTemporaryDir folder, teachers, pupils;
        QProcess pupil;
        pupil.setChildProcessModifier([] { (void)!::unshare(CLONE_NEWNET); });
        QVERIFY(run(QStringLiteral("link add teacher type veth peer name pupil")) && run(QStringLiteral("addr add %1/24 brd + dev teacher").arg(teachersAddress))
                && run(QStringLiteral("link set teacher up")));
        LocalServer server(folder.path());
        QSignalSpy ready(&server, &LocalServer::ready);
        server.start();
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, patienceMs);
        net::HttpPolicy policy = quickPolicy();
        policy.loopbackHttp = false;
        policy.caFile = server.certificateFile();
        auto host = std::move(*Host::create(policy, m_clock, server.meeting(), shortScenario(), teachers.path()));
        host->open();
        QTRY_COMPARE_WITH_TIMEOUT(host->state(), Host::State::Open, patienceMs);
        host->goTo(1);
        Beacon beacon(host->code(), server.port(), servers::readFile(server.certificateFile()));
        QSignalSpy listens(&beacon, &Beacon::listens);
        QTRY_COMPARE_WITH_TIMEOUT(listens.count(), 1, patienceMs);

        pupil.start(QCoreApplication::applicationFilePath(), {QStringLiteral("learn"), host->code(), pupils.path()});
        QVERIFY(pupil.waitForStarted());
        QVERIFY(run(QStringLiteral("link set pupil netns %1").arg(pupil.processId())));
        pupil.write("\n");
        QTRY_COMPARE_WITH_TIMEOUT(host->pupils().picture(host->stage(), 1).words.value(QStringLiteral("soin")), 1, patienceMs);
        QCOMPARE(QString::fromLatin1(pupil.readAllStandardOutput()).trimmed(), QStringLiteral("found ") + teachersAddress);
        QCOMPARE(pupil.state(), QProcess::Running);
        pupil.kill();
        pupil.waitForFinished();
    }
};

int main(int argc, char **argv)
{
    if (argc > 3 && qstrcmp(argv[1], "learn") == 0) {
        QCoreApplication app(argc, argv);
        return learn(app.arguments().at(2), app.arguments().at(3));
    }
    const QString refused = intoOwnNetwork();
    QCoreApplication app(argc, argv);
    NetworkTest test(refused);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_network.moc"
