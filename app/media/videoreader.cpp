#include <media/videoreader.h>

#include <content/sql.h>

#include <QSqlError>
#include <QSqlQuery>

namespace belvedere::media {

namespace {

using content::Statement;

// A pack of before the videos has not the tables.
Result<bool> hasTables(QSqlDatabase &db)
{
    return content::number(db, QStringLiteral("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'video'"))
        .map([](qint64 count) { return count > 0; });
}

const QString summaryColumns = QStringLiteral(
    " v.id, v.title, v.pole, v.duration, v.sign != '', EXISTS (SELECT 1 FROM video_track t WHERE t.video = v.n), v.n, "
    "(SELECT group_concat(metier, ' ') FROM (SELECT metier FROM video_metier m WHERE m.video = v.n ORDER BY m.rank)) ");

VideoSummary summaryOf(const Statement &row)
{
    return {row.text(0), row.text(1), row.text(2), row.text(7).split(u' ', Qt::SkipEmptyParts), row.bigInteger(3),
            row.integer(5) != 0, row.integer(4) != 0};
}

Result<QVector<VideoSummary>> summaries(QSqlDatabase &db, const QString &where, const QVariantList &values)
{
    QVector<VideoSummary> all;
    const Result<bool> has = hasTables(db);
    if (!has)
        return fail(has.error());
    if (!*has)
        return all;
    Statement row(db, QStringLiteral("SELECT") + summaryColumns + QStringLiteral("FROM video v ") + where + QStringLiteral(" ORDER BY v.n"));
    if (const Status read = row.each(values, [&] { all.append(summaryOf(row)); }); !read)
        return fail(read.error());
    return all;
}

Status readTracks(QSqlDatabase &db, qint64 n, QVector<SubtitleTrack> &tracks)
{
    Statement track(db, QStringLiteral("SELECT language, label, noises FROM video_track WHERE video = ? ORDER BY rank"));
    Statement cue(db, QStringLiteral("SELECT track, start, end, text FROM video_cue WHERE video = ? ORDER BY track, start"));
    return track.each({n}, [&] { tracks.append({track.text(0), track.text(1), track.integer(2) != 0, {}}); })
        .and_then([&] {
            return cue.each({n}, [&] {
                if (const int at = cue.integer(0); at >= 0 && at < tracks.size())
                    tracks[at].cues.append({cue.bigInteger(1), cue.bigInteger(2), cue.text(3)});
            });
        });
}

} // namespace

Result<QVector<VideoSummary>> allVideos(QSqlDatabase &db)
{
    return summaries(db, QString(), {});
}

Result<Video> videoById(QSqlDatabase &db, const QString &id)
{
    const Error none{ErrorKind::NotFound, QStringLiteral("the pack has no video ") + id};
    const Result<bool> has = hasTables(db);
    if (!has || !*has)
        return fail(has ? none : has.error());
    Statement row(db, QStringLiteral("SELECT") + summaryColumns
                          + QStringLiteral(", v.description, v.stream, v.sign, v.transcript, v.licence, v.credit, v.date "
                                           "FROM video v WHERE v.id = ?"));
    if (const Status found = row.first({id}); !found)
        return fail(found.error().kind == ErrorKind::NotFound ? none : found.error());
    Video video{summaryOf(row), row.text(8), QUrl(row.text(9)), QUrl(row.text(10)), {}, row.text(11), row.text(12), row.text(13),
                QDate::fromString(row.text(14), Qt::ISODate)};
    if (const Status read = readTracks(db, row.bigInteger(6), video.tracks); !read)
        return fail(read.error());
    return video;
}

Result<QHash<QString, QByteArray>> posters(QSqlDatabase &db, const QStringList &ids)
{
    QHash<QString, QByteArray> all;
    const Result<bool> has = hasTables(db);
    if (!has)
        return fail(has.error());
    if (!*has)
        return all;
    Statement row(db, QStringLiteral("SELECT poster FROM video WHERE id = ? AND poster IS NOT NULL"));
    Status read;
    for (auto id = ids.begin(); read && id != ids.end(); ++id)
        read = row.each({*id}, [&] { all.insert(*id, row.bytes(0)); });
    if (!read)
        return fail(read.error());
    return all;
}

Result<QVector<VideoSummary>> videosOf(QSqlDatabase &db, const QString &metier)
{
    return summaries(db, QStringLiteral("WHERE v.n IN (SELECT video FROM video_metier WHERE metier = ?)"), {metier});
}

Result<bool> hasVideos(QSqlDatabase &db)
{
    return hasTables(db).and_then([&](bool has) -> Result<bool> {
        if (!has)
            return false;
        return content::number(db, QStringLiteral("SELECT EXISTS (SELECT 1 FROM video)")).map([](qint64 any) { return any != 0; });
    });
}

Result<QUrl> anyStream(QSqlDatabase &db)
{
    return hasTables(db).and_then([&](bool has) -> Result<QUrl> {
        if (!has)
            return QUrl();
        QSqlQuery query(db);
        if (!query.exec(QStringLiteral("SELECT stream FROM video LIMIT 1")))
            return fail(ErrorKind::Malformed, query.lastError().text());
        return query.next() ? QUrl(query.value(0).toString()) : QUrl();
    });
}

} // namespace belvedere::media
