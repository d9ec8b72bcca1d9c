// Every page of the quiz in several states, as pictures to look at: quiz_gallery FOLDER [FRENCH.qm [climb|quiz|camp|results]]
#include "../samplecatalogue.h"

#include <quiz/ui/camppage.h>
#include <quiz/ui/climbscene.h>
#include <quiz/ui/polesection.h>
#include <quiz/ui/quizpage.h>
#include <quiz/ui/resultspage.h>

#include <look/choicecard.h>
#include <look/theme.h>
#include <look/valleychart.h>

#include <QApplication>
#include <QDir>
#include <QScrollArea>
#include <QScrollBar>
#include <QTranslator>

using namespace belvedere;
using namespace belvedere::quiz;
using namespace belvedere::quiz::ui;

namespace {

std::shared_ptr<const content::Catalogue> catalogue;
QDir folder;
QSize screen;
look::Theme *theme = nullptr;
Language language = Language::French;

void grab(QWidget *page, const QString &name, double scrolled = 0)
{
    page->setAttribute(Qt::WA_DontShowOnScreen);
    QPalette palette = qApp->palette();
    page->setPalette(palette);
    page->setAutoFillBackground(true);
    page->resize(screen.width(), screen.height() - 84); // the bar of the shell
    page->show();
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
    QList<ClimbScene *> scenes = page->findChildren<ClimbScene *>();
    if (auto *alone = qobject_cast<ClimbScene *>(page))
        scenes.append(alone);
    for (ClimbScene *scene : std::as_const(scenes)) {
        while (!scene->isDrawn() || scene->isMoving())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    for (const look::ValleyChart *valleys : page->findChildren<look::ValleyChart *>()) {
        while (!valleys->isDrawn())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    for (QScrollArea *area : page->findChildren<QScrollArea *>())
        area->verticalScrollBar()->setValue(qRound(area->verticalScrollBar()->maximum() * scrolled));
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
    const QString file = QStringLiteral("%1-%2-%3-%4-%5.png").arg(name).arg(screen.width())
        .arg(theme->mode() == look::Mode::Light ? QStringLiteral("light") : QStringLiteral("dark"), code(language))
        .arg(qRound(theme->textScale() * 100));
    page->grab().save(folder.filePath(file));
    delete page;
}

Answers answersOf(int count, int kind) // 0 clear, 1 two pôles, 2 anything, 3 none
{
    Answers answers;
    const auto questions = catalogue->guide.questions();
    for (int i = 0; i < count; ++i) {
        const auto &items = questions.at(i)->items;
        const int first = kind == 0 ? (i % 4 == 3 ? 4 : 2) : kind == 1 ? (i % 2 == 0 ? 3 : 0) : i * 5 % 6;
        if (kind == 3)
            answers.set({questions.at(i)->id, {}, {}, true});
        else
            answers.set({questions.at(i)->id, items.at(first).id, items.at((first + 1 + i % 4) % 6).id, false});
    }
    return answers;
}

// The whole day of the climb: every second step.
void grabClimb()
{
    for (int place = 0; place < 24; place += 2) {
        auto *scene = new ClimbScene(*theme, ClimbScene::Edge::Paper);
        scene->setPlace({place / 6, place % 6, 6, place, 24, false});
        scene->setMaximumHeight(291);
        grab(scene, QStringLiteral("climb-%1").arg(place, 2, 10, QLatin1Char('0')));
    }
}

void grabQuiz()
{
    Answers answers;
    Game game(catalogue->guide, answers, 5);
    grab(new QuizPage(*theme, game, language), QStringLiteral("quiz-first"));
    answers = answersOf(13, 0);
    game.goToFirstUnanswered();
    auto *page = new QuizPage(*theme, game, language);
    const auto cards = page->findChildren<look::ChoiceCard *>();
    cards.at(1)->click();
    cards.at(4)->click();
    cards.at(1)->setFocus();
    grab(page, QStringLiteral("quiz-picked"));
}

void grabCamps()
{
    for (const int count : {0, 6, 18}) {
        Answers answers = answersOf(count, count == 6 ? 2 : 0);
        if (count == 18) // of the puy climbed last, one question without a choice
            answers.set({catalogue->guide.questions().at(14)->id, {}, {}, true, WhyNone::Unknown});
        Game game(catalogue->guide, answers, 5);
        game.goToFirstUnanswered();
        const auto kind = count == 0 ? CampPage::Kind::SoFar : CampPage::Kind::EndOfTheme;
        grab(new CampPage(*theme, catalogue->guide, computeProfile(catalogue->guide, answers), game, kind, language),
             QStringLiteral("camp-%1").arg(count));
    }
}

void grabResults()
{
    const auto page = [](int count, int kind) {
        auto *results = new ResultsPage(*theme, catalogue, answersOf(count, kind), {{QStringLiteral("MET.126")}, {}}, language);
        while (!results->isComplete())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return results;
    };
    grab(page(0, 0), QStringLiteral("results-empty"));
    grab(page(24, 0), QStringLiteral("results-clear"));
    auto *why = page(24, 0);
    why->findChildren<PoleSection *>().first()->openWhy();
    grab(why, QStringLiteral("results-clear-why"), 0.22);
    grab(page(24, 0), QStringLiteral("results-clear-end"), 1);
    grab(page(24, 1), QStringLiteral("results-tied"));
    grab(page(24, 3), QStringLiteral("results-none"));
    grab(page(8, 0), QStringLiteral("results-hint"));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    folder = QDir(application.arguments().value(1, QStringLiteral(".")));
    catalogue = testing::sampleCatalogue();
    QTranslator french;
    const bool translated = french.load(application.arguments().value(2));
    if (!translated)
        qInfo("no translation: the words of the pages are in English");
    look::Theme own;
    theme = &own;
    struct State { QSize screen; look::Mode mode; double scale; Language language; };
    const QString only = application.arguments().value(3); // of the pages, or all of them
    const State states[]{{{1280, 1024}, look::Mode::Light, 1, Language::French},
                         {{1920, 1080}, look::Mode::Dark, 1, Language::English},
                         {{1280, 1024}, look::Mode::Light, 2, Language::French},
                         {{1920, 1080}, look::Mode::Light, 1.25, Language::English},
                         {{1280, 1024}, look::Mode::Dark, 1.5, Language::French}};
    for (const State &state : states) {
        screen = state.screen;
        language = state.language;
        own.setMode(state.mode);
        own.setTextScale(state.scale);
        own.applyTo(application);
        if (language == Language::French)
            QCoreApplication::installTranslator(&french);
        else
            QCoreApplication::removeTranslator(&french);
        if (only.isEmpty() || only == QLatin1String("climb"))
            grabClimb();
        if (only.isEmpty() || only == QLatin1String("quiz"))
            grabQuiz();
        if (only.isEmpty() || only == QLatin1String("camp"))
            grabCamps();
        if (only.isEmpty() || only == QLatin1String("results"))
            grabResults();
    }
    return 0;
}
