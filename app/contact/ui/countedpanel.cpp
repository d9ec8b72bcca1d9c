#include <contact/ui/countedpanel.h>

#include <look/chip.h>
#include <look/flowrow.h>
#include <look/labels.h>

#include <QVBoxLayout>

#include <utility>

namespace belvedere::contact::ui {

using look::Label;

CountedPanel::CountedPanel(const look::Theme &theme, bool asksChannel, const Counted &told, QWidget *parent)
    : Panel(theme.tokens().surface, theme.tokens().line, parent), m_told(told)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2));
    column->setSpacing(theme.space(1));
    column->addWidget(new Label(theme, tr("For the region, if you like"), Label::Style::Heading));
    column->addWidget(new Label(theme, tr("Nobody learns who you are: the answers are only counted, with those of many others.")));
    if (asksChannel)
        addChoices(theme, tr("How do you like to be answered?"),
                   {{QStringLiteral("chat"), tr("By chat")}, {QStringLiteral("telephone"), tr("By telephone")}, {QStringLiteral("mail"), tr("By e-mail")}}, &Counted::channel);
    addChoices(theme, tr("Who are you?"),
               {{QStringLiteral("woman"), tr("A woman or a girl")}, {QStringLiteral("man"), tr("A man or a boy")}, {QStringLiteral("other"), tr("Another answer")}}, &Counted::sex);
}

void CountedPanel::addChoices(const look::Theme &theme, const QString &question, const QVector<Choice> &choices, QString Counted::*chosen)
{
    layout()->addWidget(new Label(theme, question));
    auto *line = new QWidget;
    line->setAccessibleName(question);
    auto *row = new look::FlowRow(line, theme.space(1));
    for (const Choice &each : choices) {
        auto *chip = new look::Chip(theme, each.words);
        chip->setCheckable(true);
        chip->setChecked(m_told.*chosen == each.id);
        connect(chip, &QAbstractButton::toggled, this, [this, line, chip, id = each.id, chosen](bool on) {
            for (auto *other : line->findChildren<look::Chip *>()) {
                if (on && other != chip)
                    other->setChecked(false);
            }
            const QString now = on ? id : m_told.*chosen == id ? QString() : m_told.*chosen;
            if (std::exchange(m_told.*chosen, now) != now)
                Q_EMIT told(m_told);
        });
        row->addWidget(chip);
    }
    layout()->addWidget(line);
}

} // namespace belvedere::contact::ui
