#include <territoire/ui/charts.h>

#include <territoire/ui/words.h>

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QHorizontalStackedBarSeries>
#include <QFontMetrics>
#include <QLegend>
#include <QLineSeries>
#include <QScatterSeries>
#include <QValueAxis>

#include <cmath>

namespace belvedere::territoire::ui {

namespace {

constexpr double namesPart = 0.38; // of the width; Qt Charts cuts the labels of an axis beyond 0.4

QChart *plainChart()
{
    auto *chart = new QChart;
    chart->setBackgroundVisible(false);
    chart->setPlotAreaBackgroundVisible(false);
    chart->setMargins({0, 0, 0, 0});
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->legend()->hide(); // chartlegend.h wraps its names
    return chart;
}

void dress(QAbstractAxis *axis, const look::Theme &theme, bool grid)
{
    axis->setLabelsFont(theme.small());
    axis->setLabelsColor(theme.tokens().ink);
    axis->setLinePen(QPen(theme.tokens().inkMuted, 1));
    axis->setGridLinePen(QPen(theme.tokens().line, 1));
    axis->setGridLineVisible(grid);
}

// From 0 to a round number, in steps that are easy to read.
void roundRange(QValueAxis &axis, double highest)
{
    const double rough = std::max(highest, 1.0) / 4;
    const double unit = std::pow(10, std::floor(std::log10(rough)));
    double step = 10 * unit;
    for (const double times : {5.0, 2.0, 1.0}) {
        if (times * unit >= rough)
            step = times * unit;
    }
    step = std::max(step, 1.0);
    axis.setRange(0, step * std::ceil(highest / step));
    axis.setTickType(QValueAxis::TicksDynamic);
    axis.setTickAnchor(0);
    axis.setTickInterval(step);
    axis.setLabelFormat(QStringLiteral("%d"));
}

// The words of a name in lines of that width.
QStringList wrapped(const QFont &font, const QString &text, int width)
{
    const QFontMetrics metrics(font);
    QStringList lines;
    for (const QString &word : text.split(u' ')) {
        const QString longer = lines.isEmpty() ? word : lines.last() + QLatin1Char(' ') + word;
        if (lines.isEmpty() || metrics.horizontalAdvance(longer) > width)
            lines.append(word);
        else
            lines.last() = longer;
    }
    return lines;
}

// Labels of Qt Charts are rich text: what comes from a pack is escaped.
QString barLabel(const look::Theme &theme, const Words &words, const NamedLine &named, int width)
{
    QStringList lines = wrapped(theme.small(), named.name, width);
    for (QString &line : lines)
        line = line.toHtmlEscaped();
    return QStringLiteral("<div align=\"right\">%1<br><b>%2</b></div>")
        .arg(lines.join(QStringLiteral("<br>")), words.number(named.line.figures.projects.value_or(0)));
}

// Filled as far as recruitment is expected to be hard, hatched beyond.
SeriesLook barLook(const look::Theme &theme, bool hard)
{
    const QColor colour = theme.tokens().accent;
    return {QPen(colour, 1.5), hard ? QBrush(colour) : QBrush(colour, Qt::BDiagPattern), Mark::None};
}

QBarSet *barSet(const look::Theme &theme, bool hard)
{
    const SeriesLook look = barLook(theme, hard);
    auto *set = new QBarSet(QString());
    set->setBrush(look.fill);
    set->setPen(look.pen);
    return set;
}

SeriesLook lineLook(const look::Theme &theme, qsizetype place)
{
    const auto &t = theme.tokens();
    const struct { QColor colour; Qt::PenStyle dash; Mark mark; } looks[mostEvolutions]{
        {t.accent, Qt::SolidLine, Mark::Circle}, {t.focus, Qt::DashLine, Mark::Square}, {t.success, Qt::DotLine, Mark::Triangle}};
    const auto &look = looks[place];
    return {QPen(look.colour, 3, look.dash), look.colour, look.mark};
}

QScatterSeries::MarkerShape shapeOf(Mark mark)
{
    return mark == Mark::Square     ? QScatterSeries::MarkerShapeRectangle
           : mark == Mark::Triangle ? QScatterSeries::MarkerShapeTriangle
                                    : QScatterSeries::MarkerShapeCircle;
}

} // namespace

QChart *recruitingChart(const look::Theme &theme, Language language, const QVector<NamedLine> &lines, int width)
{
    const Words words(language);
    const int namesWidth = qRound(namesPart * width);
    auto *hard = barSet(theme, true);
    auto *rest = barSet(theme, false);
    auto *names = new QBarCategoryAxis;
    double highest = 0;
    for (auto each = lines.crbegin(); each != lines.crend(); ++each) { // the axis begins at the bottom
        const double projects = each->line.figures.projects.value_or(0);
        const double difficult = projects * each->line.figures.hardPercent.value_or(0) / 100;
        *hard << difficult;
        *rest << projects - difficult;
        names->append(barLabel(theme, words, *each, namesWidth));
        highest = std::max(highest, projects);
    }
    auto *bars = new QHorizontalStackedBarSeries;
    bars->append(hard);
    bars->append(rest);
    bars->setBarWidth(0.55);
    auto *chart = plainChart();
    chart->addSeries(bars);
    auto *projects = new QValueAxis;
    roundRange(*projects, highest);
    dress(names, theme, false);
    dress(projects, theme, true);
    chart->addAxis(names, Qt::AlignLeft);
    chart->addAxis(projects, Qt::AlignBottom);
    bars->attachAxis(names);
    bars->attachAxis(projects);
    return chart;
}

ChartLegend *recruitingLegend(const look::Theme &theme)
{
    auto *legend = new ChartLegend(theme);
    legend->add(barLook(theme, true), QCoreApplication::translate("RecruitingChart", "Expected to be hard to fill"));
    legend->add(barLook(theme, false), QCoreApplication::translate("RecruitingChart", "The others"));
    return legend;
}

ChartLegend *evolutionLegend(const look::Theme &theme, const QVector<NamedLine> &lines)
{
    auto *legend = new ChartLegend(theme);
    for (qsizetype at = 0; at < std::min<qsizetype>(lines.size(), mostEvolutions); ++at)
        legend->add(lineLook(theme, at), lines.at(at).name);
    return legend;
}

int recruitingHeight(const look::Theme &theme, const QVector<NamedLine> &lines, int width)
{
    qsizetype most = 1;
    for (const NamedLine &each : lines)
        most = std::max(most, wrapped(theme.small(), each.name, qRound(namesPart * width)).size());
    const int line = QFontMetrics(theme.small()).lineSpacing();
    // Qt Charts cuts a label that is higher than about four fifths of its bar's share of the axis.
    return int(lines.size()) * qRound(1.45 * (double(most + 1) * line + theme.space(1))) + 2 * line;
}

QChart *evolutionChart(const look::Theme &theme, const QVector<NamedLine> &lines)
{
    auto *chart = plainChart();
    auto *years = new QValueAxis;
    auto *projects = new QValueAxis;
    chart->addAxis(years, Qt::AlignBottom);
    chart->addAxis(projects, Qt::AlignLeft);
    double highest = 0;
    int first = 9999, last = 0;
    for (qsizetype at = 0; at < std::min<qsizetype>(lines.size(), mostEvolutions); ++at) {
        auto *line = new QLineSeries;
        auto *marks = new QScatterSeries;
        for (const Figures &year : lines.at(at).line.years) {
            line->append(year.year, year.projects.value_or(0));
            marks->append(year.year, year.projects.value_or(0));
            highest = std::max(highest, double(year.projects.value_or(0)));
            first = std::min(first, year.year);
            last = std::max(last, year.year);
        }
        const SeriesLook look = lineLook(theme, at);
        line->setPen(look.pen);
        marks->setColor(look.fill.color());
        marks->setBorderColor(look.fill.color());
        marks->setMarkerShape(shapeOf(look.mark));
        marks->setMarkerSize(14 * (0.5 + theme.textScale() / 2));
        for (QXYSeries *series : {static_cast<QXYSeries *>(line), static_cast<QXYSeries *>(marks)}) {
            chart->addSeries(series);
            series->attachAxis(years);
            series->attachAxis(projects);
        }
    }
    roundRange(*projects, highest);
    years->setRange(first - 0.15, last + 0.15);
    years->setTickType(QValueAxis::TicksDynamic);
    years->setTickAnchor(first);
    years->setTickInterval(1);
    years->setLabelFormat(QStringLiteral("%d"));
    dress(years, theme, false);
    dress(projects, theme, true);
    return chart;
}

} // namespace belvedere::territoire::ui
