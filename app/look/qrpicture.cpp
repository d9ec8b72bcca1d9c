#include <look/qrpicture.h>

#include <QPainter>

#include <qrencode.h>

#include <algorithm>
#include <memory>

namespace belvedere::look {
namespace {

constexpr int quietZone = 4; // modules
constexpr double qrSide = 208; // pixels at the normal size of text

constexpr unsigned int utf8 = 26; // as the code announces it (AIM ECI)

struct CodeFree {
    void operator()(QRcode *code) const { QRcode_free(code); }
};
struct InputFree {
    void operator()(QRinput *input) const { QRinput_free(input); }
};

// Readers take what is not announced for Latin or Japanese; what is ASCII needs no word of it.
std::unique_ptr<QRcode, CodeFree> encoded(const QByteArray &bytes)
{
    const std::unique_ptr<QRinput, InputFree> input(QRinput_new2(0, QR_ECLEVEL_M));
    const bool isAscii = std::all_of(bytes.cbegin(), bytes.cend(), [](char byte) { return static_cast<signed char>(byte) >= 0; });
    if (!input || (!isAscii && QRinput_appendECIheader(input.get(), utf8) != 0))
        return nullptr;
    if (QRinput_append(input.get(), QR_MODE_8, static_cast<int>(bytes.size()), reinterpret_cast<const unsigned char *>(bytes.constData())) != 0)
        return nullptr;
    return std::unique_ptr<QRcode, CodeFree>(QRcode_encodeInput(input.get()));
}

} // namespace

QImage qrImage(const QString &text, int pixels)
{
    const QByteArray bytes = text.toUtf8();
    if (bytes.isEmpty())
        return {};
    const auto code = encoded(bytes);
    if (!code)
        return {};
    const int side = code->width + 2 * quietZone;
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Qt::white);
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x) {
            if (code->data[y * code->width + x] & 1)
                image.setPixel(x + quietZone, y + quietZone, qRgb(0, 0, 0));
        }
    }
    return image.scaled(side * pixels, side * pixels);
}

QrPicture::QrPicture(const Theme &theme, const QString &text, const QString &name, QWidget *parent)
    : QWidget(parent), m_code(qrImage(text, 1))
{
    setAccessibleName(name);
    const int side = qRound(qrSide * (0.6 + 0.4 * theme.textScale()));
    setFixedSize(side, side);
    if (m_code.isNull())
        hide();
}

// Whole pixels a module: a blurred edge is read badly.
void QrPicture::paintEvent(QPaintEvent *)
{
    if (m_code.isNull())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(rect(), 14, 14);
    const int modules = m_code.width();
    const int side = qMax(1, width() / modules) * modules;
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter.drawImage(QRect((width() - side) / 2, (height() - side) / 2, side, side), m_code);
}

} // namespace belvedere::look
