#include <media/player/screen.h>

#include <media/player/yuvpicture.h>

namespace belvedere::media {
namespace {

constexpr qint64 toleranceMs = 200; // a jump may land a little before

} // namespace

Screen::Screen(FrameWriter writer) : m_writer(std::move(writer))
{
    connect(&m_sink, &QVideoSink::videoFrameChanged, this, &Screen::take);
}

void Screen::setSize(const QSize &most)
{
    if (!most.isEmpty() && std::exchange(m_most, most.boundedTo(largestFrame)) != m_most)
        paint();
}

void Screen::take(const QVideoFrame &frame)
{
    if (!frame.isValid())
        return;
    const qint64 ms = frame.startTime() < 0 ? -1 : frame.startTime() / 1000;
    if (ms >= 0 && ms < m_fromMs - toleranceMs)
        return;
    m_last = frame;
    paint();
    Q_EMIT decoded(ms);
}

void Screen::paint()
{
    if (!m_last.isValid())
        return;
    QImage picture = m_writer.begin(m_last.size().scaled(m_most, Qt::KeepAspectRatio).expandedTo({1, 1}));
    if (picture.isNull() || !paintFrame(m_last, picture))
        return;
    m_writer.publish();
    Q_EMIT painted();
}

} // namespace belvedere::media
