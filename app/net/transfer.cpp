#include <net/transfer_p.h>

#include <core/log.h>

#include <QRandomGenerator>

namespace belvedere::net {

Transfer::Transfer(Session &session, Sink &sink, QUrl address)
    : m_session(session), m_sink(sink), m_address(std::move(address))
{
    connect(&m_pause, &QTimer::timeout, this, &Transfer::lookAtPause);
}

Transfer::~Transfer() = default;

void Transfer::start()
{
    attempt();
}

void Transfer::cancel()
{
    end(fail(ErrorKind::Cancelled, QStringLiteral("the transfer was stopped")));
}

void Transfer::attempt()
{
    ++m_attempts;
    m_keptBefore = m_sink.kept();
    m_exchange = std::make_unique<Exchange>(m_session, m_sink);
    connect(m_exchange.get(), &Exchange::finished, this, &Transfer::attemptOver);
    m_exchange->start(m_address);
}

void Transfer::attemptOver()
{
    if (m_ended)
        return;
    const Status status = m_exchange->status();
    m_exchange.release()->deleteLater(); // it is the sender
    const ErrorKind kind = status ? ErrorKind::Internal : status.error().kind;
    Q_EMIT attemptEnded(kind != ErrorKind::Offline && kind != ErrorKind::Proxy);
    if (m_sink.kept() > m_keptBefore)
        m_attempts = 1; // as long as it goes on, it is worth going on
    if (status || !worthAnotherTry(kind) || m_attempts >= m_session.policy.mostAttempts) {
        end(status);
        return;
    }
    const qint64 pause = pauseBefore(m_attempts + 1, QRandomGenerator::global()->generateDouble(), m_session.policy);
    qCInfo(logNet).noquote() << "again in" << pause / 1000 << "s:" << status.error().text();
    m_pauseUntil = m_session.clock.elapsed() + pause;
    m_pause.start(m_session.policy.tickMs);
    Q_EMIT attemptFailed(status.error());
}

void Transfer::lookAtPause()
{
    if (m_session.clock.elapsed() < m_pauseUntil)
        return;
    m_pause.stop();
    attempt();
}

void Transfer::end(const Status &status)
{
    if (m_ended)
        return;
    m_ended = true;
    m_status = status;
    m_pause.stop();
    if (m_exchange) { // may be on the stack below
        m_exchange->stop();
        m_exchange.release()->deleteLater();
    }
    Q_EMIT finished();
}

} // namespace belvedere::net
