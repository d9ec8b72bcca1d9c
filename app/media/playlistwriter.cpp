#include <media/playlist.h>

#include <algorithm>

namespace belvedere::media {

namespace {

// What was read holds neither a quotation mark nor a line end (attributelist_p.h).
QByteArray quoted(const QString &text)
{
    return '"' + text.toUtf8() + '"';
}

QByteArray inSeconds(qint64 ms)
{
    return QByteArray::number(ms / 1000) + '.' + QByteArray::number(ms % 1000).rightJustified(3, '0');
}

QByteArray range(const ByteRange &range)
{
    return QByteArray::number(range.length) + '@' + QByteArray::number(range.offset);
}

QByteArray initLine(const InitSegment &init, const NameOf &nameOf)
{
    QByteArray line = "#EXT-X-MAP:URI=\"" + nameOf(init.address) + '"';
    if (init.range)
        line += ",BYTERANGE=\"" + range(*init.range) + '"';
    return line + '\n';
}

QByteArray variantLines(const Variant &variant, const NameOf &nameOf)
{
    QByteArray lines = "#EXT-X-STREAM-INF:BANDWIDTH=" + QByteArray::number(variant.bandwidth);
    if (!variant.resolution.isEmpty())
        lines += ",RESOLUTION=" + QByteArray::number(variant.resolution.width()) + 'x' + QByteArray::number(variant.resolution.height());
    const auto add = [&lines](const char *name, const QString &value) {
        if (!value.isEmpty())
            lines += name + quoted(value);
    };
    add(",CODECS=", variant.codecs);
    add(",AUDIO=", variant.audio);
    add(",SUBTITLES=", variant.subtitles);
    return lines + '\n' + nameOf(variant.address) + '\n';
}

QByteArray renditionLine(const Rendition &rendition, const NameOf &nameOf)
{
    QByteArray line = "#EXT-X-MEDIA:TYPE=" + rendition.type.toLatin1() + ",GROUP-ID=" + quoted(rendition.group) + ",NAME=" + quoted(rendition.name);
    if (!rendition.language.isEmpty())
        line += ",LANGUAGE=" + quoted(rendition.language);
    if (rendition.byDefault)
        line += ",DEFAULT=YES";
    if (!rendition.address.isEmpty())
        line += ",URI=\"" + nameOf(rendition.address) + '"';
    return line + '\n';
}

} // namespace

QByteArray writePlaylist(const MasterPlaylist &playlist, const NameOf &nameOf)
{
    QByteArray text = "#EXTM3U\n#EXT-X-VERSION:6\n";
    for (const Rendition &rendition : playlist.renditions)
        text += renditionLine(rendition, nameOf);
    for (const Variant &variant : playlist.variants)
        text += variantLines(variant, nameOf);
    return text;
}

QByteArray writePlaylist(const MediaPlaylist &playlist, const NameOf &nameOf)
{
    qint64 longest = 0;
    for (const Segment &segment : playlist.segments)
        longest = std::max(longest, segment.durationMs);
    QByteArray text = "#EXTM3U\n#EXT-X-VERSION:6\n#EXT-X-TARGETDURATION:" + QByteArray::number(std::max<qint64>(1, (longest + 500) / 1000))
                      + "\n#EXT-X-MEDIA-SEQUENCE:" + QByteArray::number(playlist.firstNumber) + '\n';
    if (!playlist.endless)
        text += "#EXT-X-PLAYLIST-TYPE:VOD\n";
    std::optional<InitSegment> init;
    for (const Segment &segment : playlist.segments) {
        if (segment.discontinuity)
            text += "#EXT-X-DISCONTINUITY\n";
        if (segment.init && segment.init != init)
            text += initLine(*segment.init, nameOf);
        init = segment.init;
        text += "#EXTINF:" + inSeconds(segment.durationMs) + ",\n";
        if (segment.range)
            text += "#EXT-X-BYTERANGE:" + range(*segment.range) + '\n';
        text += nameOf(segment.address) + '\n';
    }
    return playlist.endless ? text : text + "#EXT-X-ENDLIST\n";
}

} // namespace belvedere::media
