// A voice message before it is sent: recorded, listened to again, sent or thrown away. It is in memory alone.
#pragma once

#include <look/theme.h>
#include <voicenote/sound.h>

#include <QWidget>

namespace belvedere::look {
class Button;
class Label;
}

namespace belvedere::live::ui {

class LevelBar;

QString lengthInWords(int ms); // "1:07"

class VoicePanel : public QWidget
{
    Q_OBJECT
public:
    // Empty until a microphone was found.
    VoicePanel(const look::Theme &theme, int mostVolume, QWidget *parent = nullptr);
    ~VoicePanel() override; // wiped

    bool isInUse() const { return m_state != State::NoMicrophone && m_state != State::Idle; }
    void putAway(); // what is recorded or listened to ends and is wiped

Q_SIGNALS:
    void sendRequested(const QByteArray &oggOpus);

private:
    enum class State { NoMicrophone, Idle, Recording, Ready, Encoding };
    void setState(State state, const QString &words = {});
    void record();
    void recorded(const voicenote::Samples &samples, bool gone);
    void listen();
    void send();
    void throwAway(const QString &words);
    void tell(const QString &words);

    State m_state = State::NoMicrophone;
    voicenote::Recorder m_recorder;
    voicenote::Listener m_listener;
    voicenote::Samples m_samples;
    look::Label *m_words;
    LevelBar *m_level;
    look::Button *m_record, *m_stop, *m_listen, *m_send, *m_throw;
};

} // namespace belvedere::live::ui
