#include <territoire/departements.h>

#include <core/departement.h>

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace belvedere::territoire {

namespace {

struct Departement {
    QString name, region;
    QByteArray zone;
};

const QHash<QString, Departement> &table()
{
    static const QHash<QString, Departement> read = [] {
        QHash<QString, Departement> rows;
        QFile file(QStringLiteral(":/belvedere/territoire/departements.json"));
        if (file.open(QIODevice::ReadOnly)) {
            for (const QJsonValue &each : QJsonDocument::fromJson(file.readAll()).array()) {
                const QJsonObject row = each.toObject();
                rows.insert(row.value(QStringLiteral("code")).toString(),
                            {row.value(QStringLiteral("name")).toString(),
                             folded(row.value(QStringLiteral("region")).toString()),
                             row.value(QStringLiteral("zone")).toString().toLatin1()});
            }
        }
        return rows;
    }();
    return read;
}

} // namespace

QString folded(const QString &text)
{
    QString out;
    bool gap = false;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.isLetterOrNumber()) {
            if (gap && !out.isEmpty())
                out += u' ';
            gap = false;
            out += c.toLower();
        } else if (!c.isMark()) {
            gap = true;
        }
    }
    return out;
}

QString departementName(const QString &code)
{
    const auto found = table().constFind(code);
    return found == table().constEnd() ? code : found->name;
}

QString departementCode(const QString &written)
{
    QString code = written.trimmed().toUpper();
    if (code.size() == 1)
        code.prepend(u'0');
    if (code.size() == 3 && code.startsWith(u'0'))
        code.remove(0, 1);
    return isDepartement(code) ? code : QString();
}

QStringList departementsOfRegion(const QString &region)
{
    QStringList codes;
    const QString wanted = folded(region);
    for (auto it = table().constBegin(); it != table().constEnd(); ++it) {
        if (it->region == wanted)
            codes.append(it.key());
    }
    codes.sort();
    return codes;
}

QString departementOfPostcode(const QString &postcode)
{
    if (postcode.size() != 5)
        return {};
    if (postcode.startsWith(u"20"))
        return postcode.at(2) < u'2' ? QStringLiteral("2A") : QStringLiteral("2B");
    const QString code = postcode.left(postcode.startsWith(u"97") ? 3 : 2);
    return isDepartement(code) ? code : QString();
}

QTimeZone timeZoneOf(const QString &departement)
{
    const QByteArray zone = table().value(departement).zone;
    return QTimeZone(zone.isEmpty() ? QByteArrayLiteral("Europe/Paris") : zone);
}

} // namespace belvedere::territoire
