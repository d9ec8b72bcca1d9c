// A short film cut in HLS by ffmpeg: each picture differs from the others, with a tone.
#pragma once

#include <QString>

namespace servers {

// Writes master.m3u8 (two qualities, 160 and 320 points wide, the greater first) and what it names into
// the folder. Segments of two seconds. What went wrong; empty when all is well.
QString makeFilm(const QString &folder, int seconds);
// The same picture in streams of other kinds: apart.m3u8 (its sound apart), fragments.m3u8 (of MP4).
QString makeOtherKinds(const QString &folder, int seconds);

} // namespace servers
