// Reads a catalogue of videos: JSON or CSV (README.md has the fields, videos.schema.json the schema), with
// the posters and subtitles that it names.
#pragma once

#include <content/importreport.h>
#include <core/result.h>
#include <core/stopflag.h>
#include <media/video.h>

#include <QByteArray>
#include <QSet>

#include <functional>

namespace belvedere::media {

struct CatalogueLimits {
    qint64 fileBytes = 32 << 20;
    qint64 posterBytes = 200'000;
    qsizetype videos = 5000;
    qsizetype tracks = 20; // of one video
};

struct CatalogueVideo {
    Video video;
    QByteArray poster; // JPEG, PNG or WebP; empty: it has none
    QString file;      // the catalogue
    qint64 line = 0;   // in it
};

using VideoSink = std::function<Status(CatalogueVideo video)>;

// Reads one catalogue after another; of two videos of one id, in whichever file, the second is a fault.
class CatalogueReader
{
public:
    // All outlive it.
    CatalogueReader(VideoSink sink, const StopFlag &stop, content::ImportReport &report, const CatalogueLimits &limits = {});

    // Hands on every video, in order. CSV when the name ends in .csv, else JSON. A fault of a JSON file
    // (written by hand) is Refused or Malformed, with the line and what to do; of a table the record is
    // noted and left out. What subtitles needed to be read is noted. The counts `read`, `skipped` and
    // `repaired` of the report are kept; `kept` is for the sink.
    Status read(const QString &path);

private:
    struct Draft;
    struct Fault;
    Status readJson(const QString &path);
    Status readCsv(const QString &path);
    Result<CatalogueVideo> whole(const Draft &draft);
    Status readPoster(const Draft &draft, CatalogueVideo &out) const;
    Status readTracks(const Draft &draft, CatalogueVideo &out);
    Status takeNext();

    VideoSink m_sink;
    const StopFlag &m_stop;
    content::ImportReport &m_report;
    const CatalogueLimits m_limits;
    QSet<QString> m_ids;
};

// Whether a name can be part of an address and of a folder of ours: 1 to 64 letters, digits, dots, hyphens
// or underscores, a letter or a digit first.
bool isVideoId(const QString &id);

} // namespace belvedere::media
