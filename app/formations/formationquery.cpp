#include <formations/formationquery_p.h>

#include <QtMath>

namespace belvedere::formations {

namespace {

constexpr double kmPerLatitude = 111.195; // on the sphere of places::distanceKm()

double kmPerLongitude(double latitude)
{
    return kmPerLatitude * qMax(0.01, qCos(qDegreesToRadians(latitude)));
}

QString exact(double number)
{
    return QString::number(number, 'f', 9);
}

// Between two degrees, `half` on each side of the middle.
QString isAround(const QString &column, double middle, double half)
{
    return column + QStringLiteral(" BETWEEN ") + exact(middle - half) + QStringLiteral(" AND ") + exact(middle + half);
}

} // namespace

QString squareKm(places::Position from)
{
    const auto square = [](const QString &column, double degrees, double km) {
        const QString apart = QStringLiteral("(%1 - (%2)) * %3").arg(column, exact(degrees), exact(km));
        return QStringLiteral("(%1) * (%1)").arg(apart);
    };
    return QStringLiteral("(%1 + %2)").arg(square(QStringLiteral("a.latitude"), from.latitude, kmPerLatitude),
                                           square(QStringLiteral("a.longitude"), from.longitude, kmPerLongitude(from.latitude)));
}

QString isWithin(const Nearby &near)
{
    return QStringLiteral("(%1 AND %2 AND %3 <= %4)")
        .arg(isAround(QStringLiteral("a.latitude"), near.position.latitude, near.km / kmPerLatitude),
             isAround(QStringLiteral("a.longitude"), near.position.longitude, near.km / kmPerLongitude(near.position.latitude)),
             squareKm(near.position), exact(near.km * near.km));
}

QString Conditions::sql() const
{
    return QStringLiteral(" FROM ") + from
        + (where.isEmpty() ? QString() : QStringLiteral(" WHERE ") + where.join(QStringLiteral(" AND ")));
}

void Conditions::add(const QString &condition, const QVariantList &its)
{
    where.append(condition);
    values += its;
}

Conditions conditionsOf(const FormationsQuery &query, Facet but)
{
    Conditions conditions;
    conditions.from = QStringLiteral("formation f");
    if (!query.metier.isEmpty()) {
        conditions.from += QStringLiteral(" JOIN metier_formation l ON l.formation = f.n JOIN metier m ON m.n = l.metier");
        conditions.add(QStringLiteral("m.id = ?"), {query.metier});
    }
    if (query.niveauRank >= 0 && but != Facet::Niveau)
        conditions.add(QStringLiteral("f.niveau_rank = ?"), {query.niveauRank});
    if (!query.type.isEmpty() && but != Facet::Type)
        conditions.add(QStringLiteral("f.type = ?"), {query.type});
    if (query.alternance)
        conditions.add(QStringLiteral("f.alternance = 1"));
    if (query.withActions)
        conditions.add(QStringLiteral("f.actions > 0"));
    const bool isNear = query.near && query.near->km > 0;
    if (query.allYear)
        conditions.add(QStringLiteral("f.n IN (SELECT o.formation FROM action a JOIN offer o ON o.n = a.offer WHERE a.permanent = 1")
                       + (isNear ? QString(QStringLiteral(" AND ") + isWithin(*query.near)) : QString()) + u')');
    else if (isNear)
        conditions.add(QStringLiteral("f.n IN (SELECT o.formation FROM action a JOIN offer o ON o.n = a.offer WHERE ") + isWithin(*query.near) + u')');
    return conditions;
}

} // namespace belvedere::formations
