#include <seance/local.h>

#include <QDir>
#include <QFile>
#include <QNetworkInterface>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>

#include <csignal>
#include <sys/prctl.h>

namespace belvedere::seance {
namespace {

constexpr int lookMs = 150, mostLooks = 80, patienceAtEndMs = 3000;
const auto localDomain = QStringLiteral("classe.belvedere.internal");

QString programOf(const QString &name)
{
    const QString found = QStandardPaths::findExecutable(name);
    return found.isEmpty() ? QStandardPaths::findExecutable(name, {QStringLiteral("/usr/bin"), QStringLiteral("/usr/sbin")}) : found;
}

bool writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.write(bytes) == bytes.size() && file.commit();
}

QByteArray readWhole(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(64 << 10) : QByteArray();
}

quint16 freePortNear(quint16 wished)
{
    QTcpServer server;
    if ((wished != 0 && server.listen(QHostAddress::AnyIPv4, wished)) || server.listen(QHostAddress::AnyIPv4))
        return server.serverPort();
    return 0;
}

QString namesOfThisMachine()
{
    QString names = QStringLiteral("subjectAltName=DNS:localhost");
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        if (address.protocol() == QAbstractSocket::IPv4Protocol)
            names += QStringLiteral(",IP:") + address.toString();
    }
    return names;
}

} // namespace

LocalServer::LocalServer(const QString &folder) : m_folder(folder)
{
    m_look.setInterval(lookMs);
    connect(&m_look, &QTimer::timeout, this, &LocalServer::lookWhetherItAnswers);
    connect(&m_openssl, &QProcess::finished, this, [this](int code) {
        if (code != 0)
            fail(ErrorKind::Internal, QStringLiteral("openssl makes no certificate"));
        else
            writeConfiguration();
    });
    connect(&m_prosody, &QProcess::finished, this, [this] {
        m_ready = false;
        fail(ErrorKind::Internal, QStringLiteral("prosody has ended: ") + QString::fromLocal8Bit(m_prosody.readAll()).right(400));
    });
    m_prosody.setProcessChannelMode(QProcess::MergedChannels);
    m_prosody.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGTERM); });
}

LocalServer::~LocalServer()
{
    for (QProcess *process : {&m_openssl, &m_prosody}) {
        process->disconnect(this);
        if (process->state() == QProcess::NotRunning)
            continue;
        process->terminate();
        if (!process->waitForFinished(patienceAtEndMs))
            process->kill();
    }
}

QString LocalServer::certificateFile() const
{
    return m_folder + QStringLiteral("/certificate.pem");
}

Meeting LocalServer::meetingAt(const QString &host, quint16 port)
{
    return {QUrl(QStringLiteral("wss://%1:%2/xmpp-websocket").arg(host).arg(port)), localDomain, QStringLiteral("salons.") + localDomain};
}

void LocalServer::start()
{
    if (programOf(QStringLiteral("prosody")).isEmpty() || programOf(QStringLiteral("openssl")).isEmpty()) {
        fail(ErrorKind::NotFound, QStringLiteral("prosody or openssl is not installed"));
        return;
    }
    const QFile::Permissions ours = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (!QDir().mkpath(m_folder + QStringLiteral("/modules")) || !QFile::setPermissions(m_folder, ours)) {
        fail(ErrorKind::Unwritable, QStringLiteral("the folder of the server cannot be made"));
        return;
    }
    makeCertificate();
}

// A new one each time: the addresses of a machine change.
void LocalServer::makeCertificate()
{
    m_openssl.start(programOf(QStringLiteral("openssl")),
                    {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
                     QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"), QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"),
                     QStringLiteral("/CN=Belvedere"), QStringLiteral("-addext"), namesOfThisMachine(), QStringLiteral("-keyout"), m_folder + QStringLiteral("/key.pem"),
                     QStringLiteral("-out"), certificateFile()});
}

void LocalServer::writeConfiguration()
{
    m_port = freePortNear(quint16(readWhole(m_folder + QStringLiteral("/port")).toUInt()));
    const QByteArray folder = QFile::encodeName(m_folder), port = QByteArray::number(m_port), domain = localDomain.toLatin1();
    const QByteArray tls = "{ key = \"" + folder + "/key.pem\"; certificate = \"" + folder + "/certificate.pem\" }";
    const QByteArray conf = "run_as_root = true\ndaemonize = false\npidfile = \"" + folder + "/pid\"\ndata_path = \"" + folder + "/data\"\ncertificates = \"" + folder + "\"\nplugin_paths = { \"" + folder
        + "/modules\" }\nlog = { error = \"" + folder + "/log\" }\n"
          "modules_enabled = { \"saslauth\", \"disco\", \"websocket\", \"smacks\", \"ping\", \"posix\" }\nmodules_disabled = { \"s2s\", \"tls\" }\nstorage = \"internal\"\n"
          "c2s_ports = {}\nc2s_direct_tls_ports = {}\ns2s_ports = {}\nhttp_ports = {}\nhttps_ports = { " + port + " }\nhttps_interfaces = { \"0.0.0.0\" }\nhttps_ssl = " + tls
        + "\nhttp_default_host = \"" + domain + "\"\nconsider_websocket_secure = true\nsmacks_hibernation_time = 300\nVirtualHost \"" + domain
        + "\"\nauthentication = \"visitor\"\nssl = " + tls + "\nComponent \"salons." + domain + "\" \"muc\"\n";
    const bool written = m_port != 0 && writeWhole(m_folder + QStringLiteral("/prosody.cfg.lua"), conf) && writeWhole(m_folder + QStringLiteral("/port"), port)
        && writeWhole(m_folder + QStringLiteral("/modules/mod_auth_visitor.lua"), readWhole(QStringLiteral(":/belvedere/seance/prosody/mod_auth_visitor.lua")));
    written ? startProsody() : fail(ErrorKind::Unwritable, QStringLiteral("the configuration of the server cannot be written"));
}

void LocalServer::startProsody()
{
    m_prosody.start(programOf(QStringLiteral("prosody")), {QStringLiteral("--config"), m_folder + QStringLiteral("/prosody.cfg.lua"), QStringLiteral("-F")});
    m_looks = 0;
    m_look.start();
}

void LocalServer::lookWhetherItAnswers()
{
    if (++m_looks > mostLooks) {
        fail(ErrorKind::Internal, QStringLiteral("prosody does not answer"));
        return;
    }
    auto *socket = new QTcpSocket(this);
    connect(socket, &QTcpSocket::connected, this, [this, socket] {
        socket->deleteLater();
        if (m_look.isActive()) {
            m_look.stop();
            m_ready = true;
            Q_EMIT ready();
        }
    });
    connect(socket, &QTcpSocket::errorOccurred, socket, &QObject::deleteLater);
    socket->connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
}

void LocalServer::fail(ErrorKind kind, const QString &detail)
{
    m_look.stop();
    Q_EMIT failed({kind, detail, m_folder});
}

} // namespace belvedere::seance
