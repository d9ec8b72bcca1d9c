#include <statistics/description.h>

#include <statistics/jsonkey_p.h>

#include <content/jsonreader.h>
#include <core/resource.h>

#include <QSet>

namespace belvedere::statistics {
namespace {

constexpr int countersSchema = 1;

template <typename Each>
const Each *namedIn(const QVector<Each> &all, const QString &id)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const Each &each) { return each.id == id; });
    return found == all.end() ? nullptr : &*found;
}

class DescriptionReader
{
public:
    DescriptionReader(const QByteArray &json, const QString &fileName) : m_json(json, fileName) {}
    Result<Description> read();

private:
    QString id(const QJsonObject &object);
    Text words(const QJsonObject &object, const char *name);
    void known(const QJsonObject &object, const QString &dimension);
    Dimension dimension(const QJsonObject &object);
    Counter counter(const QJsonObject &object);

    content::JsonReader m_json;
    Description m_read;
    QSet<QString> m_ids; // of dimensions, counters and tables
};

// One that nothing else has.
QString DescriptionReader::id(const QJsonObject &object)
{
    const QString id = m_json.text(object, key("id"));
    if (m_ids.contains(id))
        m_json.fault(ErrorKind::Refused, object, QStringLiteral("this id is given twice"), QStringLiteral("choose another"));
    m_ids.insert(id);
    return id;
}

Text DescriptionReader::words(const QJsonObject &object, const char *name)
{
    const Text text = m_json.bilingual(object, key(name));
    if (text.fr.isEmpty() || text.en.isEmpty())
        m_json.fault(ErrorKind::Refused, object, QStringLiteral("\"%1\" is empty in a language").arg(key(name)),
                     QStringLiteral("say in French and in English what is counted"));
    return text;
}

void DescriptionReader::known(const QJsonObject &object, const QString &dimension)
{
    if (!m_read.dimension(dimension))
        m_json.fault(ErrorKind::Refused, object, QStringLiteral("there is no dimension %1").arg(dimension), QStringLiteral("add it to the dimensions"));
}

Dimension DescriptionReader::dimension(const QJsonObject &object)
{
    m_json.onlyKeys(object, {key("id"), key("title"), key("values")});
    Dimension read{id(object), words(object, "title"), {}};
    for (const QJsonObject &each : m_json.objects(object, key("values"))) {
        m_json.onlyKeys(each, {key("id"), key("fr"), key("en")});
        const Value value{m_json.text(each, key("id")), {m_json.text(each, key("fr")), m_json.text(each, key("en"))}};
        if (read.value(value.id) || value.id.isEmpty() || value.title.fr.isEmpty() || value.title.en.isEmpty())
            m_json.fault(ErrorKind::Refused, each, QStringLiteral("a value of %1 is given twice, or not described").arg(read.id),
                         QStringLiteral("give each value an id, \"fr\" and \"en\""));
        read.values.append(value);
    }
    if (read.values.size() < 2)
        m_json.fault(ErrorKind::Refused, object, QStringLiteral("a dimension has two values at least"), QStringLiteral("count the visits alone"));
    return read;
}

Counter DescriptionReader::counter(const QJsonObject &object)
{
    m_json.onlyKeys(object, {key("id"), key("row"), key("within"), key("enough"), key("latest"), key("title"), key("about"), key("tables")});
    Counter read{id(object), {}, {}, m_json.integer(object, key("enough")), m_json.text(object, key("latest")) == key("year"), words(object, "title"), words(object, "about"), {}};
    if (read.enough < 1)
        m_json.fault(ErrorKind::Refused, object, QStringLiteral("\"enough\" is none"), QStringLiteral("say how many times the threshold a row has when it is told"));
    if (object.contains(key("row")))
        known(object, read.row = m_json.text(object, key("row")));
    if (object.contains(key("within")))
        read.within = m_json.text(object, key("within"));
    const Counter *around = m_read.counter(read.within);
    if (!read.within.isEmpty() && (!around || !around->row.isEmpty()))
        m_json.fault(ErrorKind::Refused, object, QStringLiteral("\"within\" is no earlier counter without rows"), QStringLiteral("put that counter before this one"));
    for (const QJsonObject &each : m_json.objects(object, key("tables"))) {
        m_json.onlyKeys(each, {key("id"), key("by"), key("several"), key("title"), key("about")});
        read.tables.append({id(each), m_json.text(each, key("by")), words(each, "title"), words(each, "about"), each.value(key("several")).toBool()});
        known(each, read.tables.last().by);
    }
    return read;
}

Result<Description> DescriptionReader::read()
{
    m_json.expectSchema(countersSchema);
    m_json.onlyKeys(m_json.root(), {key("schema"), key("comment"), key("dimensions"), key("counters")});
    for (const QJsonObject &each : m_json.objects(m_json.root(), key("dimensions")))
        m_read.dimensions.append(dimension(each));
    for (const QJsonObject &each : m_json.objects(m_json.root(), key("counters")))
        m_read.counters.append(counter(each));
    return m_json.status().map([this] { return m_read; });
}

} // namespace

const Value *Dimension::value(const QString &valueId) const { return namedIn(values, valueId); }
const Dimension *Description::dimension(const QString &id) const { return namedIn(dimensions, id); }
const Counter *Description::counter(const QString &id) const { return namedIn(counters, id); }

const Table *Description::table(const QString &id) const
{
    for (const Counter &each : counters) {
        if (const Table *found = namedIn(each.tables, id))
            return found;
    }
    return nullptr;
}

bool Description::has(const QString &name, const QString &value) const
{
    if (name.isEmpty())
        return value.isEmpty();
    const Dimension *found = dimension(name);
    return found && found->value(value);
}

Result<Description> readDescription(const QByteArray &json, const QString &fileName)
{
    return DescriptionReader(json, fileName).read();
}

const Description &description()
{
    static const Description built = readDescription(resource(key("statistics/counters.json")), key("counters.json")).value_or(Description());
    return built;
}

} // namespace belvedere::statistics
