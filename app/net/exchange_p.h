// One request and its answer: redirections, time-outs, the rate, and the end.
#pragma once

#include <net/session_p.h>
#include <net/sink_p.h>

#include <QNetworkReply>
#include <QPointer>
#include <QTimer>

namespace belvedere::net {

class Exchange : public QObject
{
    Q_OBJECT
public:
    // Both outlive it. Nothing is sent before start().
    Exchange(Session &session, Sink &sink);
    ~Exchange() override;

    void start(const QUrl &address);
    void stop(); // finishes with Cancelled; the sink is not touched any more
    const Status &status() const { return m_status; } // once it is finished

Q_SIGNALS:
    void finished(); // once; the sink's finish() was called and is part of the status

private:
    void follow(const QUrl &to);
    void dropReply();
    void readHead();
    void readBody();
    void lookAtTime();
    void replyEnded();
    void end(const Status &status);

    Session &m_session;
    Sink &m_sink;
    QPointer<QNetworkReply> m_reply; // may die with its manager
    QTimer m_tick;
    QUrl m_address;
    ReplyHead m_head;
    int m_redirects = 0;
    bool m_ended = false;
    Status m_status;
    qint64 m_received = 0;
    qint64 m_lastByteAt = 0;
    qint64 m_rateFrom = 0;  // when the present stretch of the rate began
    qint64 m_rateBytes = 0; // what it has brought
};

} // namespace belvedere::net
