#include <media/ui/stageoptions.h>

#include <media/ui/words.h>

#include <look/access.h>
#include <look/chip.h>
#include <look/flowgrid.h>
#include <look/flowrow.h>
#include <look/labels.h>

#include <QButtonGroup>
#include <QVBoxLayout>

namespace belvedere::media::ui {
namespace {
constexpr double speeds[]{0.75, 1, 1.25, 1.5};
}

StageOptions::StageOptions(const look::Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(2), theme.space(1), theme.space(2), theme.space(2));
    auto *groups = new QWidget;
    m_groups = new look::FlowGrid(groups, 360 * theme.textScale(), theme.space(2), 2);
    column->addWidget(groups);
    setAccessibleName(tr("Options"));
}

void StageOptions::add(const QString &title, const QVector<Choice> &choices)
{
    auto *label = new look::Label(m_theme, title, look::Label::Style::Small);
    label->setMuted(true);
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.space(1) / 2);
    column->addWidget(label);
    auto *holder = look::makeGroup(title);
    auto *row = new look::FlowRow(holder, m_theme.space(1));
    auto *group = new QButtonGroup(holder);
    for (const Choice &choice : choices) {
        auto *chip = new look::Chip(m_theme, choice.words);
        chip->setCheckable(true);
        group->addButton(chip);
        chip->setChecked(choice.isSo);
        row->addWidget(chip);
        connect(chip, &QAbstractButton::clicked, this, [this, take = choice.take] {
            take(m_watching);
            Q_EMIT chosen(m_watching);
        });
    }
    column->addWidget(holder);
    column->addStretch();
    m_groups->addWidget(whole);
}

void StageOptions::fill(const Video &video, const Watching &watching, bool subtitles)
{
    m_watching = watching;
    while (auto *item = m_groups->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    QVector<Choice> choices;
    for (const double speed : speeds)
        choices.append({tr("× %1").arg(QLocale().toString(speed)), qAbs(watching.rate - speed) < 0.01, [speed](Watching &w) { w.rate = speed; }});
    add(tr("Speed"), choices);
    if (!video.tracks.isEmpty()) {
        choices = {{tr("Off"), !subtitles, [](Watching &w) { w.subtitles = false; }}};
        const SubtitleTrack *current = trackOf(video, watching);
        for (const SubtitleTrack &track : video.tracks)
            choices.append({trackName(track), subtitles && &track == current, [key = keyOf(track)](Watching &w) { w.subtitles = true; w.track = key; }});
        add(tr("Subtitles"), choices);
        const auto size = [&](const QString &words, TextSize is) {
            return Choice{words, watching.textSize == is, [is](Watching &w) { w.textSize = is; }};
        };
        add(tr("Size of the subtitles"), {size(tr("Small"), TextSize::Small), size(tr("Medium"), TextSize::Medium), size(tr("Large"), TextSize::Large)});
        add(tr("Contrast of the subtitles"), {{tr("Normal"), !watching.highContrast, [](Watching &w) { w.highContrast = false; }},
                                              {tr("White on black"), watching.highContrast, [](Watching &w) { w.highContrast = true; }}});
    }
    add(tr("Quality"), {{tr("Automatic"), !watching.saving, [](Watching &w) { w.saving = false; }},
                        {tr("Less data"), watching.saving, [](Watching &w) { w.saving = true; }}});
    if (!video.signStream.isEmpty())
        add(tr("Sign language"), {{tr("Without"), !watching.sign, [](Watching &w) { w.sign = false; }},
                                  {tr("With"), watching.sign, [](Watching &w) { w.sign = true; }}});
}

} // namespace belvedere::media::ui
