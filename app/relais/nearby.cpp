#include <relais/nearby.h>

#include <algorithm>

namespace belvedere::relais {

QVector<Near> nearby(const QVector<Relais> &all, const Wanted &wanted)
{
    QVector<Near> found;
    for (const Relais &relais : all) {
        const bool right = wanted.publics.isEmpty()
            || std::any_of(wanted.publics.begin(), wanted.publics.end(), [&](const QString &id) { return relais.receives(id); });
        const double km = wanted.from ? places::distanceKm(*wanted.from, relais.position) : 0;
        if (right && (wanted.radiusKm <= 0 || km <= wanted.radiusKm))
            found.append({&relais, km});
    }
    std::stable_sort(found.begin(), found.end(), [&wanted](const Near &a, const Near &b) {
        const bool first = wanted.ahead.contains(a.relais->kind), second = wanted.ahead.contains(b.relais->kind);
        return first != second ? first : a.km < b.km;
    });
    return found;
}

int saidKm(double km)
{
    const int step = km < 20 ? 1 : km < 100 ? 5 : 10;
    return qMax(1, qRound(km / step) * step);
}

} // namespace belvedere::relais
