#include <updates/landmarks_p.h>

#include <updates/delta.h>

#include <algorithm>

namespace belvedere::updates {
namespace {

constexpr qint64 segmentBytes = 64 << 10;
constexpr int landmarkBytes = 32;
constexpr quint64 oneIn = 256;
constexpr int mostPlaces = 4; // of one landmark; what is everywhere tells nothing
constexpr quint64 factor = 0x9E3779B97F4A7C15; // odd: the polynomial hash keeps all its bits

// Rabin-Karp over a sliding window, modulo 2^64: calls found(hash, position of the window's end).
template <typename Found>
class Sampler
{
public:
    explicit Sampler(Found found) : m_found(std::move(found))
    {
        for (int i = 0; i < landmarkBytes; ++i)
            m_leaving *= factor;
    }
    void take(QByteArrayView bytes)
    {
        for (const char c : bytes) {
            const auto entering = static_cast<unsigned char>(c);
            const int slot = static_cast<int>(m_seen % landmarkBytes);
            m_hash = m_hash * factor + entering + 1;
            if (m_seen >= landmarkBytes)
                m_hash -= m_leaving * (m_window[slot] + 1U);
            m_window[slot] = entering;
            ++m_seen;
            const quint64 mixed = (m_hash ^ (m_hash >> 29)) * factor;
            if (m_seen >= landmarkBytes && (mixed >> 32) % oneIn == 0)
                m_found(mixed, m_seen);
        }
    }

private:
    Found m_found;
    quint64 m_hash = 0;
    quint64 m_leaving = 1; // factor to the power of the window's length
    qint64 m_seen = 0;
    unsigned char m_window[landmarkBytes] = {};
};

} // namespace

Status Landmarks::read(QFile &old)
{
    m_bytes = old.size();
    m_segments.reserve(m_bytes / static_cast<qint64>(oneIn));
    Sampler sampler([this](quint64 hash, qint64 end) {
        const auto segment = static_cast<quint32>((end - landmarkBytes) / segmentBytes);
        if (m_segments.count(hash) < mostPlaces && !m_segments.contains(hash, segment))
            m_segments.insert(hash, segment);
    });
    QByteArray piece(1 << 20, Qt::Uninitialized);
    for (qint64 done = 0; done < m_bytes;) {
        const qint64 got = old.read(piece.data(), piece.size());
        if (got <= 0)
            return fail(ErrorKind::Unreadable, old.errorString(), old.fileName(), 0, QStringLiteral("check the disk"));
        sampler.take(QByteArrayView(piece.constData(), got));
        done += got;
    }
    return {};
}

QVector<DeltaRange> Landmarks::rangesFor(QByteArrayView block) const
{
    QHash<quint32, double> votes; // a landmark that stands in several places says less of each
    Sampler sampler([&](quint64 hash, qint64) {
        const auto places = m_segments.values(hash);
        for (const quint32 segment : places)
            votes[segment] += 1.0 / static_cast<double>(places.size());
    });
    sampler.take(block);
    QVector<std::pair<double, quint32>> order;
    for (auto it = votes.cbegin(); it != votes.cend(); ++it)
        order.append({-it.value(), it.key()});
    std::sort(order.begin(), order.end());
    QVector<quint32> chosen;
    for (qsizetype i = 0; i < qMin<qsizetype>(order.size(), deltaReferenceBytes / segmentBytes); ++i)
        chosen.append(order.at(i).second);
    return joined(chosen);
}

QVector<DeltaRange> Landmarks::joined(QVector<quint32> segments) const
{
    std::sort(segments.begin(), segments.end());
    QVector<DeltaRange> ranges;
    for (const quint32 segment : std::as_const(segments)) {
        const qint64 offset = segment * segmentBytes;
        const qint64 size = qMin(segmentBytes, m_bytes - offset);
        if (!ranges.isEmpty() && ranges.last().offset + ranges.last().size == offset)
            ranges.last().size += size;
        else
            ranges.append({offset, size});
    }
    return ranges;
}

} // namespace belvedere::updates
