#include <core/videoref.h>

#include <QStringList>

namespace belvedere {
namespace {
constexpr qint64 longest = 24 * 3600; // no video has a moment beyond
}

VideoRef VideoRef::of(const QString &text)
{
    const auto at = text.lastIndexOf(u'@');
    bool isNumber = false;
    const qint64 second = at < 0 ? -1 : QStringView(text).mid(at + 1).toLongLong(&isNumber);
    if (!isNumber || second < 0 || second > longest)
        return {text};
    return {text.left(at), second};
}

QString VideoRef::text() const
{
    return second < 0 ? id : id + u'@' + QString::number(second);
}

QString momentText(qint64 ms)
{
    const qint64 seconds = qMax<qint64>(0, ms) / 1000;
    const QString rest = QStringLiteral("%1").arg(seconds % 60, 2, 10, QLatin1Char('0'));
    if (seconds < 3600)
        return QStringLiteral("%1:%2").arg(seconds / 60).arg(rest);
    return QStringLiteral("%1:%2:%3").arg(seconds / 3600).arg(seconds / 60 % 60, 2, 10, QLatin1Char('0')).arg(rest);
}

} // namespace belvedere
