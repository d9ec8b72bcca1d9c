#include <speech/tongues.h>

#include <QSet>

namespace belvedere::speech {
namespace {

enum class Letters { None, Latin, Arabic, Cyrillic };

Letters lettersOf(QChar each)
{
    switch (each.script()) {
    case QChar::Script_Latin: return Letters::Latin;
    case QChar::Script_Arabic: return each.isLetter() ? Letters::Arabic : Letters::None;
    case QChar::Script_Cyrillic: return Letters::Cyrillic;
    default: return Letters::None;
    }
}

// Words of our own that stay French in an English sentence.
bool isOurs(const QString &word)
{
    static const QSet<QString> ours{QStringLiteral("belvédère"), QStringLiteral("métier"), QStringLiteral("métiers"), QStringLiteral("pôle"), QStringLiteral("pôles"),
                                    QStringLiteral("séance"), QStringLiteral("séances"), QStringLiteral("académie"), QStringLiteral("français"), QStringLiteral("région")};
    return ours.contains(word);
}

// Above 0 for French, below for English.
int voteOf(const QString &word)
{
    static const QSet<QString> french{QStringLiteral("le"), QStringLiteral("la"), QStringLiteral("les"), QStringLiteral("des"), QStringLiteral("du"), QStringLiteral("de"),
                                      QStringLiteral("une"), QStringLiteral("et"), QStringLiteral("ou"), QStringLiteral("pour"), QStringLiteral("dans"), QStringLiteral("avec"),
                                      QStringLiteral("sur"), QStringLiteral("est"), QStringLiteral("en"), QStringLiteral("au"), QStringLiteral("aux"), QStringLiteral("qui"),
                                      QStringLiteral("que"), QStringLiteral("ce"), QStringLiteral("il"), QStringLiteral("elle"), QStringLiteral("un")};
    static const QSet<QString> english{QStringLiteral("the"), QStringLiteral("of"), QStringLiteral("to"), QStringLiteral("and"), QStringLiteral("or"), QStringLiteral("for"),
                                       QStringLiteral("with"), QStringLiteral("in"), QStringLiteral("is"), QStringLiteral("a"), QStringLiteral("you"), QStringLiteral("your"),
                                       QStringLiteral("what"), QStringLiteral("that"), QStringLiteral("it"), QStringLiteral("this"), QStringLiteral("my"), QStringLiteral("are"),
                                       QStringLiteral("not"), QStringLiteral("by"), QStringLiteral("from"), QStringLiteral("at"), QStringLiteral("see"), QStringLiteral("no")};
    if (english.contains(word))
        return -1;
    if (french.contains(word))
        return 1;
    const bool accented = std::any_of(word.cbegin(), word.cend(), [](QChar each) { return each.isLetter() && each.unicode() > 0x7f; });
    return accented && !isOurs(word) ? 1 : 0;
}

Language latinOf(const QString &text, Language screen)
{
    if (screen != Language::English)
        return Language::French;
    int votes = 0;
    QString word;
    for (const QChar each : QString(text.toLower() + u' ')) {
        if (each.isLetter()) {
            word += each;
        } else if (!word.isEmpty()) {
            votes += voteOf(word);
            word.clear();
        }
    }
    return votes > 0 ? Language::French : Language::English;
}

} // namespace

QVector<Passage> inTongues(const QString &text, Language screen, std::optional<Language> latin)
{
    QVector<Passage> passages;
    QString run;
    Letters of = Letters::None;
    const auto close = [&] {
        const QString words = run.simplified();
        run.clear();
        if (words.isEmpty())
            return;
        if (of == Letters::None && !passages.isEmpty()) {
            passages.last().text += u' ' + words;
            return;
        }
        const Language language = of == Letters::Arabic     ? Language::Arabic
                                  : of == Letters::Cyrillic ? Language::Ukrainian
                                  : of == Letters::Latin    ? latin.value_or(latinOf(words, screen))
                                                            : screen;
        passages.append({words, language});
    };
    for (const QChar each : text) {
        const Letters now = lettersOf(each);
        if (now != Letters::None && of != Letters::None && now != of)
            close();
        if (now != Letters::None)
            of = now;
        run += each;
    }
    close();
    return passages;
}

} // namespace belvedere::speech
