#include <places/outline.h>

#include <places/projection.h>

#include <QLineF>
#include <QtEndian>

#include <algorithm>
#include <cmath>

namespace belvedere::places {
namespace {

constexpr double stepsPerDegree = 1e5;

void append(QByteArray &bytes, qint32 number)
{
    char word[4];
    qToBigEndian(number, word);
    bytes.append(word, 4);
}

qint32 steps(double degrees)
{
    return static_cast<qint32>(std::lround(degrees * stepsPerDegree));
}

// From a point to the part of a line between two others.
double distance(QPointF point, QPointF from, QPointF to)
{
    const QPointF along = to - from;
    const double length = QPointF::dotProduct(along, along);
    const double where = length > 0
        ? std::clamp(QPointF::dotProduct(point - from, along) / length, 0.0, 1.0) : 0.0;
    return QLineF(point, from + along * where).length();
}

// Marks the points that stay between two that do; iterative, for rings may be long.
void keepFarthest(const QVector<QPointF> &points, double tolerance, QVector<bool> &stays)
{
    QVector<std::pair<qsizetype, qsizetype>> spans{{0, points.size() - 1}};
    while (!spans.isEmpty()) {
        const auto [first, last] = spans.takeLast();
        double farthest = tolerance;
        qsizetype at = -1;
        for (qsizetype i = first + 1; i < last; ++i) {
            const double off = distance(points.at(i), points.at(first), points.at(last));
            if (off > farthest) {
                farthest = off;
                at = i;
            }
        }
        if (at < 0)
            continue;
        stays[at] = true;
        spans.append({first, at});
        spans.append({at, last});
    }
}

} // namespace

void Box::add(Position position)
{
    south = std::min(south, position.latitude);
    north = std::max(north, position.latitude);
    west = std::min(west, position.longitude);
    east = std::max(east, position.longitude);
}

Box Outline::box() const
{
    Box box;
    for (const Ring &ring : rings) {
        for (const Position &position : ring)
            box.add(position);
    }
    return box;
}

bool Outline::contains(Position position) const
{
    bool inside = false;
    for (const Ring &ring : rings) {
        for (qsizetype i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
            const Position &a = ring.at(i), &b = ring.at(j);
            if ((a.latitude > position.latitude) != (b.latitude > position.latitude)
                && position.longitude < a.longitude
                        + (b.longitude - a.longitude) * (position.latitude - a.latitude)
                            / (b.latitude - a.latitude))
                inside = !inside;
        }
    }
    return inside;
}

Ring simplified(const Ring &ring, double metres)
{
    if (ring.size() < 3)
        return {};
    const Projection projection(ring.first());
    QVector<QPointF> points;
    for (const Position &position : ring)
        points.append(projection.toPlane(position) * 1000);
    points.append(points.first()); // back to the start: the far end splits the ring by itself
    QVector<bool> stays(points.size(), false);
    stays[0] = true;
    keepFarthest(points, metres, stays);
    Ring out;
    for (qsizetype i = 0; i < ring.size(); ++i) {
        if (stays.at(i))
            out.append(ring.at(i));
    }
    return out.size() < 3 ? Ring() : out;
}

QByteArray toBytes(const QVector<Ring> &rings)
{
    QByteArray bytes;
    for (const Ring &ring : rings) {
        append(bytes, static_cast<qint32>(ring.size()));
        for (const Position &position : ring) {
            append(bytes, steps(position.latitude));
            append(bytes, steps(position.longitude));
        }
    }
    return bytes;
}

std::optional<QVector<Ring>> ringsFromBytes(const QByteArray &bytes)
{
    QVector<Ring> rings;
    const auto number = [&bytes](qsizetype at) { return qFromBigEndian<qint32>(bytes.constData() + at); };
    qsizetype at = 0;
    while (at + 4 <= bytes.size()) {
        const qint32 points = number(at);
        at += 4;
        if (points < 3 || points > (bytes.size() - at) / 8)
            return std::nullopt;
        Ring ring;
        ring.reserve(points);
        for (qint32 i = 0; i < points; ++i, at += 8)
            ring.append({number(at) / stepsPerDegree, number(at + 4) / stepsPerDegree});
        rings.append(std::move(ring));
    }
    return at == bytes.size() ? std::optional(rings) : std::nullopt;
}

} // namespace belvedere::places
