// A body that goes to a file and can be taken up again: RFC 9110, 13.1.5 (If-Range) and 14 (ranges).
#pragma once

#include <net/download.h>
#include <net/sink_p.h>

#include <functional>

namespace belvedere::net {

class FileSink : public Sink
{
public:
    FileSink(DownloadRequest request, std::function<void(qint64 done, qint64 total)> progress);
    ~FileSink() override;

    // True when all the bytes are there already and only finish() is missing.
    bool isWhole() const;
    Status prepare(QNetworkRequest &request) override;
    Status begin(const ReplyHead &head) override;
    Status take(const QByteArray &bytes) override;
    Status finish() override;
    qint64 kept() const override { return m_kept; }

private:
    Status open(qint64 from);
    void close();
    Status startAgain(const QString &why);
    Status checkLength(qint64 total) const;
    QString part() const;
    QString tagFile() const;

    const DownloadRequest m_request;
    const std::function<void(qint64, qint64)> m_progress;
    QByteArray m_tag; // the ETag or the date that the part belongs to; empty: it cannot be taken up
    int m_file = -1;
    qint64 m_kept = 0;
    qint64 m_total = -1;
};

} // namespace belvedere::net
