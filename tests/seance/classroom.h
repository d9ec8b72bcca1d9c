// A class for tests: where it meets, what it does, and a client of somebody who does not keep to the rules.
#pragma once

#include <seance/host.h>
#include <seance/member.h>
#include <seance/wire.h>

#include <net/xmppstream.h>
#include <servers/prosody.h>
#include <vault/lastingkey.h>

#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace classroom {

using namespace belvedere;
using namespace belvedere::seance;

net::HttpPolicy quickPolicy();
Meeting meetingAt(const servers::Prosody &server, quint16 through = 0);
Scenario shortScenario(); // climb, two words, a wish
// A folder in RAM for the key of the session, without a keyring: until the end of the program.
void prepareKeys();
std::shared_ptr<const vault::LastingKey> sessionKey(); // of the books; waits

// What a book says, read from a copy of it while its owner has it: the secret of a pupil, as if it had leaked.
QString secretIn(const QString &folder, const QString &file);

struct MemberAt {
    QTemporaryDir folder;
    std::unique_ptr<Member> member;
    Member *operator->() const { return member.get(); }
};
std::unique_ptr<MemberAt> joined(const Clock &clock, const Meeting &meeting, const QString &code, const QString &pseudonym = {});

// Any client of XMPP in the room of a class.
class Stranger : public QObject
{
    Q_OBJECT
public:
    Stranger(const Meeting &meeting, const QString &code, const QString &nick);
    bool come(); // waits until it is in
    void whisper(const QString &nick, const net::XmlNode &element);
    void tellAll(const net::XmlNode &element);
    // The word with which the server refuses; "done" when it does not.
    QString ask(const net::XmlNode &query, const QString &type);
    bool heardOf(const QString &word) const;
    int count(const QString &element) const; // of ours, that came

    std::unique_ptr<net::XmppStream> stream;
    QVector<net::XmlNode> heard;
    QString room, nick, teacher; // the teacher's nick, as everybody sees it
    bool in = false, out = false;
};

} // namespace classroom
