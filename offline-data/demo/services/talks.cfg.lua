-- Talks with an adviser and class sessions, for the demonstration (Prosody 0.12; app/live/README.md).
@ROOT@
daemonize = false
pidfile = "@FOLDER@/talks.pid"
data_path = "@FOLDER@/talks"
plugin_paths = { "@MODULES@" }
log = { { levels = { min = "info" }, to = "file", filename = "@FOLDER@/talks.log" } }
modules_enabled = { "saslauth", "tls", "disco", "websocket", "smacks", "mam", "ping", "posix", "roster", "carbons", "offline", "pep", "bookmarks" }
modules_disabled = { "s2s" }
storage = "internal"
interfaces = { "127.0.0.1" }
c2s_ports = { @CLIENT_PORT@ }
s2s_ports = {}
http_ports = {}
https_ports = { @PORT@ }
https_interfaces = { "127.0.0.1" }
http_default_host = "conseil.localhost"
http_host = "localhost"
http_external_url = "https://localhost:@PORT_IN_FRONT@/"
consider_websocket_secure = true
ssl = { key = "@FOLDER@/key.pem", certificate = "@FOLDER@/certificate.pem" }
https_ssl = { key = "@FOLDER@/key.pem", certificate = "@FOLDER@/certificate.pem" }
disco_items = { { "fichiers.localhost" } }
archive_expires_after = "30d"

VirtualHost "conseil.localhost"
authentication = "internal_plain"

VirtualHost "visiteurs.localhost"
authentication = "visitor"

Component "salons.localhost" "muc"
modules_enabled = { "muc_mam", "desk" }
muc_room_cache_size = 5000
muc_log_expires_after = "1w"
desks = { ["accueil@salons.localhost"] = { title = "Accueil"; advisers = { "claire@conseil.localhost" } } }

Component "fichiers.localhost" "http_file_share"
http_file_share_access = { "conseil.localhost", "visiteurs.localhost" }
