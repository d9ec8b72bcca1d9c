#include <quiz/ui/resultspage.h>

#include <quiz/ui/actionbar.h>
#include <quiz/ui/climbscene.h>
#include <quiz/ui/leaningchart.h>
#include <quiz/ui/metiercard.h>
#include <quiz/ui/polesection.h>
#include <quiz/ui/resulttools.h>
#include <quiz/ui/words.h>

#include <core/whendone.h>
#include <look/button.h>
#include <look/labels.h>
#include <look/toast.h>
#include <look/valleychart.h>

#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>

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
    : look::Page(theme, theme.simpleWords() ? tr("My results") : tr("The view from the summit"), parent)
    , m_catalogue(std::move(catalogue))
    , m_answers(std::move(answers))
    , m_wishes(std::move(wishes))
    , m_language(language)
{
    m_toast = new look::Toast(theme, this);
    connect(m_toast, &look::Toast::actionRequested, this, [this] { Q_EMIT putBack(m_lastPutAside); });
    look();
}

void ResultsPage::look()
{
    const int mine = ++m_looks;
    const auto seeing = QtConcurrent::run([catalogue = m_catalogue, answers = m_answers, wishes = m_wishes] {
        return outcomeOf(catalogue->guide, catalogue->metiers, answers, wishes, consideredOnes);
    });
    whenDone(seeing, this, [this, mine](const Outcome &seen) {
        if (mine == m_looks)
            show(seen);
    });
}

void ResultsPage::show(const Outcome &seen)
{
    m_seen = seen;
    if (m_built) {
        refreshSections();
        return;
    }
    m_built = true;
    buildFooter();
    m_complete = m_seen.profile.certainty == Certainty::None;
    if (m_complete)
        buildEmpty();
    else
        buildView();
    m_toast->raise();
    if (m_focusWanted)
        QTimer::singleShot(0, this, &ResultsPage::focusFirst); // what is not laid out takes no focus
}

void ResultsPage::buildEmpty()
{
    auto *view = new ClimbScene(theme(), ClimbScene::Edge::Rounded);
    view->setFixedHeight(360);
    body()->addWidget(view);
    body()->addWidget(new look::Label(theme(), tr("Nothing to see yet."), look::Label::Style::Title));
    body()->addWidget(new look::Label(theme(), tr("From the summit you will see your valleys. The climb takes about "
                                                  "eight minutes, and you may stop at any step.")));
    body()->addStretch(1);
}

// Valleys when there is a result; bands as wide as what is not known when there is only a hint of it.
QWidget *ResultsPage::makeChart()
{
    if (m_seen.profile.certainty == Certainty::Hint) {
        auto *leanings = new LeaningChart(theme());
        leanings->setLeanings(leaningsOf(m_catalogue->guide, m_seen.profile, m_language));
        return leanings;
    }
    auto *view = new look::ValleyChart(theme());
    QVector<look::Valley> valleys;
    for (const PoleScore &score : m_seen.profile.poles) {
        const content::Pole *pole = m_catalogue->guide.pole(score.pole);
        valleys.append({score.pole, pole ? pole->name.in(m_language) : score.pole, score.share, score.tiedWithFirst});
    }
    view->setValleys(valleys);
    connect(view, &look::ValleyChart::valleyEntered, this, &ResultsPage::enterValley);
    return view;
}

void ResultsPage::buildView()
{
    if (theme().simpleWords())
        buildSimpleView();
    else
        buildWholeView();
    auto *tools = new ResultTools(theme());
    connect(tools, &ResultTools::answersRequested, this, &ResultsPage::answersRequested);
    connect(tools, &ResultTools::explanationRequested, this, &ResultsPage::explanationRequested);
    connect(tools, &ResultTools::summaryRequested, this, &ResultsPage::summaryRequested);
    connect(tools, &ResultTools::keepRequested, this, &ResultsPage::keepRequested);
    connect(tools, &ResultTools::pairRequested, this, &ResultsPage::pairRequested);
    body()->addWidget(tools);
    m_sections = new QWidget;
    (new QVBoxLayout(m_sections))->setContentsMargins(0, 0, 0, 0);
    body()->addWidget(m_sections);
    body()->addStretch(1);
    for (const PoleScore &score : m_seen.profile.poles.mid(0, theme().simpleWords() ? 1 : valleysShown)) {
        if (!score.chosenItems.isEmpty()) // else no answer of theirs speaks for it
            m_valleys.append(score);
    }
    addNextSection();
}

// One thing to know, and one to do.
void ResultsPage::buildSimpleView()
{
    body()->addWidget(new look::Label(theme(), tr("Here are métiers for you."), look::Label::Style::Heading));
    body()->addWidget(new look::Label(theme(), tr("You answered %n question(s). The game looked at your answers.", nullptr, m_seen.profile.answered)));
    body()->addWidget(new look::Label(theme(), tr("Touch a métier to read more. You can like other métiers too.")));
}

void ResultsPage::buildWholeView()
{
    const Words words(m_catalogue->guide, m_language);
    auto *panel = new look::Panel(theme().tokens().surface, theme().tokens().line);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(theme().space(3), theme().space(3), theme().space(3), theme().space(3));
    column->setSpacing(theme().space(1));
    column->addWidget(new look::Label(theme(), words.certainty(m_seen.profile), look::Label::Style::Heading));
    const int questions = static_cast<int>(m_catalogue->guide.questions().size());
    column->addWidget(new look::Label(theme(), words.explanation(m_seen.profile, questions)));
    column->addWidget(makeChart());
    const bool hint = m_seen.profile.certainty == Certainty::Hint;
    auto *legend = new look::Label(theme(), hint ? tr("The wider the band, the less is known.")
                                                 : tr("A large valley: your answers often speak for it. It says what you "
                                                      "like, not what you can do. Touch a valley to walk into it."), look::Label::Style::Small);
    legend->setMuted(true);
    column->addWidget(legend);
    body()->addWidget(panel);
}

QString ResultsPage::poleOf(const Proposal &proposal) const
{
    const content::Groupe *groupe = m_catalogue->guide.groupe(proposal.groupe);
    return groupe ? groupe->pole : QString();
}

QVector<Proposal> ResultsPage::ofPole(const QString &pole) const
{
    QVector<Proposal> own;
    for (const Proposal &proposal : m_seen.proposals) {
        if (poleOf(proposal) == pole && own.size() < metiersPerValley)
            own.append(proposal);
    }
    return own;
}

// Of the first ones, those that lie in no valley shown.
QVector<Proposal> ResultsPage::further() const
{
    QVector<Proposal> others = m_seen.proposals.mid(0, firstOnes);
    others.removeIf([this](const Proposal &proposal) {
        const QString pole = poleOf(proposal);
        return std::any_of(m_valleys.cbegin(), m_valleys.cend(),
                           [&](const PoleScore &valley) { return valley.pole == pole; });
    });
    return others.mid(0, furtherShown);
}

void ResultsPage::addNextSection()
{
    if (m_shown.size() < m_valleys.size()) {
        const PoleScore &score = m_valleys.at(m_shown.size());
        addSection(new PoleSection(theme(), {*m_catalogue, m_seen.profile, m_wishes, m_language}, score,
                                   ofPole(score.pole)));
        QTimer::singleShot(0, this, &ResultsPage::addNextSection);
        return;
    }
    m_complete = true;
    showFurther();
    chainControls();
}

// Its section is shown; a valley that had none gets one, before those further away.
void ResultsPage::enterValley(const QString &pole)
{
    if (!m_complete)
        return;
    const auto shows = [&pole](const PoleSection *section) { return section->pole() == pole; };
    auto section = std::find_if(m_shown.cbegin(), m_shown.cend(), shows);
    if (section == m_shown.cend()) {
        const auto score = std::find_if(m_seen.profile.poles.cbegin(), m_seen.profile.poles.cend(),
                                        [&pole](const PoleScore &one) { return one.pole == pole; });
        if (score == m_seen.profile.poles.cend())
            return;
        m_valleys.append(*score);
        addSection(new PoleSection(theme(), {*m_catalogue, m_seen.profile, m_wishes, m_language}, *score, ofPole(pole)));
        if (m_further) {
            m_sections->layout()->removeWidget(m_further);
            m_sections->layout()->addWidget(m_further);
            m_shown.move(m_shown.indexOf(m_further), m_shown.size() - 1);
        }
        showFurther();
        chainControls();
        section = std::find_if(m_shown.cbegin(), m_shown.cend(), shows);
    }
    QTimer::singleShot(0, *section, [this, section = *section] { showSection(section); }); // when it is laid out
}

// At the top of what is seen, with the focus on its first control.
void ResultsPage::showSection(const PoleSection *section)
{
    if (auto *control = section->findChild<QAbstractButton *>())
        control->setFocus();
    for (QWidget *parent = m_sections->parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(parent))
            area->verticalScrollBar()->setValue(section->mapTo(area->widget(), QPoint()).y() - theme().space(2));
    }
}

void ResultsPage::showFurther()
{
    const QVector<Proposal> others = further();
    const SectionContent content{*m_catalogue, m_seen.profile, m_wishes, m_language};
    if (m_further) {
        m_further->setMetiers(content, others);
        m_further->setVisible(!others.isEmpty());
    } else if (!others.isEmpty()) {
        m_further = new PoleSection(theme(), content, tr("Further away"),
                                    tr("Other métiers that answer to what you chose."), others);
        addSection(m_further);
    }
}

// Other métiers are proposed now: only the sections that change are drawn anew.
void ResultsPage::refreshSections()
{
    const int place = focusedCard();
    const SectionContent content{*m_catalogue, m_seen.profile, m_wishes, m_language};
    for (PoleSection *section : std::as_const(m_shown)) {
        if (section != m_further)
            section->setMetiers(content, ofPole(section->pole()));
    }
    if (!m_complete)
        return; // those to come will be right
    showFurther();
    chainControls();
    const QVector<MetierCard *> now = cards();
    if (place >= 0 && !now.isEmpty())
        now.at(qMin<qsizetype>(place, now.size() - 1))->aside()->setFocus();
}

// By Tab one goes through the sections as they lie, then to the footer, whatever was made first.
void ResultsPage::chainControls()
{
    QWidget *before = nullptr;
    const auto chain = [&before](const QWidget *part) {
        for (QAbstractButton *control : part->findChildren<QAbstractButton *>()) {
            if (before)
                setTabOrder(before, control);
            before = control;
        }
    };
    for (look::ValleyChart *view : findChildren<look::ValleyChart *>())
        chain(view);
    for (const PoleSection *section : std::as_const(m_shown))
        chain(section);
    chain(m_actions);
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
    for (MetierCard *card : cards())
        card->setKept(m_wishes.liked.contains(card->metier()));
    if (others)
        look();
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
    m_actions = new QWidget;
    auto *row = new ActionBar(theme(), m_actions);
    const bool empty = m_seen.profile.certainty == Certainty::None;
    const auto left = m_catalogue->guide.questions().size() - m_seen.profile.answered;
    auto *play = new look::Button(theme(), empty ? tr("Start the climb") : left <= 0 ? tr("Change my answers") : tr("The %1 other questions").arg(left),
                                  empty ? Role::Primary : Role::Secondary, QStringLiteral("mountain"));
    auto *explore = new look::Button(theme(), tr("Explore all métiers"), Role::Secondary, QStringLiteral("compass"));
    auto *classeur = new look::Button(theme(), tr("My classeur"), empty ? Role::Secondary : Role::Primary,
                                      QStringLiteral("folder"));
    connect(play, &QAbstractButton::clicked, this, &ResultsPage::playRequested);
    connect(explore, &QAbstractButton::clicked, this, &ResultsPage::exploreRequested);
    connect(classeur, &QAbstractButton::clicked, this, &ResultsPage::classeurRequested);
    for (look::Button *button : {play, explore, classeur})
        row->addWidget(button);
    footer()->addWidget(m_actions, 1);
}

void ResultsPage::focusFirst()
{
    m_focusWanted = !m_built; // until there is something to go to
    if (m_built)
        look::Page::focusFirst();
}

} // namespace belvedere::quiz::ui
