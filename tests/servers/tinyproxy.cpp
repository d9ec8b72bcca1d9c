#include "tinyproxy.h"

namespace servers {

bool Tinyproxy::start(quint16 toPort, const QString &user, const QString &password)
{
    m_port = freePort();
    QByteArray conf = "Port " + QByteArray::number(m_port) + "\nListen 127.0.0.1\nAllow 127.0.0.1\nTimeout 60\n"
                      "MaxClients 20\nLogLevel Connect\nLogFile \"" + QFile::encodeName(m_folder.filePath(QStringLiteral("log")))
                      + "\"\nConnectPort " + QByteArray::number(toPort) + '\n';
    if (!user.isEmpty())
        conf += "BasicAuth " + user.toUtf8() + ' ' + password.toUtf8() + '\n';
    const QString file = m_folder.filePath(QStringLiteral("tinyproxy.conf"));
    return writeFile(file, conf)
        && m_daemon.start(QStringLiteral("tinyproxy"), {QStringLiteral("-d"), QStringLiteral("-c"), file}, m_port);
}

} // namespace servers
