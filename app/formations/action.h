// Where and when a formation takes place: an action of LHÉO (http://lheo.gouv.fr/2.3), its sessions,
// and the offer it belongs to.
#pragma once

#include <content/metier.h>
#include <formations/loosedate.h>
#include <places/position.h>

#include <QStringList>
#include <QVector>

#include <optional>

namespace belvedere::formations {

// How one learns (dict-modalites-enseignement). The numbers stand in packs.
enum class Modalite { Unknown = -1, Presence = 0, Mixed = 1, Distance = 2 };

// Whether one may still apply (dict-etat-recrutement).
enum class Recrutement { Unknown = 0, Open = 1, Closed = 2, Suspended = 3 };

// For whom it is: groups of the codes of public (lheocodes.json), as bits. They stand in packs.
enum Public {
    Scolaire = 1,            // pupils and students
    Apprentissage = 2,
    Professionnalisation = 4,
    DemandeurEmploi = 8,
    Salarie = 16,
    TousPublics = 32,
    AutrePublic = 64,
};

// How to reach somebody; any part may be empty.
struct Contact {
    QString name;
    QStringList phones;
    QString email;
    QString web;
    bool isEmpty() const { return phones.isEmpty() && email.isEmpty() && web.isEmpty(); }
};

struct Lieu {
    QString name;       // "Lycée Exemple"; may be empty
    QString address;    // the lines of the street, separated by a line feed
    QString postcode, town;
    QString insee;      // code of the commune; may be empty
    QString departement; // "63", "2A", "974"; may be empty
    std::optional<places::Position> position; // as given, else of the commune
    Contact contact;

    // One can go there: a town, a postcode or a code of commune is given.
    bool isSomewhere() const { return !postcode.isEmpty() || !town.isEmpty() || !insee.isEmpty(); }
};

struct Organisme {
    QString siret;
    QString name;       // the usual one, else the legal one
    QString legalName;
    Lieu lieu;
};

struct Session {
    LooseDate debut, fin;
    LooseDate inscriptionDebut, inscriptionFin;
    Recrutement recrutement = Recrutement::Unknown;
    QString modalites;  // how to apply; may be empty
};

// An element that has no field of its own here: its path in LHÉO below <formation> or <action>
// ("restauration", "session/url-session/urlweb"), and its text.
using Details = QVector<std::pair<QString, QString>>;

// One <action>; one that takes place in several towns has several places.
struct Action {
    QString numero;          // as the file numbers it; need not be unique
    qint64 line = 0;         // where it begins in its file
    QString rythme;          // "Temps plein"
    QStringList publicCodes; // Formacode
    int publics = 0;         // bits of Public
    QString publicInfo;      // in words
    bool niveauObligatoire = false;
    Modalite modalite = Modalite::Unknown;
    bool alternance = false; // in turn at a centre and in a company
    QString alternanceInfo;
    QString conditions;      // prerequisites
    bool financeable = false; // the costs may be paid for by somebody
    QVector<Lieu> lieux;
    bool permanent = false;  // one may enter at any time of the year
    QString url;
    QVector<Session> sessions;
    QString duree;           // "2 ans"
    QString hours;           // total number of hours
    QString price;           // in euros, all taxes included
    QString fraisRestants;   // what is left for the trainee to pay
    QStringList financeurs;  // codes of dict-financeurs
    QVector<Organisme> formateurs;
    Details details;
    quint64 digest = 0;      // of all its texts
};

// One <formation>: what its actions have in common.
struct Offer {
    QString numero;
    qint64 line = 0;
    QString title;
    QString objectif, resultats, contenu; // html, cleaned
    bool certifiante = false;
    QStringList rncp;         // numbers in the national register
    QStringList romes, formacodes, nsf;
    QString niveauEntree, niveauSortie; // keys of dict-niveaux
    QString url;
    Contact contact;
    Organisme organisme;      // the one that answers for it; known after the actions
    QString onisepId;         // "FOR.9436" when the offer names the record of Onisep it is about
    LooseDate date;           // of the data: modified, else exported, else created
    Details details;
};

} // namespace belvedere::formations
