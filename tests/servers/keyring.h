// gnome-keyring in a D-Bus session of its own, with a folder of its own.
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace servers {

class Keyring
{
public:
    ~Keyring();
    // The bus alone; `bus()` is its address. libsecret holds on to the first one of a process, and ends the process
    // with it: one for a whole test program.
    bool startBus();
    QString bus() const;
    // The daemon, with the keyring "login" open, made when it is not there yet.
    bool start();
    void stop();
    bool lock();    // the keyring, as when nobody has given its password
    void freeze();  // it runs and answers nothing
    void thaw();
    QString problem() const { return m_problem; }
    QString folder() const { return m_folder.path(); } // all that it writes

private:
    bool isThere() const;

    QTemporaryDir m_folder;
    QProcess m_bus;
    QProcess m_daemon;
    QString m_problem;
};

} // namespace servers
