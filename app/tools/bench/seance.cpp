// A class on one weak line: how old what the teacher sees is, and whether each answer counts once.
#include "measures.h"

#include <seance/host.h>
#include <seance/member.h>
#include <servers/badline.h>
#include <servers/prosody.h>

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

namespace belvedere::bench {
namespace {

constexpr int usualMembers = 40, quickMembers = 4;
constexpr int usualSeconds = 120, quickSeconds = 4;
constexpr int usualCuts = 30, quickCuts = 1;
constexpr int answersOfEach = 10; // one a step
constexpr int movesEveryMs = 2000, looksEveryMs = 100;
constexpr int classPatienceMs = 120'000;

net::HttpPolicy classPolicyOfBench()
{
    net::HttpPolicy policy;
    policy.proxy.kind = net::ProxyChoice::Kind::None;
    policy.loopbackHttp = true;
    policy.firstPauseMs = 500;
    policy.longestPauseMs = 2000;
    return policy;
}

seance::Scenario wordsInEachStep()
{
    seance::Scenario scenario{QStringLiteral("mesure"), QStringLiteral("Mesure"), {}, {}};
    for (int i = 0; i < answersOfEach; ++i)
        scenario.steps.append({seance::Step::Kind::Words, QStringLiteral("Un mot"), QStringLiteral("Lequel ?"), 10, 1});
    return scenario;
}

// The keys of books in RAM, without a keyring, for as long as it lives.
class KeysInRam
{
public:
    KeysInRam()
    {
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_folder.path()));
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    }
    ~KeysInRam()
    {
        qputenv("XDG_RUNTIME_DIR", m_runtime);
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus);
    }
    Q_DISABLE_COPY_MOVE(KeysInRam)

private:
    const QTemporaryDir m_folder{QStringLiteral("/dev/shm/belvedere-bench-XXXXXX")};
    const QByteArray m_runtime = qgetenv("XDG_RUNTIME_DIR"), m_bus = qgetenv("DBUS_SESSION_BUS_ADDRESS");
};

// One pupil, and when each of their moves was made.
struct Follower {
    QTemporaryDir folder;
    std::unique_ptr<seance::Member> member;
    QVector<qint64> movedAt; // ms; the n-th makes `done` n
};

struct Class {
    SystemClock clock;
    QElapsedTimer time;
    servers::BadLine line;
    QTemporaryDir folder;
    std::unique_ptr<seance::Host> host;
    std::vector<std::unique_ptr<Follower>> followers;
    QVector<double> ages;

    explicit Class(quint16 port) : line(port)
    {
        line.lostPerThousand = 20;
        line.delayMs = 300;
        time.start();
    }
    void move(Follower &follower)
    {
        follower.movedAt.append(time.elapsed());
        follower.member->tell({0, QStringLiteral("quiz"), int(follower.movedAt.size()), 1000, false});
    }
    // Of each pupil: for how long something else has been true than what the teacher sees.
    void look()
    {
        QHash<QString, int> seen;
        for (const seance::Pupil &pupil : host->pupils().pupils())
            seen.insert(pupil.pseudonym, pupil.progress.done);
        for (const auto &follower : followers) {
            const int done = seen.value(follower->member->pseudonym());
            ages.append(done >= follower->movedAt.size() ? 0 : double(time.elapsed() - follower->movedAt.at(done)));
        }
    }
};

Status gather(Class &all, const servers::Prosody &server, int count)
{
    const seance::Meeting meeting{server.address(all.line.serverPort()), QStringLiteral("visiteurs.localhost"), QStringLiteral("salons.localhost")};
    auto host = seance::Host::create(classPolicyOfBench(), all.clock, meeting, wordsInEachStep(), all.folder.path());
    if (!host)
        return fail(host.error());
    all.host = std::move(*host);
    all.host->open();
    if (!QTest::qWaitFor([&] { return all.host->state() == seance::Host::State::Open; }, classPatienceMs))
        return fail(ErrorKind::TimedOut, QStringLiteral("the class does not open"));
    all.host->goTo(0);
    for (int i = 0; i < count; ++i) {
        auto follower = std::make_unique<Follower>();
        auto member = seance::Member::create(classPolicyOfBench(), all.clock, meeting, all.host->code(), seance::newPseudonym(), follower->folder.path());
        if (!member)
            return fail(member.error());
        follower->member = std::move(*member);
        follower->member->join();
        all.followers.push_back(std::move(follower));
    }
    const auto areIn = [&] { return std::all_of(all.followers.begin(), all.followers.end(), [](const auto &each) { return each->member->state() == seance::Member::State::In; }); };
    return QTest::qWaitFor(areIn, classPatienceMs) ? Status() : Status(fail(ErrorKind::TimedOut, QStringLiteral("not all pupils come in")));
}

// Each moves every two seconds on the average and answers each step once, while lines are cut.
void work(Class &all, int seconds, int cuts)
{
    const int count = int(all.followers.size());
    QRandomGenerator random(3);
    QTimer pace, looks;
    int ticks = 0, answered = 0, cut = 0;
    const int lastTick = seconds * 1000 * count / movesEveryMs;
    QObject::connect(&looks, &QTimer::timeout, &looks, [&] { all.look(); });
    QObject::connect(&pace, &QTimer::timeout, &pace, [&] {
        all.move(*all.followers[random.bounded(quint32(count))]);
        ++ticks;
        for (; answered < qint64(ticks) * count * answersOfEach / lastTick; ++answered)
            all.followers[size_t(answered % count)]->member->answer({answered / count, {QStringLiteral("mot%1").arg(answered % count)}});
        for (; cut < qint64(ticks) * cuts / lastTick; ++cut)
            all.line.cutOne(random.generate());
        if (ticks == lastTick)
            pace.stop();
    });
    pace.start(qMax(1, movesEveryMs / count));
    looks.start(looksEveryMs);
    (void)QTest::qWaitFor([&] { return ticks >= lastTick; }, seconds * 4000);
    looks.stop();
    const auto nothingWaits = [&] { return std::all_of(all.followers.begin(), all.followers.end(), [](const auto &each) { return each->member->waiting() == 0; }); };
    (void)QTest::qWaitFor(nothingWaits, classPatienceMs);
}

} // namespace

Status measureSeance(const Options &options, Report &report)
{
    const KeysInRam keys;
    servers::Prosody server;
    if (!server.start())
        return fail(ErrorKind::Internal, server.problem());
    Class all(server.port());
    if (const Status there = gather(all, server, options.quick ? quickMembers : usualMembers); !there)
        return there;
    work(all, options.quick ? quickSeconds : usualSeconds, options.quick ? quickCuts : usualCuts);
    int counted = 0, doubled = 0;
    for (int step = 0; step < answersOfEach; ++step) {
        for (const int pupils : all.host->pupils().picture(all.host->stage(), step).words) {
            ++counted;
            doubled += pupils - 1; // each word is of one pupil
        }
    }
    const int given = int(all.followers.size()) * answersOfEach;
    const auto count = [](const char *id, const char *label, double value) { return Figure{QString::fromLatin1(id), QString::fromLatin1(label), QStringLiteral("answers"), {value}}; };
    report.add({QStringLiteral("seance_age"), QStringLiteral("class: how old what the teacher sees is"), QStringLiteral("ms"), all.ages});
    report.add(count("seance_given", "class: given", given));
    report.add(count("seance_lost", "class: lost", given - counted));
    report.add(count("seance_doubled", "class: counted twice", doubled));
    return {};
}

} // namespace belvedere::bench
