// tinyproxy, which lets through to one port of the loopback.
#pragma once

#include "daemon.h"

#include <QTemporaryDir>

namespace servers {

class Tinyproxy
{
public:
    // An empty user: it asks for none.
    bool start(quint16 toPort, const QString &user = {}, const QString &password = {});
    QString problem() const { return m_daemon.problem() + QString::fromLocal8Bit(log()); }
    quint16 port() const { return m_port; }
    QByteArray log() const { return readFile(m_folder.filePath(QStringLiteral("log"))); }

private:
    QTemporaryDir m_folder;
    quint16 m_port = 0;
    Daemon m_daemon;
};

} // namespace servers
