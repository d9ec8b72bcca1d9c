#include <updates/minisigntext_p.h>

#include <QFile>

namespace belvedere::updates {

QList<QByteArray> linesOf(const QByteArray &text)
{
    QList<QByteArray> lines = text.split('\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    for (QByteArray &line : lines) {
        if (line.endsWith('\r'))
            line.chop(1);
    }
    return lines;
}

QByteArray decoded(const QByteArray &line, qsizetype size)
{
    const auto result = QByteArray::fromBase64Encoding(line, QByteArray::AbortOnBase64DecodingErrors);
    return result && result.decoded.size() == size ? result.decoded : QByteArray();
}

Result<QByteArray> readSmallFile(const QString &path)
{
    constexpr qint64 most = 16 << 10;
    QFile file(path);
    if (!file.exists())
        return fail(ErrorKind::NotFound, QStringLiteral("there is no such file"), path, 0, QStringLiteral("correct the path"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Unreadable, file.errorString(), path, 0, QStringLiteral("check the rights on it"));
    if (file.size() > most)
        return fail(ErrorKind::TooMany, QStringLiteral("too long to be what it should be"), path, 0, QStringLiteral("correct the path"));
    return file.read(most);
}

} // namespace belvedere::updates
