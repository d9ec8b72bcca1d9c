// A ZIP file that every system opens: members as they are, not compressed (PKWARE APPNOTE 6.3.10), names in UTF-8.
#pragma once

#include <QDateTime>
#include <QString>
#include <QVector>

class QIODevice;

namespace belvedere::spaces {

// Members of less than 4 GB, 65 535 of them at most, 4 GB in all.
class ZipWriter
{
public:
    // The device is open to be written to, and outlives it. `time` is that of all members.
    ZipWriter(QIODevice &device, const QDateTime &time);

    bool add(const QString &name, const QByteArray &bytes); // false: it cannot be written
    bool finish(); // the directory at the end; nothing may be added any more

private:
    struct Member {
        QByteArray name;
        quint32 crc, size, offset;
    };
    QByteArray header(const Member &member) const; // what the local and the central one share
    bool write(const QByteArray &bytes);

    QIODevice &m_device;
    const quint16 m_time, m_date;
    quint32 m_offset = 0;
    QVector<Member> m_members;
};

} // namespace belvedere::spaces
