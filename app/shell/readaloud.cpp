#include <shell/readaloud.h>

#include <look/spokenframe.h>

namespace belvedere::shell {

ReadAloud::ReadAloud(look::Theme &theme, int mostVolume, QObject *parent)
    : QObject(parent), m_theme(theme), m_voice(mostVolume)
{
    connect(&m_voice, &speech::Voice::saying, this, [this](int passage) {
        if (m_frame)
            m_frame->surround(m_spoken.value(passage).widget);
    });
    connect(&m_voice, &speech::Voice::ended, this, &ReadAloud::endFrame);
    connect(&m_voice, &speech::Voice::failed, this, [this] {
        endFrame();
        Q_EMIT failed();
    });
}

void ReadAloud::read(QWidget *page, Language language, const QStringList &more)
{
    m_voice.stop();
    m_spoken = look::spokenOf(*page);
    for (const QString &words : more)
        m_spoken.append({nullptr, words});
    QStringList passages;
    for (const look::Spoken &each : std::as_const(m_spoken))
        passages += each.text;
    m_frame = new look::SpokenFrame(m_theme, page);
    m_voice.say(passages, language, m_pace);
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
