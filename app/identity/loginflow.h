// Opening a person's Nextcloud from their own phone: Login Flow v2
// (https://docs.nextcloud.com/server/latest/developer_manual/client_apis/LoginFlow/index.html). The terminal shows an
// address as a code; the person signs in on their phone; the server gives the terminal a password of its own, for this
// visit, which is revoked at its end. No password of the person's is ever typed here.
#pragma once

#include <identity/spaceaccess.h>

#include <core/clock.h>
#include <net/http.h>

#include <QTimer>

#include <memory>

namespace belvedere::identity {

// The address of a server as people type it, "cloud.example.org" or "https://example.org/nextcloud/". Refused: it is
// none, or not by https.
Result<QUrl> cloudAddress(const QString &typed);

class LoginFlow : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Out,
        Asking,  // the server is asked for a code
        Waiting, // for the person, at their phone: loginPage(), secondsLeft()
        In,
        Failed,  // problem() says why
    };
    static constexpr int patienceSeconds = 20 * 60; // that the server gives
    static constexpr int pollMs = 2'000;

    // Both outlive it. For http, mostAttempts is 1.
    LoginFlow(net::Http &http, const Clock &clock, QObject *parent = nullptr);
    ~LoginFlow() override;

    void begin(const QUrl &server);
    void end(); // forgets everything; who was let in is revoked by the caller, with farewell

    State state() const { return m_state; }
    QUrl server() const { return m_server; }
    QUrl loginPage() const { return m_page; }
    int secondsLeft() const;
    // Kinds: Http (no Nextcloud answers there), Refused (it leads elsewhere), Expired (nobody came), Offline and the
    // other kinds of the network.
    const Error &problem() const { return m_problem; }
    std::shared_ptr<const SpaceAccess> space() const { return m_access; }
    // Asked with DELETE and the same credential, it takes the password of this visit back.
    QUrl farewell() const;

Q_SIGNALS:
    void changed(); // the state

private:
    void asked(const Result<net::Reply> &reply);
    void poll();
    void polled(const Result<net::Reply> &reply);
    void setState(State state);
    void failWith(const Error &error);
    bool isOfServer(const QUrl &url) const;

    net::Http &m_http;
    const Clock &m_clock;
    State m_state = State::Out;
    QUrl m_server, m_page, m_endpoint;
    vault::Secret m_token;
    std::shared_ptr<const SpaceAccess> m_access;
    Error m_problem;
    qint64 m_since = 0;
    int m_turn = 0; // what is answered for an earlier one is for nobody
    QTimer m_tick;
};

} // namespace belvedere::identity
