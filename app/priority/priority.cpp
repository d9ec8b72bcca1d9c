#include <priority/priority.h>

#include <content/jsonreader.h>
#include <core/log.h>
#include <core/resource.h>

#include <QSet>

#include <algorithm>

namespace belvedere::priority {
namespace {

using content::JsonReader;

Door doorFrom(JsonReader &json, const QJsonObject &object)
{
    static const QStringList ways{QStringLiteral("all-year"), QStringLiteral("type"), QStringLiteral("relais")};
    json.onlyKeys(object, {QStringLiteral("id"), QStringLiteral("title"), QStringLiteral("phrase"), QStringLiteral("icon"), QStringLiteral("pole"),
                           QStringLiteral("to"), QStringLiteral("value"), QStringLiteral("home")});
    const auto way = ways.indexOf(json.text(object, QStringLiteral("to")));
    Door door{json.text(object, QStringLiteral("id")), json.bilingual(object, QStringLiteral("title")), json.bilingual(object, QStringLiteral("phrase")),
              json.text(object, QStringLiteral("icon")), json.text(object, QStringLiteral("pole")), static_cast<Door::To>(std::max<qsizetype>(way, 0)),
              object.contains(QStringLiteral("value")) ? json.text(object, QStringLiteral("value")) : QString(),
              object.value(QStringLiteral("home")).toBool()};
    if (way < 0)
        json.fault(ErrorKind::Refused, object, QStringLiteral("a door leads nowhere"), QStringLiteral("put one of: ") + ways.join(QStringLiteral(", ")));
    if (door.value.isEmpty() == (door.to != Door::To::AllYear))
        json.fault(ErrorKind::Refused, object, QStringLiteral("\"value\" does not fit"), QStringLiteral("give one to a type or a public, and none to all-year"));
    return door;
}

} // namespace

Result<QVector<Priority>> readPriorities(const QByteArray &json, const QString &fileName)
{
    JsonReader reader(json, fileName);
    reader.expectSchema(1);
    reader.onlyKeys(reader.root(), {QStringLiteral("$schema"), QStringLiteral("schema"), QStringLiteral("comment"), QStringLiteral("priorities")});
    QVector<Priority> all;
    QSet<QString> known;
    const auto once = [&](const QJsonObject &object, const QString &id) {
        if (known.contains(id))
            reader.fault(ErrorKind::Refused, object, QStringLiteral("this id is given twice"), QStringLiteral("give each its own"));
        known.insert(id);
    };
    for (const QJsonObject &object : reader.objects(reader.root(), QStringLiteral("priorities"))) {
        reader.onlyKeys(object, {QStringLiteral("id"), QStringLiteral("doors"), QStringLiteral("kinds"), QStringLiteral("comment")});
        Priority priority{reader.text(object, QStringLiteral("id")), {}, {}};
        once(object, priority.id);
        for (const QJsonObject &door : reader.objects(object, QStringLiteral("doors"))) {
            priority.doors += doorFrom(reader, door);
            once(door, priority.doors.last().id);
        }
        for (const QJsonValue &kind : object.value(QStringLiteral("kinds")).toArray())
            priority.kinds += kind.toString();
        all += priority;
    }
    if (const Status status = reader.status(); !status)
        return fail(status.error());
    return all;
}

const QVector<Priority> &priorities()
{
    static const QVector<Priority> shipped = [] {
        const auto read = readPriorities(resource(QStringLiteral("priority/priorities.json")), QStringLiteral("priorities.json"));
        if (!read)
            qCWarning(logContent).noquote() << read.error().text();
        return read.value_or(QVector<Priority>());
    }();
    return shipped;
}

Ahead aheadOf(const QVector<Priority> &all, const QStringList &chosen)
{
    Ahead ahead;
    for (const QString &id : chosen) {
        const auto found = std::find_if(all.begin(), all.end(), [&id](const Priority &each) { return each.id == id; });
        if (found == all.end())
            continue;
        for (const Door &door : found->doors) {
            if (ahead.doors.contains(door))
                continue;
            ahead.doors += door;
            if (door.home && !ahead.home)
                ahead.home = door;
        }
        for (const QString &kind : found->kinds) {
            if (!ahead.kinds.contains(kind))
                ahead.kinds += kind;
        }
    }
    return ahead;
}

} // namespace belvedere::priority
