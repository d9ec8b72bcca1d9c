#include <training/example.h>

#include <training/typeset.h>

#include <core/resource.h>

namespace belvedere::training {
namespace {

constexpr int longestName = 40, longestLine = 80, longestSaying = 400; // characters
constexpr int mostPoles = 3, mostKeptThings = 8;

class ExampleReader
{
public:
    ExampleReader(const QByteArray &json, const QString &fileName) : m_json(json, fileName) {}
    Result<Example> read();

private:
    QString words(const QJsonObject &object, const QString &key, int longest);

    content::JsonReader m_json;
};

QString ExampleReader::words(const QJsonObject &object, const QString &key, int longest)
{
    const QString text = typeset(m_json.text(object, key));
    if (text.isEmpty() || text.size() > longest)
        m_json.fault(ErrorKind::Refused, object, QStringLiteral("\"%1\" is empty or too long").arg(key), QStringLiteral("write it in %1 characters at most").arg(longest));
    return text;
}

Result<Example> ExampleReader::read()
{
    m_json.expectSchema(1);
    m_json.onlyKeys(m_json.root(), {QStringLiteral("$schema"), QStringLiteral("schema"), QStringLiteral("person"), QStringLiteral("tips")});
    const QJsonObject person = m_json.object(m_json.root(), QStringLiteral("person"));
    m_json.onlyKeys(person, {QStringLiteral("name"), QStringLiteral("label"), QStringLiteral("poles"), QStringLiteral("classeur"), QStringLiteral("says")});
    Example read;
    read.name = words(person, QStringLiteral("name"), longestName);
    read.label = words(person, QStringLiteral("label"), longestLine);
    for (const QJsonValue &each : person.value(u"poles").toArray())
        read.poles += each.toString();
    for (const QJsonObject &each : m_json.objects(person, QStringLiteral("classeur"))) {
        m_json.onlyKeys(each, {QStringLiteral("title"), QStringLiteral("detail"), QStringLiteral("icon")});
        read.classeur += Example::Kept{words(each, QStringLiteral("title"), longestLine), words(each, QStringLiteral("detail"), longestLine), words(each, QStringLiteral("icon"), longestName)};
    }
    const QJsonObject says = m_json.object(person, QStringLiteral("says"));
    for (const QString &theme : m_json.keys(says))
        read.says.insert(theme, words(says, theme, longestSaying));
    const bool isBounded = !read.poles.isEmpty() && read.poles.size() <= mostPoles && !read.poles.contains(QString()) && !read.classeur.isEmpty() && read.classeur.size() <= mostKeptThings;
    if (!isBounded || read.says.isEmpty())
        m_json.fault(ErrorKind::Refused, person, QStringLiteral("there is nothing to speak of, or too much"),
                     QStringLiteral("give 1 to %1 \"poles\", 1 to %2 things of the \"classeur\" and what the person \"says\"").arg(mostPoles).arg(mostKeptThings));
    read.tips = tipsOf(m_json, false);
    if (const Status status = m_json.status(); !status)
        return fail(status.error());
    return read;
}

} // namespace

Result<Example> readExample(const QByteArray &json, const QString &fileName)
{
    return ExampleReader(json, fileName).read();
}

Example shippedExample()
{
    return readExample(resource(QStringLiteral("training/exemple.json")), QStringLiteral("exemple.json")).value_or(Example());
}

} // namespace belvedere::training
