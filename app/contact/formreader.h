// Reads the form and the rules of routing (resources/contact has both, and their schemas).
#pragma once

#include <contact/form.h>
#include <contact/routing.h>
#include <core/result.h>

namespace belvedere::contact {

struct Source {
    Form form;
    Rules rules;
};

// Malformed, Refused, NewerVersion or OlderVersion: with the file, the line and the remedy. Refused is, beside what
// is not known: an id that is given twice, a condition on a later question or on a value that cannot be, a question
// of the profile that is missing or comes after the others, options where none are chosen, and an answer that is
// sent although it should stop.
Result<Form> readForm(const QByteArray &json, const QString &fileName);
// Of that form. Refused also: a rule that can never be reached, a last one that has conditions.
Result<Rules> readRules(const QByteArray &json, const QString &fileName, const Form &form);

// form.json and routing.json of a folder; what is not there, and all of it for an empty path, is the shipped one.
// Blocking.
Result<Source> readSource(const QString &folder);

} // namespace belvedere::contact
