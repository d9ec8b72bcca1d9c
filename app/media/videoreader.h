// Reads the videos of a pack. To be run on the library's thread (Library::read).
#pragma once

#include <core/result.h>
#include <media/video.h>

#include <QHash>

class QSqlDatabase;

namespace belvedere::media {

// Every one, by pôle in the order of the guide, then by title: some hundreds, without words and posters.
Result<QVector<VideoSummary>> allVideos(QSqlDatabase &db);
// NotFound when the pack has no such video.
Result<Video> videoById(QSqlDatabase &db, const QString &id);
// The posters as they were imported (JPEG, PNG or WebP); those that have none are left out.
Result<QHash<QString, QByteArray>> posters(QSqlDatabase &db, const QStringList &ids);
// Those about a métier, in the order of allVideos().
Result<QVector<VideoSummary>> videosOf(QSqlDatabase &db, const QString &metier);
// Whether the pack has any.
Result<bool> hasVideos(QSqlDatabase &db);
// The address of one of them, to see whether films are to be had; empty where there are none.
Result<QUrl> anyStream(QSqlDatabase &db);

} // namespace belvedere::media
