// Says text aloud, by the speech service of the system (speech-dispatcher, through Qt TextToSpeech).
#pragma once

#include <speech/tongues.h>

#include <QObject>

#include <memory>

namespace belvedere::speech {

class Service;
enum class Pace { Slow, Normal, Fast };

// Speaks one passage after the other, each by the voice of its language. The service is reached and waited for in a thread of its own, at the
// first word: a terminal without speech starts no slower, and the caller never waits.
class Voice : public QObject
{
    Q_OBJECT
public:
    // `mostVolume`: the ceiling of the settings, in percent. `engine`: of Qt TextToSpeech, "speechd" by default.
    explicit Voice(int mostVolume = 100, const QString &engine = {}, QObject *parent = nullptr);
    ~Voice() override; // in silence

    bool isSpeaking() const { return m_speaking; }
    // What was being said stops first. Without passages it only stops. Where the service has no voice for the
    // language, it speaks with the one it has.
    void say(const QVector<Passage> &passages, Pace pace = Pace::Normal);
    void stop();
    // Stops, and ends the service when it was started for this voice (service.h): nothing that was said is left in it.
    // The next say() starts it anew.
    void forget();

Q_SIGNALS:
    void saying(int passage); // it begins, the first is 0
    void ended();             // all was said, or it was stopped
    void failed();            // this terminal has no speech, or it does not answer; nothing is being said

private:
    class Worker;
    std::unique_ptr<Service> m_service;
    std::unique_ptr<QThread> m_thread;
    Worker *m_worker; // lives in the thread
    int m_asked = 0;  // which say() or stop() is the last; answers to earlier ones are for nobody
    bool m_speaking = false;
};

} // namespace belvedere::speech
