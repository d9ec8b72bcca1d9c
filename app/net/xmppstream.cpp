#include <net/xmppstream_p.h>

#include <net/proof.h>

#include <QRandomGenerator>

namespace belvedere::net {
namespace {

const auto framing = QStringLiteral("urn:ietf:params:xml:ns:xmpp-framing");
const auto streamsNs = QStringLiteral("http://etherx.jabber.org/streams");
const auto saslNs = QStringLiteral("urn:ietf:params:xml:ns:xmpp-sasl");
const auto bindNs = QStringLiteral("urn:ietf:params:xml:ns:xmpp-bind");
constexpr int aliveMs = 10'000;

// RFC 4616.
QByteArray plainWords(const XmppAccount &account)
{
    QByteArray words(1, '\0');
    words += account.user.toUtf8();
    words += '\0';
    words += account.password.toUtf8();
    return words;
}

} // namespace

QString bareJid(const QString &jid)
{
    return jid.section(u'/', 0, 0);
}

QString resourceOf(const QString &jid)
{
    return jid.section(u'/', 1);
}

QString unguessable()
{
    quint32 words[4];
    QRandomGenerator::system()->fillRange(words);
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(words), sizeof words).toHex());
}

XmppStream::XmppStream(std::unique_ptr<Private> made) : d(std::move(made))
{
    d->q = this;
}

XmppStream::~XmppStream() = default;

Result<std::unique_ptr<XmppStream>> XmppStream::create(const HttpPolicy &policy, const XmppAccount &account)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    if (!policy.caFile.isEmpty()) {
        const auto certificates = readCertificates(policy.caFile);
        if (!certificates)
            return fail(certificates.error());
        tls.setCaCertificates(systemCertificates() + *certificates);
    }
    return std::unique_ptr<XmppStream>(new XmppStream(std::make_unique<Private>(policy, tls, account)));
}

void XmppStream::open()
{
    if (d->state == State::Closed)
        d->start();
}

void XmppStream::close()
{
    d->close();
}

XmppStream::State XmppStream::state() const
{
    return d->state;
}

QString XmppStream::jid() const
{
    return d->jid;
}

quint64 XmppStream::send(const XmlNode &stanza)
{
    return d->send(stanza);
}

QFuture<Result<XmlNode>> XmppStream::ask(XmlNode payload, const QString &type, const QString &to)
{
    return d->ask(std::move(payload), type, to);
}

XmppStream::Private::Private(const HttpPolicy &policy, const QSslConfiguration &tls, const XmppAccount &account)
    : m_policy(policy), m_account(account), m_resource(account.resource.isEmpty() ? unguessable().left(8) : account.resource), m_socket(policy, tls)
{
    m_negotiation.setSingleShot(true);
    m_pause.setSingleShot(true);
    m_alive.setInterval(int(std::min<qint64>(aliveMs, m_policy.idleMs)));
    connect(&m_negotiation, &QTimer::timeout, this, [this] { lose({ErrorKind::TimedOut, QStringLiteral("the talk server does not answer")}); });
    connect(&m_pause, &QTimer::timeout, this, &Private::start);
    connect(&m_alive, &QTimer::timeout, this, &Private::lookAlive);
    connect(&m_socket, &XmppSocket::opened, this, [this] {
        m_step = Step::Opening;
        sayOpen();
    });
    connect(&m_socket, &XmppSocket::received, this, &Private::read);
    connect(&m_socket, &XmppSocket::ended, this, &Private::lose);
}

void XmppStream::Private::start()
{
    state = State::Connecting;
    m_step = Step::Opening;
    m_asked = false;
    m_negotiation.start(int(m_policy.connectMs));
    m_socket.open(m_account.address);
}

void XmppStream::Private::close()
{
    if (state == State::Closed)
        return;
    if (state == State::Ready) {
        write(XmlNode{QStringLiteral("presence"), clientNs}.set(QStringLiteral("type"), QStringLiteral("unavailable")));
        write({QStringLiteral("close"), framing});
    }
    state = State::Closed;
    m_negotiation.stop();
    m_pause.stop();
    m_alive.stop();
    m_socket.finish();
    m_token.clear();
    m_ledger.restart();
    m_attempts = 0;
    endQuestions();
}

quint64 XmppStream::Private::send(const XmlNode &stanza)
{
    const QByteArray xml = writeXml(stanza);
    const quint64 number = m_ledger.append(xml);
    if (number == 0 || state != State::Ready)
        return number;
    m_socket.send(xml);
    askToAcknowledge();
    return number;
}

void XmppStream::Private::sayOpen()
{
    write(XmlNode{QStringLiteral("open"), framing}.set(QStringLiteral("to"), m_account.domain).set(QStringLiteral("version"), QStringLiteral("1.0")));
}

void XmppStream::Private::read(const XmlNode &element)
{
    m_heard = true;
    if (element.ns == framing) {
        if (element.name == QStringLiteral("close"))
            lose({ErrorKind::Interrupted, QStringLiteral("the talk server closes")});
    } else if (element.ns == streamsNs && element.name == QStringLiteral("features")) {
        readFeatures(element);
    } else if (element.ns == streamsNs) {
        lose({ErrorKind::Unavailable, QStringLiteral("the talk server: %1").arg(element.children.isEmpty() ? element.name : element.children.first().name)});
    } else if (element.ns == saslNs && m_step == Step::SignIn) {
        if (element.name == QStringLiteral("success")) {
            m_step = Step::Reopening;
            sayOpen();
        } else {
            m_plainRefused = m_plainRefused || !m_anonymous;
            lose({ErrorKind::SignedOut, QStringLiteral("the talk server signs nobody in")});
        }
    } else if (element.ns == managementNs) {
        if (m_step == Step::Resuming && element.name == QStringLiteral("resumed")) {
            if (takeAcknowledgement(element.attribute(u"h")))
                becomeReady(true);
        } else if (m_step == Step::Resuming) {
            bind();
        } else if (m_step == Step::Enabling) {
            m_counts = element.name == QStringLiteral("enabled");
            const QString can = element.attribute(u"resume");
            m_token = m_counts && (can == QStringLiteral("true") || can == QStringLiteral("1")) ? element.attribute(u"id") : QString();
            becomeReady(false);
        } else if (element.name == QStringLiteral("r")) {
            write(XmlNode{QStringLiteral("a"), managementNs}.set(QStringLiteral("h"), QString::number(m_ledger.handled())));
        } else if (element.name == QStringLiteral("a")) {
            m_asked = false;
            if (takeAcknowledgement(element.attribute(u"h")))
                askToAcknowledge();
        }
    } else if (element.ns == clientNs) {
        readStanza(element);
    }
}

void XmppStream::Private::readFeatures(const XmlNode &features)
{
    if (m_step == Step::Reopening) {
        beginSession(features);
        return;
    }
    QStringList mechanisms;
    if (const XmlNode *all = features.child(u"mechanisms", saslNs)) {
        for (const XmlNode &one : all->children)
            mechanisms += one.text.trimmed();
    }
    if (m_step == Step::Opening)
        signIn(mechanisms);
}

void XmppStream::Private::signIn(const QStringList &mechanisms)
{
    const bool plain = !m_account.user.isEmpty() && mechanisms.contains(QStringLiteral("PLAIN")) && !(m_plainRefused && m_account.orAnonymous);
    m_anonymous = !plain && (m_account.user.isEmpty() || m_account.orAnonymous);
    if (!plain && (!m_anonymous || !mechanisms.contains(QStringLiteral("ANONYMOUS")))) {
        m_plainRefused = false;
        lose({ErrorKind::SignedOut, QStringLiteral("the talk server knows no way to sign in that fits")});
        return;
    }
    m_step = Step::SignIn;
    XmlNode auth{QStringLiteral("auth"), saslNs};
    auth.set(QStringLiteral("mechanism"), plain ? QStringLiteral("PLAIN") : QStringLiteral("ANONYMOUS"));
    if (plain)
        auth.say(QString::fromLatin1(plainWords(m_account).toBase64()));
    else
        auth.say(QStringLiteral("="));
    write(auth);
}

void XmppStream::Private::beginSession(const XmlNode &features)
{
    m_canManage = features.child(u"sm", managementNs);
    if (m_token.isEmpty() || !m_canManage) {
        bind();
        return;
    }
    m_step = Step::Resuming;
    write(XmlNode{QStringLiteral("resume"), managementNs}
              .set(QStringLiteral("previd"), m_token)
              .set(QStringLiteral("h"), QString::number(m_ledger.handled())));
}

void XmppStream::Private::bind()
{
    m_step = Step::Binding;
    m_bindId = QStringLiteral("b") + unguessable().left(8);
    XmlNode request{QStringLiteral("bind"), bindNs};
    if (!m_anonymous)
        request.add(XmlNode{QStringLiteral("resource"), bindNs}.say(m_resource)); // in place of our own that hangs
    XmlNode iq{QStringLiteral("iq"), clientNs};
    write(iq.set(QStringLiteral("type"), QStringLiteral("set")).set(QStringLiteral("id"), m_bindId).add(request));
}

void XmppStream::Private::enable()
{
    m_ledger.restart();
    m_token.clear();
    endQuestions();
    m_counts = false;
    if (!m_canManage) {
        becomeReady(false);
        return;
    }
    m_step = Step::Enabling;
    // An anonymous name is another one after a cut: what cannot be taken up must not be kept either.
    write(XmlNode{QStringLiteral("enable"), managementNs}.set(QStringLiteral("resume"), m_anonymous ? QString() : QStringLiteral("true")));
}

void XmppStream::Private::becomeReady(bool resumed)
{
    m_step = Step::Ready;
    m_negotiation.stop();
    m_attempts = 0;
    m_quiet = 0;
    m_plainRefused = false;
    state = State::Ready;
    m_alive.start();
    for (const QByteArray &stanza : m_ledger.waiting())
        m_socket.send(stanza);
    askToAcknowledge();
    Q_EMIT q->ready(resumed);
}

void XmppStream::Private::readStanza(const XmlNode &stanza)
{
    if (m_step == Step::Binding && stanza.name == QStringLiteral("iq") && stanza.attribute(u"id") == m_bindId) {
        const XmlNode *bound = stanza.child(u"bind", bindNs);
        const QString given = bound ? bound->childText(u"jid", bindNs) : QString();
        if (stanza.attribute(u"type") != QStringLiteral("result") || given.isEmpty()) {
            lose({ErrorKind::Http, QStringLiteral("the talk server binds no session")});
            return;
        }
        jid = given;
        enable();
        return;
    }
    if (m_step != Step::Ready)
        return;
    m_ledger.came();
    if (stanza.name == QStringLiteral("iq"))
        readIq(stanza);
    else if (stanza.name == QStringLiteral("message") || stanza.name == QStringLiteral("presence"))
        Q_EMIT q->received(stanza);
}

void XmppStream::Private::lose(const Error &error)
{
    if (state == State::Closed)
        return;
    state = State::Lost;
    m_step = Step::Opening;
    m_negotiation.stop();
    m_alive.stop();
    m_socket.drop();
    ++m_attempts;
    m_pause.start(int(pauseBefore(m_attempts + 1, QRandomGenerator::global()->generateDouble(), m_policy)));
    Q_EMIT q->lost(error, m_attempts);
}

} // namespace belvedere::net
