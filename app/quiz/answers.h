// The answers of one visit: personal, in memory only, sealed with the classeur.
#pragma once

#include <core/result.h>

#include <QJsonArray>
#include <QString>
#include <QVector>

#include <optional>

namespace belvedere::quiz {

// Why none of the six was chosen, where one said so. For the talk with a counsellor, and for nothing else:
// no result depends on it.
enum class WhyNone { Untold, NothingPleases, Unknown, AllPlease, Unclear };

// One answer: a first choice, perhaps a second, or none of the six. Item ids.
struct Answer {
    QString question;
    QString first;  // empty when `none`
    QString second; // may be empty; never equal to first
    bool none = false;
    WhyNone why = WhyNone::Untold; // of `none`
    bool operator==(const Answer &) const = default;
};

class Answers
{
public:
    // Replaces the answer to the same question.
    void set(Answer answer);
    void remove(const QString &question);
    // Says why, or takes it back (Untold). Ignored where the answer is not "none of these".
    void setWhy(const QString &question, WhyNone why);
    std::optional<Answer> find(const QString &question) const;
    const QVector<Answer> &all() const { return m_answers; } // in the order first given
    int count() const { return static_cast<int>(m_answers.size()); }
    bool isEmpty() const { return m_answers.isEmpty(); }
    void clear();

    QJsonArray toJson() const;
    // Malformed when the array is not what toJson writes.
    static Result<Answers> fromJson(const QJsonArray &json);
    bool operator==(const Answers &) const = default;

private:
    QVector<Answer> m_answers;
};

} // namespace belvedere::quiz
