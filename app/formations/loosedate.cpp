#include <formations/loosedate.h>

#include <QString>

#include <algorithm>

namespace belvedere::formations {

namespace {

bool isAllDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

LooseDate LooseDate::fromNumber(int number)
{
    return {number / 10000, number / 100 % 100, number % 100};
}

QDate LooseDate::earliest() const
{
    return isKnown() ? QDate(year, qMax(month, 1), qMax(day, 1)) : QDate();
}

QDate LooseDate::latest() const
{
    if (!isKnown())
        return {};
    const QDate first(year, month > 0 ? month : 12, 1);
    return day > 0 ? QDate(year, month, day) : first.addMonths(1).addDays(-1);
}

std::optional<LooseDate> readLooseDate(QStringView text)
{
    if (text.size() != 8 || !isAllDigits(text))
        return std::nullopt;
    if (text == u"00000000" || text == u"99999999")
        return LooseDate{};
    const LooseDate date = LooseDate::fromNumber(text.toInt());
    const bool whole = QDate::isValid(date.year, date.month, date.day);
    const bool ofMonth = date.day == 0 && date.month >= 1 && date.month <= 12;
    const bool ofYear = date.day == 0 && date.month == 0;
    if (date.year < 1900 || date.year > 2199 || !(whole || ofMonth || ofYear))
        return std::nullopt;
    return date;
}

LooseDate readStamp(QStringView text)
{
    QString digits = text.left(10).toString();
    if (digits.size() == 10 && digits.at(4) == u'-' && digits.at(7) == u'-')
        digits.remove(u'-');
    return readLooseDate(QStringView(digits).left(8)).value_or(LooseDate{});
}

} // namespace belvedere::formations
