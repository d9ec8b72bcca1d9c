// Dates as they are written in a sentence.
#pragma once

#include <core/language.h>

#include <QDate>
#include <QLocale>
#include <QString>

namespace belvedere {

inline QLocale localeOf(Language language)
{
    switch (language) {
    case Language::French: break;
    case Language::English: return QLocale(QLocale::English);
    case Language::Arabic: return QLocale(QLocale::Arabic, QLocale::Algeria);
    case Language::Ukrainian: return QLocale(QLocale::Ukrainian);
    }
    return QLocale(QLocale::French);
}

// "1er septembre 2026" in French, "1 September 2026" in English; empty for a date that is none.
QString dateInWords(const QLocale &locale, const QDate &date);

// The same after the day of the week: "mardi 1er septembre 2026".
QString dayInWords(const QLocale &locale, const QDate &date);

} // namespace belvedere
