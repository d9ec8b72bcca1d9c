#include "opendata.h"

#include "academies.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace belvedere::study {
namespace {

const QString groupedValue = QStringLiteral("(regroupé)");

QByteArray quoted(const QString &field)
{
    if (!field.contains(u',') && !field.contains(u'"') && !field.contains(u'\n'))
        return field.toUtf8();
    QString text = field;
    return '"' + text.replace(u'"', QStringLiteral("\"\"")).toUtf8() + '"';
}

QByteArray line(const QStringList &fields)
{
    QByteArray all;
    for (qsizetype i = 0; i < fields.size(); ++i)
        all += (i > 0 ? "," : "") + quoted(fields[i]);
    return all + "\r\n";
}

QJsonObject field(const char *name, const char *type, const QString &about, const QJsonObject &constraints = {})
{
    QJsonObject made{{QStringLiteral("name"), QString::fromLatin1(name)}, {QStringLiteral("type"), QString::fromLatin1(type)}, {QStringLiteral("description"), about}};
    if (!constraints.isEmpty())
        made.insert(QStringLiteral("constraints"), constraints);
    return made;
}

// "woman: femme; man: homme"
QString valuesOf(const statistics::Dimension &dimension)
{
    QStringList all;
    for (const statistics::Value &value : dimension.values)
        all += QString(value.id + QStringLiteral(": ") + value.title.fr);
    return all.join(QStringLiteral("; "));
}

} // namespace

QByteArray openData(const Gathered &gathered)
{
    QByteArray all = line({QStringLiteral("mois"), QStringLiteral("departement"), QStringLiteral("academie"), QStringLiteral("compteur"), QStringLiteral("ligne"),
                           QStringLiteral("table"), QStringLiteral("valeur"), QStringLiteral("visites")});
    for (auto it = gathered.all().begin(); it != gathered.all().end(); ++it) {
        const Place &place = it.key();
        const QStringList head{place.month.toString(QStringLiteral("yyyy-MM")), place.departement, academieOf(place.departement), place.counter, place.row};
        all += line(head + QStringList{QString(), QString(), QString::number(it->visits)});
        for (auto table = it->cells.begin(); table != it->cells.end(); ++table) {
            for (auto cell = table->begin(); cell != table->end(); ++cell)
                all += line(head + QStringList{table.key(), cell.key(), QString::number(*cell)});
        }
        for (auto table = it->grouped.begin(); table != it->grouped.end(); ++table)
            all += line(head + QStringList{table.key(), groupedValue, QString::number(*table)});
    }
    return all;
}

QByteArray openDataSchema()
{
    const auto &description = statistics::description();
    QStringList counters, rows, tables, values;
    for (const statistics::Counter &counter : description.counters) {
        counters += QString(counter.id + QStringLiteral(": ") + counter.about.fr);
        if (const auto *row = description.dimension(counter.row))
            rows += QString(counter.id + QStringLiteral(" = ") + valuesOf(*row));
        for (const statistics::Table &table : counter.tables) {
            tables += QString(table.id + QStringLiteral(": ") + table.about.fr);
            values += QString(table.id + QStringLiteral(" = ") + valuesOf(*description.dimension(table.by)));
        }
    }
    const QJsonObject required{{QStringLiteral("required"), true}};
    const QJsonArray fields{
        field("mois", "yearmonth", QStringLiteral("Le mois des visites."), required),
        field("departement", "string", QStringLiteral("Code du département de la borne."), {{QStringLiteral("pattern"), QStringLiteral("[0-9]{2}|2[AB]|9[78][0-9]")}}),
        field("academie", "string", QStringLiteral("Académie de ce département.")),
        field("compteur", "string", counters.join(u'\n'), required),
        field("ligne", "string", QStringLiteral("La ligne du compteur, s’il en a. ") + rows.join(u'\n')),
        field("table", "string", QStringLiteral("Vide : le total de la ligne. ") + tables.join(u'\n')),
        field("valeur", "string", groupedValue + QStringLiteral(": valeurs trop peu nombreuses, ensemble. ") + values.join(u'\n')),
        field("visites", "integer", QStringLiteral("Nombre de visites, jamais sous le seuil."), {{QStringLiteral("required"), true}, {QStringLiteral("minimum"), 2}}),
    };
    return QJsonDocument(QJsonObject{{QStringLiteral("$schema"), QStringLiteral("https://frictionlessdata.io/schemas/table-schema.json")},
                                     {QStringLiteral("title"), QStringLiteral("Visites des bornes Belvédère")},
                                     {QStringLiteral("missingValues"), QJsonArray{QString()}},
                                     {QStringLiteral("fields"), fields}}).toJson();
}

} // namespace belvedere::study
