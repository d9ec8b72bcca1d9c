// Apache over TLS that keeps what is put there (mod_dav), set up as app/classeur/README.md says.
#pragma once

#include "daemon.h"

#include <QTemporaryDir>
#include <QUrl>

namespace servers {

class Apache
{
public:
    // On a port of the loopback; the same one when it is started again.
    bool start();
    void stop() { m_daemon.stop(); }
    QString problem() const { return m_problem; }

    QString makeFolder(const QString &name); // that it may write to; its path
    QString root() const { return m_folder.filePath(QStringLiteral("www")); } // what it serves
    QString certificate() const { return m_folder.filePath(QStringLiteral("certificate.pem")); }
    QUrl address(const QString &path) const;
    // The lines of its access log: "METHOD path status".
    QList<QByteArray> requests() const;

private:
    QTemporaryDir m_folder;
    quint16 m_port = 0;
    QString m_problem;
    Daemon m_daemon;
};

} // namespace servers
