#include <classeur/ui/itemcard.h>

#include <classeur/ui/words.h>

#include <look/button.h>
#include <look/labels.h>
#include <look/paint.h>
#include <look/textfield.h>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace belvedere::classeur::ui {

ItemCard::ItemCard(const look::Theme &theme, const ClasseurItem &item, int place, int count,
                   QWidget *parent)
    : QWidget(parent), m_theme(theme)
{
    const QString name = nameOf(item);
    setAccessibleName(tr("%1, place %2 of %3").arg(name).arg(place + 1).arg(count));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.space(3), theme.space(2), theme.space(2), theme.space(2));
    row->setSpacing(theme.space(2));
    auto *number = new look::Label(theme, QString::number(place + 1), look::Label::Style::Title);
    number->setColour(theme.tokens().accent);
    number->setMinimumWidth(qRound(40 * theme.textScale()));
    row->addWidget(number, 0, Qt::AlignTop);

    auto *column = new QVBoxLayout;
    column->setSpacing(theme.space(1));
    auto *title = new look::Label(theme, name, look::Label::Style::Heading);
    title->setMinimumHeight(number->sizeHint().height());
    title->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    column->addWidget(title);
    m_note = new look::NoteField(theme, tr("My note (for me alone)"));
    m_note->setPlainText(item.note);
    m_note->setAccessibleName(tr("My note on %1").arg(name));
    connect(m_note, &look::NoteField::left, this, [this] { Q_EMIT noteChanged(m_note->toPlainText()); });
    column->addWidget(m_note);
    row->addLayout(column, 1);

    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(theme.space(1));
    if (!item.ref.isEmpty()) {
        const bool video = item.kind == ClasseurItem::Kind::Video;
        auto *open = new look::Button(theme, video ? tr("Watch") : tr("Read"), look::Button::Role::Secondary,
                                      video ? QStringLiteral("play")
                                      : item.kind == ClasseurItem::Kind::Formation ? QStringLiteral("compass")
                                                                                   : QStringLiteral("book"));
        open->setAccessibleName((video ? tr("Watch %1") : tr("Read %1")).arg(name));
        connect(open, &QAbstractButton::clicked, this, &ItemCard::opened);
        buttons->addWidget(open);
    }
    auto *small = new QHBoxLayout;
    const auto button = [&](const QString &icon, const QString &action, bool enabled, auto slot) {
        auto *each = new look::IconButton(theme, icon, action.arg(name));
        each->setEnabled(enabled);
        connect(each, &QAbstractButton::clicked, this, slot);
        small->addWidget(each);
    };
    button(QStringLiteral("up"), tr("Move %1 up"), place > 0, [this] { Q_EMIT moved(-1); });
    button(QStringLiteral("down"), tr("Move %1 down"), place < count - 1, [this] { Q_EMIT moved(1); });
    button(QStringLiteral("trash"), tr("Remove %1"), true, [this] { Q_EMIT removed(); });
    buttons->addLayout(small);
    buttons->addStretch();
    row->addLayout(buttons);
}

void ItemCard::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::AltModifier
        && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        Q_EMIT moved(event->key() == Qt::Key_Up ? -1 : 1);
    else
        QWidget::keyPressEvent(event);
}

void ItemCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    look::drawGround(painter, rect(), 20, m_theme.tokens().surface, m_theme.tokens().line, 1.5);
}

} // namespace belvedere::classeur::ui
