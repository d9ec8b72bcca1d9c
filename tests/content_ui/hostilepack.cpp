#include "hostilepack.h"

#include <content/packfile.h>
#include <content/packwriter.h>

#include <QTcpSocket>

namespace belvedere::content::testing {

namespace {

Fiche ficheWith(const QString &id, const QString &html)
{
    Fiche fiche;
    fiche.summary.id = id;
    fiche.summary.feminine = fiche.summary.masculine = QStringLiteral("métier ") + id;
    fiche.nature = html;
    return fiche;
}

} // namespace

Status writeHostilePack(const QString &path, const QHash<QString, QString> &htmlOfFiche)
{
    auto writer = PackWriter::create(path);
    if (!writer)
        return fail(writer.error());
    QVector<Fiche> fiches{ficheWith(QStringLiteral("SAFE"), QStringLiteral("<p>Une phrase.</p>")),
                          ficheWith(QStringLiteral("OTHER"), QStringLiteral("<p>Une autre.</p>"))};
    fiches.first().associes.append({QStringLiteral("OTHER"), QStringLiteral("un autre métier"), false});
    for (auto it = htmlOfFiche.begin(); it != htmlOfFiche.end(); ++it)
        fiches.append(ficheWith(it.key(), it.value()));
    for (const Fiche &fiche : std::as_const(fiches)) {
        if (const Status added = (*writer)->addFiche(fiche); !added)
            return added;
    }
    if (const Status finished = (*writer)->finish(QStringLiteral("Essai"), {}); !finished)
        return finished;
    writer->reset();
    return sealPackFile(path).map([](const PackFileInfo &) {});
}

ForbiddenServer::ForbiddenServer()
{
    if (!listen(QHostAddress::LocalHost))
        qFatal("the test needs a port of the loopback");
    connect(this, &QTcpServer::newConnection, this, &ForbiddenServer::answer);
}

QString ForbiddenServer::address(const QString &path) const
{
    return QStringLiteral("http://127.0.0.1:%1/%2").arg(serverPort()).arg(path);
}

void ForbiddenServer::answer()
{
    while (QTcpSocket *socket = nextPendingConnection()) {
        ++m_connections;
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        socket->write("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n");
        socket->disconnectFromHost();
    }
}

QString wholePage(const QString &element)
{
    return QString(element).replace(QStringLiteral("@@"), QStringLiteral("style=\"position:fixed;left:0;top:0;width:100%;height:100%;display:block\""));
}

QHash<QString, QString> hostileLoads(const ForbiddenServer &server)
{
    const auto web = [&server](const char *path) { return server.address(QString::fromLatin1(path)); };
    const QString after = QStringLiteral("<p>after</p>");
    return {
        {QStringLiteral("SCRIPT"), QStringLiteral("<script>document.title='owned';document.body.innerHTML='owned';"
                                                  "new Image().src='%1'</script>").arg(web("script")) + after},
        {QStringLiteral("SCRIPT-SRC"), QStringLiteral("<script src='%1'></script>").arg(web("script-src")) + after},
        {QStringLiteral("EVENT"), QStringLiteral("<img src='x' onerror=\"document.title='owned';new Image().src='%1'\">")
                                      .arg(web("event")) + after},
        {QStringLiteral("IMG"), QStringLiteral("<img src='%1'>").arg(web("img")) + after},
        {QStringLiteral("IFRAME"), QStringLiteral("<iframe src='%1'></iframe>").arg(web("iframe")) + after},
        {QStringLiteral("SRCDOC"), QStringLiteral("<iframe srcdoc=\"<img src='%1'>\"></iframe>").arg(web("srcdoc")) + after},
        {QStringLiteral("OBJECT"), QStringLiteral("<object data='%1'></object>").arg(web("object")) + after},
        {QStringLiteral("META"), QStringLiteral("<meta http-equiv='refresh' content='0;url=%1'>").arg(web("meta")) + after},
        {QStringLiteral("CSS"), QStringLiteral("<style>body{background:url('%1')}</style>").arg(web("css")) + after},
        {QStringLiteral("CSS-IMPORT"), QStringLiteral("<style>@import url('%1');</style>").arg(web("import")) + after},
        {QStringLiteral("LINK"), QStringLiteral("<link rel='stylesheet' href='%1'>").arg(web("link")) + after},
        {QStringLiteral("PREFETCH"), QStringLiteral("<link rel='prefetch' href='%1'><link rel='preload' as='image' href='%1'>")
                                         .arg(web("prefetch")) + after},
        {QStringLiteral("VIDEO"), QStringLiteral("<video src='%1' autoplay></video>").arg(web("video")) + after},
        {QStringLiteral("SVG"), QStringLiteral("<svg><image href='%1'/></svg>").arg(web("svg")) + after}};
}

QHash<QString, QString> hostileLinks(const ForbiddenServer &server)
{
    const QString web = server.address(QStringLiteral("link"));
    return {
        {QStringLiteral("A"), wholePage(QStringLiteral("<a @@ href='%1'>after</a>").arg(web))},
        {QStringLiteral("A-BLANK"), wholePage(QStringLiteral("<a @@ target='_blank' href='%1'>after</a>").arg(web))},
        {QStringLiteral("A-METIER-BLANK"), wholePage(QStringLiteral("<a @@ target='_blank' href='fiche://pack/-'>after</a>"))},
        {QStringLiteral("A-DOWNLOAD"), wholePage(QStringLiteral("<a @@ download href='%1'>after</a>").arg(web))},
        {QStringLiteral("A-PING"), wholePage(QStringLiteral("<a @@ ping='%1' href='fiche://pack/-'>after</a>").arg(web))},
        {QStringLiteral("A-SCRIPT"), wholePage(QStringLiteral("<a @@ href=\"javascript:document.title='owned'\">after</a>"))},
        {QStringLiteral("A-FILE"), wholePage(QStringLiteral("<a @@ href='file:///etc/passwd'>after</a>"))},
        {QStringLiteral("A-DATA"), wholePage(QStringLiteral("<a @@ href='data:text/html,owned'>after</a>"))},
        {QStringLiteral("FORM"), wholePage(QStringLiteral("<form method='post' action='%1'><button @@>after</button></form>").arg(web))},
        {QStringLiteral("FORM-BLANK"),
         wholePage(QStringLiteral("<form target='_blank' action='%1'><button @@>after</button></form>").arg(web))},
        {QStringLiteral("FILE-INPUT"), wholePage(QStringLiteral("<p>after</p><input type='file' @@>"))}};
}

} // namespace belvedere::content::testing
