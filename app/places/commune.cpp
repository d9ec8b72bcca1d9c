#include <places/commune.h>

#include <QRegularExpression>

namespace belvedere::places {

QString departementOf(const QString &insee)
{
    if (!isInseeCode(insee))
        return {};
    const bool overseas = insee.startsWith(QStringLiteral("97")) || insee.startsWith(QStringLiteral("98"));
    return insee.left(overseas ? 3 : 2);
}

bool isInseeCode(const QString &text)
{
    static const QRegularExpression code(QStringLiteral("\\A([0-9]{2}|2[AB])[0-9]{3}\\z"));
    return code.match(text).hasMatch();
}

bool isPostcode(const QString &text)
{
    static const QRegularExpression code(QStringLiteral("\\A[0-9]{5}\\z"));
    return code.match(text).hasMatch();
}

} // namespace belvedere::places
