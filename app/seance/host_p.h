// The parts of Host.
#pragma once

#include <seance/book.h>
#include <seance/host.h>
#include <seance/wire.h>

#include <net/xmppstream.h>
#include <rooms/room.h>

#include <QHash>
#include <QTimer>

namespace belvedere::seance {

// How much one occupant may say: so many at once, then so many a second.
struct Pace {
    static constexpr double atOnce = 40, perSecond = 6;
    double left = atOnce;
    qint64 at = 0;   // of the clock's elapsed()
    int refused = 0; // in all
    bool allow(qint64 now);
};

class Host::Private : public QObject
{
public:
    enum class Begins { New, Again };
    Private(const net::HttpPolicy &policy, const Clock &clock, const Meeting &meeting, const QString &folder, Begins begins);

    void open();
    void change(const Stage &stage);
    void setPaused(bool isPaused);
    void putOut(const QString &key);
    void keepHidden(); // the words that are hidden
    void end(const QDateTime &forget);

    Host *q = nullptr;
    const Clock &clock;
    State state = State::Opening;
    Error problem;
    QString code;
    Scenario scenario;
    NumberedStage stage;
    Register pupils;

private:
    struct Speaker { // an occupant who has said who they are
        QString key;
        QString jid;
        qint64 heard = 0;
    };
    void opened(const Book::Opened &opened);
    QJsonObject snapshot() const;
    bool takeSnapshot(const QJsonObject &json);
    void takeLine(const QJsonObject &line);
    QJsonObject stageLine() const;

    void reach();
    void makeRoom();
    void enterRoom();
    void roomJoined();
    void roomRefused(const Error &error);
    void tellStage();
    void whisper(const QString &nick, const net::XmlNode &element);

    void hear(const QString &nick, const net::XmlNode &element, bool whispered);
    void seat(const QHash<QString, Hello> &hellos, const QVector<rooms::Occupant> &occupants);
    void admit(const QString &nick, const Hello &hello, const QString &jid);
    void take(Speaker &speaker, const QString &nick, const QVector<Numbered> &records);
    void welcome(const QString &nick, const QString &key);
    void write(const QVector<QJsonObject> &lines, const std::function<void()> &durable);
    void exclude(const QString &jid);

    void setState(State to, const Error &why = {});
    void classMoved();
    void tick();
    void finish();

    const net::HttpPolicy m_policy;
    const Meeting m_meeting;
    const QString m_folder;
    const Begins m_begins;
    Book m_book;
    QString m_secret;
    QDateTime m_pausedAt, m_forget;
    QHash<QString, QString> m_accounts; // bare JIDs by key
    QSet<QString> m_outKeys, m_outAccounts;
    std::unique_ptr<net::XmppStream> m_stream;
    std::unique_ptr<rooms::Room> m_room;
    QHash<QString, Speaker> m_speakers; // by nick
    QHash<QString, Pace> m_paces;
    QHash<QString, Hello> m_hellos; // of those whose account is not yet known
    QTimer m_again, m_tick, m_moved, m_asking, m_farewell;
    bool m_loaded = false, m_asked = false, m_wasOpen = false;
    int m_tries = 0;
};

} // namespace belvedere::seance
