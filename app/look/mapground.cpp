#include <look/mapground.h>

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace belvedere::look {
namespace {

// The land, the lines of the communes on it, and the lines of the departments over both.
void drawShapes(QPainter &painter, const MapDrawing &drawing)
{
    using Level = places::Outline::Level;
    const Tokens &t = drawing.tokens;
    const QRectF visible = drawing.camera.visible();
    painter.save();
    painter.translate(drawing.camera.toScreen({0, 0}));
    painter.scale(drawing.camera.scale(), drawing.camera.scale());
    const auto draw = [&](Level level, const QPen &pen, bool filled) {
        QPen line = pen;
        line.setCosmetic(true);
        painter.setPen(line);
        for (const MapShape &shape : drawing.shapes) {
            if (shape.level != level || !shape.path.boundingRect().intersects(visible))
                continue;
            const QColor land = level == Level::Departement ? t.surface : QColor(Qt::transparent);
            painter.setBrush(filled ? drawing.fills.value(shape.code, land) : QColor(Qt::transparent));
            painter.drawPath(shape.path);
        }
    };
    const auto line = [](const QColor &colour, double width) {
        return QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    };
    draw(Level::Departement, Qt::NoPen, true);
    draw(Level::Commune, line(t.line, 0.8), true);
    draw(Level::Departement, line(t.inkMuted, 1.6), false);
    painter.restore();
}

// Under their dots, so that a mark above the dot leaves them to be read.
void drawLabels(QPainter &painter, const MapDrawing &drawing)
{
    const Tokens &t = drawing.tokens;
    const QFontMetricsF metrics(drawing.font);
    painter.setFont(drawing.font);
    const auto placeOf = [&](const MapLabel &label) {
        const QPointF at = drawing.camera.toScreen(label.at);
        const double wide = metrics.horizontalAdvance(label.text);
        return QRectF(at.x() - wide / 2, at.y() + 5, wide, metrics.height());
    };
    QVector<QRectF> taken;
    if (drawing.here)
        taken.append(placeOf(*drawing.here).adjusted(-6, -8, 6, 8));
    for (const MapLabel &label : drawing.labels) {
        const QPointF at = drawing.camera.toScreen(label.at);
        const QRectF place = placeOf(label);
        const QRectF room = place.adjusted(-8, -16, 8, 6);
        if (std::any_of(taken.begin(), taken.end(), [&room](const QRectF &other) { return other.intersects(room); }))
            continue;
        taken.append(place);
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.inkMuted);
        painter.drawEllipse(at, 3, 3);
        drawRimmed(painter, {place.x(), place.bottom() - metrics.descent()}, label.text, t.inkMuted, t.surface);
    }
}

} // namespace

void drawRimmed(QPainter &painter, QPointF baseline, const QString &text, const QColor &ink, const QColor &rim)
{
    painter.setPen(rim);
    for (const QPointF &off : {QPointF(-2, 0), QPointF(2, 0), QPointF(0, -2), QPointF(0, 2), QPointF(-1.4, -1.4), QPointF(1.4, -1.4),
                               QPointF(-1.4, 1.4), QPointF(1.4, 1.4)})
        painter.drawText(baseline + off, text);
    painter.setPen(ink);
    painter.drawText(baseline, text);
}

QImage drawMapGround(const MapDrawing &drawing)
{
    QImage image((drawing.camera.view() * drawing.ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(drawing.ratio);
    image.fill(drawing.tokens.page);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    drawShapes(painter, drawing);
    drawLabels(painter, drawing);
    return image;
}

} // namespace belvedere::look
