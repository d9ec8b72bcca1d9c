// Mon classeur: what the person likes and wants to keep. Personal, in memory; sealed by keeper.h.
#pragma once

#include <classeur/document.h>
#include <classeur/item.h>
#include <core/result.h>

#include <QJsonObject>
#include <QObject>
#include <QVector>

#include <functional>

namespace belvedere::classeur {

class Classeur : public QObject
{
    Q_OBJECT
public:
    static constexpr int maxItems = 200;
    static constexpr int maxNoteLength = 4000; // characters; longer notes are refused, not cut
    static constexpr int maxTextLength = 16000; // of what an item says or holds
    static constexpr int maxTags = 6;          // that the person gives to an item
    static constexpr int maxTagLength = 24;    // characters
    static constexpr int mostTagsTogether = 24; // of an item that two terminals had changed apart

    explicit Classeur(QObject *parent = nullptr);

    const QVector<ClasseurItem> &items() const;
    bool isEmpty() const;
    bool contains(ClasseurItem::Kind kind, const QString &ref) const;

    // Adds at the end; the same kind and ref twice is no error and adds nothing. What is in the bin comes out of it,
    // with its note and tags. TooMany when full.
    Status add(ClasseurItem::Kind kind, const QString &ref, const QString &title, const QDateTime &now);
    // The same bytes twice are one document. TooMany: the classeur is full. DiskFull: there is no room left for documents.
    Status addDocument(const DocumentInfo &document, const QDateTime &now);
    // What came out of a game, or was answered by somebody. The same `ref` twice is one. TooMany: the classeur is full, or
    // the text is too long.
    Status addSaying(ClasseurItem::Kind kind, const QString &ref, const QString &title, const QString &text, const QString &data, const QDateTime &now);
    // The same, and in place of what it said before, where it is: for what grows, such as a talk.
    Status setSaying(ClasseurItem::Kind kind, const QString &ref, const QString &title, const QString &text, const QDateTime &now);
    // A note of its own. Its id. TooMany: the classeur is full.
    Result<QString> addNote(const QString &title, const QDateTime &now);
    Status setNote(const QString &id, const QString &note); // NotFound, TooMany
    Status remove(const QString &id); // into the bin
    Status move(const QString &id, int newPlace); // place is clamped to the list

    // Wishes in order. Another one is the last; the order is that of the wishes alone, not of the items.
    QVector<ClasseurItem> wishes() const;
    Status setWish(const QString &id, bool wish);  // NotFound
    Status moveWish(const QString &id, int rank);  // 1 is the first; clamped. NotFound: no wish

    QStringList tags() const; // all that are used, in the order of the alphabet
    Status setTags(const QString &id, const QStringList &tags); // tidied; NotFound, TooMany: too many or too long

    // What was removed in this visit, the last first. Never in toJson(): it is gone with the visit.
    const QVector<ClasseurItem> &bin() const;
    Status takeBack(const QString &id); // to the end of the items. NotFound, TooMany

    bool canUndo() const;
    void undo(); // takes back the last change, whatever it was; unlimited within the visit
    void clear(); // wipes all, undo and bin too

    QJsonObject toJson() const;
    // Replaces the content and forgets undo; the bin stays. Malformed or NewerVersion leave it as it was.
    Status load(const QJsonObject &json);

    // True when something changed since the last markKept().
    bool hasUnkept() const;
    void markKept();

Q_SIGNALS:
    void changed();

private:
    struct State {
        QVector<ClasseurItem> items, bin;
    };
    Status append(ClasseurItem item); // or takes it back from the bin
    qsizetype placeOf(const QString &id) const; // -1 when there is none
    void apply(State state); // a change that undo() takes back
    // Changes a copy of the state, in which the item has that place; what it refuses or leaves as it is changes nothing.
    Status change(const QString &id, const std::function<Status(State &, qsizetype)> &how);

    State m_state;
    QVector<State> m_undo;
    bool m_unkept = false;
};

} // namespace belvedere::classeur
