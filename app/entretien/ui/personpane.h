// At the left of an interview: what the young person brought, in their classeur and from the game.
#pragma once

#include <look/scrollpage.h>

#include <QVector>

namespace belvedere::entretien::ui {

// Something that opens: of the classeur, or a formation.
struct Openable {
    QString id;
    QString title, detail;
    QString icon;
};

struct Person {
    QVector<Openable> classeur;
    QVector<Openable> strengths; // the pôles that the game found, the first one first; `id` is the pôle
};

class PersonPane : public look::ScrollArea
{
    Q_OBJECT
public:
    PersonPane(const look::Theme &theme, const Person &person, QWidget *parent = nullptr);

Q_SIGNALS:
    void openRequested(const QString &id); // of the classeur
    void playRequested();
    void resumeRequested(); // their classeur, by its five words
    void exploreRequested();
};

// The strengths as a row of signs, each with its name.
QWidget *strengthsRow(const look::Theme &theme, const QVector<Openable> &strengths);

} // namespace belvedere::entretien::ui
