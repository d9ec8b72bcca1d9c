// A formation: what is learnt, how long, to what level and what it leads to. Where and when it takes
// place is an Action (action.h).
#pragma once

#include <content/metier.h>

#include <QString>
#include <QStringList>
#include <QVector>

namespace belvedere::formations {

// Where a formation is described.
enum class Origin { Ideo = 1, Lheo = 2 }; // an IDEO record of Onisep; only offers in LHÉO. Stands in packs.

// What a list shows of a formation.
struct FormationSummary {
    QString id;          // "FOR.445"; "LHEO-1f0c…" when only offers describe it
    QString title;       // "CAP boulanger"
    QString type;        // "baccalauréat professionnel"; may be empty
    QString niveau;      // level one has at the end: "Bac + 2"; may be empty
    int niveauRank = -1; // as content::MetierSummary::niveauRank; -1 when no source says it
    QString duree;       // "2 ans"; may be empty
    QString accroche;    // what one learns, plain text, some lines at most; may be empty
    Origin origin = Origin::Ideo;
    qint64 actions = 0;      // how many actions of it are in the pack
    bool alternance = false; // at least one of them is done with work in a company
};

// Studies to which it may lead, by the names that the record gives.
struct Poursuite {
    QString type; // "poursuite d'études conditionnelle"; may be empty
    QVector<content::Labelled> formations; // id: of a formation of the pack of that name; may be empty
};

// A métier to which it leads, as the record names it.
struct Debouche {
    QString id;
    QString name, feminine, masculine;
    QVector<content::Synonyme> synonymes;
};

// Every field of a record of the IDEO export of formations; the html fields are cleaned to the
// allow-list of content/htmlcleaner.h. A formation known by offers alone has the fields that LHÉO gives.
struct Formation {
    FormationSummary summary;
    QString sigle;
    QString codeScolarite;                      // of the national education, "50025442"
    QString generique, specifique, optionType;  // "diplôme d'ingénieur de l'ESIEE Paris", its "spécialité"
    QString typeSigle, typeCourt;               // "CAP", "TP titre professionnel"
    QString descriptif, acces, attendus, poursuiteHtml; // html
    QString url;
    QString rncp;                               // number in the national register, found in url; may be empty
    content::Labelled nsfDiscipline, nsfFonction;
    QString niveauCertification;                // "niveau 4 (bac ou équivalent)"
    content::Labelled niveauEtudes;
    QString nivCode;
    QString premiereSession, derniereSession;   // years; may be empty
    QStringList certificats;                    // natures of the certificate
    QStringList enseignements;                  // teachings, or specialities offered
    QString tutelle;                            // the ministry in charge
    QVector<Poursuite> poursuites;
    QVector<Debouche> debouches;
    QVector<content::Publication> publications;
    QStringList sources;                        // addresses
    QVector<content::Labelled> domaines;        // sous_domaines_web
    QString created, modified;                  // ISO dates of the record, "2024-05-17"; may be empty
};

// A title as it is shown: the first letter is a capital.
QString displayTitle(const QString &title);

} // namespace belvedere::formations
