#include <media/player/yuvpicture.h>

#include <QPainter>
#include <QVideoFrame>

#include <libyuv.h>

#include <array>
#include <vector>

namespace belvedere::media {
namespace {

// ITU-R BT.601 and BT.709, limited or full range.
const libyuv::YuvConstants *matrixOf(const QVideoFrameFormat &format)
{
    const auto space = format.colorSpace();
    const bool high = space == QVideoFrameFormat::ColorSpace_BT709
                      || (space == QVideoFrameFormat::ColorSpace_Undefined && format.frameHeight() >= 720); // as players guess
    if (format.colorRange() == QVideoFrameFormat::ColorRange_Full)
        return high ? &libyuv::kYuvF709Constants : &libyuv::kYuvJPEGConstants;
    return high ? &libyuv::kYuvH709Constants : &libyuv::kYuvI601Constants;
}

// Three planes, of which the second and third have half the width and half the height.
struct Planes {
    std::array<const uchar *, 3> bytes;
    std::array<int, 3> strides;
    QSize size;
};

// Into `memory`, which the answer points to.
Planes scaled(const Planes &from, const QSize &size, std::vector<uchar> &memory)
{
    const int width = size.width(), height = size.height(), halfWidth = (width + 1) / 2, halfHeight = (height + 1) / 2;
    const auto luma = std::size_t(width) * std::size_t(height), chroma = std::size_t(halfWidth) * std::size_t(halfHeight);
    memory.resize(luma + 2 * chroma);
    uchar *y = memory.data(), *u = y + luma, *v = u + chroma;
    libyuv::I420Scale(from.bytes[0], from.strides[0], from.bytes[1], from.strides[1], from.bytes[2], from.strides[2], from.size.width(),
                      from.size.height(), y, width, u, halfWidth, v, halfWidth, width, height, libyuv::kFilterBox);
    return {{y, u, v}, {width, halfWidth, halfWidth}, size};
}

bool paintPlanes(const QVideoFrame &frame, QImage &into)
{
    Planes planes{{frame.bits(0), frame.bits(1), frame.bits(2)}, {frame.bytesPerLine(0), frame.bytesPerLine(1), frame.bytesPerLine(2)}, frame.size()};
    std::vector<uchar> memory;
    if (planes.size != into.size())
        planes = scaled(planes, into.size(), memory);
    return libyuv::I420ToARGBMatrixFilter(planes.bytes[0], planes.strides[0], planes.bytes[1], planes.strides[1], planes.bytes[2], planes.strides[2],
                                          into.bits(), int(into.bytesPerLine()), matrixOf(frame.surfaceFormat()), into.width(), into.height(),
                                          libyuv::kFilterBilinear) == 0;
}

} // namespace

bool paintFrame(const QVideoFrame &frame, QImage &into)
{
    QVideoFrame mapped = frame;
    if (frame.pixelFormat() == QVideoFrameFormat::Format_YUV420P && mapped.map(QVideoFrame::ReadOnly)) {
        const bool painted = mapped.planeCount() == 3 && paintPlanes(mapped, into);
        mapped.unmap();
        if (painted)
            return true;
    }
    const QImage image = frame.toImage();
    if (image.isNull())
        return false;
    QPainter painter(&into);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(into.rect(), image);
    return true;
}

} // namespace belvedere::media
