#include <look/page.h>

#include <look/button.h>
#include <look/labels.h>
#include <look/scrollpage.h>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace belvedere::look {
namespace {
constexpr int maxContentWidth = 1180;
}

Page::Page(Theme &theme, const QString &title, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);

    auto *header = new QHBoxLayout;
    header->setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2));
    header->setSpacing(theme.space(2));
    m_back = new Button(theme, tr("Back"), Button::Role::Secondary, QStringLiteral("back"));
    connect(m_back, &QAbstractButton::clicked, this, &Page::backRequested);
    header->addWidget(m_back, 0, Qt::AlignTop);
    m_title = new Label(theme, title, Label::Style::Title);
    header->addWidget(m_title, 1, Qt::AlignVCenter);
    m_actions = new QHBoxLayout;
    m_actions->setSpacing(theme.space(1));
    header->addLayout(m_actions);
    m_column->addLayout(header);

    m_content = new QWidget;
    auto *centre = new QHBoxLayout(m_content);
    centre->setContentsMargins(theme.space(4), theme.space(1), theme.space(4), theme.space(4));
    auto *inner = new QWidget;
    inner->setMaximumWidth(maxContentWidth);
    m_body = new QVBoxLayout(inner);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(theme.space(2));
    centre->addStretch(1);
    centre->addWidget(inner, 1000);
    centre->addStretch(1);
    auto *scroll = new ScrollArea(theme);
    scroll->setWidget(m_content);
    m_content->setAutoFillBackground(false);
    m_scroll = scroll;
    m_column->addWidget(scroll, 1);

    m_footer = new QHBoxLayout;
    m_footer->setSpacing(theme.space(2));
    m_column->addLayout(m_footer);
    setAccessibleName(title);
}

void Page::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void Page::focusFirst()
{
    for (QWidget *next = m_content->nextInFocusChain(); next && next != m_content;
         next = next->nextInFocusChain()) {
        if (m_content->isAncestorOf(next) && (next->focusPolicy() & Qt::TabFocus)
            && next->isEnabled() && next->isVisibleTo(this)) {
            next->setFocus();
            return;
        }
    }
    m_back->setFocus();
}

void Page::setWholeBody(QWidget *widget)
{
    m_scroll->hide();
    m_column->insertWidget(m_column->indexOf(m_scroll), widget, 1);
}

void Page::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT backRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace belvedere::look
