#include <content/ui/groupepage.h>

#include <content/levels.h>
#include <content/ui/catalogueviews.h>
#include <content/ui/metiercard.h>
#include <content/ui/polebanner.h>

#include <look/access.h>
#include <look/button.h>
#include <look/chip.h>
#include <look/flowgrid.h>
#include <look/flowrow.h>
#include <look/labels.h>

#include <QButtonGroup>
#include <QVBoxLayout>

namespace belvedere::content::ui {

GroupePage::GroupePage(look::Theme &theme, std::shared_ptr<const Catalogue> catalogue, Language language,
                       const QString &groupe, QWidget *parent)
    : Page(theme, QString(), parent), m_catalogue(std::move(catalogue)), m_language(language), m_groupe(groupe)
{
    const auto *shown = m_catalogue->guide.groupe(groupe);
    if (!shown) {
        body()->addWidget(new look::Label(theme, tr("There is nothing here.")));
        return;
    }
    setTitle(shown->name.in(language));
    if (const auto *pole = m_catalogue->guide.pole(shown->pole)) {
        auto *up = new look::Button(theme, pole->name.in(language), look::Button::Role::Secondary,
                                    look::poleIcon(pole->id));
        connect(up, &QAbstractButton::clicked, this, [this, id = pole->id] { Q_EMIT openPole(id); });
        actions()->addWidget(up);
    }
    body()->addWidget(new PoleBanner(theme, shown->pole, shown->phrase.in(language)));
    auto *chips = look::makeGroup(tr("Level"));
    auto *row = new look::FlowRow(chips, theme.space(1));
    auto *choice = new QButtonGroup(this);
    const auto chip = [&](const QString &text, int rank) {
        auto *each = new look::Chip(theme, text);
        each->setCheckable(true);
        choice->addButton(each);
        each->setChecked(rank < 0);
        connect(each, &QAbstractButton::clicked, this, [this, rank] { fill(rank); });
        row->addWidget(each);
    };
    chip(tr("All levels"), -1);
    const auto levels = levelsOf(m_catalogue->metiersOf(groupe));
    for (auto it = levels.begin(); it != levels.end(); ++it)
        chip(tr("%1 (%2)").arg(Levels::name(it.key())).arg(it.value()), it.key());
    body()->addWidget(chips);
    fill(-1);
    body()->addStretch();
}

void GroupePage::fill(int rank)
{
    auto *holder = new QWidget;
    auto *grid = new look::FlowGrid(holder, 340 * theme().textScale(), theme().space(2));
    const auto all = m_catalogue->metiersOf(m_groupe);
    const QString pole = m_catalogue->guide.groupe(m_groupe)->pole;
    const QString poleName = m_catalogue->guide.pole(pole)->name.in(m_language);
    for (const auto *metier : rank < 0 ? all : ofLevel(all, rank)) {
        auto *card = new MetierCard(theme(), *metier, pole, poleName, metier->accroche);
        connect(card, &QAbstractButton::clicked, this, [this, id = metier->id] { Q_EMIT openMetier(id); });
        grid->addWidget(card);
    }
    if (m_cards) {
        delete body()->replaceWidget(m_cards, holder);
        m_cards->deleteLater();
    } else {
        body()->addWidget(holder);
    }
    m_cards = holder;
}

} // namespace belvedere::content::ui
