#include <look/sizewords.h>

#include <QCoreApplication>

namespace belvedere::look {

QString sizeInWords(qint64 bytes)
{
    constexpr qint64 kilo = 1000;
    constexpr qint64 mega = 1'000'000;
    constexpr qint64 giga = 1'000'000'000;
    if (bytes < mega)
        return QCoreApplication::translate("belvedere::look", "%1 kB").arg((bytes + kilo - 1) / kilo);
    if (bytes < giga)
        return QCoreApplication::translate("belvedere::look", "%1 MB").arg((bytes + mega - 1) / mega);
    return QCoreApplication::translate("belvedere::look", "%1 GB").arg((bytes + giga - 1) / giga);
}

} // namespace belvedere::look
