#include <classeur/ui/classeurpage.h>

#include <classeur/ui/binlist.h>
#include <classeur/ui/findrow.h>
#include <classeur/ui/itemcard.h>
#include <classeur/ui/sectionlist.h>
#include <classeur/ui/wishlist.h>

#include <look/button.h>
#include <look/icons.h>
#include <look/labels.h>
#include <look/toast.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace belvedere::classeur::ui {

using look::Button;

ClasseurPage::ClasseurPage(look::Theme &theme, Classeur &classeur, QWidget *parent)
    : Page(theme, tr("My classeur"), parent), m_classeur(classeur), m_toast(new look::Toast(theme, this)), m_find(new FindRow(theme)),
      m_wishes(new WishList(theme)), m_nothing(new look::Label(theme, tr("Nothing in your classeur has these words."))), m_bin(new BinList(theme))
{
    m_undo = new Button(theme, tr("Undo"), Button::Role::Secondary, QStringLiteral("undo"));
    connect(m_undo, &QAbstractButton::clicked, this, [this] { m_classeur.undo(); });
    auto *write = new Button(theme, tr("New note"), Button::Role::Secondary, QStringLiteral("pen"));
    connect(write, &QAbstractButton::clicked, this, &ClasseurPage::noteRequested);
    actions()->addWidget(write);
    actions()->addWidget(m_undo);
    connect(m_toast, &look::Toast::actionRequested, this, [this] { m_classeur.undo(); });
    // Later: a card that asks for a change is still in its own signal.
    connect(&classeur, &Classeur::changed, this, &ClasseurPage::fill, Qt::QueuedConnection);

    body()->addWidget(m_find);
    body()->addWidget(m_wishes);
    for (const Section section : allSections) {
        auto *list = new SectionList(theme, section);
        connect(list, &SectionList::cardMade, this, &ClasseurPage::join);
        connect(list, &SectionList::placeWanted, this, &ClasseurPage::placeItem);
        m_sections.append(list);
        body()->addWidget(list);
    }
    body()->addWidget(m_nothing);
    body()->addWidget(m_bin);
    body()->addStretch();
    connect(m_find, &FindRow::changed, this, &ClasseurPage::fillSections);
    connect(m_wishes, &WishList::rankWanted, this, [this](const QString &id, int rank) { (void)m_classeur.moveWish(id, rank); });
    connect(m_wishes, &WishList::left, this, [this](const QString &id) { (void)m_classeur.setWish(id, false); });
    connect(m_bin, &BinList::wantedBack, this, [this](const QString &id) {
        if (!m_classeur.takeBack(id))
            m_toast->showMessage(tr("Your classeur is full. Remove something first."));
    });
    addFooter();
    fill();
}

void ClasseurPage::addFooter()
{
    footer()->setContentsMargins(theme().space(4), theme().space(2), theme().space(4), theme().space(2));
    m_compare = new Button(theme(), tr("Compare"), Button::Role::Secondary, QStringLiteral("scales"));
    m_compare->setAccessibleName(tr("Compare my first métiers side by side"));
    connect(m_compare, &QAbstractButton::clicked, this, [this] { Q_EMIT compareRequested(firstMetiers()); });
    footer()->addWidget(m_compare);
    footer()->addStretch();
    m_print = new Button(theme(), tr("Print"), Button::Role::Secondary, QStringLiteral("print"));
    connect(m_print, &QAbstractButton::clicked, this, &ClasseurPage::printRequested);
    footer()->addWidget(m_print);
    m_leave = new Button(theme(), tr("Keep my classeur"), Button::Role::Primary, QStringLiteral("key"));
    connect(m_leave, &QAbstractButton::clicked, this, &ClasseurPage::leaveRequested);
    footer()->addWidget(m_leave);
}

void ClasseurPage::offerImport()
{
    auto *import = new Button(theme(), tr("Add documents"), Button::Role::Secondary, QStringLiteral("plus"));
    import->setAccessibleName(tr("Add documents from my space"));
    connect(import, &QAbstractButton::clicked, this, &ClasseurPage::importRequested);
    actions()->insertWidget(0, import);
}

void ClasseurPage::editNote(const QString &id)
{
    m_writing = id; // its card comes with the next change
}

void ClasseurPage::watch(const DocumentBox &box)
{
    m_box = &box;
    connect(&box, &DocumentBox::arrived, this, &ClasseurPage::fillSections, Qt::QueuedConnection);
    fillSections();
}

QStringList ClasseurPage::firstMetiers() const
{
    constexpr int mostCompared = 3;
    QStringList ids;
    for (const ClasseurItem &item : m_classeur.wishes() + m_classeur.items())
        if (item.kind == ClasseurItem::Kind::Metier && ids.size() < mostCompared && !ids.contains(item.ref))
            ids.append(item.ref);
    return ids;
}

void ClasseurPage::fill()
{
    const QString focus = !m_focusNext.isEmpty() ? std::exchange(m_focusNext, {}) : focusWidget() ? focusWidget()->objectName() : QString();
    m_undo->setEnabled(m_classeur.canUndo());
    m_compare->setVisible(firstMetiers().size() > 1);
    for (QWidget *each : {m_print, m_leave})
        each->setVisible(!m_classeur.isEmpty());
    delete m_empty;
    if (m_classeur.isEmpty()) {
        m_empty = emptyBody();
        body()->insertWidget(0, m_empty);
    }
    m_find->setChoice(m_classeur.items().size() >= worthSearching, m_classeur.tags());
    fillSections();
    m_bin->setItems(m_classeur.bin());
    if (!m_writing.isEmpty()) {
        const QString id = std::exchange(m_writing, {});
        for (const SectionList *section : std::as_const(m_sections))
            if (ItemCard *card = section->card(id))
                card->editNote();
        return;
    }
    if (!focus.isEmpty())
        keepFocus(focus);
}

void ClasseurPage::fillSections()
{
    const auto &items = m_classeur.items();
    const bool looking = m_find->isLooking();
    const auto wishable = std::count_if(items.begin(), items.end(), [](const ClasseurItem &item) { return canBeWish(item.kind); });
    m_wishes->setWishes(m_classeur.wishes(), wishable > 1);
    if (looking)
        m_wishes->hide();
    qsizetype shown = 0;
    for (qsizetype i = 0; i < m_sections.size(); ++i) {
        QVector<ClasseurItem> own;
        for (const ClasseurItem &item : items)
            if (sectionOf(item.kind) == allSections[i] && (!looking || m_find->accepts(item)))
                own.append(item);
        m_sections.at(i)->setItems(own, !looking, [this](const ClasseurItem &item) {
            return item.kind == ClasseurItem::Kind::Document && m_box && !m_box->has(item.ref);
        });
        shown += own.size();
    }
    m_nothing->setVisible(shown == 0 && looking);
}

void ClasseurPage::join(ItemCard *card)
{
    const QString id = card->id();
    const auto find = [this, id]() -> const ClasseurItem * {
        for (const ClasseurItem &item : m_classeur.items())
            if (item.id == id)
                return &item;
        return nullptr;
    };
    connect(card, &ItemCard::opened, this, [this, find] {
        if (const ClasseurItem *item = find())
            Q_EMIT openItem(item->kind, QString(item->ref));
    });
    connect(card, &ItemCard::noteChanged, this, [this, id](const QString &note) {
        if (const Status set = m_classeur.setNote(id, note); !set && set.error().kind == ErrorKind::TooMany)
            m_toast->showMessage(tr("This note is too long. Please shorten it."));
    });
    connect(card, &ItemCard::removed, this, [this, id] { removeItem(id); });
    connect(card, &ItemCard::wishChanged, this, [this, id](bool wish) { (void)m_classeur.setWish(id, wish); });
    connect(card, &ItemCard::tagsAsked, this, [this, card, id] {
        card->editTags(m_classeur.tags());
        m_tagging = card->isEditingTags() ? id : QString();
    });
    connect(card, &ItemCard::tagsChanged, this, [this, card](const QStringList &tags) { giveTags(card, tags); });
    if (m_tagging == id)
        card->editTags(m_classeur.tags());
}

void ClasseurPage::giveTags(ItemCard *card, const QStringList &tags)
{
    if (!m_classeur.setTags(card->id(), tags))
        m_toast->showMessage(tr("An item has %n tags at most. Take one away first.", "", Classeur::maxTags));
}

// Its section alone is shown as an order: it takes the place of that neighbour among all items.
void ClasseurPage::placeItem(const QString &id, const QString &neighbour)
{
    const auto &items = m_classeur.items();
    for (int place = 0; place < items.size(); ++place) {
        if (items.at(place).id == neighbour) {
            (void)m_classeur.move(id, place);
            return;
        }
    }
}

void ClasseurPage::removeItem(const QString &id)
{
    QStringList shown;
    for (const SectionList *section : std::as_const(m_sections))
        for (const ItemCard *card : section->cards())
            shown += card->id();
    const auto place = shown.indexOf(id);
    if (place >= 0 && shown.size() > 1) // who works by keyboard goes on where the card was
        m_focusNext = QStringLiteral("remove ") + shown.at(place + 1 < shown.size() ? place + 1 : place - 1);
    if (m_classeur.remove(id))
        m_toast->showMessage(tr("Removed."), tr("Undo"));
}

void ClasseurPage::keepFocus(const QString &name)
{
    const QWidget *now = focusWidget();
    if (now && now->objectName() == name && now->isVisibleTo(this) && now->isEnabled())
        return;
    const auto offer = [this](const QString &wanted) {
        for (QWidget *each : findChildren<QWidget *>(wanted)) {
            if (each->isVisibleTo(this) && each->isEnabled()) {
                each->setFocus();
                return true;
            }
        }
        return false;
    };
    const QString role = name.section(u' ', 0, 0);
    const QString id = name.section(u' ', 1);
    // What was moved to an end cannot be moved further: the other way is left.
    const QString other = role == QLatin1String("up") ? QStringLiteral("down") : role == QLatin1String("down") ? QStringLiteral("up")
        : role == QLatin1String("wish-up") ? QStringLiteral("wish-down") : role == QLatin1String("wish-down") ? QStringLiteral("wish-up")
                                                                                                              : QStringLiteral("wish");
    if (!offer(name) && !offer(other + u' ' + id) && !offer(QStringLiteral("bin")))
        focusFirst();
}

QWidget *ClasseurPage::emptyBody()
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setSpacing(theme().space(2));
    auto *picture = new QLabel;
    picture->setPixmap(look::iconPixmap(QStringLiteral("folder"), 120, theme().tokens().accent, devicePixelRatioF()));
    picture->setAlignment(Qt::AlignCenter);
    column->addSpacing(theme().space(4));
    column->addWidget(picture);
    auto *title = new look::Label(theme(), tr("Your classeur is still empty"), look::Label::Style::Title);
    title->setAlignment(Qt::AlignCenter);
    column->addWidget(title);
    auto *text = new look::Label(theme(), tr("Touch “Keep” on a métier you like. You find it again here."));
    text->setAlignment(Qt::AlignCenter);
    column->addWidget(text);
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
    column->addLayout(row);
    return holder;
}

} // namespace belvedere::classeur::ui
