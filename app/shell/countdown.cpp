#include <shell/countdown.h>

#include <look/access.h>
#include <look/button.h>
#include <look/labels.h>
#include <look/theme.h>

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace belvedere::shell {

Countdown::Countdown(look::Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    look::giveRole(*this, QAccessible::Grouping); // told with the button that takes the focus
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(5), theme.space(5), theme.space(5), theme.space(5));
    column->setSpacing(theme.space(3));
    column->addWidget(new look::Label(theme, tr("Are you still there?"), look::Label::Style::Title));
    m_seconds = new look::Label(theme, QString(), look::Label::Style::Heading);
    column->addWidget(m_seconds);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.space(2));
    m_stay = new look::Button(theme, tr("Yes, I go on"), look::Button::Role::Primary);
    auto *end = new look::Button(theme, tr("End my visit"), look::Button::Role::Secondary);
    connect(m_stay, &QAbstractButton::clicked, this, &Countdown::stayRequested);
    connect(end, &QAbstractButton::clicked, this, &Countdown::endRequested);
    row->addWidget(m_stay);
    row->addWidget(end);
    row->addStretch();
    column->addLayout(row);
}

void Countdown::setSeconds(int seconds)
{
    m_seconds->setText(tr("The visit ends in %n second(s). What you did not keep is erased.",
                          nullptr, seconds));
    if (!isVisible()) {
        setAccessibleName(tr("Are you still there?") + u' ' + m_seconds->text());
        show();
        m_stay->setFocus();
    }
}

void Countdown::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(m_theme.tokens().raised);
    painter.setPen(QPen(m_theme.tokens().accent, 3));
    painter.drawRoundedRect(rect().adjusted(2, 2, -2, -2), 20, 20);
}

} // namespace belvedere::shell
