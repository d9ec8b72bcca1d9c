// What a CAS server says of a ticket (CAS 3.0, 2.5.2 and appendix A: XML of http://www.yale.edu/tp/cas).
#pragma once

#include <core/result.h>

#include <QByteArray>

namespace belvedere::identity {

// Who signed in. Never logged, never on disk in clear.
struct Person {
    QString id;   // cas:user, 1 to 256 characters
    QString name; // how to greet them: cas:displayName of the attributes, else the id
};

constexpr qint64 longestResponse = 64 << 10; // bytes

// Expired: the ticket is of no use any more (INVALID_TICKET, INVALID_TICKET_SPEC). Refused: the server does not
// know this terminal (INVALID_SERVICE, UNAUTHORIZED_SERVICE). Unavailable: it failed (INTERNAL_ERROR).
// Portal: a page of HTML. Malformed: anything else.
Result<Person> readResponse(const QByteArray &xml);

// True for what begins as a page of HTML does.
bool looksLikeHtml(const QByteArray &body);

} // namespace belvedere::identity
