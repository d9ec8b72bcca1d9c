// What a class does together, step by step: read from a file, checked, written again. Pure.
#pragma once

#include <core/result.h>

#include <QString>
#include <QVector>

namespace belvedere::seance {

struct Step {
    enum class Kind {
        Climb,   // the game
        Valleys, // the results of one's own game
        Fiches,  // `count` fiches of one's own choice are opened
        Fiche,   // the fiche `ref`, the same for all
        Video,   // the video `ref`, the same for all
        Words,   // `count` words of one's own on the question of `says`
        Wish,    // `count` wishes, métiers of one's own choice
        Talk,    // nobody touches the terminal: the class talks
    };
    Kind kind = Kind::Talk;
    QString title;   // what the class sees
    QString says;    // what is asked, one or two sentences
    int minutes = 5; // 1 to 60
    int count = 1;   // 1 to 5
    QString ref = {};
    bool operator==(const Step &) const = default;
};

struct Scenario {
    QString id;    // letters, digits and hyphens; the name of its file
    QString title;
    QString about; // for teachers
    QVector<Step> steps;
    int minutes() const; // of all steps
    bool operator==(const Scenario &) const = default;
};

inline constexpr int mostSteps = 12;
inline constexpr int longestTitle = 60, longestSays = 240, longestAbout = 600; // characters

// scenario.schema.json says the format. Malformed, with the line and the remedy; TooMany: too large; NewerVersion.
// `file` is named in errors alone.
Result<Scenario> readScenario(const QByteArray &json, const QString &file);
// The same, of one that is still being written: what problemsOf() tells is no fault of it, and its id may be empty.
Result<Scenario> readDraft(const QByteArray &json, const QString &file);
QByteArray writeScenario(const Scenario &scenario);
// What keeps a scenario from being used, for an editor: nothing when it is right.
struct ScenarioProblem {
    enum class What { NoTitle, NoStep, TooManySteps, TooLong, StepWithoutTitle, StepWithoutRef, BadNumber };
    What what;
    int step = -1; // -1: of the whole
};
QVector<ScenarioProblem> problemsOf(const Scenario &scenario);
// Those that come with the product, in French.
QVector<Scenario> readyScenarios();

} // namespace belvedere::seance
