#include <text/stopwords.h>

#include <QFile>
#include <QSet>

namespace belvedere::text {
namespace {

QSet<QByteArray> readWords()
{
    QFile file(QStringLiteral(":/belvedere/text/stopwords.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QList<QByteArray> words = file.readAll().simplified().split(' ');
    return {words.begin(), words.end()};
}

} // namespace

bool isStopWord(QByteArrayView folded)
{
    static const QSet<QByteArray> words = readWords();
    return words.contains(QByteArray::fromRawData(folded.data(), folded.size()));
}

} // namespace belvedere::text
