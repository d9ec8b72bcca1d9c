#include <look/button.h>

#include <look/paint.h>

#include <QKeyEvent>
#include <QPainter>

namespace belvedere::look {
namespace {

struct ButtonColours {
    QColor fill, text, border;
};

ButtonColours buttonColours(const Tokens &t, Button::Role role)
{
    switch (role) {
    case Button::Role::Primary: return {t.accent, t.accentInk, t.accent};
    case Button::Role::Danger: return {t.surface, t.danger, t.danger};
    case Button::Role::Ghost: return {Qt::transparent, t.ink, Qt::transparent};
    case Button::Role::Secondary: break;
    }
    return {t.raised, t.ink, t.inkMuted};
}

constexpr int maxTextWidth = 420;
constexpr int buttonPad = 22;
constexpr int buttonGap = 12;

} // namespace

Button::Button(const Theme &theme, const QString &text, Role role, const QString &icon,
               QWidget *parent)
    : QAbstractButton(parent), m_theme(theme), m_role(role), m_icon(icon),
      m_widestText(qRound(maxTextWidth * theme.textScale()))
{
    setText(text);
    setFont(theme.button());
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Button::setIconName(const QString &icon)
{
    m_icon = icon;
    updateGeometry();
    update();
}

void Button::setWidestText(int pixels)
{
    m_widestText = pixels;
    updateGeometry();
}

int Button::iconSize() const
{
    return m_icon.isEmpty() ? 0 : qRound(26 * m_theme.textScale());
}

QSize Button::textSize() const
{
    const QRect bound(0, 0, m_widestText, 1000);
    return QFontMetrics(font()).boundingRect(bound, Qt::TextWordWrap, text()).size();
}

QSize Button::sizeHint() const
{
    const QSize text = textSize();
    const int icon = iconSize() + (m_icon.isEmpty() || text.width() == 0 ? 0 : buttonGap);
    return {qMax(m_theme.touch(), text.width() + icon + 2 * buttonPad + 2),
            qMax(m_theme.touch(), text.height() + 24)};
}

QSize Button::minimumSizeHint() const
{
    return sizeHint();
}

void Button::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    auto colours = buttonColours(m_theme.tokens(), m_role);
    if (!isEnabled()) {
        colours = {m_theme.tokens().page, m_theme.tokens().inkMuted, m_theme.tokens().line};
    } else if (m_role == Role::Ghost && (underMouse() || isDown())) {
        colours.fill = m_theme.tokens().accentSoft;
    } else {
        colours.fill = m_role == Role::Ghost ? colours.fill
                                             : pressedShade(colours.fill, underMouse(), isDown());
    }
    const double radius = qMin(height() / 2.0, 28.0);
    drawGround(painter, rect(), radius, colours.fill, colours.border,
               m_role == Role::Ghost ? 0 : 2);
    painter.save();
    turnForReading(painter, *this);
    const QSize words = textSize();
    const int icon = iconSize();
    const int gap = icon && words.width() ? buttonGap : 0;
    int x = (width() - words.width() - icon - gap) / 2;
    if (icon) {
        drawIcon(painter, {x, (height() - icon) / 2}, m_icon, icon, colours.text);
        x += icon + gap;
    }
    painter.setFont(font());
    painter.setPen(colours.text);
    paintUpright(painter, QRect(x, 0, words.width() + 2, height()),
                 [&](const QRect &place) { painter.drawText(place, Qt::AlignVCenter | Qt::TextWordWrap, text()); });
    painter.restore();
    if (hasFocus())
        drawFocusRing(painter, rect(), radius, m_theme);
}

void Button::keyPressEvent(QKeyEvent *event)
{
    if (!clickOnEnter(*this, event))
        QAbstractButton::keyPressEvent(event);
}

IconButton::IconButton(const Theme &theme, const QString &icon, const QString &accessibleName,
                       QWidget *parent)
    : QAbstractButton(parent), m_theme(theme), m_icon(icon)
{
    setAccessibleName(accessibleName);
    setToolTip(accessibleName);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconButton::setIconName(const QString &icon)
{
    m_icon = icon;
    update();
}

QSize IconButton::sizeHint() const
{
    return {m_theme.touch(), m_theme.touch()};
}

void IconButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const double radius = width() / 2.0;
    const auto &t = m_theme.tokens();
    if (underMouse() || isDown() || isChecked())
        drawGround(painter, rect(), radius, t.accentSoft, t.accentSoft, 0);
    const int size = qRound(28 * m_theme.textScale());
    drawIcon(painter, {(width() - size) / 2, (height() - size) / 2}, m_icon, size, isEnabled() ? t.ink : t.line);
    if (hasFocus())
        drawFocusRing(painter, rect(), radius, m_theme);
}

void IconButton::keyPressEvent(QKeyEvent *event)
{
    if (!clickOnEnter(*this, event))
        QAbstractButton::keyPressEvent(event);
}

} // namespace belvedere::look
