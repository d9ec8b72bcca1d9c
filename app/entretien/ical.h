// The plan and the next contact as a calendar that any telephone reads: iCalendar (RFC 5545).
#pragma once

#include <entretien/record.h>

namespace belvedere::entretien {

// What the calendar says beside the person's and the counsellor's own words.
struct CalendarWords {
    QString name;    // of the calendar
    QString contact; // the title of the next contact
    QString person, counsellor, both; // who does a step
};

struct CalendarUse {
    bool reminders = true; // the day before; left out where room is short, as in a QR code
};

// Steps that have a date and are not done are events of a whole day that leave it free; a next contact with a time lasts
// 45 minutes and is in UTC, of the zone of this machine. UTF-8, lines folded at 75 bytes and ended by CR LF, each UID the
// same whenever the same step is given again. Empty: nothing has a date.
QByteArray calendarOf(const Theirs &theirs, const CalendarWords &words, const QDateTime &now, const CalendarUse &use = {});

} // namespace belvedere::entretien
