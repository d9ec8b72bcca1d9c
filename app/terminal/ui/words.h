// What is said of a terminal.
#pragma once

#include <terminal/status.h>

namespace belvedere::terminal::ui {

QString worryInWords(Worry worry);        // what it is and what to do
QString serviceInWords(const Service &service);
QString answerInWords(const ServiceState &state);
QString updateInWords(const TerminalStatus &status, const QLocale &locale);

} // namespace belvedere::terminal::ui
