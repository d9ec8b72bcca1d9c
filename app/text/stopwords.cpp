#include <text/stopwords.h>

#include <core/resource.h>

#include <QSet>

namespace belvedere::text {
namespace {

QSet<QByteArray> readWords()
{
    const QList<QByteArray> words = resource(QStringLiteral("text/stopwords.txt")).simplified().split(' ');
    return {words.begin(), words.end()};
}

} // namespace

bool isStopWord(QByteArrayView folded)
{
    static const QSet<QByteArray> words = readWords();
    return words.contains(QByteArray::fromRawData(folded.data(), folded.size()));
}

} // namespace belvedere::text
