#include <terminal/settingscheck.h>

#include <QFileInfo>

namespace belvedere::terminal {
namespace {

QString remedyOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Proxy: return QStringLiteral("look at proxy, proxy-user and proxy-password under [network]");
    case ErrorKind::Tls: return QStringLiteral("look at the name in the address; for a certificate of your own, give ca-file under [network]");
    case ErrorKind::Clock: return QStringLiteral("set the clock of this computer");
    case ErrorKind::Portal: return QStringLiteral("the network asks for a sign-in of its own: let this terminal pass");
    case ErrorKind::Unavailable: return QStringLiteral("the server answers and cannot serve just now: try again later");
    default: return QStringLiteral("look at the address, the cable and the proxy; try again");
    }
}

} // namespace

QVector<Error> missingFiles(const SettingsReading &reading, const QString &path)
{
    const Settings &settings = reading.settings;
    QVector<Error> all;
    const auto look = [&](const QString &key, const QString &file, bool folder) {
        const QFileInfo info(file);
        if (file.isEmpty() || (folder ? info.isDir() && info.isWritable() : info.isFile() && info.isReadable()))
            return;
        const bool there = info.exists();
        all += {there ? (folder ? ErrorKind::Unwritable : ErrorKind::Unreadable) : ErrorKind::NotFound,
                QStringLiteral("%1: %2 %3").arg(key, file, there ? QStringLiteral("cannot be used") : QStringLiteral("is not there")), path,
                reading.lines.value(key),
                there ? QStringLiteral("let the user of the kiosk %1 it").arg(folder ? QStringLiteral("write to") : QStringLiteral("read"))
                      : QStringLiteral("put it there, or correct the path")};
    };
    look(QStringLiteral("content.pack"), settings.packPath, false);
    look(QStringLiteral("network.ca-file"), settings.caFile, false);
    look(QStringLiteral("updates.public-key"), settings.updateKeyFile, false);
    look(QStringLiteral("statistics.public-key"), settings.statisticsKeyFile, false);
    look(QStringLiteral("storage.folder"), settings.dataFolder, true);
    look(QStringLiteral("admin.metrics-folder"), settings.metricsFolder, true);
    for (int i = 0; i < settings.partners.size(); ++i)
        look(QStringLiteral("partner[%1].logo").arg(i), settings.partners[i].logo, false);
    if (!settings.updateAddress.isEmpty() && settings.updateKeyFile.isEmpty())
        all += {ErrorKind::Refused, QStringLiteral("updates.address without public-key: nothing is updated"), path,
                reading.lines.value(QStringLiteral("updates.address")), QStringLiteral("give the file of the key that signs the content")};
    if (!settings.statisticsServer.isEmpty() && settings.statisticsKeyFile.isEmpty())
        all += {ErrorKind::Refused, QStringLiteral("statistics.server without public-key: nothing is counted"), path,
                reading.lines.value(QStringLiteral("statistics.server")), QStringLiteral("give the file that `belvedere-study keygen` made")};
    return all;
}

QVector<Error> unreachable(const QVector<ServiceState> &states, const SettingsReading &reading, const QString &path)
{
    QVector<Error> all;
    for (const ServiceState &each : states)
        if (each.answer == ServiceState::Answer::No)
            all += {each.problem, QStringLiteral("%1: %2 does not answer").arg(each.service.key, each.service.address.toString()), path,
                    reading.lines.value(each.service.key), remedyOf(each.problem)};
    return all;
}

} // namespace belvedere::terminal
