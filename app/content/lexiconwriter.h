// Collects the words of the entries while a pack is written, for searchlexicon.h.
#pragma once

#include <text/stemmer.h>

#include <QHash>

namespace belvedere::content {

class LexiconWriter
{
public:
    // The words of a text, as the index wants them: their stems, without the stop words, parted by
    // spaces. `inName` says whether it is a name or a synonym.
    QByteArray take(const QString &text, bool inName);
    // The entry is over: a word counts once in an entry.
    void endEntry() { ++m_entry; }
    // Adds the familiar words (familiar.txt) that stand for a word of the entries.
    void addFamiliar();
    // The sorted lines.
    QByteArray lines() const;

private:
    struct Form { // how a word is written, and how often
        QString text;
        int count = 0;
    };
    struct Word {
        QByteArray stem;
        QVector<Form> forms;
        int names = 0, texts = 0;
        qint64 lastName = -1, lastText = -1; // the entry that counted it last
        QByteArray means = {};
    };
    Word &count(QByteArrayView folded, QStringView written);
    static QString mostFrequent(const QVector<Form> &forms);

    text::Stemmer m_stemmer;
    QHash<QByteArray, Word> m_words;
    qint64 m_entry = 0;
};

} // namespace belvedere::content
