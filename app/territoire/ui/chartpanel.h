// A chart, and the same in words: one of the two is shown.
#pragma once

#include <look/theme.h>

#include <QWidget>

#include <functional>

class QChart;
class QChartView;
class QVBoxLayout;

namespace belvedere::look {
class Chip;
}

namespace belvedere::territoire::ui {

// How a chart is made for a width in pixels.
struct ChartMaker {
    std::function<int(int width)> height;
    std::function<QChart *(int width)> make;
    QWidget *legend;  // shown under the chart
    QString hint = {}; // what a touch does; may be empty
};

class ChartPanel : public QWidget
{
    Q_OBJECT
public:
    // The chart is made once the panel has been painted, so that the page is there at once. `inWords`
    // is what a screen reader says of the chart; `text` shows the same as widgets, and becomes a child.
    ChartPanel(const look::Theme &theme, ChartMaker maker, const QString &inWords, QWidget *text, QWidget *parent = nullptr);

    void showText(bool text);
    bool isTextShown() const;
    const QChart *chart() const; // null until it is made

Q_SIGNALS:
    // A finger or the mouse went down and up on the chart, at that part of the height of its plot: 0 is
    // the top, 1 the bottom.
    void touched(double y);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void make();

    const look::Theme &m_theme;
    ChartMaker m_maker;
    QWidget *m_frame; // holds the chart
    QWidget *m_hint = nullptr;
    QWidget *m_text;
    look::Chip *m_chartChip;
    look::Chip *m_textChip;
    QChartView *m_view = nullptr;
    bool m_asked = false;
    QPoint m_pressed;
};

} // namespace belvedere::territoire::ui
