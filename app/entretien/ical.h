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

// Steps that have a date and are not done are events of a whole day that leave it free; a next contact with a time lasts
// 45 minutes and is in UTC, of the zone of this machine. UTF-8, lines folded at 75 bytes and ended by CR LF, each UID the
// same whenever the same step is given again. Empty: nothing has a date.
QByteArray calendarOf(const Theirs &theirs, const CalendarWords &words, const QDateTime &now);

// One date each, the next contact first, as short as a telephone reads it from a QR code; without reminders.
struct DatedCode {
    QString title;
    QDate day;
    QByteArray calendar;
};
QVector<DatedCode> datedCodes(const Theirs &theirs, const CalendarWords &words, const QDateTime &now);

} // namespace belvedere::entretien
