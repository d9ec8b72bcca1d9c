#include <territoire/ui/territoirepage.h>

#include <core/whendone.h>
#include <territoire/departements.h>
#include <territoire/territoirereader.h>
#include <territoire/ui/articlecard.h>
#include <territoire/ui/block.h>
#include <territoire/ui/chartpanel.h>
#include <territoire/ui/eventcard.h>
#include <territoire/ui/figurelists.h>
#include <territoire/ui/words.h>

#include <look/access.h>
#include <look/chip.h>
#include <look/flowgrid.h>
#include <look/flowrow.h>
#include <look/notice.h>

#include <QButtonGroup>
#include <QTimer>
#include <QVBoxLayout>

namespace belvedere::territoire::ui {

namespace {

QVector<Provenance> provenances(const QVector<NamedLine> &lines, bool everyYear)
{
    QVector<Provenance> from;
    for (const NamedLine &each : lines) {
        if (everyYear) {
            for (const Figures &year : each.line.years)
                from.append(year.from);
            continue;
        }
        from.append(each.line.figures.from);
        if (each.line.level)
            from.append(each.line.level->from);
    }
    return from;
}

} // namespace

TerritoirePage::TerritoirePage(look::Theme &theme, content::Library &library, const Clock &clock, Language language,
                               const QString &departement, const QString &event, QWidget *parent)
    : Page(theme, tr("My territory"), parent), m_library(library), m_clock(clock), m_language(language),
      m_catalogue(library.catalogue()), m_blocks(new QVBoxLayout)
{
    m_blocks->setSpacing(theme.space(3));
    body()->addLayout(m_blocks);
    body()->addStretch();
    load(departement, event);
}

void TerritoirePage::load(const QString &departement, const QString &event)
{
    clearBlocks();
    m_departement = departement;
    const auto query = [departement, event, now = m_clock.now()](QSqlDatabase &db) -> Result<Loaded> {
        Result<QString> where = departement;
        if (!event.isEmpty())
            where = departementOfEvent(db, event, departement);
        if (!where)
            return fail(where.error());
        Result<Territory> territory = readTerritory(db, *where, now);
        if (territory && where->isEmpty() && !territory->known.isEmpty())
            territory = readTerritory(db, territory->known.first(), now);
        if (!territory)
            return fail(territory.error());
        Loaded loaded{*territory, {}};
        if (event.isEmpty())
            return loaded;
        return eventOf(db, event, *where, now).map([&](const Event &found) {
            loaded.event = found;
            return loaded;
        });
    };
    whenDone(m_library.read<Loaded>(query), this, [this, departement](const Result<Loaded> &loaded) {
        if (departement != m_departement)
            return; // another one was chosen meanwhile
        if (loaded)
            fill(*loaded);
        else
            showProblem(loaded.error().kind);
    });
}

void TerritoirePage::clearBlocks()
{
    m_todo.clear();
    while (auto *item = m_blocks->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

void TerritoirePage::showProblem(ErrorKind kind)
{
    m_todo.enqueue([this, kind] {
        return new look::Notice(theme(), look::Notice::Kind::Warning,
                                kind == ErrorKind::NotFound ? tr("This event is no longer known here.")
                                                            : tr("What is known of the territory cannot be read."));
    });
    addLater();
}

void TerritoirePage::fill(const Loaded &loaded)
{
    const Territory &territory = loaded.territory;
    m_departement = territory.departement;
    if (!m_departement.isEmpty())
        setTitle(tr("My territory: %1").arg(departementName(m_departement)));
    addDepartements(territory);
    if (loaded.event)
        m_todo.enqueue([this, event = *loaded.event] { return eventsBlock(tr("This event"), {event}); });
    m_todo.enqueue([this, territory] { return recruitingBlock(territory); });
    m_todo.enqueue([this, territory] { return evolutionBlock(territory); });
    m_todo.enqueue([this, territory] { return eventsBlock(tr("Next events"), territory.events); });
    m_todo.enqueue([this, territory] {
        return articlesBlock(tr("Pôles de compétitivité"), tr("Companies, schools and laboratories that work together."),
                             tr("No pôle de compétitivité is known here."), territory.poles);
    });
    m_todo.enqueue([this, territory] {
        return articlesBlock(tr("What is being prepared"), tr("How the métiers of here may change."), tr("No note is known here."),
                             territory.notes);
    });
    addLater();
}

void TerritoirePage::addLater()
{
    QTimer::singleShot(0, this, &TerritoirePage::addNext);
}

void TerritoirePage::addNext()
{
    if (m_todo.isEmpty()) {
        setKept(m_kept);
        if (!focusWidget() || !body()->parentWidget()->isAncestorOf(focusWidget()))
            focusFirst();
        Q_EMIT shown();
        return;
    }
    if (QWidget *block = m_todo.dequeue()())
        m_blocks->addWidget(block);
    addLater();
}

void TerritoirePage::addDepartements(const Territory &territory)
{
    QStringList codes = territory.known;
    if (!codes.contains(m_departement) && !m_departement.isEmpty())
        codes.prepend(m_departement);
    if (m_chips || codes.size() < 2)
        return;
    m_chips = look::makeGroup(tr("Department"));
    auto *row = new look::FlowRow(m_chips, theme().space(1));
    auto *choice = new QButtonGroup(this);
    for (const QString &code : std::as_const(codes)) {
        auto *chip = new look::Chip(theme(), departementName(code));
        chip->setCheckable(true);
        choice->addButton(chip);
        chip->setChecked(code == m_departement);
        connect(chip, &QAbstractButton::clicked, this, [this, code] {
            if (code == m_departement)
                return;
            load(code, {});
            Q_EMIT departementChosen(code);
        });
        row->addWidget(chip);
    }
    body()->insertWidget(0, m_chips);
}

void TerritoirePage::setKept(const QSet<QString> &events)
{
    m_kept = events;
    for (auto *card : findChildren<EventCard *>())
        card->setKept(events.contains(card->event()));
}

QWidget *TerritoirePage::recruitingBlock(const Territory &territory)
{
    const Words words(m_language);
    if (territory.recruiting.isEmpty()) {
        auto *empty = new Block(theme(), tr("The métiers that recruit"), {});
        empty->setEmpty(tr("No figure is known for this department."));
        return empty;
    }
    const auto lines = named(*m_catalogue, territory.recruiting);
    const int year = territory.recruiting.first().figures.year;
    auto *block = new Block(theme(), tr("The métiers that recruit"),
                            tr("What employers meant to recruit in %1. Where they find it hard, a job is often easier to find.").arg(year));
    auto *list = new RecruitingList(theme(), m_language, *m_catalogue, lines);
    connect(list, &RecruitingList::openMetier, this, &TerritoirePage::openMetier);
    QStringList spoken;
    for (const NamedLine &each : lines)
        spoken.append(each.name + QStringLiteral(": ") + inWords(m_language, each.line));
    const ChartMaker maker{[this, lines](int width) { return recruitingHeight(theme(), lines, width); },
                           [this, lines](int width) { return recruitingChart(theme(), m_language, lines, width); },
                           recruitingLegend(theme()), tr("Touch a bar to read the fiche.")};
    auto *panel = new ChartPanel(theme(), maker, spoken.join(u' '), list);
    connect(panel, &ChartPanel::touched, this, [this, panel, lines](double y) {
        const auto at = qsizetype(y * double(lines.size()));
        if (y < 0 || at >= lines.size())
            return;
        if (lines.at(at).line.metiers.size() == 1)
            Q_EMIT openMetier(lines.at(at).line.metiers.first());
        else
            panel->showText(true); // one of several métiers is to be chosen
    });
    block->content()->addWidget(panel);
    block->setSources(words.sources(provenances(lines, false)));
    return block;
}

QWidget *TerritoirePage::evolutionBlock(const Territory &territory)
{
    QVector<NamedLine> lines;
    for (const NamedLine &each : named(*m_catalogue, territory.recruiting)) {
        if (each.line.years.size() >= 2 && lines.size() < mostEvolutions)
            lines.append(each);
    }
    if (lines.isEmpty())
        return nullptr; // one year alone is no evolution
    const Words words(m_language);
    auto *block = new Block(theme(), tr("From year to year"), tr("Recruitment projects of the first three of them."));
    QStringList spoken;
    for (const NamedLine &each : lines)
        spoken.append(each.name + QStringLiteral(": ") + words.byYear(each.line.years) + QStringLiteral("."));
    const ChartMaker maker{[this](int) { return qRound(360 * (0.5 + theme().textScale() / 2)); },
                           [this, lines](int) { return evolutionChart(theme(), lines); }, evolutionLegend(theme(), lines)};
    block->content()->addWidget(new ChartPanel(theme(), maker, spoken.join(u' '), evolutionList(theme(), m_language, lines)));
    block->setSources(words.sources(provenances(lines, true)));
    return block;
}

QWidget *TerritoirePage::eventsBlock(const QString &title, const QVector<Event> &events)
{
    auto *block = new Block(theme(), title, {});
    if (events.isEmpty()) {
        block->setEmpty(tr("No event is known here for now."));
        return block;
    }
    auto *holder = new QWidget;
    auto *grid = new look::FlowGrid(holder, 460 * theme().textScale(), theme().space(2));
    for (const Event &event : events) {
        auto *card = new EventCard(theme(), m_language, m_catalogue->guide, event, m_departement);
        connect(card, &EventCard::keepToggled, this, &TerritoirePage::keepToggled);
        connect(card, &EventCard::openGroupe, this, &TerritoirePage::openGroupe);
        grid->addWidget(card);
    }
    block->content()->addWidget(holder);
    return block;
}

QWidget *TerritoirePage::articlesBlock(const QString &title, const QString &phrase, const QString &empty,
                                       const QVector<Article> &articles)
{
    auto *block = new Block(theme(), title, articles.isEmpty() ? QString() : phrase);
    if (articles.isEmpty()) {
        block->setEmpty(empty);
        return block;
    }
    auto *holder = new QWidget;
    auto *grid = new look::FlowGrid(holder, 460 * theme().textScale(), theme().space(2));
    for (const Article &article : articles) {
        auto *card = new ArticleCard(theme(), m_language, m_catalogue->guide, article);
        connect(card, &ArticleCard::openGroupe, this, &TerritoirePage::openGroupe);
        grid->addWidget(card);
    }
    block->content()->addWidget(holder);
    return block;
}

} // namespace belvedere::territoire::ui
