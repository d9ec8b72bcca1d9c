// What strangers send into a room, read.
#include <rooms/stanzas.h>

#include <QTest>

using namespace belvedere;
using namespace belvedere::rooms;

namespace {

const auto room = QStringLiteral("r@s.example");

std::optional<RoomMessage> messageOf(const QByteArray &inner, const QByteArray &from = "r@s.example/Claire", const QByteArray &type = "groupchat")
{
    const auto node = net::readXml("<message xmlns='jabber:client' id='i' type='" + type + "' from='" + from + "'>" + inner + "</message>");
    return node ? readRoomMessage(*node, room) : std::nullopt;
}

} // namespace

class StanzasTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // Words, marks, files and typing of somebody in the room.
    void readsAMessage()
    {
        const auto read = messageOf("<body>Voici &lt;script&gt;x&lt;/script&gt;</body><composing xmlns='http://jabber.org/protocol/chatstates'/>"
                                    "<origin-id xmlns='urn:xmpp:sid:0' id='o'/><stanza-id xmlns='urn:xmpp:sid:0' by='r@s.example' id='7'/>"
                                    "<x xmlns='jabber:x:oob'><url>https://f.example/a.pdf</url></x>");
        QVERIFY(read.has_value());
        QCOMPARE(read->nick, QStringLiteral("Claire"));
        QCOMPARE(read->text, QStringLiteral("Voici <script>x</script>"));
        QCOMPARE(read->id, QStringLiteral("o"));
        QCOMPARE(read->archived, QStringLiteral("7"));
        QCOMPARE(read->file, QUrl(QStringLiteral("https://f.example/a.pdf")));
        QCOMPARE(read->typing, RoomMessage::Typing::Writing);
    }

    // What is of elsewhere, says nothing or pretends is not read.
    void leavesOutWhatIsNotOfTheRoom()
    {
        QVERIFY(!messageOf("<body>x</body>", "other@s.example/Claire"));
        QVERIFY(!messageOf("<body>x</body>", "r@s.example/Claire", "chat"));
        QVERIFY(!messageOf("<subject>x</subject>"));
        QCOMPARE(messageOf("<body>x</body><stanza-id xmlns='urn:xmpp:sid:0' by='evil@s.example' id='7'/>")->archived, QString());
        const auto archived = [](const QByteArray &from, const QByteArray &query) {
            const auto node = net::readXml("<message xmlns='jabber:client' from='" + from + "'><result xmlns='urn:xmpp:mam:2' queryid='" + query
                                           + "' id='3'><forwarded xmlns='urn:xmpp:forward:0'><delay xmlns='urn:xmpp:delay' stamp='2026-01-01T10:00:00Z'/><message xmlns='jabber:client' "
                                             "type='groupchat' from='r@s.example/n'><body>x</body></message></forwarded></result></message>");
            return readArchived(*node, room, QStringLiteral("q"));
        };
        QCOMPARE(archived("r@s.example", "q")->archived, QStringLiteral("3"));
        QCOMPARE(archived("r@s.example", "q")->at, QDateTime(QDate(2026, 1, 1), QTime(10, 0), Qt::UTC));
        QVERIFY(!archived("r@s.example/Claire", "q")); // an occupant pretends to be the archive
        QVERIFY(!archived("r@s.example", "other"));
    }

    // No address but of the web, no mark that turns what follows, no text without an end.
    void tidiesWhatIsShown()
    {
        for (const char *bad : {"javascript:alert(1)", "file:///etc/passwd", "https://user:word@f.example/", "data:text/html,x", "xmpp:a@b", "//f.example/x"})
            QVERIFY2(!messageOf(QByteArray("<body>x</body><x xmlns='jabber:x:oob'><url>") + bad + "</url></x>")->file.isValid(), bad);
        const QString turned = QStringLiteral("a") + QChar(0x202E) + QStringLiteral("fdp") + QChar(0x2066) + QStringLiteral("b") + QChar(7);
        QCOMPARE(tidyText(turned), QStringLiteral("afdpb"));
        QCOMPARE(tidyText(QString(100'000, u'a')).size(), longestText);
        QCOMPARE(tidyText(QStringLiteral(" \n ")), QString());
        QCOMPARE(messageOf("<body>x</body>", "r@s.example/" + QByteArray(500, 'n'))->nick.size(), longestNick);
    }

    // Who is of the house, who is free, who we are.
    void readsAPresence()
    {
        const auto presenceOf = [](const QByteArray &inner, const QByteArray &type = {}) {
            return readRoomPresence(*net::readXml("<presence xmlns='jabber:client' from='r@s.example/n'" + (type.isEmpty() ? QByteArray() : " type='" + type + "'") + ">" + inner + "</presence>"), room);
        };
        const auto user = [](const QByteArray &inner) -> QByteArray { return "<x xmlns='http://jabber.org/protocol/muc#user'>" + inner + "</x>"; };
        QVERIFY(presenceOf(user("<item affiliation='member' role='participant'/>"))->adviser);
        QVERIFY(!presenceOf(user("<item affiliation='none' role='visitor'/>"))->adviser);
        QVERIFY(!presenceOf("<x xmlns='urn:other'><item affiliation='owner' role='moderator'/></x>")->adviser);
        QVERIFY(!presenceOf("<show>dnd</show>")->available);
        QVERIFY(presenceOf("")->available);
        QVERIFY(presenceOf(user("<status code='110'/><status code='201'/>"))->self);
        QCOMPARE(presenceOf("<error type='cancel'><conflict xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error>", "error")->error, QStringLiteral("conflict"));
    }

    // A form that is filled in, as XEP-0004 writes it.
    void fillsInAForm()
    {
        const net::XmlNode form = filledForm(QStringLiteral("urn:x"), {{QStringLiteral("a"), {QStringLiteral("1"), QStringLiteral("2")}}});
        QCOMPARE(net::writeXml(form), QByteArray("<x xmlns=\"jabber:x:data\" type=\"submit\"><field var=\"FORM_TYPE\" type=\"hidden\"><value>urn:x</value></field>"
                                                 "<field var=\"a\"><value>1</value><value>2</value></field></x>"));
    }
};

QTEST_GUILESS_MAIN(StanzasTest)
#include "tst_stanzas.moc"
