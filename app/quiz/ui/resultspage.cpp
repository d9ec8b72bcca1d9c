#include <quiz/ui/resultspage.h>

#include <quiz/ui/actionbar.h>
#include <quiz/ui/leaningchart.h>
#include <quiz/ui/metiercard.h>
#include <quiz/ui/polesection.h>
#include <quiz/ui/roundlandscape.h>
#include <quiz/ui/words.h>

#include <look/button.h>
#include <look/labels.h>
#include <look/toast.h>
#include <look/valleychart.h>

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace belvedere::quiz::ui {
namespace {

constexpr int valleysShown = 3;
constexpr int metiersPerValley = 4;
constexpr int furtherShown = 4;
constexpr int firstOnes = 10;    // among which the proposals are varied
constexpr int consideredOnes = 200; // enough for each valley to have its métiers

} // namespace

ResultsPage::ResultsPage(look::Theme &theme, std::shared_ptr<const content::Catalogue> catalogue, Answers answers,
                         Wishes wishes, Language language, QWidget *parent)
    : look::Page(theme, tr("The view from the summit"), parent)
    , m_catalogue(std::move(catalogue))
    , m_answers(std::move(answers))
    , m_wishes(std::move(wishes))
    , m_language(language)
    , m_profile(computeProfile(m_catalogue->guide, m_answers))
{
    if (m_profile.certainty == Certainty::None)
        buildEmpty();
    else
        buildView();
    buildFooter();
    m_toast = new look::Toast(theme, this);
    connect(m_toast, &look::Toast::actionRequested, this, [this] { Q_EMIT putBack(m_lastPutAside); });
}

void ResultsPage::buildEmpty()
{
    auto *view = new RoundLandscape(theme());
    view->setFixedHeight(400);
    body()->addWidget(view);
    body()->addWidget(new look::Label(theme(), tr("Nothing to see yet."), look::Label::Style::Title));
    body()->addWidget(new look::Label(theme(), tr("From the summit you will see your valleys. The climb takes about "
                                                  "eight minutes, and you may stop at any step.")));
    body()->addStretch(1);
}

// Hills when there is a result; bands as wide as what is not known when there is only a hint of it.
QWidget *ResultsPage::makeChart()
{
    if (m_profile.certainty == Certainty::Hint) {
        auto *leanings = new LeaningChart(theme());
        leanings->setLeanings(leaningsOf(m_catalogue->guide, m_profile, m_language));
        return leanings;
    }
    auto *hills = new look::ValleyChart(theme());
    QVector<look::Valley> valleys;
    for (const PoleScore &score : m_profile.poles) {
        const content::Pole *pole = m_catalogue->guide.pole(score.pole);
        valleys.append({score.pole, pole ? pole->name.in(m_language) : score.pole, score.share, score.tiedWithFirst});
    }
    hills->setValleys(valleys);
    return hills;
}

void ResultsPage::buildView()
{
    const Words words(m_catalogue->guide, m_language);
    auto *panel = new Panel(theme().tokens().surface, theme().tokens().line);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(theme().space(3), theme().space(3), theme().space(3), theme().space(3));
    column->setSpacing(theme().space(1));
    column->addWidget(new look::Label(theme(), words.certainty(m_profile), look::Label::Style::Heading));
    const int questions = static_cast<int>(m_catalogue->guide.questions().size());
    column->addWidget(new look::Label(theme(), words.explanation(m_profile, questions)));
    column->addWidget(makeChart());
    const bool hint = m_profile.certainty == Certainty::Hint;
    auto *legend = new look::Label(theme(), hint ? tr("The wider the band, the less is known.")
                                                 : tr("A high hill: your answers often speak for it. It says what you "
                                                      "like, not what you can do."), look::Label::Style::Small);
    legend->setMuted(true);
    column->addWidget(legend);
    body()->addWidget(panel);
    m_sections = new QWidget;
    (new QVBoxLayout(m_sections))->setContentsMargins(0, 0, 0, 0);
    body()->addWidget(m_sections);
    buildSections();
    body()->addStretch(1);
}

QVector<Proposal> ResultsPage::ofPole(const QString &pole, const QVector<Proposal> &all) const
{
    QVector<Proposal> own;
    for (const Proposal &proposal : all) {
        const content::Groupe *groupe = m_catalogue->guide.groupe(proposal.groupe);
        if (groupe && groupe->pole == pole && own.size() < metiersPerValley)
            own.append(proposal);
    }
    return own;
}

void ResultsPage::buildSections()
{
    for (PoleSection *section : std::as_const(m_shown)) {
        section->setParent(nullptr);
        section->deleteLater(); // a button of it may be at work
    }
    m_shown.clear();
    const SectionContent content{*m_catalogue, m_profile, m_wishes, m_language};
    const QVector<Proposal> all =
        propose(m_catalogue->guide, m_catalogue->metiers, m_answers, m_profile, m_wishes, consideredOnes);
    QVector<Proposal> further = all.mid(0, firstOnes);
    for (const PoleScore &score : m_profile.poles.mid(0, valleysShown)) {
        if (score.chosenItems.isEmpty())
            continue; // no answer of theirs speaks for it
        const QVector<Proposal> own = ofPole(score.pole, all);
        addSection(new PoleSection(theme(), content, score, own));
        further.removeIf([&](const Proposal &proposal) {
            const content::Groupe *groupe = m_catalogue->guide.groupe(proposal.groupe);
            return groupe && groupe->pole == score.pole;
        });
    }
    if (!further.isEmpty())
        addSection(new PoleSection(theme(), content, tr("Further away"),
                                   tr("Other métiers that answer to what you chose."), further.mid(0, furtherShown)));
}

void ResultsPage::addSection(PoleSection *section)
{
    connect(section, &PoleSection::metierOpened, this, &ResultsPage::openMetier);
    connect(section, &PoleSection::groupeOpened, this, &ResultsPage::openGroupe);
    connect(section, &PoleSection::keepToggled, this, &ResultsPage::keepMetier);
    connect(section, &PoleSection::asideRequested, this, &ResultsPage::tellAside);
    m_sections->layout()->addWidget(section);
    m_shown.append(section);
}

void ResultsPage::tellAside(const QString &id)
{
    const content::MetierSummary *metier = m_catalogue->metier(id);
    m_lastPutAside = id;
    m_toast->showMessage(tr("Put aside: %1").arg(metier ? metier->name() : id), tr("Undo"));
    Q_EMIT putAside(id);
}

QVector<MetierCard *> ResultsPage::cards() const
{
    QVector<MetierCard *> cards;
    for (const PoleSection *section : m_shown)
        cards += section->cards();
    return cards;
}

void ResultsPage::setWishes(const Wishes &wishes)
{
    const bool others = wishes.putAside != m_wishes.putAside;
    m_wishes = wishes;
    if (!m_sections)
        return;
    for (MetierCard *card : cards())
        card->setKept(m_wishes.liked.contains(card->metier()));
    if (!others)
        return;
    const int place = focusedCard();
    buildSections();
    const QVector<MetierCard *> now = cards();
    if (place >= 0 && !now.isEmpty())
        now.at(qMin<qsizetype>(place, now.size() - 1))->aside()->setFocus();
}

int ResultsPage::focusedCard() const
{
    const QVector<MetierCard *> shown = cards();
    for (int place = 0; place < shown.size(); ++place) {
        if (shown.at(place)->isAncestorOf(focusWidget()))
            return place;
    }
    return -1;
}

void ResultsPage::buildFooter()
{
    using Role = look::Button::Role;
    auto *bar = new QWidget;
    auto *row = new ActionBar(theme(), bar);
    const bool empty = m_profile.certainty == Certainty::None;
    const bool over = m_profile.answered >= m_catalogue->guide.questions().size();
    auto *play = new look::Button(theme(), empty ? tr("Start the climb") : over ? tr("Change my answers") : tr("Continue the climb"),
                                  empty ? Role::Primary : Role::Secondary, QStringLiteral("mountain"));
    auto *explore = new look::Button(theme(), tr("Explore all métiers"), Role::Secondary, QStringLiteral("compass"));
    auto *classeur = new look::Button(theme(), tr("My classeur"), empty ? Role::Secondary : Role::Primary,
                                      QStringLiteral("folder"));
    connect(play, &QAbstractButton::clicked, this, &ResultsPage::playRequested);
    connect(explore, &QAbstractButton::clicked, this, &ResultsPage::exploreRequested);
    connect(classeur, &QAbstractButton::clicked, this, &ResultsPage::classeurRequested);
    for (look::Button *button : {play, explore, classeur})
        row->addWidget(button);
    footer()->addWidget(bar, 1);
}

void ResultsPage::focusFirst()
{
    look::Page::focusFirst();
}

} // namespace belvedere::quiz::ui
