#include <classeur/itemjson.h>

#include <classeur/classeur.h>
#include <classeur/document.h>

#include <QJsonArray>

#include <algorithm>

namespace belvedere::classeur {
namespace {

using Kind = ClasseurItem::Kind;

const QVector<std::pair<Kind, QString>> &kindNames()
{
    static const QVector<std::pair<Kind, QString>> names{
        {Kind::Metier, QStringLiteral("metier")},
        {Kind::Groupe, QStringLiteral("groupe")},
        {Kind::Result, QStringLiteral("result")},
        {Kind::Note, QStringLiteral("note")},
        {Kind::Event, QStringLiteral("event")},
        {Kind::Formation, QStringLiteral("formation")},
        {Kind::Relais, QStringLiteral("relais")},
        {Kind::Video, QStringLiteral("video")},
        {Kind::Document, QStringLiteral("document")},
        {Kind::Answer, QStringLiteral("answer")}};
    return names;
}

Result<QStringList> tagsFromJson(const QJsonArray &array)
{
    QStringList tags;
    for (const auto &value : array)
        tags += value.toString();
    const bool fit = tags.size() <= Classeur::mostTagsTogether
        && std::all_of(tags.begin(), tags.end(), [](const QString &tag) { return tag.size() <= Classeur::maxTagLength; });
    if (!fit || tidyTags(tags) != tags)
        return fail(ErrorKind::Malformed, QStringLiteral("the tags of an item of a classeur"));
    return tags;
}

} // namespace

QJsonObject itemToJson(const ClasseurItem &item)
{
    QString kind;
    for (const auto &[value, name] : kindNames())
        if (value == item.kind)
            kind = name;
    QJsonObject json{{QStringLiteral("id"), item.id},       {QStringLiteral("kind"), kind},
                     {QStringLiteral("ref"), item.ref},     {QStringLiteral("title"), item.title},
                     {QStringLiteral("note"), item.note},
                     {QStringLiteral("added"), item.added.toString(Qt::ISODate)}};
    if (!item.tags.isEmpty())
        json.insert(QStringLiteral("tags"), QJsonArray::fromStringList(item.tags));
    if (item.wish > 0)
        json.insert(QStringLiteral("wish"), item.wish);
    for (const auto &[name, value] : {std::pair(QStringLiteral("text"), item.text), std::pair(QStringLiteral("data"), item.data)})
        if (!value.isEmpty())
            json.insert(name, value);
    if (item.kind == Kind::Document) {
        json.insert(QStringLiteral("suffix"), item.suffix);
        json.insert(QStringLiteral("size"), item.size);
    }
    return json;
}

Result<ClasseurItem> itemFromJson(const QJsonObject &json)
{
    ClasseurItem item;
    const QString kind = json.value(QStringLiteral("kind")).toString();
    const auto name = std::find_if(kindNames().begin(), kindNames().end(),
                                   [&kind](const auto &each) { return each.second == kind; });
    item.id = json.value(QStringLiteral("id")).toString();
    item.title = json.value(QStringLiteral("title")).toString();
    item.note = json.value(QStringLiteral("note")).toString();
    item.ref = json.value(QStringLiteral("ref")).toString();
    item.text = json.value(QStringLiteral("text")).toString();
    item.data = json.value(QStringLiteral("data")).toString();
    item.added = QDateTime::fromString(json.value(QStringLiteral("added")).toString(), Qt::ISODate);
    auto tags = tagsFromJson(json.value(QStringLiteral("tags")).toArray());
    if (!tags)
        return fail(tags.error());
    item.tags = std::move(*tags);
    item.wish = std::max(0, json.value(QStringLiteral("wish")).toInt());
    if (name == kindNames().end() || item.id.isEmpty() || !item.added.isValid()
        || item.note.size() > Classeur::maxNoteLength
        || item.text.size() > Classeur::maxTextLength || item.data.size() > Classeur::maxTextLength)
        return fail(ErrorKind::Malformed, QStringLiteral("an item of a classeur"));
    item.kind = name->first;
    if (item.kind == Kind::Document) {
        item.suffix = json.value(QStringLiteral("suffix")).toString();
        item.size = json.value(QStringLiteral("size")).toInteger();
        if (!isDocumentDigest(item.ref) || !documentTypeOf(item.suffix) || item.size < 1 || item.size > largestDocument)
            return fail(ErrorKind::Malformed, QStringLiteral("a document of a classeur"));
    }
    return item;
}

} // namespace belvedere::classeur
