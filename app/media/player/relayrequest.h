// One request of GStreamer to the relay, on a connection of its own, and its answer.
#pragma once

#include <media/player/relay.h>
#include <media/player/tsclock.h>

#include <QTimer>

#include <memory>
#include <optional>

class QTcpSocket;

namespace belvedere::media {

class RelayRequest : public QObject
{
    Q_OBJECT
public:
    RelayRequest(Relay &relay, QTcpSocket *socket, QObject *parent);
    ~RelayRequest() override;

private:
    void readHead();
    void begin(const QByteArray &head);
    void beginPart();
    void upstreamBegun(qint64 length);
    void upstreamBytes(const QByteArray &more);
    void upstreamFinished();
    void answerPlaylist(const Result<QByteArray> &playlist);
    bool isPlaylist() const;
    void fail(const Error &error);
    void answerHead(const QByteArray &status, qint64 length);
    void write(const QByteArray &bytes);
    void fillSilence();
    void refuse(const QByteArray &status);

    Relay &m_relay;
    QTcpSocket *m_socket;
    std::optional<Relay::Target> m_target;
    std::unique_ptr<Upstream> m_upstream;
    std::optional<TsClock> m_clock;
    QTimer m_silence;
    QByteArray m_head;
    qint64 m_startedAt = 0;
    qint64 m_received = 0;
    bool m_chunked = false;
    bool m_answered = false; // the head is sent
    net::StreamRequest m_request;
};

} // namespace belvedere::media
