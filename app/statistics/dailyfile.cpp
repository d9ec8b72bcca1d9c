#include <statistics/dailyfile.h>

#include <statistics/jsonkey_p.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace belvedere::statistics {
namespace {

constexpr int dailyVersion = 1;
constexpr int leastThreshold = 2;
constexpr int mostVisits = 100'000'000;
const QString monthForm = QStringLiteral("yyyy-MM");

QJsonObject toJson(const ToldRow &row)
{
    QJsonObject tables;
    for (auto table = row.tables.begin(); table != row.tables.end(); ++table) {
        QJsonObject cells;
        for (auto cell = table->cells.begin(); cell != table->cells.end(); ++cell)
            cells.insert(cell.key(), cell.value());
        tables.insert(table.key(), QJsonObject{{key("cells"), cells}, {key("grouped"), table->grouped}});
    }
    return {{key("counter"), row.counter}, {key("row"), row.row}, {key("month"), row.month.toString(monthForm)}, {key("visits"), row.visits}, {key("tables"), tables}};
}

class DailyReader
{
public:
    DailyReader(const QString &fileName, const Description &description) : m_fileName(fileName), m_description(description) {}

    Result<DailyFile> read(const QJsonObject &object)
    {
        DailyFile file{QDate::fromString(object.value(key("day")).toString(), Qt::ISODate), object.value(key("departement")).toString(),
                       object.value(key("threshold")).toInt(), {}};
        static const QRegularExpression codeForm(QStringLiteral("\\A([0-9]{2}|2[AB]|9[78][0-9])?\\z"));
        if (!file.day.isValid() || file.threshold < leastThreshold || !codeForm.match(file.departement).hasMatch())
            return wrong("day, departement or threshold");
        m_threshold = file.threshold;
        for (const QJsonValue &value : object.value(key("rows")).toArray()) {
            const auto row = readRow(value.toObject());
            if (!row)
                return fail(row.error());
            file.rows.append(*row);
        }
        return file;
    }

private:
    tl::unexpected<Error> wrong(const char *what) const
    {
        return fail(ErrorKind::Malformed, QStringLiteral("not as a terminal writes it: ") + QString::fromLatin1(what), m_fileName, 0,
                    QStringLiteral("leave the file out, or use the belvedere-study of its version"));
    }
    bool isCount(const QJsonValue &value) const
    {
        const double number = value.toDouble(-1);
        return number >= m_threshold && number <= mostVisits && number == value.toInt();
    }
    Result<ToldRow> readRow(const QJsonObject &object) const
    {
        const Counter *counter = m_description.counter(object.value(key("counter")).toString());
        ToldRow row{object.value(key("counter")).toString(), object.value(key("row")).toString(),
                    QDate::fromString(object.value(key("month")).toString(), monthForm), object.value(key("visits")).toInt(), {}};
        if (!counter || !m_description.has(counter->row, row.row) || !row.month.isValid() || !isCount(object.value(key("visits"))))
            return wrong("a row");
        const QJsonObject tables = object.value(key("tables")).toObject();
        for (const Table &table : counter->tables) {
            const auto read = readTable(table, tables.value(table.id).toObject(), row.visits);
            if (!read)
                return fail(read.error());
            row.tables.insert(table.id, *read);
        }
        return tables.size() == counter->tables.size() ? Result<ToldRow>(row) : wrong("a table too many");
    }
    Result<Protected> readTable(const Table &table, const QJsonObject &object, int visits) const
    {
        Protected read;
        const QJsonObject cells = object.value(key("cells")).toObject();
        qint64 sum = 0;
        for (auto it = cells.begin(); it != cells.end(); ++it) {
            if (!m_description.has(table.by, it.key()) || !isCount(it.value()) || it.value().toInt() > visits)
                return wrong("a cell");
            read.cells.insert(it.key(), it.value().toInt());
            sum += it.value().toInt();
        }
        const QJsonValue grouped = object.value(key("grouped"));
        read.grouped = grouped.toInt();
        if (grouped.toDouble(-1) != 0 && !isCount(grouped))
            return wrong("a group");
        if (table.several ? read.grouped != 0 : sum + read.grouped != visits)
            return wrong("a total");
        return read;
    }

    const QString m_fileName;
    const Description &m_description;
    int m_threshold = 0;
};

} // namespace

QByteArray writeDaily(const DailyFile &file)
{
    QJsonArray rows;
    for (const ToldRow &each : file.rows)
        rows.append(toJson(each));
    return QJsonDocument(QJsonObject{{key("version"), dailyVersion}, {key("day"), file.day.toString(Qt::ISODate)}, {key("departement"), file.departement},
                                     {key("threshold"), file.threshold}, {key("rows"), rows}}).toJson(QJsonDocument::Compact);
}

Result<DailyFile> readDaily(const QByteArray &json, const QString &fileName, const Description &description)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const int version = object.value(key("version")).toInt();
    if (version > dailyVersion)
        return fail(ErrorKind::NewerVersion, QStringLiteral("counts of a newer terminal"), fileName, 0, QStringLiteral("use the belvedere-study of that version"));
    if (version < 1)
        return fail(ErrorKind::Malformed, QStringLiteral("no counts of a terminal"), fileName, 0, QStringLiteral("leave the file out"));
    return DailyReader(fileName, description).read(object);
}

} // namespace belvedere::statistics
