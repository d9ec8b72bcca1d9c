// nginx over TLS, with a certificate made for the occasion.
#pragma once

#include "daemon.h"

#include <QTemporaryDir>
#include <QUrl>

namespace servers {

class Nginx
{
public:
    // `locations` goes into the server block of the configuration.
    bool start(const QByteArray &locations = {});
    QString problem() const { return m_problem; }

    QString root() const { return m_folder.filePath(QStringLiteral("www")); } // what it serves
    QString certificate() const { return m_folder.filePath(QStringLiteral("certificate.pem")); }
    quint16 port() const { return m_port; }
    // https://localhost:port/path; through another port when one is given (a relay before it).
    QUrl address(const QString &path, quint16 through = 0) const;
    // The lines of its access log: "METHOD path status bytes range".
    QList<QByteArray> requests() const;
    void stop() { m_daemon.stop(); }

private:
    QTemporaryDir m_folder;
    quint16 m_port = 0;
    QString m_problem;
    Daemon m_daemon;
};

} // namespace servers
