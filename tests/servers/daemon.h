// A real server, started for one test on the loopback, in a folder of its own, and ended with it.
#pragma once

#include <QProcess>
#include <QStringList>

namespace servers {

// A port of the loopback that nobody uses.
quint16 freePort();

class Daemon
{
public:
    Daemon() = default;
    ~Daemon(); // ends the process that it started, and no other
    Q_DISABLE_COPY_MOVE(Daemon)

    // Waits until something answers on the port. False, with `problem()`, when nothing does.
    bool start(const QString &program, const QStringList &arguments, quint16 port);
    void stop();
    QString problem() const { return m_problem; }

private:
    QProcess m_process;
    QString m_problem;
};

bool writeFile(const QString &path, const QByteArray &bytes);
QByteArray readFile(const QString &path);
// Every file below a folder in which one of these stands, in any form in which a program of Qt writes words: in UTF-8,
// in UTF-16, in base64.
QStringList filesWith(const QString &folder, const QByteArrayList &secrets);
// What stands in the folders that any program may write to: /tmp, /var/tmp, /dev/shm.
QStringList inSharedFolders();
// The same of what has come there since.
QStringList sharedFilesWith(const QStringList &before, const QByteArrayList &secrets);

} // namespace servers
