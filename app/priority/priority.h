// Whose ways a terminal puts forward (the setting [territory] priority): doors, kinds of places and of formations, in
// data (resources/priority has it and its schema). Nothing is hidden by it.
#pragma once

#include <core/language.h>
#include <core/result.h>

#include <QStringList>
#include <QVector>

#include <optional>

namespace belvedere::priority {

// A door on the way to help, before the others.
struct Door {
    enum class To {
        AllYear, // formations that one may enter at any time
        Type,    // formations of the type `value`
        Relais,  // places for the public `value` (relais/kinds.json)
    };
    QString id;
    Text title, phrase;
    QString icon, pole; // the pôle gives the colour
    To to = To::AllYear;
    QString value = {};
    bool home = false; // on home too
    bool operator==(const Door &) const = default;
};

struct Priority {
    QString id; // "decrochage"
    QVector<Door> doors;
    QStringList kinds; // of places (relais/kinds.json) that come first among those within reach
};

// What the priorities of a terminal put forward, those named first before the others; each once.
struct Ahead {
    QVector<Door> doors;
    std::optional<Door> home; // one alone: home has seven doors already
    QStringList kinds;
    bool isEmpty() const { return doors.isEmpty() && kinds.isEmpty(); }
};
Ahead aheadOf(const QVector<Priority> &all, const QStringList &chosen);

// Malformed, Refused, NewerVersion or OlderVersion, with the file, the line and the remedy.
Result<QVector<Priority>> readPriorities(const QByteArray &json, const QString &fileName);
// The shipped ones, read once.
const QVector<Priority> &priorities();

} // namespace belvedere::priority
