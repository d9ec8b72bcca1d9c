// One request of GStreamer to the relay, on a connection of its own, and its answer.
#pragma once

#include <media/player/relay.h>
#include <media/player/tsclock.h>

#include <QTimer>

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
    void fetch(const net::StreamRequest &request);
    void upstreamBegun(qint64 length);
    void upstreamBytes(const QByteArray &more);
    void upstreamFinished();
    void answerPlaylist();
    void answerHead(const QByteArray &status, qint64 length);
    void write(const QByteArray &bytes);
    void fillSilence();
    void refuse(const QByteArray &status);

    Relay &m_relay;
    QTcpSocket *m_socket;
    std::optional<Relay::Item> m_item;
    std::unique_ptr<Upstream> m_upstream;
    std::optional<TsClock> m_clock;
    QTimer m_silence;
    QByteArray m_head; // of the request, then the body of a playlist
    bool m_chunked = false;
    bool m_answered = false; // the head is sent
    net::StreamRequest m_request;
};

} // namespace belvedere::media
