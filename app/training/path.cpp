#include <training/path.h>

#include <training/typeset.h>

#include <content/jsonreader.h>
#include <core/resource.h>

#include <QRegularExpression>
#include <QSet>

namespace belvedere::training {
namespace {

class PathReader
{
public:
    PathReader(const QByteArray &json, const QString &fileName) : m_json(json, fileName) {}

    Result<Path> read();

private:
    void refuse(const QJsonObject &object, const QString &detail, const QString &remedy) { m_json.fault(ErrorKind::Refused, object, detail, remedy); }
    QString words(const QJsonObject &object, const QString &key) { return checked(object, key, m_json.text(object, key)); }
    QString checked(const QJsonObject &object, const QString &key, QString text);
    QStringList list(const QJsonObject &object, const QString &key, int least, int most);
    QString id(const QJsonObject &object);
    Lesson::Question question(const QJsonObject &lesson);
    Lesson lesson(const QJsonObject &object);
    Path::Practice practice(const QJsonObject &root);

    content::JsonReader m_json;
    QSet<QString> m_known;
};

QString PathReader::checked(const QJsonObject &object, const QString &key, QString text)
{
    if (text.isEmpty())
        refuse(object, QStringLiteral("\"%1\" is empty").arg(key), QStringLiteral("write it"));
    return typeset(std::move(text));
}

QStringList PathReader::list(const QJsonObject &object, const QString &key, int least, int most)
{
    QStringList all;
    for (const QJsonValue &value : object.value(key).toArray())
        all += checked(object, key, value.toString().simplified());
    if (all.size() < least || all.size() > most)
        refuse(object, QStringLiteral("\"%1\" has %2 texts").arg(key).arg(all.size()), QStringLiteral("put from %1 to %2").arg(least).arg(most));
    return all;
}

QString PathReader::id(const QJsonObject &object)
{
    static const QRegularExpression form(QStringLiteral("\\A[a-z][a-z0-9-]{0,39}\\z"));
    const QString id = m_json.text(object, QStringLiteral("id"));
    if (!form.match(id).hasMatch())
        refuse(object, QStringLiteral("\"%1\" is no id").arg(id), QStringLiteral("put small letters, digits and hyphens, 40 at most"));
    return id;
}

Lesson::Question PathReader::question(const QJsonObject &lesson)
{
    const QJsonObject object = m_json.object(lesson, QStringLiteral("question"));
    m_json.onlyKeys(object, {QStringLiteral("ask"), QStringLiteral("choices"), QStringLiteral("right"), QStringLiteral("why")});
    Lesson::Question question{words(object, QStringLiteral("ask")), list(object, QStringLiteral("choices"), 2, 4),
                              m_json.integer(object, QStringLiteral("right")), words(object, QStringLiteral("why"))};
    if (question.right >= question.choices.size())
        refuse(object, QStringLiteral("the right answer is none of the choices"), QStringLiteral("count from 0"));
    return question;
}

Lesson PathReader::lesson(const QJsonObject &object)
{
    m_json.onlyKeys(object, {QStringLiteral("id"), QStringLiteral("title"), QStringLiteral("goal"), QStringLiteral("minutes"), QStringLiteral("steps"),
                             QStringLiteral("question"), QStringLiteral("paper"), QStringLiteral("rehearse"), QStringLiteral("sources")});
    Lesson lesson;
    lesson.id = id(object);
    if (m_known.contains(lesson.id))
        refuse(object, QStringLiteral("this id is given twice"), QStringLiteral("give each its own"));
    m_known.insert(lesson.id);
    lesson.title = words(object, QStringLiteral("title"));
    lesson.goal = words(object, QStringLiteral("goal"));
    lesson.minutes = m_json.integer(object, QStringLiteral("minutes"));
    if (lesson.minutes < 2 || lesson.minutes > 5)
        refuse(object, QStringLiteral("a lesson of %1 minutes").arg(lesson.minutes), QStringLiteral("put from 2 to 5, or make two of it"));
    for (const QJsonObject &step : m_json.objects(object, QStringLiteral("steps"))) {
        m_json.onlyKeys(step, {QStringLiteral("say"), QStringLiteral("do")});
        lesson.steps += Lesson::Step{words(step, QStringLiteral("say")), words(step, QStringLiteral("do"))};
    }
    if (lesson.steps.isEmpty() || lesson.steps.size() > 8)
        refuse(object, QStringLiteral("a lesson of %1 steps").arg(lesson.steps.size()), QStringLiteral("put from 1 to 8"));
    lesson.question = question(object);
    lesson.paper = list(object, QStringLiteral("paper"), 1, 6);
    if (object.contains(u"sources"))
        lesson.sources = list(object, QStringLiteral("sources"), 1, 6);
    lesson.rehearse = object.value(u"rehearse").toBool();
    if (object.contains(u"rehearse") && !lesson.rehearse)
        refuse(object, QStringLiteral("\"rehearse\" is not true"), QStringLiteral("put true, or take it out"));
    return lesson;
}

Path::Practice PathReader::practice(const QJsonObject &root)
{
    if (!root.contains(u"practice"))
        return Path::Practice::None;
    const QString with = m_json.text(root, QStringLiteral("practice"));
    if (with != u"class" && with != u"interview")
        refuse(root, QStringLiteral("\"%1\" is nothing to practise with").arg(with), QStringLiteral("put \"class\" or \"interview\""));
    return with == u"class" ? Path::Practice::Class : Path::Practice::Interview;
}

Result<Path> PathReader::read()
{
    m_json.expectSchema(1);
    const QJsonObject &root = m_json.root();
    m_json.onlyKeys(root, {QStringLiteral("$schema"), QStringLiteral("schema"), QStringLiteral("id"), QStringLiteral("title"), QStringLiteral("audience"),
                           QStringLiteral("practice"), QStringLiteral("lessons")});
    Path path{id(root), words(root, QStringLiteral("title")), words(root, QStringLiteral("audience")), practice(root), {}};
    for (const QJsonObject &object : m_json.objects(root, QStringLiteral("lessons")))
        path.lessons += lesson(object);
    if (path.lessons.isEmpty() || path.lessons.size() > 12)
        refuse(root, QStringLiteral("a path of %1 lessons").arg(path.lessons.size()), QStringLiteral("put from 1 to 12"));
    if (path.rehearses() != std::any_of(path.lessons.begin(), path.lessons.end(), [](const Lesson &each) { return each.rehearse; }))
        refuse(root, QStringLiteral("\"practice\" and the \"rehearse\" of the lessons do not agree"), QStringLiteral("give both, or neither"));
    if (const Status status = m_json.status(); !status)
        return fail(status.error());
    return path;
}

} // namespace

Result<Path> readPath(const QByteArray &json, const QString &fileName)
{
    return PathReader(json, fileName).read();
}

Result<QVector<Path>> shippedPaths()
{
    QVector<Path> paths;
    for (const QString &name : {QStringLiteral("seance.json"), QStringLiteral("entretien.json")}) {
        const auto path = readPath(resource(QStringLiteral("training/") + name), name);
        if (!path)
            return fail(path.error());
        paths += *path;
    }
    return paths;
}

} // namespace belvedere::training
