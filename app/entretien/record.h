// Entretien: what a counsellor and a person said and agreed. The notes are the counsellor's alone; what is the
// person's is taken out by theirs(), into a type that has no place for a note.
#pragma once

#include <core/result.h>

#include <QDateTime>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QVector>

#include <optional>

namespace belvedere::entretien {

inline constexpr int mostNoteLetters = 20000; // of one theme
inline constexpr int mostLineLetters = 300;   // of a step, a title, a label
inline constexpr int mostSteps = 40;
inline constexpr int mostGiven = 40;

struct Step {
    enum class Who { Person, Counsellor, Both };
    QString id;   // random, of this step for good: a calendar knows it again
    QString what;
    QDate by;     // invalid: no date was set
    Who who = Who::Person;
    bool done = false;
    bool operator==(const Step &) const = default;
};

struct Given {
    QString title;
    QString ref; // of something of the classeur or the content; empty: on paper
    QDate on;
    bool operator==(const Given &) const = default;
};

// What was read together on the screen and agreed: in the words of that day, and when.
struct Consent {
    QDateTime at;        // UTC
    QStringList points;  // ids of the guide
    QStringList words;   // as they were read, of the same points
    bool operator==(const Consent &) const = default;
};

struct NextContact {
    QDate day;   // invalid: none was set
    QTime time;  // invalid: that day, at any time
    QString way; // how: "by telephone"
    QString place;
    bool operator==(const NextContact &) const = default;
};

struct Entretien {
    QString id;    // random: the name of its file
    QString ref;   // random: how the person's classeur knows it again; tells nothing of the file
    QString label; // the counsellor's, to find it again
    QVector<QDateTime> meetings; // UTC, when each began
    QMap<QString, QString> notes; // by theme; the counsellor's alone
    QVector<Step> plan;
    QVector<Given> given;
    std::optional<Consent> consent;
    NextContact next;
    bool operator==(const Entretien &) const = default;
};

// What a person takes with them.
struct Theirs {
    QString ref;
    QDateTime met; // UTC: the last meeting
    QVector<Step> plan;
    QVector<Given> given;
    std::optional<Consent> consent;
    NextContact next;
};
Theirs theirs(const Entretien &entretien);

QString newRandomId(); // 128 bits, hex
Entretien newEntretien(const QString &label, const QDateTime &now);

QJsonObject toJson(const Entretien &entretien);
// Malformed or NewerVersion. What is too long or too much is Malformed: nothing is cut.
Result<Entretien> entretienFrom(const QJsonObject &json);

// By date, those without one last; what has the same date in its order.
QVector<Step> byDate(QVector<Step> plan);

} // namespace belvedere::entretien
