#include "prosody.h"

namespace servers {

bool Prosody::start(const QUrl &files)
{
    const QByteArray folder = QFile::encodeName(m_folder.path());
    const QByteArray http = files.isEmpty() ? "http://localhost:" + QByteArray::number(m_port) + '/' : files.toEncoded();
    const QByteArray conf =
        "run_as_root = true\ndaemonize = false\npidfile = \"" + folder + "/pid\"\ndata_path = \"" + folder + "/data\"\n"
        "plugin_paths = { \"" + QFile::encodeName(BELVEDERE_SOURCE_DIR) + "/installer/prosody\" }\n"
        "log = { { levels = { min = \"info\" }, to = \"file\", filename = \"" + folder + "/log\" } }\n"
        "modules_enabled = { \"saslauth\", \"disco\", \"websocket\", \"smacks\", \"mam\", \"ping\", \"posix\", \"roster\", \"carbons\", \"offline\" }\n"
        "modules_disabled = { \"s2s\", \"tls\" }\nstorage = \"internal\"\nc2s_ports = {}\nc2s_direct_tls_ports = {}\ns2s_ports = {}\n"
        "http_ports = { " + QByteArray::number(m_port) + " }\nhttp_interfaces = { \"127.0.0.1\" }\nhttps_ports = {}\n"
        "http_default_host = \"conseil.localhost\"\nhttp_host = \"localhost\"\nhttp_external_url = \"" + http + "\"\n"
        "c2s_require_encryption = false\nallow_unencrypted_plain_auth = true\nconsider_websocket_secure = true\n"
        "disco_items = { { \"fichiers.localhost\" } }\narchive_expires_after = \"30d\"\n"
        "VirtualHost \"conseil.localhost\"\nauthentication = \"internal_plain\"\n"
        "VirtualHost \"visiteurs.localhost\"\nauthentication = \"visitor\"\n"
        "VirtualHost \"anonyme.localhost\"\nauthentication = \"anonymous\"\n"
        "Component \"salons.localhost\" \"muc\"\nmodules_enabled = { \"muc_mam\", \"desk\" }\nmuc_room_cache_size = 5000\nmuc_log_expires_after = \"1w\"\n"
        "desks = { [\"maison@salons.localhost\"] = { title = \"Maison\"; advisers = { \"claire@conseil.localhost\" } } }\n"
        "Component \"fichiers.localhost\" \"http_file_share\"\n"
        "http_file_share_access = { \"conseil.localhost\", \"visiteurs.localhost\", \"anonyme.localhost\" }\n";
    return writeFile(m_folder.filePath(QStringLiteral("prosody.cfg.lua")), conf) && startAgain();
}

bool Prosody::startAgain()
{
    const bool started = m_daemon.start(QStringLiteral("prosody"),
                                        {QStringLiteral("--config"), m_folder.filePath(QStringLiteral("prosody.cfg.lua")), QStringLiteral("-F")}, m_port);
    m_problem = started ? QString() : m_daemon.problem();
    return started;
}

void Prosody::addAdviser(const QString &user, const QString &password)
{
    writeFile(m_folder.filePath(QStringLiteral("data/conseil%2elocalhost/accounts/%1.dat").arg(user)),
              "return {\n\t[\"password\"] = \"" + password.toUtf8() + "\";\n};\n");
}

QUrl Prosody::address(quint16 through) const
{
    return QUrl(QStringLiteral("ws://localhost:%1/xmpp-websocket").arg(through ? through : m_port));
}

} // namespace servers
