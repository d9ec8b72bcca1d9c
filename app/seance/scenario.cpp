#include <seance/scenario.h>

#include <content/jsonreader.h>
#include <core/resource.h>

#include <QJsonDocument>
#include <QRegularExpression>

#include <array>
#include <optional>

namespace belvedere::seance {

namespace {

using Kind = Step::Kind;
using What = ScenarioProblem::What;

constexpr qint64 largestScenario = 64 << 10; // bytes
constexpr int schemaOfScenarios = 1;
constexpr int mostMinutes = 60, mostCount = 5, longestRef = 100;

struct KindName {
    Kind kind;
    const char *name;
};
constexpr std::array<KindName, 8> kindNames{{{Kind::Climb, "climb"}, {Kind::Valleys, "valleys"}, {Kind::Fiches, "fiches"}, {Kind::Fiche, "fiche"},
                                             {Kind::Video, "video"}, {Kind::Words, "words"}, {Kind::Wish, "wish"}, {Kind::Talk, "talk"}}};

QString nameOfKind(Kind kind)
{
    return QString::fromLatin1(std::find_if(kindNames.begin(), kindNames.end(), [kind](const KindName &each) { return each.kind == kind; })->name);
}

std::optional<Kind> kindNamed(const QString &name)
{
    for (const KindName &each : kindNames) {
        if (name == QLatin1String(each.name))
            return each.kind;
    }
    return {};
}

QString kindsInWords()
{
    QStringList names;
    for (const KindName &each : kindNames)
        names.append(QString::fromLatin1(each.name));
    return names.join(QStringLiteral(", "));
}

bool counts(Kind kind)
{
    return kind == Kind::Fiches || kind == Kind::Words || kind == Kind::Wish;
}

bool refers(Kind kind)
{
    return kind == Kind::Fiche || kind == Kind::Video;
}

QString remedyOf(What what)
{
    switch (what) {
    case What::NoTitle: return QStringLiteral("give \"title\": \"...\"");
    case What::NoStep: return QStringLiteral("give one step at least");
    case What::TooManySteps: return QStringLiteral("give %1 steps at most").arg(mostSteps);
    case What::TooLong: return QStringLiteral("shorten: a title has %1 characters at most, what is said %2, what is told to teachers %3").arg(longestTitle).arg(longestSays).arg(longestAbout);
    case What::StepWithoutTitle: return QStringLiteral("give the step a \"title\"");
    case What::StepWithoutRef: return QStringLiteral("give the step the \"ref\" of a fiche or a video");
    case What::BadNumber: return QStringLiteral("give \"minutes\" from 1 to %1 and \"count\" from 1 to %2").arg(mostMinutes).arg(mostCount);
    }
    return {};
}

QString problemInWords(What what)
{
    switch (what) {
    case What::NoTitle: return QStringLiteral("there is no title");
    case What::NoStep: return QStringLiteral("there is no step");
    case What::TooManySteps: return QStringLiteral("there are too many steps");
    case What::TooLong: return QStringLiteral("a text is too long");
    case What::StepWithoutTitle: return QStringLiteral("a step has no title");
    case What::StepWithoutRef: return QStringLiteral("a step does not say which fiche or video");
    case What::BadNumber: return QStringLiteral("a number is out of its bounds");
    }
    return {};
}

class ScenarioReader
{
public:
    ScenarioReader(const QByteArray &json, const QString &file, bool isDraft) : m_json(json, file), m_isDraft(isDraft) {}
    Result<Scenario> read();

private:
    static QString member(const char *name) { return QString::fromLatin1(name); }
    Step step(const QJsonObject &object);
    QString optionalText(const QJsonObject &object, const char *name);

    content::JsonReader m_json;
    const bool m_isDraft; // what is still to be completed is no fault
};

QString ScenarioReader::optionalText(const QJsonObject &object, const char *name)
{
    return object.contains(member(name)) ? m_json.text(object, member(name)) : QString();
}

Step ScenarioReader::step(const QJsonObject &object)
{
    m_json.onlyKeys(object, {member("kind"), member("title"), member("says"), member("minutes"), member("count"), member("ref"), member("comment")});
    const auto kind = kindNamed(m_json.text(object, member("kind")));
    if (!kind)
        m_json.fault(ErrorKind::Malformed, object, QStringLiteral("there is no such kind of step"), QStringLiteral("one of: ") + kindsInWords());
    Step read;
    read.kind = kind.value_or(Kind::Talk);
    read.title = m_json.text(object, member("title"));
    read.says = optionalText(object, "says");
    read.minutes = m_json.integer(object, member("minutes"));
    if (object.contains(member("count"))) {
        read.count = m_json.integer(object, member("count"));
        if (!counts(read.kind))
            m_json.fault(ErrorKind::Malformed, object, QStringLiteral("\"count\" says nothing of such a step"), QStringLiteral("remove it"));
    }
    if (object.contains(member("ref"))) {
        read.ref = m_json.text(object, member("ref"));
        if (!refers(read.kind))
            m_json.fault(ErrorKind::Malformed, object, QStringLiteral("\"ref\" says nothing of such a step"), QStringLiteral("remove it"));
    }
    // What an editor can still complete is no fault of the file.
    for (const ScenarioProblem &problem : problemsOf(Scenario{QString(), QStringLiteral("-"), QString(), {read}})) {
        if (problem.what != What::StepWithoutRef && !m_isDraft)
            m_json.fault(ErrorKind::Malformed, object, problemInWords(problem.what), remedyOf(problem.what));
    }
    return read;
}

Result<Scenario> ScenarioReader::read()
{
    m_json.expectSchema(schemaOfScenarios);
    m_json.onlyKeys(m_json.root(), {member("$schema"), member("schema"), member("id"), member("title"), member("about"), member("steps"), member("comment")});
    Scenario read;
    read.id = m_json.text(m_json.root(), member("id"));
    static const QRegularExpression asAnId(QStringLiteral("\\A[A-Za-z0-9][A-Za-z0-9-]{0,59}\\z"));
    if (!asAnId.match(read.id).hasMatch() && !(m_isDraft && read.id.isEmpty()))
        m_json.fault(ErrorKind::Malformed, m_json.root(), QStringLiteral("\"id\" is not made of letters, digits and hyphens"), QStringLiteral("give \"id\": \"my-class\""));
    read.title = m_json.text(m_json.root(), member("title"));
    read.about = optionalText(m_json.root(), "about");
    for (const QJsonObject &each : m_json.objects(m_json.root(), member("steps")))
        read.steps.append(step(each));
    for (const ScenarioProblem &problem : problemsOf(read)) {
        if (problem.step < 0 && (!m_isDraft || problem.what == What::TooManySteps))
            m_json.fault(ErrorKind::Malformed, m_json.root(), problemInWords(problem.what), remedyOf(problem.what));
    }
    Status status = m_json.status();
    if (status)
        return read;
    Error error = status.error();
    if (error.kind != ErrorKind::NewerVersion)
        error.kind = ErrorKind::Malformed;
    else
        error.remedy = QStringLiteral("use a newer Belvédère");
    return fail(std::move(error));
}

Result<Scenario> readWithin(const QByteArray &json, const QString &file, bool isDraft)
{
    if (json.size() > largestScenario)
        return fail(ErrorKind::TooMany, QStringLiteral("a scenario of an absurd size"), file, 0, QStringLiteral("check that it is a scenario"));
    return ScenarioReader(json, file, isDraft).read();
}

} // namespace

int Scenario::minutes() const
{
    int sum = 0;
    for (const Step &each : steps)
        sum += each.minutes;
    return sum;
}

Result<Scenario> readScenario(const QByteArray &json, const QString &file)
{
    return readWithin(json, file, false);
}

Result<Scenario> readDraft(const QByteArray &json, const QString &file)
{
    return readWithin(json, file, true);
}

QByteArray writeScenario(const Scenario &scenario)
{
    QJsonArray steps;
    for (const Step &each : scenario.steps) {
        QJsonObject step{{QStringLiteral("kind"), nameOfKind(each.kind)}, {QStringLiteral("title"), each.title}, {QStringLiteral("says"), each.says},
                         {QStringLiteral("minutes"), each.minutes}};
        if (counts(each.kind))
            step.insert(QStringLiteral("count"), each.count);
        if (refers(each.kind))
            step.insert(QStringLiteral("ref"), each.ref);
        steps.append(step);
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("schema"), schemaOfScenarios}, {QStringLiteral("id"), scenario.id}, {QStringLiteral("title"), scenario.title},
                                     {QStringLiteral("about"), scenario.about}, {QStringLiteral("steps"), steps}}).toJson();
}

QVector<ScenarioProblem> problemsOf(const Scenario &scenario)
{
    QVector<ScenarioProblem> found;
    const auto add = [&found](bool wrong, What what, int step = -1) {
        if (wrong)
            found.append({what, step});
    };
    add(scenario.title.trimmed().isEmpty(), What::NoTitle);
    add(scenario.title.size() > longestTitle || scenario.about.size() > longestAbout, What::TooLong);
    add(scenario.steps.isEmpty(), What::NoStep);
    add(scenario.steps.size() > mostSteps, What::TooManySteps);
    for (int at = 0; at < scenario.steps.size(); ++at) {
        const Step &step = scenario.steps.at(at);
        add(step.title.trimmed().isEmpty(), What::StepWithoutTitle, at);
        add(step.title.size() > longestTitle || step.says.size() > longestSays || step.ref.size() > longestRef, What::TooLong, at);
        add(refers(step.kind) && step.ref.trimmed().isEmpty(), What::StepWithoutRef, at);
        add(step.minutes < 1 || step.minutes > mostMinutes || step.count < 1 || step.count > mostCount, What::BadNumber, at);
    }
    return found;
}

QVector<Scenario> readyScenarios()
{
    QVector<Scenario> ready;
    for (const char *name : {"montee-45", "premiers-pas-20", "lycee-pro-45", "reprendre-30", "video-30"}) {
        const QString path = QStringLiteral("seance/%1.json").arg(QLatin1String(name));
        const auto read = readScenario(resource(path), path);
        Q_ASSERT(read);
        if (read)
            ready.append(*read);
    }
    return ready;
}

} // namespace belvedere::seance
