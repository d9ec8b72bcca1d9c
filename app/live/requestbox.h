// A question left while nobody is there, and what was answered to it: a data form (XEP-0004) in a message that the
// server keeps for the desk, and the archive (XEP-0313) of the name under which it was sent.
#pragma once

#include <rooms/stanzas.h>
#include <live/visitor.h>

#include <QFuture>
#include <QSet>
#include <QObject>
#include <QTimer>

#include <memory>

namespace belvedere::live {

struct Request {
    QString id;      // unguessable(); the same for each try of the same request
    QString summary; // what an adviser reads
    rooms::FormFields fields;
};

struct DeskAnswer {
    QString id;
    QString who;  // the account that answered, without its host
    QString text;
    QDateTime at; // UTC
    QUrl file;
};

class RequestBox : public QObject
{
    Q_OBJECT
public:
    static constexpr int patienceMs = 25'000; // of the person
    // Under the name of the secret; errors as XmppStream::create().
    static Result<std::unique_ptr<RequestBox>> create(const net::HttpPolicy &policy, const Desk &desk, const QString &secret);
    ~RequestBox() override; // what is under way answers Cancelled

    // Answered once the server has it: exactly one, through any cut. TimedOut, Offline...: nothing is known, and the same
    // request may be sent again. Http: the server refuses it. One at a time.
    QFuture<Status> send(const Request &request);
    // What advisers wrote to this name, the first first. SignedOut: the server keeps no names, so that there can be none.
    QFuture<Result<QVector<DeskAnswer>>> answers();

private:
    RequestBox(std::unique_ptr<net::XmppStream> stream, const Desk &desk);
    void reachServer(); // within the patience, for what was just asked
    void streamReady(bool resumed);
    void deliver();
    void lookWhetherItIsThere();
    void readArchive(const QString &after, int pages, const std::function<void(bool whole)> &then);
    void take(const net::XmlNode &stanza);
    void endSending(const Status &status);
    void endAsking(const Result<QVector<DeskAnswer>> &answers);
    void giveUp(const Error &error);

    std::unique_ptr<net::XmppStream> m_stream;
    const Desk m_desk;
    QTimer m_patience;
    Error m_lastLoss;
    Request m_request;
    std::unique_ptr<QPromise<Status>> m_sending;
    std::unique_ptr<QPromise<Result<QVector<DeskAnswer>>>> m_asking;
    quint64 m_number = 0; // of the request in the stream
    bool m_tried = false;
    QString m_query;
    QSet<QString> m_sentIds; // that the archive has
    QVector<DeskAnswer> m_answers;
};

} // namespace belvedere::live
