#include <look/reading.h>

namespace belvedere::look {

QString fromLeftToRight(const QString &text)
{
    return QChar(0x2066) + text + QChar(0x2069);
}

QString asSentences(const QStringList &parts)
{
    QString told;
    for (const QString &each : parts) {
        const QString part = each.simplified();
        if (part.isEmpty())
            continue;
        if (!told.isEmpty())
            told += QStringLiteral(".!?:;…").contains(told.back()) ? QStringLiteral(" ") : QStringLiteral(". ");
        told += part;
    }
    return told;
}

} // namespace belvedere::look
