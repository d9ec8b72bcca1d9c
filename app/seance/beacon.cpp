#include <seance/beacon.h>

#include <seance/local.h>

#include <core/whendone.h>
#include <vault/secret.h>

#include <QNetworkDatagram>
#include <QNetworkInterface>
#include <QtConcurrent>
#include <QtEndian>

#include <sodium.h>

namespace belvedere::seance {

struct BeaconKey {
    QByteArray name;   // 16 bytes
    vault::Secret key; // 32 bytes
};

namespace {

const QByteArray askedMark = QByteArrayLiteral("BVSEANCE?\x01"), answeredMark = QByteArrayLiteral("BVSEANCE!\x01");
constexpr qsizetype nameBytes = 16, askNonceBytes = 16, sealNonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype sealMacBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES, largestAnswer = 8 << 10;
constexpr std::size_t keyBytes = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
constexpr int askAgainMs = 700;

using Key = std::shared_ptr<const BeaconKey>;

Key keyOfCode(const QString &code)
{
    static_assert(crypto_pwhash_SALTBYTES == 16);
    const unsigned char salt[crypto_pwhash_SALTBYTES] = {'b', 'e', 'l', 'v', 'e', 'd', 'e', 'r', 'e', ' ', 's', 'e', 'a', 'n', 'c', 'e'};
    const QByteArray word = readCode(code).value_or(QString()).toLatin1();
    vault::Secret derived(nameBytes + keyBytes);
    if (crypto_pwhash(derived.data(), derived.size(), word.constData(), static_cast<unsigned long long>(word.size()), salt, crypto_pwhash_OPSLIMIT_INTERACTIVE,
                      crypto_pwhash_MEMLIMIT_INTERACTIVE, crypto_pwhash_ALG_ARGON2ID13) != 0)
        return {};
    auto made = std::make_shared<BeaconKey>();
    made->name = QByteArray(reinterpret_cast<const char *>(derived.data()), nameBytes);
    made->key = vault::Secret(keyBytes);
    std::copy_n(derived.data() + nameBytes, keyBytes, made->key.data());
    return made;
}

const unsigned char *rawBytes(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

QByteArray sealedAnswer(const BeaconKey &key, const QByteArray &askNonce, const QByteArray &plain)
{
    QByteArray sealed(sealNonceBytes + plain.size() + sealMacBytes, '\0');
    auto *at = reinterpret_cast<unsigned char *>(sealed.data());
    randombytes_buf(at, sealNonceBytes);
    crypto_aead_xchacha20poly1305_ietf_encrypt(at + sealNonceBytes, nullptr, rawBytes(plain), static_cast<unsigned long long>(plain.size()), rawBytes(askNonce),
                                               static_cast<unsigned long long>(askNonce.size()), nullptr, at, key.key.data());
    return answeredMark + sealed;
}

std::optional<QByteArray> openedAnswer(const BeaconKey &key, const QByteArray &askNonce, const QByteArray &datagram)
{
    const QByteArray sealed = datagram.mid(answeredMark.size());
    if (!datagram.startsWith(answeredMark) || sealed.size() < sealNonceBytes + sealMacBytes + 2 || sealed.size() > largestAnswer)
        return {};
    QByteArray plain(sealed.size() - sealNonceBytes - sealMacBytes, '\0');
    const int done = crypto_aead_xchacha20poly1305_ietf_decrypt(reinterpret_cast<unsigned char *>(plain.data()), nullptr, nullptr, rawBytes(sealed) + sealNonceBytes,
                                                                static_cast<unsigned long long>(sealed.size() - sealNonceBytes), rawBytes(askNonce),
                                                                static_cast<unsigned long long>(askNonce.size()), rawBytes(sealed), key.key.data());
    return done == 0 ? std::optional(plain) : std::nullopt;
}

// A card that was given an address by hand may have none of its own: the last address of its network then.
QHostAddress broadcastOf(const QNetworkAddressEntry &entry)
{
    constexpr int longestPrefix = 30; // of a network that has such an address
    const bool isIPv4 = entry.ip().protocol() == QAbstractSocket::IPv4Protocol;
    if (!isIPv4 || (!entry.broadcast().isNull() && entry.broadcast() != QHostAddress(QHostAddress::AnyIPv4)))
        return isIPv4 ? entry.broadcast() : QHostAddress();
    if (entry.prefixLength() < 1 || entry.prefixLength() > longestPrefix)
        return {};
    return QHostAddress(entry.ip().toIPv4Address() | (0xffff'ffffU >> entry.prefixLength()));
}

QVector<QHostAddress> everyNetwork()
{
    QVector<QHostAddress> addresses{QHostAddress(QHostAddress::LocalHost)};
    for (const QNetworkInterface &network : QNetworkInterface::allInterfaces()) {
        const auto flags = network.flags();
        if (!flags.testFlag(QNetworkInterface::IsUp) || !flags.testFlag(QNetworkInterface::CanBroadcast))
            continue;
        for (const QNetworkAddressEntry &entry : network.addressEntries()) {
            const QHostAddress address = broadcastOf(entry);
            if (!address.isNull() && !addresses.contains(address))
                addresses.append(address);
        }
    }
    return addresses;
}

} // namespace

Beacon::Beacon(const QString &code, quint16 port, const QByteArray &certificate, quint16 listensOn) : m_port(port), m_listensOn(listensOn), m_certificate(certificate)
{
    connect(&m_socket, &QUdpSocket::readyRead, this, &Beacon::answer);
    whenDone(QtConcurrent::run([code] { return keyOfCode(code); }), this, [this](const Key &key) {
        m_key = key;
        if (m_key && m_socket.bind(QHostAddress::AnyIPv4, m_listensOn, QUdpSocket::ShareAddress | QUdpSocket::ReuseAddressHint))
            Q_EMIT listens();
        else
            Q_EMIT failed({ErrorKind::Unavailable, m_socket.errorString()});
    });
}

void Beacon::answer()
{
    while (m_socket.hasPendingDatagrams()) {
        const QNetworkDatagram asked = m_socket.receiveDatagram(largestAnswer);
        const QByteArray data = asked.data();
        const QByteArray nonce = data.mid(askedMark.size() + nameBytes);
        if (!data.startsWith(QByteArray(askedMark + m_key->name)) || nonce.size() != askNonceBytes)
            continue;
        QByteArray plain(2, '\0');
        qToLittleEndian(m_port, plain.data());
        m_socket.writeDatagram(sealedAnswer(*m_key, nonce, plain + m_certificate), asked.senderAddress(), quint16(asked.senderPort()));
    }
}

BeaconSearch::BeaconSearch(const QString &code, const QVector<QHostAddress> &asked, quint16 port, int patienceMs) : m_asked(asked.isEmpty() ? everyNetwork() : asked), m_port(port)
{
    m_nonce.resize(askNonceBytes);
    randombytes_buf(m_nonce.data(), askNonceBytes);
    m_patience.setSingleShot(true);
    connect(&m_socket, &QUdpSocket::readyRead, this, &BeaconSearch::hear);
    connect(&m_again, &QTimer::timeout, this, &BeaconSearch::ask);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_again.stop();
        m_key.reset();
        Q_EMIT nobody();
    });
    m_patience.start(patienceMs);
    whenDone(QtConcurrent::run([code] { return keyOfCode(code); }), this, [this](const Key &key) {
        if (!m_patience.isActive() || !key || !m_socket.bind(QHostAddress::AnyIPv4))
            return; // nobody() follows, or was said
        m_key = key;
        m_again.start(askAgainMs);
        ask();
    });
}

void BeaconSearch::ask()
{
    for (const QHostAddress &address : std::as_const(m_asked))
        m_socket.writeDatagram(askedMark + m_key->name + m_nonce, address, m_port);
}

void BeaconSearch::hear()
{
    while (m_socket.hasPendingDatagrams()) {
        const QNetworkDatagram datagram = m_socket.receiveDatagram(largestAnswer);
        const auto plain = m_key ? openedAnswer(*m_key, m_nonce, datagram.data()) : std::nullopt;
        if (!plain)
            continue;
        m_again.stop();
        m_patience.stop();
        m_key.reset();
        const quint16 port = qFromLittleEndian<quint16>(plain->constData());
        const QHostAddress from(datagram.senderAddress().toIPv4Address());
        Q_EMIT found({LocalServer::meetingAt(from.toString(), port), plain->mid(2)});
        return;
    }
}

} // namespace belvedere::seance
