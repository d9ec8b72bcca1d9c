#include <classeur/calendardates.h>

#include <QDateTime>
#include <QStringList>

#include <algorithm>

namespace belvedere::classeur {

namespace {

constexpr int mostDates = 100, longestTitle = 300;
constexpr qsizetype mostRead = 256 * 1024; // bytes

// Folded lines in one (RFC 5545, 3.1).
QStringList linesOf(const QByteArray &calendar)
{
    QByteArray whole = calendar.left(mostRead);
    whole.replace("\r\n", "\n");
    whole.replace("\n ", "");
    whole.replace("\n\t", "");
    return QString::fromUtf8(whole).split(u'\n');
}

// Of TEXT (3.3.11).
QString unescaped(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != u'\\' || i + 1 == text.size()) {
            plain += text.at(i);
            continue;
        }
        const QChar next = text.at(++i);
        plain += next == u'n' || next == u'N' ? QChar(u' ') : next;
    }
    return plain.simplified().left(longestTitle);
}

void readStart(const QString &value, CalendarDate &date)
{
    date.day = QDate::fromString(value.left(8), QStringLiteral("yyyyMMdd"));
    if (value.size() < 15 || value.at(8) != u'T' || !date.day.isValid())
        return;
    date.time = QTime::fromString(value.mid(9, 6), QStringLiteral("HHmmss"));
    if (!date.time.isValid() || !value.endsWith(u'Z'))
        return;
    const QDateTime here = QDateTime(date.day, date.time, Qt::UTC).toLocalTime();
    date.day = here.date();
    date.time = here.time();
}

} // namespace

QVector<CalendarDate> datesIn(const QByteArray &calendar)
{
    QVector<CalendarDate> dates;
    CalendarDate now;
    bool inEvent = false;
    int within = 0; // parts of the event, such as an alarm
    for (const QString &line : linesOf(calendar)) {
        const QString name = line.section(u':', 0, 0).section(u';', 0, 0).toUpper(), value = line.section(u':', 1).trimmed();
        const bool isEvent = value.compare(QStringLiteral("VEVENT"), Qt::CaseInsensitive) == 0;
        if (name == u"BEGIN" && isEvent) {
            now = {};
            inEvent = true;
            within = 0;
        } else if (name == u"END" && isEvent) {
            if (inEvent && now.day.isValid() && !now.title.isEmpty() && dates.size() < mostDates)
                dates += now;
            inEvent = false;
        } else if (name == u"BEGIN" || name == u"END") {
            within += name == u"BEGIN" ? 1 : -1;
        } else if (inEvent && within == 0 && name == u"DTSTART") {
            readStart(value, now);
        } else if (inEvent && within == 0 && name == u"SUMMARY") {
            now.title = unescaped(value);
        }
    }
    std::stable_sort(dates.begin(), dates.end(), [](const CalendarDate &a, const CalendarDate &b) {
        return a.day != b.day ? a.day < b.day : a.time.isValid() && b.time.isValid() && a.time < b.time;
    });
    return dates;
}

} // namespace belvedere::classeur
