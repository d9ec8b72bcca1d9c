// The class as its teacher sees it: who is there, how far, and what all have answered together. Every change is a record
// of a journal, so that a class comes back as it was when the terminal is started again. Pure.
#pragma once

#include <core/result.h>
#include <seance/stage.h>

#include <QJsonObject>
#include <QMap>

namespace belvedere::seance {

struct Pupil {
    QString key;        // the digest of their token; never shown
    QString pseudonym;
    bool here = false;  // connected now; not in the journal
    Progress progress;
    QDateTime moved;    // UTC, when progress last changed in more than place
    std::optional<Answer> shown; // a result that they chose to show under their pseudonym
};

// A picture of all, without a name. Counts are of pupils.
struct ClassPicture {
    int pupils = 0, here = 0, finished = 0; // finished: the step of now
    QMap<QString, int> poles;  // first pôle of each pupil's valleys
    QMap<QString, int> wishes; // métier ids
    QMap<QString, int> words;  // of the step asked for, folded so that "Soin" and "soin" are one
};

// A word as it is counted.
QString foldedWord(const QString &word);

class Register
{
public:
    static constexpr int stuckAfterMinutes = 4; // without a move in a step that asks something

    // Of one pupil, in the order of first coming.
    const QVector<Pupil> &pupils() const { return m_pupils; }
    int indexOf(const QString &key) const;
    bool isStuck(const Pupil &pupil, const Stage &stage, const QDateTime &now) const;
    ClassPicture picture(const Stage &stage, int wordsOfStep) const;

    // Whether it changed anything: a record that was taken before does not. `number` grows with the records of one pupil,
    // from 1; wire.h says what a record is. 0: of the teacher, who lets a pupil in, or renames them.
    bool take(const QString &key, quint64 number, const QJsonObject &record, const QDateTime &at);
    quint64 lastOf(const QString &key) const; // 0: none
    void setHere(const QString &key, bool here);
    void putOut(const QString &key); // and all that they told

    QJsonObject toJson() const;
    static Result<Register> fromJson(const QJsonObject &json); // Malformed

private:
    struct Given {
        Step::Kind kind;
        QStringList values;
    };
    struct Taken {
        quint64 last = 0;
        QMap<int, Given> answers; // by step
    };
    QVector<Pupil> m_pupils;
    QMap<QString, Taken> m_taken;
};

} // namespace belvedere::seance
