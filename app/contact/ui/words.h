// What is said of an answer that does not fit, and of a request on its way.
#pragma once

#include <contact/courier.h>
#include <contact/form.h>

namespace belvedere::contact::ui {

QString faultInWords(Fault fault, const Question &question);
// `channel`: of the profile; `waitHours`: how long it is tried.
QString standingInWords(Standing standing, const QString &channel, int waitHours);
// "3 days" where it is whole days, else "5 hours".
QString hoursInWords(int hours);

} // namespace belvedere::contact::ui
