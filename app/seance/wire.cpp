#include <seance/wire.h>

#include <rooms/stanzas.h>

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace belvedere::seance {

using net::XmlNode;

namespace {

constexpr int mostOfAStep = 1000;
constexpr int longestPlace = 24, longestRefOnWire = 100, longestPseudonym = 40, digestDigits = 32;
constexpr qint64 longestLeftMs = 6 * 3'600'000;

XmlNode seanceElement(const char *name)
{
    return XmlNode{QString::fromLatin1(name), seanceNs};
}

bool isElement(const XmlNode &element, const char *name)
{
    return element.ns == seanceNs && element.name == QLatin1String(name);
}

bool isDigest(const QString &word)
{
    return word.size() == digestDigits && std::all_of(word.begin(), word.end(), [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
}

// One line of plain text.
QString lineOf(const QString &text, int most)
{
    return rooms::tidyText(text, most).simplified();
}

std::optional<quint64> numberOf(const QString &text)
{
    bool right = false;
    const quint64 number = text.toULongLong(&right);
    return right && text.size() <= 15 ? std::optional(number) : std::nullopt;
}

int boundedInt(const QJsonValue &value, int least, int most)
{
    return qBound(least, value.toInt(least), most);
}

QJsonObject jsonOfAnswer(const Answer &answer)
{
    return {{QStringLiteral("step"), answer.step}, {QStringLiteral("values"), QJsonArray::fromStringList(answer.values.mid(0, mostValues))}};
}

std::optional<Answer> readAnswer(const QJsonObject &json)
{
    const int step = json.value(u"step").toInt(-1);
    const QJsonArray values = json.value(u"values").toArray();
    if (step < 0 || step >= mostSteps || !json.value(u"values").isArray())
        return {};
    Answer answer{step, {}};
    for (int i = 0; i < qMin<int>(mostValues, int(values.size())); ++i) {
        const QString value = lineOf(values.at(i).toString(), longestValue);
        if (!value.isEmpty())
            answer.values += value;
    }
    return answer;
}

QJsonObject jsonOfProgress(const Progress &progress)
{
    return {{QStringLiteral("step"), progress.step}, {QStringLiteral("place"), progress.place}, {QStringLiteral("done"), progress.done},
            {QStringLiteral("of"), progress.of}, {QStringLiteral("help"), progress.asksHelp}};
}

Progress readProgress(const QJsonObject &json)
{
    Progress progress;
    progress.step = boundedInt(json.value(u"step"), -1, mostSteps - 1);
    progress.place = lineOf(json.value(u"place").toString(), longestPlace);
    progress.of = boundedInt(json.value(u"of"), 0, mostOfAStep);
    progress.done = boundedInt(json.value(u"done"), 0, progress.of);
    progress.asksHelp = json.value(u"help").toBool();
    return progress;
}

QJsonObject jsonOfStep(const Step &step)
{
    return {{QStringLiteral("kind"), int(step.kind)}, {QStringLiteral("title"), step.title}, {QStringLiteral("says"), step.says},
            {QStringLiteral("minutes"), step.minutes}, {QStringLiteral("count"), step.count}, {QStringLiteral("ref"), step.ref}};
}

Step::Kind kindAt(int index)
{
    return Step::Kind(qBound(0, index, int(Step::Kind::Talk)));
}

Step readStep(const QJsonObject &json)
{
    Step step;
    step.kind = kindAt(json.value(u"kind").toInt(int(Step::Kind::Talk)));
    step.title = lineOf(json.value(u"title").toString(), longestTitle);
    step.says = lineOf(json.value(u"says").toString(), longestSays);
    step.minutes = boundedInt(json.value(u"minutes"), 1, 60);
    step.count = boundedInt(json.value(u"count"), 1, 5);
    step.ref = lineOf(json.value(u"ref").toString(), longestRefOnWire);
    return step;
}

QJsonObject jsonWithin(const QString &text)
{
    return text.size() > longestRecords ? QJsonObject() : QJsonDocument::fromJson(text.toUtf8()).object();
}

QString textOfJson(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace

QJsonObject jsonOf(const Record &record)
{
    if (const auto *named = std::get_if<Named>(&record))
        return {{QStringLiteral("named"), named->pseudonym}};
    if (const auto *progress = std::get_if<Progress>(&record))
        return {{QStringLiteral("progress"), jsonOfProgress(*progress)}};
    if (const auto *showed = std::get_if<Showed>(&record))
        return {{QStringLiteral("showed"), jsonOfAnswer(showed->answer)}};
    const Given &given = std::get<Given>(record);
    return {{QStringLiteral("answer"), jsonOfAnswer(given.answer)}, {QStringLiteral("kind"), int(given.kind)}};
}

std::optional<Record> readRecord(const QJsonObject &json)
{
    if (const QJsonValue named = json.value(u"named"); named.isString()) {
        const QString pseudonym = lineOf(named.toString(), longestPseudonym);
        return pseudonym.isEmpty() ? std::nullopt : std::optional<Record>(Named{pseudonym});
    }
    if (const QJsonValue progress = json.value(u"progress"); progress.isObject())
        return readProgress(progress.toObject());
    if (const QJsonValue showed = json.value(u"showed"); showed.isObject()) {
        const auto answer = readAnswer(showed.toObject());
        return answer ? std::optional<Record>(Showed{*answer}) : std::nullopt;
    }
    const auto answer = readAnswer(json.value(u"answer").toObject());
    return answer ? std::optional<Record>(Given{*answer, kindAt(json.value(u"kind").toInt(int(Step::Kind::Talk)))}) : std::nullopt;
}

XmlNode elementOf(const Hello &hello)
{
    return seanceElement("hello").set(QStringLiteral("token"), hello.token).set(QStringLiteral("pseudonym"), hello.pseudonym);
}

std::optional<Hello> readHello(const XmlNode &element)
{
    const QString token = element.attribute(u"token");
    if (!isElement(element, "hello") || !isDigest(token))
        return {};
    return Hello{token, lineOf(element.attribute(u"pseudonym"), longestPseudonym)};
}

XmlNode elementOf(const QVector<Numbered> &records)
{
    XmlNode element = seanceElement("records");
    for (const Numbered &each : records)
        element.add(seanceElement("r").set(QStringLiteral("n"), QString::number(each.number)).say(textOfJson(each.record)));
    return element;
}

std::optional<QVector<Numbered>> readRecords(const XmlNode &element)
{
    if (!isElement(element, "records") || element.children.size() > mostRecordsAtOnce)
        return {};
    QVector<Numbered> records;
    qsizetype size = 0;
    for (const XmlNode &child : element.children) {
        const auto number = numberOf(child.attribute(u"n"));
        size += child.text.size();
        if (!isElement(child, "r") || !number || *number == 0 || size > longestRecords)
            return {};
        const auto record = readRecord(jsonWithin(child.text));
        if (record && !std::holds_alternative<Named>(*record))
            records.append({*number, jsonOf(*record)});
    }
    return records;
}

QJsonObject jsonOf(const NumberedStage &stage)
{
    const Stage &of = stage.stage;
    return {{QStringLiteral("n"), double(stage.number)},
            {QStringLiteral("over"), stage.over},
            {QStringLiteral("title"), of.title},
            {QStringLiteral("step"), of.step},
            {QStringLiteral("steps"), of.steps},
            {QStringLiteral("now"), jsonOfStep(of.now)},
            {QStringLiteral("paused"), of.paused},
            {QStringLiteral("until"), of.until.isValid() ? QJsonValue(double(of.until.toMSecsSinceEpoch())) : QJsonValue()},
            {QStringLiteral("shown"), int(of.shown.kind)},
            {QStringLiteral("ref"), of.shown.ref}};
}

std::optional<NumberedStage> stageFrom(const QJsonObject &json)
{
    const int step = json.value(u"step").toInt(-2), steps = json.value(u"steps").toInt(-1);
    if (steps < 0 || steps > mostSteps || step < -1 || step >= qMax(1, steps))
        return {};
    NumberedStage read;
    read.number = quint64(qBound(0.0, json.value(u"n").toDouble(), 1e15));
    read.over = json.value(u"over").toBool();
    Stage &stage = read.stage;
    stage.title = lineOf(json.value(u"title").toString(), longestTitle);
    stage.step = step;
    stage.steps = steps;
    if (step >= 0)
        stage.now = readStep(json.value(u"now").toObject());
    stage.paused = json.value(u"paused").toBool();
    if (const double until = json.value(u"until").toDouble(); until > 0 && until < 1e14)
        stage.until = QDateTime::fromMSecsSinceEpoch(qint64(until), Qt::UTC);
    stage.shown.kind = Stage::Shown::Kind(boundedInt(json.value(u"shown"), 0, int(Stage::Shown::Kind::Video)));
    if (stage.shown.kind != Stage::Shown::Kind::Nothing)
        stage.shown.ref = lineOf(json.value(u"ref").toString(), longestRefOnWire);
    return read;
}

XmlNode elementOf(const NumberedStage &stage, const QDateTime &now)
{
    XmlNode element = seanceElement("stage");
    if (stage.stage.until.isValid())
        element.set(QStringLiteral("left"), QString::number(now.msecsTo(stage.stage.until)));
    QJsonObject json = jsonOf(stage);
    json.remove(QStringLiteral("until"));
    return element.say(textOfJson(json));
}

std::optional<NumberedStage> readStage(const XmlNode &element, const QDateTime &now)
{
    if (!isElement(element, "stage"))
        return {};
    QJsonObject json = jsonWithin(element.text);
    json.remove(QStringLiteral("until"));
    auto read = json.isEmpty() ? std::nullopt : stageFrom(json);
    bool right = false;
    const qint64 left = element.attribute(u"left").toLongLong(&right);
    if (read && right)
        read->stage.until = now.addMSecs(qBound(-longestLeftMs, left, longestLeftMs));
    return read;
}

XmlNode elementOf(const Welcome &welcome, const QDateTime &now)
{
    return seanceElement("welcome")
        .set(QStringLiteral("taken"), QString::number(welcome.taken))
        .set(QStringLiteral("pseudonym"), welcome.pseudonym)
        .add(elementOf(welcome.stage, now));
}

std::optional<Welcome> readWelcome(const XmlNode &element, const QDateTime &now)
{
    const auto taken = numberOf(element.attribute(u"taken"));
    const XmlNode *stageElement = isElement(element, "welcome") ? element.child(u"stage", seanceNs) : nullptr;
    const auto stage = stageElement && taken ? readStage(*stageElement, now) : std::nullopt;
    if (!stage)
        return {};
    return Welcome{*taken, lineOf(element.attribute(u"pseudonym"), longestPseudonym), *stage};
}

XmlNode takenElement(quint64 number)
{
    return seanceElement("taken").set(QStringLiteral("n"), QString::number(number));
}

std::optional<quint64> readTaken(const XmlNode &element)
{
    return isElement(element, "taken") ? numberOf(element.attribute(u"n")) : std::nullopt;
}

XmlNode plainElement(const QString &name)
{
    return XmlNode{name, seanceNs};
}

XmlNode elementOf(No no)
{
    return seanceElement("no").set(QStringLiteral("why"), no == No::Full ? QStringLiteral("full") : QStringLiteral("out"));
}

std::optional<No> readNo(const XmlNode &element)
{
    if (!isElement(element, "no"))
        return {};
    return element.attribute(u"why") == QStringLiteral("full") ? No::Full : No::Out;
}

QString digestOf(const QString &what, const QString &secret)
{
    const QByteArray bytes = "belvedere seance " + what.toUtf8() + ' ' + secret.toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(digestDigits));
}

} // namespace belvedere::seance
