#include <classeur/merge.h>

#include <classeur/classeur.h>

#include <QJsonArray>

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
    return apart;
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
        items.replace(place, same);
    }
    for (const auto &item : more) {
        if (items.size() < Classeur::maxItems && placeOf(items, item.toObject()) < 0)
            items.append(item);
    }
    QJsonObject both = newer;
    both.insert(QStringLiteral("items"), items);
    return both;
}

} // namespace belvedere::classeur
