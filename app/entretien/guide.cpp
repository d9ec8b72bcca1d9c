#include <entretien/guide.h>

#include <content/jsonreader.h>
#include <core/resource.h>

#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace belvedere::entretien {
namespace {

using content::JsonReader;

constexpr qint64 largestGuide = 1 << 20; // bytes

// The signs of French do not begin a line: the space before them does not break (the reader of JSON makes all spaces plain).
QString heldSigns(QString french)
{
    for (const QChar sign : {u'?', u'!', u':', u';', u'»'})
        french.replace(QString(u' ') + sign, QString(QChar::Nbsp) + sign);
    return french.replace(QString(u'«') + u' ', QString(u'«') + QChar(QChar::Nbsp));
}

class GuideReader
{
public:
    GuideReader(const QByteArray &json, const QString &fileName) : m_json(json, fileName) {}

    Result<Guide> read();

private:
    void refuse(const QJsonObject &object, const QString &detail, const QString &remedy) { m_json.fault(ErrorKind::Refused, object, detail, remedy); }
    QString id(const QJsonObject &object, QSet<QString> &known);
    Text words(const QJsonObject &object, const QString &key);
    Theme theme(const QJsonObject &object, QSet<QString> &known);
    ConsentPoint point(const QJsonObject &object, QSet<QString> &known);
    QVector<Suggestion> suggestions(const QString &key);

    JsonReader m_json;
    QSet<Theme::Shows> m_shown;
};

QString GuideReader::id(const QJsonObject &object, QSet<QString> &known)
{
    static const QRegularExpression form(QStringLiteral("\\A[a-z][a-z0-9-]{0,39}\\z"));
    const QString id = m_json.text(object, QStringLiteral("id"));
    if (!form.match(id).hasMatch())
        refuse(object, QStringLiteral("\"%1\" is no id").arg(id), QStringLiteral("put small letters, digits and hyphens, 40 at most"));
    if (known.contains(id))
        refuse(object, QStringLiteral("this id is given twice"), QStringLiteral("give each its own"));
    known.insert(id);
    return id;
}

Text GuideReader::words(const QJsonObject &object, const QString &key)
{
    Text text = m_json.bilingual(object, key);
    text.fr = heldSigns(text.fr);
    if (text.fr.isEmpty() || text.en.isEmpty())
        refuse(object, QStringLiteral("\"%1\" is empty").arg(key), QStringLiteral("write it in both languages"));
    return text;
}

Theme GuideReader::theme(const QJsonObject &object, QSet<QString> &known)
{
    static const QStringList shows{QString(), QStringLiteral("strengths"), QStringLiteral("formations"), QStringLiteral("plan"), QStringLiteral("contact")};
    m_json.onlyKeys(object, {QStringLiteral("id"), QStringLiteral("title"), QStringLiteral("aim"), QStringLiteral("questions"), QStringLiteral("shows"), QStringLiteral("comment")});
    Theme theme{id(object, known), words(object, QStringLiteral("title")), words(object, QStringLiteral("aim")), {}};
    for (const QJsonObject &question : m_json.objects(object, QStringLiteral("questions"))) {
        m_json.onlyKeys(question, {QStringLiteral("text")});
        theme.questions += words(question, QStringLiteral("text"));
    }
    if (theme.questions.isEmpty())
        refuse(object, QStringLiteral("nothing is asked here"), QStringLiteral("put one question at least"));
    if (!object.contains(QStringLiteral("shows")))
        return theme;
    const auto place = shows.indexOf(m_json.text(object, QStringLiteral("shows")));
    theme.shows = static_cast<Theme::Shows>(std::max<qsizetype>(place, 0));
    if (place < 1)
        refuse(object, QStringLiteral("this cannot be shown"), QStringLiteral("put one of: ") + shows.mid(1).join(QStringLiteral(", ")));
    else if (m_shown.contains(theme.shows))
        refuse(object, QStringLiteral("another theme shows it already"), QStringLiteral("keep one of the two"));
    m_shown.insert(theme.shows);
    return theme;
}

ConsentPoint GuideReader::point(const QJsonObject &object, QSet<QString> &known)
{
    m_json.onlyKeys(object, {QStringLiteral("id"), QStringLiteral("text"), QStringLiteral("needed"), QStringLiteral("comment")});
    const QJsonValue needed = object.value(QStringLiteral("needed"));
    if (!needed.isUndefined() && !needed.isBool())
        m_json.fault(ErrorKind::Malformed, object, QStringLiteral("\"needed\" is neither true nor false"), QStringLiteral("put true, or take it away"));
    return {id(object, known), words(object, QStringLiteral("text")), needed.toBool()};
}

QVector<Suggestion> GuideReader::suggestions(const QString &key)
{
    QVector<Suggestion> all;
    QSet<QString> known;
    for (const QJsonObject &object : m_json.objects(m_json.root(), key)) {
        m_json.onlyKeys(object, {QStringLiteral("id"), QStringLiteral("text"), QStringLiteral("comment")});
        all += Suggestion{id(object, known), words(object, QStringLiteral("text"))};
    }
    return all;
}

Result<Guide> GuideReader::read()
{
    m_json.expectSchema(1);
    m_json.onlyKeys(m_json.root(), {QStringLiteral("$schema"), QStringLiteral("schema"), QStringLiteral("comment"), QStringLiteral("themes"),
                                    QStringLiteral("consent"), QStringLiteral("steps"), QStringLiteral("documents"), QStringLiteral("ways")});
    Guide guide;
    QSet<QString> themes, points;
    for (const QJsonObject &object : m_json.objects(m_json.root(), QStringLiteral("themes")))
        guide.themes += theme(object, themes);
    for (const QJsonObject &object : m_json.objects(m_json.root(), QStringLiteral("consent")))
        guide.consent += point(object, points);
    guide.steps = suggestions(QStringLiteral("steps"));
    guide.documents = suggestions(QStringLiteral("documents"));
    guide.ways = suggestions(QStringLiteral("ways"));
    if (guide.themes.isEmpty())
        refuse(m_json.root(), QStringLiteral("there is no theme"), QStringLiteral("put one at least"));
    if (std::none_of(guide.consent.begin(), guide.consent.end(), [](const ConsentPoint &each) { return each.needed; }))
        refuse(m_json.root(), QStringLiteral("no point of consent is needed"), QStringLiteral("put \"needed\": true in the one that opens the classeur"));
    if (const Status status = m_json.status(); !status)
        return fail(status.error());
    return guide;
}

} // namespace

const Theme *Guide::theme(const QString &id) const
{
    const auto found = std::find_if(themes.begin(), themes.end(), [&id](const Theme &each) { return each.id == id; });
    return found == themes.end() ? nullptr : &*found;
}

Result<Guide> readGuide(const QByteArray &json, const QString &fileName)
{
    return GuideReader(json, fileName).read();
}

Result<Guide> guideIn(const QString &folder)
{
    QFile file(folder + QStringLiteral("/guide.json"));
    if (folder.isEmpty() || !file.exists())
        return readGuide(resource(QStringLiteral("entretien/guide.json")), QStringLiteral("guide.json"));
    if (file.size() > largestGuide || !file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Unreadable, QStringLiteral("it cannot be read, or is too large"), file.fileName(), 0, QStringLiteral("check its rights"));
    return readGuide(file.readAll(), file.fileName());
}

} // namespace belvedere::entretien
