// What is said to the teacher of steps, pupils and the line.
#pragma once

#include <seance/scenario.h>

#include <QString>

namespace belvedere::seance::ui::teacher {

QString kindInWords(Step::Kind kind);
// Where a pupil is, from Progress::place: "reads a fiche"; for a place without words of its own: "elsewhere".
QString placeInWords(const QString &place);
QString problemInWords(ScenarioProblem::What what);
// "45 min"
QString minutesInWords(int minutes);
QString trialTitle(const QString &title); // of a class that is played

} // namespace belvedere::seance::ui::teacher
