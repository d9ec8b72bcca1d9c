#include <shell/classroom.h>

#include <shell/talkofvisit.h>

#include <core/log.h>
#include <core/whendone.h>
#include <seance/ui/consolepage.h>
#include <seance/ui/projectionpage.h>

#include <QDir>
#include <QFile>
#include <QtConcurrentRun>

namespace belvedere::shell {

namespace desk = seance::ui::teacher;
using seance::Host;
using seance::Scenario;

seance::Meeting meetingOf(const Settings &settings)
{
    const auto or_ = [](const QString &own, const QString &live) { return own.isEmpty() ? live : own; };
    return {QUrl(or_(settings.seanceAddress, settings.liveAddress)), or_(settings.seanceDomain, settings.liveDomain),
            or_(settings.seanceRooms, settings.liveRoom.section(u'@', 1))};
}

Classroom::Classroom(const Settings &settings, QString folder, const Clock &clock, Knows knows, QObject *parent)
    : QObject(parent), m_settings(settings), m_folder(std::move(folder)), m_clock(clock), m_knows(std::move(knows)), m_drafts(m_folder + QStringLiteral("/drafts"), clock)
{
}

Classroom::~Classroom() = default;

void Classroom::start()
{
    Host::forgetOver(m_clock, m_folder);
    readOwn();
    m_drafts.read();
    if (m_server)
        m_server->start(); // then what stood open
    else
        takeUp();
}

void Classroom::meetLocally()
{
    m_server = std::make_unique<seance::LocalServer>(m_folder + QStringLiteral("/server"));
    connect(m_server.get(), &seance::LocalServer::ready, this, [this] {
        takeUp();
        Q_EMIT changed();
    });
    connect(m_server.get(), &seance::LocalServer::failed, this, [this](const Error &error) {
        qCWarning(logShell).noquote() << "no server of classes here:" << error.text();
        m_noServer = error.kind == ErrorKind::NotFound ? tr("The server of classes is not installed on this computer: add the packages “prosody” and “openssl”.")
                                                       : tr("The server of classes does not start on this computer. Start Belvédère again.");
        Q_EMIT changed();
    });
}

net::HttpPolicy Classroom::policy() const
{
    net::HttpPolicy policy = talkPolicy(m_settings);
    if (m_server) {
        policy.proxy.kind = net::ProxyChoice::Kind::None;
        policy.caFile = m_server->certificateFile();
    }
    return policy;
}

seance::Meeting Classroom::meeting() const
{
    return m_server ? m_server->meeting() : meetingOf(m_settings);
}

void Classroom::shine()
{
    if (!m_server || !isOpen() || m_host->code().isEmpty() || m_shinesFor == m_host->code())
        return;
    m_shinesFor = m_host->code();
    const auto read = QtConcurrent::run([path = m_server->certificateFile()] {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    });
    whenDone(read, this, [this, code = m_shinesFor](const QByteArray &certificate) {
        m_beacon = std::make_unique<seance::Beacon>(code, m_server->port(), certificate);
        connect(m_beacon.get(), &seance::Beacon::failed, this, [](const Error &error) { qCWarning(logShell).noquote() << "pupils cannot find the class:" << error.text(); });
    });
}

void Classroom::takeUp()
{
    if (!isOffered() || m_host || !QDir(m_folder).exists())
        return;
    auto host = Host::takeUp(policy(), m_clock, meeting(), m_folder);
    if (!host)
        return;
    m_host = std::move(*host);
    m_takingUp = true;
    follow();
    m_host->open();
}

bool Classroom::isOpen() const
{
    return m_host && !m_takingUp && (m_host->state() == Host::State::Opening || m_host->state() == Host::State::Open || m_host->state() == Host::State::Cut);
}

bool Classroom::hasSummary() const
{
    return m_host && m_host->state() == Host::State::Ended;
}

void Classroom::follow()
{
    connect(m_host.get(), &Host::stateChanged, this, [this] {
        if (std::exchange(m_takingUp, m_host->state() == Host::State::Opening) && m_host->state() == Host::State::Refused)
            m_host.release()->deleteLater(); // there was none, or its server does not know us any more
        if (m_host && m_host->state() == Host::State::Ended)
            m_beacon.reset();
        shine();
        Q_EMIT changed();
    });
    connect(m_host.get(), &Host::stageChanged, this, &Classroom::shine);
    connect(m_host.get(), &Host::ended, this, [this] { Q_EMIT openRequested({Route::Place::SeanceSummary}); }, Qt::QueuedConnection);
}

void Classroom::begin(const Scenario &scenario)
{
    auto host = Host::create(policy(), m_clock, meeting(), scenario, m_folder);
    if (!host) {
        qCWarning(logShell).noquote() << "no class session:" << host.error().text();
        return;
    }
    if (m_host)
        m_host.release()->deleteLater(); // its pages are gone by then
    m_host = std::move(*host);
    m_takingUp = false;
    follow();
    m_host->open();
    Q_EMIT changed();
    Q_EMIT openRequested({Route::Place::SeanceConsole});
}

desk::ConsolePage *Classroom::buildConsole(look::Theme &theme)
{
    auto *page = new desk::ConsolePage(theme, m_clock, m_knows.find);
    joinConsole(*page, *m_host, m_knows, m_clock, false);
    connect(page, &desk::ConsolePage::projectRequested, this, [this] { Q_EMIT openRequested({Route::Place::SeanceProjection}); });
    connect(page, &desk::ConsolePage::endRequested, this, [this] {
        m_day = m_clock.now().toLocalTime().date();
        m_host->end(m_clock.now().addDays(m_settings.seanceKeptDays));
    });
    return page;
}

desk::ProjectionPage *Classroom::buildProjection(look::Theme &theme)
{
    auto *page = new desk::ProjectionPage(theme, m_clock);
    joinProjection(*page, *m_host, m_knows, m_clock, false);
    return page;
}

} // namespace belvedere::shell
