#include <spaces/zip.h>

#include <QIODevice>

#include <array>

namespace belvedere::spaces {
namespace {

QByteArray little(quint32 number, int bytes)
{
    QByteArray out;
    for (int i = 0; i < bytes; ++i)
        out += static_cast<char>(number >> (8 * i));
    return out;
}

// CRC-32 of ISO 3309, as APPNOTE 4.4.7 says.
quint32 crcOf(const QByteArray &bytes)
{
    static const auto table = [] {
        std::array<quint32, 256> made{};
        for (quint32 i = 0; i < made.size(); ++i) {
            quint32 value = i;
            for (int bit = 0; bit < 8; ++bit)
                value = (value >> 1) ^ (value & 1 ? 0xedb88320u : 0u);
            made[i] = value;
        }
        return made;
    }();
    quint32 crc = 0xffffffffu;
    for (const char c : bytes)
        crc = (crc >> 8) ^ table[(crc ^ static_cast<unsigned char>(c)) & 0xffu];
    return crc ^ 0xffffffffu;
}

} // namespace

// Times of MS-DOS, APPNOTE 4.4.6.
ZipWriter::ZipWriter(QIODevice &device, const QDateTime &time)
    : m_device(device), m_time(static_cast<quint16>(time.time().hour() << 11 | time.time().minute() << 5 | time.time().second() / 2)),
      m_date(static_cast<quint16>(qMax(0, time.date().year() - 1980) << 9 | time.date().month() << 5 | time.date().day()))
{
}

bool ZipWriter::write(const QByteArray &bytes)
{
    m_offset += static_cast<quint32>(bytes.size());
    return m_device.write(bytes) == bytes.size();
}

QByteArray ZipWriter::header(const Member &member) const
{
    constexpr quint32 version = 20;        // folders and no compression
    constexpr quint32 utf8Names = 1 << 11; // APPNOTE 4.4.4
    constexpr quint32 stored = 0;
    return little(version, 2) + little(utf8Names, 2) + little(stored, 2) + little(m_time, 2) + little(m_date, 2) + little(member.crc, 4)
        + little(member.size, 4) + little(member.size, 4) + little(static_cast<quint32>(member.name.size()), 2) + little(0, 2);
}

bool ZipWriter::add(const QString &name, const QByteArray &bytes)
{
    const Member member{name.toUtf8(), crcOf(bytes), static_cast<quint32>(bytes.size()), m_offset};
    m_members.append(member);
    return write("PK\x03\x04" + header(member) + member.name) && write(bytes);
}

bool ZipWriter::finish()
{
    const quint32 start = m_offset;
    bool written = true;
    for (const Member &member : std::as_const(m_members)) {
        // Made by version 20 on UNIX; no comment; the first disk; a file, which its owner may write.
        const quint32 attributes = 0100644u << 16;
        written = written && write("PK\x01\x02" + little(3 << 8 | 20, 2) + header(member) + little(0, 2) + little(0, 2) + little(0, 2)
                                   + little(attributes, 4) + little(member.offset, 4) + member.name);
    }
    const quint32 count = static_cast<quint32>(m_members.size());
    const quint32 size = m_offset - start;
    return written && write("PK\x05\x06" + little(0, 2) + little(0, 2) + little(count, 2) + little(count, 2) + little(size, 4) + little(start, 4) + little(0, 2));
}

} // namespace belvedere::spaces
