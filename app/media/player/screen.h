// Frames of the decoder, painted into the ring in the size in which they are shown.
#pragma once

#include <media/framering.h>

#include <QObject>
#include <QVideoFrame>
#include <QVideoSink>

namespace belvedere::media {

class Screen : public QObject
{
    Q_OBJECT
public:
    explicit Screen(FrameWriter writer);

    QVideoSink *sink() { return &m_sink; }
    void setSize(const QSize &most); // paints the last frame again
    // A jump: what is older than that moment is not painted any more.
    void skipTo(qint64 ms) { m_fromMs = ms; }

Q_SIGNALS:
    void decoded(qint64 ms); // a frame came; -1 when it does not say its time
    void painted();          // and is in the ring

private:
    void take(const QVideoFrame &frame);
    void paint();

    FrameWriter m_writer;
    QVideoSink m_sink;
    QVideoFrame m_last;
    QSize m_most{1280, 720};
    qint64 m_fromMs = 0;
};

} // namespace belvedere::media
