// Prosody with what a region needs for live talks: advisers with accounts, visitors without, rooms, archives, files.
#pragma once

#include "daemon.h"

#include <QTemporaryDir>
#include <QUrl>

namespace servers {

// Hosts: conseil.localhost (accounts), visiteurs.localhost (names that are digests, installer/prosody),
// anonyme.localhost (ANONYMOUS alone), salons.localhost (rooms), fichiers.localhost (files).
// The desk maison@salons.localhost is there from the start, for the adviser claire (installer/prosody/mod_desk.lua).
class Prosody
{
public:
    // `files`: the address before what it serves over HTTP, when something stands in front; empty: its own.
    bool start(const QUrl &files = {});
    QString problem() const { return m_problem + QString::fromUtf8(log()).right(4000); }
    void stop() { m_daemon.stop(); }
    bool startAgain(); // with all that it had on disk

    void addAdviser(const QString &user, const QString &password); // before or after start()

    quint16 port() const { return m_port; }
    QUrl address(quint16 through = 0) const; // ws://localhost:port/xmpp-websocket; through another port (a relay before it)
    QByteArray log() const { return readFile(m_folder.filePath(QStringLiteral("log"))); }
    QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    quint16 m_port = freePort();
    QString m_problem;
    Daemon m_daemon;
};

} // namespace servers
