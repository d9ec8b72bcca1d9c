#include <content/ui/polebanner.h>

#include <look/paint.h>

#include <QPainter>
#include <QPainterPath>

namespace belvedere::content::ui {
namespace {

constexpr int pad = 32;
constexpr int gap = 24;
constexpr double wordsEnd = 0.62; // of the width: the puys stand at the right of the words

// A puy with its crater, `wide` at its foot.
QPainterPath puy(double left, double ground, double wide, double high)
{
    QPainterPath path(QPointF(left, ground));
    path.cubicTo(left + wide * 0.28, ground - high * 0.1, left + wide * 0.34, ground - high, left + wide * 0.44, ground - high);
    path.cubicTo(left + wide * 0.48, ground - high * 0.86, left + wide * 0.52, ground - high * 0.86, left + wide * 0.56, ground - high);
    path.cubicTo(left + wide * 0.66, ground - high, left + wide * 0.72, ground - high * 0.1, left + wide, ground);
    path.closeSubpath();
    return path;
}

} // namespace

PoleBanner::PoleBanner(const look::Theme &theme, const QString &pole, const QString &phrase, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_pole(pole), m_phrase(phrase)
{
    setAccessibleName(phrase);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int PoleBanner::icon() const
{
    return qRound(64 * (0.5 + m_theme.textScale() / 2));
}

int PoleBanner::textWidth(int width) const
{
    return qMax(200, qRound(width * wordsEnd) - pad - icon() - gap);
}

QSize PoleBanner::sizeHint() const
{
    return {900, heightForWidth(900)};
}

int PoleBanner::heightForWidth(int width) const
{
    const QRect words = QFontMetrics(m_theme.heading()).boundingRect({0, 0, textWidth(width), 10000}, Qt::TextWordWrap, m_phrase);
    return qMax(icon(), words.height()) + 2 * pad;
}

void PoleBanner::paintEvent(QPaintEvent *)
{
    const auto colours = m_theme.tokens().pole(m_pole);
    QPainter painter(this);
    look::turnForReading(painter, *this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(rect(), 20, 20);
    painter.setClipPath(shape);
    painter.fillRect(rect(), colours.strong);
    const double wide = width();
    const double high = height();
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(255, 255, 255, 30));
    painter.drawPath(puy(wide * 0.58, high, wide * 0.34, high * 0.62));
    painter.drawPath(puy(wide * 0.72, high, wide * 0.36, high * 0.86));
    painter.setBrush(QColor(0, 0, 0, 26));
    painter.drawPath(puy(wide * 0.64, high, wide * 0.24, high * 0.34));
    const int size = icon();
    look::drawIcon(painter, {pad, (height() - size) / 2}, look::poleIcon(m_pole), size, colours.ink);
    painter.setFont(m_theme.heading());
    painter.setPen(colours.ink);
    look::paintUpright(painter, QRect(pad + size + gap, 0, textWidth(width()), height()),
                       [&](const QRect &place) { painter.drawText(place, Qt::TextWordWrap | Qt::AlignVCenter, m_phrase); });
}

} // namespace belvedere::content::ui
