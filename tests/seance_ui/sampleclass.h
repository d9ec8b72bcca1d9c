// A class of invented pupils, at the third step of a lesson.
#pragma once

#include <seance/ui/projectionpage.h>
#include <seance/ui/summary.h>

namespace belvedere::sample {

seance::Scenario scenario();
seance::Stage stage(const QDateTime &now, int step = 2);
seance::ui::teacher::ClassView view(const QDateTime &now);
seance::ui::teacher::Projected projected();
// The lesson of classOf(): words, valleys, a wish.
seance::Scenario lesson();
// Each of them is called "Secret lynx <n>": what must be found nowhere without a reason.
seance::Register classOf(int pupils, const QDateTime &now);
seance::ui::teacher::SummaryNames names();

} // namespace belvedere::sample
