#include <content/metier.h>

namespace belvedere::content {

QString displayName(const QString &feminine, const QString &masculine)
{
    const QString first = feminine.isEmpty() ? masculine : feminine;
    if (first.isEmpty())
        return {};
    QString name = first.at(0).toUpper() + first.mid(1);
    if (!masculine.isEmpty() && masculine != first)
        name += QStringLiteral(" / ") + masculine;
    return name;
}

} // namespace belvedere::content
