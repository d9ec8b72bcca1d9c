// CUPS on the loopback, with a printer that is a folder: each job arrives there as <number>.pdf.
#pragma once

#include "daemon.h"

#include <QTemporaryDir>

namespace servers {

class Cups
{
public:
    // With a printer of that name, the default one; without, none. Sets CUPS_SERVER for this process, which is how
    // libcups finds it.
    bool start(const QString &printer = QStringLiteral("Salle-12"));
    void stop() { m_daemon.stop(); }
    QString problem() const { return m_problem; }

    // The pages that were printed, by the number of the job; empty: none yet.
    QByteArray printed(int job) const;
    QByteArray options(int job) const; // that came with it
    // The files of its spool in which these bytes stand.
    QStringList spooledWith(const QByteArray &bytes) const { return filesWith(at("spool"), {bytes}); }
    void setPaper(bool there) const;   // without paper it waits, and says so
    void setBroken(bool broken) const; // a job fails and the queue stops
    // cupsdisable, cupsenable, cupsreject, cupsaccept.
    bool command(const QString &program) const;

private:
    QString at(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    QTemporaryDir m_folder;
    QString m_printer;
    QString m_problem;
    Daemon m_daemon;
};

} // namespace servers
