// The sentences of the territory: figures, tension, sources and dates, as one says them.
#pragma once

#include <core/dates.h>
#include <territoire/territoire.h>

#include <QCoreApplication>
#include <QLocale>

namespace belvedere::territoire::ui {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(TerritoireWords)
public:
    explicit Words(Language language) : m_locale(localeOf(language)) {}

    QString number(int value) const { return m_locale.toString(value); }
    // "3 out of 4": the simple fraction nearest to that percentage.
    QString share(double percent) const;
    // "1 240 recruitment projects in 2026, about 3 out of 4 hard to fill"; empty when no project is known.
    QString projects(const Figures &figures) const;
    // "very hard to recruit (5 of 5)"; empty when no tension is known.
    QString level(const Figures &figures) const;
    // "Puy-de-Dôme: hard to recruit (4 of 5), 320 recruitment projects in 2025"; empty when nothing is known.
    QString ofMetier(const MetierFigures &figures, const QString &departementName) const;
    // "up 27 % since 2022", "down", or "stable" within 5 %; empty with fewer than two years.
    QString change(const QVector<Figures> &years) const;
    // "2022: 980, 2023: 1 050": a year and its projects.
    QString byYear(const QVector<Figures> &years) const;

    // "Source: …, 15 April 2026", once for each source, its dates from the first to the last.
    QString sources(const QVector<Provenance> &from, const QString &between = QStringLiteral("\n")) const;
    QString date(const QDate &date) const; // "15 April 2026"
    // "Thursday 14 January 2027, 9:00 – 16:00", in the time of the clocks there.
    QString when(const Event &event, const Occurrence &occurrence, const QTimeZone &zone) const;
    // "Also on 14 February and 14 March 2027, and later": the other dates of the year that follows.
    QString again(const Event &event, const QTimeZone &zone) const;
    QString monthShort(const QDate &date) const; // "JAN."
    QString clock(const QTime &time) const;      // "9 h 30"

private:
    QLocale m_locale;
};

// The first day of an occurrence, there.
QDate dayOf(const Event &event, const Occurrence &occurrence, const QTimeZone &zone);

} // namespace belvedere::territoire::ui
