#include <look/page.h>

#include <look/button.h>
#include <look/labels.h>
#include <look/scrollpage.h>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace belvedere::look {
namespace {
constexpr int maxContentWidth = 1180;

// In the middle of what is wider than `width`.
QHBoxLayout *centred(QWidget *inner, int width)
{
    inner->setMaximumWidth(width);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(inner, 1000);
    row->addStretch(1);
    return row;
}

} // namespace

Page::Page(Theme &theme, const QString &title, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);

    const int widest = maxContentWidth + 2 * theme.space(4); // with the margins at both sides
    m_top = new QWidget;
    auto *header = new QHBoxLayout(m_top);
    header->setContentsMargins(theme.space(4), theme.space(2), theme.space(4), theme.space(2));
    header->setSpacing(theme.space(2));
    m_back = new Button(theme, tr("Back"), Button::Role::Secondary, QStringLiteral("back"));
    connect(m_back, &QAbstractButton::clicked, this, &Page::backRequested);
    header->addWidget(m_back, 0, Qt::AlignTop);
    m_title = new Label(theme, title, Label::Style::Title);
    header->addWidget(m_title, 1, Qt::AlignVCenter);
    m_actions = new QHBoxLayout;
    m_actions->setSpacing(theme.space(1));
    header->addLayout(m_actions);
    m_column->addLayout(centred(m_top, widest));

    m_content = new QWidget;
    auto *inner = new QWidget;
    m_content->setLayout(centred(inner, maxContentWidth));
    m_content->layout()->setContentsMargins(theme.space(4), theme.space(1), theme.space(4), theme.space(4));
    m_body = new QVBoxLayout(inner);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(theme.space(2));
    auto *scroll = new ScrollArea(theme);
    scroll->setWidget(m_content);
    m_content->setAutoFillBackground(false);
    m_scroll = scroll;
    m_column->addWidget(scroll, 1);

    auto *bottom = new QWidget;
    m_footer = new QHBoxLayout(bottom);
    m_footer->setContentsMargins(0, 0, 0, 0);
    m_footer->setSpacing(theme.space(2));
    m_column->addLayout(centred(bottom, widest));
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
            m_scroll->verticalScrollBar()->setValue(0); // a page is read from its top
            return;
        }
    }
    m_back->setFocus();
}

void Page::addAboveBody(QWidget *widget)
{
    m_column->insertWidget(1, widget); // under the title
}

void Page::fillWidth()
{
    m_top->setMaximumWidth(QWIDGETSIZE_MAX);
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
