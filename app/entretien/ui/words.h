// What was agreed, in words: for the screen, the classeur, paper and calendars. Only a Theirs is ever given to these.
#pragma once

#include <core/language.h>
#include <entretien/ical.h>

namespace belvedere::entretien::ui {

QString whoInWords(Step::Who who);
// "by Friday 4 December 2026 – together"
QString stepDetail(const Step &step, Language language);
QString nextInWords(const NextContact &next, Language language); // empty: none
// The title of it in the classeur: "My plan, 29 November 2026".
QString planTitle(const Theirs &theirs, Language language);
// Plain lines, for the classeur.
QString planInWords(const Theirs &theirs, Language language);
// For look/paper.h; the words of people are escaped.
QString planHtml(const Theirs &theirs, const QString &centreName, Language language);
CalendarWords calendarWords();

// Above an interview with somebody invented.
QString exampleSays(const QString &name);
QString nothingBehindSays();

// Of the door on home while an interview is open.
QString openDoorTitle();
QString openDoorPhrase();

} // namespace belvedere::entretien::ui
