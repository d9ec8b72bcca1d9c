#include <places/names.h>

#include <QHash>
#include <QStringList>

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

} // namespace

QString foldName(const QString &name)
{
    static const QHash<QString, QString> whole{{QStringLiteral("st"), QStringLiteral("saint")},
                                               {QStringLiteral("ste"), QStringLiteral("sainte")},
                                               {QStringLiteral("sts"), QStringLiteral("saints")},
                                               {QStringLiteral("stes"), QStringLiteral("saintes")}};
    QString letters = u' ' + foldLetters(name);
    letters.replace(QStringLiteral(" s/"), QStringLiteral(" sur ")); // "Bellerive s/Allier"
    letters.replace(u'/', u' ');
    QStringList words = letters.split(u' ', Qt::SkipEmptyParts);
    for (QString &word : words)
        word = whole.value(word, word);
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

} // namespace belvedere::places
