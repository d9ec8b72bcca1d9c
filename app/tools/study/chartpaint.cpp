#include "chartpaint.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QSvgGenerator>

#include <cmath>

namespace belvedere::study {
namespace {

constexpr double barStep = 165;
constexpr double barThickness = 100;
constexpr double lineHeight = 2100;
constexpr double labelPoints = 8.5;

// Each series has its own colour, dash and mark: the colour alone says nothing.
struct Stroke {
    QColor colour;
    Qt::PenStyle dash;
};
const Stroke strokes[]{{QColor(0x6a, 0x33, 0xb8), Qt::DashLine}, {QColor(0x51, 0x47, 0x00), Qt::DotLine}, {QColor(0x12, 0x55, 0x7f), Qt::DashDotLine}, {ink::accent, Qt::SolidLine}};

double labelWidth(const Chart &chart, double width)
{
    const QFontMetricsF metrics(fontOf(labelPoints));
    double widest = 0;
    for (const QString &label : chart.labels)
        widest = std::max(widest, metrics.horizontalAdvance(label));
    return std::min(widest + 80, width * 0.45);
}

// 1, 2 or 5 times a power of ten, so that at most five lines stand below the highest.
double niceStep(double highest)
{
    const double power = std::pow(10, std::floor(std::log10(std::max(highest, 1.0) / 5)));
    for (const double times : {1.0, 2.0, 5.0, 10.0}) {
        if (highest / (power * times) <= 5)
            return std::max(1.0, power * times);
    }
    return power * 10;
}

void paintBars(QPainter &painter, const QRectF &where, const Chart &chart)
{
    const QFontMetricsF metrics(fontOf(labelPoints));
    double highest = 1, widestText = 0;
    for (const double value : chart.series.value(0).values)
        highest = std::max(highest, value);
    for (const QString &text : chart.texts)
        widestText = std::max(widestText, metrics.horizontalAdvance(text));
    const double left = where.left() + labelWidth(chart, where.width());
    const double room = where.right() - left - widestText - 60;
    painter.setFont(fontOf(labelPoints));
    for (qsizetype i = 0; i < chart.labels.size(); ++i) {
        const double top = where.top() + double(i) * barStep;
        const QRectF row(where.left(), top, left - where.left() - 60, barStep);
        painter.setPen(ink::text);
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, metrics.elidedText(chart.labels[i], Qt::ElideRight, row.width()));
        const double value = chart.series.value(0).values.value(i);
        const QRectF bar(left, top + (barStep - barThickness) / 2, std::max(8.0, room * value / highest), barThickness);
        if (i == chart.lighter) {
            painter.setPen(QPen(ink::muted, 8));
            painter.setBrush(QBrush(ink::soft));
            painter.drawRect(bar);
        } else {
            painter.fillRect(bar, ink::accent);
        }
        painter.setPen(ink::text);
        painter.drawText(QRectF(bar.right() + 50, top, widestText + 60, barStep), Qt::AlignLeft | Qt::AlignVCenter, chart.texts.value(i));
    }
    painter.setPen(QPen(ink::muted, 8));
    painter.drawLine(QPointF(left, where.top()), QPointF(left, where.top() + double(chart.labels.size()) * barStep));
}

void paintMark(QPainter &painter, QPointF at, qsizetype series)
{
    constexpr double half = 24;
    painter.setPen(Qt::NoPen);
    QPainterPath path;
    switch (series % 4) {
    case 0: path.addRect(QRectF(at.x() - half, at.y() - half, 2 * half, 2 * half)); break;
    case 1: path.addPolygon(QPolygonF({at + QPointF(0, -half * 1.4), at + QPointF(half * 1.3, half), at + QPointF(-half * 1.3, half)})); break;
    case 2: path.addPolygon(QPolygonF({at + QPointF(0, -half * 1.4), at + QPointF(half * 1.4, 0), at + QPointF(0, half * 1.4), at + QPointF(-half * 1.4, 0)})); break;
    default: path.addEllipse(at, half * 1.1, half * 1.1);
    }
    painter.drawPath(path);
}

void paintLegend(QPainter &painter, const QRectF &where, const Chart &chart)
{
    const QFontMetricsF metrics(fontOf(labelPoints));
    double x = where.left(), y = where.top() + 90;
    for (qsizetype s = 0; s < chart.series.size(); ++s) {
        const Stroke &stroke = strokes[chart.series.size() == 1 ? 3 : s % 4];
        const double width = 330 + metrics.horizontalAdvance(chart.series[s].name);
        if (x + width > where.right() && x > where.left()) {
            x = where.left();
            y += 150;
        }
        painter.setPen(QPen(stroke.colour, 16, stroke.dash, Qt::FlatCap));
        painter.drawLine(QPointF(x, y), QPointF(x + 210, y));
        painter.setBrush(stroke.colour);
        paintMark(painter, {x + 105, y}, chart.series.size() == 1 ? 3 : s);
        painter.setPen(ink::text);
        painter.drawText(QRectF(x + 250, y - 90, width, 180), Qt::AlignLeft | Qt::AlignVCenter, chart.series[s].name);
        x += width + 130;
    }
}

void paintLines(QPainter &painter, const QRectF &where, const Chart &chart)
{
    const QFontMetricsF metrics(fontOf(labelPoints));
    painter.setFont(fontOf(labelPoints));
    double highest = 1;
    for (const Series &series : chart.series) {
        for (const double value : series.values)
            highest = std::max(highest, value);
    }
    const double step = niceStep(highest);
    highest = std::ceil(highest / step) * step;
    const QLocale locale;
    const double label = metrics.horizontalAdvance(chart.labels.value(0)) / 2;
    const double left = std::max(metrics.horizontalAdvance(locale.toString(highest, 'f', 0)) + 80, label);
    const double legend = chart.series.size() > 1 ? 440 : 60;
    const QRectF plot = where.adjusted(left, legend, -std::max(120.0, label), -190);
    for (double value = 0; value <= highest + step / 2; value += step) {
        const double y = plot.bottom() - plot.height() * value / highest;
        painter.setPen(QPen(value == 0 ? ink::muted : ink::line, 7));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(ink::muted);
        painter.drawText(QRectF(where.left(), y - 90, left - 50, 180), Qt::AlignRight | Qt::AlignVCenter, locale.toString(value, 'f', 0));
    }
    const double across = plot.width() / double(std::max<qsizetype>(1, chart.labels.size() - 1));
    const qsizetype each = std::max<qsizetype>(1, (chart.labels.size() + 11) / 12);
    for (qsizetype i = 0; i < chart.labels.size(); i += each) {
        const double wide = metrics.horizontalAdvance(chart.labels[i]) + 40; // and never beyond the sides
        const double from = std::clamp(plot.left() + across * double(i) - wide / 2, where.left(), std::max(where.left(), where.right() - wide));
        painter.drawText(QRectF(from, plot.bottom() + 30, wide, 160), Qt::AlignHCenter | Qt::AlignTop, chart.labels[i]);
    }
    for (qsizetype s = 0; s < chart.series.size(); ++s) {
        const Stroke &stroke = strokes[chart.series.size() == 1 ? 3 : s % 4];
        QPolygonF line;
        for (qsizetype i = 0; i < chart.series[s].values.size(); ++i)
            line += QPointF(plot.left() + across * double(i), plot.bottom() - plot.height() * chart.series[s].values[i] / highest);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(stroke.colour, 16, stroke.dash, Qt::FlatCap, Qt::RoundJoin));
        painter.drawPolyline(line);
        painter.setBrush(stroke.colour);
        for (const QPointF &at : std::as_const(line))
            paintMark(painter, at, chart.series.size() == 1 ? 3 : s);
    }
    if (chart.series.size() > 1)
        paintLegend(painter, where, chart);
}

} // namespace

QFont fontOf(double points, int weight, bool display)
{
    QFont font(display ? QStringLiteral("Sora") : QStringLiteral("Inter"));
    font.setPixelSize(qRound(points * 10));
    font.setWeight(static_cast<QFont::Weight>(weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

double chartHeight(const Chart &chart, double)
{
    return chart.kind == Chart::Kind::Bars ? std::max<double>(1, double(chart.labels.size())) * barStep : lineHeight;
}

void paintChart(QPainter &painter, const QRectF &where, const Chart &chart)
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (chart.kind == Chart::Kind::Bars)
        paintBars(painter, where, chart);
    else
        paintLines(painter, where, chart);
}

QByteArray chartSvg(const Chart &chart, double width, const QString &id)
{
    QBuffer buffer;
    const QSizeF size(width, chartHeight(chart, width));
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setResolution(72);
    svg.setSize(size.toSize());
    svg.setViewBox(QRectF(QPointF(), size));
    QPainter painter(&svg);
    paintChart(painter, QRectF(QPointF(), size), chart);
    painter.end();
    QByteArray text = buffer.data();
    // What is drawn is one picture: its title and its text are all that is read out.
    text.remove(0, std::max<qsizetype>(0, text.indexOf("<svg")));
    const qsizetype end = text.indexOf('>');
    const QByteArray head = "<svg role=\"img\" aria-labelledby=\"" + id.toLatin1() + "-t " + id.toLatin1() + "-d\" viewBox=\"0 0 "
        + QByteArray::number(size.width()) + ' ' + QByteArray::number(size.height()) + "\">\n<title id=\"" + id.toLatin1() + "-t\">" + chart.title.toHtmlEscaped().toUtf8()
        + "</title>\n<desc id=\"" + id.toLatin1() + "-d\">" + chart.alt.toHtmlEscaped().toUtf8() + "</desc>\n";
    text.replace(0, end + 1, head);
    for (const QByteArray &own : {QByteArray("<title>Qt SVG Document</title>\n"), QByteArray("<desc>Generated with Qt</desc>\n")})
        text.replace(own, QByteArray());
    return text;
}

} // namespace belvedere::study
