// What every target needs.
#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace belvedere::fuzz {

// Ends the run: an input was found that breaks a promise.
inline void require(bool promise, const char *what)
{
    if (promise)
        return;
    std::fprintf(stderr, "broken promise: %s\n", what);
    std::abort();
}

inline QByteArray bytes(const std::uint8_t *data, std::size_t size)
{
    return QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
}

// A file in memory that holds each input in turn.
class InputFile
{
public:
    InputFile() : m_folder(QStringLiteral("/dev/shm/belvedere-fuzz-XXXXXX")) {}
    QString path() const { return m_folder.filePath(QStringLiteral("input")); }
    QString write(const QByteArray &content) const
    {
        QFile file(path());
        require(file.open(QIODevice::WriteOnly) && file.write(content) == content.size(), "room in /dev/shm");
        return path();
    }

private:
    QTemporaryDir m_folder;
};

// Changes a sound file by a list of edits: 3 bytes of place, 1 of length, then so many bytes. So a small
// input explores a large format.
inline QByteArray edited(QByteArray sound, const QByteArray &edits)
{
    qsizetype at = 0;
    while (at + 4 < edits.size() && !sound.isEmpty()) {
        const auto part = [&](qsizetype i) { return static_cast<unsigned char>(edits.at(at + i)); };
        const qsizetype place = qsizetype(part(0) << 16 | part(1) << 8 | part(2)) % sound.size();
        const qsizetype length = std::min({qsizetype(part(3) % 16 + 1), edits.size() - at - 4, sound.size() - place});
        sound.replace(place, length, edits.mid(at + 4, length));
        at += 4 + length;
    }
    return sound;
}

// Qt's plug-ins and threads want an application; one lives as long as the process.
inline void needApplication()
{
    static int count = 1;
    static char name[] = "fuzz";
    static char *arguments[] = {name, nullptr};
    static QCoreApplication application(count, arguments);
}

} // namespace belvedere::fuzz
