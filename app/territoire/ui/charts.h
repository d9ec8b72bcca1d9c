// The two charts of the page, in the colours and fonts of the theme; nothing in them moves.
#pragma once

#include <core/language.h>
#include <look/theme.h>
#include <territoire/territoire.h>
#include <territoire/ui/chartlegend.h>

class QChart;

namespace belvedere::territoire::ui {

// A line of work and the name under which it is shown.
struct NamedLine {
    QString name;
    Recruiting line;
};

// A bar for each line of work, the first at the top: filled as far as recruitment is expected to be
// hard, hatched beyond. The names and figures stand at its left.
QChart *recruitingChart(const look::Theme &theme, Language language, const QVector<NamedLine> &lines, int width);
ChartLegend *recruitingLegend(const look::Theme &theme);
int recruitingHeight(const look::Theme &theme, const QVector<NamedLine> &lines, int width);

// The projects year by year of at most three lines of work, told apart by marks and dashes too.
QChart *evolutionChart(const look::Theme &theme, const QVector<NamedLine> &lines);
ChartLegend *evolutionLegend(const look::Theme &theme, const QVector<NamedLine> &lines);
constexpr int mostEvolutions = 3;

} // namespace belvedere::territoire::ui
