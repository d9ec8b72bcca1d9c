#include <entretien/record.h>

#include <QJsonArray>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace belvedere::entretien {
namespace {

constexpr int recordSchema = 1;
const QStringList whoNames{QStringLiteral("person"), QStringLiteral("counsellor"), QStringLiteral("both")};

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

QString dayText(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

QJsonObject stepToJson(const Step &step)
{
    return {{key("id"), step.id}, {key("what"), step.what}, {key("by"), dayText(step.by)},
            {key("who"), whoNames.value(static_cast<int>(step.who))}, {key("done"), step.done}};
}

QJsonObject givenToJson(const Given &given)
{
    return {{key("title"), given.title}, {key("ref"), given.ref}, {key("on"), dayText(given.on)}};
}

// Takes fields, and remembers whether one was not as it should be.
class Fields
{
public:
    QString text(const QJsonObject &object, const char *name, int most = mostLineLetters)
    {
        const QJsonValue value = object.value(key(name));
        m_wrong = m_wrong || !value.isString() || value.toString().size() > most;
        return value.toString();
    }
    QDate day(const QJsonObject &object, const char *name)
    {
        const QString text = this->text(object, name);
        const QDate day = QDate::fromString(text, Qt::ISODate);
        m_wrong = m_wrong || (!text.isEmpty() && !day.isValid());
        return day;
    }
    QDateTime moment(const QString &text)
    {
        const QDateTime at = QDateTime::fromString(text, Qt::ISODate).toUTC();
        m_wrong = m_wrong || !at.isValid();
        return at;
    }
    QStringList texts(const QJsonObject &object, const char *name)
    {
        QStringList all;
        for (const QJsonValue &value : object.value(key(name)).toArray())
            all += value.toString();
        return all;
    }
    QJsonArray list(const QJsonObject &object, const char *name, int most)
    {
        const QJsonArray list = object.value(key(name)).toArray();
        m_wrong = m_wrong || !object.value(key(name)).isArray() || list.size() > most;
        return list;
    }
    void expect(bool right) { m_wrong = m_wrong || !right; }
    bool isWrong() const { return m_wrong; }

private:
    bool m_wrong = false;
};

Step stepFrom(Fields &fields, const QJsonObject &object)
{
    const auto who = whoNames.indexOf(fields.text(object, "who"));
    fields.expect(who >= 0);
    return {fields.text(object, "id"), fields.text(object, "what"), fields.day(object, "by"), static_cast<Step::Who>(std::max<qsizetype>(who, 0)),
            object.value(key("done")).toBool()};
}

Consent consentFrom(Fields &fields, const QJsonObject &object)
{
    Consent consent{fields.moment(fields.text(object, "at")), fields.texts(object, "points"), fields.texts(object, "words")};
    fields.expect(consent.points.size() == consent.words.size());
    return consent;
}

NextContact nextFrom(Fields &fields, const QJsonObject &object)
{
    const QString time = fields.text(object, "time");
    const NextContact next{fields.day(object, "day"), QTime::fromString(time, QStringLiteral("HH:mm")), fields.text(object, "way"), fields.text(object, "place")};
    fields.expect(time.isEmpty() || next.time.isValid());
    return next;
}

} // namespace

Theirs theirs(const Entretien &entretien)
{
    return {entretien.ref, entretien.meetings.isEmpty() ? QDateTime() : entretien.meetings.last(), byDate(entretien.plan), entretien.given, entretien.consent,
            entretien.next};
}

QString newRandomId()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words).toHex());
}

Entretien newEntretien(const QString &label, const QDateTime &now)
{
    Entretien entretien;
    entretien.id = newRandomId();
    entretien.ref = newRandomId();
    entretien.label = label.simplified().left(mostLineLetters);
    entretien.meetings = {now.toUTC()};
    return entretien;
}

QJsonObject toJson(const Entretien &entretien)
{
    QJsonArray meetings, plan, given;
    for (const QDateTime &each : entretien.meetings)
        meetings += each.toString(Qt::ISODateWithMs);
    for (const Step &each : entretien.plan)
        plan += stepToJson(each);
    for (const Given &each : entretien.given)
        given += givenToJson(each);
    QJsonObject notes;
    for (auto note = entretien.notes.begin(); note != entretien.notes.end(); ++note)
        notes.insert(note.key(), note.value());
    QJsonObject json{{key("schema"), recordSchema}, {key("id"), entretien.id}, {key("ref"), entretien.ref}, {key("label"), entretien.label},
                     {key("meetings"), meetings}, {key("notes"), notes}, {key("plan"), plan}, {key("given"), given}};
    if (entretien.consent)
        json.insert(key("consent"), QJsonObject{{key("at"), entretien.consent->at.toString(Qt::ISODateWithMs)},
                                                {key("points"), QJsonArray::fromStringList(entretien.consent->points)},
                                                {key("words"), QJsonArray::fromStringList(entretien.consent->words)}});
    json.insert(key("next"), QJsonObject{{key("day"), dayText(entretien.next.day)},
                                         {key("time"), entretien.next.time.toString(QStringLiteral("HH:mm"))},
                                         {key("way"), entretien.next.way}, {key("place"), entretien.next.place}});
    return json;
}

Result<Entretien> entretienFrom(const QJsonObject &json)
{
    if (json.value(key("schema")).toInt() > recordSchema)
        return fail(ErrorKind::NewerVersion, QStringLiteral("an entretien of a newer version"));
    Fields fields;
    Entretien entretien;
    entretien.id = fields.text(json, "id");
    entretien.ref = fields.text(json, "ref");
    entretien.label = fields.text(json, "label");
    for (const QJsonValue &each : fields.list(json, "meetings", 1000))
        entretien.meetings += fields.moment(each.toString());
    const QJsonObject notes = json.value(key("notes")).toObject();
    for (const QString &theme : notes.keys())
        entretien.notes.insert(theme, fields.text(notes, theme.toLatin1().constData(), mostNoteLetters));
    for (const QJsonValue &each : fields.list(json, "plan", mostSteps))
        entretien.plan += stepFrom(fields, each.toObject());
    for (const QJsonValue &each : fields.list(json, "given", mostGiven))
        entretien.given += Given{fields.text(each.toObject(), "title"), fields.text(each.toObject(), "ref"), fields.day(each.toObject(), "on")};
    if (json.contains(key("consent")))
        entretien.consent = consentFrom(fields, json.value(key("consent")).toObject());
    entretien.next = nextFrom(fields, json.value(key("next")).toObject());
    if (json.value(key("schema")).toInt() != recordSchema || entretien.id.isEmpty() || fields.isWrong())
        return fail(ErrorKind::Malformed, QStringLiteral("an entretien is not what its format says"));
    return entretien;
}

QVector<Step> byDate(QVector<Step> plan)
{
    std::stable_sort(plan.begin(), plan.end(), [](const Step &a, const Step &b) {
        return a.by.isValid() && b.by.isValid() ? a.by < b.by : a.by.isValid() && !b.by.isValid();
    });
    return plan;
}

} // namespace belvedere::entretien
