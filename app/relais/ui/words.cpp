#include <relais/ui/words.h>

#include <relais/kinds.h>

#include <QCoreApplication>

namespace belvedere::relais::ui {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(belvedere::relais::ui::Words)
};

QString distanceWords(double km, bool approximate)
{
    return approximate ? Words::tr("about %1 km").arg(saidKm(km)) : Words::tr("%1 km").arg(saidKm(km));
}

QString timeWords(int minute, Language language)
{
    const int hours = minute / 60, rest = minute % 60;
    if (language == Language::English)
        return QStringLiteral("%1:%2").arg(hours).arg(rest, 2, 10, QLatin1Char('0'));
    const QString whole = QStringLiteral("%1\u00a0h").arg(hours);
    return rest == 0 ? whole : QString(whole + QStringLiteral("\u00a0%1").arg(rest, 2, 10, QLatin1Char('0')));
}

QString dayWords(int day)
{
    const QString names[]{Words::tr("Monday"), Words::tr("Tuesday"), Words::tr("Wednesday"), Words::tr("Thursday"),
                          Words::tr("Friday"), Words::tr("Saturday"), Words::tr("Sunday")};
    return names[qBound(1, day, 7) - 1];
}

QString openWords(const OpenState &state, Language language)
{
    switch (state.kind) {
    case OpenState::Kind::Open: return Words::tr("Open until %1").arg(timeWords(state.minute, language));
    case OpenState::Kind::Later: return Words::tr("Closed. Opens at %1").arg(timeWords(state.minute, language));
    case OpenState::Kind::NextDay:
        return Words::tr("Closed. Opens on %1 at %2").arg(dayWords(state.day), timeWords(state.minute, language));
    case OpenState::Kind::Holiday: return Words::tr("Public holiday: call before you go");
    case OpenState::Kind::Unknown: break;
    }
    return Words::tr("Hours not known: call before you go");
}

QString spansWords(const OpeningHours &hours, int day, Language language)
{
    QStringList spans;
    for (const OpeningSpan &span : hours) {
        if (span.day == day)
            spans += Words::tr("%1 to %2").arg(timeWords(span.from, language), timeWords(span.to, language));
    }
    return spans.isEmpty() ? Words::tr("Closed") : spans.join(QStringLiteral(", "));
}

QString relaisWords(const Relais &relais, const QString &distance, const OpenState &state, Language language)
{
    QStringList words{relais.name, kindOf(relais.kind)->shortName.in(language), relais.town(), distance, openWords(state, language),
                      relais.telephone};
    words.removeAll(QString());
    return words.join(QStringLiteral(". "));
}

} // namespace belvedere::relais::ui
