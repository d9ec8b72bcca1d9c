// Whether a server proves who it is, for who does not speak to it through Http (the web engine).
#pragma once

#include <core/result.h>

#include <QList>
#include <QSslCertificate>

namespace belvedere::net {

// True when the chain of certificates, the server's own first, leads to one of `authorities` or of the system's,
// is valid now, and names the host. Reads the certificates of the system, a quarter of a second on an old terminal: off
// the GUI thread.
bool provesItself(const QList<QSslCertificate> &chain, const QString &host, const QList<QSslCertificate> &authorities);

// Those that the system trusts. Read at the first call, a tenth of a second on an old terminal: a program asks for them
// at its start, on another thread. Qt reads them again at each call of its own, and once any others are given it looks
// up none by itself.
const QList<QSslCertificate> &systemCertificates();

// The certificates of a file (PEM). NotFound, Unreadable, Malformed.
Result<QList<QSslCertificate>> readCertificates(const QString &path);

} // namespace belvedere::net
