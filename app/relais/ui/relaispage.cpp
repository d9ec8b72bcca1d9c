#include <relais/ui/relaispage.h>

#include <core/whendone.h>
#include <look/button.h>
#include <look/mapview.h>
#include <look/notice.h>
#include <look/scrollpage.h>
#include <look/suggestfield.h>
#include <relais/relaisreader.h>
#include <relais/ui/regionmap.h>
#include <relais/ui/relaiscard.h>
#include <relais/ui/relaislist.h>
#include <relais/ui/wishbar.h>

#include <QHBoxLayout>
#include <QStackedLayout>

namespace belvedere::relais::ui {
namespace {

struct Content {
    QVector<Relais> all;
    look::MapGround ground;
};

Result<Content> readContent(QSqlDatabase &db, const std::optional<places::Commune> &here)
{
    auto all = allRelais(db);
    if (!all)
        return fail(all.error());
    QVector<places::Position> positions;
    for (const Relais &relais : std::as_const(*all))
        positions.append(relais.position);
    if (here)
        positions.append(here->position);
    auto ground = regionMap(db, positions);
    if (!ground)
        return fail(ground.error());
    return Content{std::move(*all), std::move(*ground)};
}

} // namespace

RelaisPage::RelaisPage(look::Theme &theme, content::Library &library, const Clock &clock, Language language, const Wish &wish,
                       QWidget *parent)
    : Page(theme, tr("People who can help near home"), parent), m_bar(new WishBar(theme, library, language, wish)),
      m_list(new RelaisList(theme, clock, language)), m_map(new look::MapView(theme)), m_scroll(new look::ScrollArea(theme)), m_wish(wish)
{
    arrange(theme.hasLargeText());
    connect(m_bar, &WishBar::changed, this, [this](const Wish &changed) {
        m_wish = changed;
        refill();
        showHere();
        Q_EMIT wishChanged(m_wish);
    });
    connect(m_list, &RelaisList::filled, this, [this] { m_map->setMarks(m_list->marks()); });
    connect(m_list, &RelaisList::openRelais, this, &RelaisPage::openRelais);
    connect(m_list, &RelaisList::pointedAt, this, [this](const QString &id) { select(id, false); });
    connect(m_list, &RelaisList::widerRequested, m_bar, &WishBar::setRadius);
    connect(m_list, &RelaisList::everybodyRequested, this, [this] { m_bar->setPublics({}); });
    connect(m_map, &look::MapView::markChosen, this, [this](const QString &id) { select(id, true); });
    load(library);
}

// The controls above, below them the list and the map side by side. With large text the controls scroll
// with the list, and a button goes to the map and back.
void RelaisPage::arrange(bool large)
{
    fillWidth();
    auto *whole = new QWidget;
    auto *content = new QWidget;
    content->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 4, theme().space(2), theme().space(2));
    column->setSpacing(theme().space(2));
    m_scroll->setWidget(content);
    if (!large) {
        auto *outer = new QVBoxLayout(whole);
        outer->setContentsMargins(theme().space(4), 0, theme().space(4), theme().space(3));
        outer->setSpacing(theme().space(2));
        outer->addWidget(m_bar);
        auto *row = new QHBoxLayout;
        row->setSpacing(theme().space(2));
        m_scroll->setMinimumWidth(420);
        row->addWidget(m_scroll, 2);
        row->addWidget(m_map, 3);
        outer->addLayout(row, 1);
        column->addWidget(m_list);
        column->addStretch();
        setWholeBody(whole);
        return;
    }
    m_stack = new QStackedLayout(whole);
    column->setContentsMargins(theme().space(4), 4, theme().space(4), theme().space(3));
    auto *toMap = new look::Button(theme(), tr("Show the map"), look::Button::Role::Secondary, QStringLiteral("map"));
    column->addWidget(m_bar);
    column->addWidget(toMap, 0, Qt::AlignLeft);
    column->addWidget(m_list);
    column->addStretch();
    auto *second = new QWidget;
    auto *below = new QVBoxLayout(second);
    below->setContentsMargins(theme().space(4), 0, theme().space(4), theme().space(3));
    auto *toList = new look::Button(theme(), tr("Show the list"), look::Button::Role::Secondary, QStringLiteral("up"));
    below->addWidget(toList, 0, Qt::AlignLeft);
    below->addWidget(m_map, 1);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(second);
    const auto turn = [this](int to, QWidget *focus) {
        m_stack->setCurrentIndex(to);
        focus->setFocus();
    };
    connect(toMap, &QAbstractButton::clicked, this, [turn, toList] { turn(1, toList); });
    connect(toList, &QAbstractButton::clicked, this, [turn, toMap] { turn(0, toMap); });
    setWholeBody(whole);
}

void RelaisPage::focusFirst()
{
    m_bar->field()->setFocus();
}

void RelaisPage::load(content::Library &library)
{
    const auto read = library.read<Content>([here = m_wish.here](QSqlDatabase &db) { return readContent(db, here); });
    whenDone(read, this, [this](const Result<Content> &content) {
        if (content)
            setContent(content->all, content->ground);
        else
            m_scroll->widget()->layout()->addWidget(new look::Notice(
                theme(), look::Notice::Kind::Error, tr("The list cannot be read. Please tell the person in charge of the room.")));
    });
}

void RelaisPage::setContent(const QVector<Relais> &all, const look::MapGround &ground)
{
    m_all = all;
    m_loaded = true;
    m_area = ground.area;
    m_map->setGround(ground);
    refill();
    showHere();
    m_map->setSelected(m_wish.selected);
    Q_EMIT shown();
}

void RelaisPage::refill()
{
    if (!m_loaded)
        return;
    m_list->fill(m_all, m_wish);
    m_scroll->ensureVisible(0, 0);
}

// The map shows the circle that the list is about; without a place, everything.
void RelaisPage::showHere()
{
    if (!m_wish.here) {
        m_map->setHere({}, 0);
        return;
    }
    m_map->setHere(look::MapName{m_wish.here->name, m_wish.here->position}, m_wish.radiusKm);
    m_map->showArea(m_wish.radiusKm > 0 ? boxAround(m_wish.here->position, m_wish.radiusKm) : m_area);
}

void RelaisPage::select(const QString &id, bool fromMap)
{
    m_wish.selected = id;
    m_list->setSelected(id);
    if (RelaisCard *card = m_list->card(id); card && fromMap) {
        if (m_stack)
            m_stack->setCurrentIndex(0);
        card->setFocus();
        m_scroll->ensureWidgetVisible(card, 0, 40);
    }
    m_map->setSelected(id);
    Q_EMIT wishChanged(m_wish);
}

} // namespace belvedere::relais::ui
