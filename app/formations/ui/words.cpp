#include <formations/ui/words.h>

#include <core/dates.h>
#include <formations/lheocodes.h>

#include <QLocale>

namespace belvedere::formations::ui {

namespace {

constexpr int mostSessions = 4;

} // namespace

QString Words::reason(Reason reason)
{
    switch (reason) {
    case Reason::Both: return tr("Leads straight to this métier");
    case Reason::Fiche: return tr("Asked for by this métier");
    case Reason::Record: return tr("May lead to this métier");
    case Reason::RomeAndLevel: return tr("Same field, level asked for");
    case Reason::Rome: return tr("Same field, another level");
    case Reason::None: break;
    }
    return {};
}

QString Words::date(const LooseDate &date, Language language)
{
    if (!date.isKnown())
        return {};
    const QLocale locale = localeOf(language);
    if (date.day > 0)
        return dateInWords(locale, date.earliest());
    return date.month > 0 ? locale.toString(date.earliest(), QStringLiteral("MMMM yyyy")) : QString::number(date.year);
}

QString Words::session(const Session &session, Language language)
{
    const QString from = date(session.debut, language);
    const QString to = date(session.fin, language);
    QString text = from.isEmpty() ? tr("Dates to be asked") : to.isEmpty() ? tr("From %1").arg(from)
                                                                            : tr("From %1 to %2").arg(from, to);
    if (session.recrutement == Recrutement::Closed)
        text = tr("%1 (full)").arg(text);
    else if (session.recrutement == Recrutement::Suspended)
        text = tr("%1 (applications suspended)").arg(text);
    return text;
}

QString Words::when(const Action &action, Language language)
{
    QStringList lines;
    if (action.permanent)
        lines.append(tr("One may start all year round"));
    for (qsizetype at = 0; at < action.sessions.size() && at < mostSessions; ++at) {
        if (!action.permanent || action.sessions.at(at).debut.isKnown())
            lines.append(session(action.sessions.at(at), language));
    }
    if (action.sessions.size() > mostSessions)
        lines.append(tr("and %n other date(s)", nullptr, int(action.sessions.size()) - mostSessions));
    return lines.isEmpty() ? tr("Dates to be asked") : lines.join(u'\n');
}

QString Words::modalite(const Action &action)
{
    QStringList words;
    if (action.alternance)
        words.append(tr("in alternance with a company"));
    if (action.modalite == Modalite::Distance)
        words.append(tr("entirely at a distance"));
    else if (action.modalite == Modalite::Mixed)
        words.append(tr("partly at a distance"));
    else if (!action.alternance && !action.rythme.isEmpty())
        words.append(action.rythme);
    return words.join(QStringLiteral(", "));
}

QString Words::publics(const Action &action)
{
    if (!action.publicInfo.isEmpty())
        return action.publicInfo;
    QStringList names;
    for (const QString &code : action.publicCodes) {
        if (const QString name = publicName(code); !name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    return names.join(QStringLiteral(", "));
}

QString Words::financing(const Action &action)
{
    QStringList names;
    for (const QString &code : action.financeurs) {
        if (const QString name = financeurName(code).value_or(QString()); !name.isEmpty())
            names.append(name);
    }
    if (names.isEmpty())
        return action.financeable ? tr("the costs may be paid for: ask") : QString();
    return names.join(QStringLiteral(", "));
}

QString Words::distance(double km)
{
    return km < 1 ? tr("less than 1 km away") : tr("about %1 km away").arg(qRound(km));
}

QString Words::source(const Formation &formation, Language language)
{
    const QString day = date(readStamp(formation.modified), language);
    if (formation.summary.origin == Origin::Lheo)
        return day.isEmpty() ? tr("Source: offers in LHÉO") : tr("Source: offers in LHÉO, %1").arg(day);
    return day.isEmpty() ? tr("Source: Onisep, IDEO") : tr("Source: Onisep, IDEO, %1").arg(day);
}

} // namespace belvedere::formations::ui
