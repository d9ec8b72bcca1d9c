#include <core/dates.h>

namespace belvedere {

QString dateInWords(const QLocale &locale, const QDate &date)
{
    if (!date.isValid())
        return {};
    // The locale data of Qt has no ordinal for the first of the month, which French asks for.
    const bool first = date.day() == 1 && locale.language() == QLocale::French;
    return (first ? QStringLiteral("1er") : QString::number(date.day()))
           + locale.toString(date, QStringLiteral(" MMMM yyyy"));
}

QString dayInWords(const QLocale &locale, const QDate &date)
{
    return date.isValid() ? locale.toString(date, QStringLiteral("dddd ")) + dateInWords(locale, date) : QString();
}

} // namespace belvedere
