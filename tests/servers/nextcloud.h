// A stand-in for Nextcloud, which Debian does not have: its Login Flow v2 and the revocation are played by the test,
// behind a real Apache whose WebDAV opens with the very password that they give, until it is revoked.
#pragma once

#include "apache.h"
#include "scripted.h"

#include <memory>

namespace servers {

class Nextcloud
{
public:
    bool start();
    void stop() { m_apache.stop(); }
    bool startAgain() { return m_apache.start(); }
    QString problem() const { return m_apache.problem(); }

    QUrl address() const { return m_apache.address(QString()); }
    QString certificate() const { return m_apache.certificate(); }
    QString documents() const { return m_apache.root() + QStringLiteral("/remote.php/dav/files/marie"); }
    // The person signs in on their phone, and allows it.
    void allow() { m_allowed = true; }
    bool isOpen() const; // the password that was given still opens the documents
    QString password() const { return m_password; }
    int asked() const { return m_asked; } // for a code
    int polled() const { return m_polled; }

    QString loginHost; // that the code leads to; empty: its own

private:
    void answer(const QByteArray &request, QTcpSocket *socket);

    Apache m_apache;
    std::unique_ptr<Scripted> m_flow;
    QString m_password, m_passwords;
    bool m_allowed = false;
    int m_asked = 0, m_polled = 0;
};

} // namespace servers
