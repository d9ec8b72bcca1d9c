#include <quiz/ui/changepanel.h>

#include <quiz/ui/words.h>

#include <core/whendone.h>
#include <look/button.h>
#include <look/labels.h>

#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace belvedere::quiz::ui {
namespace {

constexpr int firstChanged = 10;

} // namespace

ChangePanel::ChangePanel(const look::Theme &theme, std::shared_ptr<const content::Catalogue> catalogue,
                         const Answers &before, const Answers &after, const Wishes &wishes, Language language,
                         QWidget *parent)
    : look::Panel(theme.tokens().accentSoft, theme.tokens().accent, parent)
    , m_theme(theme)
    , m_catalogue(std::move(catalogue))
    , m_language(language)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(3), theme.space(3), theme.space(3), theme.space(3));
    column->setSpacing(theme.space(1));
    column->addWidget(new look::Label(theme, tr("What has changed"), look::Label::Style::Heading));
    m_lines = new QVBoxLayout;
    column->addLayout(m_lines);
    auto *undo = new look::Button(theme, tr("Back to my former answer"), look::Button::Role::Secondary, QStringLiteral("undo"));
    connect(undo, &QAbstractButton::clicked, this, &ChangePanel::undoRequested);
    column->addWidget(undo, 0, Qt::AlignLeft);
    setAccessibleName(tr("What has changed"));
    const auto seeing = QtConcurrent::run([all = m_catalogue, before, after, wishes] {
        return std::pair{outcomeOf(all->guide, all->metiers, before, wishes, firstChanged),
                         outcomeOf(all->guide, all->metiers, after, wishes, firstChanged)};
    });
    whenDone(seeing, this, [this](const std::pair<Outcome, Outcome> &seen) { show(seen.first, seen.second); });
}

void ChangePanel::line(const QString &text)
{
    m_lines->addWidget(new look::Label(m_theme, text));
}

QString ChangePanel::metiers(const QVector<QString> &ids) const
{
    QStringList names;
    for (const QString &id : ids) {
        if (const auto *metier = m_catalogue->metier(id))
            names.append(metier->name());
    }
    return names.join(tr("; "));
}

void ChangePanel::show(const Outcome &before, const Outcome &after)
{
    const Words words(m_catalogue->guide, m_language);
    const Changes changes = changesBetween(before, after);
    const auto valleys = [&](const QVector<QString> &ids) {
        QStringList names;
        for (const QString &id : ids)
            names.append(words.pole(id));
        return Words::list(names);
    };
    const QString was = words.certainty(before.profile);
    if (was != words.certainty(after.profile))
        line(tr("Before: %1").arg(was));
    if (!changes.up.isEmpty())
        line(tr("Larger valleys: %1.").arg(valleys(changes.up)));
    if (!changes.down.isEmpty())
        line(tr("Smaller valleys: %1.").arg(valleys(changes.down)));
    if (!changes.in.isEmpty())
        line(tr("Métiers that come into the first ten: %1.").arg(metiers(changes.in)));
    if (!changes.out.isEmpty())
        line(tr("Métiers that go out of them: %1.").arg(metiers(changes.out)));
    if (changes.isEmpty())
        line(tr("Your valleys and your first ten métiers stay as they were."));
    Q_EMIT told();
}

} // namespace belvedere::quiz::ui
