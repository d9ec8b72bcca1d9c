// What a teacher is told to try in a class that is played: one thing after the other, in French, in data.
#pragma once

#include <core/result.h>

#include <QSet>
#include <QVector>

namespace belvedere::training {

// What can be done in a class, and ends a tip: "begun"... in the data.
enum class Deed { Begun, Looked, Paused, Resumed, Extended, Hid, Next, Put, Taken, Projected, Ended };

inline size_t qHash(Deed deed, size_t seed = 0)
{
    return ::qHash(int(deed), seed);
}

struct Tip {
    Deed until = Deed::Begun;
    QString say; // one to three sentences
};

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
