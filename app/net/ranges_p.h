// What RFC 9110 says of a body in parts: Content-Range (14.4) and If-Range (13.1.5).
#pragma once

#include <net/sink_p.h>

namespace belvedere::net {

struct ContentRange {
    qint64 first = -1; // -1: it is no range
    qint64 last = -1;
    qint64 total = -1; // -1: not said
};

ContentRange parseContentRange(const QByteArray &header);

constexpr qint64 longestTag = 400;
// What If-Range accepts: a strong ETag, else the date; empty when it is too long.
QByteArray tagOf(const ReplyHead &head);

} // namespace belvedere::net
