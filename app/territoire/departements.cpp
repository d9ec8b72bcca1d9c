#include <territoire/departements.h>

#include <content/gazetteer.h>
#include <core/resource.h>
#include <places/commune.h>
#include <places/names.h>

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace belvedere::territoire {

namespace {

struct Tables {
    QHash<QString, QString> names;       // by code
    QHash<QString, QStringList> regions; // folded name -> codes
    QHash<QString, QByteArray> zones;    // by code
};

const Tables &tables()
{
    static const Tables read = [] {
        Tables all;
        all.names = content::departementNames().value_or(QHash<QString, QString>());
        const QJsonObject root = QJsonDocument::fromJson(resource(QStringLiteral("territoire/regions.json"))).object();
        const QJsonObject regions = root.value(QStringLiteral("regions")).toObject();
        for (auto it = regions.begin(); it != regions.end(); ++it) {
            for (const QJsonValue &code : it->toArray())
                all.regions[places::foldName(it.key())].append(code.toString());
        }
        const QJsonObject zones = root.value(QStringLiteral("zones")).toObject();
        for (auto it = zones.begin(); it != zones.end(); ++it)
            all.zones.insert(it.key(), it->toString().toLatin1());
        return all;
    }();
    return read;
}

} // namespace

QString departementName(const QString &code)
{
    return tables().names.value(code, code);
}

QString departementCode(const QString &written)
{
    QString code = written.trimmed().toUpper();
    if (code.size() == 1)
        code.prepend(u'0');
    if (code.size() == 3 && code.startsWith(u'0'))
        code.remove(0, 1);
    return tables().names.contains(code) ? code : QString();
}

QStringList departementsOfRegion(const QString &region)
{
    return tables().regions.value(places::foldName(region));
}

QString departementOfPostcode(const QString &postcode)
{
    if (postcode.size() != 5)
        return {};
    if (postcode.startsWith(u"20"))
        return postcode.at(2) < u'2' ? QStringLiteral("2A") : QStringLiteral("2B");
    const QString code = postcode.left(postcode.startsWith(u"97") ? 3 : 2);
    return tables().names.contains(code) ? code : QString();
}

QString departementOfPlace(const QString &place)
{
    const QString insee = QStringLiteral("INSEE ");
    return place.startsWith(insee) ? places::departementOf(place.mid(insee.size())) : departementOfPostcode(place);
}

QTimeZone timeZoneOf(const QString &departement)
{
    return QTimeZone(tables().zones.value(departement, QByteArrayLiteral("Europe/Paris")));
}

} // namespace belvedere::territoire
