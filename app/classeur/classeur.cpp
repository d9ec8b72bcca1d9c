#include <classeur/classeur.h>

#include <QJsonArray>
#include <QUuid>

#include <algorithm>

namespace belvedere::classeur {
namespace {

constexpr int classeurVersion = 1;

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
        {Kind::Video, QStringLiteral("video")}};
    return names;
}

QJsonObject itemToJson(const ClasseurItem &item)
{
    QString kind;
    for (const auto &[value, name] : kindNames())
        if (value == item.kind)
            kind = name;
    return {{QStringLiteral("id"), item.id},       {QStringLiteral("kind"), kind},
            {QStringLiteral("ref"), item.ref},     {QStringLiteral("title"), item.title},
            {QStringLiteral("note"), item.note},
            {QStringLiteral("added"), item.added.toString(Qt::ISODate)}};
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
    item.added = QDateTime::fromString(json.value(QStringLiteral("added")).toString(), Qt::ISODate);
    if (name == kindNames().end() || item.id.isEmpty() || !item.added.isValid()
        || item.note.size() > Classeur::maxNoteLength)
        return fail(ErrorKind::Malformed, QStringLiteral("an item of a classeur"));
    item.kind = name->first;
    return item;
}

} // namespace

Classeur::Classeur(QObject *parent) : QObject(parent) {}

const QVector<ClasseurItem> &Classeur::items() const { return m_items; }
bool Classeur::isEmpty() const { return m_items.isEmpty(); }

bool Classeur::contains(Kind kind, const QString &ref) const
{
    return std::any_of(m_items.begin(), m_items.end(), [&](const ClasseurItem &item) {
        return item.kind == kind && item.ref == ref;
    });
}

int Classeur::placeOf(const QString &id) const
{
    for (int i = 0; i < m_items.size(); ++i)
        if (m_items[i].id == id)
            return i;
    return -1;
}

void Classeur::apply(QVector<ClasseurItem> items)
{
    m_undo.append(std::exchange(m_items, std::move(items)));
    m_unkept = true;
    Q_EMIT changed();
}

Status Classeur::add(Kind kind, const QString &ref, const QString &title, const QDateTime &now)
{
    if (kind != Kind::Note && contains(kind, ref))
        return {};
    if (m_items.size() >= maxItems)
        return fail(ErrorKind::TooMany, QStringLiteral("the classeur is full"));
    auto items = m_items;
    items.append({QUuid::createUuid().toString(QUuid::WithoutBraces), kind, ref, title, {},
                  QDateTime::fromSecsSinceEpoch(now.toSecsSinceEpoch(), Qt::UTC)});
    apply(std::move(items));
    return {};
}

Status Classeur::setNote(const QString &id, const QString &note)
{
    const int place = placeOf(id);
    if (place < 0)
        return fail(ErrorKind::NotFound, QStringLiteral("no such item"));
    if (note.size() > maxNoteLength)
        return fail(ErrorKind::TooMany, QStringLiteral("the note is too long"));
    if (m_items[place].note == note)
        return {};
    auto items = m_items;
    items[place].note = note;
    apply(std::move(items));
    return {};
}

Status Classeur::remove(const QString &id)
{
    const int place = placeOf(id);
    if (place < 0)
        return fail(ErrorKind::NotFound, QStringLiteral("no such item"));
    auto items = m_items;
    items.removeAt(place);
    apply(std::move(items));
    return {};
}

Status Classeur::move(const QString &id, int newPlace)
{
    const int place = placeOf(id);
    if (place < 0)
        return fail(ErrorKind::NotFound, QStringLiteral("no such item"));
    const int to = std::clamp(newPlace, 0, static_cast<int>(m_items.size()) - 1);
    if (to == place)
        return {};
    auto items = m_items;
    items.move(place, to);
    apply(std::move(items));
    return {};
}

bool Classeur::canUndo() const { return !m_undo.isEmpty(); }

void Classeur::undo()
{
    if (m_undo.isEmpty())
        return;
    m_items = m_undo.takeLast();
    m_unkept = true;
    Q_EMIT changed();
}

void Classeur::clear()
{
    const auto blank = [](QVector<ClasseurItem> &items) {
        for (auto &item : items) {
            item.note.fill(QChar(0));
            item.title.fill(QChar(0));
        }
        items.clear();
    };
    blank(m_items);
    for (auto &state : m_undo)
        blank(state);
    m_undo.clear();
    m_unkept = false;
    Q_EMIT changed();
}

QJsonObject Classeur::toJson() const
{
    QJsonArray items;
    for (const auto &item : m_items)
        items.append(itemToJson(item));
    return {{QStringLiteral("version"), classeurVersion}, {QStringLiteral("items"), items}};
}

Status Classeur::load(const QJsonObject &json)
{
    const int version = json.value(QStringLiteral("version")).toInt();
    if (version > classeurVersion)
        return fail(ErrorKind::NewerVersion, QStringLiteral("a classeur of a newer version"));
    if (version < 1 || !json.value(QStringLiteral("items")).isArray())
        return fail(ErrorKind::Malformed, QStringLiteral("not a classeur"));
    QVector<ClasseurItem> items;
    for (const auto &value : json.value(QStringLiteral("items")).toArray()) {
        auto item = itemFromJson(value.toObject());
        if (!item)
            return fail(item.error());
        items.append(std::move(*item));
    }
    if (items.size() > maxItems)
        return fail(ErrorKind::TooMany, QStringLiteral("the classeur is too large"));
    m_items = std::move(items);
    m_undo.clear();
    m_unkept = false;
    Q_EMIT changed();
    return {};
}

bool Classeur::hasUnkept() const { return m_unkept && !(m_items.isEmpty() && m_undo.isEmpty()); }
void Classeur::markKept() { m_unkept = false; }

} // namespace belvedere::classeur
