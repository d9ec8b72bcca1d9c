#include <quiz/ui/pairpage.h>

#include <quiz/ui/leaningchart.h>
#include <quiz/ui/words.h>

#include <core/whendone.h>
#include <look/button.h>
#include <look/flowgrid.h>
#include <look/labels.h>
#include <look/linkcard.h>
#include <look/panel.h>

#include <QTimer>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace belvedere::quiz::ui {
namespace {

using look::Label;

constexpr int consideredOfEach = 20;
constexpr int shownTogether = 6;
constexpr int shownAlone = 3;
constexpr double narrowestSide = 420; // pixels at the normal size of text
constexpr double narrowestPair = 340;

} // namespace

PairPage::PairPage(look::Theme &theme, std::shared_ptr<const content::Catalogue> catalogue, const Climber &mine,
                   const std::optional<Climber> &theirs, Language language, QWidget *parent)
    : look::Page(theme, tr("Compare with somebody"), parent), m_catalogue(std::move(catalogue)), m_language(language)
{
    if (!theirs) {
        invite();
        return;
    }
    using Both = std::pair<Outcome, Outcome>;
    const auto comparing = QtConcurrent::run([all = m_catalogue, mine, other = *theirs] {
        return Both{outcomeOf(all->guide, all->metiers, mine.answers, mine.wishes, consideredOfEach),
                    outcomeOf(all->guide, all->metiers, other.answers, other.wishes, consideredOfEach)};
    });
    whenDone(comparing, this, [this](const Both &both) { show(both.first, both.second); });
}

void PairPage::addSentence(const QString &sentence)
{
    body()->addWidget(new Label(theme(), sentence));
}

void PairPage::addChange(const QString &text)
{
    auto *change = new look::Button(theme(), text, look::Button::Role::Primary, QStringLiteral("people"));
    connect(change, &QAbstractButton::clicked, this, &PairPage::changeRequested);
    body()->addSpacing(theme().space(2));
    body()->addWidget(change, 0, Qt::AlignLeft);
    body()->addStretch(1);
}

void PairPage::invite()
{
    body()->addWidget(new Label(theme(), tr("You have climbed. Now it is the turn of the person beside you."), Label::Style::Heading));
    addSentence(tr("Then this terminal shows what you have in common, and what each of you has alone."));
    addSentence(tr("Your answers and your classeur stay here, apart. Each of you keeps one's own and ends one's own visit."));
    addChange(tr("The other person climbs"));
    showLand(0.4);
}

QWidget *PairPage::sideOf(const QString &title, const Outcome &outcome)
{
    auto *panel = new look::Panel(theme().tokens().surface, theme().tokens().line);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(theme().space(3), theme().space(3), theme().space(3), theme().space(3));
    column->setSpacing(theme().space(1));
    column->addWidget(new Label(theme(), title, Label::Style::Heading));
    column->addWidget(new Label(theme(), Words(m_catalogue->guide, m_language).certainty(outcome.profile)));
    auto *chart = new LeaningChart(theme());
    chart->setLeanings(leaningsOf(m_catalogue->guide, outcome.profile, m_language));
    column->addWidget(chart);
    column->addStretch(1);
    return panel;
}

void PairPage::addMetiers(const QString &title, const QVector<QString> &metiers)
{
    if (metiers.isEmpty())
        return;
    body()->addWidget(new Label(theme(), title, Label::Style::Heading));
    auto *holder = new QWidget;
    auto *grid = new look::FlowGrid(holder, narrowestPair * theme().textScale(), theme().space(2));
    for (const QString &id : metiers) {
        const auto *metier = m_catalogue->metier(id);
        if (!metier)
            continue;
        auto *card = new look::LinkCard(theme(), metier->name(), metier->accroche);
        if (const auto *groupe = m_catalogue->guide.groupe(metier->primaryGroupe()))
            card->setPole(groupe->pole);
        connect(card, &QAbstractButton::clicked, this, [this, id] { Q_EMIT openMetier(id); });
        grid->addWidget(card);
    }
    body()->addWidget(holder);
}

void PairPage::show(const Outcome &mine, const Outcome &theirs)
{
    const Pairing pairing = pairUp(mine, theirs);
    auto *holder = new QWidget;
    auto *grid = new look::FlowGrid(holder, narrowestSide * theme().textScale(), theme().space(3), 2);
    grid->addWidget(sideOf(tr("You"), mine));
    grid->addWidget(sideOf(tr("The other person"), theirs));
    body()->addWidget(holder);
    if (!pairing.known) {
        addSentence(tr("One of you has not answered enough yet to be compared."));
        addChange(tr("The other person takes the terminal"));
        Q_EMIT ready();
        return;
    }
    QStringList poles;
    for (const QString &pole : pairing.poles)
        poles.append(Words(m_catalogue->guide, m_language).pole(pole));
    body()->addWidget(new Label(theme(), poles.isEmpty() ? tr("Your first valleys are not the same. That is worth a talk.")
                                                         : tr("A first valley of both of you: %1.").arg(Words::list(poles)),
                                Label::Style::Heading));
    addMetiers(tr("Métiers for both of you"), pairing.both.mid(0, shownTogether));
    addMetiers(tr("For you alone"), pairing.onlyMine.mid(0, shownAlone));
    addMetiers(tr("For the other person alone"), pairing.onlyTheirs.mid(0, shownAlone));
    body()->addWidget(new Label(theme(), tr("Three questions to talk about"), Label::Style::Heading));
    addSentence(tr("1. Which of your choices counted most, and why?"));
    addSentence(tr("2. What does the other person do well, as you see it?"));
    addSentence(tr("3. Which métier of the other person would you like to know better?"));
    addChange(tr("The other person takes the terminal"));
    QTimer::singleShot(0, this, &PairPage::focusFirst); // what is not laid out takes no focus
    Q_EMIT ready();
}

} // namespace belvedere::quiz::ui
