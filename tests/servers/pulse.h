// A sound server with a device that nobody hears, and what comes out of it.
#pragma once

#include "daemon.h"

#include <QTemporaryDir>

namespace servers {

class Pulse
{
public:
    ~Pulse();
    // HOME and XDG_RUNTIME_DIR should be folders of the test: it writes there.
    bool start(bool withMicrophone = false);
    void stop() { m_daemon.stop(); }
    QByteArray address() const; // for PULSE_SERVER
    QString problem() const { return m_daemon.problem(); }

    static constexpr int rate = 48'000; // samples a second
    // The next `ms` of what the device plays, one channel; empty when nothing can be heard.
    QVector<qint16> listen(int ms);
    // Into the microphone, as long as it lasts; what was said before stops.
    bool speak(const QVector<qint16> &samples);
    bool unplug(); // the microphone goes away
    bool occupy(); // it is there, and gives nothing: somebody else has its device

private:
    bool control(const QStringList &words);

    Daemon m_daemon;
    QProcess m_ears, m_mouth;
    quint16 m_port = 0;
};

} // namespace servers
