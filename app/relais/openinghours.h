// When a relais is open, week by week.
#pragma once

#include <QDateTime>
#include <QString>
#include <QVector>

#include <optional>

namespace belvedere::relais {

// Open on that day from one minute to another, within the day.
struct OpeningSpan {
    int day = 1; // 1 Monday to 7 Sunday
    int from = 0, to = 0; // minutes after midnight; to is after from, 24:00 at most
    bool operator==(const OpeningSpan &) const = default;
};

// By day and hour, none overlapping another; empty: not known.
using OpeningHours = QVector<OpeningSpan>;

// Reads "lu-ve 9:00-12:00 13:30-17:00; sa 9h-12h": days (in French or English, two letters or more;
// "-" for a run of days, "," between days), then hours; ";" between parts. After the opening_hours of
// OpenStreetMap, of which it reads the weekly part. Nothing when it cannot be read or makes no sense.
std::optional<OpeningHours> readOpeningHours(const QString &text);
// The same, in the form "Mo-Fr 09:00-12:00,13:30-17:00; Sa 09:00-12:00" of OpenStreetMap.
QString toText(const OpeningHours &hours);

// A day by its name in French or English, whole or its first letters, two at least; 0 when it is none.
int dayOf(const QString &name);
// Sorted, with spans that touch or overlap joined.
OpeningHours tidied(OpeningHours hours);

// What can be said at a moment.
struct OpenState {
    enum class Kind {
        Unknown,  // the hours are not known
        Holiday,  // a public holiday: nobody can tell
        Open,     // until `minute`
        Later,    // closed, opens today at `minute`
        NextDay,  // closed, opens on `day` at `minute`
    };
    Kind kind = Kind::Unknown;
    int day = 0;
    int minute = 0;
    bool operator==(const OpenState &) const = default;
};

// At that local time. A holiday says Holiday all day long; of the days to come holidays are not looked at.
OpenState stateAt(const OpeningHours &hours, const QDateTime &local);

// The public holidays of France (article L3133-1 du code du travail): eight fixed days, Easter Monday,
// Ascension Day and Whit Monday. Easter by the anonymous Gregorian algorithm (J. Meeus, Astronomical
// Algorithms, 1991, chapter 8).
bool isPublicHoliday(QDate date);

} // namespace belvedere::relais
