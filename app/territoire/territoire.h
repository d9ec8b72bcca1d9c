// What a pack knows of a department: who recruits, what takes place, what is prepared there.
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace belvedere::territoire {

// Where a figure or a text comes from. It is shown wherever they are.
struct Provenance {
    QString source;
    QDate published;
    bool operator==(const Provenance &) const = default;
};

// What one publication says of one line of work in one department and year.
struct Figures {
    QString code;  // of the line of work: ROME codes, or ids of métiers
    QString label; // as the publication names it; often wider than one métier
    int year = 0;
    std::optional<int> projects;       // projets de recrutement (enquête Besoins en main-d'œuvre)
    std::optional<double> hardPercent; // of these, those that employers expect to be difficult
    std::optional<int> level;          // tension, 1 very low to 5 very high (Dares)
    Provenance from;
};

// A line of work among those that recruit most, and the métiers of the pack that it holds.
struct Recruiting {
    Figures figures;              // of the latest year; its projects are known
    std::optional<Figures> level; // the latest that gives a tension; may be another publication
    QStringList metiers;          // ids, at least one
    QVector<Figures> years;       // with projects, one a year, the oldest first
};

// The latest that is known of one métier; both may come from one publication, or neither be known.
struct MetierFigures {
    std::optional<Figures> projects;
    std::optional<Figures> level;
};

struct Occurrence {
    // Of a whole-day event: the dates, at midnight UTC, the end being the day after the last.
    QDateTime start, end; // UTC
    bool operator==(const Occurrence &) const = default;
};

struct About {
    QStringList departements; // codes; "*" is everywhere
    QStringList groupes, secteurs, poles; // ids
};

struct Event {
    QString id; // isEventId()
    QString title, place, description, address;
    QStringList words; // what it is, as the calendar says: "Salon"
    bool allDay = false;
    QVector<Occurrence> next; // those that are not over, the soonest first, at most three
    int more = 0;             // how many follow these
    About about;
    Provenance from;
};

// A pôle de compétitivité, or a prospective note.
struct Article {
    enum class Kind { Pole, Note };
    QString id, title;
    QStringList paragraphs;
    QString site; // address on the web, shown as a text; may be empty
    About about;
    Provenance from;
};

struct Territory {
    QString departement;
    QStringList known; // every department the pack knows something of, sorted
    QVector<Recruiting> recruiting; // at most ten, most projects first
    QVector<Event> events;          // at most twelve, the soonest first
    QVector<Article> poles, notes;
};

// The ids of events begin so; no code of a department does.
inline bool isEventId(const QString &id)
{
    return id.startsWith(u"EV-");
}

} // namespace belvedere::territoire
