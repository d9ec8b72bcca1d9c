// One playlist as GStreamer sees it; behind it the relay chooses the quality, segment by segment.
//
// GStreamer 1.22 could choose itself, but then every change of quality gives new pads, which the backend
// of Qt 6.4 does not survive without a loss of pictures. In one stream whose pictures change their size
// nothing is lost.
#pragma once

#include <media/playlist.h>

#include <map>
#include <optional>
#include <vector>

namespace belvedere::media {

class RelayTrack
{
public:
    struct Part {
        QUrl address;
        std::optional<ByteRange> range;
        int choice = 0;
    };

    // The qualities, the least first; one at least.
    explicit RelayTrack(const QVector<Variant> &choices);

    // The quality for a line of so many bits a second: the best that leaves a third of it free. The
    // least while the speed is not known (0).
    int best(qint64 bitsPerSecond) const;
    int now() const { return m_now; }
    QUrl address(int choice) const { return m_choices[std::size_t(choice)].address; }
    bool isKnown(int choice) const { return m_choices[std::size_t(choice)].list.has_value(); }
    bool isUsable(int choice) const { return m_choices[std::size_t(choice)].usable; }

    // The playlist of a quality. TooMany: it has no end. One that is not cut as the first one that came
    // is never used.
    Status give(int choice, const MediaPlaylist &list);
    void forget(int choice) { m_choices[std::size_t(choice)].usable = false; }
    // From the next segment on; false when its playlist is not known, or does not fit.
    bool changeTo(int choice);

    // The playlist for GStreamer; what it names begins with `name`.
    QByteArray playlist(const QByteArray &name) const;
    // What is behind such a name. `again`: in the quality in which it was last asked for.
    std::optional<Part> segment(int index, bool again);
    std::optional<Part> init(int index) const;
    qint64 endMs(int index) const; // of a segment, in the film
    // How far the clock is ahead of the pictures, once it is known (tsclock.h).
    std::optional<qint64> &clockDelay(int choice) { return m_choices[std::size_t(choice)].delay; }

private:
    struct Choice {
        QUrl address;
        qint64 bandwidth = 0;
        std::optional<MediaPlaylist> list = {};
        std::optional<qint64> delay = {};
        bool usable = true;
    };

    const MediaPlaylist *first() const;
    bool fits(const MediaPlaylist &list) const;

    std::vector<Choice> m_choices; // never changes its size: the delays are referred to
    int m_now = 0;
    int m_first = -1; // the choice whose list GStreamer has
    std::map<int, int> m_used; // segment, choice
};

} // namespace belvedere::media
