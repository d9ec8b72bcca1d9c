#include <core/departement.h>

#include <QRegularExpression>

namespace belvedere {

bool isDepartement(const QString &code)
{
    static const QRegularExpression known(QStringLiteral("^(0[1-9]|1[0-9]|2[1-9AB]|[3-8][0-9]|9[0-5]|97[12346])$"));
    return known.match(code).hasMatch();
}

} // namespace belvedere
