#include <rooms/stanzas.h>

#include <net/xmppstream.h>

namespace belvedere::rooms {
namespace {

using net::XmlNode;

constexpr qsizetype longestId = 200;

QString boundedId(const QString &id)
{
    return id.size() > longestId ? QString() : id;
}

bool turnsDirection(QChar c)
{
    const ushort code = c.unicode();
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) || code == 0x200E || code == 0x200F;
}

QUrl safeUrl(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool web = url.scheme() == QStringLiteral("https") || url.scheme() == QStringLiteral("http");
    return text.size() <= 2000 && url.isValid() && web && !url.host().isEmpty() && url.userInfo().isEmpty() ? url : QUrl();
}

QString errorWord(const XmlNode &stanza)
{
    const XmlNode *error = stanza.child(u"error", ns::client);
    return !error || error->children.isEmpty() ? QStringLiteral("error") : error->children.first().name.left(longestNick);
}

QDateTime stampOf(const XmlNode &holder)
{
    const XmlNode *delay = holder.child(u"delay", ns::delay);
    return delay ? QDateTime::fromString(delay->attribute(u"stamp"), Qt::ISODateWithMs).toUTC() : QDateTime();
}

bool saysNothing(const RoomMessage &message)
{
    return message.text.isEmpty() && message.file.isEmpty() && message.typing == RoomMessage::Typing::Unsaid && message.read.isEmpty()
        && message.error.isEmpty();
}

} // namespace

QString tidyText(const QString &text, qsizetype most)
{
    QString tidy;
    for (const QChar c : text.left(most * 2)) {
        const bool space = c == u'\n' || c == u'\t';
        if ((c.category() != QChar::Other_Control || space) && !turnsDirection(c))
            tidy += c;
    }
    tidy = tidy.trimmed();
    if (tidy.size() <= most)
        return tidy;
    tidy.truncate(most - 1);
    if (tidy.back().isHighSurrogate())
        tidy.chop(1);
    return tidy + u'…';
}

std::optional<RoomMessage> readRoomMessage(const XmlNode &message, const QString &room)
{
    const QString from = message.attribute(u"from");
    const QString type = message.attribute(u"type");
    const bool refused = type == QStringLiteral("error");
    if (message.name != QStringLiteral("message") || net::bareJid(from) != room || (type != QStringLiteral("groupchat") && !refused))
        return {};
    RoomMessage read;
    read.nick = tidyText(net::resourceOf(from), longestNick);
    const XmlNode *origin = message.child(u"origin-id", ns::sid);
    read.id = boundedId(origin ? origin->attribute(u"id") : message.attribute(u"id"));
    if (refused) {
        read.id = boundedId(message.attribute(u"id"));
        read.error = errorWord(message);
        return read;
    }
    for (const XmlNode &child : message.children) {
        if (child.name == QStringLiteral("stanza-id") && child.ns == ns::sid && child.attribute(u"by") == room)
            read.archived = boundedId(child.attribute(u"id"));
        else if (child.ns == ns::chatStates)
            read.typing = child.name == QStringLiteral("composing") ? RoomMessage::Typing::Writing : RoomMessage::Typing::Stopped;
        else if (child.ns == ns::markers && child.name == QStringLiteral("displayed"))
            read.read = boundedId(child.attribute(u"id"));
    }
    read.text = tidyText(message.childText(u"body", ns::client));
    if (const XmlNode *oob = message.child(u"x", ns::oob))
        read.file = safeUrl(oob->childText(u"url", ns::oob));
    read.at = stampOf(message);
    return saysNothing(read) ? std::nullopt : std::optional(read);
}

std::optional<RoomMessage> readArchived(const XmlNode &message, const QString &room, const QString &query)
{
    const XmlNode *result = message.child(u"result", ns::mam);
    if (message.attribute(u"from") != room || !result || result->attribute(u"queryid") != query)
        return {};
    const XmlNode *forwarded = result->child(u"forwarded", ns::forward);
    const XmlNode *inner = forwarded ? forwarded->child(u"message", ns::client) : nullptr;
    if (!inner)
        return {};
    auto read = readRoomMessage(*inner, room);
    if (!read)
        return {};
    read->archived = boundedId(result->attribute(u"id"));
    read->at = stampOf(*forwarded);
    read->typing = RoomMessage::Typing::Unsaid; // it is over
    return read;
}

std::optional<RoomPresence> readRoomPresence(const XmlNode &presence, const QString &room)
{
    const QString from = presence.attribute(u"from");
    if (presence.name != QStringLiteral("presence") || net::bareJid(from) != room)
        return {};
    RoomPresence read;
    read.nick = net::resourceOf(from).left(longestNick * 4);
    const QString type = presence.attribute(u"type");
    if (type == QStringLiteral("error")) {
        read.error = errorWord(presence);
        return read;
    }
    read.gone = type == QStringLiteral("unavailable");
    const QString show = presence.childText(u"show", ns::client);
    read.available = show.isEmpty() || show == QStringLiteral("chat");
    if (const XmlNode *user = presence.child(u"x", ns::mucUser)) {
        for (const XmlNode &child : user->children) {
            const QString code = child.name == QStringLiteral("status") ? child.attribute(u"code") : QString();
            read.self |= code == QStringLiteral("110");
            read.created |= code == QStringLiteral("201");
            read.putOut |= code == QStringLiteral("301") || code == QStringLiteral("307");
            read.destroyed |= child.name == QStringLiteral("destroy");
        }
        if (const XmlNode *item = user->child(u"item", ns::mucUser)) {
            const QString affiliation = item->attribute(u"affiliation");
            read.adviser = affiliation == QStringLiteral("owner") || affiliation == QStringLiteral("admin") || affiliation == QStringLiteral("member")
                || item->attribute(u"role") == QStringLiteral("moderator");
            read.owner = affiliation == QStringLiteral("owner") && item->attribute(u"role") == QStringLiteral("moderator");
        }
    }
    return read;
}

QVector<Occupant> readOccupants(const XmlNode &answer)
{
    QVector<Occupant> occupants;
    const XmlNode *query = answer.child(u"query", ns::mucAdmin);
    for (const XmlNode &item : query ? query->children : QVector<XmlNode>()) {
        if (item.name == QStringLiteral("item") && !item.attribute(u"nick").isEmpty())
            occupants.append({item.attribute(u"nick").left(longestNick * 4), net::bareJid(item.attribute(u"jid"))});
    }
    return occupants;
}

XmlNode stanza(const QString &name, const QString &to, const QString &type, const QString &id)
{
    XmlNode made{name, ns::client};
    made.set(QStringLiteral("to"), to).set(QStringLiteral("type"), type).set(QStringLiteral("id"), id);
    return made;
}

XmlNode element(const QString &name, const QString &nameSpace, const QString &text)
{
    XmlNode made{name, nameSpace};
    made.say(text);
    return made;
}

XmlNode filledForm(const QString &formType, const FormFields &fields)
{
    XmlNode form{QStringLiteral("x"), ns::form};
    form.set(QStringLiteral("type"), QStringLiteral("submit"));
    const auto add = [&](const QString &var, const QString &type, const QStringList &values) {
        XmlNode field{QStringLiteral("field"), ns::form};
        field.set(QStringLiteral("var"), var).set(QStringLiteral("type"), type);
        for (const QString &value : values)
            field.add(element(QStringLiteral("value"), ns::form, value));
        form.add(field);
    };
    add(QStringLiteral("FORM_TYPE"), QStringLiteral("hidden"), {formType});
    for (const auto &[var, values] : fields)
        add(var, QString(), values);
    return form;
}

} // namespace belvedere::rooms
