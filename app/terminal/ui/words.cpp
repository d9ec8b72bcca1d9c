#include <terminal/ui/words.h>

#include <QCoreApplication>
#include <QLocale>

namespace belvedere::terminal::ui {
namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(belvedere::terminal::ui::Words)
};

QString problemInWords(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline: return Words::tr("the network or the server cannot be reached");
    case ErrorKind::TimedOut: return Words::tr("no answer in time");
    case ErrorKind::Proxy: return Words::tr("the proxy refuses");
    case ErrorKind::Tls: return Words::tr("the server cannot prove who it is");
    case ErrorKind::Clock: return Words::tr("the clock of this terminal is wrong");
    case ErrorKind::Portal: return Words::tr("the network asks for a sign-in of its own");
    case ErrorKind::Unavailable: return Words::tr("the server cannot serve just now");
    case ErrorKind::DiskFull: return Words::tr("the disk is full");
    case ErrorKind::Unwritable: return Words::tr("the disk cannot be written to");
    case ErrorKind::Refused:
    case ErrorKind::Tampered:
    case ErrorKind::Malformed:
    case ErrorKind::NewerVersion:
    case ErrorKind::OlderVersion: return Words::tr("what came was refused");
    case ErrorKind::Expired: return Words::tr("what came is too old");
    case ErrorKind::Interrupted: return Words::tr("the line was cut");
    case ErrorKind::NotFound: return Words::tr("a file is not there");
    default: return Words::tr("another answer than the one expected");
    }
}

} // namespace

QString worryInWords(Worry worry)
{
    switch (worry) {
    case Worry::NotRunning: return Words::tr("The kiosk does not run. Start its session again.");
    case Worry::NoPack: return Words::tr("There is no content. Update now, or put a pack in place.");
    case Worry::DiskLow: return Words::tr("Less than 500 MB are free on the disk. Keep fewer videos, or make some room.");
    case Worry::UpdatesOld: return Words::tr("The content was not checked for two weeks. Look at the address of the updates and at the line.");
    case Worry::UpdateFails: return Words::tr("The last update did not work. See the journal below, then try again.");
    case Worry::OutboxStuck: return Words::tr("A classeur waits to be sent for more than eight hours. Look at the services.");
    case Worry::ServiceDown: return Words::tr("A service does not answer. The rest goes on without it.");
    case Worry::CodeMissing: return Words::tr("No administrator's code was set. On a console, run “belvedere --set-admin-code”.");
    }
    return {};
}

QString serviceInWords(const Service &service)
{
    switch (service.kind) {
    case Service::Kind::Updates: return Words::tr("Updates of the content");
    case Service::Kind::Region: return Words::tr("Classeurs of the region");
    case Service::Kind::SignIn: return Words::tr("Signing in: %1").arg(service.name);
    case Service::Kind::Space: return Words::tr("Documents: %1").arg(service.name);
    case Service::Kind::Videos: return Words::tr("Videos");
    case Service::Kind::Talks: return Words::tr("Talks with advisers");
    case Service::Kind::Classes: return Words::tr("Class sessions");
    case Service::Kind::Desk: return Words::tr("Requests for information");
    case Service::Kind::Moel: return QStringLiteral("monorientationenligne");
    case Service::Kind::Statistics: return Words::tr("Counts for the region");
    }
    return {};
}

QString answerInWords(const ServiceState &state)
{
    switch (state.answer) {
    case ServiceState::Answer::Unknown: return Words::tr("asked…");
    case ServiceState::Answer::Yes: return Words::tr("answers in %1 ms").arg(state.milliseconds);
    case ServiceState::Answer::No: return Words::tr("does not answer: %1").arg(problemInWords(state.problem));
    }
    return {};
}

QString updateInWords(const TerminalStatus &status, const QLocale &locale)
{
    if (!status.updates)
        return Words::tr("Off: the settings name no address.");
    if (status.updateProblem)
        return Words::tr("The last one did not work: %1.").arg(problemInWords(*status.updateProblem));
    if (status.updateWaits)
        return Words::tr("A new content waits for the end of the visit.");
    if (!status.updateReached.isValid())
        return Words::tr("The server was never reached yet.");
    return Words::tr("Checked on %1.").arg(locale.toString(status.updateReached.toLocalTime(), QLocale::ShortFormat));
}

} // namespace belvedere::terminal::ui
