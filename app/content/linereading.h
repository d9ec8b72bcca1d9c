// Reads lines of a bounded length.
#pragma once

#include <QIODevice>

#include <array>

namespace belvedere::content {

// The next line with its line feed; so many bytes or a few more of one that is longer. QIODevice's own
// readLine(limit) takes the memory of the limit for every line.
inline QByteArray readBoundedLine(QIODevice &device, qsizetype most)
{
    QByteArray line;
    std::array<char, 4096> part;
    while (!line.endsWith('\n') && line.size() <= most) {
        const qint64 read = device.readLine(part.data(), part.size());
        if (read <= 0)
            break;
        line.append(part.data(), read);
    }
    return line;
}

} // namespace belvedere::content
