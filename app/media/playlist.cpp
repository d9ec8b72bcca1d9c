#include <media/playlist.h>

#include <media/attributelist_p.h>

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace belvedere::media {

namespace {

class PlaylistReader
{
public:
    PlaylistReader(const QUrl &address, const PlaylistLimits &limits) : m_address(address), m_limits(limits) {}
    Result<Playlist> read(const QByteArray &bytes);

private:
    Status readLine(const QByteArray &line);
    Status readTag(const QByteArray &name, const QByteArray &value);
    Status readUri(const QByteArray &line);
    Status readDuration(const QByteArray &value);
    Status readRange(const QByteArray &value);
    Status readInit(const QByteArray &value);
    Status readVariant(const QByteArray &value);
    Status readRendition(const QByteArray &value);
    Status readKey(const QByteArray &value);
    Status addSegment(const QUrl &address);
    Status addVariant(const QUrl &address);
    Result<Playlist> whole();

    Result<QUrl> resolve(const QByteArray &uri) const;
    std::optional<ByteRange> rangeIn(const QByteArray &value, std::optional<qint64> follows) const;
    tl::unexpected<Error> wrong(ErrorKind kind, const QString &detail, const QString &remedy = {}) const
    {
        return fail(kind, detail, m_address.toString(QUrl::RemoveUserInfo), m_line, remedy);
    }
    tl::unexpected<Error> malformed(const QString &detail) const
    {
        return wrong(ErrorKind::Malformed, detail, QStringLiteral("make the playlist again; it does not follow RFC 8216"));
    }

    const QUrl m_address;
    const PlaylistLimits m_limits;
    MasterPlaylist m_master;
    MediaPlaylist m_media;
    std::optional<Variant> m_variant;          // the next URI is its
    std::optional<qint64> m_duration;          // of the next segment
    std::optional<QByteArray> m_range;         // of the next segment, as written
    std::optional<InitSegment> m_init;         // of what follows
    bool m_discontinuity = false;
    bool m_ended = false;
    bool m_mediaTags = false, m_masterTags = false;
    qint64 m_line = 0;
};

std::optional<qint64> wholeNumber(const QByteArray &text)
{
    bool number = false;
    const qint64 value = text.toLongLong(&number);
    return number && value >= 0 && !text.startsWith('+') ? std::optional(value) : std::nullopt;
}

Result<QUrl> PlaylistReader::resolve(const QByteArray &uri) const
{
    if (uri.contains("{$"))
        return wrong(ErrorKind::Refused, QStringLiteral("a variable in an address (EXT-X-DEFINE)"), QStringLiteral("write the addresses out"));
    const QUrl relative = QUrl::fromEncoded(uri, QUrl::StrictMode);
    const QUrl found = m_address.resolved(relative);
    if (uri.isEmpty() || !relative.isValid() || !found.isValid() || found.path().isEmpty())
        return malformed(QStringLiteral("\"%1\" is no address").arg(QString::fromUtf8(uri.left(80))));
    if (found.scheme() != m_address.scheme() || found.host() != m_address.host() || found.port() != m_address.port() || !found.userInfo().isEmpty())
        return wrong(ErrorKind::Refused, QStringLiteral("an address on another server: %1").arg(found.toString(QUrl::RemoveUserInfo).left(200)),
                     QStringLiteral("serve the whole stream from %1").arg(m_address.host()));
    return found.adjusted(QUrl::RemoveFragment);
}

std::optional<ByteRange> PlaylistReader::rangeIn(const QByteArray &value, std::optional<qint64> follows) const
{
    const qsizetype at = value.indexOf('@');
    const auto length = wholeNumber(at < 0 ? value : value.left(at));
    const auto offset = at < 0 ? follows : wholeNumber(value.mid(at + 1));
    constexpr qint64 most = qint64(1) << 50;
    if (!length || *length == 0 || *length > most || !offset || *offset > most)
        return std::nullopt;
    return ByteRange{*length, *offset};
}

Status PlaylistReader::readDuration(const QByteArray &value)
{
    bool number = false;
    const double seconds = value.split(',').constFirst().trimmed().toDouble(&number);
    if (!number || !(seconds >= 0 && seconds <= 3600))
        return malformed(QStringLiteral("EXTINF without a duration"));
    m_duration = std::llround(seconds * 1000);
    return {};
}

Status PlaylistReader::readInit(const QByteArray &value)
{
    const AttributeList attributes(value);
    const Result<QUrl> address = resolve(attributes.value("URI"));
    if (!address)
        return fail(address.error());
    m_init = InitSegment{*address, {}};
    if (!attributes.has("BYTERANGE"))
        return {};
    m_init->range = rangeIn(attributes.value("BYTERANGE"), 0);
    return m_init->range ? Status() : malformed(QStringLiteral("EXT-X-MAP with a range that is none"));
}

Status PlaylistReader::readVariant(const QByteArray &value)
{
    const AttributeList attributes(value);
    const auto bandwidth = wholeNumber(attributes.value("BANDWIDTH"));
    if (!attributes.isWhole() || !bandwidth || *bandwidth == 0)
        return malformed(QStringLiteral("EXT-X-STREAM-INF without a BANDWIDTH"));
    Variant variant;
    variant.bandwidth = *bandwidth;
    const QList<QByteArray> sides = attributes.value("RESOLUTION").split('x');
    const auto width = wholeNumber(sides.value(0)), height = wholeNumber(sides.value(1));
    if (sides.size() == 2 && width && height && *width <= 20'000 && *height <= 20'000)
        variant.resolution = QSize(int(*width), int(*height));
    variant.codecs = attributes.text("CODECS");
    variant.audio = attributes.text("AUDIO");
    variant.subtitles = attributes.text("SUBTITLES");
    m_variant = variant;
    return {};
}

Status PlaylistReader::readRendition(const QByteArray &value)
{
    const AttributeList attributes(value);
    Rendition rendition{attributes.text("TYPE"), attributes.text("GROUP-ID"), attributes.text("NAME"),
                        attributes.text("LANGUAGE"), attributes.value("DEFAULT") == "YES"};
    if (!attributes.isWhole() || rendition.type.isEmpty() || rendition.group.isEmpty())
        return malformed(QStringLiteral("EXT-X-MEDIA without a TYPE or a GROUP-ID"));
    static const QStringList types{QStringLiteral("AUDIO"), QStringLiteral("VIDEO"), QStringLiteral("SUBTITLES"), QStringLiteral("CLOSED-CAPTIONS")};
    if (!types.contains(rendition.type)) // RFC 8216, 4.3.4.1: there are no others yet
        return {};
    if (m_master.renditions.size() == m_limits.variants)
        return wrong(ErrorKind::TooMany, QStringLiteral("more than %1 renditions").arg(m_limits.variants));
    if (attributes.has("URI")) {
        const Result<QUrl> address = resolve(attributes.value("URI"));
        if (!address)
            return fail(address.error());
        rendition.address = *address;
    }
    m_master.renditions.append(rendition);
    return {};
}

Status PlaylistReader::readKey(const QByteArray &value)
{
    if (AttributeList(value).value("METHOD") == "NONE")
        return {};
    return wrong(ErrorKind::Refused, QStringLiteral("the segments are encrypted (EXT-X-KEY)"), QStringLiteral("publish the stream without encryption"));
}

Status PlaylistReader::readTag(const QByteArray &name, const QByteArray &value)
{
    if (name == "#EXTINF" || name == "#EXT-X-TARGETDURATION" || name == "#EXT-X-ENDLIST" || name == "#EXT-X-MEDIA-SEQUENCE")
        m_mediaTags = true;
    else if (name == "#EXT-X-STREAM-INF" || name == "#EXT-X-MEDIA")
        m_masterTags = true;
    if (name == "#EXTINF")
        return readDuration(value);
    if (name == "#EXT-X-BYTERANGE")
        m_range = value;
    else if (name == "#EXT-X-MAP")
        return readInit(value);
    else if (name == "#EXT-X-DISCONTINUITY")
        m_discontinuity = true;
    else if (name == "#EXT-X-ENDLIST")
        m_ended = true;
    else if (name == "#EXT-X-MEDIA-SEQUENCE")
        m_media.firstNumber = wholeNumber(value).value_or(0);
    else if (name == "#EXT-X-STREAM-INF")
        return readVariant(value);
    else if (name == "#EXT-X-MEDIA")
        return readRendition(value);
    else if (name == "#EXT-X-KEY" || name == "#EXT-X-SESSION-KEY")
        return readKey(value);
    return {};
}

Status PlaylistReader::addVariant(const QUrl &address)
{
    if (m_master.variants.size() == m_limits.variants)
        return wrong(ErrorKind::TooMany, QStringLiteral("more than %1 variants").arg(m_limits.variants));
    m_variant->address = address;
    m_master.variants.append(*std::exchange(m_variant, {}));
    return {};
}

Status PlaylistReader::addSegment(const QUrl &address)
{
    if (!m_duration)
        return malformed(QStringLiteral("a segment without EXTINF"));
    Segment segment{address, *std::exchange(m_duration, {}), {}, m_init, std::exchange(m_discontinuity, false)};
    if (m_range) {
        std::optional<qint64> follows;
        if (!m_media.segments.isEmpty() && m_media.segments.last().address == address && m_media.segments.last().range)
            follows = m_media.segments.last().range->offset + m_media.segments.last().range->length;
        segment.range = rangeIn(*std::exchange(m_range, {}), follows);
        if (!segment.range)
            return malformed(QStringLiteral("EXT-X-BYTERANGE with a range that is none"));
    }
    m_media.durationMs += segment.durationMs;
    if (m_media.segments.size() == m_limits.segments || m_media.durationMs > m_limits.durationMs)
        return wrong(ErrorKind::TooMany, QStringLiteral("longer than a film: more than %1 segments or %2 hours")
                                             .arg(m_limits.segments).arg(m_limits.durationMs / 3'600'000));
    m_media.segments.append(segment);
    return {};
}

Status PlaylistReader::readUri(const QByteArray &line)
{
    const Result<QUrl> address = resolve(line);
    if (!address)
        return fail(address.error());
    return m_variant ? addVariant(*address) : addSegment(*address);
}

Status PlaylistReader::readLine(const QByteArray &line)
{
    ++m_line;
    if (line.size() > m_limits.lineBytes)
        return wrong(ErrorKind::TooMany, QStringLiteral("a line of more than %1 bytes").arg(m_limits.lineBytes));
    if (m_line == 1)
        return line == "#EXTM3U" ? Status() : malformed(QStringLiteral("it does not begin with #EXTM3U: no playlist"));
    if (line.isEmpty() || m_ended)
        return {};
    if (!line.startsWith('#'))
        return readUri(line);
    const qsizetype colon = line.indexOf(':');
    return colon < 0 ? readTag(line, {}) : readTag(line.left(colon), line.mid(colon + 1));
}

Result<Playlist> PlaylistReader::whole()
{
    if (m_masterTags && m_mediaTags)
        return malformed(QStringLiteral("a list of variants and of segments at once"));
    if (m_variant || m_duration)
        return malformed(QStringLiteral("it ends before the address that it announces"));
    if (m_masterTags && !m_master.variants.isEmpty())
        return m_master;
    m_media.endless = !m_ended;
    if (m_masterTags || m_media.segments.isEmpty())
        return malformed(QStringLiteral("no variant and no segment"));
    return m_media;
}

Result<Playlist> PlaylistReader::read(const QByteArray &bytes)
{
    if (bytes.size() > m_limits.bytes)
        return wrong(ErrorKind::TooMany, QStringLiteral("a playlist of more than %1 bytes").arg(m_limits.bytes));
    Status read;
    for (qsizetype from = 0; read && from <= bytes.size();) {
        const qsizetype end = bytes.indexOf('\n', from);
        const qsizetype to = end < 0 ? bytes.size() : end;
        read = readLine(bytes.mid(from, to - from).trimmed());
        from = to + 1;
    }
    if (!read)
        return fail(read.error());
    return whole();
}

} // namespace

Result<Playlist> readPlaylist(const QByteArray &bytes, const QUrl &address, const PlaylistLimits &limits)
{
    return PlaylistReader(address, limits).read(bytes);
}

qsizetype bestVariant(const MasterPlaylist &playlist, int mostHeight)
{
    // What is not told is judged by what a picture so high takes at most: 480 lines, 1.5 Mbit/s.
    const auto height = [](const Variant &variant) -> qint64 {
        return variant.resolution.isEmpty() ? variant.bandwidth * 480 / 1'500'000 : variant.resolution.height();
    };
    const auto better = [&](const Variant &one, const Variant &other) {
        const bool oneFits = height(one) <= mostHeight, otherFits = height(other) <= mostHeight;
        if (oneFits != otherFits)
            return otherFits;
        return oneFits ? one.bandwidth < other.bandwidth : one.bandwidth > other.bandwidth;
    };
    return std::max_element(playlist.variants.begin(), playlist.variants.end(), better) - playlist.variants.begin();
}

} // namespace belvedere::media
