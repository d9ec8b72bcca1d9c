#include <formations/ui/formationspage.h>

#include <formations/ui/words.h>

#include <content/levels.h>
#include <core/whendone.h>
#include <look/access.h>
#include <look/button.h>
#include <look/chip.h>
#include <look/flowgrid.h>
#include <look/flowrow.h>
#include <look/labels.h>
#include <look/linkcard.h>
#include <look/notice.h>

#include <QTimer>
#include <QVBoxLayout>

namespace belvedere::formations::ui {

namespace {

constexpr int pageSize = 24;

// A widget that was just added is shown in a later turn; hidden, it would not take the focus.
void focusOnceShown(QWidget *widget)
{
    QTimer::singleShot(0, widget, [widget] { widget->setFocus(); });
}

} // namespace

struct FormationsPage::Answer {
    Paged<FormationHit> page;
    Facets facets;
    std::optional<KnownHere> here;
};

FormationsPage::FormationsPage(look::Theme &theme, content::Library &library, const QString &metier, const Here &here,
                               QWidget *parent)
    : look::Page(theme, tr("All the formations"), parent), m_library(library), m_here(here)
{
    m_query.metier = metier;
    m_query.limit = pageSize;
    const auto catalogue = library.catalogue();
    const content::MetierSummary *known = catalogue ? catalogue->metier(metier) : nullptr;
    if (known)
        setTitle(tr("Formations for: %1").arg(known->name()));
    body()->addStretch();
    load(false);
}

void FormationsPage::choose(bool allYear, const QString &type)
{
    m_offersAllYear = m_query.allYear = allYear;
    m_query.type = type;
    load(false);
}

// The first page of a choice, or the next one.
void FormationsPage::load(bool further)
{
    m_loading = true;
    if (!further)
        m_query.offset = 0;
    const quint64 turn = ++m_turn;
    const std::function<Result<Answer>(QSqlDatabase &)> read = [query = m_query, nearby = m_nearby,
                                                                here = m_here](QSqlDatabase &db) -> Result<Answer> {
        const Result<std::optional<KnownHere>> known = findHere(db, here);
        if (!known)
            return fail(known.error());
        Answer answer;
        answer.here = *known;
        FormationsQuery asked = query;
        if (answer.here && nearby)
            asked.near = answer.here->near;
        auto page = findFormations(db, asked);
        if (!page)
            return fail(page.error());
        answer.page = std::move(*page);
        if (answer.here)
            asked.near = answer.here->near;
        auto facets = facetsOf(db, nearby ? asked : query);
        if (!facets)
            return fail(facets.error());
        answer.facets = std::move(*facets);
        return answer;
    };
    whenDone(m_library.read<Answer>(read), this, [this, turn, further](const Result<Answer> &answer) {
        if (turn != m_turn)
            return; // a later choice was made
        m_loading = false;
        if (answer)
            show(*answer, further);
        else
            replace(m_cards, new look::Notice(theme(), look::Notice::Kind::Error,
                                              tr("The formations cannot be read. Ask the person in charge of the room.")));
        Q_EMIT loaded();
    });
}

void FormationsPage::replace(QPointer<QWidget> &old, QWidget *with)
{
    if (old) {
        delete body()->replaceWidget(old, with);
        old->hide();
        old->deleteLater();
    } else {
        body()->insertWidget(body()->count() - 1, with);
    }
    old = with;
}

QWidget *FormationsPage::addRow(const QString &title)
{
    auto *name = new look::Label(theme(), title, look::Label::Style::Small);
    name->setMuted(true);
    m_chips->layout()->addWidget(name);
    auto *row = look::makeGroup(title);
    new look::FlowRow(row, theme().space(1));
    m_chips->layout()->addWidget(row);
    return row;
}

look::Chip *FormationsPage::addChip(QWidget *row, const QString &text, qint64 number, bool checked,
                                    const std::function<void()> &choose)
{
    auto *chip = new look::Chip(theme(), number < 0 ? text : tr("%1 (%2)").arg(text).arg(number));
    chip->setCheckable(true);
    chip->setChecked(checked);
    const QString key = row->accessibleName() + u'/' + text;
    connect(chip, &QAbstractButton::toggled, this, [this, choose, key] {
        m_focus = key;
        choose();
        load(false);
    });
    row->layout()->addWidget(chip);
    if (key == m_focus)
        focusOnceShown(chip);
    return chip;
}

void FormationsPage::showChips(const Answer &answer)
{
    auto *chips = new QWidget;
    auto *column = new QVBoxLayout(chips);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().space(1));
    replace(m_chips, chips);
    QWidget *levels = addRow(tr("Level at the end"));
    look::oneOf(*addChip(levels, tr("All levels"), -1, m_query.niveauRank < 0, [this] { m_query.niveauRank = -1; }));
    for (auto it = answer.facets.niveaux.begin(); it != answer.facets.niveaux.end(); ++it)
        look::oneOf(*addChip(levels, content::Levels::name(it.key()), *it, m_query.niveauRank == it.key(),
                [this, rank = it.key()] { m_query.niveauRank = m_query.niveauRank == rank ? -1 : rank; }));
    const bool alternance = answer.facets.alternance > 0 || m_query.alternance;
    const bool near = answer.here && (answer.page.total > 0 || m_nearby);
    if (alternance || near || m_offersAllYear) {
        QWidget *how = addRow(tr("Where and how"));
        if (near)
            addChip(how, tr("Within %1 km of %2").arg(m_here.radiusKm).arg(answer.here->town), -1, m_nearby,
                    [this] { m_nearby = !m_nearby; });
        if (alternance)
            addChip(how, tr("In alternance"), answer.facets.alternance, m_query.alternance,
                    [this] { m_query.alternance = !m_query.alternance; });
        if (m_offersAllYear)
            addChip(how, tr("One may enter all year"), -1, m_query.allYear, [this] { m_query.allYear = !m_query.allYear; });
    }
    // Of all levels there would be too many.
    if ((m_query.niveauRank >= 0 && answer.facets.types.size() > 1) || !m_query.type.isEmpty()) {
        QWidget *types = addRow(tr("Diploma"));
        for (const auto &[type, number] : answer.facets.types)
            addChip(types, type, number, m_query.type == type,
                    [this, kind = type] { m_query.type = m_query.type == kind ? QString() : kind; });
    }
    m_focus.clear();
}

void FormationsPage::show(const Answer &answer, bool further)
{
    QWidget *first = nullptr; // of those that are new
    if (!further) {
        showChips(answer);
        auto *holder = new QWidget;
        new look::FlowGrid(holder, 420 * theme().textScale(), theme().space(2));
        replace(m_cards, holder);
    }
    for (const FormationHit &hit : answer.page.items) {
        const FormationSummary &s = hit.summary;
        QStringList under{Words::reason(hit.reason), s.type};
        under.removeAll(QString());
        auto *card = new look::LinkCard(theme(), displayTitle(s.title), under.join(QStringLiteral(" · ")), QStringLiteral("book"));
        QStringList end{s.niveau, s.duree, s.actions > 0 ? tr("%n place(s) to learn it", nullptr, int(s.actions)) : QString()};
        end.removeAll(QString());
        card->setTrailing(end.join(QStringLiteral(" · ")));
        connect(card, &QAbstractButton::clicked, this, [this, id = s.id] { Q_EMIT openFormation(id); });
        m_cards->layout()->addWidget(card);
        if (!first)
            first = card;
    }
    if (answer.page.total == 0)
        replace(m_cards, new look::Notice(theme(), look::Notice::Kind::Info,
                                          m_nearby ? tr("No formation is known near here. Widen your choice, or ask an adviser.")
                                                   : tr("No formation fits. Take a filter away, or ask an adviser.")));
    m_query.offset += int(answer.page.items.size());
    const bool isMore = m_query.offset < answer.page.total;
    auto *more = new look::Button(theme(), tr("Show more"), look::Button::Role::Secondary, QStringLiteral("down"));
    more->setVisible(isMore);
    connect(more, &QAbstractButton::clicked, this, [this] { load(true); });
    replace(m_more, more);
    more->setVisible(isMore);
    if (further && first)
        focusOnceShown(first);
}

} // namespace belvedere::formations::ui
