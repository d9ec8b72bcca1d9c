#include "faketree.h"

#include <QPromise>
#include <QTimer>

using namespace belvedere;

namespace spacetest {
namespace {

void later(int turns, std::function<void()> work)
{
    QTimer::singleShot(0, [turns, work] {
        if (turns > 0)
            later(turns - 1, work);
        else
            work();
    });
}

} // namespace

void FakeFolder::write(const QString &name, const QByteArray &bytes)
{
    files.insert(name, {bytes, '"' + QByteArray::number(++m_version) + '"'});
}

qint64 FakeFolder::used() const
{
    qint64 all = 0;
    for (const FakeFile &file : files)
        all += file.bytes.size();
    return all;
}

template <typename T>
QFuture<T> FakeTree::answer(std::function<T()> work)
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    const bool fails = faults > 0 && m_random.oneIn(faults);
    const bool before = m_random.oneIn(2);
    static const std::array kinds{ErrorKind::Offline, ErrorKind::Unavailable, ErrorKind::TimedOut, ErrorKind::SignedOut, ErrorKind::DiskFull};
    const ErrorKind kind = before ? kinds[static_cast<std::size_t>(m_random.below(int(kinds.size())))] : ErrorKind::Interrupted;
    const int back = m_random.below(3);
    later(m_random.below(3), [this, promise, work, fails, before, kind, back] {
        ++m_folder.requests;
        const T result = fails && before ? T(fail(kind, QStringLiteral("planted"))) : work();
        later(back, [promise, result, lost = fails && !before, kind] {
            promise->addResult(lost ? T(fail(kind, QStringLiteral("planted"))) : result);
            promise->finish();
        });
    });
    return promise->future();
}

bool FakeTree::holds(const QString &name, const QByteArray &etag) const
{
    const auto file = m_folder.files.constFind(name);
    return file == m_folder.files.constEnd() ? etag.isEmpty() : file->etag == etag;
}

QFuture<Result<QVector<net::DavEntry>>> FakeTree::list()
{
    return answer<Result<QVector<net::DavEntry>>>([this]() -> Result<QVector<net::DavEntry>> {
        if (!m_folder.exists)
            return fail(ErrorKind::NotFound, QStringLiteral("no folder"));
        QVector<net::DavEntry> entries{{QString(), true}};
        for (auto file = m_folder.files.constBegin(); file != m_folder.files.constEnd(); ++file)
            entries.append({file.key(), false, file->etag, file->bytes.size()});
        return entries;
    });
}

QFuture<Status> FakeTree::makeFolder()
{
    return answer<Status>([this]() -> Status {
        m_folder.exists = true;
        return {};
    });
}

QFuture<Result<net::Reply>> FakeTree::fetch(const QString &name, qint64)
{
    return answer<Result<net::Reply>>([this, name]() -> Result<net::Reply> {
        const auto file = m_folder.files.constFind(name);
        if (file == m_folder.files.constEnd())
            return fail(ErrorKind::NotFound, QStringLiteral("no file"));
        return net::Reply{200, file->etag, file->bytes};
    });
}

QFuture<Result<net::Reply>> FakeTree::put(const QString &name, const QByteArray &bytes, const QByteArray &, const QByteArray &etag)
{
    return answer<Result<net::Reply>>([this, name, bytes, etag]() -> Result<net::Reply> {
        if (!m_folder.exists)
            return fail(ErrorKind::NotFound, QStringLiteral("no folder"));
        if (locked.contains(name))
            return fail(ErrorKind::Unavailable, QStringLiteral("locked"));
        if (m_folder.largest >= 0 && bytes.size() > m_folder.largest)
            return fail(ErrorKind::TooMany, QStringLiteral("too large"));
        if (m_folder.room >= 0 && m_folder.used() + bytes.size() > m_folder.room)
            return fail(ErrorKind::DiskFull, QStringLiteral("no room"));
        if (!holds(name, etag))
            return fail(ErrorKind::Refused, QStringLiteral("another version"));
        m_folder.write(name, bytes);
        return net::Reply{201, m_folder.tellsEtags ? m_folder.files.value(name).etag : QByteArray(), {}};
    });
}

QFuture<Status> FakeTree::remove(const QString &name, const QByteArray &etag)
{
    return answer<Status>([this, name, etag]() -> Status {
        if (!m_folder.files.contains(name))
            return {};
        if (!holds(name, etag))
            return fail(ErrorKind::Refused, QStringLiteral("another version"));
        m_folder.files.remove(name);
        return {};
    });
}

} // namespace spacetest
