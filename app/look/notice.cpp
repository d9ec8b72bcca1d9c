#include <look/notice.h>

#include <look/access.h>
#include <look/button.h>
#include <look/labels.h>
#include <look/paint.h>

#include <QHBoxLayout>
#include <QPainter>

namespace belvedere::look {

Notice::Notice(const Theme &theme, Kind kind, const QString &text, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_kind(kind)
{
    auto *row = new QHBoxLayout(this);
    const int sign = theme.space(3) + qRound(32 * theme.textScale());
    row->setContentsMargins(isRightToLeft() ? theme.space(2) : sign, theme.space(2),
                            isRightToLeft() ? sign : theme.space(2), theme.space(2));
    row->setSpacing(theme.space(2));
    m_label = new Label(theme, QString());
    row->addWidget(m_label, 1);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum); // Fixed would be that of its words in one guess
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setText(text);
}

void Notice::setText(const QString &text)
{
    m_label->setText(text);
    setAccessibleName(text);
    if (isVisible())
        announce(*this, text, true);
}

void Notice::say(Kind kind, const QString &text)
{
    m_kind = kind;
    setText(text);
    update();
}

Button *Notice::addAction(const QString &text)
{
    auto *button = new Button(m_theme, text);
    layout()->addWidget(button);
    return button;
}

void Notice::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    announce(*this, m_label->text(), true);
}

QColor Notice::colour() const
{
    const auto &t = m_theme.tokens();
    switch (m_kind) {
    case Kind::Success: return t.success;
    case Kind::Warning: return t.warning;
    case Kind::Error: return t.danger;
    case Kind::Info: break;
    }
    return t.focus;
}

void Notice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawGround(painter, rect(), 18, m_theme.tokens().raised, colour(), 2.5);
    turnForReading(painter, *this);
    const bool good = m_kind == Kind::Success;
    const bool info = m_kind == Kind::Info;
    const int size = qRound(28 * m_theme.textScale());
    drawIcon(painter, {m_theme.space(2), (height() - size) / 2}, good ? QStringLiteral("check") : info ? QStringLiteral("info") : QStringLiteral("warning"), size, colour());
}

} // namespace belvedere::look
