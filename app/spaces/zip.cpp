#include <spaces/zip.h>

#include <QFile>

#include <minizip/zip.h>

namespace belvedere::spaces {

void ZipWriter::Close::operator()(void *zip) const
{
    zipClose(zip, nullptr);
}

ZipWriter::ZipWriter(const QString &path, const QDateTime &time) : m_zip(zipOpen64(QFile::encodeName(path).constData(), APPEND_STATUS_CREATE)), m_time(time) {}

ZipWriter::~ZipWriter() = default;

bool ZipWriter::add(const QString &name, const QByteArray &bytes)
{
    if (!m_zip)
        return false;
    constexpr uLong madeBy = 3 << 8 | 20;  // UNIX, for who reads version 2.0 (PKWARE APPNOTE 4.4.2)
    constexpr uLong utf8Names = 1 << 11;   // 4.4.4
    constexpr uLong attributes = 0100644;  // a file, which its owner may write
    const QDate date = m_time.date();
    const QTime time = m_time.time();
    const zip_fileinfo info{{uInt(time.second()), uInt(time.minute()), uInt(time.hour()), uInt(date.day()), uInt(date.month() - 1), uInt(date.year())},
                            0, 0, attributes << 16};
    const bool open = zipOpenNewFileInZip4_64(m_zip.get(), name.toUtf8().constData(), &info, nullptr, 0, nullptr, 0, nullptr, Z_DEFLATED, Z_DEFAULT_COMPRESSION, 0,
                                              -MAX_WBITS, DEF_MEM_LEVEL, Z_DEFAULT_STRATEGY, nullptr, 0, madeBy, utf8Names, 0) == ZIP_OK;
    const bool written = open && zipWriteInFileInZip(m_zip.get(), bytes.constData(), static_cast<unsigned>(bytes.size())) == ZIP_OK;
    return open && zipCloseFileInZip(m_zip.get()) == ZIP_OK && written;
}

bool ZipWriter::finish()
{
    return m_zip && zipClose(m_zip.release(), nullptr) == ZIP_OK;
}

} // namespace belvedere::spaces
