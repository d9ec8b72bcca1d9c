#include <classeur/ui/findrow.h>

#include <classeur/search.h>

#include <look/chip.h>
#include <look/flowrow.h>
#include <look/labels.h>
#include <look/textfield.h>

#include <QVBoxLayout>

namespace belvedere::classeur::ui {

FindRow::FindRow(const look::Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_field(new look::TextField(theme, tr("Search in my classeur"), QStringLiteral("search"))), m_chips(new QWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(1));
    m_field->setClearable(theme);
    column->addWidget(m_field);
    column->addWidget(m_chips);
    connect(m_field, &QLineEdit::textChanged, this, &FindRow::changed);
    hide();
}

void FindRow::setChoice(bool words, const QStringList &tags)
{
    if (!words)
        m_field->clear();
    m_field->setVisible(words);
    setVisible(words || !tags.isEmpty());
    if (tags == m_tags)
        return;
    m_tags = tags;
    if (!tags.contains(m_tag))
        m_tag.clear();
    auto *chips = new QWidget;
    auto *flow = new look::FlowRow(chips, m_theme.space(1));
    auto *only = new look::Label(m_theme, tr("Show only:"));
    only->setMuted(true);
    only->setWordWrap(false);
    only->setMinimumHeight(look::Chip(m_theme, tags.value(0)).sizeHint().height()); // in line with them
    flow->addWidget(only);
    for (const QString &tag : tags) {
        auto *chip = new look::Chip(m_theme, tag);
        chip->setCheckable(true);
        chip->setChecked(tag == m_tag);
        chip->setAccessibleName(tr("Only what has the tag “%1”").arg(tag));
        connect(chip, &QAbstractButton::toggled, this, [this, chip, tag](bool on) {
            m_tag = on ? tag : m_tag == tag ? QString() : m_tag;
            for (auto *other : m_chips->findChildren<look::Chip *>())
                if (on && other != chip)
                    other->setChecked(false);
            Q_EMIT changed();
        });
        flow->addWidget(chip);
    }
    layout()->replaceWidget(m_chips, chips);
    m_chips->deleteLater();
    m_chips = chips;
    m_chips->setVisible(!tags.isEmpty());
}

bool FindRow::isLooking() const
{
    return !m_field->text().simplified().isEmpty() || !m_tag.isEmpty();
}

bool FindRow::accepts(const ClasseurItem &item) const
{
    return (m_tag.isEmpty() || item.tags.contains(m_tag)) && matches(item, m_field->text());
}

} // namespace belvedere::classeur::ui
