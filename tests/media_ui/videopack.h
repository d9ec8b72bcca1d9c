// A pack with videos for the tests of their pages: some of the pôle "aider" about DEMO.301, and as many others as
// one likes.
#pragma once

#include <content/library.h>

#include <QTemporaryDir>

class VideoPack
{
public:
    // Builds it and opens it; false when either fails.
    bool open(belvedere::content::Library &library, int others = 0);
    QString path() const { return m_folder.filePath(QStringLiteral("videos.pack")); }

private:
    QTemporaryDir m_folder;
};
