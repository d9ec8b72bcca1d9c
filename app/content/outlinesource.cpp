#include <content/outlinesource.h>

#include <content/gazetteersources_p.h>

#include <places/drawingfit.h>
#include <places/geojson.h>
#include <places/svgmap.h>

#include <QFileInfo>
#include <QRectF>

namespace belvedere::content {
namespace {

using places::DrawnOutline;
using places::Outline;
using places::Position;

constexpr int leastCommunes = 5, leastDepartements = 8;

QHash<QString, QVector<Position>> knownPositions(const Gazetteer &gazetteer)
{
    QHash<QString, QVector<Position>> known;
    for (const GazetteerEntry &entry : gazetteer.entries) {
        if (entry.placed)
            known[entry.commune.departement].append(entry.commune.position);
    }
    return known;
}

QPointF centreOf(const DrawnOutline &outline)
{
    QRectF box;
    for (const auto &ring : outline.rings) {
        for (const QPointF &point : ring)
            box = box.isNull() ? QRectF(point, QSizeF(1e-9, 1e-9)) : box.united({point, QSizeF(1e-9, 1e-9)});
    }
    return box.center();
}

// The middle of the box around the communes of a department lies where the middle of the box around
// its drawing does, but for the few kilometres without a commune along its border.
QVector<places::ControlPoint> controlPoints(const QVector<DrawnOutline> &drawn, const QHash<QString, QVector<Position>> &known)
{
    QVector<places::ControlPoint> points;
    for (const DrawnOutline &outline : drawn) {
        const auto found = known.constFind(outline.code);
        if (found == known.constEnd() || found->size() < leastCommunes || outline.rings.isEmpty())
            continue;
        places::Box box;
        for (const Position &position : *found)
            box.add(position);
        points.append({centreOf(outline), box.centre()});
    }
    return points;
}

Outline onGlobe(const DrawnOutline &drawn, const places::DrawingFit &fit)
{
    Outline outline{Outline::Level::Departement, drawn.code, drawn.name, {}};
    for (const auto &ring : drawn.rings) {
        places::Ring put;
        for (const QPointF &point : ring)
            put.append(fit.toGlobe(point));
        outline.rings.append(put);
    }
    return outline;
}

struct Share {
    int inside = 0, all = 0;
    double value() const { return all > 0 ? double(inside) / all : 0; }
};

Share shareInside(const QVector<Outline> &outlines, const QHash<QString, QVector<Position>> &known)
{
    Share share;
    for (const Outline &outline : outlines) {
        for (const Position &position : known.value(outline.code)) {
            ++share.all;
            share.inside += outline.contains(position) ? 1 : 0;
        }
    }
    return share;
}

Result<QVector<Outline>> fitted(const QByteArray &svg, const QString &path, const Gazetteer &gazetteer, ImportReport &report)
{
    const auto drawn = places::readSvgMap(svg, path);
    if (!drawn)
        return fail(drawn.error());
    const auto known = knownPositions(gazetteer);
    const auto points = controlPoints(*drawn, known);
    if (points.size() < leastDepartements)
        return fail(ErrorKind::Refused, QStringLiteral("%1 of its departments have communes with positions; %2 are needed")
                        .arg(points.size()).arg(leastDepartements), path, 0,
                    QStringLiteral("give --cities, or outlines in GeoJSON"));
    const auto fit = places::DrawingFit::create(points);
    if (!fit)
        return fail(fit.error());
    QVector<Outline> outlines;
    for (const DrawnOutline &outline : *drawn)
        outlines.append(onGlobe(outline, *fit));
    const Share share = shareInside(outlines, known);
    const QString worth = QStringLiteral("%1 departments drawn, put on the globe within %2 km (root mean square of their "
                                         "middles); %3 of %4 communes (%5 %) lie in their department as drawn")
                              .arg(outlines.size()).arg(fit->residualKm(), 0, 'f', 1).arg(share.inside).arg(share.all)
                              .arg(100 * share.value(), 0, 'f', 1);
    if (share.value() < leastShareInside)
        return fail(ErrorKind::Refused, worth, path, 0,
                    QStringLiteral("give a drawing in the Mercator projection, or outlines in GeoJSON"));
    report.findings += QFileInfo(path).fileName() + QStringLiteral(": ") + worth;
    return outlines;
}

} // namespace

Result<QVector<Outline>> readOutlines(const QString &path, const Gazetteer &gazetteer, ImportReport &report)
{
    const Result<QByteArray> bytes = wholeSource(path, QStringLiteral("simplify the outlines"));
    if (!bytes)
        return fail(bytes.error());
    Result<QVector<Outline>> outlines = bytes->trimmed().startsWith('<') ? fitted(*bytes, path, gazetteer, report)
                                                                         : places::readGeoJson(*bytes, path);
    if (!outlines)
        return outlines;
    for (Outline &outline : *outlines) {
        const double metres = outline.level == Outline::Level::Commune ? 40 : 150;
        for (places::Ring &ring : outline.rings)
            ring = places::simplified(ring, metres);
        outline.rings.removeIf([](const places::Ring &ring) { return ring.isEmpty(); });
    }
    outlines->removeIf([](const Outline &outline) { return outline.rings.isEmpty(); });
    return outlines;
}

} // namespace belvedere::content
