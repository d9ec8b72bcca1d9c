#include <training/typeset.h>

#include <QRegularExpression>

namespace belvedere::training {

QString typeset(QString text)
{
    static const QRegularExpression before(QStringLiteral(" ([?:;!»])")), after(QStringLiteral("« "));
    return text.replace(before, QStringLiteral("\u00a0\\1")).replace(after, QStringLiteral("«\u00a0"));
}

} // namespace belvedere::training
