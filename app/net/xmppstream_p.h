// The steps of XmppStream.
#pragma once

#include <net/stanzaledger_p.h>
#include <net/xmppsocket_p.h>
#include <net/xmppstream.h>

#include <QHash>
#include <QPromise>
#include <QTimer>

namespace belvedere::net {

inline const auto managementNs = QStringLiteral("urn:xmpp:sm:3");
inline const auto clientNs = QStringLiteral("jabber:client");

class XmppStream::Private : public QObject
{
public:
    Private(const HttpPolicy &policy, const QSslConfiguration &tls, const XmppAccount &account);

    void start();
    void close();
    quint64 send(const XmlNode &stanza);
    QFuture<Result<XmlNode>> ask(XmlNode payload, const QString &type, const QString &to);

    XmppStream *q = nullptr;
    State state = State::Closed;
    QString jid;

private:
    enum class Step { Opening, Features, SignIn, Reopening, SessionFeatures, Resuming, Binding, Enabling, Ready };
    struct Question {
        QString to;
        std::shared_ptr<QPromise<Result<XmlNode>>> promise;
    };

    void read(const XmlNode &element);
    void readFeatures(const XmlNode &features);
    void signIn(const QStringList &mechanisms);
    void beginSession(const XmlNode &features);
    void bind();
    void enable();
    void becomeReady(bool resumed);
    void readStanza(const XmlNode &stanza);
    void readIq(const XmlNode &iq);
    bool takeAnswer(const XmlNode &iq);
    bool takeAcknowledgement(const QString &handled);
    void askToAcknowledge();
    void lookAlive();
    void lose(const Error &error);
    void endQuestions();
    void write(const XmlNode &element) { m_socket.send(writeXml(element)); }
    void sayOpen();

    const HttpPolicy m_policy;
    const XmppAccount m_account;
    const QString m_resource;
    XmppSocket m_socket;
    StanzaLedger m_ledger;
    QHash<QString, Question> m_questions;
    QTimer m_negotiation, m_pause, m_alive;
    Step m_step = Step::Opening;
    QString m_bindId, m_token; // of the session that may be taken up
    bool m_counts = false;     // the server does XEP-0198
    bool m_canManage = false;
    bool m_asked = false;      // to acknowledge
    bool m_heard = false;      // anything since lookAlive()
    int m_quiet = 0;
    bool m_anonymous = false;
    bool m_plainRefused = false;
    int m_attempts = 0;
    quint64 m_lastQuestion = 0;
};

} // namespace belvedere::net
