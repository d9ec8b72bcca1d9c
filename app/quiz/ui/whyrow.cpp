#include <quiz/ui/whyrow.h>

#include <look/chip.h>
#include <look/flowrow.h>
#include <look/labels.h>

#include <QSignalBlocker>
#include <QVBoxLayout>

namespace belvedere::quiz::ui {
namespace {

constexpr WhyNone reasons[]{WhyNone::NothingPleases, WhyNone::Unknown, WhyNone::AllPlease, WhyNone::Unclear};

} // namespace

QString whyInWords(WhyNone why)
{
    switch (why) {
    case WhyNone::NothingPleases: return WhyRow::tr("Nothing here pleases me");
    case WhyNone::Unknown: return WhyRow::tr("I do not know these things");
    case WhyNone::AllPlease: return WhyRow::tr("I like all of them as much");
    case WhyNone::Unclear: return WhyRow::tr("The question is not clear");
    case WhyNone::Untold: break;
    }
    return {};
}

WhyRow::WhyRow(const look::Theme &theme, const QString &question, WhyNone why, QWidget *parent)
    : look::Panel(theme.tokens().surface, theme.tokens().line, parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2));
    column->setSpacing(theme.space(1));
    const QString asked = tr("None of these: why, if you like to say so?");
    if (!question.isEmpty())
        column->addWidget(new look::Label(theme, question));
    auto *label = new look::Label(theme, asked, look::Label::Style::Small);
    label->setMuted(true);
    column->addWidget(label);
    auto *row = new QWidget;
    auto *chips = new look::FlowRow(row, theme.space(1));
    for (const WhyNone reason : reasons) {
        auto *chip = new look::Chip(theme, whyInWords(reason));
        chip->setCheckable(true);
        chip->setChecked(reason == why);
        connect(chip, &QAbstractButton::toggled, this, [this, reason](bool on) { tick(reason, on); });
        chips->addWidget(chip);
        m_chips.append(chip);
    }
    column->addWidget(row);
}

void WhyRow::tick(WhyNone why, bool on)
{
    for (size_t i = 0; i < std::size(reasons); ++i) {
        const QSignalBlocker quiet(m_chips.at(static_cast<int>(i)));
        m_chips.at(static_cast<int>(i))->setChecked(on && reasons[i] == why);
        m_chips.at(static_cast<int>(i))->update();
    }
    Q_EMIT told(on ? why : WhyNone::Untold);
}

} // namespace belvedere::quiz::ui
