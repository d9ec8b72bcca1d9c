// A class is found by its code on the local network: a terminal asks all, who knows the code answers with where it meets
// and with the certificate that it will show there. Nobody who does not know the code can read or make an answer.
//
// Asked, over UDP to the broadcast addresses of each network: "BVSEANCE?" version(1) name(16) nonce(16). Answered to who
// asks: "BVSEANCE!" version(1) nonce(24) cipher, libsodium's XChaCha20-Poly1305 of port(2, little endian) and the
// certificate (PEM), with the nonce that was asked authenticated. Name and key are made of the code by Argon2id
// (crypto_pwhash, 64 MiB): who hears a name has a guess every tenth of a second, for 887 million codes.
#pragma once

#include <seance/host.h>

#include <QHostAddress>
#include <QUdpSocket>
#include <QTimer>

#include <memory>

namespace belvedere::seance {

struct BeaconKey; // of a code
inline constexpr quint16 beaconPort = 47'731;

class Beacon : public QObject
{
    Q_OBJECT
public:
    // Answers from when it listens, until it dies.
    Beacon(const QString &code, quint16 port, const QByteArray &certificate, quint16 listensOn = beaconPort);

Q_SIGNALS:
    void listens();
    void failed(const belvedere::Error &error); // Unavailable: another program has the port

private:
    void answer();
    const quint16 m_port, m_listensOn;
    const QByteArray m_certificate;
    std::shared_ptr<const BeaconKey> m_key;
    QUdpSocket m_socket;
};

struct FoundClass {
    Meeting meeting;
    QByteArray certificate; // PEM, to be trusted there (HttpPolicy::caFile)
};

class BeaconSearch : public QObject
{
    Q_OBJECT
public:
    static constexpr int usualPatienceMs = 8000;
    // `asked`: these alone; empty: every network of this machine, and itself.
    explicit BeaconSearch(const QString &code, const QVector<QHostAddress> &asked = {}, quint16 port = beaconPort, int patienceMs = usualPatienceMs);

Q_SIGNALS:
    void found(const belvedere::seance::FoundClass &where); // once
    void nobody(); // in the time of patience

private:
    void ask();
    void hear();
    QVector<QHostAddress> m_asked;
    const quint16 m_port;
    std::shared_ptr<const BeaconKey> m_key;
    QByteArray m_nonce;
    QUdpSocket m_socket;
    QTimer m_again, m_patience;
};

} // namespace belvedere::seance
