// The game and what comes of it: questions, camps, the view from the summit.
#include <shell/inclass.h>
#include <shell/shell.h>

#include <quiz/ui/camppage.h>
#include <quiz/ui/quizpage.h>
#include <quiz/ui/resultspage.h>
#include <quiz/ui/waypage.h>

namespace belvedere::shell {

using quiz::ui::CampPage;
using quiz::ui::QuizPage;
using quiz::ui::ResultsPage;
using quiz::ui::WayPage;

QWidget *Shell::buildWay()
{
    auto *page = new WayPage(m_theme, m_catalogue->guide);
    connect(page, &WayPage::chosen, this, &Shell::take);
    connect(page, &WayPage::backRequested, this, &Shell::back);
    return page;
}

void Shell::take(quiz::Way way)
{
    m_visit->way = way;
    m_visit->before.reset();
    game().take(way);
    open({Place::Quiz});
}

void Shell::play()
{
    if (game().hasRest())
        return take(quiz::Way::Rest);
    game().goToFirstUnanswered();
    if (game().finished())
        return open({Place::Answers}); // to change them
    open({m_visit->answers.isEmpty() ? Place::Way : Place::Quiz});
}

QWidget *Shell::buildQuiz()
{
    auto *page = new QuizPage(m_theme, game(), m_language);
    page->offerSwitches(m_sounds.isOn());
    connect(page, &QuizPage::soundToggled, this, [this](bool on) {
        m_sounds.setOn(on);
        m_sounds.playStep();
    });
    connect(page, &QuizPage::changed, &m_sounds, &quiz::ui::ClimbSounds::playStep);
    if (m_inClass)
        connect(page, &QuizPage::changed, m_inClass.get(), &InClass::lookAgain);
    connect(page, &QuizPage::finishedTheme, &m_sounds, &quiz::ui::ClimbSounds::playArrival);
    connect(page, &QuizPage::finished, &m_sounds, &quiz::ui::ClimbSounds::playArrival);
    connect(page, &QuizPage::finishedTheme, this, [this] { open({Place::Camp}); });
    connect(page, &QuizPage::finished, this, [this] {
        m_visit->log.finishedGame(m_visit->way);
        open({Place::Results});
    });
    connect(page, &QuizPage::soFarRequested, this, [this] { open({Place::SoFar}); });
    connect(page, &QuizPage::backRequested, this, &Shell::back);
    return page;
}

QWidget *Shell::buildCamp(bool endOfTheme)
{
    const auto profile = quiz::computeProfile(m_catalogue->guide, m_visit->answers);
    auto *page = new CampPage(m_theme, m_catalogue->guide, profile, game(),
                              endOfTheme ? CampPage::Kind::EndOfTheme : CampPage::Kind::SoFar,
                              m_language);
    connect(page, &CampPage::continueRequested, this, [this] { open({Place::Quiz}); });
    connect(page, &CampPage::resultsRequested, this, [this] { open({Place::Results}); });
    connect(page, &CampPage::whyTold, this, &Shell::tellWhy);
    connect(page, &CampPage::backRequested, this, &Shell::back);
    return page;
}

// What is in the classeur is what the person likes.
quiz::Wishes Shell::wishesOf(const Visit &visit)
{
    quiz::Wishes wishes = visit.wishes;
    for (const auto &item : visit.classeur.items())
        if (item.kind == classeur::ClasseurItem::Kind::Metier)
            wishes.liked.insert(item.ref);
    return wishes;
}

quiz::Wishes Shell::wishes() const
{
    return wishesOf(*m_visit);
}

QWidget *Shell::buildResults()
{
    auto *page = new ResultsPage(m_theme, m_catalogue, m_visit->answers, wishes(), m_language);
    const auto refresh = [this, page] { page->setWishes(wishes()); };
    connect(page, &ResultsPage::openMetier, this, [this](const QString &id) { open({Place::Fiche, id}); });
    connect(page, &ResultsPage::openGroupe, this, [this](const QString &id) { open({Place::Groupe, id}); });
    offerShowing(page, Showable::Valleys);
    connect(page, &ResultsPage::keepMetier, this, [this](const QString &id) {
        if (const auto *metier = m_catalogue->metier(id))
            toggleItem(classeur::ClasseurItem::Kind::Metier, id, metier->name());
    });
    connect(page, &ResultsPage::putAside, this, [this, refresh](const QString &id) {
        m_visit->wishes.putAside.insert(id);
        refresh();
    });
    connect(page, &ResultsPage::putBack, this, [this, refresh](const QString &id) {
        m_visit->wishes.putAside.remove(id);
        refresh();
    });
    connect(&m_visit->classeur, &classeur::Classeur::changed, page, refresh);
    connect(page, &ResultsPage::playRequested, this, &Shell::play);
    connect(page, &ResultsPage::answersRequested, this, [this] { open({Place::Answers}); });
    connect(page, &ResultsPage::explanationRequested, this, [this] { open({Place::Explain}); });
    connect(page, &ResultsPage::summaryRequested, this, [this] { open({Place::Summary}); });
    connect(page, &ResultsPage::keepRequested, this, [this] { keepResult(true); });
    connect(page, &ResultsPage::pairRequested, this, [this] { open({Place::Pair}); });
    addChanges(page);
    connect(page, &ResultsPage::classeurRequested, this, [this] { open({Place::Classeur}); });
    connect(page, &ResultsPage::exploreRequested, this, [this] { open({Place::Explore}); });
    connect(page, &ResultsPage::backRequested, this, &Shell::back);
    return page;
}

} // namespace belvedere::shell
