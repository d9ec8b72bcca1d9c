#include <look/cards.h>

#include <look/access.h>
#include <look/paint.h>

#include <QKeyEvent>
#include <QPainter>

namespace belvedere::look {

constexpr double cardRadius = 20;
constexpr int mostMeasured = 24;

Card::Card(const Theme &theme, const QString &accessibleName, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme)
{
    actAsButton(*this);
    setAccessibleName(accessibleName);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize Card::sizeHint() const
{
    return {preferredWidth(), heightForWidth(preferredWidth())};
}

QSize Card::minimumSizeHint() const
{
    return {m_theme.touch() * 2, m_theme.touch()};
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawGround(painter, rect(), cardRadius, pressedShade(ground(), underMouse(), isDown()), border(),
               borderWidth());
    painter.save();
    turnForReading(painter, *this);
    drawInside(painter);
    painter.restore();
    if (hasFocus())
        drawFocusRing(painter, rect(), cardRadius, m_theme);
}

void Card::keyPressEvent(QKeyEvent *event)
{
    if (!clickOnEnter(*this, event))
        QAbstractButton::keyPressEvent(event);
}

int Card::textHeight(const QFont &font, const QString &text, int width) const
{
    if (text.isEmpty())
        return 0;
    for (const Measured &known : std::as_const(m_measured)) {
        if (known.width == width && known.text == text && known.font == font)
            return known.height;
    }
    const int height = QFontMetrics(font).boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, text).height();
    if (m_measured.size() >= mostMeasured) // of widths that are no more
        m_measured.clear();
    m_measured.append({font, text, width, height});
    return height;
}

void Card::drawText(QPainter &painter, const QRect &rect, const QFont &font, const QColor &colour,
                    const QString &text, int flags)
{
    painter.setFont(font);
    painter.setPen(colour);
    paintUpright(painter, rect, [&](const QRect &place) { painter.drawText(place, flags, text); });
}

} // namespace belvedere::look
