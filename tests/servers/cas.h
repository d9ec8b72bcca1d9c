// The real CAS server of the demonstration (django-cas-server), which knows one person.
#pragma once

#include "daemon.h"

#include <QTemporaryDir>
#include <QUrl>

namespace servers {

// What it is told of those it signs people in for.
struct CasServices {
    QUrl terminal = QUrl(QStringLiteral("https://belvedere.invalid/cas"));
    QUrl space = {}; // empty: none
    int ticketSeconds = 60;
};

class Cas
{
public:
    // With certificate.pem and key.pem of that folder, or its own when it is empty; on the same port when it
    // is started again, with nobody signed in.
    bool start(const CasServices &services = {}, const QString &certificateFolder = {});
    void stop() { m_daemon.stop(); }
    QString problem() const { return m_problem; }

    QUrl address() const { return QUrl(QStringLiteral("https://localhost:%1/cas").arg(m_port)); }
    quint16 port() const { return m_port; }
    QString certificate() const { return m_certificates + QStringLiteral("/certificate.pem"); }
    static QString user() { return QStringLiteral("camille"); }
    static QString password() { return QStringLiteral("montagne-verte-42"); }
    // The lines of its access log: "METHOD path status", never with a query.
    QList<QByteArray> requests() const;

private:
    QTemporaryDir m_folder;
    QString m_certificates;
    quint16 m_port = 0;
    QString m_problem;
    Daemon m_daemon;
};

} // namespace servers
