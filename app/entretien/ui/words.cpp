#include <entretien/ui/words.h>

#include <core/dates.h>

#include <QCoreApplication>

namespace belvedere::entretien::ui {
namespace {

QString told(const char *text)
{
    return QCoreApplication::translate("belvedere::entretien::ui", text);
}

// As the person reads it.
QString whoForMe(Step::Who who)
{
    switch (who) {
    case Step::Who::Person: return told(QT_TRANSLATE_NOOP("belvedere::entretien::ui", "me"));
    case Step::Who::Counsellor: return told(QT_TRANSLATE_NOOP("belvedere::entretien::ui", "my counsellor"));
    case Step::Who::Both: break;
    }
    return told(QT_TRANSLATE_NOOP("belvedere::entretien::ui", "together"));
}

QString whoAndWhen(const QString &who, const QDate &by, Language language)
{
    if (!by.isValid())
        return who;
    return told(QT_TRANSLATE_NOOP("belvedere::entretien::ui", "%1, by %2")).arg(who, dayInWords(localeOf(language), by));
}

QString stepLine(const Step &step, Language language)
{
    const QString detail = whoAndWhen(whoForMe(step.who), step.by, language);
    const QString line = step.what + QStringLiteral(" (") + detail + u')';
    return step.done ? told(QT_TRANSLATE_NOOP("belvedere::entretien::ui", "Done: %1")).arg(line) : line;
}

QString dayOf(const QDateTime &moment, Language language)
{
    return dateInWords(localeOf(language), moment.toLocalTime().date());
}

struct Part {
    QString title;
    QStringList lines;
};

QVector<Part> partsOf(const Theirs &theirs, Language language)
{
    QVector<Part> parts;
    Part plan{told(QT_TRANSLATE_NOOP("belvedere::entretien::ui", "What we decided")), {}};
    for (const Step &step : theirs.plan)
        plan.lines += stepLine(step, language);
    Part given{told(QT_TRANSLATE_NOOP("belvedere::entretien::ui", "Documents I was given")), {}};
    for (const Given &each : theirs.given)
        given.lines += each.title;
    Part agreed{told(QT_TRANSLATE_NOOP("belvedere::entretien::ui", "What I agreed to")), {}};
    if (theirs.consent) {
        agreed.title += QStringLiteral(" (") + dayOf(theirs.consent->at, language) + u')';
        agreed.lines = theirs.consent->words;
    }
    const QString next = nextInWords(theirs.next, language);
    const Part again{told(QT_TRANSLATE_NOOP("belvedere::entretien::ui", "We meet again")), next.isEmpty() ? QStringList() : QStringList(next)};
    for (const Part &part : {plan, again, given, agreed}) {
        if (!part.lines.isEmpty())
            parts += part;
    }
    return parts;
}

} // namespace

QString whoInWords(Step::Who who)
{
    switch (who) {
    case Step::Who::Person: return told(QT_TRANSLATE_NOOP("belvedere::entretien::ui", "The young person"));
    case Step::Who::Counsellor: return told(QT_TRANSLATE_NOOP("belvedere::entretien::ui", "The counsellor"));
    case Step::Who::Both: break;
    }
    return told(QT_TRANSLATE_NOOP("belvedere::entretien::ui", "Together"));
}

QString stepDetail(const Step &step, Language language)
{
    return whoAndWhen(whoInWords(step.who), step.by, language);
}

QString nextInWords(const NextContact &next, Language language)
{
    if (!next.day.isValid())
        return {};
    QStringList parts{dayInWords(localeOf(language), next.day)};
    if (next.time.isValid())
        parts += localeOf(language).toString(next.time, language == Language::French ? QStringLiteral("H 'h' mm") : QStringLiteral("HH:mm"));
    for (const QString &each : {next.way, next.place}) {
        if (!each.isEmpty())
            parts += each;
    }
    return parts.join(QStringLiteral(", "));
}

QString planTitle(const Theirs &theirs, Language language)
{
    return told(QT_TRANSLATE_NOOP("belvedere::entretien::ui", "My plan, %1")).arg(dayOf(theirs.met, language));
}

QString planInWords(const Theirs &theirs, Language language)
{
    QStringList lines;
    for (const Part &part : partsOf(theirs, language)) {
        if (!lines.isEmpty())
            lines += QString();
        lines += part.title;
        for (const QString &line : part.lines)
            lines += QStringLiteral("– ") + line;
    }
    return lines.join(u'\n');
}

QString planHtml(const Theirs &theirs, const QString &centreName, Language language)
{
    QString out = QStringLiteral("<h1>%1</h1><p>Belvédère %2</p>").arg(planTitle(theirs, language).toHtmlEscaped(), centreName.toHtmlEscaped());
    for (const Part &part : partsOf(theirs, language)) {
        out += QStringLiteral("<h2>%1</h2><ul>").arg(part.title.toHtmlEscaped());
        for (const QString &line : part.lines)
            out += QStringLiteral("<li>%1</li>").arg(line.toHtmlEscaped());
        out += QStringLiteral("</ul>");
    }
    return out;
}

CalendarWords calendarWords()
{
    return {told(QT_TRANSLATE_NOOP("belvedere::entretien::ui", "My plan")), told(QT_TRANSLATE_NOOP("belvedere::entretien::ui", "Meeting with my counsellor")),
            whoForMe(Step::Who::Person), whoForMe(Step::Who::Counsellor), whoForMe(Step::Who::Both)};
}

QString exampleSays(const QString &name)
{
    return told(QT_TRANSLATE_NOOP("belvedere::entretien::ui", "This is an example: %1 is invented, nobody is there, and nothing is kept.")).arg(name);
}

QString nothingBehindSays()
{
    return told(QT_TRANSLATE_NOOP("belvedere::entretien::ui", "With a person, this opens here. The example has nothing behind it."));
}

QString openDoorTitle()
{
    return told(QT_TRANSLATE_NOOP("belvedere::entretien::ui", "Our interview"));
}

QString openDoorPhrase()
{
    return told(QT_TRANSLATE_NOOP("belvedere::entretien::ui", "Go on where we were."));
}

} // namespace belvedere::entretien::ui
