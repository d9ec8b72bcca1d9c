#include <look/textfield.h>

#include <look/access.h>
#include <look/button.h>
#include <look/icons.h>

#include <QKeyEvent>
#include <QPainter>

namespace belvedere::look {
namespace {
constexpr int iconGap = 12;
}

TextField::TextField(const Theme &theme, const QString &placeholder, const QString &icon,
                     QWidget *parent)
    : QLineEdit(parent)
{
    setText(QString()); // a new field tells where its cursor is: quietly, here
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
    setTextMargins(isRightToLeft() ? 0 : size + iconGap, 0, isRightToLeft() ? size + iconGap : 0, 0);
}

void TextField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_icon.isNull())
        return;
    QPainter painter(this);
    const QSize size = m_icon.deviceIndependentSize().toSize();
    painter.drawPixmap(isRightToLeft() ? width() - iconGap - 4 - size.width() : iconGap + 4, (height() - size.height()) / 2, m_icon);
}

void TextField::setClearable(const Theme &theme)
{
    m_clear = new IconButton(theme, QStringLiteral("close"), tr("Empty the field"), this);
    m_clear->setFocusPolicy(Qt::NoFocus); // one Tab further is what was found
    m_clear->setCursor(Qt::ArrowCursor);
    m_clear->hide();
    connect(m_clear, &QAbstractButton::clicked, this, &TextField::empty);
    connect(this, &QLineEdit::textChanged, this, &TextField::placeClear);
    placeClear();
}

void TextField::setText(const QString &text)
{
    if (hasFocus())
        QLineEdit::setText(text);
    else
        quietly([this, &text] { QLineEdit::setText(text); });
}

void TextField::empty()
{
    clear();
    Q_EMIT textEdited(text());
}

void TextField::placeClear()
{
    if (!m_clear)
        return;
    const int side = qMin(m_clear->sizeHint().height(), height());
    m_clear->setGeometry(isRightToLeft() ? 0 : width() - side, (height() - side) / 2, side, side);
    m_clear->setVisible(!text().isEmpty());
    QMargins margins = textMargins();
    if (isRightToLeft())
        margins.setLeft(side);
    else
        margins.setRight(side);
    setTextMargins(margins);
}

void TextField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    placeClear();
}

void TextField::keyPressEvent(QKeyEvent *event)
{
    if (m_clear && event->key() == Qt::Key_Escape && !text().isEmpty())
        empty();
    else
        QLineEdit::keyPressEvent(event);
}

NoteField::NoteField(const Theme &theme, const QString &placeholder, QWidget *parent)
    : QPlainTextEdit(parent)
{
    setPlainText(QString());
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setFont(theme.body());
    setStyleSheet(theme.styleSheet());
    setTabChangesFocus(true);
    setContextMenuPolicy(Qt::NoContextMenu);
    setAcceptDrops(false);
    setFixedHeight(qRound(112 * theme.textScale()));
}

void NoteField::setPlainText(const QString &text)
{
    if (hasFocus())
        QPlainTextEdit::setPlainText(text);
    else
        quietly([this, &text] { QPlainTextEdit::setPlainText(text); });
}

void NoteField::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    Q_EMIT left();
}

} // namespace belvedere::look
