// A ZIP file that every system opens (minizip): names in UTF-8.
#pragma once

#include <QDateTime>
#include <QString>

#include <memory>

namespace belvedere::spaces {

class ZipWriter
{
public:
    // A new file; one that is there is replaced. `time`, local, is that of all members.
    ZipWriter(const QString &path, const QDateTime &time);
    ~ZipWriter(); // what was not finished is no ZIP file

    bool add(const QString &name, const QByteArray &bytes); // less than 4 GB; false: it cannot be written
    bool finish(); // false: not all is on the disk; nothing may be added any more

private:
    struct Close {
        void operator()(void *zip) const;
    };
    std::unique_ptr<void, Close> m_zip; // a zipFile
    const QDateTime m_time;
};

} // namespace belvedere::spaces
