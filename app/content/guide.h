// The quiz content and the tree of pôles and groupes, as a pack holds them (offline-data/quiz).
#pragma once

#include <core/language.h>

#include <QHash>
#include <QVector>

namespace belvedere::content {

struct Pole {
    QString id;
    Text name;
    Text phrase;
};

struct Groupe {
    QString id;
    QString pole;
    Text name;
    Text phrase;
};

struct Item {
    QString id;
    QString pole;  // its main pôle
    Text text;     // an activity, never a job title
    Text because;  // completes "Parce que vous ..." / "Because you ..."
    QString icon;
    QHash<QString, double> poles;    // pôle id -> weight
    QHash<QString, double> groupes;  // groupe id -> weight
    QHash<QString, double> centres;  // centre d'intérêt id -> weight
};

struct Question {
    QString id;
    Text text;
    QVector<Item> items; // six
};

struct Theme {
    QString id;
    Text name;
    Text puy;
    Text phrase;
    QVector<Question> questions; // six
};

struct Guide {
    QVector<Pole> poles;
    QVector<Groupe> groupes;
    QVector<Theme> themes; // in order
    QHash<QString, Text> centres; // our wording of each centre d'intérêt

    const Pole *pole(const QString &id) const;
    const Groupe *groupe(const QString &id) const;
    const Question *question(const QString &id) const;
    const Item *item(const QString &id) const;
    // All questions in the order of the themes.
    QVector<const Question *> questions() const;
};

} // namespace belvedere::content
