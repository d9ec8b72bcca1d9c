// Mon classeur: what the person likes and wants to keep. Personal, in memory; sealed by keeper.h.
#pragma once

#include <core/result.h>

#include <QDateTime>
#include <QJsonObject>
#include <QObject>
#include <QString>
#include <QVector>

namespace belvedere::classeur {

struct ClasseurItem {
    enum class Kind { Metier, Groupe, Result, Note, Event, Formation, Relais, Video };
    QString id;    // unique in the classeur
    Kind kind = Kind::Metier;
    QString ref;   // id of the métier, groupe, event or formation; core/videoref.h of a video; empty for a note
    QString title; // as shown when it was added; never empty for a note's first line
    QString note;  // the person's own words
    QDateTime added; // UTC
    bool operator==(const ClasseurItem &) const = default;
};

class Classeur : public QObject
{
    Q_OBJECT
public:
    static constexpr int maxItems = 200;
    static constexpr int maxNoteLength = 4000; // characters; longer notes are refused, not cut

    explicit Classeur(QObject *parent = nullptr);

    const QVector<ClasseurItem> &items() const;
    bool isEmpty() const;
    bool contains(ClasseurItem::Kind kind, const QString &ref) const;

    // Adds at the end; the same kind and ref twice is no error and adds nothing. TooMany when full.
    Status add(ClasseurItem::Kind kind, const QString &ref, const QString &title, const QDateTime &now);
    Status setNote(const QString &id, const QString &note); // NotFound, TooMany
    Status remove(const QString &id);
    Status move(const QString &id, int newPlace); // place is clamped to the list
    bool canUndo() const;
    void undo(); // takes back the last add, note, remove or move; unlimited within the visit
    void clear(); // wipes all, undo too

    QJsonObject toJson() const;
    // Replaces the content and forgets undo. Malformed or NewerVersion leave it as it was.
    Status load(const QJsonObject &json);

    // True when something changed since the last markKept().
    bool hasUnkept() const;
    void markKept();

Q_SIGNALS:
    void changed();

private:
    int placeOf(const QString &id) const; // -1 when there is none
    void apply(QVector<ClasseurItem> items); // a change that undo() takes back

    QVector<ClasseurItem> m_items;
    QVector<QVector<ClasseurItem>> m_undo;
    bool m_unkept = false;
};

} // namespace belvedere::classeur
