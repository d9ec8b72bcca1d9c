// What the class sees and what a pupil tells: the words that both sides of a séance share. Pure; README.md has the wire.
#pragma once

#include <seance/scenario.h>

#include <QDateTime>
#include <QSet>
#include <QStringList>

#include <optional>

namespace belvedere::seance {

// Where the class is. The teacher alone says it; all see the same.
struct Stage {
    QString title;      // of the scenario
    int step = -1;      // from 0; -1: not begun
    int steps = 0;
    Step now;           // the step itself, when begun
    bool paused = false;
    QDateTime until;    // of this step, UTC; invalid: no end was set
    struct Shown {      // put on every screen, until taken away
        enum class Kind { Nothing, Fiche, Video };
        Kind kind = Kind::Nothing;
        QString ref;
        bool operator==(const Shown &) const = default;
    } shown;
    bool operator==(const Stage &) const = default;
};

// How far a pupil is, as of now: each one replaces the one before.
struct Progress {
    int step = -1;       // that they are at
    QString place;       // a plain word of where on the terminal: "quiz", "fiche"... (a Route's place)
    int done = 0, of = 0; // of the step: questions answered, fiches opened, words given
    bool asksHelp = false;
    bool operator==(const Progress &) const = default;
};

// What a pupil answers to a step, counted once. Never with a name beside it on the teacher's screen.
struct Answer {
    int step = 0;
    QStringList values; // words; métier ids (wishes); pôle ids, the best first (valleys)
    bool operator==(const Answer &) const = default;
};

inline constexpr int mostPupils = 60;
inline constexpr int mostValues = 5, longestValue = 40; // characters

// Six characters of 31 that are not taken for one another ("K7M2PX"): 29.7 bits, of a séance that lasts an hour and
// behind a server that slows guesses.
QString newCode();
// As typed: spaces, hyphens and lower case are forgiven; 0 is O, 1 and I are L, 5 is S, 8 is B. Nothing when it is no code.
std::optional<QString> readCode(const QString &typed);
// "Lynx bleu": two words that say nothing of the person. `taken`: not these.
QString newPseudonym(const QSet<QString> &taken = {});
bool isPseudonym(const QString &word); // one of those: nobody is called otherwise

} // namespace belvedere::seance
