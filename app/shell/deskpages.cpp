#include <shell/deskpages.h>

#include <seance/ui/consolepage.h>
#include <seance/ui/projectionpage.h>
#include <seance/ui/teacherwords.h>

#include <QPointer>
#include <QTimer>

namespace belvedere::shell {

namespace desk = seance::ui::teacher;
using seance::Desk;
using seance::Step;
using ShownKind = seance::Stage::Shown::Kind;

namespace {

constexpr int mostWordsListed = 60;
constexpr int lookAgainMs = 15'000, lookAgainAtPlayedMs = 2'000; // who is stuck is so by the clock

QVector<desk::Counted> counted(const QMap<QString, int> &counts, const std::function<QString(const QString &)> &name)
{
    QVector<desk::Counted> all;
    for (auto each = counts.cbegin(); each != counts.cend(); ++each) {
        const QString known = name ? name(each.key()) : QString();
        all += desk::Counted{each.key(), known.isEmpty() ? each.key() : known, each.value()};
    }
    return all;
}

// The step whose words are shown: the last one that asked for some.
int stepOfWords(const Desk &of)
{
    int step = of.stage().step;
    while (step > 0 && of.scenario().steps.value(step).kind != Step::Kind::Words)
        --step;
    return step;
}

desk::ClassView viewOf(const Desk &of, const ClassKnows &knows, const Clock &clock, bool played)
{
    desk::ClassView view;
    view.played = played;
    switch (of.state()) {
    case Desk::State::Opening: view.line = desk::ClassView::Line::Opening; break;
    case Desk::State::Open: view.line = desk::ClassView::Line::Open; break;
    case Desk::State::Cut: view.line = desk::ClassView::Line::Cut; break;
    case Desk::State::Ended: view.line = desk::ClassView::Line::Ended; break;
    case Desk::State::Refused:
        view.line = of.problem().kind == ErrorKind::OlderVersion ? desk::ClassView::Line::Nameless : desk::ClassView::Line::Refused;
        break;
    }
    view.code = of.code();
    view.scenario = of.scenario();
    view.stage = of.stage();
    const auto &shown = view.stage.shown;
    if (shown.kind != ShownKind::Nothing && knows.title)
        view.shownTitle = knows.title(shown.kind == ShownKind::Video ? Step::Kind::Video : Step::Kind::Fiche, shown.ref);
    for (const seance::Pupil &each : of.pupils().pupils()) {
        desk::PupilLine line{each.key, each.pseudonym, desk::placeInWords(each.progress.place), 0, 0, each.here, desk::PupilLine::Need::None};
        if (each.progress.step == view.stage.step) {
            line.done = each.progress.done;
            line.of = each.progress.of;
        }
        if (each.progress.asksHelp)
            line.need = desk::PupilLine::Need::Help;
        else if (of.pupils().isStuck(each, view.stage, clock.now()))
            line.need = desk::PupilLine::Need::Stuck;
        view.pupils += line;
    }
    for (const desk::Counted &each : desk::mostFrequent(counted(of.pupils().picture(view.stage, stepOfWords(of)).words, {}), mostWordsListed))
        view.words += desk::WordList::Word{each.name, of.hiddenWords().contains(each.id)};
    return view;
}

desk::Projected projectedOf(const Desk &of, const ClassKnows &knows)
{
    const seance::Stage &stage = of.stage();
    seance::ClassPicture picture = of.pupils().picture(stage, stepOfWords(of));
    for (const QString &hidden : of.hiddenWords())
        picture.words.remove(hidden);
    desk::Projected all;
    all.poles = counted(picture.poles, knows.pole);
    all.words = counted(picture.words, {});
    all.here = picture.here;
    all.finished = picture.finished;
    for (const seance::Pupil &each : of.pupils().pupils()) {
        if (!each.shown)
            continue;
        QStringList words;
        for (const QString &value : each.shown->values) {
            if (of.hiddenWords().contains(seance::foldedWord(value)))
                continue;
            const QString pole = knows.pole(value), metier = knows.metier(value);
            words += !pole.isEmpty() ? pole : !metier.isEmpty() ? metier : value;
        }
        if (!words.isEmpty())
            all.shown += desk::Projected::Shown{each.pseudonym, words};
    }
    return all;
}

template<typename Page, typename Refresh>
void keepFresh(Page &page, Desk &of, const Refresh &refresh)
{
    for (const auto signal : {&Desk::stateChanged, &Desk::stageChanged, &Desk::pupilsChanged})
        QObject::connect(&of, signal, &page, refresh);
    refresh();
}

} // namespace

void joinConsole(desk::ConsolePage &page, Desk &of, const ClassKnows &knows, const Clock &clock, bool played)
{
    using desk::ConsolePage;
    const auto refresh = [&page, it = QPointer(&of), &knows, &clock, played] {
        if (it)
            page.setView(viewOf(*it, knows, clock, played));
    };
    auto *again = new QTimer(&page);
    QObject::connect(again, &QTimer::timeout, &page, refresh);
    again->start(played ? lookAgainAtPlayedMs : lookAgainMs);
    QObject::connect(&page, &ConsolePage::goRequested, &of, &Desk::goTo);
    QObject::connect(&page, &ConsolePage::extendRequested, &of, &Desk::extend);
    QObject::connect(&page, &ConsolePage::pauseRequested, &of, &Desk::setPaused);
    QObject::connect(&page, &ConsolePage::putRequested, &of, &Desk::show);
    QObject::connect(&page, &ConsolePage::putOutRequested, &of, &Desk::putOut);
    QObject::connect(&page, &ConsolePage::hideWordRequested, &of, &Desk::hideWord);
    keepFresh(page, of, refresh);
}

void joinProjection(desk::ProjectionPage &page, Desk &of, const ClassKnows &knows, const Clock &clock, bool played)
{
    QObject::connect(&page, &desk::ProjectionPage::goRequested, &of, &Desk::goTo);
    keepFresh(page, of, [&page, it = QPointer(&of), &knows, &clock, played] {
        if (it)
            page.setView(viewOf(*it, knows, clock, played), projectedOf(*it, knows));
    });
}

} // namespace belvedere::shell
