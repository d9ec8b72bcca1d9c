// Whether a keyboard to write with is plugged in.
#pragma once

#include <QByteArray>

namespace belvedere::kiosk {

// From the text of /proc/bus/input/devices (Documentation/input/input.rst of Linux; the bits of KEY are those of
// input-event-codes.h, in words of 64 bits, the last first). A keyboard has all the keys of the row from Q to P
// (16 to 25); a power button, a mouse with keys or a remote control has not. Nothing to read: no keyboard.
bool hasKeyboard(const QByteArray &devices);
// Of this terminal, now.
bool hasKeyboard();

} // namespace belvedere::kiosk
