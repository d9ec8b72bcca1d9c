// What the marks of a chart stand for: a sample of each, and its name beside it.
#pragma once

#include <look/theme.h>

#include <QBrush>
#include <QPen>
#include <QWidget>

namespace belvedere::territoire::ui {

enum class Mark { None, Circle, Square, Triangle };

// How a series is drawn in the chart and in its legend: never by its colour alone.
struct SeriesLook {
    QPen pen;    // of the line, or of the border of a bar
    QBrush fill; // of the bar, or of the mark
    Mark mark = Mark::None; // None: a bar
};

// The sample and the name, in a row that wraps.
class ChartLegend : public QWidget
{
    Q_OBJECT
public:
    explicit ChartLegend(const look::Theme &theme, QWidget *parent = nullptr);
    void add(const SeriesLook &look, const QString &name);

private:
    const look::Theme &m_theme;
};

} // namespace belvedere::territoire::ui
