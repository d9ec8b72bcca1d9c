#include <entretien/ui/givenpanel.h>

#include <core/dates.h>
#include <look/button.h>
#include <look/chip.h>
#include <look/flowrow.h>
#include <look/labels.h>
#include <look/panel.h>
#include <look/textfield.h>

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace belvedere::entretien::ui {

using look::Label;

GivenPanel::GivenPanel(const look::Theme &theme, Session &session, const QVector<Suggestion> &often, const QDate &today, Language language, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_session(session), m_today(today), m_language(language)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(2));
    auto *list = new QWidget;
    list->setAccessibleName(tr("Documents that were given"));
    m_rows = new QVBoxLayout(list);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(theme.space(1));
    column->addWidget(list);
    auto *panel = new look::Panel(theme.tokens().surface, theme.tokens().line);
    auto *form = new QVBoxLayout(panel);
    const int pad = theme.space(2);
    form->setContentsMargins(pad, pad, pad, pad);
    form->setSpacing(theme.space(1));
    form->addWidget(new Label(theme, tr("Add what you give today"), Label::Style::Heading));
    auto *chips = new QWidget;
    chips->setAccessibleName(tr("Often given"));
    auto *flow = new look::FlowRow(chips, theme.space(1));
    for (const Suggestion &each : often) {
        auto *chip = new look::Chip(theme, each.text.in(language));
        connect(chip, &QAbstractButton::clicked, this, [this, words = each.text.in(m_language)] { give(words); });
        flow->addWidget(chip);
    }
    form->addWidget(chips);
    auto *line = new QHBoxLayout;
    m_title = new look::TextField(theme, tr("Another document"), QStringLiteral("book"));
    m_title->setMaxLength(mostLineLetters);
    auto *add = new look::Button(theme, tr("Add"), look::Button::Role::Secondary, QStringLiteral("plus"));
    const auto addTyped = [this] {
        if (!m_title->text().trimmed().isEmpty())
            give(m_title->text());
        m_title->clear();
        m_title->setFocus();
    };
    connect(add, &QAbstractButton::clicked, this, addTyped);
    connect(m_title, &QLineEdit::returnPressed, this, addTyped);
    line->addWidget(m_title, 1);
    line->addWidget(add);
    form->addLayout(line);
    column->addWidget(panel);
    connect(&session, &Session::changed, this, &GivenPanel::fill, Qt::QueuedConnection);
    fill();
}

void GivenPanel::give(const QString &title)
{
    (void)m_session.addGiven({title, {}, m_today});
}

void GivenPanel::fill()
{
    const QVector<Given> given = m_session.entretien().given;
    if (given == m_shown && m_isFilled)
        return;
    m_isFilled = true;
    m_shown = given;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (given.isEmpty())
        m_rows->addWidget(new Label(m_theme, tr("Nothing was given yet.")));
    for (const Given &each : given) {
        auto *row = new look::Panel(m_theme.tokens().raised, m_theme.tokens().line);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(m_theme.space(2), 4, 4, 4);
        line->addWidget(new Label(m_theme, tr("%1, on %2").arg(each.title, dateInWords(localeOf(m_language), each.on))), 1);
        auto *remove = new look::IconButton(m_theme, QStringLiteral("trash"), tr("Remove: %1").arg(each.title));
        connect(remove, &QAbstractButton::clicked, this, [this, title = each.title] {
            m_session.removeGiven(title);
            m_title->setFocus();
        });
        line->addWidget(remove);
        m_rows->addWidget(row);
    }
}

} // namespace belvedere::entretien::ui
