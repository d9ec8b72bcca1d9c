#include <terminal/service.h>

#include <core/whendone.h>

namespace belvedere::terminal {
namespace {

net::HttpPolicy policyOf(const Settings &settings)
{
    net::HttpPolicy policy = net::httpPolicy(settings);
    policy.connectMs = 8'000; // somebody waits
    policy.mostAttempts = 1;
    return policy;
}

// What a WebSocket is made on: a server that answers there asks for more, which is an answer.
QUrl beforeTheSocket(const QString &address)
{
    QUrl url(address);
    url.setScheme(url.scheme() == QStringLiteral("ws") ? QStringLiteral("http") : QStringLiteral("https"));
    return url;
}

QUrl under(const QString &address, QLatin1String name)
{
    const QString folder = address.endsWith(u'/') ? address : address + u'/';
    return QUrl(folder + name);
}

} // namespace

QVector<Service> servicesOf(const Settings &settings)
{
    using Kind = Service::Kind;
    QVector<Service> all;
    if (!settings.updateAddress.isEmpty())
        all += {Kind::Updates, {}, QUrl(settings.updateAddress), QStringLiteral("updates.address")};
    if (!settings.classeurServer.isEmpty())
        all += {Kind::Region, {}, QUrl(settings.classeurServer), QStringLiteral("storage.region-server")};
    for (int i = 0; i < settings.identities.size(); ++i) {
        const IdentitySettings &each = settings.identities[i];
        all += {Kind::SignIn, each.name, under(each.casServer, QLatin1String("login")), QStringLiteral("identity[%1].cas").arg(i)};
        if (!each.space.isEmpty())
            all += {Kind::Space, each.name, QUrl(each.space), QStringLiteral("identity[%1].space").arg(i)};
    }
    if (!settings.liveAddress.isEmpty())
        all += {Kind::Talks, {}, beforeTheSocket(settings.liveAddress), QStringLiteral("live.websocket")};
    if (!settings.seanceAddress.isEmpty() && settings.seanceAddress != settings.liveAddress)
        all += {Kind::Classes, {}, beforeTheSocket(settings.seanceAddress), QStringLiteral("seance.websocket")};
    if (!settings.contactDesk.isEmpty())
        all += {Kind::Desk, {}, QUrl(settings.contactDesk), QStringLiteral("contact.desk")};
    if (!settings.moel.isEmpty())
        all += {Kind::Moel, {}, QUrl(settings.moel), QStringLiteral("contact.moel")};
    if (!settings.statisticsServer.isEmpty())
        all += {Kind::Statistics, {}, QUrl(settings.statisticsServer), QStringLiteral("statistics.server")};
    return all;
}

QString wordOf(Service::Kind kind)
{
    switch (kind) {
    case Service::Kind::Updates: return QStringLiteral("updates");
    case Service::Kind::Region: return QStringLiteral("region");
    case Service::Kind::SignIn: return QStringLiteral("sign-in");
    case Service::Kind::Space: return QStringLiteral("space");
    case Service::Kind::Videos: return QStringLiteral("videos");
    case Service::Kind::Talks: return QStringLiteral("talks");
    case Service::Kind::Classes: return QStringLiteral("classes");
    case Service::Kind::Desk: return QStringLiteral("desk");
    case Service::Kind::Moel: return QStringLiteral("moel");
    case Service::Kind::Statistics: return QStringLiteral("statistics");
    }
    return {};
}

ServiceCheck::ServiceCheck(const Settings &settings, const QVector<Service> &services, const Clock &clock, QObject *parent)
    : QObject(parent), m_clock(clock), m_http(net::Http::create(policyOf(settings), clock))
{
    for (const Service &each : services)
        m_states += {each, ServiceState::Answer::Unknown, ErrorKind::Internal, 0};
}

ServiceCheck::~ServiceCheck() = default;

void ServiceCheck::start()
{
    if (m_open > 0)
        return;
    m_begun = m_clock.elapsed();
    m_open = static_cast<int>(m_states.size());
    for (int i = 0; i < m_states.size(); ++i)
        ask(i);
    if (m_states.isEmpty())
        QMetaObject::invokeMethod(this, &ServiceCheck::done, Qt::QueuedConnection);
}

void ServiceCheck::ask(int index)
{
    if (!m_http) {
        QMetaObject::invokeMethod(this, [this, index] { settle(index, m_http.error().kind); }, Qt::QueuedConnection);
        return;
    }
    net::Message message;
    message.address = m_states[index].service.address;
    message.follow = false;
    message.readsRefusals = true;
    whenDone((*m_http)->send(message), this, [this, index](const Result<net::Reply> &reply) {
        settle(index, reply ? std::nullopt : std::optional(reply.error().kind));
    });
}

void ServiceCheck::settle(int index, std::optional<ErrorKind> problem)
{
    ServiceState &state = m_states[index];
    state.milliseconds = m_clock.elapsed() - m_begun;
    state.answer = problem ? ServiceState::Answer::No : ServiceState::Answer::Yes;
    state.problem = problem.value_or(ErrorKind::Internal);
    --m_open;
    Q_EMIT changed();
    if (m_open == 0)
        Q_EMIT done();
}

} // namespace belvedere::terminal
