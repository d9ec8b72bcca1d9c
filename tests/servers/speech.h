// A speech service of its own (speech-dispatcher with espeak-ng), which speaks to a Pulse.
#pragma once

#include "pulse.h"

namespace servers {

class Speech
{
public:
    bool start(const Pulse &pulse);
    void stop() { m_daemon.stop(); }
    QByteArray address() const; // for SPEECHD_ADDRESS
    QString problem() const { return m_daemon.problem(); }

private:
    QTemporaryDir m_folder;
    Daemon m_daemon;
    quint16 m_port = 0;
};

} // namespace servers
