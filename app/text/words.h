// The words of a French text, and the form in which they are compared: without case, accent or
// ligature. A folded word is UTF-8; that of a French word is plain a to z and 0 to 9.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace belvedere::text {

// "Œuvre d'ÉTÉ" is "oeuvre d'ete".
QByteArray fold(QStringView text);

// Goes through a text word by word. A word is a run of letters, marks and digits; the particle before
// an apostrophe (l', d', qu', jusqu'...) is none: "l'eau" has the word "eau". Only the first 64
// bytes of a folded word are kept. The text must outlive the reader.
class WordReader
{
public:
    explicit WordReader(QStringView text) : m_text(text) {}

    bool next(); // false at the end
    qsizetype start() const { return m_start; }
    qsizetype length() const { return m_end - m_start; }
    QStringView word() const { return m_text.mid(m_start, length()); }
    QByteArrayView folded() const { return {m_folded, m_size}; } // until the next call

private:
    void readWord();
    void foldWhole(); // by the rules of Unicode, when the table does not have all its characters
    bool isElided() const;

    static constexpr qsizetype longest = 64;
    QStringView m_text;
    qsizetype m_start = 0;
    qsizetype m_end = 0;
    char m_folded[longest];
    qsizetype m_size = 0;
};

// The folded words of a text, in their order.
QList<QByteArray> foldedWords(QStringView text);

} // namespace belvedere::text
