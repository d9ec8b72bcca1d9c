#include <identity/ui/words.h>

#include <QCoreApplication>

namespace belvedere::identity::ui {

struct SignInWords {
    Q_DECLARE_TR_FUNCTIONS(SignInWords)
};

QString failureInWords(ErrorKind kind, const QString &site)
{
    switch (kind) {
    case ErrorKind::Expired:
        return SignInWords::tr("The sign-in took too long and its pass has expired. Sign in again.");
    case ErrorKind::Clock:
        return SignInWords::tr("The clock of this terminal is wrong. No site can prove who it is. Tell the person in charge of the room.");
    case ErrorKind::Portal:
        return SignInWords::tr("This network wants a sign-in of its own before it lets anybody through. Tell the person in charge of the room.");
    case ErrorKind::Offline:
        return SignInWords::tr("%1 cannot be reached. The line of this terminal may be down. Try again in a moment.").arg(site);
    case ErrorKind::TimedOut:
    case ErrorKind::Interrupted:
        return SignInWords::tr("%1 is too slow to answer. Try again in a moment.").arg(site);
    case ErrorKind::Unavailable:
        return SignInWords::tr("%1 is out of order just now. Try again in a few minutes.").arg(site);
    case ErrorKind::Proxy:
        return SignInWords::tr("The network of this place does not let the terminal go to %1. Tell the person in charge of the room.").arg(site);
    case ErrorKind::Tls:
        return SignInWords::tr("%1 cannot prove that it is the right site. Its page was not opened. Tell the person in charge of the room.").arg(site);
    case ErrorKind::Refused:
        return SignInWords::tr("This terminal may not go on: the sign-in leads to a site that it does not know. Tell the person in charge of the room.");
    case ErrorKind::Internal:
        return SignInWords::tr("The page of the sign-in stopped. Try again.");
    default:
        return SignInWords::tr("%1 gave an answer that the terminal does not understand. Try again, or tell the person in charge of the room.").arg(site);
    }
}

} // namespace belvedere::identity::ui
