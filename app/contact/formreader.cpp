#include <contact/formreader.h>

#include <content/jsonreader.h>
#include <core/resource.h>
#include <places/commune.h>

#include <QFile>
#include <QRegularExpression>

namespace belvedere::contact {
namespace {

using content::JsonReader;

constexpr qint64 largestSource = 1 << 20;
constexpr int mostQuestions = 40;
constexpr int mostWordLetters = 4000;

QString keyOf(const char *name)
{
    return QString::fromLatin1(name);
}

void refuse(JsonReader &json, const QJsonObject &object, const QString &detail, const QString &remedy)
{
    json.fault(ErrorKind::Refused, object, detail, remedy);
}

QString idOf(JsonReader &json, const QJsonObject &object)
{
    static const QRegularExpression form(QStringLiteral("\\A[a-z][a-z0-9-]{0,39}\\z"));
    const QString id = json.text(object, keyOf("id"));
    if (!form.match(id).hasMatch())
        refuse(json, object, QStringLiteral("\"%1\" is no id").arg(id), QStringLiteral("put small letters, digits and hyphens, 40 at most"));
    return id;
}

Wording wordsOf(JsonReader &json, const QJsonObject &object, const char *key, bool needed)
{
    if (!needed && !object.contains(keyOf(key)))
        return {};
    const QJsonObject all = json.object(object, keyOf(key));
    json.onlyKeys(all, {keyOf("fr"), keyOf("en"), keyOf("ar"), keyOf("uk")});
    const auto given = [&json, &all](const char *code) { return all.contains(keyOf(code)) ? json.text(all, keyOf(code)) : QString(); };
    const Wording words{json.text(all, keyOf("fr")), json.text(all, keyOf("en")), given("ar"), given("uk")};
    if (words.fr.isEmpty() || words.en.isEmpty())
        refuse(json, object, QStringLiteral("\"%1\" is empty").arg(keyOf(key)), QStringLiteral("write it in French and English at least"));
    return words;
}

bool flagOf(JsonReader &json, const QJsonObject &object, const char *key)
{
    const QJsonValue value = object.value(keyOf(key));
    if (!value.isUndefined() && !value.isBool())
        json.fault(ErrorKind::Malformed, object, QStringLiteral("\"%1\" is neither true nor false").arg(keyOf(key)), QStringLiteral("put true, or take it away"));
    return value.toBool();
}

// {"field": ["value", ...], ...}; each field and each of its values must be ones that can be.
using CanBe = std::function<bool(const QString &field, const QString &value)>;
QVector<Condition> conditionsOf(JsonReader &json, const QJsonObject &object, const char *key, const CanBe &canBe)
{
    QVector<Condition> conditions;
    if (!object.contains(keyOf(key)))
        return conditions;
    const QJsonObject table = json.object(object, keyOf(key));
    for (const QString &field : json.keys(table)) {
        Condition condition{field, {}};
        for (const QJsonValue &value : table.value(field).toArray()) {
            if (!value.isString() || !canBe(field, value.toString()))
                refuse(json, object, QStringLiteral("\"%1\" of \"%2\" can never be here").arg(value.toString(), field),
                       QStringLiteral("name an earlier question and one of its options"));
            condition.values += value.toString();
        }
        if (condition.values.isEmpty())
            refuse(json, object, QStringLiteral("\"%1\" has no values").arg(field), QStringLiteral("give a list, such as [\"one\", \"two\"]"));
        conditions += condition;
    }
    return conditions;
}

Question::Kind kindOf(JsonReader &json, const QJsonObject &object)
{
    static const QStringList kinds{keyOf("choice"), keyOf("words"), keyOf("commune"), keyOf("email"), keyOf("telephone")};
    const QString kind = json.text(object, keyOf("kind"));
    const auto at = kinds.indexOf(kind);
    if (at < 0)
        refuse(json, object, QStringLiteral("\"%1\" is no kind of question").arg(kind), QStringLiteral("put one of: ") + kinds.join(QStringLiteral(", ")));
    return static_cast<Question::Kind>(std::max<qsizetype>(at, 0));
}

QVector<Option> optionsOf(JsonReader &json, const QJsonObject &object)
{
    QVector<Option> options;
    for (const QJsonObject &entry : json.objects(object, keyOf("options"))) {
        json.onlyKeys(entry, {keyOf("id"), keyOf("text"), keyOf("stop"), keyOf("comment")});
        const Option option{idOf(json, entry), wordsOf(json, entry, "text", true), wordsOf(json, entry, "stop", false)};
        if (std::any_of(options.begin(), options.end(), [&option](const Option &each) { return each.id == option.id; }))
            refuse(json, entry, QStringLiteral("this id is given twice"), QStringLiteral("give each option its own"));
        options += option;
    }
    if (options.size() < 2)
        refuse(json, object, QStringLiteral("there is nothing to choose"), QStringLiteral("give two options at least"));
    return options;
}

Question questionFrom(JsonReader &json, const QJsonObject &object, const Form &before)
{
    json.onlyKeys(object, {keyOf("id"), keyOf("kind"), keyOf("profiles"), keyOf("text"), keyOf("why"), keyOf("options"), keyOf("when"),
                           keyOf("unless"), keyOf("optional"), keyOf("letters"), keyOf("comment")});
    const auto canBe = [&before](const QString &field, const QString &value) {
        const Question *question = before.question(field);
        return question && question->kind == Question::Kind::Choice && faultOf(*question, {value}) == Fault::None;
    };
    Question question{idOf(json, object), kindOf(json, object), flagOf(json, object, "profiles"), wordsOf(json, object, "text", true),
                      wordsOf(json, object, "why", false), {}, {}, flagOf(json, object, "optional"), 0};
    question.when = {conditionsOf(json, object, "when", canBe), conditionsOf(json, object, "unless", canBe)};
    if (question.kind == Question::Kind::Choice)
        question.options = optionsOf(json, object);
    else if (object.contains(keyOf("options")))
        refuse(json, object, QStringLiteral("nothing is chosen here"), QStringLiteral("take the options away, or put \"kind\": \"choice\""));
    if (question.kind == Question::Kind::Words) {
        question.mostLetters = json.integer(object, keyOf("letters"));
        if (question.mostLetters < 1 || question.mostLetters > mostWordLetters)
            refuse(json, object, QStringLiteral("so many letters are not taken"), QStringLiteral("put 1 to %1").arg(mostWordLetters));
    } else if (object.contains(keyOf("letters"))) {
        refuse(json, object, QStringLiteral("letters are counted of words alone"), QStringLiteral("take \"letters\" away"));
    }
    return question;
}

void expectKind(JsonReader &json, const Form &form, const char *id, Question::Kind kind, bool profiles)
{
    const Question *question = form.question(keyOf(id));
    if (!question || question->kind != kind || question->profiles != profiles)
        refuse(json, json.root(), QStringLiteral("the question \"%1\" is missing, or not of its kind and step").arg(keyOf(id)),
               QStringLiteral("take it as it is in the shipped form"));
}

Desk deskOf(JsonReader &json, const QJsonObject &object)
{
    const QString to = json.text(object, keyOf("to"));
    if (to != nameOf(Desk::National) && to != nameOf(Desk::Region))
        refuse(json, object, QStringLiteral("nobody is called \"%1\"").arg(to), QStringLiteral("put \"moel\" or \"advisers\""));
    return to == nameOf(Desk::National) ? Desk::National : Desk::Region;
}

bool isDepartement(const QString &code)
{
    static const QRegularExpression form(QStringLiteral("\\A([0-9]{2}|2[AB]|9[78][0-9])?\\z"));
    return form.match(code).hasMatch();
}

Result<QByteArray> bytesIn(const QString &folder, const QString &name)
{
    QFile file(folder + u'/' + name);
    if (folder.isEmpty() || !file.exists())
        return resource(QStringLiteral("contact/") + name);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestSource)
        return fail(ErrorKind::Unreadable, QStringLiteral("it cannot be read, or is too large"), file.fileName(), 0, QStringLiteral("check its rights"));
    return file.readAll();
}

} // namespace

Result<Form> readForm(const QByteArray &json, const QString &fileName)
{
    JsonReader reader(json, fileName);
    reader.expectSchema(1);
    reader.onlyKeys(reader.root(), {keyOf("$schema"), keyOf("schema"), keyOf("questions"), keyOf("comment")});
    Form form;
    for (const QJsonObject &object : reader.objects(reader.root(), keyOf("questions"))) {
        const Question question = questionFrom(reader, object, form);
        if (form.question(question.id))
            refuse(reader, object, QStringLiteral("this id is given twice"), QStringLiteral("give each question its own"));
        if (question.profiles && !form.questions.isEmpty() && !form.questions.last().profiles)
            refuse(reader, object, QStringLiteral("it profiles and comes after what does not"), QStringLiteral("put it before"));
        form.questions += question;
    }
    using Kind = Question::Kind;
    expectKind(reader, form, "situation", Kind::Choice, true);
    expectKind(reader, form, "level", Kind::Choice, true);
    expectKind(reader, form, "place", Kind::Commune, true);
    expectKind(reader, form, "need", Kind::Choice, true);
    expectKind(reader, form, "channel", Kind::Choice, false);
    if (form.questions.size() > mostQuestions)
        refuse(reader, reader.root(), QStringLiteral("there are too many questions"), QStringLiteral("ask what is needed alone, %1 at most").arg(mostQuestions));
    if (const Status status = reader.status(); !status)
        return fail(status.error());
    return form;
}

Result<Rules> readRules(const QByteArray &json, const QString &fileName, const Form &form)
{
    JsonReader reader(json, fileName);
    reader.expectSchema(1);
    reader.onlyKeys(reader.root(), {keyOf("$schema"), keyOf("schema"), keyOf("rules"), keyOf("comment")});
    const auto canBe = [&form](const QString &field, const QString &value) {
        if (field == QStringLiteral("departement"))
            return isDepartement(value);
        const Question *question = profileFields().contains(field) ? form.question(field) : nullptr;
        return question && question->profiles && (value.isEmpty() || faultOf(*question, {value}) == Fault::None);
    };
    Rules rules;
    bool isOpen = false; // the last one has no condition
    QJsonObject last = reader.root();
    for (const QJsonObject &object : reader.objects(reader.root(), keyOf("rules"))) {
        reader.onlyKeys(object, {keyOf("id"), keyOf("when"), keyOf("unless"), keyOf("to"), keyOf("because"), keyOf("comment")});
        const Rule rule{idOf(reader, object), {conditionsOf(reader, object, "when", canBe), conditionsOf(reader, object, "unless", canBe)},
                        deskOf(reader, object), wordsOf(reader, object, "because", true)};
        if (isOpen || std::any_of(rules.begin(), rules.end(), [&rule](const Rule &each) { return each.id == rule.id; }))
            refuse(reader, object, QStringLiteral("the rules before it leave it nobody, or have its id"), QStringLiteral("put the rule without conditions last"));
        isOpen = rule.when.all.isEmpty() && rule.when.none.isEmpty();
        rules += rule;
        last = object;
    }
    if (!isOpen)
        refuse(reader, last, QStringLiteral("the last rule leaves somebody out"), QStringLiteral("end with a rule without conditions"));
    if (const Status status = reader.status(); !status)
        return fail(status.error());
    return rules;
}

Result<Source> readSource(const QString &folder)
{
    const QString formName = QStringLiteral("form.json"), rulesName = QStringLiteral("routing.json");
    const auto formBytes = bytesIn(folder, formName), rulesBytes = bytesIn(folder, rulesName);
    if (!formBytes || !rulesBytes)
        return fail(formBytes ? rulesBytes.error() : formBytes.error());
    const auto form = readForm(*formBytes, folder + u'/' + formName);
    if (!form)
        return fail(form.error());
    const auto rules = readRules(*rulesBytes, folder + u'/' + rulesName, *form);
    if (!rules)
        return fail(rules.error());
    return Source{*form, *rules};
}

} // namespace belvedere::contact
