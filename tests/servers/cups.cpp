#include "cups.h"

#include <QDir>
#include <QFile>

namespace servers {
namespace {

// A backend as CUPS starts it (backend(7)): job, user, title, copies, options, and the file, else the standard input.
const char *const backend = R"(#!/bin/sh
folder=${DEVICE_URI#paper:}
if [ -e "$folder/no-paper" ]; then
    echo "STATE: +media-empty-error" >&2
    while [ -e "$folder/no-paper" ]; do sleep 0.1; done
    echo "STATE: -media-empty-error" >&2
fi
[ ! -e "$folder/broken" ] || exit 4
cat "${6:--}" > "$folder/$1.part"
echo "$5" > "$folder/$1.options"
chmod a+r "$folder/$1.part" "$folder/$1.options"
mv "$folder/$1.part" "$folder/$1.pdf"
)";

bool run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(20'000) && process.exitCode() == 0;
}

} // namespace

bool Cups::start(const QString &printer)
{
    m_printer = printer;
    const auto everyone = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
    // Its backends run as another user, when it is started by root.
    QFile::setPermissions(m_folder.path(), everyone);
    QDir folder(m_folder.path());
    for (const char *each : {"root", "spool", "cache", "state", "tmp", "bin/backend", "bin/filter", "paper"})
        folder.mkpath(QLatin1String(each));
    QFile::setPermissions(at("paper"), everyone | QFile::WriteGroup | QFile::WriteOther);
    for (const char *each : {"daemon", "notifier"})
        QFile::link(QStringLiteral("/usr/lib/cups/") + QLatin1String(each), at("bin/") + QLatin1String(each));
    const quint16 port = freePort();
    const QByteArray all = "Order allow,deny\nAllow all\n";
    const QByteArray place = m_folder.path().toUtf8();
    const bool written = writeFile(at("bin/backend/paper"), backend) && QFile::setPermissions(at("bin/backend/paper"), everyone)
        && writeFile(at("cupsd.conf"), "Listen localhost:" + QByteArray::number(port) + "\nDefaultAuthType None\nWebInterface No\nBrowsing No\n"
                     "PreserveJobHistory Yes\n<Location />\n" + all + "</Location>\n<Location /admin>\nAuthType None\n" + all
                     + "</Location>\n<Policy default>\n<Limit All>\nAuthType None\n" + all + "</Limit>\n</Policy>\n")
        && writeFile(at("files.conf"), "SystemGroup root\nServerBin " + place + "/bin\nServerRoot " + place + "/root\nRequestRoot " + place + "/spool\nCacheDir "
                     + place + "/cache\nStateDir " + place + "/state\nTempDir " + place + "/tmp\nAccessLog " + place + "/access\nErrorLog " + place + "/error\nPageLog "
                     + place + "/page\n");
    if (!written || !m_daemon.start(QStringLiteral("/usr/sbin/cupsd"), {QStringLiteral("-f"), QStringLiteral("-c"), at("cupsd.conf"), QStringLiteral("-s"), at("files.conf")}, port)) {
        m_problem = written ? m_daemon.problem() : QStringLiteral("cannot write the configuration of CUPS");
        return false;
    }
    qputenv("CUPS_SERVER", "localhost:" + QByteArray::number(port));
    if (printer.isEmpty())
        return true;
    const bool added = run(QStringLiteral("/usr/sbin/lpadmin"), {QStringLiteral("-p"), printer, QStringLiteral("-v"), QStringLiteral("paper:") + at("paper"),
                                                                 QStringLiteral("-D"), QStringLiteral("Imprimante de la salle 12"), QStringLiteral("-E"), QStringLiteral("-m"), QStringLiteral("raw")})
        && run(QStringLiteral("/usr/sbin/lpadmin"), {QStringLiteral("-d"), printer});
    if (!added)
        m_problem = QStringLiteral("lpadmin adds no printer");
    return added;
}

QByteArray Cups::printed(int job) const
{
    return readFile(at("paper/") + QString::number(job) + QStringLiteral(".pdf"));
}

QByteArray Cups::options(int job) const
{
    return readFile(at("paper/") + QString::number(job) + QStringLiteral(".options"));
}

void Cups::setPaper(bool there) const
{
    if (there)
        QFile::remove(at("paper/no-paper"));
    else
        writeFile(at("paper/no-paper"), {});
}

void Cups::setBroken(bool broken) const
{
    if (broken)
        writeFile(at("paper/broken"), {});
    else
        QFile::remove(at("paper/broken"));
}

bool Cups::command(const QString &program) const
{
    return run(QStringLiteral("/usr/sbin/") + program, {m_printer});
}

} // namespace servers
