// The videos that are kept on a terminal, to be seen without network: <folder>/<id>/ holds main.m3u8, its
// pieces, and kept.json, which says from where they come. A folder of that name is always whole; what is
// being fetched is in .<id>.part.
#pragma once

#include <core/result.h>
#include <media/video.h>

#include <QHash>

class QSqlDatabase;

namespace belvedere::media {

// What may be chosen.
struct KeepSource {
    QString id;
    QString pole;
    QUrl stream;
    qint64 durationMs = 0;
    QUrl sign = {}; // the same film in French sign language; empty: there is none
};
// Under which id the film in sign language is kept: no video has such an id.
QString keptSignId(const QString &id);
QString videoOfKept(const QString &keptId); // whose film it is
// Every video of a pack, in the order of allVideos(). To be run on the library's thread.
Result<QVector<KeepSource>> keepSources(QSqlDatabase &db);
// Those that the words choose: ids, "pole:<id>" or "all"; in the order of the words, each once. Then the same in sign
// language, where there is one, each a source of its own (keptSignId()).
QVector<KeepSource> chosen(const QVector<KeepSource> &sources, const QStringList &words);

struct KeptVideo {
    QString id;
    QUrl stream;
    int height = 0;      // of the quality that was asked for at most
    qint64 bytes = 0;    // of all its files
};

class KeptVideos
{
public:
    // Of the terminal: dataFolder/videos.
    explicit KeptVideos(QString folder) : m_folder(std::move(folder)) {}

    const QString &folder() const { return m_folder; }
    // Where the player finds it (an id, or keptSignId() of one); empty when it is not kept whole.
    QString keptFolder(const QString &id) const;
    // Those that are whole.
    QVector<KeptVideo> all() const;
    // Removes whole ones and remains of those that are not wanted; `wanted`: ids. What was being fetched of a
    // wanted one stays, to be taken up.
    Status keepOnly(const QStringList &wanted) const;
    // On the disk, with remains; without those of that id.
    qint64 bytesBeside(const QString &id) const;

    // For whoever fetches: the folder that fills. What it holds of something else than `mark` says, it loses.
    QString partFolder(const QString &id) const;
    Status openPart(const QString &id, const QByteArray &mark) const;
    void forgetPart(const QString &id) const;
    // The part is whole: it takes the place of a former one at once. Durable: after a power cut the former or
    // the new one is there, whole.
    Status commit(const KeptVideo &video) const;

private:
    QString m_folder;
};

} // namespace belvedere::media
