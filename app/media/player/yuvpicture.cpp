#include <media/player/yuvpicture.h>

#include <QPainter>
#include <QVideoFrame>

#include <algorithm>
#include <vector>

namespace belvedere::media {
namespace {

// ITU-R BT.601 and BT.709, limited or full range, times 256.
struct Matrix {
    int black, luma, redV, greenU, greenV, blueU;
};
constexpr Matrix bt601{16, 298, 409, 100, 208, 516};
constexpr Matrix bt709{16, 298, 459, 55, 136, 541};
constexpr Matrix bt601Full{0, 256, 359, 88, 183, 454};
constexpr Matrix bt709Full{0, 256, 403, 48, 120, 475};

Matrix matrixOf(const QVideoFrameFormat &format)
{
    const auto space = format.colorSpace();
    const bool high = space == QVideoFrameFormat::ColorSpace_BT709
                      || (space == QVideoFrameFormat::ColorSpace_Undefined && format.frameHeight() >= 720); // as players guess
    if (format.colorRange() == QVideoFrameFormat::ColorRange_Full)
        return high ? bt709Full : bt601Full;
    return high ? bt709 : bt601;
}

// Where each point of a line of `to` lies in a line of `from`, in 256ths, centre on centre.
struct Steps {
    std::vector<int> first, weight;
    Steps(int from, int to)
    {
        for (int i = 0; i < to; ++i) {
            const qint64 place = (qint64(2 * i + 1) * from * 256 / to - 256) / 2;
            const qint64 inside = std::clamp<qint64>(place, 0, qint64(from - 1) * 256);
            first.push_back(int(std::min<qint64>(inside >> 8, std::max(0, from - 2))));
            weight.push_back(from > 1 ? int(inside - first.back() * 256) : 0);
        }
    }
};

struct Plane {
    const uchar *bytes;
    int stride, width;
    Steps across, down;
};

#define BELVEDERE_INLINE __attribute__((always_inline)) inline

// Two lines of a plane mixed, then stretched to the width of the picture.
BELVEDERE_INLINE void scaleLine(const Plane &plane, int y, uchar *mixed, uchar *out, int width)
{
    const uchar *above = plane.bytes + qsizetype(plane.down.first[y]) * plane.stride;
    const int weight = plane.down.weight[y];
    const uchar *line = above;
    if (weight != 0) {
        const uchar *below = above + plane.stride;
        for (int x = 0; x < plane.width; ++x)
            mixed[x] = uchar((above[x] * (256 - weight) + below[x] * weight + 128) >> 8);
        line = mixed;
    }
    if (width == plane.width) {
        std::copy_n(line, width, out);
        return;
    }
    const int *first = plane.across.first.data();
    const int *share = plane.across.weight.data();
    for (int x = 0; x < width; ++x)
        out[x] = uchar((line[first[x]] * (256 - share[x]) + line[first[x] + 1] * share[x] + 128) >> 8);
}

BELVEDERE_INLINE int byteOf(int value)
{
    return std::min(std::max(value >> 8, 0), 255);
}

BELVEDERE_INLINE void colourLine(const Matrix &m, const uchar *y, const uchar *u, const uchar *v, quint32 *out, int width)
{
    for (int x = 0; x < width; ++x) {
        const int light = (y[x] - m.black) * m.luma + 128;
        const int blue = u[x] - 128;
        const int red = v[x] - 128;
        out[x] = 0xff000000U | quint32(byteOf(light + red * m.redV)) << 16
                 | quint32(byteOf(light - blue * m.greenU - red * m.greenV)) << 8 | quint32(byteOf(light + blue * m.blueU));
    }
}

BELVEDERE_INLINE void paintLines(const Matrix &matrix, const Plane *planes, QImage &into)
{
    const int width = into.width();
    std::vector<uchar> lines(std::size_t(width) * 3), mixed(std::size_t(planes[0].width));
    for (int y = 0; y < into.height(); ++y) {
        for (int i = 0; i < 3; ++i)
            scaleLine(planes[i], y, mixed.data(), lines.data() + qsizetype(i) * width, width);
        colourLine(matrix, lines.data(), lines.data() + width, lines.data() + 2 * width,
                   reinterpret_cast<quint32 *>(into.scanLine(y)), width);
    }
}

void paintPlain(const Matrix &matrix, const Plane *planes, QImage &into)
{
    paintLines(matrix, planes, into);
}

#ifdef __x86_64__
__attribute__((target("avx2"))) void paintWide(const Matrix &matrix, const Plane *planes, QImage &into)
{
    paintLines(matrix, planes, into);
}
#endif

void paintPlanes(const QVideoFrame &frame, QImage &into)
{
    const QSize size = frame.size();
    const QSize half((size.width() + 1) / 2, (size.height() + 1) / 2);
    const auto plane = [&](int i, const QSize &of) {
        return Plane{frame.bits(i), frame.bytesPerLine(i), of.width(), Steps(of.width(), into.width()), Steps(of.height(), into.height())};
    };
    const Plane planes[]{plane(0, size), plane(1, half), plane(2, half)};
    const Matrix matrix = matrixOf(frame.surfaceFormat());
#ifdef __x86_64__
    static const bool wide = __builtin_cpu_supports("avx2");
    if (wide) {
        paintWide(matrix, planes, into);
        return;
    }
#endif
    paintPlain(matrix, planes, into);
}

} // namespace

bool paintFrame(const QVideoFrame &frame, QImage &into)
{
    QVideoFrame mapped = frame;
    if (frame.pixelFormat() == QVideoFrameFormat::Format_YUV420P && mapped.map(QVideoFrame::ReadOnly)) {
        const bool whole = mapped.planeCount() == 3;
        if (whole)
            paintPlanes(mapped, into);
        mapped.unmap();
        if (whole)
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
