// A scenario that is being written: each change can be taken back.
#pragma once

#include <seance/scenario.h>

namespace belvedere::seance::ui::teacher {

class ScenarioDraft
{
public:
    static constexpr int mostUndone = 100;

    explicit ScenarioDraft(Scenario scenario) : m_now(std::move(scenario)) {}

    const Scenario &now() const { return m_now; }
    // Changes of the same `field` one after another are one change: what is typed in it.
    void change(const Scenario &scenario, const QString &field = {});
    void add(const Step &step);
    void copy(int step); // after itself
    void remove(int step);
    void move(int from, int to); // clamped
    bool canUndo() const { return !m_before.isEmpty(); }
    void undo();

private:
    Scenario m_now;
    QVector<Scenario> m_before;
    QString m_field;
};

// "Ma classe de 3e" -> "ma-classe-de-3e": letters, digits and hyphens, never empty.
QString scenarioIdOf(const QString &title);

} // namespace belvedere::seance::ui::teacher
