#include <media/ui/slider.h>

#include <look/paint.h>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace belvedere::media::ui {
namespace {
constexpr int sideRoom = 16; // left and right of the groove, for half a handle
constexpr double handle = 11;
constexpr int bubblePad = 10;
}

Slider::Slider(const look::Theme &theme, const QString &name, std::function<QString(int)> words, QWidget *parent)
    : QAbstractSlider(parent), m_theme(theme), m_words(std::move(words)), m_colour(theme.tokens().accent)
{
    setOrientation(Qt::Horizontal);
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Slider::setColour(const QColor &colour)
{
    m_colour = colour;
    update();
}

void Slider::follow(int value)
{
    if (!isSliderDown())
        setValue(value);
}

void Slider::sliderChange(SliderChange change)
{
    setAccessibleDescription(m_words(value()));
    QAbstractSlider::sliderChange(change);
    update();
}

QSize Slider::sizeHint() const
{
    return {240, minimumSizeHint().height()};
}

QSize Slider::minimumSizeHint() const
{
    return {2 * m_theme.touch(), qMax(m_theme.touch(), QFontMetrics(m_theme.small()).height() + 38)};
}

double Slider::grooveY() const
{
    return height() - 17.5;
}

double Slider::placeOf(int value) const
{
    const double part = maximum() > minimum() ? double(value - minimum()) / (maximum() - minimum()) : 0;
    return sideRoom + part * (width() - 2 * sideRoom);
}

int Slider::valueAt(double x) const
{
    return QStyle::sliderValueFromPosition(minimum(), maximum(), qRound(x) - sideRoom, qMax(1, width() - 2 * sideRoom));
}

void Slider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    setSliderDown(true);
    mouseMoveEvent(event);
}

void Slider::mouseMoveEvent(QMouseEvent *event)
{
    m_pointed = valueAt(event->position().x());
    if (isSliderDown()) {
        setValue(m_pointed);
        if (m_live)
            Q_EMIT chosen(value());
    }
    update();
}

void Slider::mouseReleaseEvent(QMouseEvent *event)
{
    if (!isSliderDown() || event->button() != Qt::LeftButton)
        return;
    setSliderDown(false);
    m_pointed = -1; // a finger is away
    Q_EMIT chosen(value());
    update();
}

void Slider::leaveEvent(QEvent *)
{
    m_pointed = -1;
    update();
}

void Slider::keyPressEvent(QKeyEvent *event)
{
    const int before = value();
    QAbstractSlider::keyPressEvent(event);
    if (value() != before)
        Q_EMIT chosen(value());
}

void Slider::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &t = m_theme.tokens();
    const double y = grooveY(), at = placeOf(value());
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.line);
    painter.drawRoundedRect(QRectF(sideRoom, y - 3, width() - 2 * sideRoom, 6), 3, 3);
    if (isEnabled()) {
        painter.setBrush(m_colour);
        painter.drawRoundedRect(QRectF(sideRoom, y - 3, at - sideRoom, 6), 3, 3);
        painter.setBrush(t.ink);
        painter.drawEllipse(QPointF(at, y), handle, handle);
        painter.setBrush(m_colour);
        painter.drawEllipse(QPointF(at, y), handle - 4, handle - 4);
    }
    const int shown = isSliderDown() ? value() : m_pointed >= 0 ? m_pointed : hasFocus() ? value() : -1;
    if (shown >= 0 && isEnabled()) {
        const QString words = m_words(shown);
        const QFontMetrics metrics(m_theme.small());
        const double wide = metrics.horizontalAdvance(words) + 2 * bubblePad, high = metrics.height() + 4;
        const double x = qBound(0.0, placeOf(shown) - wide / 2, width() - wide);
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.ink);
        painter.drawRoundedRect(QRectF(x, y - handle - 3 - high, wide, high), 7, 7);
        painter.setPen(t.page);
        painter.setFont(m_theme.small());
        painter.drawText(QRectF(x, y - handle - 3 - high, wide, high), Qt::AlignCenter, words);
    }
    if (hasFocus())
        look::drawFocusRing(painter, QRectF(0, y - 16, width(), 32), 14, m_theme);
}

} // namespace belvedere::media::ui
