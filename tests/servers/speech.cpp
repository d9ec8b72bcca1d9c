#include "speech.h"

#include <QDir>

namespace servers {

bool Speech::start(const Pulse &pulse)
{
    m_port = freePort();
    const QDir folder(m_folder.path());
    folder.mkpath(QStringLiteral("modules"));
    QFile::copy(QStringLiteral("/etc/speech-dispatcher/modules/espeak-ng.conf"), folder.filePath(QStringLiteral("modules/espeak-ng.conf")));
    writeFile(folder.filePath(QStringLiteral("speechd.conf")),
              "CommunicationMethod \"inet_socket\"\nPort " + QByteArray::number(m_port)
                  + "\nLocalhostAccessOnly 1\nLogLevel 2\nLogDir \"" + m_folder.path().toUtf8()
                  + "\"\nDefaultLanguage fr\nAudioOutputMethod \"pulse\"\nAudioPulseDevice \"ears\"\n"
                    "AddModule \"espeak-ng\" \"sd_espeak-ng\" \"espeak-ng.conf\"\nDefaultModule espeak-ng\n");
    qputenv("PULSE_SERVER", pulse.address());
    return m_daemon.start(QStringLiteral("speech-dispatcher"),
                          {QStringLiteral("--run-single"), QStringLiteral("--config-dir"), m_folder.path(), QStringLiteral("--log-dir"), m_folder.path(),
                           QStringLiteral("--pid-file"), folder.filePath(QStringLiteral("pid")), QStringLiteral("--communication-method"),
                           QStringLiteral("inet_socket"), QStringLiteral("--port"), QString::number(m_port), QStringLiteral("--timeout"), QStringLiteral("0")},
                          m_port);
}

QByteArray Speech::address() const
{
    return "inet_socket:127.0.0.1:" + QByteArray::number(m_port);
}

} // namespace servers
