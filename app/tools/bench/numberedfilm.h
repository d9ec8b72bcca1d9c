// A film whose pictures say their number: the films of the demo one after the other, in 720 lines, served
// by nginx over TLS on the loopback. A seek is over when the right picture is shown, not just any.
#pragma once

#include <core/result.h>
#include <core/settings.h>

#include <servers/films.h>

#include <QImage>

namespace belvedere::bench {

class NumberedFilm
{
public:
    static constexpr int rate = 25; // pictures a second

    // Serves it, with the films of the demo; 0: only these. 15 s for each of these, at most.
    Status make(int seconds);

    QUrl address() const { return m_films.nginx().address(QStringLiteral("numbered/index.m3u8")); }
    QUrl demo(int number) const; // one of the films of the demo, in three qualities
    int seconds() const { return m_seconds; }
    QString certificate() const { return m_films.nginx().certificate(); }
    Settings settings() const; // of a terminal that reaches it

    static int numberOf(const QImage &picture); // of 1280 x 720

private:
    mutable servers::Films m_films;
    int m_seconds = 0;
};

} // namespace belvedere::bench
