#include <live/requestbox.h>

#include <core/whendone.h>

#include <QPromise>
#include <QSet>

namespace belvedere::live {

using namespace rooms;

using net::XmlNode;

namespace {

constexpr int archivePages = 10;
constexpr int onePage = 50;
const auto requestForm = QStringLiteral("urn:belvedere:request:0");

XmlNode messageOf(const Request &request, const QString &to)
{
    XmlNode message = stanza(QStringLiteral("message"), to, QStringLiteral("normal"), request.id);
    message.add(element(QStringLiteral("body"), ns::client, request.summary)).add(filledForm(requestForm, request.fields));
    message.add(XmlNode{QStringLiteral("origin-id"), ns::sid}.set(QStringLiteral("id"), request.id));
    return message.add({QStringLiteral("store"), QStringLiteral("urn:xmpp:hints")});
}

} // namespace

Result<std::unique_ptr<RequestBox>> RequestBox::create(const net::HttpPolicy &policy, const Desk &desk, const QString &secret)
{
    auto stream = net::XmppStream::create(policy, visitorAccount(desk, secret));
    if (!stream)
        return fail(stream.error());
    return std::unique_ptr<RequestBox>(new RequestBox(std::move(*stream), desk));
}

RequestBox::RequestBox(std::unique_ptr<net::XmppStream> stream, const Desk &desk) : m_stream(std::move(stream)), m_desk(desk)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { giveUp(m_lastLoss); });
    connect(m_stream.get(), &net::XmppStream::ready, this, &RequestBox::streamReady);
    connect(m_stream.get(), &net::XmppStream::received, this, &RequestBox::take);
    connect(m_stream.get(), &net::XmppStream::lost, this, [this](const Error &error) { m_lastLoss = error; });
    connect(m_stream.get(), &net::XmppStream::acknowledged, this, [this](quint64 number) {
        if (m_sending && number == m_number)
            endSending({});
    });
}

RequestBox::~RequestBox()
{
    giveUp({ErrorKind::Cancelled, QStringLiteral("the request was stopped")});
}

QFuture<Status> RequestBox::send(const Request &request)
{
    m_tried = m_tried && request.id == m_request.id;
    m_request = request;
    m_number = 0;
    m_sending = std::make_unique<QPromise<Status>>();
    m_sending->start();
    auto future = m_sending->future();
    reachServer();
    return future;
}

QFuture<Result<QVector<DeskAnswer>>> RequestBox::answers()
{
    m_asking = std::make_unique<QPromise<Result<QVector<DeskAnswer>>>>();
    m_asking->start();
    auto future = m_asking->future();
    reachServer();
    return future;
}

void RequestBox::reachServer()
{
    m_lastLoss = {ErrorKind::TimedOut, QStringLiteral("the talk server does not answer")};
    m_patience.start(patienceMs);
    if (m_stream->state() == net::XmppStream::State::Ready)
        streamReady(false);
    else
        m_stream->open();
}

void RequestBox::streamReady(bool resumed)
{
    if (resumed)
        return; // what was on its way still is
    if (m_sending && m_tried)
        lookWhetherItIsThere();
    else if (m_sending)
        deliver();
    if (!m_asking)
        return;
    if (net::bareJid(m_stream->jid()).section(u'@', 0, 0).size() != 32) {
        endAsking(fail(ErrorKind::SignedOut, QStringLiteral("the talk server keeps no names")));
        return;
    }
    m_answers.clear();
    readArchive({}, archivePages, [this](bool whole) {
        if (whole)
            endAsking(m_answers);
    });
}

void RequestBox::deliver()
{
    m_tried = true;
    m_number = m_stream->send(messageOf(m_request, m_desk.requests));
}

// A session was lost in which it may have arrived.
void RequestBox::lookWhetherItIsThere()
{
    m_sentIds.clear();
    readArchive({}, archivePages, [this](bool) {
        if (!m_sending)
            return;
        if (m_sentIds.contains(m_request.id))
            endSending({});
        else
            deliver();
    });
}

void RequestBox::readArchive(const QString &after, int pages, const std::function<void(bool)> &then)
{
    m_query = net::unguessable();
    XmlNode set{QStringLiteral("set"), ns::rsm};
    set.add(element(QStringLiteral("max"), ns::rsm, QString::number(onePage)));
    if (!after.isEmpty())
        set.add(element(QStringLiteral("after"), ns::rsm, after));
    XmlNode query{QStringLiteral("query"), ns::mam};
    query.set(QStringLiteral("queryid"), m_query).add(set);
    whenDone(m_stream->ask(query, QStringLiteral("set")), this, [this, after, pages, then](const Result<XmlNode> &reply) {
        if (!reply && reply.error().kind == ErrorKind::Interrupted)
            return; // another session begins again
        const XmlNode *fin = reply ? reply->child(u"fin", ns::mam) : nullptr;
        const XmlNode *page = fin ? fin->child(u"set", ns::rsm) : nullptr;
        const QString last = page ? page->childText(u"last", ns::rsm) : QString();
        if (fin && fin->attribute(u"complete") != QStringLiteral("true") && !last.isEmpty() && last != after && pages > 1)
            readArchive(last, pages - 1, then);
        else
            then(true); // a server without an archive has nothing
    });
}

void RequestBox::take(const XmlNode &stanza)
{
    if (stanza.name != QStringLiteral("message"))
        return;
    if (m_sending && stanza.attribute(u"type") == QStringLiteral("error") && stanza.attribute(u"id") == m_request.id) {
        m_tried = false;
        endSending(fail(ErrorKind::Http, QStringLiteral("the talk server refuses the request")));
        return;
    }
    const QString own = net::bareJid(m_stream->jid());
    const QString from = stanza.attribute(u"from");
    const XmlNode *result = stanza.child(u"result", ns::mam);
    if (!result || (!from.isEmpty() && from != own) || result->attribute(u"queryid") != m_query)
        return;
    const XmlNode *forwarded = result->child(u"forwarded", ns::forward);
    const XmlNode *message = forwarded ? forwarded->child(u"message", ns::client) : nullptr;
    if (!message)
        return;
    const QString sender = net::bareJid(message->attribute(u"from"));
    if (sender == own) {
        m_sentIds.insert(message->attribute(u"id"));
        return;
    }
    DeskAnswer answer;
    answer.id = result->attribute(u"id").left(200);
    answer.who = tidyText(sender.section(u'@', 0, 0), longestNick);
    answer.text = tidyText(message->childText(u"body", ns::client));
    const XmlNode *delay = forwarded->child(u"delay", ns::delay);
    answer.at = delay ? QDateTime::fromString(delay->attribute(u"stamp"), Qt::ISODateWithMs).toUTC() : QDateTime();
    const QString type = message->attribute(u"type");
    const bool said = type != QStringLiteral("error") && type != QStringLiteral("groupchat") && !answer.text.isEmpty();
    if (said && sender.section(u'@', 1) == m_desk.requests.section(u'@', 1)) // of the desk's house alone
        m_answers.append(answer);
}

void RequestBox::endSending(const Status &status)
{
    const auto sending = std::move(m_sending);
    if (!m_asking) {
        m_patience.stop();
        m_stream->close();
    }
    sending->addResult(status);
    sending->finish();
}

void RequestBox::endAsking(const Result<QVector<DeskAnswer>> &answers)
{
    const auto asking = std::move(m_asking);
    if (!asking)
        return;
    if (!m_sending) {
        m_patience.stop();
        m_stream->close();
    }
    asking->addResult(answers);
    asking->finish();
}

void RequestBox::giveUp(const Error &error)
{
    m_patience.stop();
    m_stream->close();
    if (m_sending)
        endSending(fail(error));
    if (m_asking)
        endAsking(fail(error));
}

} // namespace belvedere::live
