#include <entretien/ical.h>

namespace belvedere::entretien {
namespace {

constexpr int mostLineBytes = 75; // without the line break (RFC 5545, 3.1)
constexpr int contactMinutes = 45;

QString utc(const QDateTime &moment)
{
    return moment.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
}

QString wholeDay(const QDate &day)
{
    return day.toString(QStringLiteral("yyyyMMdd"));
}

// RFC 5545, 3.3.11. What is no text, such as a bell, falls out.
QString escaped(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (c == u'\n')
            out += QStringLiteral("\\n");
        else if (c == u'\\' || c == u';' || c == u',')
            out += QString(u'\\') + c;
        else if (c == u'\t' || (c.unicode() >= 0x20 && c.unicode() != 0x7f))
            out += c;
    }
    return out;
}

class CalendarWriter
{
public:
    void line(const QString &text)
    {
        QByteArray rest = text.toUtf8();
        int room = mostLineBytes;
        while (rest.size() > room) {
            qsizetype cut = room;
            while ((static_cast<unsigned char>(rest.at(cut)) & 0xc0) == 0x80) // inside a letter
                --cut;
            m_bytes += rest.left(cut) + "\r\n ";
            rest.remove(0, cut);
            room = mostLineBytes - 1;
        }
        m_bytes += rest + "\r\n";
    }
    void begin(const QString &id, const QDateTime &now, const QString &title)
    {
        line(QStringLiteral("BEGIN:VEVENT"));
        line(QStringLiteral("UID:%1@belvedere.invalid").arg(id));
        line(QStringLiteral("DTSTAMP:") + utc(now));
        line(QStringLiteral("SUMMARY:") + escaped(title));
    }
    void day(const QDate &day)
    {
        line(QStringLiteral("DTSTART;VALUE=DATE:") + wholeDay(day));
        line(QStringLiteral("DTEND;VALUE=DATE:") + wholeDay(day.addDays(1)));
        line(QStringLiteral("TRANSP:TRANSPARENT"));
    }
    void end(bool remind, const QString &title)
    {
        if (remind) {
            line(QStringLiteral("BEGIN:VALARM"));
            line(QStringLiteral("ACTION:DISPLAY"));
            line(QStringLiteral("DESCRIPTION:") + escaped(title));
            line(QStringLiteral("TRIGGER:-P1D"));
            line(QStringLiteral("END:VALARM"));
        }
        line(QStringLiteral("END:VEVENT"));
        m_isEmpty = false;
    }
    bool isEmpty() const { return m_isEmpty; }
    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
    bool m_isEmpty = true;
};

void writeContact(CalendarWriter &writer, const Theirs &theirs, const CalendarWords &words, const QDateTime &now, bool remind)
{
    const NextContact &next = theirs.next;
    writer.begin(theirs.ref, now, words.contact);
    if (next.time.isValid()) {
        const QDateTime start(next.day, next.time);
        writer.line(QStringLiteral("DTSTART:") + utc(start));
        writer.line(QStringLiteral("DTEND:") + utc(start.addSecs(contactMinutes * 60)));
    } else {
        writer.day(next.day);
    }
    if (!next.place.isEmpty())
        writer.line(QStringLiteral("LOCATION:") + escaped(next.place));
    if (!next.way.isEmpty())
        writer.line(QStringLiteral("DESCRIPTION:") + escaped(next.way));
    writer.end(remind, words.contact);
}

void writeStep(CalendarWriter &writer, const Step &step, const CalendarWords &words, const QDateTime &now, bool remind)
{
    const QString who = step.who == Step::Who::Person ? words.person : step.who == Step::Who::Counsellor ? words.counsellor : words.both;
    writer.begin(step.id, now, step.what);
    writer.day(step.by);
    if (!who.isEmpty())
        writer.line(QStringLiteral("DESCRIPTION:") + escaped(who));
    writer.end(remind, step.what);
}

bool isDated(const Step &step)
{
    return step.by.isValid() && !step.done;
}

void beginCalendar(CalendarWriter &writer)
{
    writer.line(QStringLiteral("BEGIN:VCALENDAR"));
    writer.line(QStringLiteral("VERSION:2.0"));
    writer.line(QStringLiteral("PRODID:-//Belvedere//Entretien//FR"));
}

} // namespace

QByteArray calendarOf(const Theirs &theirs, const CalendarWords &words, const QDateTime &now)
{
    CalendarWriter writer;
    beginCalendar(writer);
    writer.line(QStringLiteral("CALSCALE:GREGORIAN"));
    writer.line(QStringLiteral("METHOD:PUBLISH"));
    writer.line(QStringLiteral("X-WR-CALNAME:") + escaped(words.name));
    writer.line(QStringLiteral("X-WR-RELCALID:") + theirs.ref); // the same calendar, given again
    for (const Step &step : byDate(theirs.plan)) {
        if (isDated(step))
            writeStep(writer, step, words, now, true);
    }
    if (theirs.next.day.isValid())
        writeContact(writer, theirs, words, now, true);
    writer.line(QStringLiteral("END:VCALENDAR"));
    return writer.isEmpty() ? QByteArray() : writer.bytes();
}

QVector<DatedCode> datedCodes(const Theirs &theirs, const CalendarWords &words, const QDateTime &now)
{
    QVector<DatedCode> codes;
    const auto add = [&codes](const QString &title, const QDate &day, const auto &write) {
        CalendarWriter writer;
        beginCalendar(writer);
        write(writer);
        writer.line(QStringLiteral("END:VCALENDAR"));
        codes += DatedCode{title, day, writer.bytes()};
    };
    if (theirs.next.day.isValid())
        add(words.contact, theirs.next.day, [&](CalendarWriter &writer) { writeContact(writer, theirs, words, now, false); });
    for (const Step &step : byDate(theirs.plan)) {
        if (isDated(step))
            add(step.what, step.by, [&](CalendarWriter &writer) { writeStep(writer, step, words, now, false); });
    }
    return codes;
}

} // namespace belvedere::entretien
