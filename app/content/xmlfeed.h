// Reads XML token by token from a file fed piece by piece, so that what one token may hold is bounded,
// and refuses at once what no export holds.
#pragma once

#include <content/utf8check.h>
#include <core/result.h>
#include <core/stopflag.h>

#include <QXmlStreamReader>

#include <functional>

class QIODevice;

namespace belvedere::content {

using Progress = std::function<void(qint64 done, qint64 total)>; // in bytes

class XmlFeed
{
public:
    static constexpr qint64 chunkBytes = 64 << 10;

    // The device is open and outlives the feed.
    XmlFeed(QIODevice &device, QString fileName, qint64 mostFileBytes, const StopFlag &stop,
            const Progress &progress);

    // Goes to the next token; false after the end of the document. Refuses, with the line and the
    // remedy: an unfinished or malformed file, bytes that are not of the encoding, any DOCTYPE, an
    // undeclared entity, something after the root, a file too large. Cancelled when stopped.
    Result<bool> next();
    const QXmlStreamReader &xml() const { return m_xml; }
    qint64 line() const { return m_xml.lineNumber(); }

    // Bytes between this call and the next one may be so many at most; to be called where a bounded
    // piece of the document begins.
    void allow(qint64 bytes) { m_allowed = m_fed + bytes + 2 * chunkBytes; }

    tl::unexpected<Error> refuse(ErrorKind kind, const QString &detail, const QString &remedy) const
    {
        return fail(kind, detail, m_fileName, line(), remedy);
    }

private:
    Status feed();
    Status endOfInput() const;
    Status nothingMore();

    QIODevice &m_device;
    QString m_fileName;
    qint64 m_mostFileBytes;
    const StopFlag &m_stop;
    const Progress &m_progress;
    QXmlStreamReader m_xml;
    Utf8Check m_utf8;
    qint64 m_fed = 0;
    qint64 m_allowed;
    bool m_checkUtf8 = true;
};

} // namespace belvedere::content
