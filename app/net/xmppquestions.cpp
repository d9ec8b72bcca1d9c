// What is asked and answered over a stream, and what is acknowledged of it.
#include <net/xmppstream_p.h>

namespace belvedere::net {
namespace {

constexpr int answerMs = 30'000;

} // namespace

QFuture<Result<XmlNode>> XmppStream::Private::ask(XmlNode payload, const QString &type, const QString &to)
{
    const QString id = QStringLiteral("q%1").arg(++m_lastQuestion);
    auto promise = std::make_shared<QPromise<Result<XmlNode>>>();
    promise->start();
    m_questions.insert(id, {to, promise});
    QTimer::singleShot(answerMs, this, [this, id] {
        if (const Question late = m_questions.take(id); late.promise) {
            late.promise->addResult(fail(ErrorKind::TimedOut, QStringLiteral("the talk server does not answer a question")));
            late.promise->finish();
        }
    });
    XmlNode iq{QStringLiteral("iq"), clientNs};
    iq.set(QStringLiteral("type"), type).set(QStringLiteral("id"), id).set(QStringLiteral("to"), to).add(std::move(payload));
    send(iq);
    return promise->future();
}

bool XmppStream::Private::takeAnswer(const XmlNode &iq)
{
    const auto found = m_questions.constFind(iq.attribute(u"id"));
    const QString from = iq.attribute(u"from");
    if (found == m_questions.constEnd())
        return false;
    const bool ours = found->to.isEmpty() && (from.isEmpty() || from == bareJid(jid) || from == jid || from == m_account.domain);
    if (!ours && from != found->to)
        return false;
    const Question question = m_questions.take(iq.attribute(u"id"));
    if (iq.attribute(u"type") == QStringLiteral("result")) {
        question.promise->addResult(iq);
    } else {
        const XmlNode *error = iq.child(u"error", clientNs);
        question.promise->addResult(fail(ErrorKind::Http, error && !error->children.isEmpty() ? error->children.first().name : QStringLiteral("error")));
    }
    question.promise->finish();
    return true;
}

void XmppStream::Private::readIq(const XmlNode &iq)
{
    const QString type = iq.attribute(u"type");
    if (type == QStringLiteral("result") || type == QStringLiteral("error")) {
        takeAnswer(iq);
        return;
    }
    XmlNode answer{QStringLiteral("iq"), clientNs}; // nothing is asked of a kiosk (RFC 6120, 8.4)
    answer.set(QStringLiteral("type"), QStringLiteral("error")).set(QStringLiteral("id"), iq.attribute(u"id")).set(QStringLiteral("to"), iq.attribute(u"from"));
    XmlNode error{QStringLiteral("error"), clientNs};
    error.set(QStringLiteral("type"), QStringLiteral("cancel")).add({QStringLiteral("service-unavailable"), QStringLiteral("urn:ietf:params:xml:ns:xmpp-stanzas")});
    send(answer.add(error));
}

bool XmppStream::Private::takeAcknowledgement(const QString &handled)
{
    bool number = false;
    const quint32 count = handled.toUInt(&number);
    const auto done = number ? m_ledger.acknowledge(count) : std::nullopt;
    if (!done) {
        m_token.clear();
        lose({ErrorKind::Malformed, QStringLiteral("the talk server has handled more than was sent")});
        return false;
    }
    for (const quint64 one : *done)
        Q_EMIT q->acknowledged(one);
    return state != State::Closed;
}

void XmppStream::Private::askToAcknowledge()
{
    if (m_asked || !m_counts || m_ledger.isEmpty() || m_step != Step::Ready)
        return;
    m_asked = true;
    write({QStringLiteral("r"), managementNs});
}

void XmppStream::Private::lookAlive()
{
    m_quiet = std::exchange(m_heard, false) ? 0 : m_quiet + 1;
    if (m_quiet >= 2)
        lose({ErrorKind::TimedOut, QStringLiteral("the talk server has become silent")});
    else if (m_quiet == 1 && m_counts)
        write({QStringLiteral("r"), managementNs});
    else if (m_quiet == 1)
        m_quiet = 0; // nothing can be asked of it
}

void XmppStream::Private::endQuestions()
{
    const auto questions = std::exchange(m_questions, {});
    for (const Question &question : questions) {
        question.promise->addResult(fail(ErrorKind::Interrupted, QStringLiteral("the session is over")));
        question.promise->finish();
    }
}

} // namespace belvedere::net
