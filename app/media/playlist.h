// Playlists of HLS: RFC 8216, the tags that a film needs. What comes from a server is bounded, and leads
// nowhere else than to that server.
#pragma once

#include <core/result.h>

#include <QByteArray>
#include <QSize>
#include <QUrl>
#include <QVector>

#include <functional>
#include <optional>
#include <variant>

namespace belvedere::media {

struct PlaylistLimits {
    qint64 bytes = 2 << 20;
    qsizetype lineBytes = 8 << 10;
    qsizetype variants = 32;    // and as many renditions
    qsizetype segments = 20'000;
    qint64 durationMs = 12 * 3'600'000; // of the whole
};

// A part of a file, EXT-X-BYTERANGE.
struct ByteRange {
    qint64 length = 0;
    qint64 offset = 0;
    bool operator==(const ByteRange &) const = default;
};

// One quality, EXT-X-STREAM-INF.
struct Variant {
    QUrl address;           // of a media playlist
    qint64 bandwidth = 0;   // bits a second, at most
    QSize resolution = {};  // empty when it is not told
    QString codecs = {};    // "avc1.42c01e,mp4a.40.2"; may be empty
    QString audio = {};     // the group of its sound when that is apart
    QString subtitles = {}; // the group of its subtitles
};

// Sound, subtitles or another picture apart from the variants, EXT-X-MEDIA.
struct Rendition {
    QString type;        // "AUDIO", "SUBTITLES", "VIDEO", "CLOSED-CAPTIONS"
    QString group;
    QString name;
    QString language = {};
    bool byDefault = false;
    QUrl address = {};   // of a media playlist; empty: inside the variants
};

struct MasterPlaylist {
    QVector<Variant> variants; // one at least, in the order of the playlist
    QVector<Rendition> renditions;
};

// What comes before the segments of fragmented MP4, EXT-X-MAP.
struct InitSegment {
    QUrl address;
    std::optional<ByteRange> range = {};
    bool operator==(const InitSegment &) const = default;
};

struct Segment {
    QUrl address;
    qint64 durationMs = 0;
    std::optional<ByteRange> range = {};
    std::optional<InitSegment> init = {};
    bool discontinuity = false; // what follows is encoded otherwise
};

struct MediaPlaylist {
    QVector<Segment> segments; // one at least
    qint64 durationMs = 0;     // of all
    bool endless = false;      // no EXT-X-ENDLIST: it grows, or was cut
    qint64 firstNumber = 0;    // EXT-X-MEDIA-SEQUENCE
};

using Playlist = std::variant<MasterPlaylist, MediaPlaylist>;

// Reads the playlist that came from that address; its relative URIs are resolved against it.
// Malformed, with the line: what is no playlist, is both kinds at once, or breaks a rule that a player
// relies on. TooMany: above the limits. Refused: a URI to another scheme, host or port than the address's
// own; encrypted segments (EXT-X-KEY); variables (EXT-X-DEFINE). Unknown tags are passed over.
Result<Playlist> readPlaylist(const QByteArray &bytes, const QUrl &address, const PlaylistLimits &limits = {});

// How a written playlist calls an address: a URI without quotation marks or line ends.
using NameOf = std::function<QByteArray(const QUrl &)>;

// The playlist again, holding only what was understood, each URI as `nameOf` says.
QByteArray writePlaylist(const MasterPlaylist &playlist, const NameOf &nameOf);
QByteArray writePlaylist(const MediaPlaylist &playlist, const NameOf &nameOf);

// The place of the best variant that is at most so many lines high (by bandwidth where the resolution is
// not told); the least one when all are above.
qsizetype bestVariant(const MasterPlaylist &playlist, int mostHeight);

} // namespace belvedere::media
