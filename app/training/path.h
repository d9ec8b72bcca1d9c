// A training path of those who help the pupils: lessons in data (resources/training has them and their schema), in French.
#pragma once

#include <core/result.h>

#include <QVector>

namespace belvedere::training {

struct Lesson {
    struct Step {
        QString say; // a sentence or two
        QString act; // what to look at, or to try
    };
    struct Question {
        QString ask;
        QStringList choices;
        int right = 0; // place in choices, from 0
        QString why;
    };
    QString id, title, goal;
    int minutes = 0;
    QVector<Step> steps;
    Question question;
    QStringList paper; // what is on the printed guide alone
    QStringList sources; // what a line on rights or duties rests on: a text and its article, or who answers for it
    bool rehearse = false; // it can be tried, with what the path has for it
};

struct Path {
    QString id, title, audience;
    enum class Practice { None, Class, Interview }; // a class that is played; an interview with somebody invented
    Practice practice = Practice::None;
    QVector<Lesson> lessons;
    bool rehearses() const { return practice != Practice::None; }
};

// Malformed, Refused, NewerVersion or OlderVersion: with the file, the line and the remedy. Refused is, beside what is
// not known: an empty text, an id that is given twice, a lesson of less than 2 or more than 5 minutes, and a right
// answer that is none of the choices. A sign such as "?" does not leave its word at the end of a line.
Result<Path> readPath(const QByteArray &json, const QString &fileName);
// The shipped ones: of teachers, of counsellors.
Result<QVector<Path>> shippedPaths();

} // namespace belvedere::training
