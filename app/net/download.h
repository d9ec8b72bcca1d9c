// A file from an address: in pieces, taken up again where it stopped, also by another process.
#pragma once

#include <core/result.h>

#include <QFuture>
#include <QObject>
#include <QUrl>

#include <memory>

namespace belvedere::net {

class Http;
struct Session;

struct DownloadRequest {
    QUrl address;
    QString path;           // of the finished file; path.part and path.part.tag stand beside it meanwhile
    qint64 mostBytes = 0;   // more is refused: an answer may be endless
    qint64 exactBytes = -1; // when it is known
};

// Made by Http::download(). Destroying it stops it; what came is kept for another time.
class Download : public QObject
{
    Q_OBJECT
public:
    ~Download() override;

    // Once. The future tells the size when the file stands at its path, fsynced, or why it does not:
    // Refused (address, redirection), TooMany (longer than allowed), DiskFull or Unwritable (the part
    // is removed when the disk is full), Cancelled, or one of the network's kinds once no attempt is
    // left. The bytes are only as right as the server: verify them.
    QFuture<Result<qint64>> start();
    void cancel();

Q_SIGNALS:
    void progress(qint64 done, qint64 total); // total is -1 while nobody knows
    void attemptEnded(bool reached); // reached: something answered

private:
    friend class Http;
    struct Private;
    Download(Session &session, const DownloadRequest &request);
    std::unique_ptr<Private> d;
};

// Removes what an unfinished download of that path left.
void forgetPart(const QString &path);

} // namespace belvedere::net
