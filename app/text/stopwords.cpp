#include <text/stopwords.h>

#include <QFile>
#include <QList>

#include <algorithm>

namespace belvedere::text {
namespace {

QList<QByteArray> readWords()
{
    QFile file(QStringLiteral(":/belvedere/text/stopwords.txt"));
    QList<QByteArray> words;
    if (file.open(QIODevice::ReadOnly))
        words = file.readAll().simplified().split(' ');
    std::sort(words.begin(), words.end());
    return words;
}

} // namespace

bool isStopWord(QByteArrayView folded)
{
    static const QList<QByteArray> words = readWords();
    return std::binary_search(words.begin(), words.end(), folded);
}

} // namespace belvedere::text
