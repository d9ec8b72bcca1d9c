#include "academies.h"

#include <core/resource.h>

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

namespace belvedere::study {
namespace {

const QMap<QString, QStringList> &byAcademie()
{
    static const QMap<QString, QStringList> all = [] {
        QMap<QString, QStringList> read;
        for (const QJsonValue &each : QJsonDocument::fromJson(resource(QStringLiteral("study/academies.json"))).object().value(QStringLiteral("academies")).toArray()) {
            for (const QJsonValue &code : each[QStringLiteral("departements")].toArray())
                read[each[QStringLiteral("name")].toString()] += code.toString();
        }
        return read;
    }();
    return all;
}

} // namespace

QString academieOf(const QString &departement)
{
    for (auto it = byAcademie().begin(); it != byAcademie().end(); ++it) {
        if (it->contains(departement))
            return it.key();
    }
    return {};
}

QStringList academies()
{
    return byAcademie().keys();
}

QStringList departementsOf(const QString &academie)
{
    return byAcademie().value(academie);
}

} // namespace belvedere::study
