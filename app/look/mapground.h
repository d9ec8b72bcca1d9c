// What lies under the marks of a map: outlines and names, drawn to an image apart from the GUI thread.
#pragma once

#include <look/mapcamera.h>
#include <look/tokens.h>
#include <places/outline.h>

#include <QColor>
#include <QFont>
#include <QHash>
#include <QImage>
#include <QPainterPath>
#include <QVector>

#include <optional>

namespace belvedere::look {

struct MapName {
    QString text;
    places::Position position;
};

// What lies under the marks, as whoever shows a map gives it.
struct MapGround {
    places::Box area;                   // what is shown at first; the map is drawn true to scale there
    QVector<places::Outline> outlines;
    QVector<MapName> names;             // those that matter most first; those that do not fit are left out
    QHash<QString, QColor> fills;       // of outlines, by code; the others have the colour of the land
    QString credit;                     // who drew it; in small letters at the bottom
};

// The same in the plane of the map.
struct MapShape {
    places::Outline::Level level;
    QString code;
    QPainterPath path; // kilometres
};
struct MapLabel {
    QString text;
    QPointF at; // kilometres
};

// All that a drawing needs, by value: it may be made on any thread.
struct MapDrawing {
    MapCamera camera;    // its view is the whole image
    double ratio = 1;    // of pixels of the device to those of the camera
    QVector<MapShape> shapes;
    QVector<MapLabel> labels;
    std::optional<MapLabel> here; // written over the ground by others: its place is kept free
    QHash<QString, QColor> fills;
    Tokens tokens = {};
    QFont font = {};
};

// Opaque. Takes some tens of milliseconds.
QImage drawMapGround(const MapDrawing &drawing);

// Letters with a rim in the colour of what lies under them.
void drawRimmed(QPainter &painter, QPointF baseline, const QString &text, const QColor &ink, const QColor &rim);

} // namespace belvedere::look
