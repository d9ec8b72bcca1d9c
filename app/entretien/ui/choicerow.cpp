#include <entretien/ui/choicerow.h>

#include <look/access.h>
#include <look/chip.h>
#include <look/flowrow.h>

namespace belvedere::entretien::ui {

ChoiceRow::ChoiceRow(const look::Theme &theme, const QString &name, const QStringList &choices, QWidget *parent) : QWidget(parent)
{
    look::giveRole(*this, QAccessible::Grouping);
    setAccessibleName(name);
    auto *row = new look::FlowRow(this, theme.space(1));
    for (int place = 0; place < choices.size(); ++place) {
        auto *chip = new look::Chip(theme, choices[place]);
        chip->setCheckable(true);
        look::oneOf(*chip);
        chip->setAccessibleName(name.isEmpty() ? choices[place] : tr("%1: %2").arg(name, choices[place]));
        // What holds cannot be taken back, only replaced.
        connect(chip, &QAbstractButton::toggled, this, [this, place] {
            if (!m_quiet)
                choose(place);
        });
        m_chips += chip;
        row->addWidget(chip);
    }
}

void ChoiceRow::setCurrent(int choice)
{
    m_quiet = true;
    m_current = choice;
    for (int place = 0; place < m_chips.size(); ++place)
        m_chips[place]->setChecked(place == choice);
    m_quiet = false;
}

void ChoiceRow::choose(int choice)
{
    const bool isNew = choice != m_current;
    setCurrent(choice);
    if (isNew)
        Q_EMIT chosen(choice);
}

} // namespace belvedere::entretien::ui
