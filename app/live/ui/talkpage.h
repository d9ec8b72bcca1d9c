// The talk on the screen: where one stands, what was said, and where one writes.
#pragma once

#include <live/talk.h>
#include <live/ui/bubble.h>

#include <core/language.h>
#include <look/page.h>
#include <voicenote/sound.h>

#include <QTimer>

#include <functional>

namespace belvedere::look {
class Button;
class Label;
class Notice;
class TextField;
}

namespace belvedere::live::ui {

// What of the person's own can be sent.
struct Sendable {
    QString label;
    QString id;
};

class VoicePanel;

class TalkPage : public look::Page
{
    Q_OBJECT
public:
    struct Ways {
        std::function<QVector<FoundLink>(const QString &text)> links; // fiches that a text names
        std::function<QVector<Sendable>()> sendables;
        bool takesQuestions = false; // one may leave a question in place of waiting
        int mostVolume = 80;         // of what is heard, in percent
    };
    // The talk outlives the page, or ends it.
    TalkPage(look::Theme &theme, Talk &talk, Language language, Ways ways, QWidget *parent = nullptr);

    void setFileWords(const QUrl &file, const QString &words); // what became of a file of theirs
    void playVoice(const QUrl &file, const Result<voicenote::Samples> &voice); // that was wanted; or why it cannot be heard
    void say(const QString &words); // under the title: what became of something sent
    void focusFirst() override;

Q_SIGNALS:
    void questionRequested();
    void callRequested(); // another talk, after the end of this one
    void classeurRequested();
    void helpRequested(); // who can help near by
    void fileWanted(const QUrl &address);
    void voiceWanted(const QUrl &address);
    void voiceSendRequested(const QByteArray &oggOpus);
    void sendRequested(const QString &id);
    void linkRequested(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    bool isLarge() const;
    void fitKeys();
    void showState();
    void focusAction(); // the first that the state offers
    void addBubble(int index);
    void send();
    void typed();
    void showSendables();
    void wantVoice(const QUrl &file);
    void setVoice(const QUrl &file, const QString &button, const QString &words);
    void followEnd();
    void goToEnd();
    bool mayWrite() const;
    QWidget *makeFooter();
    void addStateActions(look::Notice *notice);

    Talk &m_talk;
    const QLocale m_locale;
    const Ways m_ways;
    QVBoxLayout *m_states;
    look::Notice *m_state = nullptr;
    QString m_stateKey; // what it says now
    look::Label *m_writing;
    look::Label *m_said;
    look::TextField *m_field;
    look::Button *m_send, *m_add, *m_end;
    QWidget *m_sendables;
    VoicePanel *m_voice;
    voicenote::Listener m_listener;
    QUrl m_heard;  // the voice message that is fetched or heard
    int m_heardMs = 0; // its length
    QVector<Bubble *> m_bubbles;
    QTimer m_stopped;
    bool m_toldWriting = false;
    bool m_atEnd = true; // of what was said: what comes is scrolled to
};

} // namespace belvedere::live::ui
