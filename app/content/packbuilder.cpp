#include <content/packbuilder.h>

#include <content/ideoimporter.h>
#include <content/packfile.h>
#include <content/packwriter.h>
#include <content/placement.h>

#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

namespace belvedere::content {

namespace {

class PackBuild
{
public:
    PackBuild(const BuildRequest &request, const StopFlag &stop, const Progress &progress,
              BuildReport &report)
        : m_request(request), m_stop(stop), m_progress(progress), m_report(report)
    {
    }
    Status run();

private:
    Status readGuideSource();
    Status writeDatabase(const QString &path);
    Status importAll(IdeoImporter &importer);
    Status writeSections(PackWriter &writer);
    // Progress of a part of the work, as progress of the whole.
    Progress partOf(qint64 before) const;
    qint64 sourceBytes() const;
    Status take(PackWriter &writer, Fiche fiche);
    Status stopped() const
    {
        if (m_stop)
            return fail(ErrorKind::Cancelled, QStringLiteral("the build was stopped"), m_request.output);
        return {};
    }

    const BuildRequest &m_request;
    const StopFlag &m_stop;
    const Progress &m_progress;
    BuildReport &m_report;
    GuideSource m_guide;
};

Status PackBuild::readGuideSource()
{
    Result<GuideSource> source = readGuide(m_request.quizFolder);
    if (!source)
        return fail(source.error());
    m_guide = std::move(*source);
    m_report.guide = checkGuide(m_guide.guide);
    if (m_report.guide.isEmpty())
        return {};
    const GuideProblem &first = m_report.guide.first();
    return fail(ErrorKind::Refused,
                QStringLiteral("%1 faults in the quiz, the first: %2")
                    .arg(m_report.guide.size())
                    .arg(first.about.isEmpty() ? first.what : first.about + QStringLiteral(": ") + first.what),
                m_guide.files.value(first.theme, m_request.quizFolder + QStringLiteral("/tree.json")), 0,
                first.remedy);
}

Status PackBuild::take(PackWriter &writer, Fiche fiche)
{
    fiche.summary.memberships = placeMetier(fiche.summary, m_guide.rules);
    if (fiche.summary.memberships.isEmpty())
        m_report.unplaced.append(fiche.summary.id);
    return writer.addFiche(fiche);
}

Status PackBuild::importAll(IdeoImporter &importer)
{
    qint64 before = 0;
    for (const QString &path : m_request.fiches) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return fail(file.exists() ? ErrorKind::Unreadable : ErrorKind::NotFound, file.errorString(),
                        path, 0, QStringLiteral("check the path and the rights"));
        if (const Status read = importer.read(file, path, m_stop, partOf(before)); !read)
            return read;
        before += file.size();
    }
    return {};
}

qint64 PackBuild::sourceBytes() const
{
    qint64 total = 0;
    for (const QString &path : m_request.fiches)
        total += QFileInfo(path).size();
    for (const auto &section : m_request.sections)
        total += section->sourceBytes();
    return total;
}

Progress PackBuild::partOf(qint64 before) const
{
    if (!m_progress)
        return {};
    return [this, before, total = sourceBytes()](qint64 done, qint64) { m_progress(before + done, total); };
}

Status PackBuild::writeSections(PackWriter &writer)
{
    qint64 before = 0;
    for (const QString &path : m_request.fiches)
        before += QFileInfo(path).size();
    for (const auto &section : m_request.sections) {
        m_report.sections.append({section->name(), {}});
        const Status written = writer.addSection(*section, m_stop, partOf(before), m_report.sections.last().second);
        if (!written)
            return written;
        before += section->sourceBytes();
    }
    return {};
}

Status PackBuild::writeDatabase(const QString &path)
{
    Result<std::unique_ptr<PackWriter>> writer = PackWriter::create(path);
    if (!writer)
        return fail(writer.error());
    if (const Status added = (*writer)->addGuide(m_guide.guide); !added)
        return added;
    IdeoImporter importer([&](const Fiche &fiche) { return take(**writer, fiche); });
    const Status imported = importAll(importer);
    if (imported)
        importer.finish();
    m_report.import = importer.report();
    if (!imported)
        return imported;
    if (const Status written = writeSections(**writer); !written)
        return written;
    QStringList names;
    for (const QString &file : m_request.fiches)
        names.append(QFileInfo(file).fileName());
    return (*writer)->finish(m_request.title, names.join(QStringLiteral(", ")));
}

Status PackBuild::run()
{
    if (const Status read = readGuideSource(); !read)
        return read;
    QTemporaryFile part(m_request.output + QStringLiteral(".XXXXXX.part"));
    if (!part.open())
        return fail(ErrorKind::Unwritable, part.errorString(), m_request.output, 0,
                    QStringLiteral("check that the folder is there, and the rights on it"));
    part.close();
    const Result<PackFileInfo> sealed = writeDatabase(part.fileName())
                                            .and_then([this] { return stopped(); })
                                            .and_then([&part] { return sealPackFile(part.fileName()); });
    if (!sealed) {
        Error error = sealed.error();
        if (error.file.isEmpty() || error.file == part.fileName())
            error.file = m_request.output;
        return fail(std::move(error));
    }
    m_report.digest = sealed->digest;
    m_report.bytes = QFileInfo(part.fileName()).size();
    const QFile::Permissions readable = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther;
    if (!part.setPermissions(readable))
        return fail(ErrorKind::Unwritable, part.errorString(), m_request.output);
    return stopped().and_then([&] { return replaceFile(part.fileName(), m_request.output); })
        .map([&part] { part.setAutoRemove(false); });
}

} // namespace

Status buildPack(const BuildRequest &request, const StopFlag &stop, const Progress &progress,
                 BuildReport &report)
{
    return PackBuild(request, stop, progress, report).run();
}

} // namespace belvedere::content
