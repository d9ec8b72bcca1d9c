#include <text/stemmer.h>

#include <text/words.h>

#include <libstemmer.h>

namespace belvedere::text {
namespace {

// What the algorithm expects: lower case, composed accents, no ligature.
QByteArray prepared(QStringView word)
{
    QString lower = word.toString().normalized(QString::NormalizationForm_C).toLower();
    lower.replace(u'œ', QStringLiteral("oe")).replace(u'æ', QStringLiteral("ae"));
    return lower.toUtf8();
}

bool isStemmed(QStringView word)
{
    return word.size() > 3
        && std::none_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

// What Snowball leaves apart: jeux of jeu, coiffeuse (its stem is coiffeux) of coiffeur, actrice of acteur.
QByteArray withoutGender(QByteArray stem)
{
    if (stem.endsWith("tric"))
        stem.replace(stem.size() - 3, 3, "eu");
    else if (stem.endsWith("eux") || stem.endsWith("oux") || (stem.endsWith("eur") && stem.size() > 5))
        stem.chop(1);
    return stem;
}

} // namespace

void Stemmer::Deleter::operator()(sb_stemmer *stemmer) const
{
    sb_stemmer_delete(stemmer);
}

Stemmer::Stemmer()
    : m_stemmer(sb_stemmer_new("french", "UTF_8"))
{
    if (!m_stemmer)
        qFatal("libstemmer has no French"); // it is part of every build of the library
}

QByteArray Stemmer::stem(QStringView word) const
{
    if (!isStemmed(word))
        return fold(word);
    const QByteArray text = prepared(word);
    const auto *stemmed = sb_stemmer_stem(m_stemmer.get(), reinterpret_cast<const sb_symbol *>(text.constData()),
                                          static_cast<int>(text.size()));
    if (!stemmed)
        return fold(word);
    QByteArray out = fold(QString::fromUtf8(reinterpret_cast<const char *>(stemmed),
                                            sb_stemmer_length(m_stemmer.get())));
    return withoutGender(out);
}

} // namespace belvedere::text
