// Many talks at once on one Prosody: what is lost, comes twice or lands in another's talk, and how long a message takes.
#include "measures.h"

#include <core/clock.h>
#include <live/adviser.h>
#include <live/talk.h>
#include <servers/prosody.h>

#include <QElapsedTimer>
#include <QHash>
#include <QTest>
#include <QTimer>

#include <cstdio>

namespace belvedere::bench {
namespace {

constexpr int usualTalks = 200, quickTalks = 4;
constexpr int usualMessages = 10'000, quickMessages = 80;
constexpr int perSecond = 100; // of all talks together: each side of each of 200 writes every fourth second
constexpr int talkPatienceMs = 300'000;

// Every message says of which talk it is and which one it is: "talk number".
class Ledger
{
public:
    QString write(int talk)
    {
        const int number = static_cast<int>(m_sent.size());
        m_sent.append({talk, m_clock.nsecsElapsed(), 0});
        return QStringLiteral("%1 %2").arg(talk).arg(number);
    }
    void hear(int talk, const QString &text)
    {
        const int number = text.section(u' ', 1).toInt();
        if (number < 0 || number >= m_sent.size())
            return;
        Sent &sent = m_sent[number];
        crossed += talk != sent.talk || text.section(u' ', 0, 0).toInt() != talk ? 1 : 0;
        if (++sent.heard == 1)
            times.append(static_cast<double>(m_clock.nsecsElapsed() - sent.at) / 1e6);
        else
            ++doubled;
    }
    Ledger() { m_clock.start(); }
    int lost() const { return static_cast<int>(m_sent.size() - times.size()); }
    int sent() const { return static_cast<int>(m_sent.size()); }

    QVector<double> times;
    int doubled = 0, crossed = 0;

private:
    struct Sent {
        int talk;
        qint64 at;
        int heard;
    };
    QElapsedTimer m_clock;
    QVector<Sent> m_sent;
};

net::HttpPolicy talkPolicyOfBench()
{
    net::HttpPolicy policy;
    policy.proxy.kind = net::ProxyChoice::Kind::None;
    policy.loopbackHttp = true;
    policy.connectMs = talkPatienceMs;
    policy.idleMs = talkPatienceMs;
    return policy;
}

struct Talks {
    SystemClock clock;
    Ledger ledger;
    std::unique_ptr<simulated::Adviser> adviser;
    std::vector<std::unique_ptr<live::Talk>> kiosks;
    QVector<rooms::Room *> rooms; // of the adviser, by kiosk
};

// One after another, as people come; each is in its talk before the next one calls.
Status beginTalks(Talks &all, const servers::Prosody &server, int count)
{
    const QString desk = QStringLiteral("accueil@salons.localhost");
    all.adviser = std::make_unique<simulated::Adviser>(
        talkPolicyOfBench(), net::XmppAccount{server.address(), QStringLiteral("conseil.localhost"), QStringLiteral("claire"), QStringLiteral("s3cret")}, desk, QStringLiteral("Claire"), true);
    if (!QTest::qWaitFor([&] { return all.adviser->desk().isJoined(); }, talkPatienceMs))
        return fail(ErrorKind::TimedOut, QStringLiteral("the adviser does not come to the desk"));
    for (int i = 0; i < count; ++i) {
        auto talk = live::Talk::create(talkPolicyOfBench(), all.clock, {server.address(), QStringLiteral("visiteurs.localhost"), desk, {}}, live::newVisitorSecret(),
                                       QStringLiteral("Borne %1").arg(i), QStringLiteral("%1"));
        if (!talk)
            return fail(talk.error());
        live::Talk *kiosk = talk->get();
        all.kiosks.push_back(std::move(*talk));
        kiosk->begin();
        const auto there = [&] { return kiosk->state() == live::Talk::State::Talking && all.adviser->rooms.size() == size_t(i) + 1 && all.adviser->rooms.back()->isJoined(); };
        if (!QTest::qWaitFor(there, talkPatienceMs))
            return fail(ErrorKind::TimedOut, QStringLiteral("talk %1 does not begin").arg(i));
        rooms::Room *room = all.adviser->rooms.back().get();
        all.rooms.append(room);
        QObject::connect(room, &rooms::Room::heard, room, [&all, i](const rooms::RoomMessage &message) { all.ledger.hear(i, message.text); });
        QObject::connect(kiosk, &live::Talk::lineAdded, kiosk, [&all, kiosk, i](int index) {
            if (!kiosk->lines().at(index).mine)
                all.ledger.hear(i, kiosk->lines().at(index).text);
        });
    }
    return {};
}

void exchangeMessages(Talks &all, int messages)
{
    const int count = static_cast<int>(all.kiosks.size());
    QTimer pace;
    QObject::connect(&pace, &QTimer::timeout, &pace, [&] {
        const int next = all.ledger.sent();
        if (next >= messages)
            return;
        const int talk = next / 2 % count;
        if (next % 2)
            all.rooms.at(talk)->say(all.ledger.write(talk));
        else
            (void)all.kiosks.at(size_t(talk))->say(all.ledger.write(talk));
    });
    pace.start(1000 / perSecond);
    (void)QTest::qWaitFor([&] { return all.ledger.sent() >= messages && all.ledger.lost() == 0; }, 1000 * messages / perSecond * 2 + 30'000);
    (void)QTest::qWaitFor([] { return false; }, 500); // what comes twice comes late
}

} // namespace

Status measureTalks(const Options &options, Report &report)
{
    servers::Prosody server;
    server.addAdviser(QStringLiteral("claire"), QStringLiteral("s3cret"));
    if (!server.start())
        return fail(ErrorKind::Internal, server.problem());
    Talks all;
    if (const Status begun = beginTalks(all, server, options.quick ? quickTalks : usualTalks); !begun)
        return begun;
    exchangeMessages(all, options.quick ? quickMessages : usualMessages);
    const auto count = [](const char *id, const char *label, double value) { return Figure{QString::fromLatin1(id), QString::fromLatin1(label), QStringLiteral("messages"), {value}}; };
    report.add({QStringLiteral("talk_delivery"), QStringLiteral("talks: from one side to the other"), QStringLiteral("ms"), all.ledger.times});
    report.add(count("talk_sent", "talks: sent", all.ledger.sent()));
    report.add(count("talk_lost", "talks: lost", all.ledger.lost()));
    report.add(count("talk_doubled", "talks: came twice", all.ledger.doubled));
    report.add(count("talk_crossed", "talks: in another's talk", all.ledger.crossed));
    return {};
}

} // namespace belvedere::bench
