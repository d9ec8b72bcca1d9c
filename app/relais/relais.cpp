#include <relais/relais.h>

#include <QRegularExpression>

namespace belvedere::relais {

QString Relais::town() const
{
    return QString(postcode + u' ' + commune).trimmed();
}

QString telephoneText(const QString &number)
{
    static const QRegularExpression between(QStringLiteral("[\\s.\\-()]"));
    QString digits = number;
    digits.remove(between);
    if (digits.startsWith(QStringLiteral("+33")))
        digits = u'0' + digits.mid(digits.startsWith(QStringLiteral("+330")) ? 4 : 3);
    static const QRegularExpression french(QStringLiteral("\\A0[1-9][0-9]{8}\\z"));
    if (!french.match(digits).hasMatch())
        return number.simplified();
    for (int at = 8; at > 0; at -= 2)
        digits.insert(at, u' ');
    return digits;
}

} // namespace belvedere::relais
