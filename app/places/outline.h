// The outline of a department or a commune: closed rings on the globe.
#pragma once

#include <places/position.h>

#include <QByteArray>
#include <QString>
#include <QVector>

#include <optional>

namespace belvedere::places {

// Closed by its first point, which is not repeated at the end. A ring inside another is a hole.
using Ring = QVector<Position>;

struct Box {
    double south = 90, west = 180, north = -90, east = -180; // degrees; empty until something is added
    void add(Position position);
    bool isEmpty() const { return south > north; }
    Position centre() const { return {(south + north) / 2, (west + east) / 2}; }
};

struct Outline {
    enum class Level { Departement, Commune };
    Level level = Level::Departement;
    QString code; // of the department or INSEE code of the commune
    QString name;
    QVector<Ring> rings;

    Box box() const;
    // By the even-odd rule, on degrees: right for anything as small as a department.
    bool contains(Position position) const;
};

// The ring with fewer points, none of those left out farther than `metres` from the line that is
// left (D. H. Douglas, T. K. Peucker, Cartographica 10, 1973). Empty when less than a triangle stays.
Ring simplified(const Ring &ring, double metres);

// Rings as bytes, for a table: for each ring the number of its points, then each point's latitude
// and longitude in steps of 1e-5 degree (about a metre), all as big-endian 32-bit signed integers.
QByteArray toBytes(const QVector<Ring> &rings);
// Nothing when the bytes are not what toBytes() writes.
std::optional<QVector<Ring>> ringsFromBytes(const QByteArray &bytes);

} // namespace belvedere::places
