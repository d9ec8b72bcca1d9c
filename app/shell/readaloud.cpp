#include <shell/readaloud.h>

#include <look/spokenframe.h>

namespace belvedere::shell {

ReadAloud::ReadAloud(look::Theme &theme, int mostVolume, QObject *parent)
    : QObject(parent), m_theme(theme), m_voice(mostVolume)
{
    connect(&m_voice, &speech::Voice::saying, this, [this](int passage) {
        if (m_frame)
            m_frame->surround(m_widgets.value(passage));
    });
    connect(&m_voice, &speech::Voice::ended, this, &ReadAloud::endFrame);
    connect(&m_voice, &speech::Voice::failed, this, [this] {
        endFrame();
        Q_EMIT failed();
    });
}

void ReadAloud::read(QWidget *page, Language screen, const QVector<speech::Passage> &more)
{
    m_voice.stop();
    m_widgets.clear();
    QVector<speech::Passage> passages;
    for (const look::Spoken &each : look::spokenOf(*page)) {
        passages += speech::inTongues(each.text, screen);
        m_widgets.resize(passages.size(), each.widget);
    }
    passages += more;
    m_widgets.resize(passages.size());
    m_frame = new look::SpokenFrame(m_theme, page);
    m_voice.say(passages, m_pace);
    Q_EMIT changed();
}

void ReadAloud::endFrame()
{
    if (m_frame)
        m_frame->deleteLater();
    m_frame = nullptr;
    Q_EMIT changed();
}

} // namespace belvedere::shell
