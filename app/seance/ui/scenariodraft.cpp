#include <seance/ui/scenariodraft.h>

#include <QRegularExpression>

namespace belvedere::seance::ui::teacher {

void ScenarioDraft::change(const Scenario &scenario, const QString &field)
{
    if (scenario == m_now)
        return;
    if (field.isEmpty() || field != m_field) {
        m_before.append(m_now);
        if (m_before.size() > mostUndone)
            m_before.removeFirst();
    }
    m_field = field;
    m_now = scenario;
}

void ScenarioDraft::add(const Step &step)
{
    Scenario changed = m_now;
    changed.steps.append(step);
    change(changed);
}

void ScenarioDraft::copy(int step)
{
    Scenario changed = m_now;
    if (step >= 0 && step < changed.steps.size() && changed.steps.size() < mostSteps)
        changed.steps.insert(step + 1, Step(changed.steps.at(step)));
    change(changed);
}

void ScenarioDraft::remove(int step)
{
    Scenario changed = m_now;
    if (step >= 0 && step < changed.steps.size())
        changed.steps.remove(step);
    change(changed);
}

void ScenarioDraft::move(int from, int to)
{
    Scenario changed = m_now;
    if (from >= 0 && from < changed.steps.size())
        changed.steps.move(from, qBound(0, to, static_cast<int>(changed.steps.size()) - 1));
    change(changed);
}

void ScenarioDraft::undo()
{
    if (m_before.isEmpty())
        return;
    m_now = m_before.takeLast();
    m_field.clear();
}

QString scenarioIdOf(const QString &title)
{
    static const QRegularExpression marks(QStringLiteral("\\p{M}+"), QRegularExpression::UseUnicodePropertiesOption), others(QStringLiteral("[^a-z0-9]+"));
    QString id = title.normalized(QString::NormalizationForm_KD).toLower().remove(marks).replace(others, QStringLiteral("-")).left(56);
    while (id.startsWith(u'-'))
        id.remove(0, 1);
    while (id.endsWith(u'-'))
        id.chop(1);
    return id.isEmpty() ? QStringLiteral("scenario") : id;
}

} // namespace belvedere::seance::ui::teacher
