#include <look/suggestfield.h>

#include <core/whendone.h>
#include <look/access.h>
#include <look/labels.h>
#include <look/linkcard.h>
#include <look/paint.h>
#include <look/scrollpage.h>
#include <look/textfield.h>

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace belvedere::look {
namespace {

// The ground of the suggestions.
class SuggestionPanel : public QWidget
{
public:
    SuggestionPanel(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme) {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawGround(painter, rect(), 18, m_theme.tokens().surface, m_theme.tokens().inkMuted, 2);
    }

private:
    const Theme &m_theme;
};

} // namespace

SuggestField::SuggestField(const Theme &theme, const QString &placeholder, const QString &icon, Find find, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_find(std::move(find)), m_field(new TextField(theme, placeholder, icon))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_field);
    setFocusProxy(m_field);
    m_field->setClearable(theme);
    m_field->installEventFilter(this);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &SuggestField::ask);
    connect(m_field, &QLineEdit::textEdited, this, &SuggestField::typed);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &now) {
        if (now.isEmpty())
            typed(now);
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (m_panel && now && now != m_field && !m_panel->isAncestorOf(now))
            close();
    });
}

SuggestField::~SuggestField()
{
    close();
}

QString SuggestField::text() const
{
    return m_field->text();
}

void SuggestField::setText(const QString &text)
{
    ++m_turn;
    m_pause.stop();
    close();
    const QSignalBlocker quiet(m_field);
    m_field->setText(text);
}

bool SuggestField::isOpen() const
{
    return m_panel != nullptr;
}

void SuggestField::typed(const QString &text)
{
    ++m_turn; // what is under way comes too late
    m_enter = false;
    m_suggestions.clear();
    if (text.simplified().isEmpty()) {
        m_pause.stop();
        close();
        Q_EMIT cleared();
        return;
    }
    m_pause.start();
}

void SuggestField::ask()
{
    whenDone(m_find(m_field->text().simplified()), this, [this, turn = m_turn](const Result<Suggestions> &found) {
        if (turn != m_turn)
            return;
        if (!found) {
            close();
            return;
        }
        m_suggestions = found->items;
        if (std::exchange(m_enter, false) && !m_suggestions.isEmpty())
            choose(Suggestion(m_suggestions.first()));
        else
            show(*found);
    });
}

void SuggestField::show(const Suggestions &suggestions)
{
    close();
    const QString heading = suggestions.items.isEmpty() ? m_nothing : suggestions.heading;
    if (suggestions.items.isEmpty() && heading.isEmpty())
        return;
    m_panel = new SuggestionPanel(m_theme, window());
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(m_theme.space(1), m_theme.space(1), m_theme.space(1), m_theme.space(1));
    column->setSpacing(m_theme.space(1) / 2);
    if (!heading.isEmpty())
        column->addWidget(new Label(m_theme, heading));
    for (const Suggestion &suggestion : suggestions.items) {
        auto *card = new LinkCard(m_theme, suggestion.title, suggestion.detail);
        connect(card, &QAbstractButton::clicked, this, [this, suggestion] { choose(Suggestion(suggestion)); });
        card->installEventFilter(this);
        column->addWidget(card);
        m_cards.append(card);
    }
    auto *scroll = new ScrollArea(m_theme);
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    auto *outer = new QVBoxLayout(m_panel);
    outer->setContentsMargins(4, 4, 4, 4);
    outer->addWidget(scroll);
    m_panel->setAccessibleName(heading.isEmpty() ? tr("%n suggestion(s)", nullptr, static_cast<int>(m_cards.size())) : heading);
    place();
    m_panel->show();
    m_panel->raise();
    announce(*m_panel, m_panel->accessibleName());
}

// Under the field, as high as its content and the window allow.
void SuggestField::place()
{
    const QPoint corner = mapTo(window(), QPoint(0, height() + 4));
    const int wide = qMax(width(), qRound(360 * m_theme.textScale()));
    QLayout *layout = m_panel->layout();
    auto *content = static_cast<ScrollArea *>(layout->itemAt(0)->widget())->widget();
    const int wanted = content->layout()->heightForWidth(qMin(wide, window()->width() - corner.x()) - 8) + 8;
    m_panel->setGeometry(corner.x(), corner.y(), qMin(wide, window()->width() - corner.x() - 8),
                         qMin(wanted, window()->height() - corner.y() - 8));
}

void SuggestField::close()
{
    m_cards.clear();
    if (m_panel)
        m_panel->deleteLater();
    if (m_panel)
        m_panel->hide();
    m_panel = nullptr;
}

void SuggestField::choose(const Suggestion &suggestion)
{
    setText(suggestion.title);
    m_field->setFocus();
    Q_EMIT chosen(suggestion.id, suggestion.title);
}

bool SuggestField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (watched == m_field ? keyInField(key) : keyInList(static_cast<QWidget *>(watched), key))
            return true;
    }
    if (watched == m_field && event->type() == QEvent::FocusIn)
        QTimer::singleShot(0, m_field, &QLineEdit::selectAll); // after the click that gave the focus
    return QWidget::eventFilter(watched, event);
}

bool SuggestField::keyInField(int key)
{
    if (key == Qt::Key_Down && !m_cards.isEmpty()) {
        m_cards.first()->setFocus();
        return true;
    }
    if (key == Qt::Key_Escape && m_panel) {
        close();
        return true;
    }
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    if (!m_suggestions.isEmpty()) {
        choose(Suggestion(m_suggestions.first()));
    } else if (m_pause.isActive()) {
        m_pause.stop();
        m_enter = true;
        ask();
    }
    return true;
}

bool SuggestField::keyInList(QWidget *at, int key)
{
    const auto place = m_cards.indexOf(at);
    if (key == Qt::Key_Escape || (key == Qt::Key_Up && place == 0)) {
        m_field->setFocus();
        if (key == Qt::Key_Escape)
            close();
        return true;
    }
    const auto next = key == Qt::Key_Down ? place + 1 : key == Qt::Key_Up ? place - 1 : -1;
    if (next < 0 || next >= m_cards.size())
        return key == Qt::Key_Down;
    m_cards.at(next)->setFocus();
    return true;
}

} // namespace belvedere::look
