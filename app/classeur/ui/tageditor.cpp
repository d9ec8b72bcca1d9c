#include <classeur/ui/tageditor.h>

#include <classeur/classeur.h>

#include <look/button.h>
#include <look/chip.h>
#include <look/flowrow.h>
#include <look/labels.h>
#include <look/textfield.h>

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace belvedere::classeur::ui {

TagEditor::TagEditor(const look::Theme &theme, const QString &name, const QStringList &own, const QStringList &offered, QWidget *parent)
    : QWidget(parent), m_own(own)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(1));
    auto *chips = new QWidget;
    auto *flow = new look::FlowRow(chips, theme.space(1));
    for (const QString &tag : tidyTags(own + offered)) {
        auto *chip = new look::Chip(theme, tag);
        chip->setCheckable(true);
        chip->setChecked(own.contains(tag));
        chip->setAccessibleName(tr("Tag “%1” for %2").arg(tag, name));
        chip->setObjectName(chip->accessibleName()); // found again when the card is made anew
        connect(chip, &QAbstractButton::toggled, this, [this, tag](bool on) {
            if (on)
                m_own += tag;
            else
                m_own.removeAll(tag);
            Q_EMIT changed(m_own);
        });
        flow->addWidget(chip);
    }
    column->addWidget(chips);
    chips->setVisible(flow->count() > 0);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.space(1));
    m_field = new look::TextField(theme, tr("A word of my own"), QStringLiteral("tag"));
    m_field->setAccessibleName(tr("A tag of my own for %1").arg(name));
    m_field->setObjectName(m_field->accessibleName());
    m_field->setMaxLength(Classeur::maxTagLength);
    connect(m_field, &QLineEdit::returnPressed, this, &TagEditor::addTyped);
    row->addWidget(m_field, 1);
    auto *add = new look::Button(theme, tr("Add"), look::Button::Role::Secondary, QStringLiteral("plus"));
    add->setAccessibleName(tr("Add this tag to %1").arg(name));
    connect(add, &QAbstractButton::clicked, this, &TagEditor::addTyped);
    row->addWidget(add);
    column->addLayout(row);
    setFocusProxy(m_field);
}

void TagEditor::addTyped()
{
    const QString typed = m_field->text().simplified();
    if (typed.isEmpty())
        return;
    m_field->clear();
    Q_EMIT changed(m_own + QStringList(typed));
}

} // namespace belvedere::classeur::ui
