// The one error type of Belvédère, from disk to screen.
#pragma once

#include <QString>
#include <tl/expected.hpp>

namespace belvedere {

// What went wrong, in the terms on which a caller or a page decides. The sentence shown to the
// person is chosen from the kind, in the ui alone.
enum class ErrorKind {
    NotFound,      // what was asked for is not there
    Unreadable,    // it is there and cannot be opened or read (rights, device)
    Malformed,     // it was read and is not what its format says
    Tampered,      // a seal or a checksum does not fit
    NewerVersion,  // written by a newer Belvédère
    OlderVersion,  // written by one too old to be read
    Refused,       // well formed, and against a rule (a quiz of 143 items)
    DiskFull,      // no room left; what was there before is intact
    Unwritable,    // cannot be written for another reason
    TooMany,       // too many tries or too much data: wait, or send less
    Expired,       // it was kept for a time that is over
    Cancelled,     // somebody asked to stop
    Offline,       // the network or the server cannot be reached
    TimedOut,      // no answer, or one so slow that it was given up
    Interrupted,   // the connection ended before the answer did
    Unavailable,   // the server or a proxy cannot answer just now (408, 429, 5xx): later
    Proxy,         // the proxy refuses, asks for a password, or is not there
    Tls,           // the server cannot prove who it is
    SignedOut,     // the session with the server is over, or there never was one (401, 403)
    Http,          // another answer than the one asked for
    Portal,        // something else answers in its place: a network that wants a sign-in of its own
    Clock,         // the clock of the terminal is wrong, so that nobody can prove who they are
    Internal,      // a library failed in a way that has no name of its own
};

// A short stable English word for logs and tests, such as "not-found".
QString kindName(ErrorKind kind);

struct Error {
    ErrorKind kind = ErrorKind::Internal;
    QString detail;    // for the log and the command line; never anything personal
    QString file = {}; // the file at fault, when there is one
    qint64 line = 0;   // the line in it, from 1; 0 when there is none
    QString remedy = {}; // what to do about it, for the command line

    // "file:line: detail (kind). Remedy: ..." with the parts that are known.
    QString text() const;
};

template <typename T>
using Result = tl::expected<T, Error>;
using Status = Result<void>;

// Makes the failing side of a Result: `return fail(ErrorKind::NotFound, "...");`
inline tl::unexpected<Error> fail(ErrorKind kind, QString detail, QString file = {}, qint64 line = 0,
                                  QString remedy = {})
{
    return tl::unexpected<Error>(
        Error{kind, std::move(detail), std::move(file), line, std::move(remedy)});
}
inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace belvedere
