// Attempts of one exchange after another, with pauses between, until it is done or hopeless.
#pragma once

#include <net/exchange_p.h>

#include <memory>

namespace belvedere::net {

class Transfer : public QObject
{
    Q_OBJECT
public:
    // Both outlive it. The address is checked at the first attempt.
    Transfer(Session &session, Sink &sink, QUrl address);
    ~Transfer() override;

    void start();
    void cancel(); // finished with Cancelled, at once
    const Status &status() const { return m_status; } // once it is finished

Q_SIGNALS:
    void attemptEnded(bool reached); // reached: something answered, whatever it said
    void attemptFailed(const Error &error); // another one follows after a pause
    void finished(); // once

private:
    void attempt();
    void attemptOver();
    void lookAtPause();
    void end(const Status &status);

    Session &m_session;
    Sink &m_sink;
    const QUrl m_address;
    std::unique_ptr<Exchange> m_exchange;
    QTimer m_pause;
    qint64 m_pauseUntil = 0;
    qint64 m_keptBefore = 0; // when this attempt began
    int m_attempts = 0;      // in a row that brought nothing new
    bool m_ended = false;
    Status m_status;
};

} // namespace belvedere::net
