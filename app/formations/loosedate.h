// A date as LHÉO writes it: AAAAMMJJ, of a day, of a month (AAAAMM00), of a year (AAAA0000), or unknown
// (00000000, 99999999). http://lheo.gouv.fr/2.3/lheo/debut.html
#pragma once

#include <QDate>
#include <QStringView>

#include <optional>

namespace belvedere::formations {

struct LooseDate {
    int year = 0, month = 0, day = 0; // 0 where it is not known

    bool isKnown() const { return year > 0; }
    // As the digits of LHÉO, for tables: 20250901, 20250900; 0 when unknown.
    int number() const { return year * 10000 + month * 100 + day; }
    static LooseDate fromNumber(int number);
    QDate earliest() const; // its first day; invalid when unknown
    QDate latest() const;   // its last day
    bool operator==(const LooseDate &) const = default;
};

// Nothing when the text is not of that form, or no day of the calendar.
std::optional<LooseDate> readLooseDate(QStringView text);
// The day at the beginning of "2024-05-17T10:00:00+02:00", "2024-05-17" or "20240517"; unknown for
// anything else.
LooseDate readStamp(QStringView text);

} // namespace belvedere::formations
