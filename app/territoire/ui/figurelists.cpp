#include <territoire/ui/figurelists.h>

#include <territoire/ui/words.h>

#include <look/chip.h>
#include <look/flowgrid.h>
#include <look/flowrow.h>
#include <look/labels.h>
#include <look/linkcard.h>
#include <look/panel.h>

#include <QVBoxLayout>

namespace belvedere::territoire::ui {

using look::Label;

namespace {

QString poleOf(const content::Catalogue &catalogue, const QString &metier)
{
    const auto *summary = catalogue.metier(metier);
    const auto *groupe = summary ? catalogue.guide.groupe(summary->primaryGroupe()) : nullptr;
    return groupe ? groupe->pole : QString();
}

} // namespace

QVector<NamedLine> named(const content::Catalogue &catalogue, const QVector<Recruiting> &lines)
{
    QVector<NamedLine> out;
    for (const Recruiting &line : lines) {
        const auto *only = line.metiers.size() == 1 ? catalogue.metier(line.metiers.first()) : nullptr;
        out.append({only ? only->name() : line.figures.label, line});
    }
    return out;
}

QString inWords(Language language, const Recruiting &line)
{
    const Words words(language);
    QString text = RecruitingList::tr("%1.").arg(words.projects(line.figures));
    if (line.level)
        text += QLatin1Char(' ') + RecruitingList::tr("Tension in %1: %2.").arg(line.level->year).arg(words.level(*line.level));
    return text;
}

RecruitingList::RecruitingList(const look::Theme &theme, Language language, const content::Catalogue &catalogue,
                               const QVector<NamedLine> &lines, QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new look::FlowGrid(this, 420 * theme.textScale(), theme.space(2));
    for (const NamedLine &each : lines) {
        QString figures = inWords(language, each.line);
        if (each.name != each.line.figures.label)
            figures += QLatin1Char('\n') + tr("Published for: %1").arg(each.line.figures.label);
        grid->addWidget(card(theme, catalogue, each, figures));
    }
}

QWidget *RecruitingList::card(const look::Theme &theme, const content::Catalogue &catalogue, const NamedLine &named,
                              const QString &figures)
{
    const QStringList &metiers = named.line.metiers;
    if (metiers.size() == 1) {
        auto *link = new look::LinkCard(theme, named.name, figures);
        link->setPole(poleOf(catalogue, metiers.first()));
        connect(link, &QAbstractButton::clicked, this, [this, id = metiers.first()] { Q_EMIT openMetier(id); });
        return link;
    }
    auto *panel = new look::Panel(theme.tokens().raised, theme.tokens().line);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2));
    auto *title = new Label(theme, named.name);
    title->setFont(theme.button());
    column->addWidget(title);
    auto *text = new Label(theme, figures, Label::Style::Small);
    text->setMuted(true);
    column->addWidget(text);
    auto *buttons = new QWidget;
    auto *row = new look::FlowRow(buttons, theme.space(1));
    for (const QString &id : metiers) {
        const auto *metier = catalogue.metier(id);
        if (!metier)
            continue;
        auto *chip = new look::Chip(theme, metier->name());
        chip->setAccessibleName(tr("Read the fiche: %1").arg(metier->name()));
        connect(chip, &QAbstractButton::clicked, this, [this, id] { Q_EMIT openMetier(id); });
        row->addWidget(chip);
    }
    column->addWidget(buttons);
    column->addStretch();
    return panel;
}

QWidget *evolutionList(const look::Theme &theme, Language language, const QVector<NamedLine> &lines)
{
    const Words words(language);
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(2));
    for (const NamedLine &each : lines.mid(0, mostEvolutions)) {
        const QString change = words.change(each.line.years);
        column->addWidget(new Label(theme, change.isEmpty() ? QString(each.name + QLatin1Char('\n') + words.byYear(each.line.years))
                                                            : RecruitingList::tr("%1: %2.\n%3").arg(each.name, change, words.byYear(each.line.years))));
    }
    return holder;
}

} // namespace belvedere::territoire::ui
