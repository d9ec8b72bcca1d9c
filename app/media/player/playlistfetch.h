// Fetches a playlist and reads it; then it is gone.
#pragma once

#include <media/player/upstream.h>
#include <media/playlist.h>

#include <functional>

namespace belvedere::media {

class PlaylistFetch : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 mostBytes = 2 << 20;
    using Answer = std::function<void(const Result<Playlist> &)>;

    PlaylistFetch(std::unique_ptr<Upstream> upstream, const QUrl &address, Answer answer, QObject *parent);
    void start() { m_upstream->start(); }
    Upstream &upstream() { return *m_upstream; }

private:
    const std::unique_ptr<Upstream> m_upstream;
    QByteArray m_bytes;
};

} // namespace belvedere::media
