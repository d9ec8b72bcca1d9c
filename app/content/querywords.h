// Finds out, word by word, what was typed (searchquery.h).
#pragma once

#include <content/searchquery.h>

namespace belvedere::content {

class QueryReader
{
public:
    QueryReader(const QString &typed, const Lexicon &lexicon, const text::Stemmer &stemmer, Spelling spelling);
    SearchQuery read();

private:
    struct Piece { // a word of what was typed
        qsizetype start, length;
        QByteArray folded;
    };
    QVector<Piece> pieces() const;
    QStringView written(const Piece &piece) const { return QStringView(m_typed).mid(piece.start, piece.length); }
    // `sure`: it is taken as it is written.
    void add(const Piece &piece, bool last, bool sure = false);
    void addKnown(QueryWord &word, int at) const;
    void addForms(QueryWord &word, const Piece &piece) const;
    void addBeginnings(QueryWord &word, QVector<QueryWord::Meaning> &to) const;
    void addMeanings(QVector<QueryWord::Meaning> &to, int at, Fit fit) const;
    void correct(QueryWord &word, const Piece &piece, const QList<Lexicon::Correction> &meant, bool lost);
    bool splitInTwo(const Piece &piece, bool last);
    void replace(const Piece &piece, const QString &by, bool needed);
    QString suggestion() const;
    double weightOf(const QueryWord &word) const;
    bool isNamed(const QueryWord &word, bool known) const;

    const QString m_typed;
    const Lexicon &m_lexicon;
    const text::Stemmer &m_stemmer;
    const Spelling m_spelling;
    SearchQuery m_query;
    struct Replacement {
        qsizetype start, length;
        QString by;
    };
    QVector<Replacement> m_replacements; // in the order of the text
};

} // namespace belvedere::content
