#include <content/metier.h>

namespace belvedere::content {

QString capitalised(const QString &text)
{
    return text.isEmpty() ? text : text.at(0).toUpper() + text.mid(1);
}

QString displayName(const QString &feminine, const QString &masculine)
{
    const QString first = feminine.isEmpty() ? masculine : feminine;
    if (first.isEmpty())
        return {};
    QString name = capitalised(first);
    if (!masculine.isEmpty() && masculine != first)
        name += QStringLiteral(" / ") + masculine;
    return name;
}

} // namespace belvedere::content
