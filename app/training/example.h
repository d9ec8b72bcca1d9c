// An interview with somebody invented, for a counsellor to practise: who they are, what they say, and what may be tried, in
// French, in data (resources/training/exemple.json).
#pragma once

#include <training/coach.h>

#include <QMap>
#include <QStringList>

namespace belvedere::training {

struct Example {
    struct Kept { // in their classeur
        QString title, detail;
        QString icon; // look/icons.h
    };
    QString name;
    QString label;           // as a counsellor would call the interview
    QStringList poles;       // what the game found, the first one first
    QVector<Kept> classeur;
    QMap<QString, QString> says; // by theme of the guide of interviews
    QVector<Tip> tips;
};

// As readPath(). Refused is, beside what is not known: an empty text, one too long, and nobody to speak with.
Result<Example> readExample(const QByteArray &json, const QString &fileName);
// The shipped one; nobody when it cannot be read.
Example shippedExample();

} // namespace belvedere::training
