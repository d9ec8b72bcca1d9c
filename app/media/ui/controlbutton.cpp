#include <media/ui/controlbutton.h>

#include <look/paint.h>

#include <QKeyEvent>
#include <QPainter>

namespace belvedere::media::ui {

ControlButton::ControlButton(const look::Theme &theme, const QString &icon, const QString &word, const QString &accessibleName,
                             QWidget *parent)
    : QAbstractButton(parent), m_theme(theme), m_ink(theme.tokens().ink),
      m_checked(theme.tokens().accentSoft), m_border(theme.tokens().accent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    show(icon, word, accessibleName);
}

void ControlButton::show(const QString &icon, const QString &word, const QString &accessibleName)
{
    m_icon = icon;
    setText(word);
    setAccessibleName(accessibleName);
    updateGeometry();
    update();
}

void ControlButton::setGround(const QColor &ground, const QColor &ink)
{
    m_ground = ground;
    m_ink = ink;
    update();
}

void ControlButton::setAccent(const look::PoleColours &colours)
{
    m_checked = colours.soft;
    m_border = colours.strong;
    update();
}

void ControlButton::reserve(const QStringList &words)
{
    m_reserved = words;
    updateGeometry();
}

QFont ControlButton::font() const
{
    QFont small = m_theme.small();
    small.setWeight(QFont::Medium);
    return small;
}

QSize ControlButton::sizeHint() const
{
    const QFontMetrics metrics(font());
    int wide = metrics.horizontalAdvance(text());
    for (const QString &word : m_reserved)
        wide = qMax(wide, metrics.horizontalAdvance(word));
    return {qMax(m_theme.touch(), wide + 22), qRound(28 * m_theme.textScale()) + metrics.height() + 18};
}

void ControlButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &t = m_theme.tokens();
    const QColor ink = isEnabled() ? m_ink : t.inkMuted;
    if (m_ground.isValid())
        look::drawGround(painter, rect(), 18, look::pressedShade(m_ground, underMouse(), isDown()), m_ground, 0);
    else if (underMouse() || isDown() || isChecked())
        look::drawGround(painter, rect(), 18, isChecked() ? m_checked : t.raised, m_border, isChecked() ? 2 : 0);
    const int size = qRound(28 * m_theme.textScale());
    look::drawIcon(painter, {(width() - size) / 2, 8}, m_icon, size, ink);
    painter.setFont(font());
    painter.setPen(ink);
    painter.drawText(QRect(0, size + 8, width(), height() - size - 12), Qt::AlignCenter, text());
    if (hasFocus())
        look::drawFocusRing(painter, rect(), 18, m_theme);
}

void ControlButton::keyPressEvent(QKeyEvent *event)
{
    if (!look::clickOnEnter(*this, event))
        QAbstractButton::keyPressEvent(event);
}

} // namespace belvedere::media::ui
