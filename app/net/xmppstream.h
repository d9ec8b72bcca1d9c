// A stream of XMPP that lasts: signed in, bound, taken up again after a cut (RFC 6120, RFC 7395, XEP-0198).
#pragma once

#include <core/clock.h>
#include <net/policy.h>
#include <net/xmlnode.h>

#include <QFuture>
#include <QObject>

#include <memory>

namespace belvedere::net {

struct XmppAccount {
    QUrl address;        // wss://host/path
    QString domain;      // of the account
    QString user = {};   // empty: ANONYMOUS (RFC 4505)
    QString password = {};
    QString resource = {}; // takes the place of a session of that name that hangs since a program was killed; empty: any
    bool orAnonymous = false; // where the server does not know PLAIN (RFC 4616), or not that user
};

// "user@domain" of "user@domain/resource"; and what follows the slash.
QString bareJid(const QString &jid);
QString resourceOf(const QString &jid);
// A word that nobody guesses: 128 bits.
QString unguessable();

// Asynchronous, on the thread that made it. Comes back by itself, with pauses of the policy that grow, until close().
class XmppStream : public QObject
{
    Q_OBJECT
public:
    enum class State { Closed, Connecting, Ready, Lost };

    // NotFound, Unreadable, Malformed: the file of certificates.
    static Result<std::unique_ptr<XmppStream>> create(const HttpPolicy &policy, const XmppAccount &account);
    ~XmppStream() override; // without a word: the server keeps the session for a while, as after a cut

    void open();
    void close(); // says so; nothing is taken up again

    State state() const;
    QString jid() const; // the full one; empty before the first ready()

    // Sent at once, or when the session is taken up again; kept until the server has acknowledged it. Its number, or 0
    // when 2000 are waiting. A new session (ready(false)) forgets what was not acknowledged: its owner sends again.
    quint64 send(const XmlNode &stanza);
    // An iq and its answer. `to` is where it must come from, empty: our own server. Http: the server says no (the
    // detail is its word), Interrupted: the session is over, TimedOut.
    QFuture<Result<XmlNode>> ask(XmlNode payload, const QString &type, const QString &to = {});

Q_SIGNALS:
    void ready(bool resumed); // false: a new session, in which nobody knows us yet
    void lost(const belvedere::Error &error, int attempts); // since it was last ready; comes back by itself
    void received(const belvedere::net::XmlNode &stanza); // message or presence
    void acknowledged(quint64 number);

private:
    class Private;
    explicit XmppStream(std::unique_ptr<Private> made);
    std::unique_ptr<Private> d;
};

} // namespace belvedere::net
