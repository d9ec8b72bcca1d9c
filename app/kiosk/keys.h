// Which key presses the kiosk swallows: a pure rule, tested as a table.
#pragma once

#include <QtCore/qnamespace.h>
#include <QtGlobal>

namespace belvedere::kiosk {

// True for a shortcut that would leave the kiosk or open something of the toolkit's own: Alt+F4,
// Ctrl+Q, Ctrl+W, F1 to F24, Print, Menu, Super, the keys of players, mail, power... Only what the pages use passes with Ctrl: editing (A, C,
// V, X, Z, Y, arrows, Home, End, Backspace, Delete).
bool isBlockedKey(int key, Qt::KeyboardModifiers modifiers);

} // namespace belvedere::kiosk
