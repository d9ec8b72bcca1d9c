#include "apache.h"

#include "certificate.h"

#include <QCryptographicHash>
#include <QDir>

#include <pwd.h>
#include <unistd.h>

namespace servers {
namespace {

// Apache does not serve as root: what it writes to belongs to its own user.
void give(const QString &path)
{
    const passwd *user = geteuid() == 0 ? getpwnam("www-data") : nullptr;
    if (user && chown(QFile::encodeName(path).constData(), user->pw_uid, user->pw_gid) != 0)
        qFatal("a folder cannot be given to the user of Apache");
}

} // namespace

QString Apache::makeFolder(const QString &name)
{
    const QString path = root() + u'/' + name;
    QDir().mkpath(path);
    give(path);
    return path;
}

QByteArray Apache::spaceRules(const QString &passwordFile)
{
    const QByteArray access = passwordFile.isEmpty() ? QByteArray("Require all granted\n")
        : "AuthType Basic\nAuthName Space\nAuthUserFile " + QFile::encodeName(passwordFile) + "\nRequire valid-user\n";
    return "FileETag Digest\nOptions None\n" + access;
}

QString Apache::makePasswordFile(const QString &user, const QString &password)
{
    const QByteArray digest = QCryptographicHash::hash(password.toUtf8(), QCryptographicHash::Sha1).toBase64();
    const QString path = m_folder.filePath(QStringLiteral("passwords"));
    writeFile(path, user.toUtf8() + ":{SHA}" + digest + '\n');
    return path;
}

bool Apache::makeReady()
{
    if (m_port == 0) {
        m_port = freePort();
        QDir().mkpath(root());
        m_problem = makeCertificate(m_folder.path());
    }
    return m_problem.isEmpty();
}

bool Apache::startSpace(const QUrl &cas)
{
    if (!makeReady())
        return false;
    makeFolder(QStringLiteral("documents"));
    const QString sessions = m_folder.filePath(QStringLiteral("sessions"));
    QDir().mkpath(sessions);
    give(sessions);
    QByteArray conf = readFile(BELVEDERE_SOURCE_DIR + QStringLiteral("/offline-data/demo/services/space.conf"));
    conf.replace("@FOLDER@", QFile::encodeName(m_folder.path()));
    conf.replace("@PORT@", QByteArray::number(m_port));
    conf.replace("@CAS@", cas.toEncoded());
    conf.replace("@USER@", geteuid() == 0 ? "User www-data\nGroup www-data" : "");
    return run(conf);
}

bool Apache::start()
{
    if (!makeReady())
        return false;
    const QByteArray folder = QFile::encodeName(m_folder.path());
    QByteArray conf = "ServerRoot " + folder + "\nServerName localhost\nListen 127.0.0.1:" + QByteArray::number(m_port) + "\nPidFile " + folder
        + "/pid\nErrorLog " + folder + "/error.log\nDefaultRuntimeDir " + folder + "\nMutex file:" + folder + "\n";
    for (const char *module : {"mpm_event", "authn_core", "authn_file", "authz_core", "authz_user", "auth_basic", "dav", "dav_fs", "ssl"})
        conf += QByteArray("LoadModule ") + module + "_module /usr/lib/apache2/modules/mod_" + module + ".so\n";
    if (geteuid() == 0)
        conf += "User www-data\nGroup www-data\n";
    conf += "LogFormat \"%m %U %>s\" short\nCustomLog " + folder + "/access.log short\nDavLockDB " + folder + "/locks\n"
        "DocumentRoot " + folder + "/www\nSSLEngine on\nSSLCertificateFile " + folder + "/certificate.pem\nSSLCertificateKeyFile "
        + folder + "/key.pem\n" + before + "<Directory " + folder + "/www>\nDav On\n" + rules + "</Directory>\n";
    return run(conf);
}

bool Apache::run(const QByteArray &conf)
{
    give(m_folder.path());
    give(root());
    const QString file = m_folder.filePath(QStringLiteral("apache.conf"));
    const bool started = writeFile(file, conf)
        && m_daemon.start(QStringLiteral("apache2"), {QStringLiteral("-X"), QStringLiteral("-f"), file}, m_port);
    if (!started)
        m_problem = m_daemon.problem();
    return started;
}

QUrl Apache::address(const QString &path) const
{
    return QUrl(QStringLiteral("https://localhost:%1/%2").arg(m_port).arg(path));
}

QList<QByteArray> Apache::requests() const
{
    QList<QByteArray> lines = readFile(m_folder.filePath(QStringLiteral("access.log"))).split('\n');
    lines.removeAll(QByteArray());
    return lines;
}

} // namespace servers
