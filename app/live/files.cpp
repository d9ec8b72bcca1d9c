#include <live/files.h>

#include <rooms/stanzas.h>

#include <core/whendone.h>

#include <QPromise>

namespace belvedere::live {

using namespace rooms;

using net::XmlNode;

namespace {

constexpr int mostServices = 20;
constexpr int mostTries = 40;
const auto itemsNs = QStringLiteral("http://jabber.org/protocol/disco#items");
const auto infoNs = QStringLiteral("http://jabber.org/protocol/disco#info");

struct Slot {
    QUrl put, get;
    QVector<std::pair<QByteArray, QByteArray>> fields;
};

bool isOneLine(const QString &value)
{
    return value.size() < 4000 && !value.contains(u'\n') && !value.contains(u'\r');
}

std::optional<Slot> readSlot(const XmlNode &iq)
{
    const XmlNode *slot = iq.child(u"slot", ns::upload);
    const XmlNode *put = slot ? slot->child(u"put", ns::upload) : nullptr;
    const XmlNode *get = slot ? slot->child(u"get", ns::upload) : nullptr;
    if (!put || !get)
        return {};
    Slot read{QUrl(put->attribute(u"url"), QUrl::StrictMode), QUrl(get->attribute(u"url"), QUrl::StrictMode), {}};
    for (const XmlNode &header : put->children) { // the three that are allowed (XEP-0363, 5)
        const QString name = header.attribute(u"name");
        const bool allowed = name == QStringLiteral("Authorization") || name == QStringLiteral("Cookie") || name == QStringLiteral("Expires");
        if (allowed && isOneLine(header.text))
            read.fields.append({name.toLatin1(), header.text.toLatin1()});
    }
    return read.put.isValid() && read.get.isValid() ? std::optional(read) : std::nullopt;
}

// One file on its way: who takes files, a place for it, the bytes.
class Putting : public QObject
{
public:
    Putting(net::XmppStream &stream, net::Http &http, const Desk &desk, QString &service, QObject *parent)
        : QObject(parent), m_stream(stream), m_http(http), m_desk(desk), m_service(service)
    {
        promise.start();
    }
    ~Putting() override { answer(fail(ErrorKind::Cancelled, QStringLiteral("the file was stopped"))); }

    void begin()
    {
        if (m_service.isEmpty())
            askItems();
        else
            askSlot();
    }

    QString name;
    QByteArray type, bytes;
    QPromise<Result<QUrl>> promise;

    void answer(const Result<QUrl> &result)
    {
        if (std::exchange(m_answered, true))
            return;
        promise.addResult(result);
        promise.finish();
        deleteLater();
    }

private:
    // The answer, or once more when the session was cut.
    void ask(const XmlNode &payload, const QString &to, const std::function<void(const Result<XmlNode> &)> &then, const std::function<void()> &again)
    {
        whenDone(m_stream.ask(payload, QStringLiteral("get"), to), this, [this, then, again](const Result<XmlNode> &reply) {
            const bool cut = !reply && (reply.error().kind == ErrorKind::Interrupted || reply.error().kind == ErrorKind::TimedOut);
            if (!cut || ++m_tries > mostTries)
                then(reply);
            else
                again();
        });
    }
    void askItems()
    {
        ask({QStringLiteral("query"), itemsNs}, m_desk.domain, [this](const Result<XmlNode> &reply) {
            const XmlNode *query = reply ? reply->child(u"query", itemsNs) : nullptr;
            if (!query) {
                answer(fail(reply ? Error{ErrorKind::NotFound, QStringLiteral("no list of services")} : reply.error()));
                return;
            }
            m_services.clear();
            for (const XmlNode &item : query->children.mid(0, mostServices))
                m_services += item.attribute(u"jid");
            askInfo();
        }, [this] { askItems(); });
    }
    void askInfo()
    {
        if (m_services.isEmpty()) {
            answer(fail(ErrorKind::NotFound, QStringLiteral("the talk server takes no files")));
            return;
        }
        const QString service = m_services.first();
        ask({QStringLiteral("query"), infoNs}, service, [this, service](const Result<XmlNode> &reply) {
            const XmlNode *query = reply ? reply->child(u"query", infoNs) : nullptr;
            for (const XmlNode &child : query ? query->children : QVector<XmlNode>()) {
                if (child.name == QStringLiteral("feature") && child.attribute(u"var") == ns::upload)
                    m_service = service;
            }
            m_services.removeFirst();
            m_service.isEmpty() ? askInfo() : askSlot();
        }, [this] { askInfo(); });
    }
    void askSlot()
    {
        XmlNode request{QStringLiteral("request"), ns::upload};
        request.set(QStringLiteral("filename"), name).set(QStringLiteral("size"), QString::number(bytes.size()));
        request.set(QStringLiteral("content-type"), QString::fromLatin1(type));
        ask(request, m_service, [this](const Result<XmlNode> &reply) {
            const auto slot = reply ? readSlot(*reply) : std::nullopt;
            if (slot)
                send(*slot);
            else
                answer(fail(reply ? Error{ErrorKind::Malformed, QStringLiteral("no place for a file")} : reply.error()));
        }, [this] { askSlot(); });
    }
    void send(const Slot &slot)
    {
        net::Message message{"PUT", slot.put, bytes, slot.fields};
        message.fields.append({"Content-Type", type});
        whenDone(m_http.send(message), this, [this, slot](const Result<net::Reply> &reply) {
            if (reply)
                answer(slot.get);
            else if (net::worthAnotherTry(reply.error().kind) && ++m_tries <= mostTries)
                askSlot(); // another place: whether the first one holds anything is not known
            else
                answer(fail(reply.error()));
        });
    }

    net::XmppStream &m_stream;
    net::Http &m_http;
    const Desk m_desk;
    QString &m_service;
    QStringList m_services;
    int m_tries = 0;
    bool m_answered = false;
};

} // namespace

bool isOfTheDesk(const QUrl &file, const Desk &desk)
{
    const QString host = desk.address.host();
    const QString parent = host.section(u'.', 1);
    return file.host() == host || (parent.contains(u'.') && file.host().endsWith(u'.' + parent));
}

Files::Files(net::XmppStream &stream, net::Http &http, const Desk &desk) : m_stream(stream), m_http(http), m_desk(desk) {}

QFuture<Result<QUrl>> Files::put(const QString &name, const QByteArray &type, const QByteArray &bytes)
{
    auto *putting = new Putting(m_stream, m_http, m_desk, m_service, this);
    putting->name = tidyText(name, 100).replace(u'/', u'-');
    putting->type = type;
    putting->bytes = bytes;
    auto future = putting->promise.future();
    if (bytes.size() > largestFile)
        putting->answer(fail(ErrorKind::TooMany, QStringLiteral("a file of more than %1 bytes").arg(largestFile)));
    else
        putting->begin();
    return future;
}

QFuture<Result<QByteArray>> Files::fetch(const QUrl &address)
{
    if (isOfTheDesk(address, m_desk))
        return m_http.get(address, largestFile);
    QPromise<Result<QByteArray>> refused;
    refused.start();
    refused.addResult(fail(ErrorKind::Refused, QStringLiteral("a file of another server")));
    refused.finish();
    return refused.future();
}

} // namespace belvedere::live
