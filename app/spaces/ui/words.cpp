#include <spaces/ui/words.h>

#include <QCoreApplication>

namespace belvedere::spaces::ui {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("belvedere::spaces::ui", text);
}

QString failureInWords(ErrorKind kind, bool goesOn)
{
    switch (kind) {
    case ErrorKind::SignedOut: return tr("Your space has ended the session. Sign in again to go on.");
    case ErrorKind::DiskFull: return tr("Your space is full. Make some room there, then try again.");
    case ErrorKind::TooMany: return tr("A document is too large for your space. Take it out of your classeur, or put your classeur on a USB stick.");
    case ErrorKind::Malformed: return tr("The file manifest.json of the folder Belvédère in your space cannot be read. Nothing was changed there.");
    case ErrorKind::NewerVersion: return tr("Your space was filled on a newer terminal. Nothing was changed there.");
    case ErrorKind::Cancelled: return tr("Stopped.");
    case ErrorKind::Offline:
    case ErrorKind::TimedOut:
    case ErrorKind::Interrupted:
    case ErrorKind::Unavailable:
    case ErrorKind::Proxy:
    case ErrorKind::Tls: return goesOn ? tr("The line to your space does not work just now.") : tr("The line to your space does not work just now. Try again a little later.");
    default: return tr("Your space does not answer as it should. Try again a little later.");
    }
}

} // namespace

QString resultInWords(const SyncResult &result, bool goesOn)
{
    if (!result.status) {
        const QString why = failureInWords(result.status.error().kind, goesOn);
        return result.kept ? tr("Your classeur is in your space. Some documents are not there yet.") + u' ' + why
                           : tr("Your classeur is not in your space.") + u' ' + why;
    }
    const QString done = tr("Your classeur is in your space, in the folder Belvédère.");
    return result.merged ? done + u' ' + tr("You had changed it on another terminal: both are put together.") : done;
}

QString outcomeInWords(DocumentOutcome::Kind kind)
{
    using Kind = DocumentOutcome::Kind;
    switch (kind) {
    case Kind::Same:
    case Kind::Sent:
    case Kind::Removed: return {};
    case Kind::Beside: return tr("You have changed this file: it stays as it is. Ours is beside it.");
    case Kind::Left: return tr("You have changed this file: it stays in your space.");
    case Kind::Gone: return tr("This file is not in your space any more.");
    case Kind::TooLarge: return tr("Too large for your space.");
    case Kind::NoRoom: return tr("There is no room left for it.");
    case Kind::Later: return tr("Not sent yet.");
    case Kind::Failed: break;
    }
    return tr("It could not be sent.");
}

QString listingFailureInWords(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotFound: return tr("This folder is not in your space any more.");
    case ErrorKind::TooMany: return tr("This folder has too many things to be shown here.");
    case ErrorKind::Malformed: return tr("Your space does not answer as it should. Try again a little later.");
    default: return failureInWords(kind, false);
    }
}

QString importFailureInWords(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotFound: return tr("This file is not in your space any more.");
    case ErrorKind::TooMany: return tr("Too large: a document has 10 MB at most.");
    case ErrorKind::DiskFull: return tr("Your classeur has no room left for documents: 50 MB in all. Remove some first.");
    case ErrorKind::Malformed: return tr("This file is empty.");
    case ErrorKind::Refused: return tr("Your classeur takes PDF, text documents (ODT), pictures (PNG, JPEG) and plain text. This is something else.");
    case ErrorKind::Unwritable: return tr("Your classeur is full. Remove something first.");
    default: return failureInWords(kind, false);
    }
}

} // namespace belvedere::spaces::ui
