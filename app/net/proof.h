// Whether a server proves who it is, for who does not speak to it through Http (the web engine).
#pragma once

#include <core/result.h>

#include <QList>
#include <QSslCertificate>

namespace belvedere::net {

// True when the chain of certificates, the server's own first, leads to one of `authorities` or of the system's,
// is valid now, and names the host. On the GUI thread, or before there are others.
bool provesItself(const QList<QSslCertificate> &chain, const QString &host, const QList<QSslCertificate> &authorities);

// The certificates of a file (PEM). NotFound, Unreadable, Malformed.
Result<QList<QSslCertificate>> readCertificates(const QString &path);

} // namespace belvedere::net
