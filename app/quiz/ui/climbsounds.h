// The sounds of the climb: a step, and the arrival at a camp or a summit. Off until they are asked for.
#pragma once

#include <QObject>

class QSoundEffect;

namespace belvedere::quiz::ui {

class ClimbSounds : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    // Nothing of the sound system is touched before the first time it is on. Where there is no sound
    // device, nothing is heard and nothing is said.
    void setOn(bool on);
    bool isOn() const { return m_on; }

    void playStep();
    void playArrival();

private:
    void play(QSoundEffect *&effect, const char *file);

    bool m_on = false;
    QSoundEffect *m_step = nullptr;
    QSoundEffect *m_arrival = nullptr;
};

} // namespace belvedere::quiz::ui
