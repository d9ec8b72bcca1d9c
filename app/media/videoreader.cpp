#include <media/videoreader.h>

namespace belvedere::media {

Result<QVector<VideoSummary>> allVideos(QSqlDatabase &)
{
    return QVector<VideoSummary>();
}

Result<Video> videoById(QSqlDatabase &, const QString &id)
{
    return fail(ErrorKind::NotFound, QStringLiteral("no video ") + id);
}

Result<QHash<QString, QByteArray>> posters(QSqlDatabase &, const QStringList &)
{
    return QHash<QString, QByteArray>();
}

Result<QVector<VideoSummary>> videosOf(QSqlDatabase &, const QString &)
{
    return QVector<VideoSummary>();
}

Result<bool> hasVideos(QSqlDatabase &)
{
    return false;
}

} // namespace belvedere::media
