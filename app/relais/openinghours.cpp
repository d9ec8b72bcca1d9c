#include <relais/openinghours.h>

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace belvedere::relais {
namespace {

constexpr int endOfDay = 24 * 60;

const QStringList french{QStringLiteral("lundi"), QStringLiteral("mardi"), QStringLiteral("mercredi"), QStringLiteral("jeudi"),
                         QStringLiteral("vendredi"), QStringLiteral("samedi"), QStringLiteral("dimanche")};
const QStringList english{QStringLiteral("monday"), QStringLiteral("tuesday"), QStringLiteral("wednesday"), QStringLiteral("thursday"),
                          QStringLiteral("friday"), QStringLiteral("saturday"), QStringLiteral("sunday")};
const QStringList shortNames{QStringLiteral("Mo"), QStringLiteral("Tu"), QStringLiteral("We"), QStringLiteral("Th"),
                             QStringLiteral("Fr"), QStringLiteral("Sa"), QStringLiteral("Su")};

// Days named by "lu-ve", "lu,me" or "sa"; empty when one is none.
QVector<int> daysOf(const QString &text)
{
    QVector<int> days;
    for (const QString &part : text.split(u',')) {
        const QStringList ends = part.split(u'-');
        const int first = dayOf(ends.first().trimmed());
        const int last = dayOf(ends.last().trimmed());
        if (first == 0 || last == 0 || ends.size() > 2 || last < first)
            return {};
        for (int day = first; day <= last; ++day)
            days.append(day);
    }
    return days;
}

// "9:00", "9h", "09h30", "9"; -1 when it is none.
int minuteOf(const QString &hour, const QString &minute)
{
    const int value = hour.toInt() * 60 + minute.toInt();
    return minute.toInt() < 60 && value <= endOfDay ? value : -1;
}

// The hours of one part, for each of its days; false when they make no sense.
bool addPart(const QString &part, OpeningHours &hours)
{
    static const QRegularExpression form(QStringLiteral("\\A([^0-9]+?)\\s*((?:[0-9].*))\\z"));
    static const QRegularExpression span(QStringLiteral(
        "\\G[\\s,]*([0-9]{1,2})(?:[:hH]([0-9]{2})?)?\\s*[-–à]\\s*([0-9]{1,2})(?:[:hH]([0-9]{2})?)?(?=[\\s,]|\\z)"));
    const auto parts = form.match(part.trimmed());
    const QVector<int> days = daysOf(parts.captured(1));
    const QString times = parts.captured(2);
    if (days.isEmpty() || times.isEmpty())
        return false;
    qsizetype read = 0;
    auto it = span.globalMatch(times);
    while (it.hasNext()) {
        const auto match = it.next();
        const int from = minuteOf(match.captured(1), match.captured(2)), to = minuteOf(match.captured(3), match.captured(4));
        if (from < 0 || to <= from)
            return false;
        for (const int day : days)
            hours.append({day, from, to});
        read = match.capturedEnd();
    }
    return read == times.size();
}

QString clockText(int minute)
{
    return QStringLiteral("%1:%2").arg(minute / 60, 2, 10, QLatin1Char('0')).arg(minute % 60, 2, 10, QLatin1Char('0'));
}

QString dayText(const OpeningHours &hours, int day)
{
    QStringList spans;
    for (const OpeningSpan &span : hours) {
        if (span.day == day)
            spans += clockText(span.from) + u'-' + clockText(span.to);
    }
    return spans.join(u',');
}

QDate easter(int year)
{
    const int a = year % 19, b = year / 100, c = year % 100;
    const int d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
    const int h = (19 * a + b - d - g + 15) % 30, i = c / 4, k = c % 4;
    const int l = (32 + 2 * e + 2 * i - h - k) % 7, m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return {year, n / 31, n % 31 + 1};
}

} // namespace

int dayOf(const QString &name)
{
    const QString small = name.toLower();
    for (const QStringList &names : {french, english}) {
        for (int day = 0; day < names.size(); ++day) {
            if (small.size() >= 2 && names.at(day).startsWith(small))
                return day + 1;
        }
    }
    return 0;
}

OpeningHours tidied(OpeningHours hours)
{
    std::sort(hours.begin(), hours.end(), [](const OpeningSpan &a, const OpeningSpan &b) {
        return std::tuple(a.day, a.from, a.to) < std::tuple(b.day, b.from, b.to);
    });
    OpeningHours out;
    for (const OpeningSpan &span : std::as_const(hours)) {
        if (!out.isEmpty() && out.last().day == span.day && span.from <= out.last().to)
            out.last().to = qMax(out.last().to, span.to);
        else
            out.append(span);
    }
    return out;
}

std::optional<OpeningHours> readOpeningHours(const QString &text)
{
    OpeningHours hours;
    for (const QString &part : text.split(u';')) {
        if (!part.trimmed().isEmpty() && !addPart(part, hours))
            return std::nullopt;
    }
    return tidied(std::move(hours));
}

QString toText(const OpeningHours &hours)
{
    QStringList parts;
    for (int day = 1; day <= 7;) {
        const QString spans = dayText(hours, day);
        int last = day;
        while (last < 7 && dayText(hours, last + 1) == spans)
            ++last;
        if (!spans.isEmpty())
            parts += (last > day ? shortNames.at(day - 1) + u'-' + shortNames.at(last - 1) : shortNames.at(day - 1)) + u' ' + spans;
        day = last + 1;
    }
    return parts.join(QStringLiteral("; "));
}

OpenState stateAt(const OpeningHours &hours, const QDateTime &local)
{
    using State = OpenState::Kind;
    if (hours.isEmpty())
        return {};
    if (isPublicHoliday(local.date()))
        return {State::Holiday, 0, 0};
    const int today = local.date().dayOfWeek();
    const int now = local.time().hour() * 60 + local.time().minute();
    for (const OpeningSpan &span : hours) {
        if (span.day == today && now < span.to)
            return span.from <= now ? OpenState{State::Open, today, span.to} : OpenState{State::Later, today, span.from};
    }
    for (int ahead = 1; ahead <= 7; ++ahead) {
        const int day = (today - 1 + ahead) % 7 + 1;
        for (const OpeningSpan &span : hours) {
            if (span.day == day)
                return {State::NextDay, day, span.from};
        }
    }
    return {};
}

bool isPublicHoliday(QDate date)
{
    static constexpr std::pair<int, int> fixed[]{{1, 1}, {5, 1}, {5, 8}, {7, 14}, {8, 15}, {11, 1}, {11, 11}, {12, 25}};
    for (const auto &[month, day] : fixed) {
        if (date.month() == month && date.day() == day)
            return true;
    }
    const qint64 after = easter(date.year()).daysTo(date);
    return after == 1 || after == 39 || after == 50;
}

} // namespace belvedere::relais
