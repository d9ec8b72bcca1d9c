#include <seance/ui/editorpage.h>

#include <seance/ui/teacherwords.h>

#include <look/button.h>
#include <look/flowrow.h>
#include <look/labels.h>
#include <look/notice.h>
#include <look/sortcolumn.h>
#include <look/textfield.h>

#include <QSignalBlocker>
#include <QVBoxLayout>

namespace belvedere::seance::ui::teacher {

using look::Button;
using look::Label;

EditorPage::EditorPage(look::Theme &theme, const Scenario &scenario, EditorAsks asks, QWidget *parent)
    : Page(theme, tr("My scenario"), parent), m_draft(scenario), m_asks(std::move(asks)), m_title(new look::TextField(theme, tr("Title of the scenario"))),
      m_about(new look::NoteField(theme, tr("For whom, and what to prepare"))), m_notice(new look::Notice(theme, look::Notice::Kind::Info, QString())),
      m_minutes(new Label(theme, QString(), Label::Style::Heading)),
      m_kept(new Label(theme, tr("Not saved yet. It is kept as a draft, also when you leave this page."), Label::Style::Small)), m_steps(new look::SortColumn(theme)),
      m_add(new Button(theme, tr("Add a step"), Button::Role::Secondary, QStringLiteral("plus"))), m_undo(new Button(theme, tr("Undo"), Button::Role::Secondary, QStringLiteral("undo"))),
      m_save(new Button(theme, tr("Save"), Button::Role::Secondary, QStringLiteral("keep"))), m_use(new Button(theme, tr("Save and open the session"), Button::Role::Primary, QStringLiteral("people")))
{
    body()->addWidget(m_notice);
    body()->addWidget(new Label(theme, tr("Title"), Label::Style::Small));
    body()->addWidget(m_title);
    body()->addWidget(new Label(theme, tr("For whom, and what to prepare"), Label::Style::Small));
    m_about->setFixedHeight(qRound(96 * theme.textScale()));
    body()->addWidget(m_about);
    body()->addWidget(m_minutes);
    body()->addWidget(m_steps);
    auto *holder = new QWidget;
    auto *row = new look::FlowRow(holder, theme.space(1));
    for (Button *each : {m_add, m_undo, m_save, m_use})
        row->addWidget(each);
    body()->addWidget(holder);
    m_kept->setMuted(true);
    m_kept->hide();
    body()->addWidget(m_kept);
    body()->addStretch();
    connect(m_title, &QLineEdit::textEdited, this, [this](const QString &text) {
        Scenario changed = m_draft.now();
        changed.title = text;
        m_draft.change(changed, QStringLiteral("title"));
        showState();
    });
    connect(m_about, &QPlainTextEdit::textChanged, this, [this] {
        Scenario changed = m_draft.now();
        changed.about = m_about->toPlainText().simplified();
        m_draft.change(changed, QStringLiteral("about"));
        showState();
    });
    connect(m_add, &QAbstractButton::clicked, this, [this] {
        m_draft.add(Step{Step::Kind::Talk, QString(), QString()});
        m_open = static_cast<int>(m_draft.now().steps.size()) - 1;
        build(m_open);
    });
    connect(m_undo, &QAbstractButton::clicked, this, [this] {
        m_draft.undo();
        m_open = qMin(m_open, static_cast<int>(m_draft.now().steps.size()) - 1);
        fill();
        build(-1);
    });
    connect(m_save, &QAbstractButton::clicked, this, [this] { finish(false); });
    connect(m_use, &QAbstractButton::clicked, this, [this] { finish(true); });
    connect(m_steps, &look::SortColumn::moved, this, [this](int from, int to) {
        m_open = -1;
        m_draft.move(from, to);
        build(to);
    });
    fill();
    for (const ScenarioProblem &each : problemsOf(scenario)) {
        if (each.step >= 0 && m_open < 0)
            m_open = each.step; // what is still to be chosen lies open
    }
    build(-1);
}

void EditorPage::fill()
{
    const QSignalBlocker quiet(m_about);
    m_title->setText(m_draft.now().title);
    m_about->setPlainText(m_draft.now().about);
}

void EditorPage::build(int focusRow)
{
    m_rows.clear();
    QVector<look::SortColumn::Row> rows;
    const QVector<Step> &steps = m_draft.now().steps;
    for (int at = 0; at < steps.size(); ++at) {
        auto *row = new StepRow(theme(), steps.at(at), {at, static_cast<int>(steps.size()), at == m_open}, m_asks);
        connect(row, &StepRow::changed, this, [this, at](const Step &step, const QString &field) {
            Scenario changed = m_draft.now();
            changed.steps[at] = step;
            m_draft.change(changed, field);
            if (field.isEmpty())
                build(at);
            else
                showState();
        });
        connect(row, &StepRow::moved, this, [this, at](int by) {
            const int to = qBound(0, at + by, static_cast<int>(m_draft.now().steps.size()) - 1);
            m_open = m_open == at ? to : m_open == to ? at : m_open;
            m_draft.move(at, to);
            build(to);
        });
        connect(row, &StepRow::removed, this, [this, at] {
            m_draft.remove(at);
            m_open = -1;
            build(qMin(at, static_cast<int>(m_draft.now().steps.size()) - 1));
        });
        connect(row, &StepRow::copied, this, [this, at] {
            m_draft.copy(at);
            m_open = at + 1;
            build(m_open);
        });
        connect(row, &StepRow::openToggled, this, [this, at] {
            m_open = m_open == at ? -1 : at;
            build(at);
        });
        m_rows.append(row);
        rows.append({row, row->handle()});
    }
    m_steps->setRows(rows);
    showState();
    if (focusRow >= 0 && focusRow < m_rows.size()) {
        StepRow *row = m_rows.at(focusRow);
        auto *chip = row->findChild<QWidget *>(QStringLiteral("step-kind"));
        // It is shown by then.
        QMetaObject::invokeMethod(row, [row, chip] { chip ? chip->setFocus() : row->focusEdit(); }, Qt::QueuedConnection);
    }
}

void EditorPage::showState()
{
    const Scenario &now = m_draft.now();
    QStringList whole;
    QVector<QStringList> ofStep(now.steps.size());
    for (const ScenarioProblem &each : problemsOf(now)) {
        QStringList &where = each.step < 0 ? whole : ofStep[each.step];
        if (!where.contains(problemInWords(each.what)))
            where.append(problemInWords(each.what));
    }
    for (int at = 0; at < m_rows.size(); ++at)
        m_rows.at(at)->setProblems(ofStep.at(at));
    if (!whole.isEmpty() && m_notice->accessibleName() != whole.join(u' '))
        m_notice->say(look::Notice::Kind::Warning, whole.join(u' '));
    m_notice->setVisible(!whole.isEmpty());
    m_minutes->setText(tr("%n step(s), %1", nullptr, static_cast<int>(now.steps.size())).arg(minutesInWords(now.minutes())));
    m_add->setEnabled(now.steps.size() < mostSteps);
    m_undo->setEnabled(m_draft.canUndo());
    Q_EMIT changed();
}

Scenario EditorPage::scenario() const
{
    Scenario now = m_draft.now();
    if (now.id.isEmpty())
        now.id = scenarioIdOf(now.title);
    return now;
}

void EditorPage::finish(bool use)
{
    const auto problems = problemsOf(m_draft.now());
    if (problems.isEmpty()) {
        if (use)
            Q_EMIT useRequested(scenario());
        else
            Q_EMIT saveRequested(scenario());
        return;
    }
    m_notice->say(look::Notice::Kind::Warning, tr("Not yet: %1").arg(problemInWords(problems.first().what)));
    m_notice->show();
    if (problems.first().step >= 0) {
        m_open = problems.first().step;
        build(m_open);
    } else {
        m_title->setFocus();
    }
}

void EditorPage::setSaved(bool saved)
{
    m_notice->say(saved ? look::Notice::Kind::Success : look::Notice::Kind::Error, saved ? tr("Saved. It stands among “My scenarios”.") : tr("It could not be saved on this terminal."));
    m_notice->show();
}

void EditorPage::setDraft(bool isDraft)
{
    m_kept->setVisible(isDraft);
}

void EditorPage::setDraftFailed()
{
    m_kept->hide();
    m_notice->say(look::Notice::Kind::Error, tr("What you write is not kept: this terminal could not write it. Copy it before you leave this page."));
    m_notice->show();
}

} // namespace belvedere::seance::ui::teacher
