// A métier and its fiche, as the IDEO export gives them, and its place in the tree of the quiz.
#pragma once

#include <QString>
#include <QStringList>
#include <QVector>

namespace belvedere::content {

// How a métier is named on screen: both forms, the feminine first ("Boulangère / boulanger"), one
// word where both are the same; the first letter is a capital.
QString displayName(const QString &feminine, const QString &masculine);

// The text with its first letter a capital; an empty text stays empty.
QString capitalised(const QString &text);

struct Membership {
    QString groupe;
    double weight = 0; // 0 to 1; a métier's memberships sum to 1; the first is the primary one
};

// What the quiz and the lists need of each métier; light enough for all of them to stay in memory.
struct MetierSummary {
    QString id;        // identifiant of the export, "MET.1"
    QString feminine;
    QString masculine;
    QString accroche;  // plain text, one or two sentences
    QString niveau;    // label of niveau_acces_min, "Bac + 2"
    int niveauRank = 0; // 0 below or at the brevet, 1 CAP, 2 bac, 3 bac+1 and +2, 4 bac+3 and +4, 5 bac+5, 6 above
    QVector<Membership> memberships; // heaviest first, never empty in a checked pack
    QStringList centres;  // ids of centres d'intérêt
    QStringList secteurs; // ids of secteurs d'activité
    QStringList statuts;  // ids of statuts

    QString name() const { return displayName(feminine, masculine); }
    QString primaryGroupe() const { return memberships.isEmpty() ? QString() : memberships.first().groupe; }
};

struct Labelled {
    QString id;
    QString label;
};

struct Synonyme { QString name, feminine, masculine; };
struct FormatCourt { QString type, label, html; };
struct Publication { QString code, title, publisher, year, collection; };
struct Source { QString address, comment; };
struct LinkedMetier { QString id, label; bool inPack = false; };

// Every field of an IDEO record. The html fields are cleaned to the allow-list of htmlcleaner.h.
struct Fiche {
    MetierSummary summary;
    QString name; // nom_metier, "contrôleur/euse aérien/ne"
    QVector<Synonyme> synonymes;
    QStringList romes;
    QString competences, conditions, nature, acces, vieProfessionnelle, accrocheHtml; // html
    QVector<FormatCourt> formatsCourts;
    QVector<Labelled> statuts;
    QVector<LinkedMetier> associes;
    Labelled niveau;
    QVector<Labelled> formations;
    QVector<Publication> publications;
    QVector<Source> sources;
    bool transverse = false;
    QVector<Labelled> secteurs;
    QVector<Labelled> centres;
};

} // namespace belvedere::content
