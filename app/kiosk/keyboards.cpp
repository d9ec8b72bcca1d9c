#include <kiosk/keyboards.h>

#include <QFile>

namespace belvedere::kiosk {

bool hasKeyboard(const QByteArray &devices)
{
    constexpr quint64 rowOfQ = 0x3ff0000;
    for (const QByteArray &line : devices.split('\n')) {
        if (!line.startsWith("B: KEY="))
            continue;
        const quint64 lowest = line.mid(7).trimmed().split(' ').last().toULongLong(nullptr, 16);
        if ((lowest & rowOfQ) == rowOfQ)
            return true;
    }
    return false;
}

bool hasKeyboard()
{
    QFile file(QStringLiteral("/proc/bus/input/devices"));
    return file.open(QIODevice::ReadOnly) && hasKeyboard(file.readAll());
}

} // namespace belvedere::kiosk
