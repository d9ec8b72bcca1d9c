// A pack with videos for the tests of their pages: some of the pôle "aider" about DEMO.301, and as many others as
// one likes.
#pragma once

#include <content/library.h>

#include <QTemporaryDir>
#include <QUrl>

class VideoPack
{
public:
    // Builds it and opens it; false when either fails. `stream`: where that of "ASV" is; by default nowhere.
    bool open(belvedere::content::Library &library, int others = 0, const QUrl &stream = {});
    QString path() const { return m_folder.filePath(QStringLiteral("videos.pack")); }

private:
    QTemporaryDir m_folder;
};
