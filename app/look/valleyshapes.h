// The shapes of the six valleys: where each lies, and how large it is.
#pragma once

#include <look/tokens.h>

#include <QPainterPath>
#include <QVector>

namespace belvedere::look {

struct Valley {
    QString poleId;
    QString label;
    double share = 0; // 0 to 1
    bool tied = false; // no order is claimed between it and the first

    bool operator==(const Valley &) const = default;
};

// Those tied with the first, and the first, all get the mean of their shares.
QVector<Valley> withEqualTies(QVector<Valley> valleys);

// What decides the picture: the same gives the same, to the pixel.
struct ValleyView {
    QVector<Valley> valleys;
    QSize size;
    int columns = 6;
    int labels = 0; // pixels under each row
    double ratio = 1;
    Mode mode = Mode::Light;

    bool operator==(const ValleyView &) const = default;
    static constexpr int rowHeight = 250;      // pixels of the land of a row
    static constexpr double passes = 0.44;     // of its height: where the valleys begin, far away
    static constexpr double sameForAll = 0.60; // of the width of a row, shared out equally; the rest by the shares
    int rows() const { return valleys.isEmpty() ? 0 : (static_cast<int>(valleys.size()) + columns - 1) / columns; }
};

struct ValleyShape {
    QRectF cell;        // of the land and the words under it
    QRectF land;        // of the row in which it lies
    QPainterPath floor; // its area is in proportion to the share, by the same factor for all
    QPointF head;       // where it ends, far away
};

QVector<ValleyShape> valleyShapes(const ValleyView &view);

} // namespace belvedere::look
