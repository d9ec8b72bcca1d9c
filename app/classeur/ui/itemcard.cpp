#include <classeur/ui/itemcard.h>

#include <classeur/ui/movekeys.h>
#include <classeur/ui/tageditor.h>
#include <classeur/ui/words.h>

#include <look/button.h>
#include <look/draghandle.h>
#include <look/flowrow.h>
#include <look/labels.h>
#include <look/paint.h>
#include <look/textfield.h>

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace belvedere::classeur::ui {

using look::Button;
using Kind = ClasseurItem::Kind;

template <typename Widget>
Widget *ItemCard::called(Widget *widget, const char *role) const
{
    widget->setObjectName(QLatin1String(role) + u' ' + m_item.id);
    return widget;
}

ItemCard::ItemCard(const look::Theme &theme, const ClasseurItem &item, const Place &place, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_item(item), m_place(place), m_name(nameOf(item))
{
    setAccessibleName(tr("%1, place %2 of %3").arg(m_name).arg(place.place + 1).arg(place.count));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.space(1), theme.space(2), theme.space(2), theme.space(2));
    row->setSpacing(theme.space(1));
    if (place.sortable && place.count > 1) {
        m_handle = new look::DragHandle(theme, tr("Drag %1 to another place").arg(m_name));
        row->addWidget(m_handle, 0, Qt::AlignTop);
    } else {
        row->addSpacing(theme.space(2));
    }
    m_column = new QVBoxLayout;
    m_column->setSpacing(theme.space(1));
    row->addLayout(m_column, 1);
    addHead();
    if (!item.text.isEmpty())
        m_column->addWidget(new look::Label(theme, item.text));
    if (!item.note.isEmpty()) {
        m_written = new look::Label(theme, item.note);
        m_column->addWidget(m_written);
    }
    addTools();
}

void ItemCard::addHead()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(m_theme.space(2));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(new look::Label(m_theme, m_name, look::Label::Style::Heading));
    const QString what = m_item.kind != Kind::Document ? QString()
        : m_place.missing ? QString(documentInWords(m_item) + QStringLiteral(" – ") + tr("not on this terminal")) : documentInWords(m_item);
    for (const QString &line : {what, tagsInWords(m_item)}) {
        if (line.isEmpty())
            continue;
        auto *label = new look::Label(m_theme, line, look::Label::Style::Small);
        label->setMuted(true);
        words->addWidget(label);
    }
    words->addStretch();
    head->addLayout(words, 1);
    if (m_item.kind == Kind::Result) {
        auto *again = called(new Button(m_theme, tr("Take it up again"), Button::Role::Secondary, QStringLiteral("mountain")), "open");
        again->setAccessibleName(tr("Take %1 up again").arg(m_name));
        connect(again, &QAbstractButton::clicked, this, &ItemCard::opened);
        head->addWidget(again, 0, Qt::AlignTop);
    } else if (!m_item.ref.isEmpty() && m_item.kind != Kind::Answer) {
        const bool video = m_item.kind == Kind::Video;
        const bool document = m_item.kind == Kind::Document;
        auto *open = called(new Button(m_theme, video ? tr("Watch") : document ? tr("Look at it") : tr("Read"), Button::Role::Secondary,
                                       video ? QStringLiteral("play") : document ? QStringLiteral("eye")
                                       : m_item.kind == Kind::Formation          ? QStringLiteral("compass")
                                                                                 : QStringLiteral("book")),
                            "open");
        open->setAccessibleName((video ? tr("Watch %1") : document ? tr("Look at %1") : tr("Read %1")).arg(m_name));
        connect(open, &QAbstractButton::clicked, this, &ItemCard::opened);
        head->addWidget(open, 0, Qt::AlignTop);
    }
    m_column->addLayout(head);
}

void ItemCard::addTools()
{
    auto *holder = new QWidget;
    m_tools = new look::FlowRow(holder, m_theme.space(1));
    if (canBeWish(m_item.kind)) {
        const bool wish = m_item.wish > 0;
        auto *star = called(new Button(m_theme, wish ? tr("Wish no. %1").arg(m_item.wish) : tr("Add to my wishes"),
                                       wish ? Button::Role::Primary : Button::Role::Secondary, QStringLiteral("star")), "wish");
        star->setAccessibleName(wish ? tr("%1 is my wish no. %2. Take it out of my wishes").arg(m_name).arg(m_item.wish)
                                     : tr("Add %1 to my wishes").arg(m_name));
        connect(star, &QAbstractButton::clicked, this, [this, wish] { Q_EMIT wishChanged(!wish); });
        m_tools->addWidget(star);
    }
    const bool written = !m_item.note.isEmpty();
    m_write = called(new Button(m_theme, written ? tr("Change my note") : tr("Write a note"), Button::Role::Secondary, QStringLiteral("pen")), "write");
    m_write->setAccessibleName((written ? tr("Change my note on %1") : tr("Write a note on %1")).arg(m_name));
    connect(m_write, &QAbstractButton::clicked, this, &ItemCard::editNote);
    m_tools->addWidget(m_write);
    auto *tags = called(new Button(m_theme, tr("Tags"), Button::Role::Secondary, QStringLiteral("tag")), "tags");
    tags->setAccessibleName(tr("Tags of %1").arg(m_name));
    connect(tags, &QAbstractButton::clicked, this, &ItemCard::tagsAsked);
    m_tools->addWidget(tags);
    const auto icon = [&](const char *role, const char *picture, const QString &action, bool enabled, auto slot) {
        auto *each = called(new look::IconButton(m_theme, QLatin1String(picture), action.arg(m_name)), role);
        each->setEnabled(enabled);
        connect(each, &QAbstractButton::clicked, this, slot);
        m_tools->addWidget(each);
    };
    if (m_place.sortable && m_place.count > 1) {
        moveByKeys(this, [this](int step) { Q_EMIT moved(step); });
        icon("up", "up", tr("Move %1 up"), m_place.place > 0, [this] { Q_EMIT moved(-1); });
        icon("down", "down", tr("Move %1 down"), m_place.place < m_place.count - 1, [this] { Q_EMIT moved(1); });
    }
    icon("remove", "trash", tr("Remove %1"), true, [this] { Q_EMIT removed(); });
    m_column->addWidget(holder);
}

void ItemCard::showNote()
{
    m_note = called(new look::NoteField(m_theme, tr("My note (for me alone)")), "note");
    m_note->setPlainText(m_item.note);
    m_note->setAccessibleName(tr("My note on %1").arg(m_name));
    connect(m_note, &look::NoteField::left, this, [this] {
        if (m_note->toPlainText() == m_item.note)
            return;
        m_item.note = m_note->toPlainText(); // it shows it already: no new card under the finger
        Q_EMIT noteChanged(m_item.note);
    });
    m_column->insertWidget(m_item.text.isEmpty() ? 1 : 2, m_note);
}

void ItemCard::editNote()
{
    if (!m_note)
        showNote();
    m_note->show();
    m_note->setFocus();
    m_write->hide();
    if (m_written)
        m_written->hide();
}

void ItemCard::editTags(const QStringList &offered)
{
    if (m_tagEditor) {
        m_tagEditor->deleteLater();
        m_tagEditor = nullptr;
        return;
    }
    auto *editor = new TagEditor(m_theme, m_name, m_item.tags, offered);
    connect(editor, &TagEditor::changed, this, &ItemCard::tagsChanged);
    m_tagEditor = editor;
    m_column->addWidget(editor);
}

void ItemCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    look::drawGround(painter, rect(), 20, m_theme.tokens().surface, m_theme.tokens().line, 1.5);
}

} // namespace belvedere::classeur::ui
