// The conditions of a list, as SQL; private to the module.
#pragma once

#include <formations/formationreader.h>

#include <QStringList>
#include <QVariantList>

namespace belvedere::formations {

// The square of the kilometres between a position and that of the action `a`, as an expression of SQL:
// on the plane that touches the globe there, which is right to 1 % within 300 km in France.
QString squareKm(places::Position from);
// The actions `a` within that distance: a box that an index finds, then the circle in it.
QString isWithin(const Nearby &near);

struct Conditions {
    QString from;         // tables; the formation is f
    QStringList where;
    QVariantList values;

    QString sql() const;  // " FROM ... WHERE ..."
    void add(const QString &condition, const QVariantList &its = {});
};

enum class Facet { None, Niveau, Type };

// All the filters of the query but one.
Conditions conditionsOf(const FormationsQuery &query, Facet but = Facet::None);

} // namespace belvedere::formations
