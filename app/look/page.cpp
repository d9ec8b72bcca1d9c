#include <look/page.h>

#include <look/access.h>
#include <look/button.h>
#include <look/labels.h>
#include <look/landscape.h>
#include <look/scrollpage.h>

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace belvedere::look {
namespace {
constexpr int maxContentWidth = 1180;
constexpr int landHeight = 260;

int widestWord(const QString &text, const QFont &font)
{
    const QFontMetrics metrics(font);
    int widest = 160;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        widest = qMax(widest, metrics.horizontalAdvance(word));
    return widest;
}

int twoLines(const QFont &font)
{
    const QFontMetrics metrics(font);
    return 2 * metrics.lineSpacing() + 4;
}

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

// Shows the land of a page where what it is about leaves room for it, and hides it before it would cut that.
class LandKeeper : public QObject
{
public:
    LandKeeper(QWidget *land, QWidget *page, QWidget *scroll, QWidget *content)
        : QObject(land), m_land(land), m_page(page), m_scroll(scroll), m_content(content)
    {
        page->installEventFilter(this);
        content->installEventFilter(this);
    }

private:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
            keep();
        return false;
    }
    void keep()
    {
        const QLayout *layout = m_content->layout();
        const int needed = layout->hasHeightForWidth() ? layout->totalHeightForWidth(m_scroll->width()) : layout->totalSizeHint().height();
        const int others = m_page->layout()->minimumSize().height() - m_scroll->minimumSizeHint().height() - (m_land->isHidden() ? 0 : landHeight);
        const bool fits = others + needed + landHeight <= m_page->height();
        if (fits == m_land->isHidden())
            m_land->setVisible(fits);
    }

    QWidget *m_land, *m_page, *m_scroll, *m_content;
};

} // namespace

Page::Page(Theme &theme, const QString &title, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);

    const int widest = maxContentWidth + 2 * theme.space(4); // with the margins at both sides
    m_top = new QWidget;
    m_header = new QGridLayout(m_top);
    m_header->setContentsMargins(theme.space(4), theme.space(2), theme.space(4), theme.space(2));
    m_header->setSpacing(theme.space(2));
    m_header->setColumnStretch(1, 1);
    m_back = new Button(theme, tr("Back"), Button::Role::Secondary, QStringLiteral("back"));
    connect(m_back, &QAbstractButton::clicked, this, &Page::backRequested);
    m_back->setProperty("unspoken", true); // the title is heard first
    m_header->addWidget(m_back, 0, 0, Qt::AlignTop);
    m_title = new Label(theme, title, Label::Style::Title);
    m_header->addWidget(m_title, 0, 1, Qt::AlignVCenter);
    m_actionsBox = new QWidget;
    m_actions = new QHBoxLayout(m_actionsBox);
    m_actions->setContentsMargins(0, 0, 0, 0);
    m_actions->setSpacing(theme.space(1));
    m_header->addWidget(m_actionsBox, 0, 2, Qt::AlignTop);
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
    scroll->verticalScrollBar()->installEventFilter(this);
    m_column->addWidget(scroll, 1);

    auto *bottom = new QWidget;
    m_footer = new QHBoxLayout(bottom);
    m_footer->setContentsMargins(0, 0, 0, 0);
    m_footer->setSpacing(theme.space(2));
    m_column->addLayout(centred(bottom, widest));
    giveRole(*this, QAccessible::Grouping);
    setAccessibleName(title);
}

// The actions go under the title when a row does not hold both: its longest word, or two lines of it where more room
// would make it shorter.
void Page::fitHeader()
{
    const int room = qMin(width(), m_top->maximumWidth()) - 2 * m_theme.space(4);
    const int taken = m_back->sizeHint().width() + m_actionsBox->sizeHint().width() + 2 * m_theme.space(2);
    const int back = m_back->sizeHint().width() + m_theme.space(2);
    const bool under = m_actions->count() > 0 && !m_title->text().isEmpty()
        && (taken + widestWord(m_title->text(), m_title->font()) > room
            || m_title->heightForWidth(room - taken) > qMax(twoLines(m_title->font()), m_title->heightForWidth(room - back)));
    const bool isUnder = m_header->itemAtPosition(1, 0) != nullptr;
    if (under == isUnder)
        return;
    m_header->removeWidget(m_actionsBox);
    if (under)
        m_header->addWidget(m_actionsBox, 1, 0, 1, 3, Qt::AlignRight);
    else
        m_header->addWidget(m_actionsBox, 0, 2, Qt::AlignTop);
}

// The scroll bar takes its width from one side of the body: as much is left at the other.
void Page::keepMiddle()
{
    const auto *bar = m_scroll->verticalScrollBar();
    QMargins margins = m_content->layout()->contentsMargins();
    const int taken = m_theme.space(4) + (bar->isVisibleTo(m_scroll) ? bar->sizeHint().width() : 0);
    if (isRightToLeft())
        margins.setRight(taken);
    else
        margins.setLeft(taken);
    m_content->layout()->setContentsMargins(margins);
}

bool Page::event(QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        fitHeader();
    return QWidget::event(event);
}

bool Page::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide)
        keepMiddle();
    return QWidget::eventFilter(watched, event);
}

void Page::offerSharing()
{
    auto *share = new Button(m_theme, tr("Share"), Button::Role::Ghost, QStringLiteral("share"));
    share->setAccessibleName(tr("Share it: take it on my phone"));
    connect(share, &QAbstractButton::clicked, this, &Page::shareRequested);
    m_actions->insertWidget(0, share, 0, Qt::AlignTop);
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

void Page::clearBody()
{
    while (QLayoutItem *item = m_body->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

void Page::addAboveBody(QWidget *widget)
{
    m_column->insertWidget(1, widget); // under the title
}

void Page::showLand(double moment)
{
    if (m_theme.hasLargeText())
        return;
    auto *land = new Landscape(m_theme);
    land->setProgress(moment);
    land->setRisesFromPage(true);
    land->setAttribute(Qt::WA_TransparentForMouseEvents);
    land->setFixedHeight(landHeight);
    m_column->addWidget(land);
    new LandKeeper(land, this, m_scroll, m_content);
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
