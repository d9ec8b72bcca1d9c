// Apache over TLS that keeps what is put there (mod_dav): for everybody, set up as app/classeur/README.md says,
// or for who comes with a ticket of a CAS server, as in offline-data/demo/services/space.conf.
#pragma once

#include "daemon.h"

#include <QTemporaryDir>
#include <QUrl>

namespace servers {

class Apache
{
public:
    QByteArray before; // lines of the configuration of its own, ahead of <Directory>
    // What stands in <Directory> beside "Dav On"; to be set before the start. As app/classeur/README.md says:
    QByteArray rules = "FileETag Digest\nOptions None\n<LimitExcept GET PUT>\nRequire all denied\n</LimitExcept>\n"
                       "<Limit GET PUT>\nRequire all granted\n</Limit>\nLimitRequestBody 67108864\n";
    // A space of a person's: every method, and a name and a password where they are given.
    static QByteArray spaceRules(const QString &passwordFile = {});
    QString makePasswordFile(const QString &user, const QString &password); // its path

    // On a port of the loopback; the same one when it is started again.
    bool start();
    // A document space, its documents under space(), for those whom that CAS server signs in. makeReady() comes
    // first, so that the CAS server can be told the address and start with certificateFolder().
    bool startSpace(const QUrl &cas);
    bool makeReady();
    void stop() { m_daemon.stop(); }
    QString problem() const { return m_problem; }

    QString makeFolder(const QString &name); // that it may write to; its path
    QString root() const { return m_folder.filePath(QStringLiteral("www")); } // what it serves
    QString certificate() const { return m_folder.filePath(QStringLiteral("certificate.pem")); }
    QString certificateFolder() const { return m_folder.path(); }
    QUrl address(const QString &path) const;
    QUrl space() const { return address(QStringLiteral("documents/")); }
    QString documents() const { return root() + QStringLiteral("/documents"); } // the folder of space()
    // The lines of its access log: "METHOD path status".
    QList<QByteArray> requests() const;

private:
    bool run(const QByteArray &conf);

    QTemporaryDir m_folder;
    quint16 m_port = 0;
    QString m_problem;
    Daemon m_daemon;
};

} // namespace servers
