// The dates in a calendar (iCalendar, RFC 5545) that is a document of a classeur, to be read on the screen.
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QTime>
#include <QVector>

namespace belvedere::classeur {

struct CalendarDate {
    QDate day;
    QTime time; // of this terminal's zone; invalid: the whole day
    QString title;
    bool operator==(const CalendarDate &) const = default;
};

// Each event that has a day and a title, the earliest first, 100 at most; whatever is none is passed over. An hour of a
// named zone is taken as it stands.
QVector<CalendarDate> datesIn(const QByteArray &calendar);

} // namespace belvedere::classeur
