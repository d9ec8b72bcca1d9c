#include <content/ui/browsepage.h>

#include <content/levels.h>
#include <content/ui/metiercard.h>

#include <look/access.h>
#include <look/button.h>
#include <look/chip.h>
#include <look/flowgrid.h>
#include <look/flowrow.h>
#include <look/labels.h>
#include <look/notice.h>

#include <QVBoxLayout>

namespace belvedere::content::ui {
namespace {

constexpr int cardsAtATime = 24;

QString facetName(Facet facet)
{
    switch (facet) {
    case Facet::Pole: return BrowsePage::tr("Valley");
    case Facet::Niveau: return BrowsePage::tr("Level");
    case Facet::Centre: return BrowsePage::tr("What I like");
    case Facet::Secteur: return BrowsePage::tr("Sector");
    case Facet::Statut: break;
    }
    return BrowsePage::tr("Status");
}

QVBoxLayout *slot(QVBoxLayout *body, int spacing)
{
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing);
    body->addLayout(column);
    return column;
}

void empty(QVBoxLayout *column)
{
    while (auto *item = column->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace

BrowsePage::BrowsePage(look::Theme &theme, std::shared_ptr<const Catalogue> catalogue, Language language,
                       const FacetChoice &choice, QWidget *parent)
    : Page(theme, tr("Filter the métiers"), parent), m_catalogue(std::move(catalogue)), m_language(language),
      m_choice(choice)
{
    buildFacets();
    m_values = slot(body(), 0);
    m_chosen = slot(body(), 0);
    m_count = new look::Label(theme, QString(), look::Label::Style::Heading);
    body()->addWidget(m_count);
    m_cards = slot(body(), theme.space(2));
    m_more = new look::Button(theme, tr("Show more"), look::Button::Role::Secondary, QStringLiteral("down"));
    connect(m_more, &QAbstractButton::clicked, this, [this] { addCards(m_shown); });
    body()->addWidget(m_more, 0, Qt::AlignHCenter);
    body()->addStretch();
    showChosen();
    showMetiers();
}

void BrowsePage::buildFacets()
{
    auto *holder = new QWidget;
    auto *row = new look::FlowGrid(holder, 200 * theme().textScale(), theme().space(2), 5);
    for (const Facet facet : allFacets) {
        auto *button = new look::Button(theme(), facetName(facet), look::Button::Role::Secondary, QStringLiteral("down"));
        connect(button, &QAbstractButton::clicked, this, [this, facet] { openFacet(facet); });
        row->addWidget(button);
        m_facets.insert(facet, button);
    }
    body()->addWidget(holder);
}

QString BrowsePage::valueName(Facet facet, const FacetValue &value) const
{
    return facet == Facet::Niveau ? Levels::name(value.id.toInt()) : value.name;
}

void BrowsePage::openFacet(Facet facet)
{
    empty(m_values);
    if (m_open)
        m_facets[*m_open]->setIconName(QStringLiteral("down"));
    const bool close = m_open == facet;
    m_open = close ? std::nullopt : std::optional(facet);
    if (close)
        return;
    m_facets[facet]->setIconName(QStringLiteral("up"));
    auto *holder = look::makeGroup(facetName(facet));
    auto *grid = new look::FlowRow(holder, theme().space(1));
    for (const FacetValue &value : facetValues(*m_catalogue, facet, m_choice, m_language)) {
        const bool chosen = m_choice.value(facet).contains(value.id);
        if (value.count == 0 && !chosen)
            continue;
        auto *chip = new look::Chip(theme(), tr("%1 (%2)").arg(valueName(facet, value)).arg(value.count));
        chip->setCheckable(true);
        chip->setChecked(chosen);
        connect(chip, &QAbstractButton::clicked, this,
                [this, facet, id = value.id] { choose(toggled(m_choice, facet, id)); });
        grid->addWidget(chip);
    }
    m_values->addWidget(holder);
}

void BrowsePage::choose(const FacetChoice &choice)
{
    m_choice = choice;
    Q_EMIT choiceChanged(choice);
    showChosen();
    showMetiers();
}

// Each value chosen, to be taken away by a touch.
void BrowsePage::showChosen()
{
    empty(m_chosen);
    for (const Facet facet : allFacets) {
        const auto count = m_choice.value(facet).size();
        m_facets[facet]->setText(count == 0 ? facetName(facet) : tr("%1 (%2)").arg(facetName(facet)).arg(count));
    }
    if (m_choice.isEmpty())
        return;
    auto *holder = new QWidget;
    auto *grid = new look::FlowRow(holder, theme().space(1));
    for (const Facet facet : allFacets) {
        if (m_choice.value(facet).isEmpty())
            continue;
        for (const FacetValue &value : facetValues(*m_catalogue, facet, m_choice, m_language)) {
            if (!m_choice.value(facet).contains(value.id))
                continue;
            auto *button = new look::Button(theme(), valueName(facet, value), look::Button::Role::Ghost, QStringLiteral("close"));
            button->setAccessibleName(tr("Take away the filter: %1").arg(valueName(facet, value)));
            connect(button, &QAbstractButton::clicked, this, [this, facet, id = value.id] {
                choose(toggled(m_choice, facet, id));
                if (m_open == facet) {
                    m_open.reset();
                    openFacet(facet);
                }
                m_facets[facet]->setFocus();
            });
            grid->addWidget(button);
        }
    }
    m_chosen->addWidget(holder);
}

void BrowsePage::showMetiers()
{
    empty(m_cards);
    m_found = content::choose(*m_catalogue, m_choice);
    m_count->setText(tr("%n métier(s)", nullptr, static_cast<int>(m_found.size())));
    if (m_found.isEmpty())
        m_cards->addWidget(new look::Notice(theme(), look::Notice::Kind::Info,
                                            tr("No métier has all of this. Take one filter away.")));
    m_shown = 0;
    addCards(0);
}

void BrowsePage::addCards(int from)
{
    auto *holder = new QWidget;
    auto *grid = new look::FlowGrid(holder, 340 * theme().textScale(), theme().space(2));
    const int until = qMin(static_cast<int>(m_found.size()), from + cardsAtATime);
    QWidget *first = nullptr;
    for (int at = from; at < until; ++at) {
        const MetierSummary &metier = *m_found[at];
        auto *card = MetierCard::of(theme(), m_catalogue->guide, metier, m_language, metier.accroche);
        connect(card, &QAbstractButton::clicked, this, [this, id = metier.id] { Q_EMIT openMetier(id); });
        grid->addWidget(card);
        first = first ? first : card;
    }
    m_cards->addWidget(holder);
    m_shown = until;
    m_more->setVisible(until < m_found.size());
    if (from > 0 && first)
        first->setFocus();
}

} // namespace belvedere::content::ui
