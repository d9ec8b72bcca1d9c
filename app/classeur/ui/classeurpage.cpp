#include <classeur/ui/classeurpage.h>

#include <classeur/ui/itemcard.h>

#include <look/button.h>
#include <look/icons.h>
#include <look/labels.h>
#include <look/notice.h>
#include <look/toast.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>

namespace belvedere::classeur::ui {

using look::Button;

ClasseurPage::ClasseurPage(look::Theme &theme, Classeur &classeur, QWidget *parent)
    : Page(theme, tr("My classeur"), parent), m_classeur(classeur), m_toast(new look::Toast(theme, this))
{
    m_undo = new Button(theme, tr("Undo"), Button::Role::Secondary, QStringLiteral("undo"));
    connect(m_undo, &QAbstractButton::clicked, this, [this] { m_classeur.undo(); });
    actions()->addWidget(m_undo);
    connect(m_toast, &look::Toast::actionRequested, this, [this] { m_classeur.undo(); });
    // Later: a card that asks for a change is still in its own signal.
    connect(&classeur, &Classeur::changed, this, &ClasseurPage::fill, Qt::QueuedConnection);

    footer()->setContentsMargins(theme.space(4), theme.space(2), theme.space(4), theme.space(2));
    m_compare = new Button(theme, tr("Compare"), Button::Role::Secondary, QStringLiteral("scales"));
    m_compare->setAccessibleName(tr("Compare my first métiers side by side"));
    connect(m_compare, &QAbstractButton::clicked, this, [this] { Q_EMIT compareRequested(firstMetiers()); });
    footer()->addWidget(m_compare);
    footer()->addStretch();
    m_print = new Button(theme, tr("Print"), Button::Role::Secondary, QStringLiteral("print"));
    connect(m_print, &QAbstractButton::clicked, this, &ClasseurPage::printRequested);
    footer()->addWidget(m_print);
    m_leave = new Button(theme, tr("Keep my classeur"), Button::Role::Primary, QStringLiteral("key"));
    connect(m_leave, &QAbstractButton::clicked, this, &ClasseurPage::leaveRequested);
    footer()->addWidget(m_leave);
    fill();
}

QStringList ClasseurPage::firstMetiers() const
{
    constexpr int mostCompared = 3;
    QStringList ids;
    for (const ClasseurItem &item : m_classeur.items())
        if (item.kind == ClasseurItem::Kind::Metier && ids.size() < mostCompared)
            ids.append(item.ref);
    return ids;
}

void ClasseurPage::fill()
{
    while (auto *item = body()->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    m_undo->setEnabled(m_classeur.canUndo());
    m_compare->setVisible(firstMetiers().size() > 1);
    for (QWidget *each : {m_print, m_leave})
        each->setVisible(!m_classeur.isEmpty());
    if (m_classeur.isEmpty()) {
        fillEmpty();
        return;
    }
    auto *hint = new look::Label(theme(), tr("The first one is the one you like most. Your notes stay with you."));
    hint->setMuted(true);
    body()->addWidget(hint);
    const int count = static_cast<int>(m_classeur.items().size());
    for (int place = 0; place < count; ++place) {
        const ClasseurItem &item = m_classeur.items()[place];
        auto *card = new ItemCard(theme(), item, place, count);
        const QString id = item.id;
        const QString ref = item.ref;
        const auto kind = item.kind;
        connect(card, &ItemCard::opened, this, [this, ref, kind] { Q_EMIT openItem(kind, ref); });
        connect(card, &ItemCard::noteChanged, this, [this, id](const QString &note) {
            if (!m_classeur.setNote(id, note))
                m_toast->showMessage(tr("This note is too long. Please shorten it."));
        });
        connect(card, &ItemCard::moved, this, [this, id](int step) { moveItem(id, step); });
        connect(card, &ItemCard::removed, this, [this, id] { removeItem(id); });
        body()->addWidget(card);
    }
    body()->addStretch();
}

void ClasseurPage::fillEmpty()
{
    auto *picture = new QLabel;
    picture->setPixmap(look::iconPixmap(QStringLiteral("folder"), 120, theme().tokens().accent,
                                        devicePixelRatioF()));
    picture->setAlignment(Qt::AlignCenter);
    body()->addSpacing(theme().space(4));
    body()->addWidget(picture);
    auto *title = new look::Label(theme(), tr("Your classeur is still empty"), look::Label::Style::Title);
    title->setAlignment(Qt::AlignCenter);
    body()->addWidget(title);
    auto *text = new look::Label(theme(), tr("Touch “Keep” on a métier you like. You find it again here."));
    text->setAlignment(Qt::AlignCenter);
    body()->addWidget(text);
    auto *row = new QHBoxLayout;
    row->addStretch();
    const auto button = [&](const QString &words, const QString &icon, Button::Role role, auto signal) {
        auto *each = new Button(theme(), words, role, icon);
        connect(each, &QAbstractButton::clicked, this, signal);
        row->addWidget(each);
    };
    button(tr("Play"), QStringLiteral("mountain"), Button::Role::Primary, &ClasseurPage::playRequested);
    button(tr("Explore"), QStringLiteral("compass"), Button::Role::Secondary, &ClasseurPage::exploreRequested);
    button(tr("I have five words"), QStringLiteral("key"), Button::Role::Secondary, &ClasseurPage::resumeRequested);
    row->addStretch();
    auto *holder = new QWidget;
    holder->setLayout(row);
    body()->addWidget(holder);
    body()->addStretch();
}

void ClasseurPage::moveItem(const QString &id, int step)
{
    const auto &items = m_classeur.items();
    for (int place = 0; place < items.size(); ++place) {
        if (items[place].id == id) {
            (void)m_classeur.move(id, place + step);
            return;
        }
    }
}

void ClasseurPage::removeItem(const QString &id)
{
    if (m_classeur.remove(id))
        m_toast->showMessage(tr("Removed."), tr("Undo"));
}

} // namespace belvedere::classeur::ui
