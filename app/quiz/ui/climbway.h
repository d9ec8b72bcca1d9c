// Where the way of one puy goes: the line of its ground, and the places of its steps.
#pragma once

#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <QVector>

namespace belvedere::quiz::ui {

// The four volcanoes of the climb, in its order. A climb of more begins again with the first shape.
enum class Puy {
    Vache,  // a red cone breached by its own lava
    Pariou, // a wide crater in grass
    Come,   // a regular wooded cone, one crater within another
    Dome,   // a dome with a temple and a mast
};
Puy puyAt(int place); // 0 is the first

class ClimbWay
{
public:
    // In that rectangle; the way begins at `start` pixels from its left side. `steps` is 1 at least.
    ClimbWay(Puy puy, const QRectF &rect, double start, int steps);

    Puy puy() const { return m_puy; }
    int steps() const { return m_steps; }
    const QRectF &rect() const { return m_rect; }
    double ground(double x) const; // y of the line on which one walks
    double centre() const { return m_centre; }
    double halfWidth() const { return m_halfWidth; }
    double puyHeight() const { return m_high; }
    // A place on the flank: `across` from -1 to 1, `up` from 0 at the foot to 1 on the line.
    QPointF onFlank(double across, double up) const;
    // 0 at the foot, steps() on the summit; the distance from one step to the next is always the same.
    QPointF at(double step) const;
    double lengthTo(double step) const; // pixels walked from the foot
    double walkerHeight() const;

private:
    double base(double x) const;

    Puy m_puy;
    QRectF m_rect;
    int m_steps;
    double m_start, m_centre, m_halfWidth, m_high, m_end;
    QVector<QPointF> m_points; // of the way, from the foot
    QVector<double> m_lengths; // to each of them
};

} // namespace belvedere::quiz::ui
