// Draws the pages of a class session to pictures, to be looked at: seance_gallery FOLDER [TRANSLATION.qm]
#include "../../look/looks.h"
#include "../sampleclass.h"

#include <look/paper.h>
#include <seance/ui/doorpage.h>
#include <seance/ui/editorpage.h>
#include <seance/ui/joinpage.h>
#include <seance/ui/pausepage.h>
#include <seance/ui/seancebar.h>
#include <seance/ui/summarypage.h>
#include <seance/ui/trialstrip.h>
#include <seance/ui/wordspage.h>

#include <QApplication>
#include <QTranslator>
#include <QVBoxLayout>

using namespace belvedere;
using namespace belvedere::seance;
using namespace belvedere::seance::ui;
using namespace belvedere::seance::ui::teacher;

namespace {

void shootPlain(QWidget &widget, const QSize &size, const QString &file)
{
    widget.setAutoFillBackground(true);
    widget.resize(size);
    widget.show();
    (void)QTest::qWaitFor([] { return false; }, 300);
    widget.grab().save(file);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::French));
    QTranslator translator;
    if (argc > 2 && translator.load(QString::fromLocal8Bit(argv[2])))
        QCoreApplication::installTranslator(&translator);
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const SystemClock clock;
    const auto find = [](const QString &) { return QFuture<Result<look::Suggestions>>(); };
    for (const looks::Look &each : looks::all) {
        look::Theme theme;
        theme.setMode(each.mode);
        theme.setTextScale(each.text);
        theme.applyTo(application);
        const auto name = [&](const char *page) { return QStringLiteral("%1/%2-%3.png").arg(folder, QLatin1String(page), QLatin1String(each.name)); };
        DoorPage door(theme, {readyScenarios(), {}, true, true});
        looks::shoot(door, each.size, name("door"));
        door.choose(readyScenarios().first());
        looks::shoot(door, each.size, name("door-chosen"));
        ClassView view = sample::view(clock.now());
        ConsolePage console(theme, clock, find);
        console.setView(view);
        looks::shoot(console, each.size, name("console"));
        view.stage.shown = {Stage::Shown::Kind::Fiche, QStringLiteral("MET.7")};
        view.shownTitle = QStringLiteral("Boulangère / boulanger");
        view.stage.paused = true;
        view.line = ClassView::Line::Cut;
        console.setView(view);
        looks::shoot(console, each.size, name("console-cut"));
        view = sample::view(clock.now());
        view.played = true;
        view.code = QStringLiteral("ESSAI");
        ConsolePage trial(theme, clock, find);
        auto *strip = new TrialStrip(theme, 8);
        trial.addTrial(strip);
        strip->setTip({QStringLiteral("Regardez la liste\u00a0: qui demande de l’aide vient en tête, puis qui n’avance plus. Attendez que l’un d’eux apparaisse, puis touchez sa carte."), 2, 10, false});
        trial.setView(view);
        looks::shoot(trial, each.size, name("console-trial"));
        view = sample::view(clock.now());
        ProjectionPage projection(theme, clock);
        projection.setView(view, sample::projected());
        looks::shoot(projection, each.size, name("projection"));
        Projected many = sample::projected();
        for (const char *word : {"apprendre", "bouger", "calme", "les autres", "voyages", "argent", "utile", "créatif", "la nature", "ordinateurs", "sport", "cuisine", "enfants", "animaux", "responsabilités", "liberté", "être fier", "autonomie", "bande de nuls"})
            many.words.append({QString::fromUtf8(word), QString::fromUtf8(word), 1 + int(many.words.size()) % 3});
        projection.setView(view, many);
        looks::shoot(projection, each.size, name("projection-many"));
        view.stage = sample::stage(clock.now(), -1);
        view.stage.until = {};
        projection.setView(view, {{}, {}, {}, 12, 0});
        looks::shoot(projection, each.size, name("projection-code"));
        DoorPage drafts(theme, {readyScenarios(), {}, false, true, {{QStringLiteral("new.1"), Scenario{{}, {}, {}, {Step{Step::Kind::Words, QStringLiteral("Un mot"), {}}}}}, {QStringLiteral("changed.ma-classe"), readyScenarios().last()}}});
        drafts.sayForgotten(QStringLiteral("Ma classe de troisième"));
        looks::shoot(drafts, each.size, name("door-drafts"));
        EditorPage editor(theme, readyScenarios().last(), {find, [](Step::Kind, const QString &) { return QString(); }});
        editor.setDraft(true);
        looks::shoot(editor, each.size, name("editor"));
        SummaryPage summary(theme, summaryOf(sample::classOf(24, clock.now()), sample::lesson(), QDate(2026, 11, 29), QStringLiteral("Collège Blaise-Pascal"), {}), QDate(2026, 12, 6), true);
        looks::shoot(summary, each.size, name("summary"));
        JoinPage join(theme, QStringLiteral("K7M 2PX"), QStringLiteral("Lynx bleu"));
        join.setProblem(JoinPage::Problem::NotFound);
        looks::shoot(join, each.size, name("join"));
        join.askWhether(QStringLiteral("Lynx bleu"));
        looks::shoot(join, each.size, name("join-known"));
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        auto *bar = new SeanceBar(theme, clock);
        bar->setState({sample::stage(clock.now()), QStringLiteral("Lynx bleu"), 1, 2, true, false, SeanceBar::Line::Waiting});
        column->addWidget(bar);
        column->addWidget(new WordsPage(theme, Step{Step::Kind::Words, QStringLiteral("Le travail, en trois mots"), QStringLiteral("Quand on dit « travail », quels mots viennent à l’esprit ?"), 4, 3}, {QStringLiteral("équipe")}), 1);
        shootPlain(window, each.size, name("words"));
        PausePage pause(theme, &window);
        shootPlain(window, each.size, name("pause"));
    }
    look::Theme theme;
    look::paperImage(summaryHtml(summaryOf(sample::classOf(24, clock.now()), sample::lesson(), QDate(2026, 11, 29), QStringLiteral("Collège Blaise-Pascal"), sample::names())), 900).save(folder + QStringLiteral("/paper.png"));
    return 0;
}
