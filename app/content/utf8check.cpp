#include <content/utf8check.h>

namespace belvedere::content {

bool Utf8Check::feed(const QByteArray &bytes)
{
    for (const char byte : bytes) {
        if (!accept(static_cast<unsigned char>(byte)))
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
