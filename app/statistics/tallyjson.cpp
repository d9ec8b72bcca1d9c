// The tally as it is kept, sealed, between two visits.
#include <statistics/tally.h>

#include <statistics/jsonkey_p.h>

#include <QJsonArray>

namespace belvedere::statistics {
namespace {

constexpr int tallyVersion = 1;
constexpr int mostVisitsOfRow = 10'000'000;

QJsonObject toJson(const QMap<QString, Cells> &tables)
{
    QJsonObject all;
    for (auto table = tables.begin(); table != tables.end(); ++table) {
        QJsonObject cells;
        for (auto cell = table->begin(); cell != table->end(); ++cell)
            cells.insert(cell.key(), cell.value());
        all.insert(table.key(), cells);
    }
    return all;
}

// Nothing where the table is not what the description says.
std::optional<Cells> cellsFrom(const QJsonObject &object, const Table &table, int visits, const Description &description)
{
    Cells cells;
    int sum = 0;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const int cell = it.value().toInt();
        if (!description.has(table.by, it.key()) || cell < 1 || cell > visits)
            return std::nullopt;
        cells.insert(it.key(), cell);
        sum += cell;
    }
    return table.several || sum == visits ? std::optional(cells) : std::nullopt;
}

} // namespace

QJsonObject Tally::toJson() const
{
    QJsonArray rows;
    for (auto it = m_rows.begin(); it != m_rows.end(); ++it)
        rows.append(QJsonObject{{key("counter"), it.key().counter}, {key("row"), it.key().row}, {key("last"), it->last.toString(Qt::ISODate)},
                                {key("visits"), it->visits}, {key("tables"), statistics::toJson(it->tables)}});
    QJsonArray told;
    for (auto it = m_told.begin(); it != m_told.end(); ++it)
        told.append(QJsonObject{{key("counter"), it.key().counter}, {key("row"), it.key().row}, {key("around"), it->around}, {key("within"), it->within}});
    return {{key("version"), tallyVersion}, {key("rows"), rows}, {key("told"), told}};
}

Result<Tally> Tally::fromJson(const QJsonObject &object, const Description &description)
{
    const auto malformed = [] { return fail(ErrorKind::Malformed, QStringLiteral("these are no counts of a terminal")); };
    if (object.value(key("version")).toInt() != tallyVersion)
        return malformed();
    Tally tally(description);
    for (const QJsonValue &value : object.value(key("rows")).toArray()) {
        const Name name{value[key("counter")].toString(), value[key("row")].toString()};
        const Counter *counter = description.counter(name.counter);
        if (!counter || !description.has(counter->row, name.row))
            continue;
        Row row{QDate::fromString(value[key("last")].toString(), Qt::ISODate), value[key("visits")].toInt(), {}};
        if (!row.last.isValid() || row.visits < 1 || row.visits > mostVisitsOfRow)
            return malformed();
        bool whole = true; // a table that has changed would not have the total of the row
        for (const Table &table : counter->tables) {
            const auto cells = cellsFrom(value[key("tables")][table.id].toObject(), table, row.visits, description);
            whole = whole && cells;
            if (cells && !cells->isEmpty())
                row.tables.insert(table.id, *cells);
        }
        if (whole)
            tally.m_rows.insert(name, row);
    }
    for (const QJsonValue &value : object.value(key("told")).toArray()) {
        const Name name{value[key("counter")].toString(), value[key("row")].toString()};
        const Counter *counter = description.counter(name.counter);
        if (counter && !counter->within.isEmpty() && description.has(counter->row, name.row))
            tally.m_told.insert(name, {value[key("around")].toInt(), value[key("within")].toInt()});
    }
    return tally;
}

} // namespace belvedere::statistics
