#include <quiz/ui/climbsounds.h>

#include <QSoundEffect>
#include <QUrl>

namespace belvedere::quiz::ui {

void ClimbSounds::setOn(bool on)
{
    m_on = on;
}

void ClimbSounds::playStep()
{
    play(m_step, "step.wav");
}

void ClimbSounds::playArrival()
{
    play(m_arrival, "camp.wav");
}

void ClimbSounds::play(QSoundEffect *&effect, const char *file)
{
    if (!m_on)
        return;
    if (!effect) {
        effect = new QSoundEffect(this);
        effect->setSource(QUrl(QStringLiteral("qrc:/belvedere/sounds/") + QLatin1String(file)));
    }
    effect->play(); // as soon as it is loaded
}

} // namespace belvedere::quiz::ui
