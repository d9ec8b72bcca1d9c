// A decoded picture on the screen: its colours, in the size that is asked for.
#include <media/player/yuvpicture.h>

#include <QTest>
#include <QVideoFrame>

#include <algorithm>

#include <cmath>
#include <functional>

using namespace belvedere::media;

struct Yuv { // not private: the lambdas of the tests hold one
    int y, u, v;
};

namespace {

QVideoFrame frameOf(const QSize &size, QVideoFrameFormat::ColorSpace space, QVideoFrameFormat::ColorRange range, const std::function<Yuv(int x, int y)> &at)
{
    QVideoFrameFormat format(size, QVideoFrameFormat::Format_YUV420P);
    format.setColorSpace(space);
    format.setColorRange(range);
    QVideoFrame frame(format);
    if (!frame.map(QVideoFrame::WriteOnly))
        return {};
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x) {
            const Yuv yuv = at(x, y);
            frame.bits(0)[y * frame.bytesPerLine(0) + x] = uchar(yuv.y);
            frame.bits(1)[y / 2 * frame.bytesPerLine(1) + x / 2] = uchar(yuv.u);
            frame.bits(2)[y / 2 * frame.bytesPerLine(2) + x / 2] = uchar(yuv.v);
        }
    frame.unmap();
    return frame;
}

// ITU-R BT.601-7 and BT.709-6, 2.5.1 and 3: from the shares of red and blue in the light.
QColor colourOf(const Yuv &yuv, double red, double blue, bool full)
{
    const double light = full ? yuv.y / 255.0 : (yuv.y - 16) / 219.0;
    const double u = (yuv.u - 128) / (full ? 255.0 : 224.0), v = (yuv.v - 128) / (full ? 255.0 : 224.0);
    const double r = light + 2 * (1 - red) * v, b = light + 2 * (1 - blue) * u;
    const double g = (light - red * r - blue * b) / (1 - red - blue);
    const auto byte = [](double value) { return int(std::lround(std::clamp(value, 0.0, 1.0) * 255)); };
    return {byte(r), byte(g), byte(b)};
}

int distance(const QColor &one, const QColor &other)
{
    return std::max({std::abs(one.red() - other.red()), std::abs(one.green() - other.green()), std::abs(one.blue() - other.blue())});
}

QImage painted(const QVideoFrame &frame, const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::magenta);
    return paintFrame(frame, image) ? image : QImage();
}

} // namespace

class YuvPictureTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void coloursAreThoseOfTheStandard_data()
    {
        using Format = QVideoFrameFormat;
        QTest::addColumn<int>("space");
        QTest::addColumn<bool>("full");
        QTest::addColumn<double>("red");
        QTest::addColumn<double>("blue");
        QTest::newRow("BT.601") << int(Format::ColorSpace_BT601) << false << 0.299 << 0.114;
        QTest::newRow("BT.709") << int(Format::ColorSpace_BT709) << false << 0.2126 << 0.0722;
        QTest::newRow("BT.601, full range") << int(Format::ColorSpace_BT601) << true << 0.299 << 0.114;
        QTest::newRow("BT.709, full range") << int(Format::ColorSpace_BT709) << true << 0.2126 << 0.0722;
        QTest::newRow("not said, small: as BT.601") << int(Format::ColorSpace_Undefined) << false << 0.299 << 0.114;
    }
    void coloursAreThoseOfTheStandard()
    {
        QFETCH(int, space);
        QFETCH(bool, full);
        QFETCH(double, red);
        QFETCH(double, blue);
        const auto range = full ? QVideoFrameFormat::ColorRange_Full : QVideoFrameFormat::ColorRange_Video;
        for (const Yuv &yuv : {Yuv{16, 128, 128}, Yuv{235, 128, 128}, Yuv{81, 90, 240}, Yuv{145, 54, 34}, Yuv{41, 240, 110}, Yuv{120, 150, 100}}) {
            const auto frame = frameOf({32, 16}, QVideoFrameFormat::ColorSpace(space), range, [&](int, int) { return yuv; });
            const QColor wanted = colourOf(yuv, red, blue, full);
            const QImage image = painted(frame, {32, 16});
            QVERIFY(!image.isNull());
            const QColor seen = image.pixelColor(15, 7);
            QVERIFY2(distance(seen, wanted) <= 3, qPrintable(QStringLiteral("%1 instead of %2").arg(seen.name(), wanted.name())));
        }
    }

    // Large and small, odd sizes too: each corner in its place, to the last point.
    void theSizeIsTheOneAskedFor_data()
    {
        QTest::addColumn<QSize>("from");
        QTest::addColumn<QSize>("to");
        QTest::newRow("as it is") << QSize(64, 36) << QSize(64, 36);
        QTest::newRow("half") << QSize(64, 36) << QSize(32, 18);
        QTest::newRow("larger") << QSize(64, 36) << QSize(150, 84);
        QTest::newRow("odd") << QSize(63, 35) << QSize(63, 35);
        QTest::newRow("odd, to odd") << QSize(63, 35) << QSize(41, 23);
        QTest::newRow("one point") << QSize(64, 36) << QSize(1, 1);
    }
    void theSizeIsTheOneAskedFor()
    {
        QFETCH(QSize, from);
        QFETCH(QSize, to);
        const auto frame = frameOf(from, QVideoFrameFormat::ColorSpace_BT601, QVideoFrameFormat::ColorRange_Video, [&](int x, int y) {
            return Yuv{x < from.width() / 2 ? (y < from.height() / 2 ? 16 : 90) : (y < from.height() / 2 ? 160 : 235), 128, 128};
        });
        const QImage image = painted(frame, to);
        QVERIFY(!image.isNull());
        for (int y = 0; y < to.height(); ++y)
            for (int x = 0; x < to.width(); ++x)
                QVERIFY(image.pixelColor(x, y) != QColor(Qt::magenta));
        if (to.width() < 8)
            return;
        const auto grey = [&](int x, int y) { return qGray(image.pixel(x, y)); };
        const int right = to.width() - 1, bottom = to.height() - 1;
        QVERIFY(grey(0, 0) <= 3);
        QVERIFY(qAbs(grey(0, bottom) - 86) <= 3);
        QVERIFY(qAbs(grey(right, 0) - 168) <= 3);
        QVERIFY(grey(right, bottom) >= 252);
    }

    // What is not in three planes goes another way, and what is no picture is refused.
    void otherKindsOfPictures()
    {
        QVideoFrame frame(QVideoFrameFormat({16, 16}, QVideoFrameFormat::Format_BGRX8888));
        QVERIFY(frame.map(QVideoFrame::WriteOnly));
        for (int i = 0; i < frame.mappedBytes(0); i += 4)
            std::copy_n("\x10\x80\xf0\xff", 4, frame.bits(0) + i);
        frame.unmap();
        const QImage image = painted(frame, {8, 8});
        QVERIFY(!image.isNull());
        QVERIFY(distance(image.pixelColor(4, 4), QColor(0xf0, 0x80, 0x10)) <= 1);
        QVERIFY(painted(QVideoFrame(), {8, 8}).isNull());
    }
};

QTEST_MAIN(YuvPictureTest)
#include "tst_yuvpicture.moc"
