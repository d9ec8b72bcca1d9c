// What a teacher is told to try in a class that is played, a counsellor in an interview with somebody invented: one thing
// after the other, in French, in data.
#pragma once

#include <content/jsonreader.h>
#include <core/result.h>

#include <QSet>
#include <QVector>

namespace belvedere::training {

// What can be done, and ends a tip: "begun"... in the data. In a class, to Ended; in an interview, from Asked.
enum class Deed { Begun, Looked, Paused, Resumed, Extended, Hid, Next, Put, Taken, Projected, Ended,
                  Asked, Noted, Shared, Strong, Searched, Planned, Dated, Given, Agreed, Summed };

inline size_t qHash(Deed deed, size_t seed = 0)
{
    return ::qHash(int(deed), seed);
}

struct Tip {
    Deed until = Deed::Begun;
    QString say; // one to three sentences
};

// The list "tips" of an object; what is wrong is told to the reader. Those of a class, or else of an interview.
QVector<Tip> tipsOf(content::JsonReader &reader, bool ofClass);
// As readPath(). Refused is, beside what is not known: an empty text, and a deed that is given twice.
Result<QVector<Tip>> readTips(const QByteArray &json, const QString &fileName);
// The shipped ones; none when they cannot be read.
QVector<Tip> shippedTips();

// Where somebody is in them. What was done before it was asked for is done.
class Coach
{
public:
    explicit Coach(QVector<Tip> tips) : m_tips(std::move(tips)) {}

    const Tip *now() const; // null: all is done
    int done() const;       // tips
    int all() const { return int(m_tips.size()); }
    bool did(Deed deed);    // whether the tip of now is another one by that

private:
    const QVector<Tip> m_tips;
    QSet<Deed> m_done;
};

} // namespace belvedere::training
