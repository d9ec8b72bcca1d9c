#include <quiz/ui/camppage.h>

#include <quiz/ui/actionbar.h>
#include <quiz/ui/climbscene.h>
#include <quiz/ui/leaningchart.h>
#include <look/panel.h>
#include <quiz/ui/whyrow.h>
#include <quiz/ui/words.h>

#include <look/button.h>
#include <look/labels.h>

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace belvedere::quiz::ui {
namespace {

QVBoxLayout *columnIn(look::Panel *panel, const look::Theme &theme)
{
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2));
    column->setSpacing(theme.space(1));
    return column;
}

QString campTitle(const content::Guide &guide, const Game &game, CampPage::Kind kind, Language language, bool simple)
{
    const int puys = game.themesDone();
    if (simple && puys > 0)
        return CampPage::tr("Part %1 is done.").arg(puys);
    if (kind == CampPage::Kind::SoFar || puys == 0)
        return CampPage::tr("What is known so far");
    //: %1 is the name of a mountain.
    return CampPage::tr("Climbed: %1").arg(guide.themes.at(puys - 1).puy.in(language));
}

// On the summit of the puy that has just been climbed, or on the way.
ClimbPlace placeOf(const Game &game, CampPage::Kind kind)
{
    const int puys = game.themesDone();
    if (kind == CampPage::Kind::SoFar || puys == 0)
        return {qMin(puys, game.themes() - 1), game.positionInTheme(), game.stepsInTheme(), game.position(), game.total(), false};
    const int steps = game.position() / puys; // the puys of a way are equally high
    return {puys - 1, steps, steps, game.position(), game.total(), true};
}

} // namespace

CampPage::CampPage(look::Theme &theme, const content::Guide &guide, const Profile &profile, const Game &game, Kind kind,
                   Language language, QWidget *parent)
    : look::Page(theme, campTitle(guide, game, kind, language, theme.simpleWords()), parent)
{
    auto *view = new ClimbScene(theme, ClimbScene::Edge::Rounded);
    view->setPlace(placeOf(game, kind));
    view->setFixedHeight(theme.hasLargeText() ? 160 : 172);
    view->setAccessibleName(tr("%1 questions of %2 answered").arg(game.answered()).arg(game.total()));
    body()->addWidget(view);
    if (theme.simpleWords()) { // no picture of a land, no figures: how much is left, and two ways on
        body()->addWidget(new look::Label(theme, tr("Well done!"), look::Label::Style::Heading));
        body()->addWidget(new look::Label(theme, tr("There are %n question(s) left.", nullptr, game.total() - game.answered())));
        body()->addStretch(1);
        addButtons(game.finished());
        return;
    }
    addWords(guide, profile, game, language);
    if (profile.certainty != Certainty::None)
        addChart(guide, profile, language);
    if (kind == Kind::EndOfTheme && game.themesDone() > 0)
        addWhy(guide.themes.at(game.themesDone() - 1), game.answers(), language);
    body()->addStretch(1);
    addButtons(game.finished());
}

void CampPage::addWords(const content::Guide &guide, const Profile &profile, const Game &game, Language language)
{
    const Words words(guide, language);
    auto *panel = new look::Panel(theme().tokens().surface, theme().tokens().line);
    QVBoxLayout *column = columnIn(panel, theme());
    column->addWidget(new look::Label(theme(), words.certainty(profile), look::Label::Style::Heading));
    const bool hint = profile.certainty == Certainty::Hint;
    column->addWidget(new look::Label(theme(), hint ? tr("It is too early to name your first valley.")
                                                    : words.explanation(profile, static_cast<int>(guide.questions().size()))));
    const int left = game.total() - game.answered();
    if (left > 0) {
        auto *rest = new look::Label(theme(), left == 1 ? tr("One question left: ten seconds.")
                                                        : tr("%1 questions left, about ten seconds each.").arg(left));
        rest->setMuted(true);
        column->addWidget(rest);
    }
    body()->addWidget(panel);
}

void CampPage::addChart(const content::Guide &guide, const Profile &profile, Language language)
{
    auto *panel = new look::Panel(theme().tokens().surface, theme().tokens().line);
    QVBoxLayout *column = columnIn(panel, theme());
    auto *chart = new LeaningChart(theme());
    chart->setLeanings(leaningsOf(guide, profile, language));
    column->addWidget(chart);
    auto *legend = new look::Label(theme(), tr("The wider the band, the less is known. Each answer makes it narrower."),
                                   look::Label::Style::Small);
    legend->setMuted(true);
    column->addWidget(legend);
    body()->addWidget(panel);
}

// Where nothing was chosen, one may say why; and may as well not.
void CampPage::addWhy(const content::Theme &climbed, const Answers &answers, Language language)
{
    for (const content::Question &question : climbed.questions) {
        const auto answer = answers.find(question.id);
        if (!answer || !answer->none)
            continue;
        auto *row = new WhyRow(theme(), question.text.in(language), answer->why);
        connect(row, &WhyRow::told, this, [this, id = question.id](WhyNone why) { Q_EMIT whyTold(id, why); });
        body()->addWidget(row);
    }
}

void CampPage::addButtons(bool finished)
{
    using Role = look::Button::Role;
    auto *bar = new QWidget;
    auto *row = new ActionBar(theme(), bar);
    auto *results = new look::Button(theme(), finished || theme().simpleWords() ? tr("See the results") : tr("Stop here and see the results"),
                                     finished ? Role::Primary : Role::Secondary, QStringLiteral("mountain"));
    connect(results, &QAbstractButton::clicked, this, &CampPage::resultsRequested);
    row->addWidget(results);
    m_continue = results;
    if (!finished) {
        auto *go = new look::Button(theme(), theme().simpleWords() ? tr("I go on") : tr("Continue the climb"), Role::Primary, QStringLiteral("arrow-right"));
        connect(go, &QAbstractButton::clicked, this, &CampPage::continueRequested);
        row->addWidget(go);
        m_continue = go;
    }
    footer()->addWidget(bar, 1);
}

void CampPage::focusFirst()
{
    m_continue->setFocus();
}

} // namespace belvedere::quiz::ui
