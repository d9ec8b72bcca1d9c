#include <look/valleyshapes.h>

#include <algorithm>

namespace belvedere::look {
namespace {

constexpr double deepest = 126;     // pixels of the deepest valley

// Wide where it begins, between two mountains, and narrow at our feet.
QPainterPath floorIn(double left, double width, double top, double deep)
{
    const auto at = [&](double u, double v) { return QPointF(left + u * width, top + v * deep); };
    QPainterPath path(at(0.02, 0));
    path.cubicTo(at(0.30, 0.10), at(0.70, 0.10), at(0.98, 0));
    path.cubicTo(at(0.88, 0.34), at(0.80, 0.84), at(0.66, 0.97));
    path.cubicTo(at(0.57, 1.03), at(0.43, 1.03), at(0.34, 0.97));
    path.cubicTo(at(0.20, 0.84), at(0.12, 0.34), at(0.02, 0));
    path.closeSubpath();
    return path;
}

} // namespace

QVector<Valley> withEqualTies(QVector<Valley> valleys)
{
    const auto together = [&](qsizetype i) { return i == 0 || valleys.at(i).tied; };
    double sum = 0;
    int count = 0;
    for (qsizetype i = 0; i < valleys.size(); ++i) {
        sum += together(i) ? valleys.at(i).share : 0;
        count += together(i);
    }
    for (qsizetype i = 0; i < valleys.size(); ++i) {
        if (together(i))
            valleys[i].share = sum / count;
    }
    return valleys;
}

QVector<ValleyShape> valleyShapes(const ValleyView &view)
{
    QVector<ValleyShape> shapes;
    const double wide = view.size.width();
    const int high = ValleyView::rowHeight + view.labels;
    double factor = 0; // of the deepest
    for (int row = 0; row < view.rows(); ++row) {
        const auto own = view.valleys.mid(row * view.columns, view.columns);
        double sum = 1e-9;
        for (const Valley &valley : own)
            sum += valley.share;
        double left = 0;
        for (const Valley &valley : own) {
            const double width = wide * (ValleyView::sameForAll / own.size() + (1 - ValleyView::sameForAll) * valley.share / sum);
            shapes.append({QRectF(left, row * high, width, high), QRectF(0, row * high, wide, ValleyView::rowHeight), {}, {}});
            factor = std::max(factor, valley.share / width);
            left += width;
        }
    }
    for (qsizetype i = 0; i < shapes.size(); ++i) {
        ValleyShape &shape = shapes[i];
        const double width = shape.cell.width() - 12;
        const double deep = factor > 0 ? deepest * (view.valleys.at(i).share / width) / factor * (1 - 12 / wide) : 0;
        const double top = shape.land.top() + shape.land.height() * ValleyView::passes;
        shape.floor = floorIn(shape.cell.left() + 6, width, top, deep);
        shape.head = {shape.cell.center().x(), top + 0.06 * deep};
    }
    return shapes;
}

} // namespace belvedere::look
