#include <kiosk/keys.h>

#include <QList>

namespace belvedere::kiosk {

namespace {

// Keys that a desktop or a toolkit answers by itself: Super and Hyper, back, forward, home page, mail, search, power,
// sleep, sound, players... up to where Compose, dead keys and input methods begin, which write.
bool isKeyOfTheMachine(int key)
{
    return (key >= Qt::Key_Super_L && key <= Qt::Key_Hyper_R) || key == Qt::Key_Meta
           || (key >= Qt::Key_Back && key < Qt::Key_AltGr) || key == Qt::Key_MediaLast;
}

} // namespace

bool isBlockedKey(int key, Qt::KeyboardModifiers modifiers)
{
    static const QList<int> editing{
        Qt::Key_A, Qt::Key_C, Qt::Key_V, Qt::Key_X, Qt::Key_Z, Qt::Key_Y, Qt::Key_Left,
        Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_Home, Qt::Key_End, Qt::Key_Backspace,
        Qt::Key_Delete, Qt::Key_Control, Qt::Key_Shift, Qt::Key_Tab, Qt::Key_Backtab};
    if (key >= Qt::Key_F1 && key <= Qt::Key_F35)
        return true;
    if (isKeyOfTheMachine(key))
        return true;
    if (key == Qt::Key_Print || key == Qt::Key_Menu || key == Qt::Key_Help || key == Qt::Key_SysReq)
        return true;
    if (modifiers & Qt::MetaModifier)
        return true;
    // AltGr arrives as Ctrl+Alt on some layouts and writes characters: only Alt alone is judged here.
    if ((modifiers & Qt::AltModifier) && !(modifiers & Qt::ControlModifier))
        return key != Qt::Key_Up && key != Qt::Key_Down && key != Qt::Key_Alt;
    if ((modifiers & Qt::ControlModifier) && !(modifiers & Qt::AltModifier))
        return !editing.contains(key);
    return false;
}

} // namespace belvedere::kiosk
