#include <places/names.h>

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace belvedere::places {
namespace {

// Letters that Unicode does not take apart into a letter and an accent.
QString foldLetters(const QString &name)
{
    QString out;
    for (const QChar c : name.toLower().normalized(QString::NormalizationForm_D)) {
        if (c == u'œ')
            out += QStringLiteral("oe");
        else if (c == u'æ')
            out += QStringLiteral("ae");
        else if (c.isLetterOrNumber())
            out += c;
        else if (!c.isMark())
            out += c == u'/' ? QChar(u'/') : QChar(u' ');
    }
    return out;
}

int allowedErrors(qsizetype letters)
{
    return letters <= 5 ? 1 : letters <= 9 ? 2 : 3;
}

} // namespace

QString foldName(const QString &name)
{
    static const QHash<QString, QString> whole{{QStringLiteral("st"), QStringLiteral("saint")},
                                               {QStringLiteral("ste"), QStringLiteral("sainte")},
                                               {QStringLiteral("sts"), QStringLiteral("saints")},
                                               {QStringLiteral("stes"), QStringLiteral("saintes")},
                                               {QStringLiteral("s/"), QStringLiteral("sur")}};
    QString letters = foldLetters(name);
    letters.replace(QStringLiteral("s/"), QStringLiteral("s/ ")); // "Bellerive s/Allier"
    QStringList words = letters.split(u' ', Qt::SkipEmptyParts);
    for (QString &word : words)
        word = whole.value(word, word).remove(u'/');
    words.removeAll(QString());
    return words.join(u' ');
}

Typed readTyped(const QString &text)
{
    Typed typed;
    QString rest = text.trimmed();
    qsizetype digits = 0;
    while (digits < rest.size() && rest.at(digits).isDigit() && digits < 5)
        ++digits;
    if (digits == 5 || digits == rest.size()) { // "63000", "630", "63000 Clermont"
        typed.postcode = rest.left(digits);
        rest = rest.mid(digits);
    }
    typed.name = foldName(rest);
    return typed;
}

int typingErrors(QStringView from, QStringView to, int most)
{
    if (std::abs(from.size() - to.size()) > most)
        return most + 1;
    const auto width = static_cast<std::size_t>(to.size()) + 1;
    std::vector<int> before(width), last(width), row(width);
    for (std::size_t j = 0; j < width; ++j)
        last[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= from.size(); ++i) {
        row[0] = static_cast<int>(i);
        int least = row[0];
        for (std::size_t j = 1; j < width; ++j) {
            const auto at = static_cast<qsizetype>(j);
            const bool same = from[i - 1] == to[at - 1];
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1)});
            if (i > 1 && at > 1 && from[i - 1] == to[at - 2] && from[i - 2] == to[at - 1])
                row[j] = std::min(row[j], before[j - 2] + 1);
            least = std::min(least, row[j]);
        }
        if (least > most)
            return most + 1;
        std::swap(before, last);
        std::swap(last, row);
    }
    return std::min(last[width - 1], most + 1);
}

QVector<qsizetype> closestNames(const QString &folded, const QVector<QString> &names, int limit)
{
    const int most = allowedErrors(folded.size());
    QVector<std::pair<int, qsizetype>> found;
    for (qsizetype at = 0; at < names.size(); ++at) {
        const int errors = typingErrors(folded, names.at(at), most);
        if (errors <= most)
            found.append({errors, at});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    QVector<qsizetype> out;
    for (qsizetype at = 0; at < qMin<qsizetype>(limit, found.size()); ++at)
        out.append(found.at(at).second);
    return out;
}

} // namespace belvedere::places
