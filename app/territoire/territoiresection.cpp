#include <territoire/territoiresection.h>

#include <core/resource.h>
#include <territoire/articleimport.h>
#include <territoire/eventimport.h>
#include <territoire/tensionimport.h>

#include <QFile>
#include <QFileInfo>

namespace belvedere::territoire {

namespace {

using Import = std::function<Status(QIODevice &, const QString &, content::SectionWork &)>;

// Hands each file to its importer; progress goes on from one to the next.
class Sources
{
public:
    explicit Sources(content::SectionWork &work) : m_work(work) {}

    Status read(const QStringList &paths, const Import &import)
    {
        Status done;
        for (auto path = paths.begin(); done && path != paths.end(); ++path)
            done = readOne(*path, import);
        return done;
    }

private:
    Status readOne(const QString &path, const Import &import)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return fail(file.exists() ? ErrorKind::Unreadable : ErrorKind::NotFound, file.errorString(), path, 0,
                        QStringLiteral("check the path and the rights"));
        content::Progress progress;
        if (m_work.progress)
            progress = [this](qint64 done, qint64) { m_work.progress(m_before + done, 0); };
        content::SectionWork work{m_work.db, m_work.search, m_work.stop, progress, m_work.report};
        const Status done = import(file, path, work);
        m_before += file.size();
        return done;
    }

    content::SectionWork &m_work;
    qint64 m_before = 0;
};

} // namespace

QByteArray TerritoireSection::schema() const
{
    return resource(QStringLiteral("territoire/schema.sql"));
}

qint64 TerritoireSection::sourceBytes() const
{
    qint64 bytes = 0;
    for (const QString &path : m_sources.tension + m_sources.poles + m_sources.events + m_sources.notes)
        bytes += QFileInfo(path).size();
    return bytes;
}

Status TerritoireSection::write(content::SectionWork &work)
{
    using content::SectionWork;
    const Result<Subjects> subjects = Subjects::load(work.db);
    if (!subjects)
        return fail(subjects.error());
    Sources sources(work);
    EventImport events(*subjects, work);
    return sources
        .read(m_sources.tension, [&](QIODevice &device, const QString &path, SectionWork &part) {
            return importTension(device, path, *subjects, part);
        })
        .and_then([&] {
            return sources.read(m_sources.poles, [&](QIODevice &device, const QString &path, SectionWork &part) {
                return path.endsWith(u".csv", Qt::CaseInsensitive) ? importPolesCsv(device, path, *subjects, part)
                                                                   : importPolesJson(device, path, *subjects, part);
            });
        })
        .and_then([&] {
            return sources.read(m_sources.events, [&](QIODevice &device, const QString &path, SectionWork &part) {
                return events.read(device, path, part.progress);
            });
        })
        .and_then([&] {
            return sources.read(m_sources.notes, [&](QIODevice &device, const QString &path, SectionWork &part) {
                return importNotes(device, path, *subjects, part);
            });
        });
}

} // namespace belvedere::territoire
