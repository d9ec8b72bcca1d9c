#include "nginx.h"

#include "certificate.h"

#include <QDir>

#include <unistd.h>

namespace servers {

bool Nginx::start(const QByteArray &locations)
{
    m_port = freePort();
    QDir().mkpath(root());
    m_problem = makeCertificate(m_folder.path());
    if (!m_problem.isEmpty())
        return false;
    const QByteArray folder = QFile::encodeName(m_folder.path());
    QByteArray conf = geteuid() == 0 ? "user root;\n" : "";
    conf += "daemon off;\nworker_processes 1;\npid " + folder + "/pid;\nerror_log " + folder + "/error.log;\n"
            "events { worker_connections 64; }\nhttp {\ndefault_type application/octet-stream;\n"
            "log_format short '$request_method $request_uri $status $body_bytes_sent $http_range';\n"
            "access_log " + folder + "/access.log short;\n";
    for (const QByteArray &kind : {QByteArray("client_body"), QByteArray("proxy"), QByteArray("fastcgi"),
                                   QByteArray("uwsgi"), QByteArray("scgi")})
        conf += kind + "_temp_path " + folder + "/tmp_" + kind + ";\n";
    conf += "server {\nlisten 127.0.0.1:" + QByteArray::number(m_port) + " ssl;\nssl_certificate " + folder
            + "/certificate.pem;\nssl_certificate_key " + folder + "/key.pem;\nroot " + folder + "/www;\n"
            + locations + "\n}\n}\n";
    const QString file = m_folder.filePath(QStringLiteral("nginx.conf"));
    const bool started = writeFile(file, conf)
        && m_daemon.start(QStringLiteral("nginx"),
                          {QStringLiteral("-p"), m_folder.path(), QStringLiteral("-c"), file,
                           QStringLiteral("-e"), m_folder.filePath(QStringLiteral("error.log"))}, m_port);
    if (!started)
        m_problem = m_daemon.problem();
    return started;
}

QUrl Nginx::address(const QString &path, quint16 through) const
{
    return QUrl(QStringLiteral("https://localhost:%1/%2").arg(through ? through : m_port).arg(path));
}

QList<QByteArray> Nginx::requests() const
{
    QList<QByteArray> lines = readFile(m_folder.filePath(QStringLiteral("access.log"))).split('\n');
    lines.removeAll(QByteArray());
    return lines;
}

} // namespace servers
