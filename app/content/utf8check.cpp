#include <content/utf8check.h>

#include <cstring>

namespace belvedere::content {

namespace {

// The end of the ASCII characters that begin there, to eight bytes near.
const char *passAscii(const char *at, const char *end)
{
    constexpr quint64 highBits = 0x8080808080808080;
    for (quint64 eight; end - at >= 8; at += 8) {
        std::memcpy(&eight, at, sizeof eight);
        if (eight & highBits)
            break;
    }
    return at;
}

qint64 countLines(const char *at, const char *end)
{
    qint64 lines = 0;
    while (const void *found = std::memchr(at, '\n', size_t(end - at))) {
        ++lines;
        at = static_cast<const char *>(found) + 1;
    }
    return lines;
}

} // namespace

bool Utf8Check::feed(const QByteArray &bytes)
{
    const char *const end = bytes.constData() + bytes.size();
    for (const char *at = bytes.constData(); at < end; ++at) {
        if (m_expected == 0) {
            const char *const ascii = passAscii(at, end);
            m_line += countLines(at, ascii);
            at = ascii;
            if (at == end)
                return true;
        }
        if (!accept(static_cast<unsigned char>(*at)))
            return false;
    }
    return true;
}

// The table of well-formed sequences of the Unicode standard (3-7).
bool Utf8Check::accept(unsigned char byte)
{
    if (m_expected > 0) {
        if (byte < m_low || byte > m_high)
            return false;
        m_low = 0x80;
        m_high = 0xbf;
        --m_expected;
        return true;
    }
    if (byte < 0x80) {
        m_line += byte == '\n';
        return true;
    }
    if (byte < 0xc2 || byte > 0xf4)
        return false;
    m_expected = byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
    if (byte == 0xe0)
        m_low = 0xa0;
    else if (byte == 0xed)
        m_high = 0x9f;
    else if (byte == 0xf0)
        m_low = 0x90;
    else if (byte == 0xf4)
        m_high = 0x8f;
    return true;
}

} // namespace belvedere::content
