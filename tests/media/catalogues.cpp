#include "catalogues.h"

#include <media/videosection.h>

#include <QBuffer>
#include <QFile>
#include <QImage>

using namespace belvedere;

namespace catalogues {

Folder::Folder()
{
    QImage image(32, 18, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    image.save(&buffer, "JPEG");
    write(QStringLiteral("poster.jpg"), jpeg);
    write(QStringLiteral("fr.vtt"), "WEBVTT\n\n00:01.000 --> 00:02.500\nBonjour, voici\nle thermomètre\n\n00:03.000 --> 00:04.000\nAu revoir\n");
    write(QStringLiteral("noises.vtt"), "WEBVTT\n\n00:00.000 --> 00:02.000\n(une porte)\n\n00:01.000 --> 00:02.500\nBonjour\n");
}

QString Folder::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write the test's own file");
    return path(name);
}

std::unique_ptr<content::Pack> Folder::pack(const QStringList &files, content::ImportReport *report) const
{
    const QString source = BELVEDERE_SOURCE_DIR;
    content::BuildReport built;
    const StopFlag stop{false};
    const Status done = content::buildPack(
        {{source + QStringLiteral("/offline-data/demo/metiers-aider.xml")}, source + QStringLiteral("/offline-data/quiz"), QStringLiteral("Essai"),
         path(QStringLiteral("videos.pack")), {std::make_shared<media::VideoSection>(files)}}, stop, {}, built);
    if (report)
        *report = built.sections.value(0).second;
    if (!done) {
        qWarning("%s", qPrintable(done.error().text()));
        return nullptr;
    }
    auto opened = content::Pack::open(path(QStringLiteral("videos.pack")));
    return opened ? std::move(*opened) : nullptr;
}

QByteArray oneVideo()
{
    return R"json({"schema": 1, "videos": [
 {"id": "ASV",
  "title": "Une matinée à l'hôpital", "description": "Deux soignantes au travail.",
  "metiers": ["DEMO.301"], "pole": "aider", "duration": 95.5,
  "poster": "poster.jpg",
  "stream": "https://films.example/asv/main.m3u8", "sign": "https://films.example/asv/lsf.m3u8",
  "subtitles": [{"language": "fr", "file": "fr.vtt"}, {"language": "fr", "file": "noises.vtt", "hardOfHearing": true, "label": "Français (bruits)"}],
  "transcript": "Bonjour,  voici le thermomètre.\n\nAu revoir.",
  "licence": "CC BY 4.0", "credit": "Un lycée", "date": "2026-09-01"}
]})json";
}

} // namespace catalogues
