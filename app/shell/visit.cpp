#include <shell/visit.h>

#include <QJsonArray>
#include <QRandomGenerator>

namespace belvedere::shell {
namespace {

constexpr int documentVersion = 1;

QJsonArray toArray(const QSet<QString> &ids)
{
    QStringList sorted(ids.begin(), ids.end());
    sorted.sort();
    return QJsonArray::fromStringList(sorted);
}

QSet<QString> toSet(const QJsonArray &array)
{
    QSet<QString> ids;
    for (const auto &value : array)
        ids.insert(value.toString());
    return ids;
}

} // namespace

Visit::Visit() : seed(QRandomGenerator::system()->generate()) {}

Visit::~Visit()
{
    classeur.blockSignals(true); // the pages that listen are about to die too
    answers.clear();
    before.reset();
    classeur.clear();
    documents.clear();
}

QJsonObject Visit::toDocument() const
{
    return {{QStringLiteral("version"), documentVersion},
            {QStringLiteral("seed"), static_cast<qint64>(seed)},
            {QStringLiteral("way"), quiz::wayName(way)},
            {QStringLiteral("answers"), answers.toJson()},
            {QStringLiteral("putAside"), toArray(wishes.putAside)},
            {QStringLiteral("classeur"), classeur.toJson()}};
}

Status Visit::load(const QJsonObject &document)
{
    const int version = document.value(QStringLiteral("version")).toInt();
    if (version > documentVersion)
        return fail(ErrorKind::NewerVersion, QStringLiteral("a classeur of a newer version"));
    if (version < 1)
        return fail(ErrorKind::Malformed, QStringLiteral("a classeur without a version"));
    auto read = quiz::Answers::fromJson(document.value(QStringLiteral("answers")).toArray());
    if (!read)
        return fail(read.error());
    const auto loaded = classeur.load(document.value(QStringLiteral("classeur")).toObject());
    if (!loaded)
        return loaded;
    answers = std::move(*read);
    way = quiz::wayFromName(document.value(QStringLiteral("way")).toString());
    seed = static_cast<quint32>(document.value(QStringLiteral("seed")).toInteger());
    wishes.putAside = toSet(document.value(QStringLiteral("putAside")).toArray());
    return {};
}

} // namespace belvedere::shell
