#include <net/filesink_p.h>

#include <core/diskerror.h>
#include <net/ranges_p.h>

#include <QFile>
#include <QFileInfo>
#include <QNetworkRequest>

#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

namespace belvedere::net {
namespace {

QByteArray readTag(const QString &path)
{
    QFile file(path);
    const QByteArray tag = file.open(QIODevice::ReadOnly) ? file.read(longestTag) : QByteArray();
    return tag.contains('\n') || tag.contains('\r') ? QByteArray() : tag;
}

} // namespace

void forgetPart(const QString &path)
{
    QFile::remove(path + QStringLiteral(".part"));
    QFile::remove(path + QStringLiteral(".part.tag"));
}

FileSink::FileSink(DownloadRequest request, std::function<void(qint64, qint64)> progress)
    : m_request(std::move(request)), m_progress(std::move(progress)), m_tag(readTag(tagFile()))
{
    m_kept = m_tag.isEmpty() ? 0 : QFileInfo(part()).size();
    if (!checkLength(m_kept))
        m_kept = 0;
}

FileSink::~FileSink()
{
    close();
}

QString FileSink::part() const
{
    return m_request.path + QStringLiteral(".part");
}

QString FileSink::tagFile() const
{
    return m_request.path + QStringLiteral(".part.tag");
}

bool FileSink::isWhole() const
{
    return m_kept > 0 && m_kept == m_request.exactBytes;
}

Status FileSink::checkLength(qint64 total) const
{
    const qint64 most = m_request.exactBytes >= 0 ? m_request.exactBytes : m_request.mostBytes;
    if (total > most)
        return fail(ErrorKind::TooMany, QStringLiteral("%1 bytes where at most %2 are expected").arg(total).arg(most), m_request.path);
    return {};
}

Status FileSink::prepare(QNetworkRequest &request)
{
    close();
    if (m_kept > 0) {
        request.setRawHeader("Range", "bytes=" + QByteArray::number(m_kept) + '-');
        request.setRawHeader("If-Range", m_tag);
    }
    return {};
}

Status FileSink::begin(const ReplyHead &head)
{
    const ContentRange range = parseContentRange(head.contentRange);
    if (head.status == 416 || (head.status == 206 && range.first != m_kept))
        return startAgain(QStringLiteral("the server has no such range"));
    if (head.status != 200 && head.status != 206)
        return fail(ErrorKind::Http, QStringLiteral("an answer %1 without a file").arg(head.status));
    if (head.status == 200)
        m_kept = 0;
    m_total = head.status == 206 ? range.total : head.length;
    if (const Status fits = checkLength(m_total); !fits)
        return fits;
    if (m_total >= 0 && m_request.exactBytes >= 0 && m_total != m_request.exactBytes)
        return fail(ErrorKind::Http, QStringLiteral("%1 bytes where %2 are expected").arg(m_total).arg(m_request.exactBytes), m_request.path);
    m_tag = tagOf(head);
    return open(m_kept);
}

Status FileSink::open(qint64 from)
{
    const int most = O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW;
    m_file = ::open(QFile::encodeName(part()).constData(), most, 0600);
    if (m_file < 0 || ::ftruncate(m_file, from) != 0 || ::lseek(m_file, from, SEEK_SET) != from)
        return diskError(part(), errno);
    QFile tag(tagFile());
    if (!tag.open(QIODevice::WriteOnly) || tag.write(m_tag) != m_tag.size())
        m_tag.clear(); // then it is fetched whole another time
    return {};
}

void FileSink::close()
{
    if (m_file >= 0)
        ::close(m_file);
    m_file = -1;
}

Status FileSink::startAgain(const QString &why)
{
    close();
    forgetPart(m_request.path);
    m_kept = 0;
    m_tag.clear();
    return fail(ErrorKind::Interrupted, why);
}

Status FileSink::take(const QByteArray &bytes)
{
    if (const Status fits = checkLength(m_kept + bytes.size()); !fits) {
        startAgain({});
        return fits;
    }
    for (qsizetype done = 0; done < bytes.size();) {
        const auto written = ::write(m_file, bytes.constData() + done, static_cast<std::size_t>(bytes.size() - done));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0) {
            const Status failed = diskError(part(), errno);
            startAgain({});
            return failed;
        }
        done += written;
    }
    m_kept += bytes.size();
    m_progress(m_kept, m_total >= 0 ? m_total : m_request.exactBytes);
    return {};
}

Status FileSink::finish()
{
    if (m_request.exactBytes >= 0 && m_kept < m_request.exactBytes)
        return fail(ErrorKind::Interrupted, QStringLiteral("%1 bytes of %2 came").arg(m_kept).arg(m_request.exactBytes));
    if (m_file < 0)
        m_file = ::open(QFile::encodeName(part()).constData(), O_WRONLY | O_CLOEXEC | O_NOFOLLOW);
    if (m_file < 0 || ::fsync(m_file) != 0
        || std::rename(QFile::encodeName(part()).constData(), QFile::encodeName(m_request.path).constData()) != 0)
        return diskError(m_request.path, errno);
    close();
    QFile::remove(tagFile());
    return {};
}

} // namespace belvedere::net
