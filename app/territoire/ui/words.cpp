#include <territoire/ui/words.h>

#include <core/dates.h>

#include <QTimeZone>

#include <cmath>

namespace belvedere::territoire::ui {

namespace {
constexpr double stablePercent = 5;
constexpr int aYear = 300; // days: an event of every year says its next date alone
}

QString Words::share(double percent) const
{
    if (percent < 5)
        return tr("almost none");
    if (percent > 95)
        return tr("almost all");
    static constexpr std::pair<int, int> fractions[]{{1, 10}, {1, 5}, {1, 4}, {1, 3}, {2, 5}, {1, 2}, {3, 5}, {2, 3}, {3, 4}, {4, 5}, {9, 10}};
    auto best = fractions[0];
    for (const auto &each : fractions) {
        const auto distance = [percent](const std::pair<int, int> &of) { return std::abs(100.0 * of.first / of.second - percent); };
        if (distance(each) < distance(best))
            best = each;
    }
    return tr("about %1 out of %2").arg(best.first).arg(best.second);
}

QString Words::projects(const Figures &figures) const
{
    if (!figures.projects)
        return {};
    const QString count = tr("%1 recruitment project(s) in %2", nullptr, *figures.projects)
                              .arg(number(*figures.projects), QString::number(figures.year));
    return figures.hardPercent ? tr("%1, %2 hard to fill").arg(count, share(*figures.hardPercent)) : count;
}

QString Words::level(const Figures &figures) const
{
    switch (figures.level.value_or(0)) {
    case 1: return tr("very easy to recruit (1 of 5)");
    case 2: return tr("easy to recruit (2 of 5)");
    case 3: return tr("neither easy nor hard to recruit (3 of 5)");
    case 4: return tr("hard to recruit (4 of 5)");
    case 5: return tr("very hard to recruit (5 of 5)");
    default: return {};
    }
}

QString Words::ofMetier(const MetierFigures &figures, const QString &departementName) const
{
    QStringList parts;
    if (figures.level)
        parts.append(tr("%1 in %2").arg(level(*figures.level)).arg(figures.level->year));
    if (figures.projects)
        parts.append(projects(*figures.projects));
    return parts.isEmpty() ? QString() : tr("%1: %2").arg(departementName, parts.join(tr("; ")));
}

QString Words::change(const QVector<Figures> &years) const
{
    if (years.size() < 2 || years.first().projects.value_or(0) <= 0)
        return {};
    const double percent = 100.0 * (years.last().projects.value_or(0) - *years.first().projects) / *years.first().projects;
    const QString since = QString::number(years.first().year);
    const QString rounded = number(qRound(std::abs(percent)));
    return percent > stablePercent    ? tr("up by %1 % since %2").arg(rounded, since)
           : percent < -stablePercent ? tr("down by %1 % since %2").arg(rounded, since)
                                      : tr("stable since %1").arg(since);
}

QString Words::byYear(const QVector<Figures> &years) const
{
    QStringList parts;
    for (const Figures &each : years)
        parts.append(tr("%1: %2").arg(QString::number(each.year), number(each.projects.value_or(0))));
    return parts.join(QStringLiteral(", "));
}

QString Words::sources(const QVector<Provenance> &from, const QString &between) const
{
    QStringList names;
    QHash<QString, std::pair<QDate, QDate>> dates;
    for (const Provenance &each : from) {
        if (!names.contains(each.source)) {
            names.append(each.source);
            dates.insert(each.source, {each.published, each.published});
        }
        auto &[first, last] = dates[each.source];
        first = qMin(first, each.published);
        last = qMax(last, each.published);
    }
    QStringList lines;
    for (const QString &name : std::as_const(names)) {
        const auto [first, last] = dates.value(name);
        lines.append(first == last ? tr("Source: %1, %2").arg(name, date(last))
                                   : tr("Source: %1, from %2 to %3").arg(name, date(first), date(last)));
    }
    return lines.join(between);
}

QString Words::date(const QDate &date) const
{
    return dateInWords(m_locale, date);
}

QString Words::monthShort(const QDate &date) const
{
    return m_locale.standaloneMonthName(date.month(), QLocale::ShortFormat).toUpper();
}

QString Words::clock(const QTime &time) const
{
    return time.minute() == 0 ? tr("%1:00").arg(time.hour())
                              : tr("%1:%2").arg(QString::number(time.hour()), QStringLiteral("%1").arg(time.minute(), 2, 10, QLatin1Char('0')));
}

QDate dayOf(const Event &event, const Occurrence &occurrence, const QTimeZone &zone)
{
    return event.allDay ? occurrence.start.date() : occurrence.start.toTimeZone(zone).date();
}

QString Words::when(const Event &event, const Occurrence &occurrence, const QTimeZone &zone) const
{
    const QDate first = dayOf(event, occurrence, zone);
    const QDateTime end = event.allDay ? occurrence.end.addSecs(-1) : occurrence.end.toTimeZone(zone);
    const auto day = [this](const QDate &each) { return dayInWords(m_locale, each); };
    if (event.allDay)
        return end.date() > first ? tr("From %1 to %2").arg(day(first), day(end.date())) : day(first);
    const QTime start = occurrence.start.toTimeZone(zone).time();
    if (end.date() > first)
        return tr("From %1, %2, to %3, %4").arg(day(first), clock(start), day(end.date()), clock(end.time()));
    return occurrence.end > occurrence.start ? tr("%1, %2 – %3").arg(day(first), clock(start), clock(end.time()))
                                             : tr("%1, %2").arg(day(first), clock(start));
}

QString Words::again(const Event &event, const QTimeZone &zone) const
{
    QStringList days;
    for (const Occurrence &each : event.next.mid(1)) {
        if (event.next.first().start.daysTo(each.start) < aYear)
            days.append(date(dayOf(event, each, zone)));
    }
    if (days.isEmpty())
        return {};
    const QString known = tr("Also on %1").arg(days.join(tr(" and ")));
    return event.more > 0 ? tr("%1, and later").arg(known) : known;
}

} // namespace belvedere::territoire::ui
