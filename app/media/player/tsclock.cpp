#include <media/player/tsclock.h>

#include <utility>

namespace belvedere::media {
namespace {

constexpr char syncByte = 0x47;
constexpr qint64 clockRate = 90'000;
constexpr qint64 clockWraps = qint64(1) << 33;
constexpr qint64 longestDelay = 10 * clockRate;
constexpr qsizetype mostWaiting = 256 << 10; // a stream in which no picture begins for so long is left as it is

quint8 at(const char *packet, int i)
{
    return static_cast<quint8>(packet[i]);
}

bool hasClock(const char *packet)
{
    return (at(packet, 3) & 0x20) != 0 && at(packet, 4) >= 7 && (at(packet, 5) & 0x10) != 0;
}

qint64 clockOf(const char *p)
{
    return qint64(at(p, 6)) << 25 | at(p, 7) << 17 | at(p, 8) << 9 | at(p, 9) << 1 | at(p, 10) >> 7;
}

struct Begun {
    qint64 time;
    bool picture; // else sound
};

// What begins in the packet.
std::optional<Begun> begunIn(const char *packet)
{
    const bool begins = (at(packet, 1) & 0x40) != 0;
    int from = 4;
    if ((at(packet, 3) & 0x20) != 0)
        from += 1 + at(packet, 4);
    if (!begins || (at(packet, 3) & 0x10) == 0 || from + 14 > tsPacketBytes)
        return std::nullopt;
    const char *pes = packet + from;
    const quint8 id = at(pes, 3);
    if (at(pes, 0) != 0 || at(pes, 1) != 0 || at(pes, 2) != 1 || id < 0xc0 || id > 0xef || (at(pes, 7) & 0x80) == 0)
        return std::nullopt;
    const qint64 time = qint64(at(pes, 9) >> 1 & 7) << 30 | at(pes, 10) << 22 | (at(pes, 11) >> 1) << 15 | at(pes, 12) << 7 | at(pes, 13) >> 1;
    return Begun{time, id >= 0xe0};
}

} // namespace

QByteArray emptyTsPacket()
{
    QByteArray packet(tsPacketBytes, char(0xff));
    packet[0] = syncByte;
    packet[1] = 0x1f;
    packet[2] = char(0xff);
    packet[3] = 0x10;
    return packet;
}

QByteArray TsClock::pass(const QByteArray &more)
{
    m_waiting += more;
    if (m_kind == Kind::Unknown && m_waiting.size() > tsPacketBytes)
        m_kind = m_waiting.at(0) == syncByte && m_waiting.at(tsPacketBytes) == syncByte ? Kind::Transport : Kind::Other;
    if (m_kind == Kind::Unknown)
        return {};
    if (m_kind == Kind::Other)
        return std::exchange(m_waiting, {});
    if (!m_delay)
        findDelay();
    if (!m_delay)
        return {};
    const qsizetype whole = m_waiting.size() / tsPacketBytes * tsPacketBytes;
    QByteArray out = m_waiting.left(whole);
    m_waiting.remove(0, whole);
    for (char *packet = out.data(), *end = packet + whole; packet < end; packet += tsPacketBytes)
        if (*packet == syncByte && hasClock(packet))
            shiftClock(packet);
    return out;
}

QByteArray TsClock::rest()
{
    if (m_kind != Kind::Transport)
        return std::exchange(m_waiting, {});
    if (!m_delay)
        m_delay = m_soundDelay.value_or(0);
    QByteArray out = pass({});
    out.append(std::exchange(m_waiting, {}));
    return out;
}

void TsClock::findDelay()
{
    for (; m_looked + tsPacketBytes <= m_waiting.size(); m_looked += tsPacketBytes) {
        const char *packet = m_waiting.constData() + m_looked;
        if (*packet != syncByte)
            continue;
        if (!m_clock && hasClock(packet))
            m_clock = clockOf(packet);
        const auto begun = begunIn(packet);
        if (!m_clock || !begun || (m_soundDelay && !begun->picture))
            continue;
        const qint64 delay = (begun->time - *m_clock + clockWraps) % clockWraps;
        auto &found = begun->picture ? m_delay : m_soundDelay;
        found = delay <= longestDelay ? delay : 0;
        if (m_delay)
            return;
    }
    if (m_waiting.size() > mostWaiting)
        m_delay = m_soundDelay.value_or(0);
}

void TsClock::shiftClock(char *packet) const
{
    const qint64 clock = (clockOf(packet) + *m_delay) % clockWraps;
    packet[6] = char(clock >> 25);
    packet[7] = char(clock >> 17);
    packet[8] = char(clock >> 9);
    packet[9] = char(clock >> 1);
    packet[10] = char((at(packet, 10) & 0x7f) | (clock & 1) << 7);
}

} // namespace belvedere::media
