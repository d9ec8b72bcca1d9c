#include <media/cataloguecheck.h>

#include <QSet>
#include <QTimer>

namespace belvedere::media {

CatalogueCheck::CatalogueCheck(net::Http &http, const QVector<Video> &videos, int atOnce, QObject *parent)
    : QObject(parent), m_http(http), m_atOnce(atOnce)
{
    for (const Video &video : videos) {
        const VideoSummary &summary = video.summary;
        m_streams.append({summary.id, video.stream, QStringLiteral("stream"), summary.durationMs});
        if (!video.signStream.isEmpty())
            m_streams.append({summary.id, video.signStream, QStringLiteral("sign stream"), summary.durationMs});
        if (video.tracks.isEmpty())
            m_findings.append({summary.id, {ErrorKind::NotFound, QStringLiteral("no subtitles"), {}, 0, QStringLiteral("give subtitles in French, WebVTT")}, false});
        for (const SubtitleTrack &track : video.tracks) {
            if (!track.cues.isEmpty() && track.cues.constLast().toMs > summary.durationMs + 1000)
                m_findings.append({summary.id, {ErrorKind::Refused, QStringLiteral("subtitles \"%1\" go on after the end of the film").arg(track.label), {}, 0,
                                                QStringLiteral("take those of this film")}, false});
        }
    }
}

int CatalogueCheck::broken() const
{
    QSet<QString> videos;
    for (const Finding &finding : m_findings) {
        if (finding.broken)
            videos.insert(finding.video);
    }
    return int(videos.size());
}

void CatalogueCheck::start()
{
    Q_EMIT progress(0, int(m_streams.size()));
    if (m_streams.isEmpty())
        QTimer::singleShot(0, this, &CatalogueCheck::finished);
    for (int at = 0; at < m_atOnce; ++at)
        startNext();
}

void CatalogueCheck::startNext()
{
    if (m_begun == m_streams.size())
        return;
    const Stream stream = m_streams.at(m_begun++);
    auto *check = new StreamCheck(m_http, stream.address, stream.name, stream.durationMs, this);
    connect(check, &StreamCheck::found, this, [this, stream](const Error &error, bool broken) { m_findings.append({stream.video, error, broken}); });
    connect(check, &StreamCheck::finished, this, [this, check] {
        check->deleteLater();
        Q_EMIT progress(++m_done, int(m_streams.size()));
        startNext();
        if (m_done == m_streams.size())
            Q_EMIT finished();
    });
    check->start();
}

} // namespace belvedere::media
