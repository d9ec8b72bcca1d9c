#include <net/proof.h>

#include <QFile>
#include <QSslConfiguration>
#include <QSslError>

namespace belvedere::net {

// Qt verifies against the default configuration alone.
bool provesItself(const QList<QSslCertificate> &chain, const QString &host, const QList<QSslCertificate> &authorities)
{
    if (chain.isEmpty())
        return false;
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration with = before;
    with.setCaCertificates(QSslConfiguration::systemCaCertificates() + authorities);
    QSslConfiguration::setDefaultConfiguration(with);
    const bool proved = QSslCertificate::verify(chain, host).isEmpty();
    QSslConfiguration::setDefaultConfiguration(before);
    return proved;
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
