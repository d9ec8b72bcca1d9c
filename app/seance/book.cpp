#include <seance/book.h>

#include <core/whendone.h>
#include <vault/lastingkey.h>

#include <QMutex>
#include <QTimer>
#include <QtConcurrent>

namespace belvedere::seance {
namespace {

const auto bookKeyName = QStringLiteral("seance");
constexpr int againAfterMs = 2000; // a disk that was full

} // namespace

struct Book::Writer {
    explicit Writer(const QString &path) : file(path) {}

    Status run(const vault::Secret &key, const QVector<Job> &jobs)
    {
        const QMutexLocker locker(&mutex);
        const Job &first = jobs.first();
        if (first.kind == Job::Kind::Remove) {
            file.remove();
            return {};
        }
        if (first.kind == Job::Kind::Replace)
            return file.replace(key, first.lines.first());
        QVector<QJsonObject> lines;
        for (const Job &job : jobs)
            lines += job.lines;
        return file.append(key, lines);
    }

    QMutex mutex;
    BookFile file;
};

Book::Book(const QString &path) : m_writer(std::make_shared<Writer>(path)) {}

Book::~Book()
{
    if (!m_key || m_jobs.isEmpty())
        return;
    (void)QtConcurrent::run([this_writer = m_writer, key = m_key, jobs = m_jobs] {
        for (const Job &job : jobs)
            (void)this_writer->run(key->key, {job});
    });
}

void Book::open(const std::function<void(const Opened &)> &then)
{
    m_busy = true;
    using Key = std::shared_ptr<const vault::LastingKey>;
    using Shared = std::shared_ptr<Opened>;
    whenDone(vault::lastingKey(bookKeyName, vault::KeyWays::ofSession()), this, [this, then](const Key &key) {
        m_key = key;
        const auto read = [writer = m_writer, key] {
            const QMutexLocker locker(&writer->mutex);
            return std::make_shared<Opened>(writer->file.open(key->key));
        };
        whenDone(QtConcurrent::run(read), this, [this, then](const Shared &opened) {
            m_busy = false;
            m_lines = *opened && **opened ? int((**opened)->lines.size()) : 0;
            then(*opened);
            begin();
        });
    });
}

void Book::replace(const QJsonObject &snapshot, const std::function<void()> &durable)
{
    m_lines = 0;
    add({Job::Kind::Replace, {snapshot}, durable});
}

void Book::append(const QVector<QJsonObject> &lines, const std::function<void()> &durable)
{
    m_lines += int(lines.size());
    add({Job::Kind::Append, lines, durable});
}

void Book::remove()
{
    m_jobs.clear(); // nobody needs them any more
    add({Job::Kind::Remove, {}});
}

void Book::add(const Job &job)
{
    m_jobs.append(job);
    begin();
}

QVector<Book::Job> Book::nextJobs()
{
    QVector<Job> next{m_jobs.takeFirst()};
    while (next.first().kind == Job::Kind::Append && !m_jobs.isEmpty() && m_jobs.first().kind == Job::Kind::Append)
        next.append(m_jobs.takeFirst());
    return next;
}

void Book::begin()
{
    if (m_busy || !m_key || m_jobs.isEmpty())
        return;
    m_busy = true;
    const QVector<Job> jobs = nextJobs();
    whenDone(QtConcurrent::run([writer = m_writer, key = m_key, jobs] { return writer->run(key->key, jobs); }), this,
             [this, jobs](const Status &status) { ended(jobs, status); });
}

void Book::ended(const QVector<Job> &jobs, const Status &status)
{
    if (!status) {
        m_jobs = jobs + m_jobs;
        QTimer::singleShot(againAfterMs, this, [this] {
            m_busy = false;
            begin();
        });
        Q_EMIT troubled(status.error());
        return;
    }
    m_busy = false;
    begin();
    for (const Job &job : jobs) {
        if (job.durable)
            job.durable();
    }
}

} // namespace belvedere::seance
