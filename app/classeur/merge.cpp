#include <classeur/merge.h>

#include <classeur/classeur.h>

#include <QJsonArray>

#include <algorithm>

namespace belvedere::classeur {
namespace {

QString field(const QJsonObject &item, const char *name)
{
    return item.value(QLatin1String(name)).toString();
}

// The place of the same item, by its id or by what it leads to; -1 when it is not there.
qsizetype placeOf(const QJsonArray &items, const QJsonObject &item)
{
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QJsonObject other = items.at(i).toObject();
        const bool leadsThere = !field(item, "ref").isEmpty() && field(other, "ref") == field(item, "ref")
                                && field(other, "kind") == field(item, "kind");
        if (field(other, "id") == field(item, "id") || leadsThere)
            return i;
    }
    return -1;
}

// What the older says beside the newer; the item that does not fit into one is handed back.
QJsonObject joinNotes(QJsonObject &newer, const QJsonObject &older)
{
    const QString mine = field(newer, "note");
    const QString theirs = field(older, "note");
    if (theirs.isEmpty() || mine.contains(theirs))
        return {};
    const QString both = mine.isEmpty() ? theirs : theirs.contains(mine) ? theirs : mine + QStringLiteral("\n\n") + theirs;
    if (both.size() <= Classeur::maxNoteLength) {
        newer.insert(QStringLiteral("note"), both);
        return {};
    }
    QJsonObject apart = older;
    apart.insert(QStringLiteral("kind"), QStringLiteral("note"));
    apart.insert(QStringLiteral("ref"), QString());
    apart.insert(QStringLiteral("id"), QString(field(older, "id") + QStringLiteral("-2")));
    for (const char *each : {"wish", "tags", "text", "data"})
        apart.remove(QLatin1String(each));
    return apart;
}

void joinTags(QJsonObject &newer, const QJsonObject &older)
{
    const QString key = QStringLiteral("tags");
    QStringList tags;
    for (const QJsonObject &each : {newer, older})
        for (const auto &tag : each.value(key).toArray())
            tags += tag.toString();
    tags = tidyTags(tags).mid(0, Classeur::mostTagsTogether);
    if (!tags.isEmpty())
        newer.insert(key, QJsonArray::fromStringList(tags));
}

// The items that are wishes, in their order.
QVector<QJsonObject> wishesOf(const QJsonArray &items)
{
    QVector<QJsonObject> wishes;
    for (const auto &value : items)
        if (value.toObject().value(QStringLiteral("wish")).toInt() > 0)
            wishes.append(value.toObject());
    std::stable_sort(wishes.begin(), wishes.end(), [](const QJsonObject &a, const QJsonObject &b) {
        return a.value(QStringLiteral("wish")).toInt() < b.value(QStringLiteral("wish")).toInt();
    });
    return wishes;
}

// Gives the wishes of both their places among all items.
void joinWishes(QJsonArray &items, const QJsonArray &newer, const QJsonArray &older)
{
    QVector<qsizetype> order;
    for (const QJsonObject &wish : wishesOf(newer) + wishesOf(older)) {
        const qsizetype place = placeOf(items, wish);
        if (place >= 0 && !order.contains(place))
            order.append(place);
    }
    for (qsizetype rank = 0; rank < order.size(); ++rank) {
        QJsonObject item = items.at(order.at(rank)).toObject();
        item.insert(QStringLiteral("wish"), static_cast<int>(rank) + 1);
        items.replace(order.at(rank), item);
    }
}

} // namespace

QJsonObject merged(const QJsonObject &newer, const QJsonObject &older)
{
    QJsonArray items = newer.value(QStringLiteral("items")).toArray();
    QJsonArray more;
    for (const auto &value : older.value(QStringLiteral("items")).toArray()) {
        const QJsonObject item = value.toObject();
        const qsizetype place = placeOf(items, item);
        if (place < 0) {
            more.append(item);
            continue;
        }
        QJsonObject same = items.at(place).toObject();
        if (const QJsonObject apart = joinNotes(same, item); !apart.isEmpty())
            more.append(apart);
        joinTags(same, item);
        items.replace(place, same);
    }
    for (const auto &item : more) {
        if (items.size() < Classeur::maxItems && placeOf(items, item.toObject()) < 0)
            items.append(item);
    }
    joinWishes(items, newer.value(QStringLiteral("items")).toArray(), older.value(QStringLiteral("items")).toArray());
    QJsonObject both = newer;
    both.insert(QStringLiteral("items"), items);
    const QString version = QStringLiteral("version");
    if (older.value(version).toInt() > newer.value(version).toInt())
        both.insert(version, older.value(version));
    return both;
}

} // namespace belvedere::classeur
