// Looks at every stream of a catalogue, several at once.
#pragma once

#include <media/streamcheck.h>
#include <media/video.h>

namespace belvedere::media {

class CatalogueCheck : public QObject
{
    Q_OBJECT
public:
    // http outlives it. `atOnce`: streams that are looked at together.
    CatalogueCheck(net::Http &http, const QVector<Video> &videos, int atOnce = 8, QObject *parent = nullptr);

    void start();
    const QVector<Finding> &findings() const { return m_findings; } // as they were found
    int broken() const; // videos with something broken

Q_SIGNALS:
    void progress(int done, int total); // streams
    void finished(); // once

private:
    struct Stream {
        QString video;
        QUrl address;
        QString name;
        qint64 durationMs;
    };
    void startNext();

    net::Http &m_http;
    const int m_atOnce;
    QVector<Stream> m_streams;
    QVector<Finding> m_findings;
    int m_begun = 0;
    int m_done = 0;
};

} // namespace belvedere::media
