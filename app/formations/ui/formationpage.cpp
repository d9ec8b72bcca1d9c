#include <formations/ui/formationpage.h>

#include <formations/ui/actioncard.h>
#include <formations/ui/htmlblocks.h>
#include <formations/ui/words.h>

#include <core/whendone.h>
#include <look/access.h>
#include <look/button.h>
#include <look/chip.h>
#include <look/flowgrid.h>
#include <look/flowrow.h>
#include <look/labels.h>
#include <look/linkcard.h>
#include <look/notice.h>

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace belvedere::formations::ui {

using look::Button;
using look::Label;

namespace {

constexpr int placesAtOnce = 8;

} // namespace

struct FormationPage::Answer {
    Formation formation;
    QVector<LinkedMetier> metiers;
};

struct FormationPage::Places {
    Paged<PlacedAction> page;
    qint64 all = 0; // without any filter
    std::optional<KnownHere> here;
};

FormationPage::FormationPage(look::Theme &theme, content::Library &library, const QString &id, const Here &here,
                             Language language, bool kept, QWidget *parent)
    : look::Page(theme, QString(), parent), m_library(library), m_id(id), m_here(here), m_language(language)
{
    m_query.limit = placesAtOnce;
    m_keep = new Button(theme, tr("Keep"), Button::Role::Primary, QStringLiteral("keep-outline"));
    m_keep->setAccessibleName(tr("Keep it in my classeur"));
    m_kept = new Button(theme, tr("Kept"), Button::Role::Secondary, QStringLiteral("keep"));
    m_kept->setAccessibleName(tr("It is in my classeur. Take it out."));
    for (Button *button : {m_keep, m_kept}) {
        actions()->addWidget(button, 0, Qt::AlignTop);
        connect(button, &QAbstractButton::clicked, this, [this] {
            if (!m_title.isEmpty())
                Q_EMIT keepToggled(m_id, m_title);
        });
    }
    setKept(kept);
    load();
}

void FormationPage::setKept(bool kept)
{
    const bool hadFocus = m_keep->hasFocus() || m_kept->hasFocus();
    m_keep->setVisible(!kept);
    m_kept->setVisible(kept);
    if (hadFocus)
        (kept ? m_kept : m_keep)->setFocus();
}

void FormationPage::load()
{
    const std::function<Result<Answer>(QSqlDatabase &)> read = [id = m_id](QSqlDatabase &db) -> Result<Answer> {
        auto found = formation(db, id);
        if (!found)
            return fail(found.error());
        auto metiers = metiersOf(db, id);
        if (!metiers)
            return fail(metiers.error());
        return Answer{std::move(*found), std::move(*metiers)};
    };
    whenDone(m_library.read<Answer>(read), this, [this](const Result<Answer> &answer) {
        if (answer) {
            show(*answer);
            loadPlaces(false);
            return;
        }
        setTitle(tr("This formation is not here"));
        body()->addWidget(new look::Notice(theme(), look::Notice::Kind::Info,
                                           tr("It may have been renamed. Go back and choose another one.")));
        body()->addStretch();
        Q_EMIT loaded();
    });
}

void FormationPage::heading(const QString &text)
{
    body()->addSpacing(theme().space(1));
    body()->addWidget(new Label(theme(), text, Label::Style::Title));
}

void FormationPage::section(const QString &title, const QString &html)
{
    if (html.isEmpty())
        return;
    heading(title);
    addHtml(body(), theme(), html);
}

QWidget *FormationPage::cards()
{
    auto *holder = new QWidget;
    new look::FlowGrid(holder, 340 * theme().textScale(), theme().space(2));
    body()->addWidget(holder);
    return holder;
}

void FormationPage::show(const Answer &answer)
{
    const Formation &f = answer.formation;
    m_title = displayTitle(f.summary.title);
    setTitle(m_title);
    showFacts(f);
    section(tr("What one learns"), f.descriptif);
    section(tr("How to get in"), f.acces);
    section(tr("What is expected"), f.attendus);
    showFurther(answer);
    heading(tr("Where and when"));
    body()->addStretch();
}

void FormationPage::showFacts(const Formation &f)
{
    QStringList facts{f.summary.type, f.summary.niveau, f.summary.duree};
    facts += f.certificats;
    facts.removeAll(QString());
    facts.removeDuplicates();
    if (!facts.isEmpty())
        body()->addWidget(new Label(theme(), facts.join(QStringLiteral(" · ")), Label::Style::Heading));
    QString source = Words::source(f, m_language);
    if (!f.rncp.isEmpty())
        source += QStringLiteral(" · RNCP ") + f.rncp;
    auto *label = new Label(theme(), source, Label::Style::Small);
    label->setMuted(true);
    body()->addWidget(label);
}

void FormationPage::showFurther(const Answer &answer)
{
    section(tr("And afterwards"), answer.formation.poursuiteHtml);
    const auto catalogue = m_library.catalogue();
    if (!answer.metiers.isEmpty() && catalogue) {
        heading(tr("Métiers it leads to"));
        QWidget *holder = cards();
        for (const LinkedMetier &link : answer.metiers) {
            const content::MetierSummary *metier = catalogue->metier(link.id);
            if (!metier)
                continue;
            auto *card = new look::LinkCard(theme(), metier->name(), metier->accroche);
            const content::Groupe *groupe = catalogue->guide.groupe(metier->primaryGroupe());
            card->setPole(groupe ? groupe->pole : QString());
            connect(card, &QAbstractButton::clicked, this, [this, id = link.id] { Q_EMIT openMetier(id); });
            holder->layout()->addWidget(card);
        }
    }
    QStringList names;
    QWidget *holder = nullptr;
    for (const Poursuite &poursuite : answer.formation.poursuites) {
        for (const content::Labelled &study : poursuite.formations) {
            if (!holder) {
                heading(tr("Studies after it"));
                holder = cards();
            }
            if (study.id.isEmpty()) {
                names.append(study.label);
                continue;
            }
            auto *card = new look::LinkCard(theme(), displayTitle(study.label), poursuite.type, QStringLiteral("book"));
            connect(card, &QAbstractButton::clicked, this, [this, id = study.id] { Q_EMIT openFormation(id); });
            holder->layout()->addWidget(card);
        }
    }
    if (!names.isEmpty())
        body()->addWidget(new Label(theme(), names.join(QStringLiteral(" · "))));
}

void FormationPage::loadPlaces(bool further)
{
    if (!further)
        m_query.offset = 0;
    const quint64 turn = ++m_turn;
    const std::function<Result<Places>(QSqlDatabase &)> read = [id = m_id, query = m_query, nearby = m_nearby,
                                                                here = m_here](QSqlDatabase &db) -> Result<Places> {
        const Result<std::optional<KnownHere>> known = findHere(db, here);
        if (!known)
            return fail(known.error());
        ActionsQuery asked = query;
        if (*known) {
            asked.from = (*known)->near.position;
            asked.withinKm = nearby ? (*known)->near.km : 0;
        }
        auto page = actionsOf(db, id, asked);
        if (!page)
            return fail(page.error());
        const auto all = actionsOf(db, id, {});
        if (!all)
            return fail(all.error());
        return Places{std::move(*page), all->total, *known};
    };
    whenDone(m_library.read<Places>(read), this, [this, turn, further](const Result<Places> &places) {
        if (turn != m_turn)
            return; // a later choice was made
        showPlaces(places.value_or(Places{}), further);
        Q_EMIT loaded();
    });
}

void FormationPage::showPlaceChips(const Places &places)
{
    auto *chips = look::makeGroup(tr("Where and how"));
    auto *row = new look::FlowRow(chips, theme().space(1));
    const auto chip = [&](const QString &text, bool checked, const std::function<void()> &choose) {
        auto *each = new look::Chip(theme(), text);
        each->setCheckable(true);
        each->setChecked(checked);
        connect(each, &QAbstractButton::clicked, this, [this, choose, text] {
            m_focus = text;
            choose();
            loadPlaces(false);
        });
        row->addWidget(each);
        return each;
    };
    if (places.here) {
        look::oneOf(*chip(tr("Within %1 km of %2").arg(m_here.radiusKm).arg(places.here->town), m_nearby, [this] { m_nearby = true; }));
        look::oneOf(*chip(tr("Everywhere (%1)").arg(places.all), !m_nearby, [this] { m_nearby = false; }));
    }
    chip(tr("In alternance"), m_query.alternance, [this] { m_query.alternance = !m_query.alternance; });
    m_places->layout()->addWidget(chips);
}

void FormationPage::showPlaces(const Places &places, bool further)
{
    if (!further) {
        if (m_places) {
            m_places->hide();
            m_places->deleteLater();
        }
        m_places = new QWidget;
        auto *column = new QVBoxLayout(m_places);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(theme().space(2));
        body()->insertWidget(body()->count() - 1, m_places);
        if (places.all > 0)
            showPlaceChips(places);
    } else if (auto *more = m_places->findChild<Button *>(QStringLiteral("more"))) {
        more->hide();
        more->deleteLater();
    }
    for (const PlacedAction &placed : places.page.items)
        m_places->layout()->addWidget(new ActionCard(theme(), placed, m_language));
    m_query.offset += int(places.page.items.size());
    if (places.page.total == 0)
        m_places->layout()->addWidget(new look::Notice(
            theme(), look::Notice::Kind::Info,
            places.all == 0 ? tr("No place is known here where it is given. Ask an adviser.")
                            : tr("No place fits near here. Look everywhere, or ask an adviser.")));
    if (m_query.offset < places.page.total) {
        auto *more = new Button(theme(), tr("Show more places"), Button::Role::Secondary, QStringLiteral("down"));
        more->setObjectName(QStringLiteral("more"));
        connect(more, &QAbstractButton::clicked, this, [this] { loadPlaces(true); });
        m_places->layout()->addWidget(more);
        if (further)
            more->setFocus();
    }
    for (look::Chip *chip : m_places->findChildren<look::Chip *>()) {
        if (!further && chip->text() == m_focus)
            chip->setFocus();
    }
}

} // namespace belvedere::formations::ui
