#include "videopack.h"

#include <content/packbuilder.h>
#include <media/videosection.h>

#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace belvedere;

namespace {

QJsonObject video(const QString &id, const QString &title, const QString &pole)
{
    const QString address = QStringLiteral("https://films.example/") + id;
    const QJsonObject track{{QStringLiteral("language"), QStringLiteral("fr")}, {QStringLiteral("file"), QStringLiteral("fr.vtt")}};
    return {{QStringLiteral("id"), id}, {QStringLiteral("title"), title}, {QStringLiteral("pole"), pole},
            {QStringLiteral("metiers"), QJsonArray{QStringLiteral("DEMO.301"), QStringLiteral("MET.none")}}, {QStringLiteral("duration"), 95},
            {QStringLiteral("description"), QStringLiteral("Deux soignantes au travail.")}, {QStringLiteral("poster"), QStringLiteral("poster.jpg")},
            {QStringLiteral("stream"), QString(address + QStringLiteral("/main.m3u8"))}, {QStringLiteral("licence"), QStringLiteral("CC BY 4.0")},
            {QStringLiteral("credit"), QStringLiteral("Un lycée")}, {QStringLiteral("date"), QStringLiteral("2026-09-01")},
            {QStringLiteral("subtitles"), QJsonArray{track}}};
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

bool VideoPack::open(content::Library &library, int others, const QUrl &stream)
{
    QJsonObject signedOne = video(QStringLiteral("ASV"), QStringLiteral("Une matinée à l'hôpital"), QStringLiteral("aider"));
    if (stream.isEmpty())
        signedOne[QStringLiteral("sign")] = QStringLiteral("https://films.example/ASV/lsf.m3u8");
    else
        signedOne[QStringLiteral("stream")] = stream.toString();
    QJsonArray videos{signedOne, video(QStringLiteral("NUIT"), QStringLiteral("Une nuit de garde"), QStringLiteral("aider")),
                      video(QStringLiteral("SOUDURE"), QStringLiteral("Souder"), QStringLiteral("batir")),
                      video(QStringLiteral("TOUS"), QStringLiteral("Choisir"), QString())};
    for (int i = 0; i < others; ++i)
        videos.append(video(QStringLiteral("V.%1").arg(i), QStringLiteral("Autre film %1").arg(i), i % 2 ? QStringLiteral("nature") : QStringLiteral("creer")));
    const QJsonObject catalogue{{QStringLiteral("schema"), 1}, {QStringLiteral("videos"), videos}};
    QImage poster(640, 360, QImage::Format_RGB32);
    poster.fill(Qt::darkGreen);
    const QString source = BELVEDERE_SOURCE_DIR;
    const QString list = m_folder.filePath(QStringLiteral("videos.json"));
    if (!poster.save(m_folder.filePath(QStringLiteral("poster.jpg")))
        || !write(m_folder.filePath(QStringLiteral("fr.vtt")), "WEBVTT\n\n00:01.000 --> 00:02.500\nBonjour\n\n01:12.000 --> 01:14.000\nAu revoir\n")
        || !write(list, QJsonDocument(catalogue).toJson()))
        return false;
    content::BuildReport report;
    const StopFlag stop{false};
    const Status built = content::buildPack({{source + QStringLiteral("/offline-data/demo/metiers-aider.xml")}, source + QStringLiteral("/offline-data/quiz"),
                                             QStringLiteral("Essai"), path(), {std::make_shared<media::VideoSection>(QStringList(list))}}, stop, {}, report);
    if (!built)
        qWarning("%s", qPrintable(built.error().text()));
    auto opened = library.open(path());
    opened.waitForFinished();
    return built && opened.result().has_value();
}
