// Finds the first byte that is not UTF-8 in what is read piece by piece, and its line.
#pragma once

#include <QByteArray>

namespace belvedere::content {

class Utf8Check
{
public:
    // False from the first invalid sequence on. Overlong forms, surrogates and codes above 10FFFF
    // are invalid.
    bool feed(const QByteArray &bytes);
    qint64 line() const { return m_line; } // from 1

private:
    bool accept(unsigned char byte);

    qint64 m_line = 1;
    int m_expected = 0;          // continuation bytes still to come
    unsigned char m_low = 0x80;  // bounds of the next one
    unsigned char m_high = 0xbf;
};

} // namespace belvedere::content
