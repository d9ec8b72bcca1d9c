// The microphone and the loudspeaker, through the sound server of the session (PulseAudio, or PipeWire in its place).
// Each device is opened and awaited on a thread of its own, which nobody waits for: not even one that never answers.
#pragma once

#include <voicenote/note.h>

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <memory>

namespace belvedere::voicenote {

// A source that is no echo of a loudspeaker and is plugged in. False when none is found within 3 s. No server is started.
QFuture<bool> findMicrophone();

// Nobody spoke, or the microphone is switched off: no sample is louder than -56 dB.
bool isSilence(const Samples &samples);
void wipe(Samples &samples); // with zeros, when nobody shares it, and empty

class Recorder : public QObject
{
    Q_OBJECT
public:
    explicit Recorder(QObject *parent = nullptr);
    ~Recorder() override; // what was recorded is wiped

    bool isRecording() const { return m_shared != nullptr; }
    void start();
    void stop(); // ended() comes before it returns

Q_SIGNALS:
    void progressed(int ms, int level); // 20 times a second; level 0 to 10
    // Stopped, or full (mostRecorded), or `gone`: the device went away, or gave nothing for 4 s.
    void ended(const belvedere::voicenote::Samples &samples, bool gone);

private:
    struct Shared;
    void finish(bool gone);
    std::shared_ptr<Shared> m_shared;
    QTimer m_silence;
};

class Listener : public QObject
{
    Q_OBJECT
public:
    // `mostVolume`: the ceiling of the settings, in percent.
    explicit Listener(int mostVolume, QObject *parent = nullptr);
    ~Listener() override; // in silence

    bool isPlaying() const { return m_shared != nullptr; }
    void play(const Samples &samples); // what was being heard stops first, and is told
    void stop();                       // ended() comes before it returns

Q_SIGNALS:
    void progressed(int ms);
    void ended(bool failed); // all was heard, or it was stopped; failed: no device, or it went away

private:
    struct Shared;
    void finish(bool failed);
    const int m_mostVolume;
    std::shared_ptr<Shared> m_shared;
};

} // namespace belvedere::voicenote
