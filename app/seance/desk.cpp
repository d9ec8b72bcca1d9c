#include <seance/desk.h>

namespace belvedere::seance {

void Desk::goTo(int step)
{
    if (step < 0 || step >= scenario().steps.size())
        return;
    Stage next = stage();
    next.step = step;
    next.now = scenario().steps.at(step);
    next.until = now().addSecs(60 * next.now.minutes);
    next.shown = {};
    next.paused = false;
    change(next);
}

void Desk::extend(int minutes)
{
    Stage next = stage();
    if (next.step < 0)
        return;
    next.until = (next.until.isValid() ? qMax(next.until, now()) : now()).addSecs(60 * qBound(-60, minutes, 60));
    change(next);
}

void Desk::show(const Stage::Shown &shown)
{
    Stage next = stage();
    next.shown = shown;
    change(next);
}

void Desk::hideWord(const QString &word, bool hidden)
{
    if (m_hiddenWords.contains(word) == hidden)
        return;
    hidden ? void(m_hiddenWords.insert(word)) : void(m_hiddenWords.remove(word));
    Q_EMIT pupilsChanged();
}

Stage pausedStage(Stage stage, bool paused, QDateTime &pausedAt, const QDateTime &now)
{
    if (stage.paused == paused)
        return stage;
    stage.paused = paused;
    if (!paused && pausedAt.isValid() && stage.until.isValid())
        stage.until = stage.until.addMSecs(pausedAt.msecsTo(now));
    pausedAt = paused ? now : QDateTime();
    return stage;
}

} // namespace belvedere::seance
