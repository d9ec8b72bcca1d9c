// Reads the page that is shown aloud, and frames what is being said.
#pragma once

#include <look/spoken.h>
#include <speech/voice.h>

namespace belvedere::look {
class SpokenFrame;
class Theme;
}

namespace belvedere::shell {

class ReadAloud : public QObject
{
    Q_OBJECT
public:
    ReadAloud(look::Theme &theme, int mostVolume, QObject *parent = nullptr);

    bool isReading() const { return m_voice.isSpeaking(); }
    // `screen`: its language; what of the page is in another is said by the voice of that one. `more`: words that are in
    // no widget, such as those of a fiche, after those of the page.
    void read(QWidget *page, Language screen, const QVector<speech::Passage> &more = {});
    void stop() { m_voice.stop(); }
    void forget() { m_voice.forget(); } // at the end of a visit: nothing that was said stays in the speech service
    speech::Pace pace() const { return m_pace; }
    void setPace(speech::Pace pace) { m_pace = pace; }

Q_SIGNALS:
    void changed(); // begins or ends to read
    void failed();  // the terminal has no voice

private:
    void endFrame();

    look::Theme &m_theme;
    speech::Voice m_voice;
    speech::Pace m_pace = speech::Pace::Normal;
    QVector<QPointer<QWidget>> m_widgets; // of each passage, none for what is in no widget
    QPointer<look::SpokenFrame> m_frame;
};

} // namespace belvedere::shell
