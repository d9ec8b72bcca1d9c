// A request for information, as it is sent to the desk (README.md has the format).
#pragma once

#include <contact/form.h>

#include <QDateTime>
#include <QJsonObject>

namespace belvedere::contact {

// 128 random bits in hex: the name of a request, which tells nothing of anybody.
QString newRequestId();

// What was asked and answered, no more, in French, which the desk reads, whatever `language` it was asked in. `until`:
// the day from which the desk keeps it no longer.
QJsonObject demandeOf(const Form &form, const Answers &answers, const QString &id, const QDateTime &now, const QDate &until, Language language);

} // namespace belvedere::contact
