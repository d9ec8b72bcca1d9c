#include <classeur/classeur.h>

#include <classeur/itemjson.h>
#include <classeur/wishes.h>
#include <text/words.h>

#include <QJsonArray>
#include <QUuid>

#include <algorithm>

namespace belvedere::classeur {
namespace {

constexpr int classeurVersion = 2; // 1 has no text, no data and no answers; it is written where there are none

using Kind = ClasseurItem::Kind;

bool isSameThing(const ClasseurItem &item, Kind kind, const QString &ref)
{
    return kind != Kind::Note && item.kind == kind && item.ref == ref;
}

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QDateTime wholeSeconds(const QDateTime &time)
{
    return QDateTime::fromSecsSinceEpoch(time.toSecsSinceEpoch(), Qt::UTC);
}

Error notThere()
{
    return {ErrorKind::NotFound, QStringLiteral("no such item")};
}

} // namespace

Classeur::Classeur(QObject *parent) : QObject(parent) {}

const QVector<ClasseurItem> &Classeur::items() const { return m_state.items; }
const QVector<ClasseurItem> &Classeur::bin() const { return m_state.bin; }
bool Classeur::isEmpty() const { return m_state.items.isEmpty(); }

bool Classeur::contains(Kind kind, const QString &ref) const
{
    return std::any_of(items().begin(), items().end(), [&](const ClasseurItem &item) {
        return item.kind == kind && item.ref == ref;
    });
}

qsizetype Classeur::placeOf(const QString &id) const
{
    for (qsizetype i = 0; i < items().size(); ++i)
        if (items().at(i).id == id)
            return i;
    return -1;
}

void Classeur::apply(State state)
{
    m_undo.append(std::exchange(m_state, std::move(state)));
    m_unkept = true;
    Q_EMIT changed();
}

Status Classeur::change(const QString &id, const std::function<Status(State &, qsizetype)> &how)
{
    const qsizetype place = placeOf(id);
    if (place < 0)
        return fail(notThere());
    State state = m_state;
    if (Status done = how(state, place); !done)
        return done;
    renumberWishes(state.items);
    if (state.items != m_state.items)
        apply(std::move(state));
    return {};
}

Status Classeur::add(Kind kind, const QString &ref, const QString &title, const QDateTime &now)
{
    return append({newId(), kind, ref, title, {}, wholeSeconds(now)});
}

Status Classeur::addDocument(const DocumentInfo &document, const QDateTime &now)
{
    qint64 all = document.size;
    for (const ClasseurItem &item : items())
        all += item.ref == document.digest ? 0 : item.size;
    if (all > mostDocumentBytes)
        return fail(ErrorKind::DiskFull, QStringLiteral("no room for documents"));
    return append({newId(), Kind::Document, document.digest, document.title, {}, wholeSeconds(now), {}, 0, suffixOf(document.type), document.size});
}

Status Classeur::addSaying(ClasseurItem::Kind kind, const QString &ref, const QString &title, const QString &text, const QString &data, const QDateTime &now)
{
    if (text.size() > maxTextLength || data.size() > maxTextLength)
        return fail(ErrorKind::TooMany, QStringLiteral("the text is too long"));
    ClasseurItem item{newId(), kind, ref, title, {}, wholeSeconds(now)};
    item.text = text;
    item.data = data;
    return append(std::move(item));
}

Status Classeur::setSaying(ClasseurItem::Kind kind, const QString &ref, const QString &title, const QString &text, const QDateTime &now)
{
    if (text.size() > maxTextLength)
        return fail(ErrorKind::TooMany, QStringLiteral("the text is too long"));
    for (const ClasseurItem &item : items()) {
        if (!isSameThing(item, kind, ref))
            continue;
        return change(QString(item.id), [&](State &state, qsizetype place) -> Status {
            state.items[place].title = title;
            state.items[place].text = text;
            return {};
        });
    }
    return addSaying(kind, ref, title, text, {}, now);
}

Result<QString> Classeur::addNote(const QString &title, const QDateTime &now)
{
    ClasseurItem item{newId(), Kind::Note, {}, title, {}, wholeSeconds(now)};
    const QString id = item.id;
    return append(std::move(item)).map([&id] { return id; });
}

Status Classeur::append(ClasseurItem item)
{
    if (item.kind != Kind::Note && contains(item.kind, item.ref))
        return {};
    if (items().size() >= maxItems)
        return fail(ErrorKind::TooMany, QStringLiteral("the classeur is full"));
    for (const ClasseurItem &removed : bin())
        if (isSameThing(removed, item.kind, item.ref))
            return takeBack(QString(removed.id));
    State state = m_state;
    state.items.append(std::move(item));
    apply(std::move(state));
    return {};
}

Status Classeur::setNote(const QString &id, const QString &note)
{
    if (note.size() > maxNoteLength)
        return fail(ErrorKind::TooMany, QStringLiteral("the note is too long"));
    return change(id, [&note](State &state, qsizetype place) -> Status {
        state.items[place].note = note;
        return {};
    });
}

Status Classeur::remove(const QString &id)
{
    return change(id, [](State &state, qsizetype place) -> Status {
        ClasseurItem removed = state.items.takeAt(place);
        removed.wish = 0;
        state.bin.prepend(removed);
        if (state.bin.size() > maxItems)
            state.bin.removeLast();
        return {};
    });
}

Status Classeur::takeBack(const QString &id)
{
    const auto removed = std::find_if(bin().begin(), bin().end(), [&id](const ClasseurItem &item) { return item.id == id; });
    if (removed == bin().end())
        return fail(notThere());
    if (items().size() >= maxItems)
        return fail(ErrorKind::TooMany, QStringLiteral("the classeur is full"));
    State state = m_state;
    state.items.append(state.bin.takeAt(removed - bin().begin()));
    apply(std::move(state));
    return {};
}

Status Classeur::move(const QString &id, int newPlace)
{
    return change(id, [newPlace](State &state, qsizetype place) -> Status {
        state.items.move(place, std::clamp<qsizetype>(newPlace, 0, state.items.size() - 1));
        return {};
    });
}

QVector<ClasseurItem> Classeur::wishes() const
{
    QVector<ClasseurItem> wishes;
    for (const qsizetype place : wishOrder(items()))
        wishes.append(items().at(place));
    return wishes;
}

Status Classeur::setWish(const QString &id, bool wish)
{
    return change(id, [wish](State &state, qsizetype place) -> Status {
        const int last = static_cast<int>(wishOrder(state.items).size()) + 1;
        int &rank = state.items[place].wish;
        rank = !wish ? 0 : rank > 0 ? rank : last;
        return {};
    });
}

Status Classeur::moveWish(const QString &id, int rank)
{
    return change(id, [rank](State &state, qsizetype place) -> Status {
        QVector<qsizetype> order = wishOrder(state.items);
        const qsizetype from = order.indexOf(place);
        if (from < 0)
            return fail(notThere());
        order.move(from, std::clamp<qsizetype>(rank - 1, 0, order.size() - 1));
        for (qsizetype i = 0; i < order.size(); ++i)
            state.items[order.at(i)].wish = static_cast<int>(i) + 1;
        return {};
    });
}

QStringList Classeur::tags() const
{
    QStringList all;
    for (const ClasseurItem &item : items())
        all += item.tags;
    all = tidyTags(all);
    std::sort(all.begin(), all.end(), [](const QString &a, const QString &b) { return text::fold(a) < text::fold(b); });
    return all;
}

Status Classeur::setTags(const QString &id, const QStringList &tags)
{
    const QStringList tidy = tidyTags(tags);
    const bool isShort = std::all_of(tidy.begin(), tidy.end(), [](const QString &tag) { return tag.size() <= maxTagLength; });
    return change(id, [&](State &state, qsizetype place) -> Status {
        QStringList &own = state.items[place].tags;
        // One may take away from more than that, which two terminals gave together.
        if (!isShort || (tidy.size() > maxTags && tidy.size() >= own.size()))
            return fail(ErrorKind::TooMany, QStringLiteral("too many tags, or too long a one"));
        own = tidy;
        return {};
    });
}

bool Classeur::canUndo() const { return !m_undo.isEmpty(); }

void Classeur::undo()
{
    if (m_undo.isEmpty())
        return;
    m_state = m_undo.takeLast();
    m_unkept = true;
    Q_EMIT changed();
}

void Classeur::clear()
{
    const auto blank = [](QVector<ClasseurItem> &items) {
        for (auto &item : items) {
            item.note.fill(QChar(0));
            item.title.fill(QChar(0));
            item.text.fill(QChar(0));
            item.data.fill(QChar(0));
            for (QString &tag : item.tags)
                tag.fill(QChar(0));
        }
        items.clear();
    };
    m_undo.append(std::exchange(m_state, {}));
    for (State &state : m_undo) {
        blank(state.items);
        blank(state.bin);
    }
    m_undo.clear();
    m_unkept = false;
    Q_EMIT changed();
}

QJsonObject Classeur::toJson() const
{
    QJsonArray items;
    for (const auto &item : m_state.items)
        items.append(itemToJson(item));
    const bool says = std::any_of(m_state.items.begin(), m_state.items.end(), [](const ClasseurItem &item) {
        return item.kind == Kind::Answer || !item.text.isEmpty() || !item.data.isEmpty();
    });
    return {{QStringLiteral("version"), says ? classeurVersion : 1}, {QStringLiteral("items"), items}};
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
    renumberWishes(items);
    m_state.items = std::move(items);
    const auto isThere = [this](const ClasseurItem &removed) {
        return std::any_of(this->items().begin(), this->items().end(),
                           [&removed](const ClasseurItem &item) { return item.id == removed.id || isSameThing(item, removed.kind, removed.ref); });
    };
    m_state.bin.removeIf(isThere);
    m_undo.clear();
    m_unkept = false;
    Q_EMIT changed();
    return {};
}

bool Classeur::hasUnkept() const { return m_unkept && !(items().isEmpty() && m_undo.isEmpty()); }
void Classeur::markKept() { m_unkept = false; }

} // namespace belvedere::classeur
