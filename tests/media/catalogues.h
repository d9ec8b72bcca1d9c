// Catalogues of the tests: a folder with a poster and subtitles, and packs made from it.
#pragma once

#include <content/pack.h>
#include <content/packbuilder.h>

#include <QTemporaryDir>

#include <memory>

namespace catalogues {

class Folder
{
public:
    Folder(); // with poster.jpg, fr.vtt and noises.vtt
    QString write(const QString &name, const QByteArray &bytes) const; // the path
    QString path(const QString &name) const { return m_folder.filePath(name); }

    // A pack with the demo's fiches of the pôle "aider" and these catalogues. Null, with a warning, when it
    // cannot be built; `report` tells of the videos.
    std::unique_ptr<belvedere::content::Pack> pack(const QStringList &catalogues, belvedere::content::ImportReport *report = nullptr) const;

private:
    QTemporaryDir m_folder;
};

// A whole catalogue of one video, "ASV", about DEMO.301.
QByteArray oneVideo();

} // namespace catalogues
