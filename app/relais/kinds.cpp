#include <relais/kinds.h>

#include <core/resource.h>
#include <places/names.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace belvedere::relais {
namespace {

QJsonArray table(const QString &key)
{
    return QJsonDocument::fromJson(resource(QStringLiteral("relais/kinds.json"))).object().value(key).toArray();
}

QStringList list(const QJsonObject &object, const QString &key)
{
    QStringList out;
    for (const QJsonValue &value : object.value(key).toArray())
        out += value.toString();
    return out;
}

Text bilingual(const QJsonObject &object, const QString &key)
{
    const QJsonObject both = object.value(key).toObject();
    return {both.value(QStringLiteral("fr")).toString(), both.value(QStringLiteral("en")).toString()};
}

QVector<Public> readPublics()
{
    QVector<Public> out;
    for (const QJsonValue &value : table(QStringLiteral("publics"))) {
        const QJsonObject object = value.toObject();
        out.append({object.value(QStringLiteral("id")).toString(), list(object, QStringLiteral("csv")),
                    bilingual(object, QStringLiteral("says")), bilingual(object, QStringLiteral("name"))});
    }
    return out;
}

QVector<Kind> readKinds()
{
    QVector<Kind> out;
    for (const QJsonValue &value : table(QStringLiteral("kinds"))) {
        const QJsonObject object = value.toObject();
        out.append({object.value(QStringLiteral("id")).toString(), list(object, QStringLiteral("csv")),
                    list(object, QStringLiteral("directory")), object.value(QStringLiteral("icon")).toString(),
                    object.value(QStringLiteral("cep")).toBool(), list(object, QStringLiteral("publics")),
                    bilingual(object, QStringLiteral("name")), bilingual(object, QStringLiteral("short")),
                    bilingual(object, QStringLiteral("phrase")), list(object, QStringLiteral("words"))});
    }
    return out;
}

template <typename Entry, typename Is>
const Entry *first(const QVector<Entry> &entries, Is is)
{
    const auto found = std::find_if(entries.begin(), entries.end(), is);
    return found == entries.end() ? nullptr : &*found;
}

bool isWordFor(const QString &id, const QStringList &words, const QString &folded)
{
    return !folded.isEmpty()
        && (places::foldName(id) == folded
            || std::any_of(words.begin(), words.end(), [&](const QString &word) { return places::foldName(word) == folded; }));
}

} // namespace

const QVector<Public> &publics()
{
    static const QVector<Public> all = readPublics();
    return all;
}

const QVector<Kind> &kinds()
{
    static const QVector<Kind> all = readKinds();
    return all;
}

const Public *publicOf(const QString &id)
{
    return first(publics(), [&id](const Public &each) { return each.id == id; });
}

const Kind *kindOf(const QString &id)
{
    return first(kinds(), [&id](const Kind &each) { return each.id == id; });
}

const Public *publicOfWord(const QString &word)
{
    return first(publics(), [folded = places::foldName(word)](const Public &each) { return isWordFor(each.id, each.csv, folded); });
}

const Kind *kindOfWord(const QString &word)
{
    return first(kinds(), [folded = places::foldName(word)](const Kind &each) { return isWordFor(each.id, each.csv, folded); });
}

const Kind *kindOfDirectory(const QString &code)
{
    return first(kinds(), [&code](const Kind &each) { return each.directory.contains(code); });
}

} // namespace belvedere::relais
