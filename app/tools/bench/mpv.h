// mpv beside the player: started with no configuration of its own, asked through its JSON IPC
// (https://mpv.io/manual/stable/#json-ipc).
#pragma once

#include <core/result.h>

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QLocalSocket>
#include <QProcess>
#include <QUrl>

#include <functional>
#include <optional>

namespace belvedere::bench {

class Mpv
{
public:
    // `output`: "x11" paints the pictures by software into a window, "null" throws them away.
    Mpv(const QString &caFile, const QString &output);
    ~Mpv(); // ends the process that it started

    // Returns at once. Without a film it waits for one.
    Status start(const QUrl &film = {});
    void command(const QJsonArray &words);
    void load(const QUrl &film) { command({QStringLiteral("loadfile"), film.toString()}); }
    void setPaused(bool paused) { command({QStringLiteral("set_property"), QStringLiteral("pause"), paused}); }
    // Milliseconds from the action until mpv says playback-restart: the first picture after a load or a
    // seek is shown. -1 after 20 s.
    double untilShown(const std::function<void()> &action);
    QJsonValue property(const QString &name);

    double spentSeconds() const; // processor time, all its threads

private:
    std::optional<QJsonObject> waitForLine(const std::function<bool(const QJsonObject &)> &wanted);

    const QString m_caFile;
    const QString m_output;
    QProcess m_process;
    QLocalSocket m_socket;
    QByteArray m_read;
};

} // namespace belvedere::bench
