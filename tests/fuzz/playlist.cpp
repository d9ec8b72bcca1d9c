// Playlists: they lead nowhere else, stay within their bounds, and are read the same once written.
#include "fuzz.h"

#include <media/playlist.h>

using namespace belvedere;
using namespace belvedere::media;

namespace {

const QUrl where(QStringLiteral("https://films.example/a/main.m3u8"));

void requireOurs(const QUrl &address)
{
    fuzz::require(address.scheme() == where.scheme() && address.host() == where.host() && address.port() == where.port() && address.userInfo().isEmpty(),
                  "every address is on the server of the playlist");
}

QByteArray same(const QUrl &address)
{
    return address.toEncoded();
}

QByteArray written(const Playlist &playlist)
{
    return std::visit([](const auto &any) { return writePlaylist(any, same); }, playlist);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto read = readPlaylist(fuzz::bytes(data, size), where);
    if (!read) {
        fuzz::require(!read.error().detail.isEmpty() && !read.error().file.isEmpty(), "a refusal says what and where");
        return 0;
    }
    if (const auto *master = std::get_if<MasterPlaylist>(&*read)) {
        fuzz::require(!master->variants.isEmpty() && bestVariant(*master, 480) < master->variants.size(), "a variant can be chosen");
        for (const Variant &variant : master->variants)
            requireOurs(variant.address);
    } else {
        const auto &media = std::get<MediaPlaylist>(*read);
        fuzz::require(!media.segments.isEmpty() && media.durationMs <= PlaylistLimits().durationMs, "a film has pieces and an end");
        for (const Segment &segment : media.segments)
            requireOurs(segment.address);
    }
    const QByteArray once = written(*read);
    const auto again = readPlaylist(once, where);
    fuzz::require(again.has_value() && written(*again) == once, "what is written is read the same");
    return 0;
}
