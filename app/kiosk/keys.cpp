#include <kiosk/keys.h>

#include <QList>

namespace belvedere::kiosk {

bool isBlockedKey(int key, Qt::KeyboardModifiers modifiers)
{
    static const QList<int> editing{
        Qt::Key_A, Qt::Key_C, Qt::Key_V, Qt::Key_X, Qt::Key_Z, Qt::Key_Y, Qt::Key_Left,
        Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_Home, Qt::Key_End, Qt::Key_Backspace,
        Qt::Key_Delete, Qt::Key_Control, Qt::Key_Shift, Qt::Key_Tab, Qt::Key_Backtab};
    if (key >= Qt::Key_F1 && key <= Qt::Key_F35)
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
