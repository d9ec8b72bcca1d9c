#include <core/result.h>

namespace belvedere {

QString kindName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotFound: return QStringLiteral("not-found");
    case ErrorKind::Unreadable: return QStringLiteral("unreadable");
    case ErrorKind::Malformed: return QStringLiteral("malformed");
    case ErrorKind::Tampered: return QStringLiteral("tampered");
    case ErrorKind::NewerVersion: return QStringLiteral("newer-version");
    case ErrorKind::OlderVersion: return QStringLiteral("older-version");
    case ErrorKind::Refused: return QStringLiteral("refused");
    case ErrorKind::DiskFull: return QStringLiteral("disk-full");
    case ErrorKind::Unwritable: return QStringLiteral("unwritable");
    case ErrorKind::TooMany: return QStringLiteral("too-many");
    case ErrorKind::Expired: return QStringLiteral("expired");
    case ErrorKind::Cancelled: return QStringLiteral("cancelled");
    case ErrorKind::Offline: return QStringLiteral("offline");
    case ErrorKind::TimedOut: return QStringLiteral("timed-out");
    case ErrorKind::Interrupted: return QStringLiteral("interrupted");
    case ErrorKind::Unavailable: return QStringLiteral("unavailable");
    case ErrorKind::Proxy: return QStringLiteral("proxy");
    case ErrorKind::Tls: return QStringLiteral("tls");
    case ErrorKind::SignedOut: return QStringLiteral("signed-out");
    case ErrorKind::Http: return QStringLiteral("http");
    case ErrorKind::Portal: return QStringLiteral("portal");
    case ErrorKind::Clock: return QStringLiteral("clock");
    case ErrorKind::Internal: break;
    }
    return QStringLiteral("internal");
}

QString Error::text() const
{
    QString out;
    if (!file.isEmpty()) {
        out = file;
        if (line > 0)
            out += u':' + QString::number(line);
        out += QStringLiteral(": ");
    }
    out += detail + QStringLiteral(" (") + kindName(kind) + u')';
    if (!remedy.isEmpty())
        out += QStringLiteral(". Remedy: ") + remedy;
    return out;
}

} // namespace belvedere
