// The body of an answer as it comes, taken up again by itself where it was cut.
#pragma once

#include <core/result.h>

#include <QObject>
#include <QUrl>

#include <memory>

namespace belvedere::net {

class Http;
struct Session;

struct StreamRequest {
    QUrl address;
    qint64 mostBytes = 0; // more is refused: an answer may be endless
    qint64 from = 0;      // the first byte that is wanted
    qint64 length = -1;   // how many are wanted; -1: up to the end
};

// Made by Http::stream(). Destroying it stops it. Nobody may destroy it within bytes().
class Stream : public QObject
{
    Q_OBJECT
public:
    ~Stream() override;

    void start(); // once
    qint64 received() const; // bytes, of those that are wanted
    // Once it is finished: all came, or why not: TooMany (longer than allowed), Http, or one of the
    // network's kinds once no attempt is left.
    const Status &status() const;

Q_SIGNALS:
    void begun(qint64 length); // once, before the first byte; -1 when the server does not say
    void bytes(const QByteArray &more);
    void attemptEnded(bool reached); // reached: something answered
    void attemptFailed(const Error &error); // it tries again after a pause, for as long as the policy says
    void finished(); // once; status() tells how

private:
    friend class Http;
    struct Private;
    Stream(Session &session, const StreamRequest &request);
    std::unique_ptr<Private> d;
};

} // namespace belvedere::net
