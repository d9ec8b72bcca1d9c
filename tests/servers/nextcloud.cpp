#include "nextcloud.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace servers {

bool Nextcloud::start()
{
    m_flow = std::make_unique<Scripted>([this](const QByteArray &request, QTcpSocket *socket) { answer(request, socket); });
    const QByteArray there = m_flow->address(QString()).toEncoded();
    if (!m_apache.makeReady())
        return false;
    m_passwords = m_apache.makePasswordFile(QStringLiteral("nobody"), QUuid::createUuid().toString());
    m_apache.rules = Apache::spaceRules(m_passwords);
    for (const char *module : {"proxy", "proxy_http"})
        m_apache.before += QByteArray("LoadModule ") + module + "_module /usr/lib/apache2/modules/mod_" + module + ".so\n";
    for (const char *path : {"index.php/login/v2", "ocs/"})
        m_apache.before += "ProxyPass /" + QByteArray(path) + ' ' + there + path + " disablereuse=On\n";
    m_apache.makeFolder(QStringLiteral("remote.php"));
    m_apache.makeFolder(QStringLiteral("remote.php/dav/files/marie"));
    return m_apache.start();
}

bool Nextcloud::isOpen() const
{
    return readFile(m_passwords).startsWith("marie:");
}

void Nextcloud::answer(const QByteArray &request, QTcpSocket *socket)
{
    const QByteArray line = request.left(request.indexOf('\r'));
    const QString own = address().toString();
    const auto json = [socket](const QJsonObject &object) { socket->write(plainAnswer(QJsonDocument(object).toJson(), "200 OK", "Content-Type: application/json\r\n")); };
    if (line.startsWith("POST /index.php/login/v2/poll ")) {
        ++m_polled;
        if (!m_allowed)
            return void(socket->write(plainAnswer("[]", "404 Not Found")));
        m_allowed = false; // one answer
        m_password = QUuid::createUuid().toString(QUuid::WithoutBraces);
        m_apache.makePasswordFile(QStringLiteral("marie"), m_password);
        json({{QStringLiteral("server"), own}, {QStringLiteral("loginName"), QStringLiteral("marie")}, {QStringLiteral("appPassword"), m_password}});
    } else if (line.startsWith("POST /index.php/login/v2 ")) {
        ++m_asked;
        const QString login = loginHost.isEmpty() ? own + QStringLiteral("index.php/login/v2/flow/abc") : QStringLiteral("https://%1/flow/abc").arg(loginHost);
        json({{QStringLiteral("poll"), QJsonObject{{QStringLiteral("token"), QStringLiteral("t0k&n")}, {QStringLiteral("endpoint"), QString(own + QStringLiteral("index.php/login/v2/poll"))}}},
              {QStringLiteral("login"), login}});
    } else if (line.startsWith("DELETE /ocs/v2.php/core/apppassword ") && request.toLower().contains("ocs-apirequest: true")
               && request.contains(QByteArray("marie:" + m_password.toUtf8()).toBase64())) {
        m_apache.makePasswordFile(QStringLiteral("nobody"), QUuid::createUuid().toString());
        json({});
    } else {
        socket->write(plainAnswer("{}", "401 Unauthorized"));
    }
}

} // namespace servers
