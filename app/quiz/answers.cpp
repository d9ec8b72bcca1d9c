#include <quiz/answers.h>

#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace belvedere::quiz {
namespace {

constexpr QLatin1String questionKey("question");
constexpr QLatin1String firstKey("first");
constexpr QLatin1String secondKey("second");
constexpr QLatin1String noneKey("none");
constexpr QLatin1String whyKey("why");
constexpr QLatin1String whyNames[]{QLatin1String(""), QLatin1String("nothing-pleases"), QLatin1String("unknown"),
                                   QLatin1String("all-please"), QLatin1String("unclear")};

// An unknown word, of another version, says nothing.
WhyNone whyFromName(const QString &name)
{
    const auto found = std::find(std::begin(whyNames), std::end(whyNames), name);
    return found == std::end(whyNames) ? WhyNone::Untold : static_cast<WhyNone>(found - std::begin(whyNames));
}

// What an answer must be, wherever it comes from.
bool isSound(const Answer &answer)
{
    if (answer.question.isEmpty())
        return false;
    if (answer.none)
        return answer.first.isEmpty() && answer.second.isEmpty();
    return !answer.first.isEmpty() && answer.first != answer.second;
}

QString textOf(const QJsonObject &object, QLatin1String key)
{
    return object.value(key).toString();
}

// A key that is there must hold text.
bool holdsText(const QJsonObject &object, QLatin1String key)
{
    return !object.contains(key) || object.value(key).isString();
}

} // namespace

void Answers::set(Answer answer)
{
    if (answer.none) {
        answer.first.clear();
        answer.second.clear();
    } else if (answer.second == answer.first) {
        answer.second.clear();
    }
    if (!answer.none)
        answer.why = WhyNone::Untold;
    if (!isSound(answer))
        return;
    const auto same = [&](const Answer &other) { return other.question == answer.question; };
    const auto found = std::find_if(m_answers.begin(), m_answers.end(), same);
    if (found == m_answers.end())
        m_answers.append(std::move(answer));
    else
        *found = std::move(answer);
}

void Answers::remove(const QString &question)
{
    m_answers.removeIf([&](const Answer &answer) { return answer.question == question; });
}

void Answers::setWhy(const QString &question, WhyNone why)
{
    for (Answer &answer : m_answers) {
        if (answer.question == question && answer.none)
            answer.why = why;
    }
}

std::optional<Answer> Answers::find(const QString &question) const
{
    for (const Answer &answer : m_answers) {
        if (answer.question == question)
            return answer;
    }
    return std::nullopt;
}

void Answers::clear()
{
    m_answers.clear();
}

QJsonArray Answers::toJson() const
{
    QJsonArray json;
    for (const Answer &answer : m_answers) {
        QJsonObject object{{questionKey, answer.question}};
        if (answer.none)
            object.insert(noneKey, true);
        else
            object.insert(firstKey, answer.first);
        if (answer.why != WhyNone::Untold)
            object.insert(whyKey, whyNames[static_cast<int>(answer.why)]);
        if (!answer.second.isEmpty())
            object.insert(secondKey, answer.second);
        json.append(object);
    }
    return json;
}

Result<Answers> Answers::fromJson(const QJsonArray &json)
{
    Answers answers;
    for (const QJsonValue &value : json) {
        const QJsonObject object = value.toObject();
        if (!holdsText(object, questionKey) || !holdsText(object, firstKey) || !holdsText(object, secondKey)
            || !holdsText(object, whyKey))
            return fail(ErrorKind::Malformed, QStringLiteral("an answer holds something that is not text"));
        Answer answer{textOf(object, questionKey), textOf(object, firstKey), textOf(object, secondKey),
                      object.value(noneKey).toBool(), whyFromName(textOf(object, whyKey))};
        if (!isSound(answer))
            return fail(ErrorKind::Malformed, QStringLiteral("an answer is not a choice"));
        if (!answer.none)
            answer.why = WhyNone::Untold;
        if (answers.find(answer.question))
            return fail(ErrorKind::Malformed, QStringLiteral("a question is answered twice"));
        answers.m_answers.append(std::move(answer));
    }
    return answers;
}

} // namespace belvedere::quiz
