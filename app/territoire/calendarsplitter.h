// Cuts an iCalendar stream (RFC 5545) into its components, so that one that is broken spoils no other
// and each keeps its line.
#pragma once

#include <core/result.h>

#include <QByteArrayList>
#include <QString>

class QIODevice;

namespace belvedere::territoire {

struct CalendarLimits {
    qint64 fileBytes = qint64(32) << 20;
    qint64 componentBytes = 128 << 10;
    int events = 20'000;
    int zones = 500;
};

// A component directly below a VCALENDAR, from its BEGIN to its END.
struct CalendarPiece {
    QByteArray name;      // "VEVENT", in capitals
    QByteArray text;      // as it stands, lines ended by CR LF
    qint64 line = 0;      // of its BEGIN, from 1
    QString fault;        // not empty: why it cannot be read
    QString calendarName; // NAME (RFC 7986) or X-WR-CALNAME, as far as it is known; may be empty
    QString calendarZone; // X-WR-TIMEZONE
};

class CalendarSplitter
{
public:
    // The device is open and outlives the splitter.
    CalendarSplitter(QIODevice &device, QString fileName, const CalendarLimits &limits = {});

    // Goes to the next component; false at the end. A component that is cut short, too large, not
    // UTF-8 or not nested as it should be has a fault. Malformed: the file is no calendar. TooMany:
    // it is above the limit.
    Result<bool> next();
    const CalendarPiece &piece() const { return m_piece; }
    qint64 bytesRead() const { return m_bytes; }

private:
    Result<bool> readLine();
    Status outside(const QByteArray &word, const QByteArray &value);
    bool inside(const QByteArray &word, const QByteArray &value);
    void begin(const QByteArray &name);
    void property(const QByteArray &line);
    void takeProperty();
    void finishPiece(const QString &fault);

    QIODevice &m_device;
    QString m_fileName;
    CalendarLimits m_limits;
    CalendarPiece m_piece;
    QByteArray m_text;         // of the line read last, without its end
    QByteArray m_property;     // of the calendar itself, unfolded so far
    QByteArray m_pending;      // a BEGIN met where an END was due
    QList<QByteArray> m_open;  // names of what is open below the calendar
    bool m_inCalendar = false;
    bool m_complete = false;   // m_piece is to be handed out
    qint64 m_line = 0;
    qint64 m_bytes = 0;
    QString m_calendarName, m_calendarZone;
};

} // namespace belvedere::territoire
