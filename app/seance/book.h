// A sealed journal (bookfile.h) that nobody waits for: written on another thread, in the order of the calls, the lines
// that came meanwhile in one write. The key outlives the process where the session keeps one (vault/lastingkey.h).
#pragma once

#include <seance/bookfile.h>

#include <QObject>

#include <functional>
#include <memory>

namespace belvedere::vault {
struct LastingKey;
}

namespace belvedere::seance {

class Book : public QObject
{
    Q_OBJECT
public:
    explicit Book(const QString &path);
    ~Book() override; // what was asked for is still written

    using Opened = Result<std::optional<BookContents>>;
    void open(const std::function<void(const Opened &)> &then); // first
    void replace(const QJsonObject &snapshot, const std::function<void()> &durable = {});
    void append(const QVector<QJsonObject> &lines, const std::function<void()> &durable = {});
    void remove();
    int linesSinceSnapshot() const { return m_lines; }

Q_SIGNALS:
    void troubled(const belvedere::Error &error); // it is tried again by itself

private:
    struct Job {
        enum class Kind { Replace, Append, Remove } kind;
        QVector<QJsonObject> lines;
        std::function<void()> durable = {};
    };
    void add(const Job &job);
    void begin();
    void ended(const QVector<Job> &jobs, const Status &status);
    QVector<Job> nextJobs();

    struct Writer;
    std::shared_ptr<Writer> m_writer;
    std::shared_ptr<const vault::LastingKey> m_key;
    QVector<Job> m_jobs;
    bool m_busy = false;
    int m_lines = 0;
};

} // namespace belvedere::seance
