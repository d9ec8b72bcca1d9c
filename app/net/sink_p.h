// Where the body of an answer goes.
#pragma once

#include <core/result.h>

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QUrl>

class QNetworkRequest;

namespace belvedere::net {

struct ReplyHead {
    int status = 0;
    qint64 length = -1; // of the body that follows; -1: not said
    QByteArray contentRange = {};
    QByteArray etag = {};
    QByteArray lastModified = {};
    QByteArray type = {}; // Content-Type, as it came
    QUrl address = {};    // after redirections
    QUrl location = {};   // of a redirection that is not followed
    QDateTime date = {};  // of the server's clock; invalid: not said
    QList<QByteArray> cookies = {}; // each Set-Cookie, as it came
};

// One for all the attempts of a transfer. Any error ends the attempt; whether another one follows is
// told by worthAnotherTry().
class Sink
{
public:
    virtual ~Sink() = default;
    virtual QByteArray method() const { return QByteArrayLiteral("GET"); }
    virtual QByteArray body() const { return {}; } // of the request
    virtual bool follows() const { return true; }  // redirections; else they are an answer
    virtual bool wantsProof() const { return true; } // that the server is who it says
    // Before each attempt: what to ask for.
    virtual Status prepare(QNetworkRequest &request) = 0;
    // True for an answer that is no success and is handed to begin() all the same, neither followed nor an error.
    virtual bool reads(int) const { return false; }
    virtual Status begin(const ReplyHead &head) = 0;
    virtual Status take(const QByteArray &bytes) = 0;
    // The body is whole.
    virtual Status finish() = 0;
    // Bytes that a next attempt need not fetch again.
    virtual qint64 kept() const = 0;
};

} // namespace belvedere::net
