#include <media/player/playlistfetch.h>

namespace belvedere::media {

PlaylistFetch::PlaylistFetch(std::unique_ptr<Upstream> upstream, const QUrl &address, Answer answer, QObject *parent)
    : QObject(parent), m_upstream(std::move(upstream))
{
    connect(m_upstream.get(), &Upstream::bytes, this, [this](const QByteArray &more) { m_bytes += more; });
    connect(m_upstream.get(), &Upstream::finished, this, [this, address, answer = std::move(answer)] {
        deleteLater();
        if (m_upstream->status())
            answer(readPlaylist(m_bytes, address));
        else
            answer(fail(m_upstream->status().error()));
    });
}

} // namespace belvedere::media
