#include <territoire/ui/groupechips.h>

#include <look/chip.h>
#include <look/flowrow.h>

#include <QCoreApplication>

namespace belvedere::territoire::ui {

QWidget *groupeChips(const look::Theme &theme, Language language, const content::Guide &guide, const QStringList &groupes,
                     std::function<void(const QString &)> open)
{
    QWidget *holder = nullptr;
    look::FlowRow *row = nullptr;
    for (const QString &id : groupes) {
        const auto *groupe = guide.groupe(id);
        if (!groupe)
            continue;
        if (!holder) {
            holder = new QWidget;
            row = new look::FlowRow(holder, theme.space(1));
        }
        auto *chip = new look::Chip(theme, groupe->name.in(language));
        chip->setAccessibleName(QCoreApplication::translate("GroupeChips", "See the métiers: %1").arg(groupe->name.in(language)));
        QObject::connect(chip, &QAbstractButton::clicked, chip, [open, id] { open(id); });
        row->addWidget(chip);
    }
    return holder;
}

} // namespace belvedere::territoire::ui
