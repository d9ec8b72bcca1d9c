// A pack whose fiches hold what the cleaner would have taken away, as if it had failed; and a server
// that tells who came.
#pragma once

#include <core/result.h>

#include <QHash>
#include <QStringList>
#include <QTcpServer>

namespace belvedere::content::testing {

// Fiches with that html as their nature, by id; "SAFE" is one more, with a link to "OTHER".
Status writeHostilePack(const QString &path, const QHash<QString, QString> &htmlOfFiche);

// Listens on the loopback; whatever is asked of it is a sign that something got out.
class ForbiddenServer : public QTcpServer
{
public:
    ForbiddenServer();
    QString address(const QString &path) const; // "http://127.0.0.1:PORT/path"
    int connections() const { return m_connections; }

private:
    void answer();
    int m_connections = 0;
};

// Html that asks something of the server as soon as it is shown, by a name for each; "after" is text
// that must still be read.
QHash<QString, QString> hostileLoads(const ForbiddenServer &server);
// Html that asks something of it once it is touched, anywhere.
QHash<QString, QString> hostileLinks(const ForbiddenServer &server);
// The element with its @@ replaced by a style that covers the whole page.
QString wholePage(const QString &element);

} // namespace belvedere::content::testing
