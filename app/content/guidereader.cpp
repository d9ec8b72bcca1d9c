#include <content/guidereader.h>

#include <content/jsonreader.h>

#include <QDir>
#include <QFile>

#include <algorithm>

namespace belvedere::content {

namespace {

constexpr qint64 largestGuideFile = 8 << 20;

QString jsonKey(const char16_t *name)
{
    return QString::fromUtf16(name);
}

Groupe groupeFrom(JsonReader &json, const QJsonObject &object, const QString &pole, PlacementRule &rule)
{
    json.onlyKeys(object, {jsonKey(u"id"), jsonKey(u"name"), jsonKey(u"phrase"), jsonKey(u"secteurs"),
                           jsonKey(u"centres"), jsonKey(u"metiers"), jsonKey(u"comment")});
    Groupe groupe;
    groupe.id = json.text(object, jsonKey(u"id"));
    groupe.pole = pole;
    groupe.name = json.bilingual(object, jsonKey(u"name"));
    groupe.phrase = json.bilingual(object, jsonKey(u"phrase"));
    rule.groupe = groupe.id;
    rule.secteurs = json.weights(object, jsonKey(u"secteurs"));
    rule.centres = json.weights(object, jsonKey(u"centres"));
    rule.metiers = json.weights(object, jsonKey(u"metiers"));
    return groupe;
}

Item itemFrom(JsonReader &json, const QJsonObject &object)
{
    json.onlyKeys(object, {jsonKey(u"id"), jsonKey(u"pole"), jsonKey(u"text"), jsonKey(u"because"),
                           jsonKey(u"icon"), jsonKey(u"poles"), jsonKey(u"groupes"),
                           jsonKey(u"centres"), jsonKey(u"comment")});
    Item item;
    item.id = json.text(object, jsonKey(u"id"));
    item.pole = json.text(object, jsonKey(u"pole"));
    item.text = json.bilingual(object, jsonKey(u"text"));
    item.because = json.bilingual(object, jsonKey(u"because"));
    item.icon = json.text(object, jsonKey(u"icon"));
    item.poles = json.weights(object, jsonKey(u"poles"));
    item.groupes = json.weights(object, jsonKey(u"groupes"));
    item.centres = json.weights(object, jsonKey(u"centres"));
    return item;
}

Result<QByteArray> readWholeFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(file.exists() ? ErrorKind::Unreadable : ErrorKind::NotFound, file.errorString(), path,
                    0, QStringLiteral("check the path and the rights"));
    if (file.size() > largestGuideFile)
        return fail(ErrorKind::TooMany, QStringLiteral("a quiz file of an absurd size"), path, 0,
                    QStringLiteral("check that it is a quiz file"));
    return file.readAll();
}

} // namespace

Status readTree(const QByteArray &bytes, const QString &fileName, GuideSource &source)
{
    JsonReader json(bytes, fileName);
    json.expectSchema(1);
    json.onlyKeys(json.root(), {jsonKey(u"schema"), jsonKey(u"poles"), jsonKey(u"centres"), jsonKey(u"comment")});
    for (const QJsonObject &object : json.objects(json.root(), jsonKey(u"poles"))) {
        json.onlyKeys(object, {jsonKey(u"id"), jsonKey(u"name"), jsonKey(u"phrase"), jsonKey(u"groupes"),
                               jsonKey(u"comment")});
        Pole pole;
        pole.id = json.text(object, jsonKey(u"id"));
        pole.name = json.bilingual(object, jsonKey(u"name"));
        pole.phrase = json.bilingual(object, jsonKey(u"phrase"));
        for (const QJsonObject &child : json.objects(object, jsonKey(u"groupes"))) {
            PlacementRule rule;
            source.guide.groupes.append(groupeFrom(json, child, pole.id, rule));
            source.rules.append(rule);
        }
        source.guide.poles.append(pole);
    }
    const QJsonObject centres = json.object(json.root(), jsonKey(u"centres"));
    for (const QString &id : json.keys(centres))
        source.guide.centres.insert(id, json.bilingual(centres, id));
    return json.status();
}

Result<OrderedTheme> readTheme(const QByteArray &bytes, const QString &fileName)
{
    JsonReader json(bytes, fileName);
    json.expectSchema(1);
    json.onlyKeys(json.root(), {jsonKey(u"schema"), jsonKey(u"theme"), jsonKey(u"questions"), jsonKey(u"comment")});
    const QJsonObject object = json.object(json.root(), jsonKey(u"theme"));
    json.onlyKeys(object, {jsonKey(u"id"), jsonKey(u"order"), jsonKey(u"name"), jsonKey(u"puy"),
                           jsonKey(u"phrase"), jsonKey(u"comment")});
    OrderedTheme out;
    out.order = json.integer(object, jsonKey(u"order"));
    out.theme.id = json.text(object, jsonKey(u"id"));
    out.theme.name = json.bilingual(object, jsonKey(u"name"));
    out.theme.puy = json.bilingual(object, jsonKey(u"puy"));
    out.theme.phrase = json.bilingual(object, jsonKey(u"phrase"));
    for (const QJsonObject &entry : json.objects(json.root(), jsonKey(u"questions"))) {
        json.onlyKeys(entry, {jsonKey(u"id"), jsonKey(u"text"), jsonKey(u"items"), jsonKey(u"comment")});
        Question question;
        question.id = json.text(entry, jsonKey(u"id"));
        question.text = json.bilingual(entry, jsonKey(u"text"));
        for (const QJsonObject &item : json.objects(entry, jsonKey(u"items")))
            question.items.append(itemFrom(json, item));
        out.theme.questions.append(question);
    }
    if (const Status status = json.status(); !status)
        return fail(status.error());
    return out;
}

Result<GuideSource> readGuide(const QString &folder)
{
    const QDir dir(folder);
    const QStringList names = dir.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    const QString treeName = QStringLiteral("tree.json");
    if (!names.contains(treeName))
        return fail(dir.exists() ? ErrorKind::NotFound : ErrorKind::Unreadable,
                    QStringLiteral("no tree.json can be read there"), folder, 0,
                    QStringLiteral("give the folder of the quiz"));
    GuideSource source;
    QVector<OrderedTheme> themes;
    for (const QString &name : names) {
        const QString path = dir.filePath(name);
        const Result<QByteArray> bytes = readWholeFile(path);
        if (!bytes)
            return fail(bytes.error());
        if (name == treeName) {
            if (const Status read = readTree(*bytes, path, source); !read)
                return fail(read.error());
            continue;
        }
        const Result<OrderedTheme> theme = readTheme(*bytes, path);
        if (!theme)
            return fail(theme.error());
        themes.append(*theme);
        source.files.insert(theme->theme.id, path);
    }
    std::stable_sort(themes.begin(), themes.end(),
                     [](const OrderedTheme &a, const OrderedTheme &b) { return a.order < b.order; });
    for (const OrderedTheme &theme : std::as_const(themes))
        source.guide.themes.append(theme.theme);
    return source;
}

} // namespace belvedere::content
