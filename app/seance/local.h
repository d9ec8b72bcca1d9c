// Where there is no internet: a Prosody on the teacher's own machine, for one class, in a folder of its own.
#pragma once

#include <seance/host.h>

#include <QProcess>
#include <QTimer>

namespace belvedere::seance {

// Asynchronous, on the thread that made it. It ends with this object, and with this program however that ends.
class LocalServer : public QObject
{
    Q_OBJECT
public:
    explicit LocalServer(const QString &folder); // the same folder: the same rooms, certificate and, where it is free, port
    ~LocalServer() override;

    void start(); // ready() or failed() follows
    bool isReady() const { return m_ready; }
    quint16 port() const { return m_port; }
    QString certificateFile() const; // PEM; of the names and addresses of this machine
    // For the teacher; pupils get theirs from the beacon. By its address: Prosody refuses names that it does not serve (SNI).
    Meeting meeting() const { return meetingAt(QStringLiteral("127.0.0.1"), m_port); }
    static Meeting meetingAt(const QString &host, quint16 port);

Q_SIGNALS:
    void ready();
    // NotFound: the packages prosody or openssl are not there; Unwritable; Internal: they do not start.
    void failed(const belvedere::Error &error);

private:
    void makeCertificate();
    void writeConfiguration();
    void startProsody();
    void lookWhetherItAnswers();
    void fail(ErrorKind kind, const QString &detail);

    const QString m_folder;
    QProcess m_openssl, m_prosody;
    QTimer m_look;
    int m_looks = 0;
    quint16 m_port = 0;
    bool m_ready = false;
};

} // namespace belvedere::seance
