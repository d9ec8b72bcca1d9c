#include <media/player/relaytrack.h>

#include <QRegularExpression>

namespace belvedere::media {
namespace {

constexpr qint64 sameCutMs = 200;

// ".ts" and the like, by which GStreamer guesses what comes.
QByteArray endingOf(const QUrl &address)
{
    static const QRegularExpression form(QStringLiteral("\\.[A-Za-z0-9]{1,5}$"));
    return form.match(address.path()).captured().toLatin1();
}

} // namespace

RelayTrack::RelayTrack(const QVector<Variant> &choices)
{
    for (const Variant &variant : choices)
        m_choices.push_back({variant.address, variant.bandwidth});
}

int RelayTrack::best(qint64 bitsPerSecond) const
{
    int best = 0;
    for (int i = 1; i < int(m_choices.size()); ++i)
        if (m_choices[std::size_t(i)].usable && m_choices[std::size_t(i)].bandwidth * 3 / 2 <= bitsPerSecond)
            best = i;
    return best;
}

const MediaPlaylist *RelayTrack::first() const
{
    return m_first < 0 ? nullptr : &*m_choices[std::size_t(m_first)].list;
}

// Fragments of MP4 belong to their own beginning: their quality is that of the start.
bool RelayTrack::fits(const MediaPlaylist &list) const
{
    const MediaPlaylist *other = first();
    if (!other)
        return true;
    if (list.segments.size() != other->segments.size())
        return false;
    for (qsizetype i = 0; i < list.segments.size(); ++i) {
        const Segment &one = list.segments.at(i), &two = other->segments.at(i);
        if (one.init || two.init || one.discontinuity != two.discontinuity || qAbs(one.durationMs - two.durationMs) > sameCutMs)
            return false;
    }
    return true;
}

Status RelayTrack::give(int choice, const MediaPlaylist &list)
{
    if (list.endless)
        return fail(ErrorKind::TooMany, QStringLiteral("a playlist without an end: it is no film"));
    Choice &of = m_choices[std::size_t(choice)];
    of.usable = fits(list);
    of.list = list;
    if (m_first < 0)
        m_first = m_now = choice;
    return {};
}

bool RelayTrack::changeTo(int choice)
{
    if (!isKnown(choice) || !isUsable(choice))
        return false;
    m_now = choice;
    return true;
}

QByteArray RelayTrack::playlist(const QByteArray &name) const
{
    MediaPlaylist shown = *first();
    // In the place of each address, one that says which it is.
    for (qsizetype i = 0; i < shown.segments.size(); ++i) {
        Segment &segment = shown.segments[i];
        segment.range.reset(); // the relay cuts it out
        const auto placed = [](char kind, qsizetype at, const QByteArray &ending) {
            return QUrl(QStringLiteral("x:") + QLatin1Char(kind) + QString::number(at) + QString::fromLatin1(ending));
        };
        segment.address = placed('-', i, endingOf(segment.address));
        if (segment.init)
            segment.init = InitSegment{placed('i', i, endingOf(segment.init->address)), {}};
        if (i > 0 && segment.init && first()->segments.at(i).init == first()->segments.at(i - 1).init)
            segment.init = shown.segments.at(i - 1).init;
    }
    return writePlaylist(shown, [&name](const QUrl &place) -> QByteArray { return name + place.path().toLatin1(); });
}

std::optional<RelayTrack::Part> RelayTrack::segment(int index, bool again)
{
    if (!first() || index < 0 || index >= first()->segments.size())
        return std::nullopt;
    const auto before = m_used.find(index);
    const int choice = again && before != m_used.end() ? before->second : m_now;
    m_used[index] = choice;
    const Segment &segment = m_choices[std::size_t(choice)].list->segments.at(index);
    return Part{segment.address, segment.range, choice};
}

qint64 RelayTrack::endMs(int index) const
{
    qint64 ms = 0;
    for (int i = 0; i <= index && i < first()->segments.size(); ++i)
        ms += first()->segments.at(i).durationMs;
    return ms;
}

std::optional<RelayTrack::Part> RelayTrack::init(int index) const
{
    if (!first() || index < 0 || index >= first()->segments.size() || !first()->segments.at(index).init)
        return std::nullopt;
    const InitSegment &init = *first()->segments.at(index).init;
    return Part{init.address, init.range, m_first};
}

} // namespace belvedere::media
