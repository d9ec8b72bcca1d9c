// A decoded picture painted in another size: bilinear, in the colours of its own standard.
#pragma once

#include <QImage>

class QVideoFrame;

namespace belvedere::media {

// Fills the whole of `into` (RGB32). YUV 4:2:0 in planes, what nearly every decoder gives, is done by libyuv;
// the rest goes through QVideoFrame::toImage. False when the frame cannot be read.
bool paintFrame(const QVideoFrame &frame, QImage &into);

} // namespace belvedere::media
