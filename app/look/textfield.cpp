#include <look/textfield.h>

#include <look/icons.h>

#include <QAction>

namespace belvedere::look {

TextField::TextField(const Theme &theme, const QString &placeholder, const QString &icon,
                     QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setFont(theme.body());
    setMinimumHeight(theme.touch());
    setContextMenuPolicy(Qt::NoContextMenu);
    setDragEnabled(false);
    setAcceptDrops(false);
    if (!icon.isEmpty())
        addAction(look::icon(icon, qRound(26 * theme.textScale()), theme.tokens().inkMuted),
                  QLineEdit::LeadingPosition);
}

NoteField::NoteField(const Theme &theme, const QString &placeholder, QWidget *parent)
    : QPlainTextEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setFont(theme.body());
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
