// Every word of the entries of a pack: which words begin so, and which one was meant by a misspelling.
//
// In the pack it is one text of lines, sorted by word, with seven columns parted by tabs:
//   word    folded (text/words.h)
//   shown   as it is most often written; empty when that is the word itself
//   stem    under which it is indexed; empty when that is the word itself
//   sound   text/sound.h
//   names   how many entries have it in a name or a synonym
//   texts   how many have it elsewhere
//   means   the words, folded and parted by spaces, that a familiar word stands for (familiar.txt)
// It is kept in memory as it stands, with 40 bytes a word beside it.
#pragma once

#include <QByteArray>
#include <QList>
#include <QVector>

namespace belvedere::content {

class Lexicon
{
public:
    // A line that is not as above is left out.
    static Lexicon fromLines(QByteArray lines);

    int size() const { return int(m_rows.size()); }
    QByteArrayView word(int at) const { return part(at, 0, m_rows[at].word); }
    QByteArrayView shown(int at) const;
    QByteArrayView stem(int at) const;
    QByteArrayView sound(int at) const;
    QList<QByteArray> means(int at) const;
    int names(int at) const { return m_rows[at].names; }
    int texts(int at) const { return m_rows[at].texts; }

    int find(QByteArrayView word) const; // -1 when it is not there
    // The words from `first` up to, and without, `last` begin so.
    struct Range {
        int first, last;
    };
    Range beginningWith(QByteArrayView beginning) const;

    struct Typed {
        QByteArray folded, sound;
        bool unfinished = false; // it may be the beginning of a longer word
        bool namesOnly = false;  // only words of names are wanted that do not begin as typed
        struct Bits;
    };
    struct Correction {
        int at = -1;
        int cost = 0; // text/distance.h, made less by the sound and by how common the word is
    };
    // The words that were probably meant, the likeliest first, at most three. None for words of one or
    // two letters.
    QList<Correction> corrections(const Typed &typed) const;

private:
    struct Row {
        quint32 line;
        quint8 word, shown, stem, sound;
        quint16 means;
        quint8 first, second, heard; // the first two letters and the first sound; 0 for none
        qint32 names, texts;
    };
    QByteArrayView part(int at, int before, int size) const;
    bool mayBe(int at, const Typed &typed, const Typed::Bits &bits) const;
    int costOf(int at, const Typed &typed, int limit) const;

    QByteArray m_lines;
    QVector<Row> m_rows;
    // The letters and the sounds that a word has, a bit each: a fast no for most words.
    QVector<quint64> m_letters, m_sounds;
};

} // namespace belvedere::content
