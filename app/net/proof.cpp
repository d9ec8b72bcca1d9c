#include <net/proof.h>

#include <QFile>
#include <QMutex>
#include <QSslConfiguration>
#include <QSslError>

namespace belvedere::net {

// Qt verifies against the system's certificates and those of the default configuration.
bool provesItself(const QList<QSslCertificate> &chain, const QString &host, const QList<QSslCertificate> &authorities)
{
    if (chain.isEmpty())
        return false;
    static QMutex one;
    const QMutexLocker lock(&one);
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration with = before;
    with.addCaCertificates(authorities);
    QSslConfiguration::setDefaultConfiguration(with);
    const bool proved = QSslCertificate::verify(chain, host).isEmpty();
    QSslConfiguration::setDefaultConfiguration(before);
    return proved;
}

const QList<QSslCertificate> &systemCertificates()
{
    static const QList<QSslCertificate> read = QSslConfiguration::systemCaCertificates();
    return read;
}

Result<QList<QSslCertificate>> readCertificates(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorKind::NotFound, QStringLiteral("no file of certificates"), path, 0, QStringLiteral("correct ca-file under [network]"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Unreadable, file.errorString(), path, 0, QStringLiteral("let the user of the kiosk read it"));
    const auto certificates = QSslCertificate::fromDevice(&file, QSsl::Pem);
    if (certificates.isEmpty())
        return fail(ErrorKind::Malformed, QStringLiteral("no certificate in it"), path, 0, QStringLiteral("give certificates in PEM"));
    return certificates;
}

} // namespace belvedere::net
