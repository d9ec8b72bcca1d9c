// A short film cut in HLS by ffmpeg: each picture differs from the others, with a tone.
#pragma once

#include <QString>

namespace servers {

// Writes master.m3u8 (two qualities, 160 and 320 points wide, the greater first) and what it names into
// the folder. Segments of two seconds. What went wrong; empty when all is well.
QString makeFilm(const QString &folder, int seconds);

} // namespace servers
