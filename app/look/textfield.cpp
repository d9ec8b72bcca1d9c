#include <look/textfield.h>

#include <look/icons.h>

#include <QPainter>

namespace belvedere::look {
namespace {
constexpr int iconGap = 12;
}

TextField::TextField(const Theme &theme, const QString &placeholder, const QString &icon,
                     QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setFont(theme.body());
    setStyleSheet(theme.styleSheet());
    setMinimumHeight(theme.touch());
    setContextMenuPolicy(Qt::NoContextMenu);
    setDragEnabled(false);
    setAcceptDrops(false);
    if (icon.isEmpty())
        return;
    const int size = qRound(26 * theme.textScale());
    m_icon = iconPixmap(icon, size, theme.tokens().inkMuted, devicePixelRatioF());
    setTextMargins(size + iconGap, 0, 0, 0);
}

void TextField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_icon.isNull())
        return;
    QPainter painter(this);
    const QSize size = m_icon.deviceIndependentSize().toSize();
    painter.drawPixmap(iconGap + 4, (height() - size.height()) / 2, m_icon);
}

NoteField::NoteField(const Theme &theme, const QString &placeholder, QWidget *parent)
    : QPlainTextEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setFont(theme.body());
    setStyleSheet(theme.styleSheet());
    setTabChangesFocus(true);
    setContextMenuPolicy(Qt::NoContextMenu);
    setAcceptDrops(false);
    setFixedHeight(qRound(112 * theme.textScale()));
}

void NoteField::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    Q_EMIT left();
}

} // namespace belvedere::look
