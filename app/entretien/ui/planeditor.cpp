#include <entretien/ui/planeditor.h>

#include <entretien/ui/checkcard.h>
#include <entretien/ui/choicerow.h>
#include <entretien/ui/dayfield.h>
#include <entretien/ui/words.h>

#include <look/button.h>
#include <look/chip.h>
#include <look/flowrow.h>
#include <look/labels.h>
#include <look/notice.h>
#include <look/panel.h>
#include <look/textfield.h>

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace belvedere::entretien::ui {

using look::Button;
using look::Label;

PlanEditor::PlanEditor(const look::Theme &theme, Session &session, const QVector<Suggestion> &often, const QDate &today, Language language, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_session(session), m_today(today), m_language(language)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(2));
    auto *list = new QWidget;
    list->setAccessibleName(tr("Steps of the plan"));
    m_rows = new QVBoxLayout(list);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(theme.space(1));
    column->addWidget(list);
    addForm(often);
    connect(&session, &Session::changed, this, &PlanEditor::fill, Qt::QueuedConnection); // a row may be the sender
    fill();
}

void PlanEditor::addForm(const QVector<Suggestion> &often)
{
    auto *panel = new look::Panel(m_theme.tokens().surface, m_theme.tokens().line);
    auto *form = new QVBoxLayout(panel);
    const int pad = m_theme.space(2);
    form->setContentsMargins(pad, pad, pad, pad);
    form->setSpacing(m_theme.space(1));
    m_title = new Label(m_theme, QString(), Label::Style::Heading);
    form->addWidget(m_title);
    m_what = new look::TextField(m_theme, tr("What is to be done"), QStringLiteral("pen"));
    m_what->setMaxLength(mostLineLetters);
    connect(m_what, &QLineEdit::returnPressed, this, &PlanEditor::save);
    form->addWidget(m_what);
    auto *chips = new QWidget;
    chips->setAccessibleName(tr("Often agreed"));
    auto *flow = new look::FlowRow(chips, m_theme.space(1));
    for (const Suggestion &each : often) {
        auto *chip = new look::Chip(m_theme, each.text.in(m_language));
        connect(chip, &QAbstractButton::clicked, this, [this, words = each.text.in(m_language)] {
            m_what->setText(words);
            m_what->setFocus();
        });
        flow->addWidget(chip);
    }
    form->addWidget(chips);
    form->addWidget(new Label(m_theme, tr("Who does it"), Label::Style::Small));
    m_who = new ChoiceRow(m_theme, tr("Who does it"), {whoInWords(Step::Who::Person), whoInWords(Step::Who::Counsellor), whoInWords(Step::Who::Both)});
    form->addWidget(m_who);
    form->addWidget(new Label(m_theme, tr("By when"), Label::Style::Small));
    m_day = new DayField(m_theme, m_language, m_today);
    form->addWidget(m_day);
    m_full = new look::Notice(m_theme, look::Notice::Kind::Warning, tr("The plan is full. Remove a step that does not count any more."));
    m_full->hide();
    form->addWidget(m_full);
    m_save = new Button(m_theme, QString(), Button::Role::Primary, QStringLiteral("plus"));
    connect(m_save, &QAbstractButton::clicked, this, &PlanEditor::save);
    form->addWidget(m_save, 0, Qt::AlignLeft);
    layout()->addWidget(panel);
    edit({});
}

void PlanEditor::edit(const Step &step)
{
    m_editing = step.id;
    m_title->setText(step.id.isEmpty() ? tr("Add a step") : tr("Change this step"));
    m_save->setText(step.id.isEmpty() ? tr("Add to the plan") : tr("Save the change"));
    m_what->setText(step.what);
    m_who->setCurrent(static_cast<int>(step.who));
    m_day->set(step.by);
}

void PlanEditor::save()
{
    if (m_what->text().trimmed().isEmpty()) {
        m_what->setFocus();
        return;
    }
    Step step{m_editing, m_what->text(), m_day->day(), static_cast<Step::Who>(m_who->current()), false};
    if (m_editing.isEmpty()) {
        m_full->setVisible(!m_session.addStep(step));
        if (m_full->isVisible())
            return;
    } else {
        for (const Step &each : m_session.entretien().plan)
            step.done = each.id == m_editing ? each.done : step.done;
        m_session.setStep(step);
    }
    edit({});
    m_what->setFocus();
}

void PlanEditor::fill()
{
    const QVector<Step> plan = byDate(m_session.entretien().plan);
    if (plan == m_shown && m_isFilled)
        return;
    m_isFilled = true;
    m_shown = plan;
    m_full->hide();
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (plan.isEmpty())
        m_rows->addWidget(new Label(m_theme, tr("No step yet. One is enough to begin: a small one, this week.")));
    for (const Step &step : plan)
        addRow(step);
}

void PlanEditor::addRow(const Step &step)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(m_theme.space(1));
    auto *card = new CheckCard(m_theme, step.what + u'\n' + stepDetail(step, m_language), step.done);
    card->setAccessibleName(step.what + QStringLiteral(", ") + stepDetail(step, m_language));
    card->setAccessibleDescription(step.done ? tr("Done") : tr("To be done"));
    connect(card, &QAbstractButton::toggled, this, [this, step](bool done) {
        Step other = step;
        other.done = done;
        m_session.setStep(other);
    });
    line->addWidget(card, 1);
    auto *change = new look::IconButton(m_theme, QStringLiteral("pen"), tr("Change: %1").arg(step.what));
    connect(change, &QAbstractButton::clicked, this, [this, step] {
        edit(step);
        m_what->setFocus();
    });
    auto *remove = new look::IconButton(m_theme, QStringLiteral("trash"), tr("Remove: %1").arg(step.what));
    connect(remove, &QAbstractButton::clicked, this, [this, id = step.id] {
        if (m_editing == id)
            edit({});
        m_session.removeStep(id);
        m_what->setFocus();
    });
    line->addWidget(change);
    line->addWidget(remove);
    m_rows->addWidget(row);
}

} // namespace belvedere::entretien::ui
