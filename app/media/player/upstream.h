// Where the relay has the bytes of a video from: the network, or the folder where it is kept.
#pragma once

#include <core/result.h>
#include <net/http.h>

#include <QFile>
#include <QTimer>

#include <memory>

namespace belvedere::media {

class Upstream : public QObject
{
    Q_OBJECT
public:
    virtual void start() = 0;
    const Status &status() const { return m_status; } // once it is finished

Q_SIGNALS:
    void begun(qint64 length); // once; -1 when nobody knows
    void bytes(const QByteArray &more);
    void troubled(const Error &error); // the line fails; it goes on from the same byte by itself
    void finished();

protected:
    void finish(const Status &status);

private:
    Status m_status;
};

// From the network, for as long as it takes. What only time can mend is tried again and again; a
// `patient` one counts a proxy that refuses among that.
class NetUpstream : public Upstream
{
    Q_OBJECT
public:
    NetUpstream(net::Http &http, const net::StreamRequest &request, bool patient);
    void start() override;

private:
    void begin();
    void streamEnded();

    net::Http &m_http;
    net::StreamRequest m_request;
    const bool m_patient;
    bool m_begun = false;
    std::unique_ptr<net::Stream> m_stream;
    QTimer m_pause;
};

// From a file.
class FileUpstream : public Upstream
{
    Q_OBJECT
public:
    FileUpstream(const QString &path, const net::StreamRequest &request);
    void start() override;

private:
    void readSome();

    QFile m_file;
    const net::StreamRequest m_request;
    qint64 m_left = 0;
    QTimer m_turn;
};

} // namespace belvedere::media
