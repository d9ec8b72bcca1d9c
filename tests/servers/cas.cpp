#include "cas.h"

#include "certificate.h"

namespace servers {

bool Cas::start(const CasServices &services, const QString &certificateFolder)
{
    if (m_port == 0) {
        m_port = freePort();
        m_certificates = certificateFolder.isEmpty() ? m_folder.path() : certificateFolder;
        if (certificateFolder.isEmpty())
            m_problem = makeCertificate(m_folder.path());
        if (!m_problem.isEmpty())
            return false;
    }
    QStringList arguments{QStringLiteral("--folder"), m_folder.filePath(QStringLiteral("data")),
                          QStringLiteral("--port"), QString::number(m_port),
                          QStringLiteral("--certificate"), certificate(),
                          QStringLiteral("--key"), m_certificates + QStringLiteral("/key.pem"),
                          QStringLiteral("--terminal"), services.terminal.toString(),
                          QStringLiteral("--user"), user(), QStringLiteral("--password"), password(),
                          QStringLiteral("--ticket-seconds"), QString::number(services.ticketSeconds)};
    if (!services.space.isEmpty())
        arguments += {QStringLiteral("--space"), services.space.toString()};
    const bool started = m_daemon.start(BELVEDERE_SOURCE_DIR + QStringLiteral("/offline-data/demo/services/cas-server"),
                                        arguments, m_port);
    if (!started)
        m_problem = m_daemon.problem();
    return started;
}

QList<QByteArray> Cas::requests() const
{
    QList<QByteArray> lines = readFile(m_folder.filePath(QStringLiteral("data/access.log"))).split('\n');
    lines.removeAll(QByteArray());
    return lines;
}

} // namespace servers
