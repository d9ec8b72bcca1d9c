// The speech service of this program: started where none runs, and ended with what it was started for.
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

class QProcess;

namespace belvedere::speech {

// speech-dispatcher keeps a history of what it said, and one that a client starts on its own (autospawn) outlives it.
// This one has a socket, a folder and a group of processes of its own; all of them go with the thread that started it,
// also when the program is killed. Where a service answers already, or SPEECHD_ADDRESS names one, nothing is started.
class Service
{
public:
    Service();  // in the thread of the application: it may set SPEECHD_ADDRESS, for libspeechd
    ~Service();

    // Both wait, for 8 s at most: in a thread that may. start() does nothing when it runs.
    void start();
    void stop();
    // Where its socket is; empty when it is not ours.
    QString folder() const { return m_folder; }

private:
    QString m_folder;
    std::unique_ptr<QProcess> m_process; // lives in the thread that starts it
};

} // namespace belvedere::speech
