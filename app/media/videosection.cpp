#include <media/videosection.h>

#include <content/sql.h>
#include <core/resource.h>
#include <media/videocatalogue.h>

#include <QCollator>
#include <QFileInfo>
#include <QHash>

#include <algorithm>

namespace belvedere::media {

namespace {

using content::insertAll;
using content::notNull;
using content::Oddity;
using content::Statement;

struct PoleOfGuide {
    int rank = 0;
    QString name;
};

class VideoWriter
{
public:
    explicit VideoWriter(content::SectionWork &work)
        : m_work(work), m_insert(work.db, QStringLiteral("INSERT INTO video VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"))
    {
    }
    Status start();
    Status take(CatalogueVideo video);
    Status writeAll();

private:
    Status write(const CatalogueVideo &video, qint64 n);
    Status writeTracks(const Video &video, qint64 n);
    Status addToSearch(const Video &video);
    int rankOf(const CatalogueVideo &video) const
    {
        const auto pole = m_poles.constFind(video.video.summary.pole);
        return pole == m_poles.constEnd() ? int(m_poles.size()) + 1 : pole->rank;
    }

    content::SectionWork &m_work;
    Statement m_insert;
    QHash<QString, PoleOfGuide> m_poles;
    QHash<QString, QStringList> m_metiers; // id -> the forms of its name
    QVector<CatalogueVideo> m_videos;
};

Status VideoWriter::start()
{
    Statement pole(m_work.db, QStringLiteral("SELECT id, rank, name_fr FROM pole"));
    Statement metier(m_work.db, QStringLiteral("SELECT id, name, feminine, masculine FROM metier"));
    return pole.each({}, [&] { m_poles.insert(pole.text(0), {pole.integer(1), pole.text(2)}); })
        .and_then([&] {
            return metier.each({}, [&] { m_metiers.insert(metier.text(0), {metier.text(1), metier.text(2), metier.text(3)}); });
        });
}

Status VideoWriter::take(CatalogueVideo video)
{
    VideoSummary &summary = video.video.summary;
    for (const QString &metier : summary.metiers) {
        if (!m_metiers.contains(metier))
            m_work.report.add({Oddity::UnresolvedLink, video.file, video.line, summary.id, QStringLiteral("no fiche has the id \"%1\"").arg(metier),
                               QStringLiteral("kept, leads nowhere")});
    }
    if (!summary.pole.isEmpty() && !m_poles.contains(summary.pole)) {
        m_work.report.add({Oddity::UnexpectedValue, video.file, video.line, summary.id, QStringLiteral("the guide has no pôle \"%1\"").arg(summary.pole),
                           QStringLiteral("kept without a pôle"), true});
        ++m_work.report.repaired;
        summary.pole.clear();
    }
    ++m_work.report.kept;
    m_videos.append(std::move(video));
    return {};
}

Status VideoWriter::writeAll()
{
    QCollator french(QLocale::French);
    std::stable_sort(m_videos.begin(), m_videos.end(), [&](const CatalogueVideo &a, const CatalogueVideo &b) {
        const int one = rankOf(a), other = rankOf(b);
        if (one != other)
            return one < other;
        const int order = french.compare(a.video.summary.title, b.video.summary.title);
        return order != 0 ? order < 0 : a.video.summary.id < b.video.summary.id;
    });
    Status written;
    for (qsizetype at = 0; written && at < m_videos.size(); ++at)
        written = write(m_videos.at(at), at + 1).and_then([&] { return addToSearch(m_videos.at(at).video); });
    return written;
}

Status VideoWriter::write(const CatalogueVideo &video, qint64 n)
{
    const Video &v = video.video;
    QVector<QVariantList> metiers;
    for (qsizetype rank = 0; rank < v.summary.metiers.size(); ++rank)
        metiers.append({n, rank, v.summary.metiers.at(rank)});
    return m_insert.run({n, v.summary.id, v.summary.title, notNull(v.summary.pole), v.summary.durationMs, notNull(v.description),
                         v.stream.toString(QUrl::FullyEncoded), notNull(v.signStream.toString(QUrl::FullyEncoded)), notNull(v.transcript),
                         v.licence, notNull(v.credit), notNull(v.date.toString(Qt::ISODate)),
                         video.poster.isEmpty() ? QVariant() : QVariant(video.poster)})
        .and_then([&] { return insertAll(m_work.db, QStringLiteral("INSERT INTO video_metier VALUES (?, ?, ?)"), metiers); })
        .and_then([&] { return writeTracks(v, n); });
}

Status VideoWriter::writeTracks(const Video &video, qint64 n)
{
    QVector<QVariantList> tracks, cues;
    for (qsizetype rank = 0; rank < video.tracks.size(); ++rank) {
        const SubtitleTrack &track = video.tracks.at(rank);
        tracks.append({n, rank, track.language, track.label, track.hardOfHearing ? 1 : 0});
        for (const Cue &cue : track.cues)
            cues.append({n, rank, cue.fromMs, cue.toMs, cue.text});
    }
    return insertAll(m_work.db, QStringLiteral("INSERT INTO video_track VALUES (?, ?, ?, ?, ?)"), tracks)
        .and_then([&] { return insertAll(m_work.db, QStringLiteral("INSERT INTO video_cue VALUES (?, ?, ?, ?, ?)"), cues); });
}

// Found by its title, by its métiers and by what is said in it.
Status VideoWriter::addToSearch(const Video &video)
{
    QStringList metiers, names;
    for (const QString &id : video.summary.metiers) {
        const QStringList forms = m_metiers.value(id);
        if (!forms.isEmpty())
            names += forms.constFirst();
        metiers += forms;
    }
    metiers.removeAll(QString());
    metiers.removeDuplicates();
    QString body = video.transcript;
    if (body.isEmpty() && !video.tracks.isEmpty()) {
        for (const Cue &cue : video.tracks.constFirst().cues)
            body += cue.text + u'\n';
    }
    const QString pole = m_poles.value(video.summary.pole).name;
    return m_work.search.add({content::EntryKind::Video, video.summary.id, video.summary.title, names.join(QStringLiteral(", ")), {}, metiers,
                              video.description, body, pole.isEmpty() ? QStringList() : QStringList(pole)});
}

} // namespace

QByteArray VideoSection::schema() const
{
    return resource(QStringLiteral("media/videos.sql"));
}

qint64 VideoSection::sourceBytes() const
{
    qint64 bytes = 0;
    for (const QString &path : m_catalogues)
        bytes += QFileInfo(path).size();
    return bytes;
}

Status VideoSection::write(content::SectionWork &work)
{
    VideoWriter writer(work);
    if (const Status started = writer.start(); !started)
        return started;
    CatalogueReader reader([&writer](CatalogueVideo video) { return writer.take(std::move(video)); }, work.stop, work.report);
    for (const QString &path : m_catalogues) {
        if (const Status read = reader.read(path); !read)
            return read;
    }
    return writer.writeAll();
}

} // namespace belvedere::media
