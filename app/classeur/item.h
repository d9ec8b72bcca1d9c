// One thing in a classeur, and the section in which it stands.
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace belvedere::classeur {

struct ClasseurItem {
    enum class Kind { Metier, Groupe, Result, Note, Event, Formation, Relais, Video, Document, Answer };
    QString id;    // unique in the classeur
    Kind kind = Kind::Metier;
    QString ref;   // id of the métier, groupe, event or formation; core/videoref.h of a video; the digest of a
                   // document; of a result: of its answers; of an answer: of the message; empty for a note
    QString title; // as shown when it was added; never empty for a note's first line
    QString note;  // the person's own words
    QDateTime added; // UTC
    QStringList tags = {}; // a few short words of the person's, each once
    int wish = 0;    // its place among the wishes, from 1 on without a gap; 0: it is none
    QString suffix = {}; // of a document: what it is (document.h)
    qint64 size = 0;     // of a document: bytes
    QString text = {};   // what it says, which the person does not change: what an adviser answered, the métiers of a result
    QString data = {};   // of a result: what is needed to take it up again, in the form of who made it
    bool operator==(const ClasseurItem &) const = default;
};

// In the order in which they are shown.
enum class Section { Metiers, Formations, People, Videos, Documents, Answers, Results, Notes };
inline constexpr Section allSections[]{Section::Metiers, Section::Formations, Section::People, Section::Videos, Section::Documents,
                                       Section::Answers, Section::Results, Section::Notes};

Section sectionOf(ClasseurItem::Kind kind);
// What one may wish for: a métier, a groupe, a formation.
bool canBeWish(ClasseurItem::Kind kind);

// Without spaces at the ends or doubled, each once whatever its capitals and accents; empty ones fall out.
QStringList tidyTags(const QStringList &tags);

} // namespace belvedere::classeur
